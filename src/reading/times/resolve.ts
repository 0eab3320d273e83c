import { dateOf, dayText, dayWords, monthName, weekdayName } from './calendar.ts'
import { lastOfGrain } from './discourse.ts'
import type { Expression } from './expression.ts'
import {
  placeDay,
  placeHoliday,
  placeInYear,
  placeMonth,
  placeQuarter,
  placeSeason,
  placeWeekday,
} from './place-dates.ts'
import { placeOffset } from './place-offset.ts'
import {
  inForce,
  placeAgo,
  placeClock,
  placeDuration,
  placeNear,
  placeNth,
  placePresent,
  placeSame,
  placeSpan,
  placeUnit,
} from './place-relative.ts'
import {
  durationText,
  modifiedPeriod,
  nthOfPeriod,
  type Placed,
  partOfDay,
  placedCentury,
  placedDecade,
  placedHalf,
  placedPartly,
  placedQuarter,
  placedVague,
  placedWeek,
  placedWeekend,
  placedYear,
  placedYears,
} from './placed.ts'
import type { Setting } from './setting.ts'

/** Places an expression in the calendar. */
export const place = (expression: Expression, setting: Setting): Placed => {
  switch (expression.kind) {
    case 'day':
      return placeDay(expression, setting)
    case 'nth':
      return placeNth(expression, setting)
    case 'month':
      return placeMonth(expression, setting)
    case 'year':
      return placedYear(expression.year, 'The text names the year.')
    case 'years':
      return placedYears(expression.from, expression.to, 'The text names both years.')
    case 'quarter':
      return placeQuarter(expression, setting)
    case 'half':
      return expression.year === null
        ? placedPartly('quarter', `XXXX-${39 + expression.half}`, 'No year stands in the text.')
        : placedHalf(expression.year, expression.half, 'The text names the half and the year.')
    case 'season':
      return placeSeason(expression, setting)
    case 'decade':
      return placedDecade(expression.start, 'The text names the decade.')
    case 'century':
      return placedCentury(expression.century, 'The text names the century.')
    case 'weekday':
      return placeWeekday(expression, setting)
    case 'near':
      return placeNear(expression, setting)
    case 'unit':
      return placeUnit(expression, setting)
    case 'week-of': {
      const inner = place(expression.of, setting)
      return inner.low === null
        ? inner
        : (expression.weekend ? placedWeekend : placedWeek)(inner.low, `The week of ${dayWords(inner.low)}.`)
    }
    case 'in-year':
      return placeInYear(expression, setting)
    case 'ago':
      return placeAgo(expression, setting)
    case 'offset':
      return placeOffset(expression, setting)
    case 'span':
      return placeSpan(expression, setting)
    case 'duration':
      return placeDuration(expression, setting)
    case 'present':
      return placePresent(setting)
    case 'past':
      return placedVague('PAST_REF', 'Some time before publication; the text does not say when.')
    case 'future':
      return placedVague('FUTURE_REF', 'Some time after publication; the text does not say when.')
    case 'every': {
      const text = durationText({ count: expression.amount, approximate: false }, expression.unit)
      return {
        type: 'SET',
        grain: 'set',
        edtf: text,
        timex: text,
        alts: [],
        low: null,
        high: null,
        how: 'It happens again and again at this interval.',
      }
    }
    case 'every-weekday': {
      const text = `XXXX-WXX-${expression.weekday}`
      return {
        type: 'SET',
        grain: 'set',
        edtf: text,
        timex: text,
        alts: [],
        low: null,
        high: null,
        how: `Every ${weekdayName(expression.weekday)}.`,
      }
    }
    case 'every-month': {
      const text = `XXXX-${String(expression.month).padStart(2, '0')}`
      return {
        type: 'SET',
        grain: 'set',
        edtf: text,
        timex: text,
        alts: [],
        low: null,
        high: null,
        how: `Every ${monthName(expression.month)}.`,
      }
    }
    case 'nth-of':
      return nthOfPeriod(place(expression.of, setting), expression.nth, expression.unit)
    case 'holiday':
      return placeHoliday(expression, setting)
    case 'same':
      return placeSame(expression, setting)
    case 'quarter-of-year': {
      const last = lastOfGrain(setting.spoken, ['quarter'])?.placed ?? null
      return last === null || last.low === null
        ? placedYear(expression.year, 'The text names the year; which quarter of it is not said before.')
        : placedQuarter(
            expression.year,
            Math.ceil(dateOf(last.low).month / 3),
            'The quarter last spoken of, in the year that is named.',
          )
    }
    case 'clock':
      return placeClock(expression, setting)
    case 'part': {
      const of = expression.of === null ? inForce(setting) : place(expression.of, setting)
      return partOfDay(of, expression.part)
    }
    case 'rest': {
      const of = place(expression.of, setting)
      const day = setting.reference.day
      if (of.low === null || of.high === null || day === null || day < of.low || day > of.high) return of
      const [low, high] = expression.later ? [day, of.high] : [of.low, day]
      return {
        ...of,
        edtf: `${dayText(low)}/${dayText(high)}`,
        alts: [of.edtf, ...of.alts],
        low,
        high,
        how: `${of.how} What of it ${expression.later ? 'was still to come' : 'was over'} then.`,
      }
    }
    case 'modified':
      return modifiedPeriod(place(expression.of, setting), expression.modifier, setting.before)
    case 'range': {
      const from = place(expression.from, setting)
      const to = place(expression.to, setting)
      return {
        ...from,
        edtf: `${from.edtf}/${to.edtf}`,
        high: to.high,
        how: `From the first to the last day named. ${to.how}`,
        alts: [],
      }
    }
  }
}
