/**
 * Runs the readers that a JavaScript program could use instead, and Lacuna, on the same annotated texts in one run, and prints one table:
 *
 *     node bench/reading/run.ts [SHARED]
 *
 * SHARED is the folder of the evaluation data (default `../shared`). The peers are installed on the first run into a cache folder
 * (`~/.cache/lacuna-bench-reading`); they are no dependencies of Lacuna. Times are measured on TimeBank and AQUAINT, with the day of publication
 * given; names and claims on the annotated report, the development reports and those of `test/gold` that may be studied. All of this is development
 * data: Lacuna's grammar was written with it, the peers' were not.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readReport, toGold } from '../../src/reading/index.ts'
import { makeTextDocument } from '../../src/reading/text-document.ts'
import { placedMentions } from '../../src/reading/times/index.ts'
import { goldNames, goldOf, splitOf, textOf } from '../../test/gold-files.ts'
import { installPeers, loadPeers, type Peer } from './peers.ts'

interface F1 {
  readonly f1: number
}
interface Timed {
  readonly docid: string
  readonly dct: string
  readonly text: string
}
interface TimexScorer {
  readonly score: (gold: readonly Timed[], found: readonly object[]) => Readonly<Record<string, unknown>>
}
interface Gold {
  readonly doc: { readonly published: { readonly edtf: string; readonly given: string } }
}
interface Score {
  readonly entities: { readonly nameMentionsExact: F1 }
  readonly claims: { readonly claim: F1; readonly claimFull: F1 }
}
interface Scorer {
  readonly score: (gold: object, found: object) => Score
  readonly add: (sum: Score | null, next: Score) => Score
}

const root = path.resolve(import.meta.dirname, '../..')
const shared = path.resolve(process.argv[2] ?? path.join(root, '..', 'shared'))
const data = path.join(shared, 'data')
const module = <T>(file: string): Promise<T> => import(pathToFileURL(path.join(data, file)).href) as Promise<T>
const timex = await module<TimexScorer>('timex/score_timex.mjs')
const scorer = await module<Scorer>('gold/score.mjs')

const folder = installPeers()
const lacuna: Peer = {
  name: 'Lacuna',
  times: (text, day) =>
    placedMentions(makeTextDocument(text), { edtf: day, proof: [], given: 'declared' }).map(({ mention, placed }) => ({
      start: mention.bareStart,
      end: mention.bareEnd,
      value: placed.timex,
    })),
  names: null,
}
const readers = [...loadPeers(folder), lacuna]

const rows: string[][] = []
const row = (measure: string, of: (reader: Peer) => string): void => {
  rows.push([measure, ...readers.map(of)])
}

const percent = (value: unknown): string =>
  typeof value === 'number' ? (value <= 1 ? value * 100 : value).toFixed(1) : '-'
const f1Of = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'f1' in value ? (value as F1).f1 : value

for (const corpus of ['timebank', 'aquaint']) {
  const gold = fs
    .readFileSync(path.join(data, 'timex', `${corpus}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Timed)
  row(`${corpus}: strict / relaxed / value F1`, ({ times }) => {
    if (times === null) return '-'
    const found = gold.map(({ docid, dct, text }) => ({ docid, timex: times(text, dct.slice(0, 10)) }))
    const score = timex.score(gold, found)
    return [score.strict, score.relaxed, score.valueF1 ?? score.value].map((each) => percent(f1Of(each))).join(' / ')
  })
}

const seedText = fs.readFileSync(path.join(data, 'reports', 'seed.txt'), 'utf8')
const annotated = {
  seed: [{ gold: JSON.parse(fs.readFileSync(path.join(data, 'gold', 'seed.json'), 'utf8')) as Gold, text: seedText }],
  dev: goldNames
    .filter((name) => splitOf(name) === 'dev')
    .map((name) => ({ gold: goldOf(name) as Gold, text: textOf(name) })),
  tune: goldNames
    .filter((name) => splitOf(name) === 'tune')
    .map((name) => ({ gold: goldOf(name) as Gold, text: textOf(name) })),
}

/** What a reader makes of a text, as the scorer wants it: names of one form are one entity, claims are none unless it tells some. */
const told = ({ names }: Peer, { doc }: Gold, text: string): object => {
  // Nobody is told a day of publication that the report itself gives or hides.
  const declared = doc.published.given === 'declared' ? { published: doc.published.edtf } : {}
  if (names === null) return toGold(readReport(text, declared))
  const entities = new Map<string, { id: string; type: string; name: string; mentions: object[] }>()
  for (const { start, end, type } of names(text)) {
    const name = text.slice(start, end)
    const entity = entities.get(name) ?? { id: `p${entities.size}`, type, name, mentions: [] }
    entity.mentions.push({ start, end, text: name, kind: 'name' })
    entities.set(name, entity)
  }
  return { entities: [...entities.values()], times: [], claims: [] }
}

for (const [name, list] of Object.entries(annotated)) {
  const scores = new Map(
    readers.map((reader) => {
      if (reader.names === null && reader !== lacuna) return [reader, null] as const
      const sum = list.reduce<Score | null>(
        (before, { gold, text }) => scorer.add(before, scorer.score(gold, told(reader, gold, text))),
        null,
      )
      return [reader, sum] as const
    }),
  )
  const shown =
    (of: (score: Score) => number) =>
    (reader: Peer): string => {
      const score = scores.get(reader)
      return score == null ? '-' : of(score).toFixed(3)
    }
  row(
    `${name}: name mentions, exact F1`,
    shown((score) => score.entities.nameMentionsExact.f1),
  )
  // No peer tells a claim at all.
  row(`${name}: claim F1`, (reader) => (reader === lacuna ? shown((score) => score.claims.claim.f1)(reader) : '0'))
  row(`${name}: claimFull F1`, (reader) =>
    reader === lacuna ? shown((score) => score.claims.claimFull.f1)(reader) : '0',
  )
}

/** Reports a second: processor time of one core, the median of five rounds after two to warm up. */
const speed = (read: () => void): string => {
  const rounds: number[] = []
  for (let round = 0; round < 7; round += 1) {
    const before = process.cpuUsage()
    for (let at = 0; at < 4; at += 1) read()
    const { user, system } = process.cpuUsage(before)
    if (round >= 2) rounds.push(4e6 / (user + system))
  }
  return (rounds.sort((a, b) => a - b)[2] ?? 0).toFixed(1)
}
row(`reports of ${(seedText.length / 1000).toFixed(1)} kB a second`, (reader) =>
  speed(() => {
    if (reader === lacuna) readReport(seedText, { published: '2015-01-12' })
    else {
      reader.times?.(seedText, '2015-01-12')
      reader.names?.(seedText)
    }
  }),
)

/** A process of its own that loads the reader and reads the report once: the median of five, in milliseconds. */
const cold = (args: readonly string[], cwd: string): string => {
  const took = Array.from({ length: 5 }, () => {
    const before = performance.now()
    execFileSync(process.execPath, args, { cwd, stdio: 'ignore' })
    return performance.now() - before
  }).sort((a, b) => a - b)
  return `${(took[2] ?? 0).toFixed(0)} ms`
}
const seedFile = path.join(data, 'reports', 'seed.txt')
row('cold start, the same report read once', (reader) =>
  reader === lacuna
    ? cold([path.join(root, 'src/cli/main.ts'), 'read', seedFile], root)
    : cold(
        [
          '--disable-warning=ExperimentalWarning',
          path.join(import.meta.dirname, 'cold.ts'),
          folder,
          reader.name,
          seedFile,
        ],
        root,
      ),
)

const head = ['', ...readers.map((reader) => reader.name)]
const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)))
for (const cells of [head, ...rows])
  console.log(
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
console.log(
  `\n${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.versions.node}; load ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}; names of the peers: compromise alone tells any; value F1 as TempEval-3 counts it`,
)
