import type { Published } from '../../model/index.ts'
import type { Block } from '../../text/index.ts'
import { stripEnd } from '../../text/index.ts'
import { mentionsInSentence } from '../english/times/grammar.ts'
import { EVENT_WORDS } from '../english/times/lexicon.ts'
import type { TextDocument } from '../text-document.ts'
import { type Day, dayOf, dayText, dayWords, isDate } from './calendar.ts'
import type { Expression, Mention } from './expression.ts'

/** A day of the month that the report gives as its own without a year. */
export interface PartlyStated {
  readonly month: number
  readonly day: number
  readonly weekday: number | null
  readonly words: string
}

/** The stretch of days that the head of a report says it covers ("Weekly round-up, 3-9 June 2019"): published at its end or soon after. */
export interface CoveredPeriod {
  readonly end: Day
  readonly words: string
}

/** What a report says about its own day. */
export interface StatedDates {
  readonly published: Published | null
  readonly partly: PartlyStated | null
  readonly period: CoveredPeriod | null
}

/** A date with the line it stands in; `rank` orders them: the lower, the more surely it is the day of publication. */
interface Line {
  readonly rank: number
  readonly mention: Mention
  readonly words: string
}

const RANKS = { labelled: 0, plain: 1, dateline: 2, head: 3, asOf: 4, updated: 5 } as const

/** How far into the first paragraph the date of a dateline may reach, in UTF-16 code units. */
const DATELINE_REACH = 90
/** How much of a line a proof quotes. */
const QUOTED = 120

/**
 * The date that a report states itself: a line "Published 3 May 2016", a line that is a date, a dateline, the head of a bulletin, or "as of".
 * A day without a year counts only where no full date stands. Only meta lines, heads and the first paragraph are looked at.
 */
export const statedDates = (doc: TextDocument): StatedDates => {
  const lines = linesOf(doc).sort((a, b) => a.rank - b.rank)
  let partly: PartlyStated | null = null
  for (const { mention, words } of lines) {
    const date = dayIn(mention.expression)
    if (date === null) continue
    if (date.year !== null && isDate(date.year, date.month, date.day))
      return {
        published: stated(dayOf(date.year, date.month, date.day), words),
        partly: null,
        period: null,
      }
    if (date.year === null)
      partly ??= { month: date.month, day: date.day, weekday: date.weekday, words: words.slice(0, QUOTED) }
  }
  return { published: null, partly, period: periodOf(doc) }
}

const stated = (day: number, words: string): Published => ({
  edtf: dayText(day),
  proof: [`The report says so itself: "${words.slice(0, QUOTED)}".`, `So it was published on ${dayWords(day)}.`],
  given: 'stated',
})

const dayIn = (expression: Expression): Extract<Expression, { kind: 'day' }> | null => {
  const day = expression.kind === 'clock' || expression.kind === 'part' ? expression.of : expression
  return day?.kind === 'day' ? day : null
}

const linesOf = (doc: TextDocument): Line[] => {
  const out: Line[] = []
  let body = false
  doc.sentences.forEach((sentence, index) => {
    const kind = doc.blocks[sentence.block]?.kind
    if (kind === 'meta') out.push(...metaDates(doc, index))
    else if (kind === 'paragraph' && !body) {
      body = true
      out.push(...datelineOf(doc, index))
    } else if (!body && isHead(kind)) out.push(...headDate(doc, index))
  })
  return out
}

const isHead = (kind: Block['kind'] | undefined): boolean =>
  kind === 'masthead' || kind === 'title' || kind === 'heading'

const textOf = (doc: TextDocument, index: number): string =>
  doc.text.slice(doc.sentences[index]?.start ?? 0, doc.sentences[index]?.end ?? 0)

const LABELS =
  /\b(?:(published|posted|issued?|released?|publication|dated?|filed|prepared|compiled|sent|edition)|(updated?|modified|edited|reviewed)|(as (?:of|at))|(period|ending))\b/gi

/** Each date of a meta line under the label before it. */
const metaDates = (doc: TextDocument, index: number): Line[] => {
  const words = textOf(doc, index)
  const start = doc.sentences[index]?.start ?? 0
  return mentionsInSentence(doc, index).flatMap((mention) => {
    const label = [...words.slice(0, mention.start - start).matchAll(LABELS)].at(-1)
    if (label?.[4] !== undefined) return []
    const updated = label?.[2] !== undefined || /\b(?:updated?|modified)\b/i.test(label?.input ?? '')
    const rank =
      label === undefined
        ? RANKS.plain
        : label[1] !== undefined && !(updated && /\b(?:last|up)\W*$/i.test(words.slice(0, label.index)))
          ? RANKS.labelled
          : label[3] !== undefined
            ? RANKS.asOf
            : RANKS.updated
    return [{ rank, mention, words }]
  })
}

/** What a dateline has before its date: capitalised words with the small ones that stand between them, marks, an agency in brackets. */
const BEFORE_DATELINE =
  /^(?:[([]?\p{Lu}[\p{L}\p{M}.'\u2019/-]*[)\],:/]{0,2}|[([]|(?:al|and|bin|da|de|del|do|el|et|la|le|of|the|near)|[&/,:\u2013\u2014-]{1,2})$/u
const DATELINE_WORDS = 12

const opensDateline = (before: string): boolean => {
  // An opening bracket may touch the date: "VARNIK (3 May".
  const words = before.trim().replace(/\($/, '').trim().split(/\s+/)
  return words.length <= DATELINE_WORDS && words.every((word) => BEFORE_DATELINE.test(word))
}

const AFTER_DATELINE =
  /^(?:,?\s*(?:at )?\d{1,2}[:.h]?\d{2}(?:\s?(?:[ap]\.?m\.?|hrs|h)\b\.?)?(?:\s?[A-Z]{1,4}\b)?)?[\])]?\s{0,2}(?:\([\p{L} /.]{2,30}\)\s{0,2}|\/[\p{L} .]{2,30}\/\s{0,2}|\p{Lu}[\p{L} ]{1,20}\s)?(?:[\u2013\u2014:-]|\n)/u
/** Words that make a date the day of something else. */
const OTHER_DAY =
  /\b(?:on|in|by|since|from|until|till|before|after|between|to|incident|event|birth|born|valid|deadline|due|expires|effective|next|death|died)\W*$/i

const datelineOf = (doc: TextDocument, index: number): Line[] => {
  const sentence = doc.sentences[index]
  const line = mentionsInSentence(doc, index)[0]
  if (sentence === undefined || line === undefined || line.end - sentence.start > DATELINE_REACH) return []
  const before = doc.text.slice(sentence.start, line.start)
  const after = doc.text.slice(line.end, line.end + 60)
  if (before === '' || before === '(' || before === '[') {
    // A date before a colon heads an entry of a chronicle; before a dash or in brackets it is a dateline.
    const closed = before === '' ? /^\s{0,2}(?:\([\p{L} /.]{2,30}\)\s{0,2})?[\u2013\u2014-]/u : /^[)\]]/
    if (!closed.test(after) || otherBlockOpensSo(doc, sentence.block)) return []
  } else {
    const place = before.replace(ARTICLE, ', ')
    if (!opensDateline(place) || OTHER_DAY.test(place)) return []
    if (!AFTER_DATELINE.test(after) && !isPlaceAndDate(place, doc.text.slice(line.end, sentence.end))) return []
  }
  return [{ rank: RANKS.dateline, mention: line, words: doc.text.slice(sentence.start, line.end) }]
}

/** "Rome, 4 June 2018." as a sentence of its own: a place, a comma, a date and nothing else. */
const isPlaceAndDate = (before: string, after: string): boolean =>
  /^\.?$/.test(after.trim()) &&
  before.trimEnd().endsWith(',') &&
  wordCount(before) <= PLACE_WORDS + 1 &&
  !tellsEvent(before)

/** What French puts between a place and its date, as it stands or in its gloss: "Lyon, le 9 novembre 2016". */
const ARTICLE = /,\s(?:le|on)\s$/

const wordCount = (words: string): number => words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

const tellsEvent = (words: string): boolean =>
  words.split(/[^\p{L}]+/u).some((word) => EVENT_WORDS.has(word.toLowerCase().replace(/s$/, '')))

const otherBlockOpensSo = (doc: TextDocument, block: number): boolean => {
  const next = doc.sentences.findIndex((sentence) => sentence.block === block + 1)
  return next >= 0 && mentionsInSentence(doc, next)[0]?.start === doc.sentences[next]?.start
}

/** Words that a bulletin, not a story, has in its head. */
const BULLETIN =
  /\b(?:brief|briefing|bulletin|update|report|round-?up|digest|review|alert|situation|sitrep|summary|newsletter|advisory|monitor|watch|note|notes|assessment|daily|weekly|monthly|issue|edition|volume|vol|no|gazette|ledger|times|news|post|journal|herald|tribune|transcript|dispatch)\b/i
/** The name of a bulletin right before its date, with no mark between them: "FLASH REPORT 12 JUNE 2017". */
const NAMED_BULLETIN =
  /^(?:[\p{L}-]+\s){0,3}(?:brief|briefing|bulletin|update|report|round-?up|digest|sitrep|summary|newsletter|advisory)\s$/iu
/** What may follow the date in a head: an hour, or another part after a bar. */
const AFTER_HEAD_DATE = /^[)\]]?(?:,? (?:at )?\d{1,2}[:.h]?\d{2}[^\n|]{0,20})?(?:\s[|\u00b7\u2022]\s[^\n]{0,60})?$/u
const HEAD_WORDS = 10
const PLACE_WORDS = 3

/** A head that ends in a date parted off from a place or the name of a bulletin: "Varnik, 3 May 2016", "Daily brief | 3 May 2016". */
const headDate = (doc: TextDocument, index: number): Line[] => {
  const sentence = doc.sentences[index]
  const words = textOf(doc, index)
  const mention = mentionsInSentence(doc, index).find(({ expression }) => dayIn(expression) !== null)
  if (sentence === undefined || mention === undefined) return []
  if (!AFTER_HEAD_DATE.test(doc.text.slice(mention.end, sentence.end))) return []
  // Only the last of wrapped lines.
  const line = doc.text.slice(sentence.start, mention.start).split('\n').at(-1) ?? ''
  const before = line.replace(ARTICLE, ', ')
  const count = wordCount(before)
  const parted = /[,:|(\u00b7\u2022\u2013\u2014-]\s*$/u.test(before)
  if ((!parted && !NAMED_BULLETIN.test(before)) || count > HEAD_WORDS) return []
  if (OTHER_DAY.test(stripEnd(before, ':|,(-'))) return []
  // A transcript is of the day of its hearing.
  const story = tellsEvent(before) && !/\btranscript\b/i.test(before)
  const bulletin = BULLETIN.test(before)
  return story || (!bulletin && count > PLACE_WORDS) ? [] : [{ rank: RANKS.head, mention, words }]
}

const periodOf = (doc: TextDocument): CoveredPeriod | null => {
  for (let index = 0; index < doc.sentences.length; index += 1) {
    const kind = doc.blocks[doc.sentences[index]?.block ?? -1]?.kind
    if (kind === 'paragraph') return null
    for (const { expression } of mentionsInSentence(doc, index)) {
      const ending = expression.kind === 'day' && /\bending\b/i.test(textOf(doc, index))
      const to = expression.kind === 'range' ? expression.to : ending ? expression : null
      if (to?.kind === 'day' && to.year !== null && isDate(to.year, to.month, to.day))
        return { end: dayOf(to.year, to.month, to.day), words: textOf(doc, index).slice(0, QUOTED) }
    }
  }
  return null
}
