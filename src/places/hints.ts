import type { Around } from './mention-kind.ts'

/** What the words beside a mention say of its kind. */
export interface Hints {
  readonly kind:
    | 'airport'
    | 'crossing'
    | 'division'
    | 'county'
    | 'district'
    | 'city'
    | 'town'
    | 'village'
    | 'capital'
    | 'country'
    | null
  /** Whether the sentence speaks of flights, and of borders. */
  readonly air: boolean
  readonly border: boolean
}

const AFTER: readonly (readonly [RegExp, NonNullable<Hints['kind']>])[] = [
  [/^(?: International)? (?:Airport|airport|airfield|Airfield|air base|Air Base|airbase|Airbase)\b/, 'airport'],
  [
    /^ (?:(?:border|Border|frontier|land) )?(?:crossing|Crossing|crossings|gate|Gate|border post|border gate|checkpoint|Checkpoint|terminal|border point|crossing-point|port of entry)\b/,
    'crossing',
  ],
  [/^ (?:Bridge|bridge)\b/, 'crossing'],
  [/^ (?:County|county|Parish|parish)\b/, 'county'],
  [
    /^ (?:province|Province|governorate|Governorate|oblast|Oblast|region|Region|state|State|Republic|prefecture|Prefecture|voivodeship|canton|department|Division|division)\b/,
    'division',
  ],
  [
    /^ (?:district|District|neighbourhood|neighborhood|quarter|suburb|borough|arrondissement|slum|ward|banlieue|estate)\b/,
    'district',
  ],
  [/^ (?:City|city)\b/, 'city'],
]
const BEFORE: readonly (readonly [RegExp, NonNullable<Hints['kind']>])[] = [
  [/\b(?:airport|airfield|airbase|air base) (?:of|at|in|called|named) $/i, 'airport'],
  [/\b(?:crossing|gate|post|checkpoint|terminal|border point) (?:of|at|called|named) $/i, 'crossing'],
  [/\b(?:province|governorate|oblast|region|state|department|prefecture|republic) of $/i, 'division'],
  [/\b(?:county|parish) of $/i, 'county'],
  [
    /\b(?:district|neighbourhood|neighborhood|quarter|suburb|suburbs|borough|slum|slums|banlieue) (?:of|called|named) $/i,
    'district',
  ],
  [/\b(?:city|metropolis) of $/i, 'city'],
  [/\b(?:capital|capital city)(?:,| of| at)? $/i, 'capital'],
  [/\b(?:village|hamlet) of $/i, 'village'],
  [/\b(?:town|resort|port) of $/i, 'town'],
  [/\b(?:country|nation|kingdom|sultanate|emirate) of $/i, 'country'],
]
const AIR =
  /\b(?:airport|flight|flights|flew|fly|flown|flying|took off|take-off|takeoff|landed|landing|runway|runways|boarded|boarding|airline|airliner|charter|departures|arrivals|check-in|passport control|passenger|passengers|plane|planes|jet|aircraft|terminal|airside|baggage|tarmac|cockpit|pilot|pilots|control tower|helicopter|air traffic)\b/i
const BORDER =
  /\b(?:border|crossing|crossings|frontier|customs|gate|checkpoint|lorries|trucks|truckers|passport|passports|border guards|guards|post|queue|bridge|smuggl(?:e[drs]?|ers|ing)|fence|convoy|convoys|reopened|closed|refugees|migrants|stamp|stamped|crossed|visas?)\b/i

export const hintsOf = ({ text, words, first, start, end }: Around): Hints => {
  const behind = text.slice(end, end + 40)
  const ahead = text.slice(Math.max(0, start - 40), start)
  const sentence = words[first]?.sentence
  const mine = words.filter((word) => word.sentence === sentence)
  const line = text.slice(mine[0]?.start ?? start, mine.at(-1)?.end ?? end)
  const kind =
    AFTER.find(([pattern]) => pattern.test(behind))?.[1] ?? BEFORE.find(([pattern]) => pattern.test(ahead))?.[1] ?? null
  return { kind, air: AIR.test(line), border: BORDER.test(line) }
}
