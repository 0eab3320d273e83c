/**
 * How well the day of publication is worked out from the text alone:
 *
 *     node bench/document-dates.ts FILE... [--half 1|2] [--list]
 *
 * A file is a corpus (`.jsonl`, a line `{docid, dct, text}`) or one report (`.txt`, with the day in `doc.published` or `published` of the `.json`
 * beside it). What states the day is cut away first: lines about publication, and the dateline. Counted are answers of one day, of bounds (a set of
 * days none of whose stretches is longer than a quarter), of a lower bound alone, and none; each with how often the true day lies in it. A bounded
 * truth ("2015-01-12/2015-01-18") is met by an answer that overlaps it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeTextDocument } from '../src/reading/text-document.ts'
import { solveDocumentDate } from '../src/reading/times/index.ts'

interface Dated {
  readonly id: string
  readonly text: string
  /** Days `YYYY-MM-DD`, first and last. */
  readonly truth: readonly [string, string]
}

const DAY = /\d{4}-\d\d-\d\d/g

const truthOf = (edtf: string): readonly [string, string] | null => {
  const days = edtf.match(DAY) ?? []
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? null : [first, last]
}

/** Cuts the lines and the dateline that state the day. */
const stripped = (text: string): string =>
  text
    .replace(/^.{0,40}\b(?:published|posted on|date of issue|issued|updated)\b.{0,80}$/gim, '')
    .replace(/^(\s*)[A-Z][\w .,'\u2019-]{1,60}\([^)\n]{2,24}\)\s*(?:--|_|-|\u2014)\s/u, '$1')

const datedIn = (file: string): readonly Dated[] => {
  if (file.endsWith('.jsonl'))
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line): Dated[] => {
        const { docid, dct, text } = JSON.parse(line)
        const truth = truthOf(String(dct))
        return truth === null ? [] : [{ id: docid, text: stripped(text), truth }]
      })
  const beside = file.replace(/\.txt$/, '.json')
  if (!existsSync(beside)) return []
  const meta = JSON.parse(readFileSync(beside, 'utf8'))
  const published = meta.doc?.published ?? meta.published
  const truth = truthOf(published?.forEvaluation ?? published?.edtf ?? '')
  return truth === null ? [] : [{ id: file, text: stripped(readFileSync(file, 'utf8')), truth }]
}

type Kind = 'day' | 'bounds' | 'lower bound' | 'none'

/** The stretches of days of an EDTF answer; an open end is far off. */
const stretches = (edtf: string): readonly (readonly [string, string])[] =>
  edtf
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((part): readonly [string, string] => {
      const [from, to] = part.split('..')
      return [
        from === '' || from === undefined ? '0000-00-00' : from,
        to === undefined ? part : to === '' ? '9999-99-99' : to,
      ]
    })

const DAY_MS = 86_400_000
const QUARTER_DAYS = 93
const kindOf = (edtf: string | null): Kind => {
  if (edtf === null || edtf.includes('X')) return 'none'
  if (!edtf.includes('[')) return 'day'
  const wide = stretches(edtf).some(
    ([from, to]) => to.startsWith('9') || (Date.parse(to) - Date.parse(from)) / DAY_MS > QUARTER_DAYS,
  )
  return wide ? 'lower bound' : 'bounds'
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, half: { type: 'string' } },
})
const dated = positionals
  .flatMap(datedIn)
  .filter((_, at) => values.half === undefined || at % 2 === Number(values.half) - 1)
const tally = new Map<Kind, { right: number; wrong: number }>()
for (const { id, text, truth } of dated) {
  const { edtf, proof } = solveDocumentDate(makeTextDocument(text), { notAfter: new Date().toISOString().slice(0, 10) })
  const kind = kindOf(edtf)
  const right = kind === 'none' || stretches(edtf ?? '').some(([from, to]) => from <= truth[1] && truth[0] <= to)
  const row = tally.get(kind) ?? { right: 0, wrong: 0 }
  tally.set(kind, { right: row.right + (right ? 1 : 0), wrong: row.wrong + (right ? 0 : 1) })
  if (values.list === true)
    console.log(
      `${right ? 'right' : 'WRONG'} ${kind} ${id} ${truth.join('/')} ${edtf}${right ? '' : `\n    ${proof.join('\n    ')}`}`,
    )
}
console.log(`${dated.length} reports`)
for (const [kind, { right, wrong }] of tally)
  console.log(`${kind}: ${kind === 'none' ? right : `${right} right, ${wrong} wrong`}`)
