import { dayOfStamp } from './published-hint.ts'
import type { ReadText } from './received-document.ts'

const nothing = { publisher: null, language: null, publishedHint: null, flags: [] }

/** Text as it is. Its title is its first line, where that is short enough to be one. */
export const readPlainText = (text: string): ReadText => {
  const first = firstLine(text)
  return { ...nothing, text, title: first.length > 0 && first.length <= 150 ? first : null }
}

/** Markdown as it is, marks and all. Its title is its first heading; the lines of a front matter may name title, date and publisher. */
export const readMarkdown = (text: string): ReadText => {
  const { fields, rest } = frontMatter(text)
  const edtf = dayOfStamp(fields.get('date') ?? fields.get('published') ?? '')
  return {
    ...nothing,
    text,
    title: fields.get('title') ?? firstHeading(rest) ?? readPlainText(rest).title,
    publisher: fields.get('publisher') ?? null,
    publishedHint: edtf === null ? null : { edtf, from: 'front matter' },
  }
}

const firstLine = (text: string): string => {
  const start = text.search(/\S/)
  if (start === -1) return ''
  const end = text.slice(start, start + 400).search(/[\r\n]/)
  return end === -1 ? text.slice(start, start + 400).trim() : text.slice(start, start + end).trim()
}

const firstHeading = (text: string): string | null => {
  let isFenced = false
  let previous = ''
  for (const line of text.slice(0, 100_000).split(/\r\n?|\n/)) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced
    else if (!isFenced) {
      const heading = /^ {0,3}#{1,6}[ \t](.*)$/
        .exec(line)?.[1]
        ?.trim()
        .replace(/[ \t]#+$/, '')
        .trim()
      if (heading !== undefined && heading !== '') return heading.slice(0, 300)
      if (/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(line) && /^ {0,3}[^\s>#*+-]/.test(previous))
        return previous.trim().slice(0, 300)
    }
    previous = line
  }
  return null
}

const frontMatter = (text: string): { readonly fields: ReadonlyMap<string, string>; readonly rest: string } => {
  const fields = new Map<string, string>()
  const lines = /^---[ \t]*\r?\n/.test(text) ? text.slice(0, FRONT_MATTER).split('\n') : []
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?$/.test(line))
  if (close < 0) return { fields, rest: text }
  for (const line of lines.slice(1, close).map((each) => each.replace(/\r$/, ''))) {
    const field = /^([a-z_]{1,30}):[ \t]*(\S.*)$/i.exec(line)
    const value = field?.[2]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .slice(0, 300)
    if (field?.[1] !== undefined && value !== undefined && value !== '') fields.set(field[1].toLowerCase(), value)
  }
  return { fields, rest: text.slice(lines.slice(0, close + 1).join('\n').length + 1) }
}

/** In UTF-16 code units; what is longer is no front matter. */
const FRONT_MATTER = 10_000
