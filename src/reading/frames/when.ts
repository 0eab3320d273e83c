import type { ClaimTime, TimeExpression } from '../../model/index.ts'
import { parseEdtf } from '../../time/index.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import { NOUN_CLASSES } from '../english/clauses/noun-classes.ts'
import { headTime } from '../times/index.ts'
import type { Scene } from './scene.ts'
import { CAUSES, isHappening } from './surroundings.ts'

/** A time with the id of the rule that gave it to its claim. */
export interface ReadTime extends ClaimTime {
  readonly rule?: string
}

export const NO_TIME: ReadTime = { edtf: null, alts: [], reason: 'the text gives no time', rule: 'time.none' }

const stated = (time: TimeExpression, rule: string, reason: string): ReadTime => ({
  edtf: mainOf(time),
  alts: time.alts.filter((alt) => dated(alt) && alt !== mainOf(time)),
  reason,
  rule: `time.${rule}`,
})

const mainOf = (time: TimeExpression): string | null =>
  dated(time.value) ? time.value : (time.alts.find(dated) ?? null)

/** "until D", "before D" reach up to it, "since D" and "from D on" begin there. */
const ranged = (time: TimeExpression, prep: string): ReadTime => {
  const plain = stated(time, 'clause', `"${time.text}" in the clause`)
  const { edtf } = plain
  if (
    edtf === null ||
    edtf.includes('/') ||
    edtf.includes('[') ||
    /^(?:dawn|dusk|noon|midnight|sunrise|sunset)$/i.test(time.text)
  )
    return plain
  if (prep === 'before' || prep === 'until' || prep === 'till' || prep === 'by')
    return { ...plain, edtf: `../${edtf}`, alts: [], rule: 'time.clause.until' }
  if (prep === 'since' || prep === 'after')
    return { ...plain, edtf: `${edtf}/..`, alts: [edtf, ...plain.alts], rule: 'time.clause.since' }
  return plain
}

/** Durations and "present" of TIMEX3 are no EDTF and date nothing by themselves. */
const dated = (value: string): boolean => !value.includes('XXXX') && parseEdtf(value).ok

const FROM = new Set(['from', 'between', 'since'])
const TO = new Set(['to', 'until', 'till', 'through', 'and'])
/** "between May 2016 and" : the second date of a pair that "and" ties stands no further off than this. */
const AND_WIDTH = 6

/** "from May 2016 until June 2018": both dates of a clause that tells the beginning and the end; null where it tells one or none. */
export const rangeOf = (clause: Clause): ReadTime | null => {
  const times = clause.elements.flatMap((each) => {
    const time = each.kind === 'time' ? each.mark.word.time : null
    return each.kind === 'time' && time !== null && dateable(time) ? [{ time, prep: each.prep ?? '' }] : []
  })
  for (const [at, first] of times.entries()) {
    const second = times[at + 1]
    if (second === undefined || !FROM.has(first.prep)) continue
    const tied = TO.has(second.prep) || (first.prep === 'between' && second.time.start - first.time.end <= AND_WIDTH)
    const [begin, end] = [mainOf(first.time), mainOf(second.time)]
    if (!tied || begin === null || end === null || /[/[{]/.test(begin + end)) continue
    const edtf = `${begin}/${end}`
    if (dated(edtf))
      return {
        edtf,
        alts: [],
        reason: `from "${first.time.text}" to "${second.time.text}" in the clause`,
        rule: 'time.clause.range',
      }
  }
  return null
}

/** The described time of a claim: in its noun, in its clause, or in the clause that it hangs on. */
export const timeOf = (scene: Scene, said: Clause | null): ReadTime => {
  const { clause, noun } = scene
  if (noun !== null) {
    const own = timeInPhrase(noun)
    if (own !== null) return stated(own, 'noun', `"${own.text}" in the words of the event`)
    const after = firstTime(scene.elements.map((each) => (each.kind === 'time' ? each.mark.word.time : null)))
    if (after !== null) return stated(after, 'beside', `"${after.text}" beside the event`)
    if (EVENTFUL.has(scene.verb.lemma)) return timeOfClause(clause) ?? NO_TIME
    return NO_TIME
  }
  const own = timeOfClause(clause)
  if (own !== null) return own
  const lasting = durationOf(scene)
  if (lasting !== null) return lasting
  // A report in the present or perfect tense holds when it was made.
  const verb = scene.verb
  if (said !== null && clause.parent === said && clause.link === 'complement' && verb.perfect && !verb.past) {
    const spoken = timeOfClause(said)
    if (spoken !== null) return { ...spoken, reason: `${spoken.reason}, when it was said`, rule: 'time.said' }
  }
  // "decided to send men from Tuesday on": the plan's own date is the plan's.
  const child = scene.clauses.find((each) => each.parent === clause && each.link === 'infinitive')
  const planned = child === undefined ? null : ownTime(child)
  if (planned !== null && (scene.verb.future || scene.verb.form === 'inf')) return ranged(planned.time, planned.prep)
  return timeOverhead(scene) ?? NO_TIME
}

/** "- 3 June: Gunmen fired on a bus": what a bullet or a part of a chronicle tells in the plain past happened on the day over it. */
const timeOverhead = ({ clause, text, published }: Scene): ReadTime | null => {
  const told = clause.link === 'participle' ? clause.parent?.verb : clause.verb
  const head = told?.past === true && !told.perfect ? headTime(text, published, told.start) : null
  return head === null ? null : stated(head, 'head', `"${head.text}" at the head of the lines`)
}

/** "had been on a list for years": up to the day of publication, from when is not said or counted back. */
const durationOf = (scene: Scene): ReadTime | null => {
  const { clause, verb, published } = scene
  if (published === null || !/^\d{4}-\d{2}-\d{2}$/.test(published) || !verb.perfect) return null
  const element = clause.elements.find((each) => each.kind === 'time' && each.mark.word.time?.type === 'DURATION')
  const time = element?.kind === 'time' ? element.mark.word.time : null
  const length = time == null ? null : /^P(\d{1,3}|X)Y$/.exec(time.value)
  if (
    time == null ||
    length === null ||
    !(element?.kind === 'time' && (element.prep === 'for' || /^for\b/i.test(time.text)))
  )
    return null
  const years = Number(length[1])
  const from = Number.isNaN(years) ? '..' : `${Number(published.slice(0, 4)) - years}~`
  return {
    edtf: `${from}/${published}`,
    alts: [],
    reason: `"${time.text}", counted back from the day of publication`,
    rule: 'time.duration',
  }
}

/** "before the attacks", "in the killings": the event that dates an undated verb. */
export const eventBeside = (scene: Scene): { prep: string; phrase: NounPhrase } | null => {
  for (const element of scene.clause.elements) {
    if (element.kind !== 'pp' || element.before) continue
    const event = NOUN_CLASSES.attack.has(element.phrase.head.lemma)
    if (event && (element.prep === 'before' || element.prep === 'after'))
      return { prep: element.prep, phrase: element.phrase }
    if (event && element.prep === 'in' && scene.verb.lemma === 'involve') return { prep: 'of', phrase: element.phrase }
  }
  return null
}

const EVENTFUL = new Set([
  'kill',
  'wound',
  'occur',
  'happen',
  'die',
  'involve',
  'injure',
  'hurt',
  'shoot',
  'announce',
  'order',
  'run',
  'last',
  'begin',
  'start',
  'end',
  'continue',
  'resume',
  'cease',
])

export const timeOfClause = (clause: Clause): ReadTime | null => {
  const range = rangeOf(clause)
  if (range !== null) return range
  const own = ownTime(clause)
  if (own !== null) return ranged(own.time, own.prep)
  const { parent } = clause
  const sister = clause.coordinated
  if (sister !== null) {
    // "On the 8th they came, robbed a bank, and left": a time in front covers all its verbs.
    const front = sister.elements.find((each) => each.kind === 'time' && each.before && each.mark.word.time !== null)
    if (front?.kind === 'time' && front.mark.word.time !== null)
      return stated(front.mark.word.time, 'shared', `"${front.mark.word.time.text}" before the verbs that share it`)
    // "was beaten and badly hurt on Friday" leaves the first verb to be dated by the second.
  }
  if (parent !== null && (clause.link === 'infinitive' || clause.link === 'participle' || clause.link === 'gerund')) {
    const time = timeOfClause(parent)
    return time
  }
  if (parent !== null && clause.link === 'adverbial' && clause.mark === 'when') {
    const time = timeOfClause(parent)
    return time === null ? null : { ...time, reason: `${time.reason}, to which "when" ties it`, rule: 'time.when' }
  }
  if (
    parent !== null &&
    clause.link === 'complement' &&
    (clause.gap === 'content' || parent.verb?.copula === true || parent.verb?.lemma === 'suggest')
  )
    return parent.verb?.lemma === 'surface' ? null : timeOfClause(parent)
  if (
    parent !== null &&
    clause.link === 'adverbial' &&
    clause.mark === 'because' &&
    clause.verb?.past === true &&
    !clause.verb.perfect
  )
    return timeOfClause(parent)
  if (parent !== null && clause.link === 'adverbial' && clause.mark === 'after') {
    const time = timeOfClause(parent)
    if (time?.edtf != null && /^\d{4}-\d{2}-\d{2}$/.test(time.edtf))
      return {
        edtf: `../${time.edtf}`,
        alts: [],
        reason: `${time.reason}, before which it happened`,
        rule: 'time.after',
      }
  }
  // "a May 2011 letter that asks members": a document speaks when it was made.
  if (
    clause.link === 'relative' &&
    clause.gap === 'subject' &&
    clause.antecedent !== null &&
    NOUN_CLASSES.document.has(clause.antecedent.head.lemma)
  ) {
    const made = timeInPhrase(clause.antecedent)
    if (made !== null) return stated(made, 'document', `"${made.text}", the date of the document`)
  }
  if (
    parent !== null &&
    clause.link === 'relative' &&
    clause.gap === 'place' &&
    clause.verb?.past === true &&
    parent.link !== 'complement'
  )
    return timeOfClause(parent)
  return null
}

/** The time expression of a clause's own elements: the nearest to its verb, those after it first. */
const ownTime = (clause: Clause): { readonly time: TimeExpression; readonly prep: string } | null => {
  const times = clause.elements.flatMap((each, at) =>
    each.kind === 'time' && each.mark.word.time !== null && dateable(each.mark.word.time) && !datesEvent(clause, at)
      ? [each]
      : [],
  )
  // "in recent weeks" bounds a deed only where nothing else dates it.
  const named = times.filter((each) => each.mark.word.time !== null && dated(each.mark.word.time.value))
  const usable = named.length > 0 ? named : times
  const after = usable.filter((each) => !each.before)
  const found = after[0] ?? usable[0]
  const time = found?.mark.word.time
  return found === undefined || time == null ? null : { time, prep: found.prep ?? '' }
}

/** "raised the alert after the killing of X on D": D is the day of the killing. */
const datesEvent = (clause: Clause, at: number): boolean => {
  const before = clause.elements[at - 1]
  if (before?.kind !== 'pp' || before.before || !isHappening(before.phrase)) return false
  return (
    CAUSES.has(before.prep) ||
    (FOR_DEEDS.has(clause.verb?.lemma ?? '') && (before.prep === 'in' || before.prep === 'for' || before.prep === 'of'))
  )
}

const FOR_DEEDS = new Set(['serve', 'convict', 'sentence', 'charge', 'accuse', 'try', 'jail', 'condemn', 'investigate'])
const dateable = (time: TimeExpression): boolean => dated(time.value) || time.alts.some(dated)

const timeInPhrase = (phrase: NounPhrase): TimeExpression | null => {
  for (const word of phrase.words) if (word.time !== null && dateable(word.time)) return word.time
  return phrase.owner === null ? null : timeInPhrase(phrase.owner)
}

const firstTime = (times: readonly (TimeExpression | null)[]): TimeExpression | null =>
  times.find((time): time is TimeExpression => time !== null && dateable(time)) ?? null
