import { foreignCountry } from './clue-words.ts'
import { countryNamed, countryPlace } from './countries.ts'
import { airportByIata, airportsOf, alikeNamed, allNamed } from './gazetteer.ts'
import type { Hints } from './hints.ts'
import { nameKey } from './name-key.ts'
import { exonymsOf, type OverlayKind, overlayAlike, overlayNamed } from './overlay.ts'
import type { Place } from './place.ts'

/** A place that a mention may stand for, with a score from size and kind alone (natural logarithm, about that of its population). */
export interface Candidate {
  readonly place: Place
  readonly score: number
  readonly kind: 'country' | 'division' | 'city' | 'airport' | OverlayKind
  /** All countries it may be counted to. */
  readonly countries: readonly string[]
  /** Found by the sound of its name only. */
  readonly alike: boolean
  /** Share of letters in common with the mention where it is found by sound; 1 where it bears the name. */
  readonly likeness: number
}

const unarticled = (name: string): string => nameKey(name).replace(/^(?:al|el|ar|as|ash|ad|an|at|az) /, '')

/** Words of kind that a mention may hold beside the name. */
const GENERIC_AFTER =
  /,? (?:international airport|airport|airfield|air base|airbase|border crossing|border gate|border post|crossing|border|gate|checkpoint|terminal|bridge|province|governorate|oblast|region|state|district|neighbourhood|neighborhood|suburb|quarter|city|town|village|county|parish|prefecture|peninsula|valley)$/i
/** "X airport border gate": one kind after the other goes. */
const withoutKinds = (name: string): string => {
  let bare = name
  for (let kind = GENERIC_AFTER.exec(bare); kind !== null; kind = GENERIC_AFTER.exec(bare))
    bare = bare.slice(0, kind.index)
  return bare
}
const GENERIC_BEFORE =
  /^(?:the |greater |downtown |central |old |inner )?(?:(?:city|town|village|port|province|governorate|district|suburb|state|region|republic|oblast) of )?/i
const SIDES =
  /^(?:north|south|east|west|northern|southern|eastern|western|north-?east(?:ern)?|south-?east(?:ern)?|north-?west(?:ern)?|south-?west(?:ern)?|central|upper|lower) /i

const TWO_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  congo: ['CD', 'CG'],
  'the congo': ['CD', 'CG'],
  korea: ['KR', 'KP'],
}
const SMALL_COUNTRIES =
  /^(?:England|Scotland|Wales|Northern Ireland|Gaza Strip|West Bank|the West Bank|the Gaza Strip)$/

const COUNTRY = 15
const MOST_ADM1 = 13
/** What a seat of government adds; a quarter needs a text that names its city. */
const RANKS: Readonly<Record<string, number>> = { PPLC: 1.2, PPLG: 1.2, PPLA: 0.5, PPLA2: 0.2, PPLX: -1.5 }
const LARGE_TOWN = 50_000
/** What a name of the table of other names is worth more than its size: it is the usual one. */
const USUAL = 1.4
/** What it is worth at least: the gazetteer does not know the size of all. */
const WELL_KNOWN = 10

const scoreOf = (place: Place, hints: Hints): number => {
  const { code, population } = place
  if (code === 'AIRP') return hints.kind === 'airport' ? 15 : hints.air ? 12.5 : 7
  if (code === 'ADM1') {
    const size = Math.min(place.country === 'US' ? 14 : MOST_ADM1, Math.log(population + 500))
    return size - (hints.kind === 'division' ? -3 : 0.8)
  }
  if (code === 'ADM2')
    return hints.kind === 'division' ? 12.5 : hints.kind === 'county' || /county|parish/i.test(place.name) ? 10 : 7
  const rank = RANKS[code] ?? 0
  return Math.log(population + 500) + rank
}

const sizeFits = (place: Place, hints: Hints): number => {
  if (/^ADM|^AIRP/.test(place.code)) return 0
  if (hints.kind === 'village') return place.population > 100_000 ? -5 : place.population > 20_000 ? -2 : 1
  if (hints.kind === 'town') return place.population > 1_500_000 ? -2.5 : 0
  if (hints.kind === 'capital') return place.code === 'PPLC' ? 2.5 : place.code === 'PPLA' ? 1.5 : 0
  if (hints.kind === 'district') return place.code === 'PPLX' ? 2 : -1
  if (hints.kind === 'division' || hints.kind === 'county') return -2
  if (hints.kind === 'airport' || hints.kind === 'crossing') return -3
  return 0
}

/** Everything that a mention may stand for, best first by size and kind; the text has yet to be heard. */
export const candidatesOf = (mention: string, hints: Hints): readonly Candidate[] => {
  const name = mention.replace(/['’]s$/, '').trim()
  const found = named(name, hints)
  const stripped = withoutKinds(name.replace(GENERIC_BEFORE, ''))
  const more =
    stripped !== name && stripped !== '' && !(/ city$/i.test(name) && found.some(({ kind }) => kind === 'city'))
      ? named(stripped, hints.kind === null ? { ...hints, kind: kindWithin(name) } : hints)
      : []
  let all = [...found, ...more]
  if (all.length === 0 && SIDES.test(name)) all = [...named(name.replace(SIDES, ''), hints)]
  const airport = hints.kind === 'airport' || /airport|airfield|air ?base/i.test(name)
  if (airport) {
    const served = [stripped, name].flatMap((town) => airportsOf(town))
    all.push(...served.map((place) => candidate(place, 14.5, 'airport')))
    const airports = all.filter(({ kind }) => kind === 'airport')
    if (airports.length > 0) all = airports
  }
  if (!airport && hints.air && !all.some(({ kind }) => kind === 'airport'))
    all.push(...airportsOf(stripped === '' ? name : stripped).map((place) => candidate(place, 8.5, 'airport')))
  const iata = airportByIata(name)
  if (iata !== null && all.length === 0) all.push(candidate(iata, hints.air ? 13 : 8, 'airport'))
  const exact = new Set(all.map(({ place }) => place.id))
  for (const place of alikeNamed(stripped === '' ? name : stripped)) {
    if (exact.has(place.id)) continue
    const likeness = similarity(unarticled(name), unarticled(place.name))
    if (likeness >= 0.45)
      all.push({ ...candidate(place, scoreOf(place, hints) - 5 + 4 * (likeness - 0.6), 'city'), alike: true, likeness })
  }
  if (found.length === 0)
    for (const { place, countries, kind } of overlayAlike(name))
      all.push({
        place,
        score: 8,
        kind,
        countries,
        alike: true,
        likeness: similarity(unarticled(name), unarticled(place.name)),
      })
  const seen = new Set<string>()
  return all.sort((a, b) => b.score - a.score).filter(({ place }) => !seen.has(place.id) && seen.add(place.id) !== null)
}

const kindWithin = (name: string): Hints['kind'] =>
  /airport|airfield|air ?base/i.test(name)
    ? 'airport'
    : /crossing|gate|border|checkpoint|bridge|terminal/i.test(name)
      ? 'crossing'
      : /province|governorate|oblast|region|state|prefecture/i.test(name)
        ? 'division'
        : /county|parish/i.test(name)
          ? 'county'
          : /district|neighbou?rhood|suburb|quarter/i.test(name)
            ? 'district'
            : null

const candidate = (place: Place, score: number, kind: Candidate['kind']): Candidate => ({
  place,
  score,
  kind,
  countries: place.country === null ? [] : [place.country],
  alike: false,
  likeness: 1,
})

const named = (name: string, hints: Hints): Candidate[] => {
  const all: Candidate[] = []
  const small = SMALL_COUNTRIES.test(name)
  const gazetteer = allNamed(name)
  const largest = Math.max(0, ...gazetteer.filter((place) => !place.byOtherName).map((place) => place.population))
  const own = TWO_COUNTRIES[nameKey(name)] ?? [small ? null : countryNamed(name)]
  // A country by its name in another language gives way to towns that are called so in any language.
  const foreign = own[0] === null && !small ? foreignCountry(name) : null
  for (const code of [...own, foreign]) {
    const place = code === null ? null : countryPlace(code)
    const demonym = place !== null && nameKey(place.name) !== nameKey(name) && /(?:ish|ese|ian|an|ch|i)s?$/.test(name)
    if (place !== null && !demonym)
      all.push(
        candidate(
          place,
          code === foreign && largest > LARGE_TOWN ? 9 : COUNTRY - (shortened(place, name) && largest > 0 ? 1.5 : 0),
          'country',
        ),
      )
  }
  const country = all.length > 0
  const rivals = largest > 0 || all.length > 0 || overlayNamed(name).length > 0
  for (const place of gazetteer) {
    const kind = place.code === 'AIRP' ? 'airport' : /^ADM/.test(place.code) ? 'division' : 'city'
    const part = ` ${nameKey(place.name)} `.includes(` ${nameKey(name)} `)
    const otherName = place.byOtherName && kind !== 'airport' ? (!rivals ? 0.5 : part && !country ? 1.5 : 4) : 0
    all.push(candidate(place, scoreOf(place, hints) + sizeFits(place, hints) - otherName, kind))
  }
  for (const [target, country] of exonymsOf(name)) {
    const best = allNamed(target)
      .filter((place) => place.country === country && !/^ADM|^AIRP/.test(place.code))
      .sort((a, b) => b.population - a.population)[0]
    if (best === undefined) continue
    const at = all.findIndex(({ place }) => place.id === best.id)
    if (at >= 0) all.splice(at, 1)
    all.push(
      candidate(
        { ...best, byOtherName: true },
        Math.max(WELL_KNOWN, scoreOf(best, hints)) + sizeFits(best, hints) + USUAL,
        'city',
      ),
    )
  }
  const crossings = hints.kind === 'crossing' ? [`${name} crossing`, `${name} bridge`, `${name} gate`] : []
  for (const { kind, place, countries } of [name, ...crossings].flatMap(overlayNamed)) {
    const base =
      kind === 'region'
        ? hints.kind === 'division'
          ? 15
          : 13
        : kind === 'district'
          ? hints.kind === 'district'
            ? 14
            : 11
          : kind === 'crossing'
            ? hints.kind === 'crossing'
              ? 15
              : hints.border
                ? 12
                : 9.5
            : 12
    const flown = kind === 'own' && place.granularity === 'point' && !hints.air && hints.kind !== 'airport' ? -0.5 : 0
    all.push({ ...candidate(place, base + flown, kind), countries })
  }
  return all
}

/** `Trinidad` for Trinidad and Tobago. */
const shortened = (country: Place, name: string): boolean => nameKey(country.name).startsWith(`${nameKey(name)} `)

/** Share of letters in common, in order (longest common subsequence over the mean length). */
const similarity = (a: string, b: string): number => {
  const left = a.replace(/ /g, '').slice(0, 40)
  const right = b.replace(/ /g, '').slice(0, 40)
  let row = new Array<number>(right.length + 1).fill(0)
  for (const letter of left) {
    const next = [0]
    for (let j = 1; j <= right.length; j++)
      next.push(letter === right[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0))
    row = next
  }
  return (2 * (row[right.length] ?? 0)) / Math.max(1, left.length + right.length)
}
