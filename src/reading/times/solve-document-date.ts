import type { Published } from '../../model/index.ts'
import type { TextDocument } from '../text-document.ts'
import {
  type Day,
  dateOf,
  dayOf,
  dayText,
  dayWords,
  monthName,
  parseDayText,
  weekdayName,
  weekdayOf,
} from './calendar.ts'
import { type DateClues, dateCluesOf, type YearClue } from './date-clues.ts'
import { type Costed, latestPast, weighDays } from './date-costs.ts'
import { type StatedDates, statedDates } from './stated-date.ts'

export interface DocumentDateOptions {
  /** A date of publication that somebody declared, as EDTF: it is taken as it stands. */
  readonly declared?: string | null
  /** The day the report was had at the latest, `YYYY-MM-DD`: it cannot have been published after it. */
  readonly notAfter?: string | null
}

/** Days whose clues fit worse than the best day's by more than this are given up. */
const MARGIN = 1.2
/** Where more separate stretches of days than this fit, the text does not tell. */
const MOST_RUNS = 4
/** Longer stretches than this say no more than that the report is later than what it tells. */
const LONGEST_RUN_DAYS = 92
const YEARS_AHEAD = 15
/** Days that news of a weekday may be late without the text telling. */
const LEAD_RUN_DAYS = 2

/**
 * When a report was published, by what it says. A stated date is taken; else every day after the latest dated event is weighed against the
 * weekdays, days and offsets in the text, and those that fit best are kept: one day, a bounded set ("one of"), or an open set after
 * the latest dated event. Null where no year stands in the text. `proof` are sentences that a reader can check against the text.
 */
export const solveDocumentDate = (doc: TextDocument, options: DocumentDateOptions = {}): Published => {
  if (options.declared !== undefined && options.declared !== null && options.declared !== '')
    return {
      edtf: options.declared,
      proof: [`The date of publication was declared: ${options.declared}.`],
      given: 'declared',
    }
  const stated = statedDates(doc)
  if (stated.published !== null) return stated.published
  const clues = dateCluesOf(doc)
  const latest = latestPast(clues)
  const limit =
    (options.notAfter === undefined || options.notAfter === null ? null : parseDayText(options.notAfter)) ?? null
  const range = rangeOf(clues, stated, latest, limit)
  if (range === null) return unknown(clues, stated)
  const candidates = weighDays(clues, stated, range.from, range.to, MARGIN)
  const best = candidates.reduce<Costed | null>(
    (least, here) => (least === null || here.cost < least.cost ? here : least),
    null,
  )
  const runs = runsOf(candidates)
  const tells =
    best !== null &&
    canTell(clues, stated) &&
    runs.length <= MOST_RUNS &&
    runs.every((run) => run.to - run.from <= LONGEST_RUN_DAYS)
  if (best !== null && tells) return answer(clues, stated, latest, best, runs)
  return latest === null || stated.partly !== null ? unknown(clues, stated) : open(latest, limit)
}

/** Without a weekday or a day of the month nothing narrows the year down. */
const canTell = (clues: DateClues, stated: StatedDates): boolean =>
  stated.partly !== null || stated.period !== null || clues.anchors.length > 0 || clues.days.length > 0

/** The days to weigh: from the latest dated event on. Null where no year stands in the text: a weekday that fits in one year fits in others. */
const rangeOf = (
  clues: DateClues,
  { period }: StatedDates,
  latest: YearClue | null,
  limit: Day | null,
): { readonly from: Day; readonly to: Day } | null => {
  const after = Math.max(latest?.low ?? Number.NEGATIVE_INFINITY, period?.end ?? Number.NEGATIVE_INFINITY)
  const latestLow = Number.isFinite(after) ? after : null
  if (latestLow === null) return null
  const future = clues.years.filter((clue) => clue.tense === 'future' && clue.high > latestLow)
  return {
    from: latestLow,
    to: Math.min(
      dayOf(dateOf(latestLow).year + YEARS_AHEAD, 12, 31),
      limit ?? Number.POSITIVE_INFINITY,
      ...future.map((clue) => clue.high),
    ),
  }
}

interface Run {
  readonly from: Day
  readonly to: Day
}

/** Stretches of days; days up to a week apart belong to one stretch. */
const runsOf = (days: readonly Costed[]): readonly Run[] => {
  const out: Run[] = []
  for (const { day } of days) {
    const last = out.at(-1)
    if (last !== undefined && day - last.to <= 7) out[out.length - 1] = { from: last.from, to: day }
    else out.push({ from: day, to: day })
  }
  return out
}

const unknown = (clues: DateClues, { partly }: StatedDates): Published => {
  const proof = [
    'No date of publication and no year of a past event stands in the text, so the day cannot be worked out from it.',
  ]
  if (partly !== null) {
    const weekday = partly.weekday ?? (clues.opensWithLead ? (clues.lead?.weekday ?? null) : null)
    const fits =
      weekday === null
        ? []
        : [
            `A ${weekdayName(weekday)} would fit ${yearsWith(partly.month, partly.day, weekday, 2000, 2030).join(', ')}.`,
          ]
    return {
      edtf: `XXXX-${dayText(dayOf(2000, partly.month, partly.day)).slice(5)}`,
      proof: [`The report says "${partly.words}", and nothing in it tells of which year.`, ...fits],
      given: 'stated',
    }
  }
  const day = clues.days.find((clue) => clue.weekday !== null)
  if (day?.weekday != null)
    proof.push(`"${day.words}" would fit ${yearsWith(day.month, day.day, day.weekday, 2000, 2030).join(', ')}.`)
  return { edtf: null, proof, given: 'unknown' }
}

const open = (latest: YearClue, limit: Day | null): Published => ({
  edtf: `[${dayText(latest.low)}..${limit === null ? '' : dayText(limit)}]`,
  proof: [latestProof(latest), 'Nothing else in the text narrows the day of publication down.'],
  given: 'worked-out',
})

const latestProof = (latest: YearClue): string =>
  `The latest thing with a year that the text tells as past is "${latest.words}", so it was published ${latest.grain === 'year' ? 'in that year or later' : 'then or later'}.`

const answer = (
  clues: DateClues,
  stated: StatedDates,
  latest: YearClue | null,
  best: Costed,
  runs: readonly Run[],
): Published => {
  // News of "Monday" that may be a day old is taken for Monday's, if nothing says otherwise.
  const [run] = runs
  const onLead =
    run !== undefined &&
    runs.length === 1 &&
    best.day === run.from &&
    run.to - run.from <= LEAD_RUN_DAYS &&
    clues.opensWithLead &&
    clues.lead?.weekday === weekdayOf(best.day)
  const single = onLead || (runs.length === 1 && run?.from === run?.to)
  const edtf = single
    ? dayText(best.day)
    : `[${runs.map((run) => (run.from === run.to ? dayText(run.from) : `${dayText(run.from)}..${dayText(run.to)}`)).join(',')}]`
  const conclusion = single
    ? `Taken together: published on ${weekdayName(weekdayOf(best.day))} ${dayWords(best.day)}.`
    : `Taken together: published on one day of ${runs.map((run) => (run.from === run.to ? dayWords(run.from) : `${dayWords(run.from)} to ${dayWords(run.to)}`)).join(', or of ')}.`
  return {
    edtf,
    proof: [
      ...(latest === null ? [] : [latestProof(latest)]),
      ...(stated.partly === null ? [] : [`The report says "${stated.partly.words}", without a year.`]),
      ...(stated.period === null
        ? []
        : [`It covers the days of "${stated.period.words}", so it was published at their end or soon after.`]),
      ...clues.anchors.slice(0, 2).map((anchor) => `"${anchor.words}" counts from the day of publication.`),
      ...steps(clues, best, single || runs.length === 1),
      conclusion,
    ],
    given: 'worked-out',
  }
}

/** The reasoning for the best day, a sentence a clue. With several years in play only what holds for all of them is said. */
const steps = (clues: DateClues, best: Costed, oneYear: boolean): string[] => {
  const proof: string[] = []
  const { day } = best
  const { year } = dateOf(day)
  for (const { offset, day: named, event } of best.equations.slice(0, 1)) {
    const { month, day: dayOfMonth } = dateOf(event)
    const weekday = weekdayOf(event)
    const years = yearsWith(month, dayOfMonth, weekday, year - 12, year + 12)
    proof.push(
      `"${offset.words}" and "${named.words}" can be one day; then ${offset.event} fall on ${dayOfMonth} ${monthName(month)}. The text puts them on a ${weekdayName(weekday)}, and ${dayOfMonth} ${monthName(month)} is a ${weekdayName(weekday)} in ${years.join(', ')}.`,
    )
  }
  for (const clue of clues.days.filter((here) => here.weekday !== null).slice(0, 2))
    proof.push(
      `"${clue.words}": ${clue.day} ${monthName(clue.month)} is a ${weekdayName(clue.weekday ?? 1)} in ${yearsWith(clue.month, clue.day, clue.weekday ?? 1, year - 12, year + 12).join(', ')}.`,
    )
  const past = clues.days.filter((clue) => clue.tense === 'past')
  const age = (clue: { month: number; day: number }) =>
    dayOf(year, clue.month, clue.day) <= day
      ? day - dayOf(year, clue.month, clue.day)
      : day - dayOf(year - 1, clue.month, clue.day)
  const freshest = [...past].sort((a, b) => age(a) - age(b))[0]
  if (freshest !== undefined)
    proof.push(
      `The last day that it names as past is "${freshest.words}", so it was published on that day or soon after it.`,
    )
  const ahead = clues.days.find((clue) => clue.tense === 'future')
  if (ahead !== undefined) proof.push(`"${ahead.words}" is still to come.`)
  if (!oneYear) return proof
  if (clues.lead !== null) {
    const there = day - ((weekdayOf(day) - clues.lead.weekday + 7) % 7)
    proof.push(
      `The news is of "${clues.lead.words}", told as past: ${weekdayName(clues.lead.weekday)} ${dayWords(there)}.`,
    )
  }
  if (clues.lastWeek[0] !== undefined) proof.push(`What happened "${clues.lastWeek[0].words}" lies in the week before.`)
  if (clues.spoken[0] !== undefined)
    proof.push(`"${clues.spoken[0].words}" was said on a ${weekdayName(clues.spoken[0].weekday)} and is still ahead.`)
  const future = clues.weekdays.find((clue) => clue.tense === 'future')
  if (future !== undefined)
    proof.push(
      `"${future.words}" is also spoken of with a verb that looks ahead, so it was not over when this was written.`,
    )
  return proof
}

const yearsWith = (month: number, day: number, weekday: number, from: number, to: number): number[] => {
  const out: number[] = []
  for (let year = from; year <= to; year += 1) if (weekdayOf(dayOf(year, month, day)) === weekday) out.push(year)
  return out
}
