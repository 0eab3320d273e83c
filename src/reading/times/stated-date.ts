import type { Published } from '../../model/index.ts'
import type { TextDocument } from '../text-document.ts'
import { dayOf, dayText, dayWords, isDate } from './calendar.ts'
import type { Mention } from './expression.ts'
import { mentionsInSentence } from './grammar.ts'

/** How far into the first paragraph a dateline ("PARIS, 12 January 2015 -") may reach, in UTF-16 code units. */
const DATELINE_REACH = 70

/** The date that a report states itself: a "Posted on ..." line, a line that is a date, or a dateline. Null where it states none. */
export const statedDate = (doc: TextDocument): Published | null => {
  const meta = doc.sentences.flatMap((sentence, index) => (doc.blocks[sentence.block]?.kind === 'meta' ? [index] : []))
  // "Posted" and "Published" say it; "Updated" is a later day and counts only where nothing else stands.
  const words = (index: number) => doc.text.slice(doc.sentences[index]?.start ?? 0, doc.sentences[index]?.end ?? 0)
  const ordered = [
    ...meta.filter((index) => !/\bupdated|\bmodified/i.test(words(index))),
    ...meta.filter((index) => /\bupdated|\bmodified/i.test(words(index))),
  ]
  for (const index of ordered) {
    const day = fullDay(mentionsInSentence(doc, index))
    if (day !== null) return stated(day, `The report says so itself: "${words(index).slice(0, 120)}".`)
  }
  const first = doc.sentences.findIndex((sentence) => doc.blocks[sentence.block]?.kind === 'paragraph')
  const sentence = doc.sentences[first]
  if (sentence === undefined) return null
  const early = mentionsInSentence(doc, first).filter((mention) => mention.end - sentence.start <= DATELINE_REACH)
  const line = early[0]
  if (
    line === undefined ||
    !isDateline(doc.text.slice(sentence.start, line.start), doc.text.slice(line.end, line.end + 24))
  )
    return null
  const day = fullDay([line])
  return day === null ? null : stated(day, `The dateline says so: "${doc.text.slice(sentence.start, line.end)}".`)
}

const stated = (day: number, proof: string): Published => ({
  edtf: dayText(day),
  proof: [proof, `So it was published on ${dayWords(day)}.`],
  given: 'stated',
})

/** A place before the date ("Paris, "), and a dash, bracket or agency after it. */
const isDateline = (before: string, after: string): boolean =>
  /^[\p{Lu}][\p{L}'. -]{1,40}[,:(/ -]{1,3}$/u.test(before) &&
  /^\)?\s{0,2}(?:\([\p{L} /.]{2,20}\)\s{0,2})?[-\u2013\u2014:]/u.test(after) &&
  !/\b(?:on|in|by|since|of)\s$/i.test(before)

const fullDay = (mentions: readonly Mention[]): number | null => {
  for (const { expression } of mentions) {
    const day = expression.kind === 'clock' || expression.kind === 'part' ? expression.of : expression
    if (day?.kind === 'day' && day.year !== null && isDate(day.year, day.month, day.day))
      return dayOf(day.year, day.month, day.day)
  }
  return null
}
