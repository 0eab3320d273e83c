import type { ClaimView, PlaceStatementView } from '../../model/index.ts'
import { checkPlaceStatement, compassWord, directionOf } from '../../places/index.ts'
import { calendarContradiction } from '../calendar.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import type { ReportHistory, Rule } from '../rule.ts'
import { sourceOf } from '../sources.ts'
import { slug } from '../world.ts'

const find = (history: ReportHistory): readonly Finding[] => [
  ...history.placeStatements.flatMap((statement) => placeFinding(history, statement)),
  ...history.facts.flatMap((fact) => calendarFinding(history, fact.claim)),
]

/** `east` for `eastern`, so that two readings of one text make one finding. */
const side = (direction: string | null): string => {
  const degrees = direction === null ? null : directionOf(direction)
  return degrees === null ? 'in' : compassWord(degrees)
}

const placeFinding = (history: ReportHistory, statement: PlaceStatementView): readonly Finding[] => {
  const contradiction = checkPlaceStatement(statement)
  if (contradiction === null) return []
  const { world, report } = history
  const cluster = world.clusterOf(statement.place)
  const words = statement.span.text.trim()
  const source = sourceOf(report)
  return [
    {
      key: [slug(statement.place), side(statement.direction), slug(statement.of), slug(source)].join(':'),
      question: `Does the gazetteer contradict "${words}"?`,
      verdict: 'certain',
      basis: 'stated',
      subject: { id: cluster?.id ?? `place:${slug(statement.place)}`, name: cluster?.name ?? statement.place },
      event: null,
      authority: null,
      windowDays: null,
      window: null,
      witnesses: [{ kind: 'statement', statement }],
      against: [],
      why: `${source} puts ${statement.place} ${statement.direction === null ? `in ${statement.of}` : `to the ${side(statement.direction)} of ${statement.of}'s middle`}. ${contradiction}, by the gazetteer (GeoNames).`,
      assumptions: ['The place meant is the one of that name nearest to what the text speaks of.'],
      settle: `A look at a map, or a word from ${source} which place is meant.`,
      weight: 10,
    },
  ]
}

const calendarFinding = (history: ReportHistory, claim: ClaimView): readonly Finding[] => {
  const found = calendarContradiction(claim.span.text, claim.time.edtf)
  if (found === null) return []
  const { report } = history
  const source = sourceOf(report)
  const yearKnown = found.yearWritten || report.published.given === 'stated' || report.published.given === 'declared'
  return [
    {
      key: ['calendar', slug(found.words), found.date, slug(source)].join(':'),
      question: `Does the calendar contradict "${found.words}"?`,
      verdict: yearKnown ? 'certain' : 'possible',
      basis: yearKnown ? 'stated' : 'dates-too-vague',
      subject: { id: report.id, name: report.title },
      event: null,
      authority: null,
      windowDays: null,
      window: null,
      witnesses: evidence([claim]),
      against: [],
      why: `${source} writes "${found.words}". ${found.contradiction}.${yearKnown ? '' : ' The year is worked out and not written, so the year may be what is wrong.'}`,
      assumptions: found.yearWritten ? [] : [`The year is taken to be ${found.date.slice(0, 4)}.`],
      settle: `A second source for the day, or a correction by ${source}.`,
      weight: 10,
    },
  ]
}

export const contradictedFact: Rule = {
  id: 'contradicted-fact',
  title: 'A stated fact that the gazetteer or the calendar contradicts',
  question: 'Does a report put a place where it does not lie, or a date on a weekday that it did not have?',
  duty: 'No duty stated. A report that is wrong where it can be checked deserves a second look where it cannot.',
  reads: 'report',
  find,
}
