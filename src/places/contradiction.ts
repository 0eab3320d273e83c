import { countryByCode, countryName, countryPlace } from './countries.ts'
import { allNamed } from './gazetteer.ts'
import { bearing, compassWord, directionOf, distanceKm } from './geometry.ts'
import type { Around } from './mention-kind.ts'
import { nameKey } from './name-key.ts'
import type { Place } from './place.ts'
import type { Clue } from './text-context.ts'
import { measureBetween } from './weigh.ts'

/** A share of a name's weight from which on a clue is that place and no other. */
const SURE = 0.8
const UNMISTAKABLE = 500_000

const whatIs = (clue: Clue): Place | null => {
  const [best] = clue.places
  return best !== undefined && best.share >= SURE ? best.place : null
}

/** What the gazetteer says against the text: a stated side, distance, country or capital that is not so. Null where nothing is, or where it is too close to call. */
export const contradictionOf = (best: Place, clues: readonly Clue[], around: Around): string | null => {
  for (const clue of clues) {
    const found =
      againstMeasure(best, clue, around) ??
      againstSide(best, clue, around) ??
      againstCapital(best, clue, around) ??
      againstCountry(best, clue, around)
    if (found !== null) return found
  }
  return null
}

const apart = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180)

const againstMeasure = (best: Place, clue: Clue, around: Around): string | null => {
  const anchor = whatIs(clue)
  const measure = anchor === null || anchor.granularity === 'region' ? null : measureBetween(clue, around)
  if (anchor === null || measure === null || anchor.id === best.id) return null
  const km = distanceKm(anchor, best)
  const slack = anchor.radiusKm + best.radiusKm
  const whole = `${best.name} lies about ${Math.round(km)} km ${compassWord(bearing(anchor, best))} of ${anchor.name}`
  if (measure.km !== null && Math.abs(km - measure.km) > Math.max(20, measure.km * 0.6) + slack) return whole
  if (measure.direction !== null && km > 2 * slack && apart(bearing(anchor, best), measure.direction) > 100)
    return whole
  return null
}

const SIDE = /(?:^|[\s,])(?:in |of )?(?:the )?((?:north|south|east|west)(?:-?(?:north|south|east|west))?)(?:ern)? $/i

/** `the eastern Paris suburb of X`, `X in northern Libya`: the word of direction stands before the clue. */
const againstSide = (best: Place, clue: Clue, { text, words, first, after, start, end }: Around): string | null => {
  const word = words[clue.from]
  const last = words[clue.to - 1]
  if (word === undefined || last === undefined || word.sentence !== words[first]?.sentence) return null
  const beforeIt = text.slice(Math.max(0, word.start - 30), word.start)
  const side = SIDE.exec(beforeIt)
  const direction = side === null ? null : directionOf(side[1] ?? '')
  if (direction === null) return null
  const linked =
    clue.from >= after
      ? /^,? (?:a |the )?(?:city |town |village |port )?(?:in |on )?(?:the )?[\p{L}-]+ $/u.test(
          text.slice(end, word.start),
        )
      : /^(?:['’]s)? (?:suburb|town|city|village|district|neighbourhood|neighborhood|commune|port|province) (?:of |called |named )?$/.test(
          text.slice(last.end, start).replace(/^,/, ''),
        )
  if (!linked) return null
  const anchor = whatIs(clue)
  const country = clue.kind === 'country' || clue.kind === 'people' ? clue.countries[0] : undefined
  if (country !== undefined) return sideOfCountry(best, country, direction)
  if (anchor === null || anchor.granularity === 'region' || anchor.id === best.id) return null
  const km = distanceKm(anchor, best)
  const unsure = Math.max(1.5, anchor.radiusKm * 0.15)
  if (km < unsure || km > 100 + anchor.radiusKm || best.country !== anchor.country) return null
  if (apart(bearing(anchor, best), direction) <= 100) return null
  return `${best.name} lies ${compassWord(bearing(anchor, best))} of the middle of ${anchor.name}, about ${Math.round(km)} km from it`
}

let spreads: Map<string, { readonly lat: number; readonly lon: number } | null> | null = null
const middleOf = (code: string): { readonly lat: number; readonly lon: number } | null => {
  spreads ??= new Map()
  const known = spreads.get(code)
  if (known !== undefined) return known
  const name = countryByCode(code)?.capital
  const capital =
    name === null || name === undefined ? undefined : allNamed(name).find((place) => place.country === code)
  spreads.set(code, capital ?? null)
  return capital ?? null
}

/** Degrees between the side that is told and the true one. */
const WRONG_SIDE = 115

/** Only a side that is wrong from the capital and from the country's centre, both by a wide margin, counts: middles of countries are a matter of taste. */
const sideOfCountry = (best: Place, code: string, direction: number): string | null => {
  const middle = middleOf(code)
  if (middle === null || best.country !== code) return null
  const km = distanceKm(middle, best)
  if (km < 250 || apart(bearing(middle, best), direction) < WRONG_SIDE) return null
  const centre = countryPlace(code)
  if (centre === null || distanceKm(centre, best) < 150 || apart(bearing(centre, best), direction) < WRONG_SIDE)
    return null
  return `${best.name} lies in the ${compassWord(bearing(middle, best))} of ${countryName(code)}, seen from its capital`
}

/** `the Turkish capital, X` and `X, the capital of Turkey` where another town is the capital. */
const againstCapital = (best: Place, clue: Clue, { text, words, first, after, start, end }: Around): string | null => {
  const [code, second] = clue.countries
  const word = words[clue.from]
  const last = words[clue.to - 1]
  if (code === undefined || second !== undefined || word === undefined || last === undefined) return null
  if (clue.kind !== 'country' && clue.kind !== 'people') return null
  const stated =
    clue.from >= after
      ? /^, the (?:national )?capital of (?:the )?$/.test(text.slice(end, word.start)) ||
        (/^, (?:the )?$/.test(text.slice(end, word.start)) &&
          /^(?:['’]s)? capital\b(?! of)/.test(text.slice(last.end, last.end + 20)))
      : /^(?:['’]s)? capital(?: city)?(?:,| of)? $/.test(text.slice(last.end, start))
  const capital = countryByCode(code)?.capital
  if (!stated || capital === null || capital === undefined || nameKey(capital) === nameKey(best.name)) return null
  if (best.code === 'PPLC' || word.sentence !== words[first]?.sentence || text.slice(start, end) === capital)
    return null
  return `the capital of ${countryName(code)} is ${capital}, not ${best.name}`
}

/** `Mosul, Syria` where the only place so called that anybody would mean lies in another country. */
const againstCountry = (best: Place, clue: Clue, { text, words, first, after, start, end }: Around): string | null => {
  const [code, second] = clue.countries
  const word = words[clue.from]
  const last = words[clue.to - 1]
  if (code === undefined || second !== undefined || word === undefined || last === undefined || best.country === null)
    return null
  if (clue.kind !== 'country' && clue.kind !== 'people') return null
  if (best.country === code || best.population < UNMISTAKABLE / 5 || best.granularity === 'region') return null
  const between = clue.from >= after ? text.slice(end, word.start) : text.slice(last.end, start)
  const stated =
    clue.from >= after
      ? clue.kind === 'country' &&
        /^(?:, | in |, in |, a (?:city|town|village) in )(?:the )?(?:(?:north|south|east|west|central)[a-z-]* )?$/.test(
          between,
        )
      : /^(?:['’]s)? (?:[a-z-]+ )?(?:city|town|village|port|province|capital) of $/.test(between)
  if (!stated || word.sentence !== words[first]?.sentence) return null
  if (clue.from >= after && /^,? and\b/.test(text.slice(last.end, last.end + 5)) && /^, /.test(between)) return null
  if (allNamed(text.slice(start, end)).some((place) => place.country === code)) return null
  return `${best.name} lies in ${countryName(best.country)}, not in ${countryName(code)}`
}
