import { describeEdtf } from '../time/index.ts'
import type { Brief } from './brief.ts'
import { footnotesOf, READING_WORDS } from './footnotes.ts'

/** Words of a report inside Markdown: what would be mark-up or a link is escaped, line breaks become spaces. */
const inert = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|<>~]/g, (mark) => `\\${mark}`)
    .replace(/\b(https?|ftp):/gi, '$1\\:')

const day = (ms: number): string => describeEdtf(new Date(ms).toISOString().slice(0, 10), 'noun')

/** The brief as Markdown with footnotes (`[^1]`), UTF-8. */
export function briefMarkdown(brief: Brief): string {
  const { all, numbersOf } = footnotesOf(brief)
  const lines: string[] = [`# ${inert(brief.title)}`, '']
  if (brief.notice !== null) lines.push(`> ${inert(brief.notice)}`, '')
  lines.push(`As known on ${day(brief.at)}. ${READING_WORDS[brief.reading]}`, '')
  for (const { title, sentences } of brief.sections) {
    lines.push(`## ${title}`, '')
    if (sentences.length === 0) lines.push('*Nothing recorded.*', '')
    for (const { text, notes } of sentences) {
      lines.push(
        `- ${inert(text)}${numbersOf(notes)
          .map((number) => `[^${number}]`)
          .join('')}`,
      )
    }
    if (sentences.length > 0) lines.push('')
  }
  lines.push('## Sources', '')
  for (const source of brief.sources) {
    const published = source.published === null ? 'date unknown' : `published ${describeEdtf(source.published)}`
    const publisher = source.publisher === null ? 'publisher unknown' : source.publisher
    lines.push(
      `- ${inert(source.title)}, ${inert(publisher)}, ${published}, received ${day(source.received)}; SHA-256 \`${source.bytesHash}\``,
    )
    for (const step of source.proof) lines.push(`  - ${inert(step)}`)
  }
  lines.push('')
  for (const { number, note } of all) {
    lines.push(
      `[^${number}]: “${inert(note.text)}” (${inert(note.report.name)}, characters ${note.start} to ${note.end})`,
    )
  }
  return `${lines.join('\n')}\n`
}
