import { candidatesOf } from './candidates.ts'
import { certaintyOf, ENOUGH, type Weighed } from './certainty.ts'
import { countriesIn, countryNamed, countryOfCapital, countryPlace } from './countries.ts'
import { placesNamed } from './gazetteer.ts'
import { distanceKm } from './geometry.ts'
import type { Hints } from './hints.ts'
import { ownPlacesNamed } from './own-places.ts'
import type { Place, Point } from './place.ts'
import { rivalsOf } from './resolve-mention.ts'

export interface PlaceContext {
  /** ISO 3166-1 alpha-2 code of the country the context speaks of. */
  readonly country?: string | null
  /** A place that the context names beside this one. */
  readonly near?: Point | null
}

export interface PlaceAnswer {
  readonly verdict: 'place' | 'abstain' | 'not-a-place'
  readonly best: Place | null
  /** At most twelve, best first. */
  readonly candidates: readonly Place[]
}

/** Two candidates nearer than this in score are not told apart. */
const MARGIN = 0.15
const MOST = 12

/**
 * How likely a place is meant, without further reading: size, rank among seats, and what the context names.
 * A district is found by its own table and beats a village of the same name.
 */
const scoreOf = (place: Place, context: PlaceContext): number => {
  const rank = place.code === 'PPLC' ? 0.3 : place.code === 'PPLA' ? 0.2 : place.code === 'PPLA2' ? 0.1 : 0
  const own = place.code === 'own' ? 0.75 : 0
  const size = place.code === 'ADM1' ? 0.4 : Math.log10(place.population + 1) / 8
  const country = context.country !== undefined && context.country !== null && place.country === context.country ? 1 : 0
  const near =
    context.near !== undefined && context.near !== null && distanceKm(context.near, place) < 60 + place.radiusKm
      ? 0.8
      : 0
  return size + rank + own + country + near - (place.byOtherName ? 0.5 : 0)
}

/** The same spot under two headings (a city and the province it gives its name to) is no ambiguity. */
const sameSpot = (a: Place, b: Place): boolean =>
  a.country === b.country &&
  distanceKm(a, b) <=
    Math.max(a.granularity === 'admin1' || b.granularity === 'admin1' ? 150 : 25, a.radiusKm, b.radiusKm)

/** What a given context says counts for more than a word beside a name (natural logarithm of odds). */
const SAME_COUNTRY = 10
const BESIDE = 9
const BARE: Hints = { kind: null, air: false, border: false }
const MOST_SURE = 20_000
const sure = new Map<string, { readonly spot: Place; readonly sure: boolean } | null>()

/** Whether the calibration that reads mentions in texts would name this place, too, of all that bear the name. */
const isSure = (name: string, best: Place, context: PlaceContext): boolean => {
  const bare = (context.country ?? null) === null && (context.near ?? null) === null
  const known = bare ? sure.get(name) : undefined
  const found = known === undefined ? surest(name, context) : known
  if (bare && known === undefined) {
    if (sure.size >= MOST_SURE) sure.clear()
    sure.set(name, found)
  }
  return found === null || (found.sure && sameSpot(found.spot, best))
}

const surest = (
  name: string,
  { country, near }: PlaceContext,
): { readonly spot: Place; readonly sure: boolean } | null => {
  const weighed = candidatesOf(name, BARE)
    .filter(({ alike }) => !alike)
    .map((candidate): Weighed => {
      const evidence =
        (country !== undefined && country !== null && candidate.countries.includes(country) ? SAME_COUNTRY : 0) +
        (near !== undefined && near !== null && distanceKm(near, candidate.place) < 60 + candidate.place.radiusKm
          ? BESIDE
          : 0)
      return { ...candidate, evidence, score: candidate.score + evidence }
    })
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
  const [best] = weighed
  return best === undefined ? null : { spot: best.place, sure: certaintyOf(best, rivalsOf(best, weighed)) >= ENOUGH }
}

/** Which place a name stands for; `abstain` where the context does not decide. A country's name is the country. */
export const findPlace = (name: string, context: PlaceContext = {}): PlaceAnswer => {
  const code = countryNamed(name)
  const whole = code === null ? null : countryPlace(code)
  if (whole !== null) return { verdict: 'place', best: whole, candidates: [whole] }
  const scored = [...ownPlacesNamed(name), ...placesNamed(name)]
    .map((place) => ({ place, score: scoreOf(place, context) }))
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
  const [best] = scored
  if (best === undefined) return { verdict: 'not-a-place', best: null, candidates: [] }
  const rival = scored.find((other) => other !== best && !sameSpot(other.place, best.place))
  const candidates = scored.slice(0, MOST).map((entry) => entry.place)
  if (!isSure(name, best.place, context)) return { verdict: 'abstain', best: null, candidates }
  if (rival !== undefined && best.score - rival.score < MARGIN) return { verdict: 'abstain', best: null, candidates }
  return { verdict: 'place', best: best.place, candidates }
}

const answers = new Map<string, string | null>()
const MOST_ANSWERS = 50_000

/**
 * The country that a word, a name or a body stands for, as an ISO 3166-1 alpha-2 code: `France`, `French authorities`, `Ankara` and
 * `the Paris police` each name one. Null where none or several are named.
 */
export const countryOf = (phrase: string): string | null => {
  const known = answers.get(phrase)
  if (known !== undefined) return known
  const answer = workOut(phrase)
  if (answers.size >= MOST_ANSWERS) answers.clear()
  answers.set(phrase, answer)
  return answer
}

const workOut = (phrase: string): string | null => {
  const named = countriesIn(phrase)
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null
  const found = new Set<string>()
  for (const run of phrase.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*/gu)) {
    const country = countryOfRun(run[0].split(' '))
    if (country !== null) found.add(country)
  }
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}

const LARGE = 15_000

/** Words for bodies, which some town bears as its name too (Police lies in Poland): alone they name no place. */
const BODY_WORDS: ReadonlySet<string> = new Set(
  'police security army navy guard guards ministry minister ministers prosecutor prosecutors court courts customs intelligence service services official officials authorities authority government parliament border defence defense interior foreign national state federal prison station party council office agency agencies sources source reports report'.split(
    ' ',
  ),
)

/** The first and longest part of a run of capitalised words that is a place large enough to be meant without its country. */
const countryOfRun = (run: readonly string[]): string | null => {
  const parts = run.slice(0, 8)
  for (let length = Math.min(4, parts.length); length > 0; length--)
    for (let at = 0; at + length <= parts.length; at++) {
      const name = parts
        .slice(at, at + length)
        .join(' ')
        .replace(/['’]s$/, '')
      if (BODY_WORDS.has(name.toLowerCase())) continue
      const capital = countryOfCapital(name)
      if (capital !== null) return capital
      const { best } = findPlace(name)
      if (best !== null && best.country !== null && (best.population >= LARGE || best.code === 'own'))
        return best.country
    }
  return null
}
