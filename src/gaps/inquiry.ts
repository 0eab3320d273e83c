import type { Gap, Inquiry, ReportView } from '../model/index.ts'
import { extentOf } from '../time/index.ts'
import { dateNoun, list } from './wording.ts'

const DAY = 86_400_000
/** Days until an answer is needed: where the hole may be open to this day, and otherwise. */
const URGENT_DAYS = 1
const USUAL_DAYS = 7

/** Whether there is something to ask: a hole that is open, and not one of which sources say that it is none. */
export const isAskable = (gap: Gap): boolean =>
  gap.state === 'open' && !(gap.verdict === 'impossible' && gap.basis === 'stated')

/**
 * A request for information about a gap, drafted for a person to look over and send. `at` is the instant of asking (milliseconds since
 * 1970 UTC); `reports` are those of the case. Null where there is nothing to ask (see {@link isAskable}).
 */
export const inquiryOf = (gap: Gap, reports: readonly ReportView[], at: number): Inquiry | null => {
  if (!isAskable(gap)) return null
  const to = addresseesOf(gap, reports)
  const { day, because } = byWhen(gap, at)
  const claims = [...gap.witnesses, ...gap.against]
  const text = [
    `To: ${to.length > 0 ? list(to) : 'whoever keeps the record'}`,
    `About: ${gap.subject.name}`,
    `Answer needed by: ${dateNoun(day)} (${because})`,
    '',
    gap.question,
    '',
    `What would settle it: ${gap.settle}`,
    '',
    'With the answer, please give the document or person it rests on, the day it speaks of with its time zone, and since when it was known.',
    ...(claims.length === 0
      ? ['', 'No report says anything of it so far.']
      : [
          '',
          'The answer would settle these statements:',
          ...claims.map(({ text: words, report }) => `- “${words}” (${report.name})`),
        ]),
    '',
    `Reference: ${gap.id}`,
  ].join('\n')
  return { gap: gap.id, question: gap.question, to, asks: gap.settle, claims, by: day, because, text }
}

/** The authority that the hole is one of; where reports contradict one another, or no authority is named, also those who published them. */
const addresseesOf = (gap: Gap, reports: readonly ReportView[]): readonly string[] => {
  const to = gap.authority === null ? [] : [gap.authority]
  if (gap.authority !== null && gap.basis !== 'sources-conflict') return to
  const byId = new Map(reports.map((report) => [report.id, report]))
  for (const { report } of [...gap.witnesses, ...gap.against]) {
    const known = byId.get(report.id)
    to.push(known?.publisher ?? known?.title ?? report.name)
  }
  return [...new Set(to)]
}

/** By when an answer is needed, and why then: the rule of docs/rules.md. */
const byWhen = (gap: Gap, at: number): { readonly day: string; readonly because: string } => {
  const end = gap.window === null || gap.window.to === null ? null : extentOf(gap.window.to)
  const open = gap.window !== null && gap.window.from !== null && gap.window.to === null
  if (open) return { day: dayOf(at + URGENT_DAYS * DAY), because: 'it may be open to this day' }
  const lo = end?.ok ? end.value.lo : null
  if (lo !== null && lo > at && lo < at + USUAL_DAYS * DAY)
    return { day: dayOf(Math.max(lo - DAY, at)), because: `before ${dateNoun(gap.window?.to ?? '')}` }
  return { day: dayOf(at + USUAL_DAYS * DAY), because: `${USUAL_DAYS} days from the day of asking` }
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
