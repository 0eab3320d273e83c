import { type Candidate, candidatesOf } from './candidates.ts'
import { certaintyOf, ENOUGH, EVIDENCE, type Weighed } from './certainty.ts'
import { contradictionOf } from './contradiction.ts'
import { distanceKm } from './geometry.ts'
import { type Hints, hintsOf } from './hints.ts'
import { type Around, type OtherKind, otherKind } from './mention-kind.ts'
import { nameKey } from './name-key.ts'
import type { Place } from './place.ts'
import { type Clue, cluesIn } from './text-context.ts'
import { wordAt, wordsOf } from './text-scan.ts'
import { evidenceFor } from './weigh.ts'

export interface MentionAnswer {
  readonly verdict: 'place' | 'abstain' | 'not-a-place'
  readonly best: Place | null
  /** At most eight, best first, with their scores in natural logarithms: a difference of 2.3 is odds of ten to one. */
  readonly candidates: readonly { readonly place: Place; readonly score: number }[]
  /** Where the text says something of the place that the gazetteer denies: what. */
  readonly contradiction: string | null
  /** In a few words, why. */
  readonly reason: string
}

const MOST = 8
/** Texts are looked at this far round the mention. */
const WINDOW = 4000
const LONGEST_NAME = 120
/** Scores below which size alone proves nothing: about 9,000 people, and 18,000 where the text plays elsewhere. */
const SMALL = 9.1
const SMALL_ABROAD = 9.8
const SMALL_ALIKE = 8.8

/** The same spot under two headings (a city and the province it gives its name to) is no ambiguity. */
const sameSpot = (a: Place, b: Place): boolean => {
  if (a.country !== b.country) return distanceKm(a, b) <= 3
  if (
    /^ADM/.test(a.code) !== /^ADM/.test(b.code) &&
    a.admin1 !== null &&
    a.admin1 === b.admin1 &&
    nameKey(a.name) === nameKey(b.name)
  )
    return true
  const division = /^ADM/.test(a.code) || /^ADM/.test(b.code)
  return (
    distanceKm(a, b) <=
    (division ? Math.max(60, Math.min(200, Math.max(a.radiusKm, b.radiusKm))) : Math.max(12, a.radiusKm, b.radiusKm))
  )
}

/** A mention in its surroundings, and what it may stand for, best first. */
interface Considered {
  readonly around: Around
  readonly hints: Hints
  readonly other: OtherKind
  readonly clues: readonly Clue[]
  /** By size and kind alone. */
  readonly candidates: readonly Candidate[]
  /** With what the text says; those that only sound alike are gone unless much speaks for them. Empty where it is no place. */
  readonly weighed: readonly Weighed[]
}

/** Everything that is known of a mention before it is decided. */
export const considered = (whole: string, mention: { readonly start: number; readonly end: number }): Considered => {
  const from = Math.max(0, mention.start - WINDOW)
  const text = whole.slice(from, mention.end + WINDOW)
  const start = mention.start - from
  const end = mention.end - from
  const words = wordsOf(text)
  const first = wordAt(words, start)
  const after = Math.max(first + 1, wordAt(words, Math.max(start, end - 1)) + 1)
  const name = text.slice(start, end)
  const around = { text, words, first, after, start, end }
  const other = otherKind(around)
  const hints = hintsOf(around)
  const candidates = candidatesOf(name, hints)
  if (other !== null) return { around, hints, other, clues: [], candidates, weighed: [] }
  const clues = cluesIn(text, words, { first, after, key: nameKey(name) })
  const exact = candidates.some((candidate) => !candidate.alike)
  const known = candidates.some(isKnown)
  const weighed = candidates
    .map((candidate) => {
      const evidence = evidenceFor(candidate, clues, around)
      return { ...candidate, evidence, score: candidate.score + evidence }
    })
    .filter(
      (candidate) =>
        !candidate.alike ||
        (alikeEnough(candidate, known) &&
          (candidate.evidence >= EVIDENCE || (!exact && candidate.score > SMALL_ALIKE))),
    )
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
  return { around, hints, other, clues, candidates, weighed }
}

/** The candidates that would make another answer than the best. */
export const rivalsOf = (best: Weighed, weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed.filter((candidate) => candidate !== best && !sameSpot(candidate.place, best.place))

/**
 * Which place a mention in a text stands for. `mention` counts UTF-16 code units. `abstain` where the text does not decide between
 * namesakes, or the name is unknown; `not-a-place` where it is a person, a ship, a club, a treaty, a firm or an ordinary word.
 */
export const resolveMention = (
  whole: string,
  mention: { readonly start: number; readonly end: number },
): MentionAnswer => {
  if (mention.end - mention.start > LONGEST_NAME)
    return { verdict: 'abstain', best: null, candidates: [], contradiction: null, reason: 'too long for a name' }
  const { around, hints, other, clues, candidates, weighed } = considered(whole, mention)
  const { text, start, end } = around
  const name = text.slice(start, end)
  if (other === 'unsure')
    return {
      verdict: 'abstain',
      best: null,
      candidates: top(candidates),
      contradiction: null,
      reason: 'it is part of a longer name',
    }
  if (other !== null)
    return { verdict: 'not-a-place', best: null, candidates: top(candidates), contradiction: null, reason: other }
  const [best] = weighed
  const answer = { candidates: top(weighed), contradiction: null }
  if (best === undefined) return { verdict: 'abstain', best: null, ...answer, reason: 'no place of this name is known' }
  if (certaintyOf(best, rivalsOf(best, weighed)) < ENOUGH)
    return { verdict: 'abstain', best: null, ...answer, reason: 'the text does not decide between namesakes' }
  // A small town that nothing in a text of some other country speaks for is hardly the one that is meant.
  if (
    best.evidence < 1 &&
    best.kind === 'city' &&
    !best.alike &&
    best.score < (clues.some(tellsOfCountry) ? SMALL_ABROAD : SMALL)
  )
    return {
      verdict: 'abstain',
      best: null,
      ...answer,
      reason: 'the text speaks of nothing near the one place that is known',
    }
  const at = / at (?:the )?$/i.test(text.slice(Math.max(0, start - 9), start))
  const place = settled(best, weighed, at, hints.kind === 'division' || hints.kind === 'county' || DIVISION.test(name))
  const contradiction = contradictionOf(place, clues, around)
  if (contradiction === null && clues.some((clue) => saysElsewhere(clue, best, around)))
    return {
      verdict: 'abstain',
      best: null,
      ...answer,
      reason: 'the text puts it where no place of this name is known',
    }
  return {
    verdict: 'place',
    best: place,
    candidates: answer.candidates,
    contradiction,
    reason: best.evidence >= EVIDENCE ? 'the text points to it' : 'the largest of this name by far',
  }
}

/** Where a place this large bears the very name, one that only sounds like it is hardly meant. */
const KNOWN = 50_000
const isKnown = ({ alike, kind, place }: Candidate): boolean =>
  !alike && (kind !== 'city' || place.population >= KNOWN) && kind !== 'airport'

/** A large place may be written in many ways; a small one must be written nearly so, or any made-up name would hit on some village. */
const alikeEnough = ({ likeness, place, kind }: Candidate, known: boolean): boolean =>
  known
    ? likeness >= 0.85 && (place.population >= KNOWN || SEAT.test(place.code))
    : kind !== 'city' || place.population >= 100_000
      ? likeness >= 0.5
      : likeness >= (place.population >= 20_000 || SEAT.test(place.code) ? 0.6 : 0.75)
const SEAT = /^PPL(?:C|A)$/

/** `Mindelheim, Austria`, where the one that is known lies in Germany: some smaller namesake is meant. */
const saysElsewhere = (clue: Clue, best: Candidate, around: Around): boolean => {
  if (clue.from < around.after || best.place.population >= UNMISTAKABLE || best.kind === 'country') return false
  const [told] = clue.places
  const division = clue.kind === 'division' && told !== undefined && told.place.code === 'ADM1' && told.share >= 0.8
  if (clue.kind === 'country' ? clue.countries.length !== 1 : !division) return false
  if (!/^, (?:(?:a|in|the|[a-z]+ern|north|south|east|west) ){0,4}$/.test(between(clue, around))) return false
  const codes = division ? (told?.countries ?? []) : clue.countries
  if (!codes.some((code) => best.countries.includes(code))) return true
  return division && best.kind === 'city' && best.place.admin1 !== null && best.place.admin1 !== told?.place.admin1
}
const UNMISTAKABLE = 100_000

const between = (clue: Clue, { text, words, end }: Around): string => text.slice(end, words[clue.from]?.start ?? end)

const DIVISION = /\b(?:province|governorate|oblast|region|state|county|parish|prefecture)\b/i

const tellsOfCountry = (clue: Clue): boolean =>
  clue.kind === 'country' || (clue.kind === 'people' && clue.reach !== 'abroad') || (clue.places[0]?.share ?? 0) > 0.6

/** A town and the division that bears its name: the town is meant where nothing says the division. */
const settled = (best: Candidate, all: readonly Candidate[], at: boolean, division: boolean): Place => {
  // One is at an airport and in a town.
  if (at && best.kind === 'city' && best.place.population < 300_000) {
    const airport = all.find(({ place, kind }) => kind === 'airport' && distanceKm(place, best.place) < 30)
    if (airport !== undefined) return airport.place
  }
  if (division || !/^ADM/.test(best.place.code)) return best.place
  const town = all.find(
    ({ place, score, kind, alike }) =>
      kind === 'city' &&
      !alike &&
      (!place.byOtherName || /^PPL[AC]$/.test(place.code)) &&
      place.population > 20_000 &&
      best.score - score < 4 &&
      place.country === best.place.country &&
      sameSpot(place, best.place),
  )
  return town?.place ?? best.place
}

const top = (candidates: readonly Candidate[]): MentionAnswer['candidates'] =>
  candidates.slice(0, MOST).map(({ place, score }) => ({ place, score: Math.round(score * 100) / 100 }))
