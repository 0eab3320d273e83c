/**
 * Time expressions against an annotated corpus, as TempEval-3 task A counts them:
 *
 *     node bench/timex.ts CORPUS.jsonl... [--half 1|2] [--errors] [--predictions FILE]
 *
 * A line of a corpus is `{docid, dct, text, timex: [{start, end, text, type, value}]}`, offsets in UTF-16 code units; `dct` is the day of publication.
 * Printed is one row a corpus and half (documents in order of the corpus, every other one): strict F1, relaxed F1, and value F1, which is relaxed
 * F1 times the share of right values among the matches. `--errors` lists what went wrong, of the first half alone: the second is for seeing
 * whether a change holds where nobody looked.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeTextDocument } from '../src/reading/text-document.ts'
import { placedMentions } from '../src/reading/times/index.ts'

interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

interface AnnotatedText {
  readonly docid: string
  readonly dct: string
  readonly text: string
  readonly timex: readonly Timex[]
}

interface Tally {
  gold: number
  found: number
  strict: number
  relaxed: number
  value: number
}

const read = (text: string, dct: string): readonly Timex[] =>
  placedMentions(makeTextDocument(text), { edtf: dct, proof: [], given: 'declared' }).map(({ mention, placed }) => ({
    start: mention.bareStart,
    end: mention.bareEnd,
    type: placed.type,
    value: placed.timex,
  }))

const same = (a: Timex, b: Timex) => a.start === b.start && a.end === b.end
const overlap = (a: Timex, b: Timex) => a.start < b.end && b.start < a.end

/** Pairs gold with found, one to one: equal spans first, then any that overlap. */
const pair = (gold: readonly Timex[], found: readonly Timex[]): ReadonlyMap<Timex, Timex> => {
  const free = new Set(found)
  const pairs = new Map<Timex, Timex>()
  for (const fits of [same, overlap])
    for (const want of gold) {
      const match = pairs.has(want) ? undefined : [...free].find((have) => fits(have, want))
      if (match === undefined) continue
      pairs.set(want, match)
      free.delete(match)
    }
  return pairs
}

const worth = (value: string) => value.trim().toUpperCase()
const f1 = (right: number, { gold, found }: Tally) => (gold + found === 0 ? 0 : (200 * right) / (gold + found))

const tally = (docs: readonly AnnotatedText[], errors: string[] | null): Tally => {
  const sum: Tally = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 }
  for (const doc of docs) {
    const found = read(doc.text, doc.dct)
    const pairs = pair(doc.timex, found)
    sum.gold += doc.timex.length
    sum.found += found.length
    sum.relaxed += pairs.size
    const words = ({ start, end }: Timex) => doc.text.slice(start, end).replace(/\s+/g, ' ')
    const around = ({ start, end }: Timex) =>
      `${doc.text.slice(Math.max(0, start - 60), start)}<${doc.text.slice(start, end)}>${doc.text.slice(end, end + 40)}`.replace(
        /\s+/g,
        ' ',
      )
    for (const [want, have] of pairs) {
      const [extent, value] = [same(want, have), worth(want.value) === worth(have.value)]
      sum.strict += extent ? 1 : 0
      sum.value += value ? 1 : 0
      if (!extent || !value)
        errors?.push(
          `${extent ? '' : 'extent '}${value ? '' : 'value '}| ${words(have)} = ${have.value} | ${words(want)} = ${want.value} | ${doc.dct} ${doc.docid}: ${around(want)}`,
        )
    }
    const used = new Set(pairs.values())
    for (const want of doc.timex)
      if (!pairs.has(want))
        errors?.push(`missed | | ${words(want)} = ${want.value} | ${doc.dct} ${doc.docid}: ${around(want)}`)
    for (const have of found)
      if (!used.has(have))
        errors?.push(`too much | ${words(have)} = ${have.value} | | ${doc.dct} ${doc.docid}: ${around(have)}`)
  }
  return sum
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, half: { type: 'string' }, predictions: { type: 'string' } },
})
const lines: string[] = []
console.log('corpus | half | gold | strict F1 | relaxed F1 | value F1')
for (const file of positionals) {
  const docs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): AnnotatedText => JSON.parse(line))
  const halves = [docs.filter((_, at) => at % 2 === 0), docs.filter((_, at) => at % 2 === 1)]
  const errors: string[] = []
  const rows = { '1': halves[0] ?? [], '2': halves[1] ?? [], both: docs }
  for (const [half, part] of Object.entries(rows)) {
    if (values.half !== undefined && half !== values.half) continue
    const sum = tally(part, half === '1' ? errors : null)
    const shown = [
      f1(sum.strict, sum),
      f1(sum.relaxed, sum),
      sum.relaxed === 0 ? 0 : (f1(sum.relaxed, sum) * sum.value) / sum.relaxed,
    ]
    console.log([file.split('/').at(-1), half, sum.gold, ...shown.map((value) => value.toFixed(1))].join(' | '))
  }
  if (values.errors === true) console.log(errors.sort().join('\n'))
  for (const doc of docs) lines.push(JSON.stringify({ docid: doc.docid, timex: read(doc.text, doc.dct) }))
}
if (values.predictions !== undefined) writeFileSync(values.predictions, `${lines.join('\n')}\n`)
