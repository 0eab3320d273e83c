import type { Candidate } from './candidates.ts'
import { countryByCode } from './countries.ts'
import { bearing, directionOf, distanceKm } from './geometry.ts'
import type { Around } from './mention-kind.ts'
import { nameKey } from './name-key.ts'
import type { Clue } from './text-context.ts'

/** All figures are natural logarithms of odds, set by hand and held against development mentions. */
const SAME_SENTENCE = { country: 5, people: 4, sign: 3, water: 2.5, division: 4, place: 3 }
const ELSEWHERE = 0.65
const HOME = 1
const ABROAD = -3
const IN_DIVISION = 4
const BESIDE = 4.5
const CHAIN = 4
const ALIKE = 3
const FITS_DISTANCE = 5
const MISFITS_DISTANCE = -3

/** How much nearness counts: whole within 30 km, fading over the next two hundred. */
const nearness = (km: number): number => Math.exp(-Math.max(0, km - 30) / 90)

/** What the text says for a candidate: countries named, divisions it lies in, places beside it, chains, distances. */
export const evidenceFor = (candidate: Candidate, clues: readonly Clue[], around: Around): number => {
  const sentence = around.words[around.first]?.sentence ?? 0
  let country = 0
  let countryAgain = 0
  let inside = 0
  let beside = 0
  let besideAgain = 0
  let chain = 0
  let measured = 0
  for (const clue of clues) {
    const weight = clue.sentence === sentence ? 1 : ELSEWHERE
    const share = countryShare(candidate, clue)
    if (share > 0) {
      const reach = clue.reach === 'home' ? HOME : clue.reach === 'abroad' ? ABROAD : 0
      const strength = (SAME_SENTENCE[clue.kind] + reach) * share * weight
      if (strength > country) [country, countryAgain] = [strength, country]
      else countryAgain = Math.max(countryAgain, strength)
    }
    const within = Math.max(0, ...clue.places.map(({ place, share: part }) => containment(candidate, place, part)))
    inside = Math.max(inside, within * IN_DIVISION * weight)
    const close = Math.max(
      0,
      ...clue.points.map((point) => nearness(distanceKm(candidate.place, point)) * 0.9),
      ...clue.places
        .filter(({ place }) => place.code !== 'ADM1' && place.granularity !== 'region')
        .map(({ place, share: part }) => nearness(distanceKm(candidate.place, place)) * Math.max(0.35, part)),
    )
    const strength = close * BESIDE * weight
    if (strength > beside) [beside, besideAgain] = [strength, beside]
    else besideAgain = Math.max(besideAgain, strength)
    if (chained(clue, around) && belongs(clue, share, within, close)) chain = Math.max(chain, CHAIN)
    if (candidate.kind === 'country' && clue.kind === 'country' && besideEachOther(clue, around))
      chain = Math.max(chain, ALIKE)
    measured =
      Math.max(measured, measuredAgainst(candidate, clue, around)) ||
      Math.min(measured, measuredAgainst(candidate, clue, around))
  }
  const own = candidate.kind === 'country' ? 0 : country + 0.3 * countryAgain
  const spot =
    candidate.kind === 'country' ? Math.min(4, country + 0.3 * countryAgain) : inside + beside + 0.3 * besideAgain
  return own + spot + chain + measured
}

const countryShare = (candidate: Candidate, clue: Clue): number => {
  // Reports call the forces in one by the name of the other.
  const mine = candidate.countries
  if (clue.kind === 'people' && clue.countries[0] === 'IL' && mine.includes('PS')) return 0.6
  if (clue.countries.length > 0)
    return clue.countries.some((code) => mine.includes(code)) ? 1 / Math.min(3, Math.sqrt(clue.countries.length)) : 0
  let share = 0
  for (const { share: part, countries } of clue.places)
    if (countries.some((code) => mine.includes(code))) share += part / Math.min(3, Math.sqrt(countries.length))
  return share
}

/** What a chain proves: a country by itself, a division by what lies in it, a town or a river by what lies beside it. */
const belongs = (clue: Clue, share: number, within: number, close: number): boolean =>
  clue.kind === 'place' || clue.kind === 'water'
    ? within > 0.5 || close > 0.5
    : clue.kind === 'division'
      ? within > 0.4
      : share >= 0.5

/** `Georgia and Armenia`: what is named in one breath is of one kind. */
const besideEachOther = (clue: Clue, { text, words, first, start, end }: Around): boolean => {
  const gap =
    clue.from > first
      ? text.slice(end, words[clue.from]?.start ?? end)
      : text.slice(words[clue.to - 1]?.end ?? start, start)
  return /^(?:,? and (?:the )?|, )$/.test(gap)
}

const containment = (candidate: Candidate, place: Candidate['place'], share: number): number => {
  const mine = candidate.place
  if (place.code === 'ADM1') {
    const same = place.country === mine.country && place.admin1 !== null && mine.admin1 === place.admin1
    return same && candidate.kind !== 'division' ? Math.max(0.5, share) : 0
  }
  if (place.code === 'ADM2') {
    const inside = place.country === mine.country && distanceKm(mine, place) <= place.radiusKm * 1.3 + 8
    return inside ? Math.max(0.8, share) : 0
  }
  if (place.granularity === 'region' && place.radiusKm <= 260)
    return distanceKm(mine, place) <= place.radiusKm * 1.15
      ? Math.max(0.6, share) * (place.radiusKm <= 130 ? 1 : 0.7)
      : 0
  // A district's city.
  if (candidate.kind === 'district') return distanceKm(mine, place) <= 25 && place.population > 100_000 ? share : 0
  return 0
}

/** Between a mention and what it is tied to stand few words (UTF-16 code units). */
const LONGEST_GAP = 100

const LINK =
  /^(?:in|of|on|the|city|town|village|port|province|state|region|district|suburb|governorate|county|capital|northern|southern|eastern|western|central|north|south|east|west|north-east|south-east|north-west|south-west|northeastern|southeastern|northwestern|southwestern|northeast|southeast|northwest|southwest|coastal|largest|second|s|border|industrial|resort|oasis|far|lies|is|a|à|en|au|aux|du|de|im|bei|an|der|la|le)$/i

/** `Kadikoy in Istanbul`, `Springfield, Illinois`, `Libya's Zawiya`, `the Turkish city of Van`: the clue says what the mention belongs to. */
const chained = (clue: Clue, { text, words, first, after, start, end }: Around): boolean => {
  if (clue.from >= after) {
    const next = words[clue.from]
    if (next === undefined || clue.from - after > 4 || next.sentence !== words[first]?.sentence) return false
    const gap = text.slice(end, next.start)
    if (clue.from === after) return /^(?:,? |\s?\()$/.test(gap) && clue.kind !== 'people'
    if (gap.length > LONGEST_GAP || !/^[,\s]?[\p{L}\s('’-]*$/u.test(gap)) return false
    return words.slice(after, clue.from).every((word) => LINK.test(word.text))
  }
  if (clue.to <= first) {
    const last = words[clue.to - 1]
    if (last === undefined || first - clue.to > 5 || last.sentence !== words[first]?.sentence) return false
    const gap = text.slice(last.end, start)
    const between = words.slice(clue.to, first)
    if (clue.to === first)
      return /['’]s $/.test(`${last.text}${gap}`.slice(-3)) || (clue.kind === 'people' && gap === ' ')
    if (/[.;:()]/.test(gap)) return false
    if (!/\b(?:of|city|town|village|port|capital|province|suburb|district)\b/i.test(gap)) return false
    return between.every((word) => LINK.test(word.text))
  }
  return false
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
}

export interface Measure {
  readonly km: number | null
  readonly direction: number | null
  readonly words: string
}

/** `thirty miles south-west of` between the mention and the clue: how far and whither the mention lies from the clue. */
export const measureBetween = (clue: Clue, { text, words, first, after, end }: Around): Measure | null => {
  if (clue.from < after || clue.from - after > 9) return null
  const next = words[clue.from]
  if (next === undefined || next.sentence !== words[first]?.sentence) return null
  const gap = text.slice(end, next.start)
  if (gap.length > LONGEST_GAP || !/^(?:,| \(| —| –)? ?(?:[\p{L}\d.,-]+ )*(?:of|from|outside) $/iu.test(gap))
    return null
  const amount = /\b(\d+(?:[.,]\d+)?|[a-z]{1,20}) ?(?:kilomet(?:re|er)s?|km|miles?|mi)\b/i.exec(gap)
  const number =
    amount === null
      ? null
      : Number.isFinite(Number(amount[1]))
        ? Number(amount[1])
        : (NUMBERS[amount[1]?.toLowerCase() ?? ''] ?? null)
  const km = number === null ? null : /mile|mi\b/i.test(amount?.[0] ?? '') ? number * 1.609 : number
  const way = /\b((?:north|south|east|west)(?:[- ]?(?:north|south|east|west))?)(?:ern|wards?)? (?:of|from)\s*$/i.exec(
    gap,
  )
  const direction = way === null ? null : directionOf(way[1] ?? '')
  return km === null && direction === null ? null : { km, direction, words: gap.trim().replace(/^,\s*/, '') }
}

const measuredAgainst = (candidate: Candidate, clue: Clue, around: Around): number => {
  if (clue.places.length === 0) return 0
  const measure = measureBetween(clue, around)
  if (measure === null) return 0
  let best = MISFITS_DISTANCE
  for (const { place, share } of clue.places) {
    const km = distanceKm(place, candidate.place)
    const far =
      measure.km === null ? km < 150 : Math.abs(km - measure.km) <= Math.max(12, measure.km * 0.35) + place.radiusKm
    const turn =
      measure.direction === null
        ? 0
        : Math.abs(((bearing(place, candidate.place) - measure.direction + 540) % 360) - 180)
    if (far && turn <= 60) best = Math.max(best, FITS_DISTANCE * Math.max(0.4, share))
  }
  return best
}

/** Whether a candidate is the capital of the country with this code. */
export const isCapitalOf = (name: string, code: string): boolean => {
  const capital = countryByCode(code)?.capital
  return capital !== null && capital !== undefined && nameKey(capital) === nameKey(name)
}
