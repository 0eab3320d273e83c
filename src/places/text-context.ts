import { clueOf, featureNamed, foreignCountry, foreignDemonym, partOf } from './clue-words.ts'
import { countryByCode, countryNamed, countryPlace } from './countries.ts'
import { allNamed } from './gazetteer.ts'
import { nameKey } from './name-key.ts'
import { overlayNamed } from './overlay.ts'
import type { Place, Point } from './place.ts'
import { COMMON_WORDS, GIVEN_NAMES, PLACE_NOUN, TITLES } from './tables/not-places.ts'
import { isCapital, type Word } from './text-scan.ts'

/** What one stretch of the text says about where its text plays. */
export interface Clue {
  readonly kind: 'country' | 'people' | 'division' | 'place' | 'water' | 'sign'
  /** Indices into the words: first, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly name: string
  readonly countries: readonly string[]
  /** Places that the name may stand for, each with its share by size alone. Empty for countries and signs. */
  readonly places: readonly { readonly place: Place; readonly share: number; readonly countries: readonly string[] }[]
  readonly points: readonly Point[]
  /** For peoples: whether what follows acts at home (police, courts) or is abroad (tourists, embassies). */
  readonly reach: 'home' | 'abroad' | null
}

const HOME =
  /^(?:police|army|authorities|ministry|minister|prosecutor|prosecutors|governor|officials|court|courts|judge|judges|soldiers|troops|gendarmes|gendarmerie|investigators|detectives|city|town|village|port|province|state|region|district|capital|border|frontier|coast|coastal|government|side|customs|interior|intelligence|security|island|provinces|navy|police's|navy's|rebels|militia|militias|prison|hospital|railway|post|guard|guards|parliament|mayor|villages|towns|cities|desert|north|south|east|west|highlands|lowlands|mountains|national)$/i
const ABROAD =
  /^(?:tourist|tourists|student|students|diplomat|diplomats|embassy|consulate|expatriate|expatriates|delegation|citizen|citizens|national|nationals|team|ambassador|consul|passport|passports|journalist|journalist's|journalists|visitors|engineer|engineers|football|footballer|airliner|traveller|travellers|backpackers|aid|weapons|hostage|hostages|jets|drone|drones|airstrike|airstrikes|airline|exiles|refugees|refugee|migrants|pilgrims|businessman|businesswoman|restaurant|film|music|wine|food)$/i
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|an|in|on|at|he|she|it|they|we|his|her|its|their|our|this|that|these|those|for|from|and|but|or|if|as|by|to|of|new|old|two|three|four|police|officers|court|army|islamic|president|prime|general|north|south|east|west|northern|southern|eastern|western|central|great|saint|san|santa|st|le|la|el|al|los|las|der|die|das|un|une|il|al qaeda|red|market|airport|city|county|state|district|province|church|school|hospital|university|station|street|road|bank|hotel|park|river|lake|mayor|minister|ministry|government|parliament|no|not|now|then|when|while|after|before|during|since|there|here|what|who|how|why|where|which|some|many|most|more|all|both|each|every|first|second|last|next|only|even|also|still|one|hundreds|thousands|dozens|bus|train|ship|ships|boat|plane|van|car|cars|truck|trucks|men|man|women|woman|girl|boy|people|nobody|witnesses|residents|farmers|doctors|soldiers|miners|rangers|workers|students|hotels|boats|migrants|wheat|fire|grain|gun|her phone)$/
/** Words before which a division's or country's name is only part of the name of a water or a mountain. */
const WATERS =
  /^(?:River|Lake|Bay|Sea|Mountains|Mountain|Creek|Falls|Canal|Desert|Ocean|Sound|Strait|Straits|Glacier|Reservoir)$/

const contiguous = (text: string, a: Word, b: Word): boolean => /^(?:\.? |[-–’'])$/.test(text.slice(a.end, b.start))

/** A country and a state that texts name alike: both are kept. */
const AMBIGUOUS = 'georgia'
const LONGEST = 5
const SMALLEST_ALONE = 3000

/** Everything in the text, save the mention itself, that tells of a place. Longest names first; each word is used once. */
export const cluesIn = (
  text: string,
  words: readonly Word[],
  mention: { readonly first: number; readonly after: number; readonly key: string },
): readonly Clue[] => {
  const clues: Clue[] = []
  for (let at = 0; at < words.length; ) {
    if (at >= mention.first && at < mention.after) {
      at = mention.after
      continue
    }
    const limit = at < mention.first ? mention.first : words.length
    let length = 1
    while (length < LONGEST && at + length < limit) {
      const previous = words[at + length - 1]
      const word = words[at + length]
      if (previous === undefined || word === undefined || !contiguous(text, previous, word)) break
      length++
    }
    let found: Clue | null = null
    for (; length > 0 && found === null; length--) found = clueAt(text, words, at, at + length, mention.key)
    if (found !== null) clues.push(found)
    at = found?.to ?? at + 1
  }
  return clues
}

const strip = (word: string): string => word.replace(/['’]s$/, '')

const clueAt = (text: string, words: readonly Word[], from: number, to: number, mentionKey: string): Clue | null => {
  const first = words[from]
  const last = words[to - 1]
  if (first === undefined || last === undefined) return null
  const phrase = strip(text.slice(first.start, last.end))
  const base = { from, to, sentence: first.sentence, name: phrase, countries: [], places: [], points: [], reach: null }
  const key = nameKey(phrase)
  if (key === mentionKey) return null
  const following = words[to]
  const joined = following !== undefined && contiguous(text, last, following) ? following.text : ''
  const signs = clueOf(phrase)
  if (!isCapital(phrase)) {
    if (signs.length > 0) return { ...base, kind: 'sign', countries: signs }
    if (to - from > 1 || phrase.length < 4) return null
    const people = /^\p{Ll}/u.test(phrase) ? peopleOf(phrase) : []
    return people.length > 0 ? { ...base, kind: 'people', countries: people, reach: reachOf(joined) } : null
  }
  const water = featureNamed(phrase)
  if (water !== null) return { ...base, kind: 'water', countries: water.countries, points: water.points }
  const part = partOf(phrase)
  if (part !== null) {
    const told = placeClue(base, part, 2, false, '')
    if (told !== null)
      return { ...told, kind: 'people', countries: countryNamed(phrase) === null ? [] : ['GB'], reach: reachOf(joined) }
  }
  const country = countryNamed(phrase) ?? foreignCountry(phrase)
  if (country !== null && !/^(?:England|Scotland|Wales|Northern Ireland)$/.test(phrase)) {
    const known = countryByCode(country)
    const people = known?.demonyms.some((word) => nameKey(word) === key || `${nameKey(word)}s` === key) === true
    if (people) return { ...base, kind: 'people', countries: [country], reach: reachOf(joined) }
    if (WATERS.test(joined)) return { ...base, kind: 'sign', countries: [country] }
    if (key !== AMBIGUOUS) return { ...base, kind: 'country', countries: [country] }
  }
  if (signs.length > 0) return { ...base, kind: 'sign', countries: signs }
  if (to - from === 1) {
    const people = country === null ? peopleOf(phrase) : []
    if (people.length > 0) return { ...base, kind: 'people', countries: people, reach: reachOf(joined) }
    if (MONTHS.test(key) || (first.opens && COMMON_WORDS.has(key))) return null
    const previous = words[from - 1]
    if (
      previous !== undefined &&
      contiguous(text, previous, first) &&
      (TITLES.has(previous.text) || GIVEN_NAMES.has(previous.text))
    )
      return null
    if (GIVEN_NAMES.has(phrase)) return null
  }
  return placeClue(base, phrase, to - from, first.opens, joined)
}

const reachOf = (following: string): Clue['reach'] =>
  HOME.test(following) ? 'home' : ABROAD.test(following) ? 'abroad' : null

const peopleOf = (word: string): readonly string[] => [
  ...new Set(
    word
      .split('-')
      .map((part) => countryNamed(isCapital(part) ? part : '') ?? foreignDemonym(part))
      .filter((code) => code !== null),
  ),
]

const placeClue = (
  base: Omit<Clue, 'kind'>,
  phrase: string,
  length: number,
  opens: boolean,
  joined: string,
): Clue | null => {
  if (length > 1 && !isNameLike(phrase)) return null
  const overlay = overlayNamed(phrase)
  const known = allNamed(phrase)
  // `King George Fund`: one word of a longer name tells of no town, unless it is a large one.
  if (
    length === 1 &&
    isCapital(joined) &&
    !PLACE_NOUN.test(joined) &&
    overlay.length === 0 &&
    !known.some((place) => place.code === 'ADM1' || place.population >= LARGE_ALONE)
  )
    return null
  const found = known.filter(
    (place) =>
      (place.code === 'ADM1' && !namesake(place, known)) ||
      (place.code === 'ADM2' && !namesake(place, known) && (length > 1 || !/^US$/.test(place.country ?? ''))) ||
      (place.code === 'AIRP' && length > 1) ||
      (!/^AIRP|^ADM/.test(place.code) && place.population >= (length > 1 ? 1000 : opens ? 30_000 : SMALLEST_ALONE)),
  )
  if (overlay.length === 0 && found.length === 0) return null
  const whole = nameKey(phrase) === AMBIGUOUS ? countryPlace('GE') : null
  if (WATERS.test(joined)) {
    const countries = [...new Set(found.filter((place) => place.code === 'ADM1').map((place) => place.country ?? ''))]
    return countries.length === 0 ? null : { ...base, kind: 'sign', countries }
  }
  const weighed = [
    ...(whole === null ? [] : [{ place: whole, weight: 1_000_000, countries: ['GE'] }]),
    ...overlay.map((entry) => ({
      place: entry.place,
      weight: entry.kind === 'region' ? 400_000 : 150_000,
      countries: entry.countries,
    })),
    ...found.map((place) => ({
      place,
      weight: weightOf(place),
      countries: place.country === null ? [] : [place.country],
    })),
  ]
  const sum = weighed.reduce((total, { weight }) => total + weight, 0)
  const places = weighed
    .map(({ place, weight, countries }) => ({ place, share: weight / sum, countries }))
    .filter(({ share }) => share > 0.002)
    .sort((a, b) => b.share - a.share)
    .slice(0, 40)
  const division = places.some(({ place, share }) => (place.code === 'ADM1' || place.code === 'ADM2') && share > 0.3)
  const region = overlay.some((entry) => entry.kind === 'region')
  return { ...base, kind: division || region ? 'division' : 'place', places }
}

const LARGE_ALONE = 100_000
const PARTICLES = new Set(
  'of de del der den des du da do dos das la las le les lo los el al am an auf in im on sur sous upon y e and the ez az ad ed'.split(
    ' ',
  ),
)

/** `The bank` is no village of that name: every word but the joining ones has its capital. */
const isNameLike = (phrase: string): boolean => {
  const parts = phrase.split(' ')
  return isCapital(parts.at(-1)) && parts.every((part) => !/^\p{Ll}/u.test(part) || PARTICLES.has(part))
}

/** A division whose own large town bears its name: the town stands for both. */
const namesake = (division: Place, all: readonly Place[]): boolean =>
  all.some(
    (place) =>
      /^PPL/.test(place.code) &&
      place.population >= 50_000 &&
      !(place.byOtherName && !division.byOtherName && place.code !== 'PPLA') &&
      place.country === division.country &&
      place.admin1 === division.admin1,
  )

const weightOf = (place: Place): number => {
  const other = place.byOtherName ? 0.2 : 1
  if (place.code === 'ADM1') return (place.population + 100_000) * other
  if (place.code === 'ADM2') return 100_000 * other
  if (place.code === 'AIRP') return 100_000
  return (place.population + 300) * (place.code === 'PPLC' || place.code === 'PPLG' ? 3 : 1) * other
}
