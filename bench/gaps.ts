/**
 * Gaps over many claims, all made up: `node bench/gaps.ts [CLAIMS] [SUBJECTS]` (1,000,000 and 50,000 unless given). Builds a workspace, runs
 * every rule over all of it, adds one claim, and asks for coverage alone; beside that PostgreSQL's time for the coverage query, where a server
 * answers on 127.0.0.1. One JSON object on stdout; seconds, milliseconds and megabytes as named.
 */
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gapsNow } from '../src/desk/gap-engines.ts'
import { runEngine } from '../src/gaps/index.ts'
import type { Claim, ClaimType, ClaimView, Entity, Reading, Report } from '../src/model/index.ts'
import { keepReading, keepText } from '../src/store/blobs.ts'
import { openWorkspace, type Workspace } from '../src/store/index.ts'
import { type Bounds, coverage } from '../src/time/index.ts'

const CLAIMS = Number(process.argv[2] ?? 1_000_000)
const SUBJECTS = Number(process.argv[3] ?? 50_000)
/** Reports and registers are not told apart here: a document tells much of a few hundred persons. */
const CLAIMS_IN_REPORT = 2000
const PERSONS_IN_REPORT = 200
const QUESTION = { case: null, asOf: null, ledgerAsOf: null, reading: 'all' } as const

/** Pseudo-random whole numbers below `most`, the same at every run (a linear congruential generator). */
const numbers = (seed: number) => {
  let state = seed
  return (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}
const pick = numbers(7)
const among = <T>(items: readonly T[]): T => items[pick(items.length)] as T
const two = (n: number): string => String(n).padStart(2, '0')

const SYLLABLES =
  'ba be bo da de do fa fe ga go ka ke ki la le lo ma me mo na ne no pa ra re ro sa se so ta te to va ve'.split(' ')
/** A made-up name for each number. */
const nameOf = (n: number): string => {
  const part = (value: number): string => {
    const word = [value % 35, Math.floor(value / 35) % 35, Math.floor(value / 1225) % 35]
      .map((at) => SYLLABLES[at])
      .join('')
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  return `${part(n * 37 + 11)} ${part(n)}`
}

const PLACES = ['Lisbon', 'Riga', 'Tallinn', 'Portugal', 'Latvia', 'Iceland'] as const
/** Countries among the places. */
const HOMES = [3, 4, 5]
const BODIES = [
  'Portuguese authorities',
  'Latvian authorities',
  'Icelandic police',
  'Estonian intelligence service',
] as const
/** How often which type stands in a case: movement and watching most, violence seldom. */
const MIX: readonly (readonly [ClaimType, number])[] = [
  ['TRAVEL', 14],
  ['CROSSING', 12],
  ['STAY', 16],
  ['PRESENCE', 6],
  ['SURVEILLANCE', 16],
  ['WATCHLISTING', 10],
  ['VISA', 5],
  ['REQUEST', 5],
  ['INFO_SHARING', 4],
  ['KNOWN_TO', 3],
  ['ARREST', 2],
  ['RELATION', 4],
  ['ATTACK', 1],
  ['CONVICTION', 2],
]
const MOVEMENT: readonly ClaimType[] = ['TRAVEL', 'CROSSING', 'STAY', 'STAY', 'STAY', 'PRESENCE', 'VISA', 'RELATION']
const WEIGHTED = MIX.flatMap(([type, weight]) => new Array<ClaimType>(weight).fill(type))

const date = (): string | null => {
  const year = String(2000 + pick(20))
  const month = `${year}-${two(1 + pick(12))}`
  const day = `${month}-${two(1 + pick(28))}`
  return among([day, day, day, day, month, year, `${day}/${Number(year) + 1}-01`, null])
}

/** Most is told of people in one country; a journey leads out of it and back. */
const claimOf = (id: string, person: string, at: number): Claim => {
  const n = Number(person.slice(1))
  // One person in ten is listed or watched; of the others journeys, stays and visas are told.
  const type = among(n % 10 === 0 ? WEIGHTED : MOVEMENT)
  const home = HOMES[n % HOMES.length] ?? 3
  const place = `p${pick(40) === 0 ? pick(PLACES.length) : home}`
  const body = `b${pick(BODIES.length)}`
  const base = {
    id,
    type,
    altTypes: [],
    polarity: pick(20) === 0 ? ('negative' as const) : ('positive' as const),
    stance: pick(12) === 0 ? ('speculated' as const) : ('asserted' as const),
    time: { edtf: date(), alts: [], reason: 'made up' },
    attribution: [],
    span: { start: at, end: at + 10, text: '' },
    notes: '',
    contradicts: [],
    related: [],
    rule: 'bench',
    confidence: null,
  }
  switch (type) {
    case 'TRAVEL':
    case 'CROSSING':
      return {
        ...base,
        subject: [person],
        object: [],
        roles: { from: place, to: `p${pick(10) === 0 ? pick(PLACES.length) : home}` },
      }
    case 'STAY':
    case 'PRESENCE':
    case 'ATTACK':
      return { ...base, subject: [person], object: [], roles: { place } }
    case 'SURVEILLANCE':
      return { ...base, subject: [body], object: [person], roles: { phase: among(['start', 'end', 'ongoing']) } }
    case 'ARREST':
      return { ...base, subject: [body], object: [person], roles: { place } }
    case 'REQUEST':
    case 'INFO_SHARING':
      return { ...base, subject: [body], object: [`b${pick(BODIES.length)}`], roles: { about: [person] } }
    case 'WATCHLISTING':
      return { ...base, subject: [person], object: [], roles: { authority: body } }
    case 'KNOWN_TO':
      return { ...base, subject: [person], object: [body], roles: {} }
    default:
      return { ...base, subject: [person], object: [], roles: {} }
  }
}

const TEXT = 'Made-up words for a bench. '.repeat(CLAIMS_IN_REPORT / 2)

const reportOf = (number: number): { readonly report: Report; readonly reading: Reading; readonly text: string } => {
  const text = `${number} ${TEXT}`
  const persons = Array.from({ length: PERSONS_IN_REPORT }, () => pick(SUBJECTS))
  const entity = (id: string, type: Entity['type'], name: string): Entity => ({
    id,
    type,
    name,
    aka: [],
    members: [],
    mentions: [],
  })
  const entities = [
    ...[...new Set(persons)].map((n) => entity(`e${n}`, 'PERSON', nameOf(n))),
    ...PLACES.map((name, at) => entity(`p${at}`, 'GPE', name)),
    ...BODIES.map((name, at) => entity(`b${at}`, 'ORG', name)),
  ]
  const published = { edtf: '2021-03-15', proof: ['declared'], given: 'declared' } as const
  const claims = Array.from({ length: CLAIMS_IN_REPORT }, (_, at) => {
    const claim = claimOf(`c${at}`, `e${among(persons)}`, at * 10)
    return { ...claim, span: { ...claim.span, text: text.slice(claim.span.start, claim.span.end) } }
  })
  const kept = keepText(text)
  return {
    text,
    reading: { reader: 'lacuna:bench', published, entities, times: [], claims, placeStatements: [] },
    report: {
      id: `r${number}`,
      case: 'c1',
      name: `r${number}.txt`,
      title: `Report ${number}`,
      publisher: `Paper ${number % 40}`,
      publisherCountry: 'PT',
      published,
      reliability: 'B',
      media: 'text/plain',
      encoding: 'utf-8',
      language: 'en',
      source: null,
      bytesHash: kept.hash,
      textHash: kept.hash,
      length: text.length,
      flags: [],
      receivedAt: null,
    },
  }
}

const build = async (file: string): Promise<void> => {
  const ws = await openWorkspace(file, { create: true })
  await ws.act('lacuna:bench', [{ kind: 'case.created', id: 'c1', name: 'Bench' }])
  for (let number = 0; number < CLAIMS / CLAIMS_IN_REPORT; number++) {
    const { report, reading, text } = reportOf(number)
    const [kept, read] = [keepText(text), keepReading(reading)]
    await ws.act(
      'lacuna:bench',
      [
        { kind: 'report.added', report },
        { kind: 'reading.proposed', report: report.id, number: 1, readingHash: read.hash },
      ],
      [kept.bytes, read.bytes],
    )
    if (number % 50 === 0) process.stderr.write(`\rbuilding ${number * CLAIMS_IN_REPORT} claims`)
  }
  await ws.close()
  process.stderr.write('\n')
}

/** Milliseconds of a full run and what it found; run in a process of its own, whose memory the parent watches. */
const full = async (file: string): Promise<void> => {
  const ws = await openWorkspace(file, { readOnly: true })
  const start = performance.now()
  const { gaps } = await gapsNow(ws, QUESTION, {
    onProgress: (done, total) => process.stderr.write(`\r${done} of ${total} subjects`),
  })
  process.stderr.write('\n')
  process.stdout.write(
    JSON.stringify({
      seconds: (performance.now() - start) / 1000,
      gaps: gaps.length,
      rss: process.memoryUsage().rss / 2 ** 20,
    }),
  )
  await ws.close()
}

const memoryOf = (pid: number): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

const watched = async (args: readonly string[]): Promise<{ readonly out: string; readonly peakMb: number }> => {
  const child = spawn(process.execPath, [import.meta.filename, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  let peakMb = 0
  child.stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, memoryOf(child.pid ?? 0))
  }, 100)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  return { out, peakMb }
}

/** One new claim about a person of whom much is told: milliseconds to gaps brought up to date, median of several. */
const oneClaim = async (ws: Workspace): Promise<number> => {
  const source = await ws.source(QUESTION)
  const engine = await runEngine(source, { kept: [] })
  const times: number[] = []
  for (let run = 0; run < 9; run++) {
    const [like] = await source.under([`report r${run * 7}`])
    if (like === undefined) break
    const added: ClaimView = {
      ...like,
      id: `${like.id}x`,
      type: 'STAY',
      time: { edtf: '2019-05-05', alts: [], reason: '' },
    }
    const now = {
      ...source,
      under: async (keys: readonly string[]) => {
        const found = await source.under(keys)
        return found.some(({ id }) => id === like.id) ? [...found, added] : found
      },
    }
    const start = performance.now()
    await engine.update(now, { claims: [added], ground: false })
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}

const COVERED = 200_000
const DAY = 86_400_000

interface State extends Bounds {
  readonly subject: number
}

const states = (): readonly State[] =>
  Array.from({ length: COVERED }, () => {
    const beginLo = Date.UTC(2000, 0, 1) + pick(7000) * DAY
    const beginHi = beginLo + (1 + pick(30)) * DAY
    const endLo = beginHi + pick(400) * DAY
    return { subject: pick(10_000), beginLo, beginHi, endLo, endHi: endLo + (1 + pick(30)) * DAY }
  })

/** What was surely and what was possibly covered, of every subject: milliseconds, median of several. */
const coverageOf = (all: readonly State[]): number => {
  const times: number[] = []
  for (let run = 0; run < 7; run++) {
    const start = performance.now()
    let pieces = 0
    for (const own of Map.groupBy(all, ({ subject }) => subject).values()) {
      const { definite, possible } = coverage(own)
      pieces += definite.length + possible.length
    }
    if (pieces === 0) throw new Error('nothing was covered')
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}

/** The same by PostgreSQL's `range_agg`, in milliseconds by its own clock (best of three); null where no server answers. */
const coverageInPostgres = (all: readonly State[], folder: string): number | null => {
  const file = path.join(folder, 'states.tsv')
  fs.writeFileSync(
    file,
    all.map((one) => [one.subject, one.beginLo, one.beginHi, one.endLo, one.endHi].join('\t')).join('\n'),
  )
  const query = `select count(*) from (select subject,
    range_agg(int8range(begin_hi, end_lo)) filter (where begin_hi < end_lo), range_agg(int8range(begin_lo, end_hi)) from state group by subject) t;`
  const script = `create temp table state (subject int, begin_lo int8, begin_hi int8, end_lo int8, end_hi int8);
    \\copy state from '${file}'
    analyze state;
    \\timing on
    ${query} ${query} ${query}`.replaceAll('\n    ', '\n')
  const done = spawnSync('psql', ['-h', '127.0.0.1', '-U', 'root', '-d', 'test', '-X', '-q'], {
    input: script,
    encoding: 'utf8',
  })
  const times = [...(done.stdout ?? '').matchAll(/Time: ([\d.,]+) ms/g)].map((match) =>
    Number((match[1] ?? '').replace(',', '.')),
  )
  if (times.length === 0) {
    process.stderr.write(
      `PostgreSQL was not measured: ${(done.stderr || String(done.error ?? 'no answer')).split('\n')[0]}\n`,
    )
    return null
  }
  return Math.min(...times)
}

const main = async (): Promise<void> => {
  const [, , first, file] = process.argv
  if (first === '--full' && file !== undefined) return full(file)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-bench-gaps-'))
  const workspace = process.env.LACUNA_BENCH_WORKSPACE ?? path.join(folder, 'bench.lacuna')
  if (!fs.existsSync(workspace)) await build(workspace)
  const run = await watched(['--full', workspace])
  const ws = await openWorkspace(workspace, { readOnly: true })
  const oneClaimMs = await oneClaim(ws)
  await ws.close()
  const covered = states()
  const coverageMs = { ours: coverageOf(covered), postgres: coverageInPostgres(covered, folder) }
  process.stdout.write(
    `${JSON.stringify({ claims: CLAIMS, subjects: SUBJECTS, full: JSON.parse(run.out), peakMb: Math.round(run.peakMb), oneClaimMs, coverageMs }, null, 2)}\n`,
  )
  fs.rmSync(folder, { recursive: true, force: true })
}

await main()
