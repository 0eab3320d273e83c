import type { DayPart, Season, Unit } from '../../times/expression.ts'

const table = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word): [string, T] => [word, value])))

export const MONTHS = table<number>([
  ['january jan', 1],
  ['february feb', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sept sep', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12],
])

export const WEEKDAYS = table<number>([
  ['monday mon', 1],
  ['tuesday tue tues', 2],
  ['wednesday wed', 3],
  ['thursday thu thur thurs', 4],
  ['friday fri', 5],
  ['saturday sat', 6],
  ['sunday sun', 7],
])

/** "Mondays" and, misspelt for "Monday's", "Mondays'". */
export const WEEKDAY_PLURALS = table<number>([
  ['mondays', 1],
  ['tuesdays', 2],
  ['wednesdays', 3],
  ['thursdays', 4],
  ['fridays', 5],
  ['saturdays', 6],
  ['sundays', 7],
])

/** Short forms that are also everyday words count as weekday or month only with a full stop or a number beside them. */
export const AMBIGUOUS_SHORT = new Set([
  'mon',
  'wed',
  'sat',
  'sun',
  'fri',
  'thu',
  'tue',
  'mar',
  'jan',
  'may',
  'march',
  'dec',
  'jun',
  'jul',
])

export const UNITS = table<Unit>([
  ['second seconds', 'second'],
  ['minute minutes', 'minute'],
  ['hour hours', 'hour'],
  ['day days nights', 'day'],
  ['weekend weekends', 'weekend'],
  ['week weeks fortnight fortnights', 'week'],
  ['month months', 'month'],
  ['quarter quarters', 'quarter'],
  ['year years', 'year'],
  ['decade decades', 'decade'],
  ['century centuries', 'century'],
])

export const PLURAL_UNITS = new Set([
  'seconds',
  'minutes',
  'hours',
  'days',
  'nights',
  'weekends',
  'weeks',
  'months',
  'quarters',
  'years',
  'decades',
  'centuries',
])

export const SEASONS = table<Season>([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn fall', 'autumn'],
  ['winter', 'winter'],
])

export const DAY_PARTS = table<DayPart>([
  ['morning', 'morning'],
  ['noon midday', 'midday'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night midnight', 'night'],
  ['dawn', 'dawn'],
])

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
])

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(ORDINALS.map((word, index) => [word, index + 1]))

/** Nouns (and the verbs they come from) for things that happen on a day; the value is a kind under which they can stand for each other. */
export const EVENT_WORDS = table<string>([
  [
    'attack assault shooting shoot killing kill murder bombing bomb blast explosion explode siege massacre stabbing stab ambush raid slaying gunfight hijacking hijack beheading behead storm spree atrocity strike',
    'violence',
  ],
  ['kidnapping kidnap abduction abduct', 'abduction'],
  ['election vote referendum poll', 'vote'],
  ['summit meeting meet talks conference visit', 'meeting'],
  ['arrest capture detention', 'arrest'],
  ['escape breakout', 'escape'],
  ['coup takeover', 'coup'],
  ['protest rally march demonstration riot', 'protest'],
  ['wedding funeral ceremony', 'ceremony'],
  ['earthquake flood crash accident', 'accident'],
  ['ceasefire truce', 'truce'],
  ['trial verdict hearing', 'trial'],
  ['death die', 'death'],
  ['invasion offensive', 'offensive'],
])
