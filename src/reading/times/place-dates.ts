import type { Tense } from '../english/times/tense.ts'
import { type Day, dateOf, dayOf, isDate, mondayOf, monthName, monthText, weekdayName, weekdayOf } from './calendar.ts'
import type { Holiday } from './expression.ts'
import {
  type Placed,
  placedDay,
  placedMonth,
  placedPartly,
  placedQuarter,
  placedSeason,
  seasonStart,
} from './placed.ts'
import { place } from './resolve.ts'
import { counted, type Kind, type Setting } from './setting.ts'

/** How far a date without a year may lie from publication before a year named just before it in the text is the likelier one. */
const FRESH_DAYS = 60

/**
 * The year of a date told as part of a story about another year ("On 3 March 2009 ... On 12 April"): where a day or month of an old year
 * was named in this or the last sentence, the date follows it closely, and it is not itself a fresh one.
 */
const yearOfStory = (
  month: number,
  day: number,
  setting: Setting,
): { readonly year: number; readonly of: string } | null => {
  const last = setting.spoken.at(-1)
  const reference = setting.reference.day
  if (last === undefined || !last.namesYear || last.block !== setting.block || setting.sentence - last.sentence > 1)
    return null
  const from = last.placed.low
  if (from === null || (last.placed.grain !== 'day' && last.placed.grain !== 'month')) return null
  if (reference !== null) {
    const fresh = nearestYear(reference, month, day, null, 'past')
    if (reference - from <= 366 || (fresh !== null && reference - fresh <= FRESH_DAYS)) return null
  }
  const there = nearestYear(from, month, day, null, 'future')
  return there === null || there - from > FRESH_DAYS ? null : { year: dateOf(there).year, of: last.placed.edtf }
}

export const placeDay = ({ year, month, day, weekday }: Kind<'day'>, setting: Setting): Placed => {
  if (year !== null && isDate(year, month, day))
    return placedDay(dayOf(year, month, day), 'The text names day, month and year.')
  if (year !== null)
    return placedMonth(year, month, `${monthName(month)} ${year} has no day ${day}, so the month alone is taken.`)
  const story = yearOfStory(month, day, setting)
  if (story !== null && isDate(story.year, month, day))
    return placedDay(dayOf(story.year, month, day), `The year is taken from ${story.of}, named just before.`)
  const reference = setting.reference.day
  if (reference === null)
    return placedPartly(
      'day',
      `XXXX-${monthText(0, month).slice(5)}-${String(day).padStart(2, '0')}`,
      'No year stands in the text and the day of publication is not known.',
    )
  const found = likelyYear(reference, month, day, weekday, setting)
  if (found === null)
    return placedPartly(
      'day',
      `XXXX-${monthText(0, month).slice(5)}-${String(day).padStart(2, '0')}`,
      'No year near the day of publication has this date on this weekday.',
    )
  return placedDay(
    found,
    `The nearest ${day} ${monthName(month)} ${found > reference ? 'after' : 'up to'} it, ${counted(setting)}.`,
  )
}

/** Beyond this a date without a year is hardly meant where the other direction has one within `NEAR_DAYS`. */
const FAR_DAYS = 240

const NEAR_DAYS = 120

/** {@link nearestYear} by tense, but the other direction where the verb would put it most of a year away and the calendar near by. */
const likelyYear = (
  reference: Day,
  month: number,
  day: number,
  weekday: number | null,
  setting: Setting,
): Day | null => {
  const first = nearestYear(reference, month, day, weekday, setting.tense)
  if (setting.before === 'since') return nearestYear(reference, month, day, weekday, 'past')
  const other = nearestYear(reference, month, day, weekday, setting.tense === 'past' ? 'future' : 'past')
  if (first === null || other === null) return first ?? other
  return Math.abs(first - reference) > FAR_DAYS && Math.abs(other - reference) < NEAR_DAYS ? other : first
}

/** The year in which a date without one lies: the latest one up to the reference in the past tense, the first one from it on in the future. */
export const nearestYear = (
  reference: Day,
  month: number,
  day: number,
  weekday: number | null,
  tense: Tense,
): Day | null => {
  const { year } = dateOf(reference)
  const steps = tense === 'past' ? [0, -1, -2, -3, -4, -5, -6] : [0, 1, 2, 3, 4, 5, 6]
  for (const step of steps) {
    if (!isDate(year + step, month, day)) continue
    const there = dayOf(year + step, month, day)
    if (tense === 'past' ? there > reference : there < reference) continue
    if (weekday !== null && weekdayOf(there) !== weekday) continue
    return there
  }
  return null
}

export const placeMonth = ({ year, month, shift }: Kind<'month'>, setting: Setting): Placed => {
  if (year !== null) return placedMonth(year, month, 'The text names month and year.')
  const reference = setting.reference.day
  const story = shift === null ? yearOfStory(month, 1, setting) : null
  if (story !== null) return placedMonth(story.year, month, `The year is taken from ${story.of}, named just before.`)
  if (reference === null)
    return placedPartly(
      'month',
      `XXXX-${String(month).padStart(2, '0')}`,
      'No year stands in the text and the day of publication is not known.',
    )
  const now = dateOf(reference)
  const ahead = (month - now.month + 12) % 12
  // A month that ended eleven months ago would be named with its year: "in September", in August, is the coming one.
  const tense =
    ahead === 1 && setting.before !== 'since'
      ? 'future'
      : ahead >= 10 && setting.tense === 'future'
        ? 'past'
        : setting.tense
  const forward = shift === 1 || (shift !== -1 && tense === 'future')
  let there = now.year
  if (shift === 0) there = now.year
  else if (forward) there = month < now.month || (shift === 1 && month === now.month) ? now.year + 1 : now.year
  else there = month > now.month || (shift === -1 && month === now.month) ? now.year - 1 : now.year
  return placedMonth(
    there,
    month,
    `The nearest ${monthName(month)} ${forward ? 'from then on' : 'up to then'}, ${counted(setting)}.`,
  )
}

export const placeQuarter = ({ quarter, year, shift }: Kind<'quarter'>, setting: Setting): Placed => {
  if (year !== null) return placedQuarter(year, quarter, 'The text names quarter and year.')
  const reference = setting.reference.day
  if (reference === null)
    return placedPartly(
      'quarter',
      `XXXX-${32 + quarter}`,
      'No year stands in the text and the day of publication is not known.',
      `XXXX-Q${quarter}`,
    )
  const now = dateOf(reference)
  const current = Math.ceil(now.month / 3)
  const there =
    shift === -1
      ? now.year - 1
      : setting.tense === 'future'
        ? quarter < current
          ? now.year + 1
          : now.year
        : quarter > current
          ? now.year - 1
          : now.year
  return placedQuarter(there, quarter, `The nearest such quarter, ${counted(setting)}.`)
}

export const placeSeason = ({ season, year, shift }: Kind<'season'>, setting: Setting): Placed => {
  if (year !== null) return placedSeason(year, season, 'The text names season and year.')
  const reference = setting.reference.day
  if (reference === null)
    return placedPartly(
      'season',
      `XXXX-${{ spring: 21, summer: 22, autumn: 23, winter: 24 }[season]}`,
      'No year stands in the text and the day of publication is not known.',
    )
  const now = dateOf(reference).year
  const start = seasonStart(now, season)
  const forward = shift === 1 || (shift !== -1 && setting.tense === 'future')
  const ended = start + 91 < reference
  const there = forward ? (ended ? now + 1 : now) : start > reference || (shift === -1 && !ended) ? now - 1 : now
  return placedSeason(there, season, `The nearest ${season}, ${counted(setting)}.`)
}

export const placeWeekday = ({ weekday, shift }: Kind<'weekday'>, setting: Setting): Placed => {
  const reference = setting.reference.day
  if (reference === null)
    return placedPartly('day', `XXXX-WXX-${weekday}`, 'The day of publication is not known, so only the weekday is.')
  const ahead = (weekday - weekdayOf(reference) + 7) % 7
  const behind = (weekdayOf(reference) - weekday + 7) % 7
  const name = weekdayName(weekday)
  if (shift === -1)
    return placedDay(reference - (behind === 0 ? 7 : behind), `The last ${name} before it, ${counted(setting)}.`)
  if (shift === 1)
    return placedDay(reference + (ahead === 0 ? 7 : ahead), `The next ${name} after it, ${counted(setting)}.`)
  if (shift === 0) return placedDay(mondayOf(reference) + weekday - 1, `The ${name} of that week, ${counted(setting)}.`)
  return setting.tense === 'future'
    ? placedDay(reference + ahead, `The first ${name} from it on (the verb looks forward), ${counted(setting)}.`)
    : placedDay(reference - behind, `The last ${name} up to it, ${counted(setting)}.`)
}

export const placeInYear = ({ of, shift }: Kind<'in-year'>, setting: Setting): Placed => {
  const reference = setting.reference.day
  const year = reference === null ? null : dateOf(reference).year + shift
  if (year !== null && (of.kind === 'month' || of.kind === 'quarter' || of.kind === 'season' || of.kind === 'day'))
    return place({ ...of, year }, setting)
  return place(of, setting)
}

const HOLIDAYS: Readonly<Record<Exclude<Holiday, 'thanksgiving'>, readonly [number, number]>> = {
  'new-year-day': [1, 1],
  'new-year-eve': [12, 31],
  christmas: [12, 25],
  'christmas-eve': [12, 24],
  'boxing-day': [12, 26],
}

export const placeHoliday = ({ holiday, year }: Kind<'holiday'>, setting: Setting): Placed => {
  const reference = setting.reference.day
  if (holiday === 'thanksgiving') {
    const dayIn = (there: number) => {
      const first = dayOf(there, 11, 1)
      return first + ((4 - weekdayOf(first) + 7) % 7) + 21
    }
    if (year !== null) return placedDay(dayIn(year), 'The fourth Thursday of November.')
    if (reference === null) return placedPartly('day', 'XXXX-11', 'The year is not known.')
    const now = dateOf(reference).year
    const there = setting.tense === 'past' && dayIn(now) > reference ? now - 1 : now
    return placedDay(dayIn(there), `The fourth Thursday of November, ${counted(setting)}.`)
  }
  const [month, day] = HOLIDAYS[holiday]
  if (year !== null) return placedDay(dayOf(year, month, day), 'A fixed holiday of that year.')
  const nearest = reference === null ? null : nearestYear(reference, month, day, null, setting.tense)
  return nearest === null
    ? placedPartly(
        'day',
        `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        'A fixed holiday; the year is not known.',
      )
    : placedDay(nearest, `A fixed holiday, the nearest one, ${counted(setting)}.`)
}
