import type { Bounds, Instant, Ms } from '../time/index.ts'
import { differenceNetwork, during } from '../time/index.ts'
import { meetsAny } from './search.ts'

/** An instant somewhere in [lo, hi); null is unbounded. */
export interface Told<T> {
  readonly lo: Ms | null
  readonly hi: Ms | null
  readonly from: readonly T[]
  readonly soft: boolean
}

/**
 * One stretch of a watch (or of any state that is begun and ended). A `null` begin or end was never told: it was at some time.
 * `openUntil`: a source says that it still held then. `vouched`: until when the source of the end can say that it stayed ended.
 */
export interface Spell<T> {
  readonly begin: Told<T> | null
  readonly end: Told<T> | null
  readonly openUntil: Ms | null
  readonly vouched: Ms | null
  /** Sources give ends that cannot both be right, or begins. */
  readonly rival: boolean
  /** Another source says that it still held then, after the end that this one has. */
  readonly contested: Ms | null
}

/** What a source says of a state at one time or another. */
export interface Point<T> {
  readonly kind: 'begin' | 'end'
  readonly lo: Ms | null
  readonly hi: Ms | null
  readonly source: T
  /** Points of different origin that exclude each other are rivals; of one origin they are two happenings. */
  readonly origin: string
  readonly soft: boolean
  /** For a begin: until when it is said to have gone on. For an end: until when its source vouches. */
  readonly until: Ms | null
}

const low = (ms: Ms | null): number => ms ?? Number.NEGATIVE_INFINITY
const high = (ms: Ms | null): number => ms ?? Number.POSITIVE_INFINITY
const finite = (n: number): Ms | null => (Number.isFinite(n) ? n : null)

interface Run<T> {
  readonly kind: 'begin' | 'end'
  lo: number
  hi: number
  soft: boolean
  rival: boolean
  until: number
  readonly points: Point<T>[]
  readonly origins: Set<string>
}

const meets = <T>(run: Run<T>, point: Point<T>): boolean => low(point.lo) < run.hi && run.lo < high(point.hi)

const startRun = <T>(point: Point<T>): Run<T> => ({
  kind: point.kind,
  lo: low(point.lo),
  hi: high(point.hi),
  soft: point.soft,
  rival: false,
  until: point.until ?? Number.NEGATIVE_INFINITY,
  points: [point],
  origins: new Set([point.origin]),
})

/** The same happening told again: if the times agree, it was when they meet; if not, anywhere between, and the sources are rivals. */
const addTo = <T>(run: Run<T>, point: Point<T>): void => {
  run.until = Math.max(run.until, point.until ?? Number.NEGATIVE_INFINITY)
  run.points.push(point)
  run.origins.add(point.origin)
  if (point.soft && !run.soft) return
  if (run.soft && !point.soft) {
    run.soft = false
    run.lo = low(point.lo)
    run.hi = high(point.hi)
  } else if (meets(run, point) && !run.rival) {
    run.lo = Math.max(run.lo, low(point.lo))
    run.hi = Math.min(run.hi, high(point.hi))
  } else {
    run.lo = Math.min(run.lo, low(point.lo))
    run.hi = Math.max(run.hi, high(point.hi))
    run.rival = true
  }
}

const middleOf = <T>(point: Point<T>): number =>
  point.lo === null ? high(point.hi) : point.hi === null ? low(point.lo) : (point.lo + point.hi) / 2

/** Whether something of the other kind may have come between the two: then they may be two happenings. */
const mayBeParted = <T>(run: Run<T>, point: Point<T>, others: Meets): boolean =>
  others[run.kind](Math.min(run.lo, low(point.lo)), Math.max(run.hi, high(point.hi)))

/** Whether a point of the other kind may lie in [from, to). */
type Meets = Readonly<Record<'begin' | 'end', (from: number, to: number) => boolean>>

const meetsOther = <T>(points: readonly Point<T>[]): Meets => {
  const of = (kind: 'begin' | 'end') =>
    meetsAny(
      points.flatMap((point, at) => (point.kind === kind ? [{ lo: low(point.lo), hi: high(point.hi), at }] : [])),
    )
  return { begin: of('end'), end: of('begin') }
}

/** Whether a point tells the run's happening again: the times agree, one is a guess, or reports give ends that exclude each other. */
const isAgain = <T>(run: Run<T>, point: Point<T>, others: Meets): boolean =>
  run.kind === point.kind &&
  ((meets(run, point) && !mayBeParted(run, point, others)) ||
    point.soft !== run.soft ||
    (run.kind === 'end' && !run.origins.has(point.origin)))

const runsOf = <T>(points: readonly Point<T>[]): readonly Run<T>[] => {
  const dated = points.filter((point) => point.lo !== null || point.hi !== null)
  const sorted = dated.toSorted(
    (a, b) => middleOf(a) - middleOf(b) || (a.kind === b.kind ? 0 : a.kind === 'end' ? -1 : 1),
  )
  const others = meetsOther(dated)
  const runs: Run<T>[] = []
  for (const point of sorted) {
    const last = runs[runs.length - 1]
    if (last !== undefined && isAgain(last, point, others)) addTo(last, point)
    else runs.push(startRun(point))
  }
  return runs
}

/** Runs whose times overlap, directly or by way of others: their order is not known from the times. */
const blocksOf = <T>(runs: readonly Run<T>[]): readonly (readonly Run<T>[])[] => {
  const blocks: { hi: number; runs: Run<T>[] }[] = []
  for (const run of runs.toSorted((a, b) => a.lo - b.lo)) {
    const last = blocks[blocks.length - 1]
    if (last !== undefined && run.lo < last.hi) {
      last.runs.push(run)
      last.hi = Math.max(last.hi, run.hi)
    } else blocks.push({ hi: run.hi, runs: [run] })
  }
  return blocks.map((block) => block.runs)
}

const told = <T>(runs: readonly Run<T>[]): Told<T> => ({
  lo: finite(Math.min(...runs.map((run) => run.lo))),
  hi: finite(Math.max(...runs.map((run) => run.hi))),
  from: runs.flatMap((run) => run.points.map((point) => point.source)),
  soft: runs.every((run) => run.soft),
})

const untilOf = <T>(runs: readonly Run<T>[]): Ms | null => finite(Math.max(...runs.map((run) => run.until)))

/** The stretch that an end closes, with the begins that go with it. Without any, it began at some time after the end before. */
const closed = <T>(begins: readonly Run<T>[], end: Run<T>, before: Told<T> | null): Spell<T> => {
  // A report that tells of both does not contradict itself: its "since then" ran up to the end.
  const others = begins.flatMap((run) => run.points).filter((point) => !end.origins.has(point.origin))
  const until = finite(Math.max(...others.map((point) => point.until ?? Number.NEGATIVE_INFINITY)))
  return {
    begin:
      begins.length > 0
        ? told(begins)
        : before === null
          ? null
          : { lo: before.lo, hi: finite(end.hi), from: [], soft: end.soft },
    end: told([end]),
    openUntil: null,
    vouched: untilOf([end]),
    rival: end.rival || begins.some((run) => run.rival),
    contested: until !== null && until > end.hi ? until : null,
  }
}

/** What was made so far, and the begins that nothing has closed yet. */
interface Made<T> {
  readonly spells: Spell<T>[]
  open: Run<T>[]
}

const take = <T>(made: Made<T>, run: Run<T>): void => {
  if (run.kind === 'begin') {
    made.open.push(run)
    return
  }
  made.spells.push(closed(made.open, run, made.spells[made.spells.length - 1]?.end ?? null))
  made.open = []
}

/**
 * Begins and ends of which nobody can tell the order: what was on before was ended at some time from then on, and from then on it may be on,
 * until a later end.
 */
const takeMuddle = <T>(made: Made<T>, block: readonly Run<T>[]): void => {
  const lo = finite(Math.min(...block.map((run) => run.lo)))
  const hi = finite(Math.max(...block.map((run) => run.hi)))
  const soft = block.every((run) => run.soft)
  const first = made.spells.length === 0 && made.open.length === 0
  const unsure = { openUntil: null, vouched: null, rival: false, contested: null }
  if (first) made.spells.push({ begin: null, end: { lo, hi, from: [], soft }, ...unsure })
  for (const run of made.open)
    made.spells.push({ begin: told([run]), end: { lo, hi: null, from: [], soft }, ...unsure })
  const until = Number.NEGATIVE_INFINITY
  const points = block.flatMap((run) => run.points)
  const origins = new Set(points.map((point) => point.origin))
  made.open = [{ kind: 'begin', lo: low(lo), hi: Number.POSITIVE_INFINITY, soft, rival: false, until, points, origins }]
}

/**
 * The stretches that points in time make: begins and ends take turns, and each end closes what was open. Of one begin and one end whose
 * times overlap, what came before tells which was first; where nothing did, it was begun before it was ended. Ends told without a time
 * close what is still open, at some time after it began, and only where nothing dated does.
 */
export const spellsOf = <T>(points: readonly Point<T>[]): readonly Spell<T>[] => {
  const undated = points.filter((point) => point.kind === 'end' && point.lo === null && point.hi === null)
  const made: Made<T> = { spells: [], open: [] }
  for (const block of blocksOf(runsOf(points))) {
    const [one, two, ...more] = block
    if (one === undefined) continue
    if (two === undefined) take(made, one)
    else if (more.length > 0 || one.kind === two.kind) takeMuddle(made, block)
    else {
      const [begin, end] = one.kind === 'begin' ? [one, two] : [two, one]
      const order = made.open.length > 0 || begin.lo >= end.hi - 1 ? ['end', 'begin'] : ['begin', 'end']
      for (const kind of order) for (const run of block) if (run.kind === kind) take(made, run)
    }
  }
  const ends = undated.map((point) => point.source)
  const soft = undated.every((point) => point.soft)
  for (const run of made.open) {
    const end = ends.length === 0 ? null : { lo: finite(run.lo), hi: null, from: ends, soft }
    const openUntil = untilOf([run])
    made.spells.push({ begin: told([run]), end, openUntil, vouched: null, rival: run.rival, contested: null })
  }
  if (made.spells.length > 0 || ends.length === 0) return made.spells
  const end = { lo: null, hi: null, from: ends, soft }
  return [{ begin: null, end, openUntil: null, vouched: null, rival: false, contested: null }]
}

/** A stretch as bounds: what is not told is unbounded, an open one goes on at least as long as somebody vouches. */
export const boundsOfSpell = <T>(spell: Spell<T>): Bounds => {
  const { begin, end, openUntil } = spell
  const endLo =
    end === null ? Math.max(low(openUntil), low(begin?.lo ?? null)) : Math.max(low(end.lo), low(begin?.lo ?? null))
  return {
    beginLo: begin?.lo ?? null,
    beginHi: begin === null ? (end?.hi ?? null) : finite(Math.min(high(begin.hi), high(end?.hi ?? null))),
    endLo: finite(endLo),
    endHi: end?.hi ?? null,
  }
}

/** Two stretches of which one ends at the very instant at which the other begins: a hand-over. Indexes into the spells. */
export interface HandOver {
  readonly ends: number
  readonly begins: number
}

/** Beyond this many stretches the ways to fall between them are no longer walked through, and bounds alone decide. */
const MOST_WALKED = 7

/**
 * Whether the instant can fall outside every stretch when hand-overs share one instant: null where the network is not needed or too
 * large. Each stretch is missed on one side or the other; every such choice is a set of differences that can hold together or cannot.
 */
export const canFallBetween = <T>(
  instant: Instant,
  spells: readonly Spell<T>[],
  handOvers: readonly HandOver[],
): boolean | null => {
  if (handOvers.length === 0 || spells.length > MOST_WALKED) return null
  for (let choice = 0; choice < 1 << spells.length; choice++) {
    const network = differenceNetwork()
    network.instant('event', { lo: instant.lo, hi: instant.hi === null ? null : instant.hi - 1 })
    spells.forEach((spell, at) => {
      const bounds = boundsOfSpell(spell)
      network.instant(`begin ${at}`, { lo: bounds.beginLo, hi: lastOf(bounds.beginHi) })
      network.instant(`end ${at}`, { lo: bounds.endLo, hi: lastOf(bounds.endHi) })
      network.constrain(`begin ${at}`, `end ${at}`, 0)
      if ((choice >> at) & 1) network.constrain(`end ${at}`, 'event', 0)
      else network.constrain('event', `begin ${at}`, -1)
    })
    for (const { ends, begins } of handOvers) network.same(`end ${ends}`, `begin ${begins}`)
    if (network.tighten().consistent) return true
  }
  return false
}

const lastOf = (hi: Ms | null): Ms | null => (hi === null ? null : hi - 1)

/** Whether the instant lies in a stretch: certain, possible or impossible. */
export const inSpell = <T>(instant: Instant, spell: Spell<T>): -1 | 0 | 1 => {
  const answer = during(instant, boundsOfSpell(spell))
  return answer === 1 && (spell.begin?.soft === true || spell.end?.soft === true) ? 0 : answer
}
