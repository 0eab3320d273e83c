import type { Basis, Verdict } from '../../model/index.ts'
import type { Instant, Tri } from '../../time/index.ts'
import type { Authority } from '../authority.ts'
import type { DatedFact } from '../cluster.ts'
import { clusterByTime } from '../cluster.ts'
import { coverOf, covers } from '../cover.ts'
import type { Fact } from '../fact.ts'
import { isViolent, roleIds, roleText } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { dayKey, evidence, keyedApart } from '../finding.ts'
import { flagsFor, redFlagsOf } from '../flags.ts'
import { datesOf, daysBetween } from '../lapse.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { countBelow } from '../search.ts'
import { wordOf } from '../sources.ts'
import { stateIndex } from '../state-index.ts'
import type { Watch } from '../watch.ts'
import { watchesOf } from '../watch.ts'
import type { When } from '../when.ts'
import { assumedOf, capital, dated, dateNoun, list, sentences } from '../wording.ts'
import type { World } from '../world.ts'
import { flagWords } from './ended-despite-flags.ts'

/** A person let go, as one or more claims tell it. */
interface Release {
  readonly when: When | null
  readonly facts: readonly Fact[]
}

const DAY = 86_400_000
const low = (at: Instant): number => at.lo ?? Number.NEGATIVE_INFINITY
const high = (at: Instant): number => at.hi ?? Number.POSITIVE_INFINITY

const CASE = /\b(?:case|charges?|suspicions?|trial|prosecution|proceedings|indictment|acquittal|acquitted)\b/i

const isAbout = ({ person, world }: PersonHistory, fact: Fact): boolean =>
  fact.objects.includes(person) || world.personsOf(roleIds(fact.claim, 'about')).includes(person)

/** Let go by an authority: not by those who held the person as a hostage. */
const isRelease = (history: PersonHistory, fact: Fact): boolean => {
  if (fact.type === 'RELEASE')
    return (
      fact.objects.includes(history.person) &&
      !fact.claim.subject.some((id) => history.world.clusterOf(id)?.type === 'PERSON')
    )
  return (
    fact.type === 'DISMISSAL' &&
    isAbout(history, fact) &&
    CASE.test(`${roleText(fact.claim, 'content') ?? ''} ${fact.claim.span.text}`)
  )
}

const find = (history: PersonHistory): readonly Finding[] => {
  const { world, facts } = history
  const told = facts.filter((fact) => isRelease(history, fact))
  const releases: Release[] = []
  const dates: DatedFact[] = []
  for (const fact of told) {
    if (fact.negative) continue
    const when = world.whenOf(fact)
    if (when === null) releases.push({ when: null, facts: [fact] })
    else dates.push({ when, fact })
  }
  releases.unshift(...clusterByTime(dates))
  if (releases.length === 0) return []
  const flags = flagsFor({ ...redFlagsOf(history), messages: [] }, null)
  if (!flags.any) return []
  const taken = takingOf(history)
  const denied = told.filter((fact) => fact.negative)
  return keyedApart(
    releases.flatMap((release) => {
      const at: Instant = release.when?.sure ?? { lo: null, hi: null }
      const standing = flags.at(at)
      if (standing.stood === -1) return []
      const surely = standing.stood === 1 || (standing.elsewhere && !standing.denied)
      const doubts = denied.filter((fact) => {
        const when = world.whenOf(fact)?.sure ?? { lo: null, hi: null }
        return low(when) < high(at) && low(at) < high(when)
      })
      return [
        releaseFinding(
          history,
          release,
          at,
          { sure: surely, facts: [...standing.sure, ...standing.maybe] },
          doubts,
          taken,
        ),
      ]
    }),
  )
}

/** All that could have taken the person up after a release, and all that says that nothing did. */
interface Taking {
  readonly transfers: readonly DatedFact[]
  readonly undated: readonly Fact[]
  readonly watches: readonly { readonly watch: Watch; readonly at: (instant: Instant) => Tri }[]
  readonly refusals: readonly Fact[]
  /** Acts of violence by the person, in the order of their ends. */
  readonly acts: readonly DatedFact[]
}

const takingOf = (history: PersonHistory): Taking => {
  const { world, facts, person } = history
  const moved = facts.filter((fact) => TAKES_UP.has(fact.type) && isAbout(history, fact))
  const datedOf = (list: readonly Fact[]): readonly DatedFact[] =>
    list.flatMap((fact) => {
      const when = world.whenOf(fact)
      return when === null ? [] : [{ when, fact }]
    })
  const positive = moved.filter((fact) => !fact.negative)
  const acts = facts.filter((fact) => isViolent(fact) && !fact.negative && fact.subjects.includes(person))
  return {
    transfers: datedOf(positive),
    undated: positive.filter((fact) => world.whenOf(fact) === null),
    watches: watchesOf(history)
      .filter(({ spells }) => spells.length > 0)
      .map((watch) => ({ watch, at: stateIndex(watch.spells) })),
    refusals: moved.filter((fact) => fact.negative && fact.type === 'TRANSFER'),
    acts: datedOf(acts).toSorted((a, b) => low(a.when.sure) - low(b.when.sure) || 0),
  }
}

const TAKES_UP: ReadonlySet<string> = new Set(['TRANSFER', 'DEPORTATION'])

/** Until when somebody had to take the person up: before the next act, which began not before `lo` and before `hi`. */
interface Limit {
  readonly lo: number
  readonly hi: number
  readonly act: DatedFact | null
}

const limitOf = (at: Instant, acts: readonly DatedFact[]): Limit => {
  // The first that surely came after; one that only may have come after leaves it open what was before it.
  const next = countBelow(acts, ({ when }) => low(when.sure), high(at))
  const act = acts[next] ?? null
  const perhaps = acts.slice(0, next).some(({ when }) => high(when.sure) - 1 > low(at))
  const after = acts.slice(next)
  const hi = after.reduce((least, one) => Math.min(least, high(one.when.sure)), Number.POSITIVE_INFINITY)
  return {
    lo: perhaps ? Number.NEGATIVE_INFINITY : act === null ? Number.POSITIVE_INFINITY : low(act.when.sure),
    hi,
    act,
  }
}

interface Taken {
  readonly taken: Tri
  readonly facts: readonly Fact[]
  readonly by: readonly Authority[]
}

const takenUp = (at: Instant, limit: Limit, taking: Taking): Taken => {
  const [lo, hi] = [low(at), high(at)]
  const facts: Fact[] = []
  const by: Authority[] = []
  let taken: Tri = -1
  const found = (sure: boolean, told: readonly Fact[]): void => {
    facts.push(...told)
    taken = sure || taken === 1 ? 1 : 0
  }
  for (const { fact, when } of taking.transfers) {
    if (high(when.sure) <= lo || low(when.sure) >= limit.hi) continue
    const after = low(when.sure) >= hi - DAY && high(when.sure) <= limit.lo
    found(after && fact.weight === 'firm', [fact])
  }
  if (taking.undated.length > 0) found(false, taking.undated.slice(0, 3))
  for (const { watch, at: watchedAt } of taking.watches) {
    const then = watchedAt(at)
    if (then === 1) found(true, watch.facts.slice(0, 3))
    else if (then === 0) found(false, watch.facts.slice(0, 3))
    for (const { begin, end } of watch.spells) {
      const [from, until] = [low({ lo: begin?.lo ?? null, hi: null }), begin?.hi ?? Number.POSITIVE_INFINITY]
      const over = high({ lo: null, hi: end?.hi ?? null })
      if (over <= lo || from >= limit.hi) continue
      const after = begin !== null && from >= hi - DAY && until <= limit.lo && !begin.soft && end?.soft !== true
      found(after, (begin?.from.length ?? 0) > 0 ? (begin?.from ?? []).slice(0, 3) : watch.facts.slice(0, 3))
    }
    if (watch.authority !== null && taken !== -1) by.push(watch.authority)
  }
  return { taken, facts, by }
}

const releaseFinding = (
  history: PersonHistory,
  release: Release,
  at: Instant,
  flags: { readonly sure: boolean; readonly facts: readonly Fact[] },
  doubts: readonly Fact[],
  taking: Taking,
): Finding => {
  const { world, person } = history
  const limit = limitOf(at, taking.acts)
  const { taken, facts, by } = takenUp(at, limit, taking)
  const refused = refusalsFor(world, release, at, limit, taking)
  const soft = release.facts.every((fact) => fact.weight === 'soft')
  const { verdict, basis } = verdictOf(taken, refused.length > 0, doubts.length > 0, flags.sure && !soft)
  const edtf = release.when?.edtf ?? null
  const act = limit.act
  const days = release.when === null || act === null ? null : daysBetween(datesOf(release.when), datesOf(act.when))
  const what = release.facts.every((fact) => fact.type === 'DISMISSAL')
    ? 'the case was dropped'
    : `${person.name} was let go`
  const reason = release.facts.map((fact) => roleText(fact.claim, 'reason')).find((text) => text !== null)
  const told = list([...new Set(flags.facts)].slice(0, 6).map((fact) => flagWords(world, fact)))
  return {
    key: [world.keyOf(person), dayKey(edtf)].join(':'),
    question: `Was ${person.name}, against whom much was told, let go ${dated(edtf)} without being handed over to anybody?`,
    verdict,
    basis,
    subject: { id: person.id, name: person.name },
    event: `the release ${dated(edtf)}`,
    authority: null,
    windowDays: verdict === 'impossible' ? null : days,
    window: { of: 'not handed over', from: edtf, to: act?.when.edtf ?? null },
    witnesses: evidence(
      [...release.facts.slice(0, 5), ...refused, ...flags.facts.slice(0, 6), ...(act === null ? [] : [act.fact])].map(
        (fact) => fact.claim,
      ),
    ),
    against: evidence([...facts.slice(0, 10), ...doubts].map((fact) => fact.claim)),
    why: sentences(
      `${capital(what)} ${dated(edtf)}${reason === undefined ? '' : ` (${reason})`}.`,
      told !== '' && `Told against ${person.name}: ${told}.`,
      !flags.sure && 'Whether that was there by then, or bears on arms, is open.',
      refused.length > 0 && `That ${person.name} was not handed over rests ${wordOf(world, refused)}.`,
      taken === 1 &&
        `Afterwards ${by.length > 0 ? list(by.map(({ called }) => called)) : 'somebody'} took ${person.name} up.`,
      taken === 0 && 'Whether somebody took the person up in that time, the dates or the sources leave open.',
      taken === -1 && refused.length === 0 && 'Whether anybody was told or took over, nobody says.',
      doubts.length > 0 && 'That the person was let go then is denied.',
      act !== null && `The next act told of ${person.name} is of ${dateNoun(act.when.edtf)}.`,
      `The release rests ${wordOf(world, release.facts)}.`,
    ),
    assumptions: assumedOf([...(release.when === null ? [] : [release.when]), ...(act === null ? [] : [act.when])]),
    settle: `The order of release with its day, and a note of whom it was sent to; a statement by the services whether any of them took ${person.name} up.`,
    weight: refused.length > 0 ? 75 : 45,
  }
}

/** Claims that the person was handed over to nobody, for all of the time from the release to the act, or else to their telling. */
const refusalsFor = (world: World, release: Release, at: Instant, limit: Limit, taking: Taking): readonly Fact[] =>
  taking.refusals
    .filter((fact) => {
      const until = Number.isFinite(limit.hi) ? limit.hi : high({ lo: null, hi: world.vouchOf(fact.report).sure })
      return until >= high(at) && covers(coverOf(world, fact, release.when === null ? 'some' : 'all'), low(at), until)
    })
    .slice(0, 5)

const verdictOf = (
  taken: Tri,
  refused: boolean,
  doubted: boolean,
  flagged: boolean,
): { readonly verdict: Verdict; readonly basis: Basis } => {
  if (taken === 1)
    return refused ? { verdict: 'possible', basis: 'sources-conflict' } : { verdict: 'impossible', basis: 'stated' }
  if (doubted) return { verdict: 'possible', basis: 'sources-conflict' }
  if (taken === 0) return { verdict: 'possible', basis: 'dates-too-vague' }
  if (!refused) return { verdict: 'possible', basis: 'nobody-says' }
  return flagged ? { verdict: 'certain', basis: 'stated' } : { verdict: 'possible', basis: 'dates-too-vague' }
}

export const releaseWithoutHandOver: Rule = {
  id: 'release-without-hand-over',
  title: 'A release without hand-over',
  question:
    'Was a person against whom red flags stood let go without being handed over to anybody, or watched by anybody, until the next act?',
  duty: 'No duty stated. The expectation: whoever lets a dangerous person go tells those who will have to watch.',
  reads: 'person',
  find,
}
