import { lowerAt, posAt, type Word } from '../../times/words.ts'
import { EVENT_WORDS } from './lexicon.ts'

export type Tense = 'past' | 'future'

const MODALS = new Set(['will', 'll', 'shall', 'would', 'may', 'might', 'should', 'must', 'wo'])
const PLANS = new Set([
  'due',
  'expected',
  'scheduled',
  'planned',
  'planning',
  'plans',
  'plan',
  'slated',
  'upcoming',
  'forthcoming',
  'supposed',
  'hopes',
  'intends',
  'vowed',
  'promised',
])
const DONE_INFINITIVE = new Set([
  'forced',
  'able',
  'had',
  'managed',
  'failed',
  'began',
  'started',
  'continued',
  'refused',
  'used',
  'seemed',
  'appeared',
  'known',
  'reported',
  'believed',
  'helped',
  'led',
  'sent',
  'said',
  'thought',
  'ordered',
  'prompted',
  'compelled',
])
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', 'has', 'have', 'didn', 'wasn', 'weren'])
const REACH = 16

/** Whether the verb that a time expression belongs to looks forward. News is written in the past: that is the answer where nothing speaks against it. */
export const tenseAround = (words: readonly Word[], at: number, after: number): Tense =>
  ahead(words, at) ??
  deed(words, at, after) ??
  scan(words, at - 1, -1, Math.max(-1, at - REACH)) ??
  scan(words, after, 1, Math.min(words.length, after + REACH)) ??
  'past'

/** Kinds of events that nobody announces: "the October raid" is over. */
const UNANNOUNCED = new Set(['violence', 'abduction', 'arrest', 'escape', 'coup', 'accident', 'death'])

const deed = (words: readonly Word[], at: number, after: number): Tense | null =>
  /^(?:the|a|an|this|that|s)$/.test(lowerAt(words, at - 1)) &&
  posAt(words, after) === 'NOUN' &&
  UNANNOUNCED.has(EVENT_WORDS.get(words[after]?.token?.lemma ?? '') ?? '')
    ? 'past'
    : null

/** "until Tuesday", "as early as Tuesday", "by Friday": not yet over, unless the verb says more below. */
const ahead = (words: readonly Word[], at: number): Tense | null => {
  const before = lowerAt(words, at - 1)
  if (before === 'as' && /^(?:early|soon)$/.test(lowerAt(words, at - 2)) && lowerAt(words, at - 3) === 'as')
    return 'future'
  if (before !== 'until') return null
  if (/^(?:has|have|had)$/.test(lowerAt(words, at - 2))) return 'future'
  for (let index = at - 2; index >= Math.max(0, at - REACH); index -= 1)
    if (AHEAD_UNTIL.has(words[index]?.token?.lemma ?? '')) return 'future'
  return null
}

/** Words that make a date a term or an end: "by 1994", "due 2007", "until early 2020", "through the third quarter of 2019". */
const TERMS = new Set([
  'by',
  'until',
  'till',
  'through',
  'due',
  'ending',
  'ends',
  'expires',
  'expiring',
  'matures',
  'maturing',
  'before',
  'after',
  'beyond',
])
const TERM_REACH = 4
const NEXT_TO_TERM = new Set(['for', 'to'])

/** Whether the words before a date make it a term, which may lie ahead whatever the verb says: it proves nothing about what is over. */
export const isTerm = (words: readonly Word[], at: number): boolean => {
  // "had been watched until November 2016": over.
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1)
    if (lowerAt(words, index) === 'had') return false
  if (NEXT_TO_TERM.has(lowerAt(words, at - 1))) return true
  for (let index = at - 1; index >= at - TERM_REACH; index -= 1) {
    if (TERMS.has(lowerAt(words, index))) return true
    if (/^[,.;:)]$/.test(lowerAt(words, index))) return false
  }
  return false
}

/** Verbs that put an end in the future, whatever their tense. */
const AHEAD_UNTIL = new Set(['give', 'extend', 'postpone', 'delay', 'defer', 'adjourn', 'suspend', 'remand'])

const scan = (words: readonly Word[], from: number, step: 1 | -1, to: number): Tense | null => {
  for (let index = from; step < 0 ? index > to : index < to; index += step) {
    const word = lowerAt(words, index)
    if (word === ';' || word === ':') return null
    if (MODALS.has(word) && /^(?:AUX|VERB)$/.test(posAt(words, index))) return 'future'
    if (isPlan(words, index)) return 'future'
    if (PAST_AUXILIARIES.has(word)) return hasPlanAfter(words, index) ? 'future' : 'past'
    if (posAt(words, index) !== 'VERB') continue
    const lemma = words[index]?.token?.lemma ?? word
    if (lowerAt(words, index - 1) === 'to' && word === lemma) return infinitive(words, index - 2)
    if (lowerAt(words, index - 1) !== 'to' && MODALS.has(lowerAt(words, index - 1))) return 'future'
    if (step < 0 && from - index <= 4 && presentOfPlan(words, index, word, lemma)) return 'future'
    if (word !== lemma && !word.endsWith('ing') && !word.endsWith('s'))
      return participleOfPlan(words, index) || awaited(words, index) ? 'future' : 'past'
  }
  return null
}

/** "is due", "is set to", "going to". */
const isPlan = (words: readonly Word[], index: number): boolean => {
  const word = lowerAt(words, index)
  return PLANS.has(word) || ((word === 'set' || word === 'going') && /^(?:to|for)$/.test(lowerAt(words, index + 1)))
}

/** "was due", "were to be", "is scheduled": a plan seen from then. */
const hasPlanAfter = (words: readonly Word[], index: number): boolean =>
  isPlan(words, index + 1) || (lowerAt(words, index + 1) === 'to' && /^(?:was|were)$/.test(lowerAt(words, index)))

/** "will be deployed", "to be held": the participle's auxiliary decides. */
const participleOfPlan = (words: readonly Word[], index: number): boolean => {
  for (let before = index - 1; before >= Math.max(0, index - 4); before -= 1) {
    const word = lowerAt(words, before)
    if (MODALS.has(word) || (word === 'to' && lowerAt(words, before + 1) === 'be')) return true
    if (!/^(?:AUX|ADV|PART)$/.test(posAt(words, before)) && word !== 'be') return false
  }
  return false
}

/** "when the case is heard in May", "until the council is chosen": the present of a clause of time looks ahead. */
const awaited = (words: readonly Word[], index: number): boolean => {
  if (!/^(?:is|are|gets)$/.test(lowerAt(words, index - 1))) return false
  for (let before = index - 2; before >= Math.max(0, index - 7); before -= 1) {
    const word = lowerAt(words, before)
    if (/^(?:when|until|till|once|if|unless|before|after)$/.test(word)) return true
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP)$/.test(posAt(words, before))) return false
  }
  return false
}

const REPORTING = new Set(
  'say report claim state add tell note argue believe think know show suggest indicate come follow mark make have be do'.split(
    ' ',
  ),
)

/** "Congress reconvenes Monday", "the offer expires Friday": a plain present before a date is a timetable, unless somebody reports. */
const presentOfPlan = (words: readonly Word[], index: number, word: string, lemma: string): boolean =>
  !REPORTING.has(lemma) &&
  (word === lemma
    ? /^(?:NOUN|PROPN|PRON)$/.test(posAt(words, posAt(words, index - 1) === 'ADV' ? index - 2 : index - 1))
    : word === `${lemma}s` || word === `${lemma}es`)

/** Verbs and nouns whose infinitive is still to come. */
const AHEAD = new Set(
  'plan agree advise recommend instruct remind oblige allow promise vow order ask urge call decide offer intend hope expect want schedule prepare refuse threaten invite demand need seek propose pledge vote deadline chance effort right decision bid attempt move request proposal set wait try aim due tell warn likely ready authorize approve permit'.split(
    ' ',
  ),
)

const infinitive = (words: readonly Word[], head: number): Tense => {
  for (let index = head; index >= Math.max(0, head - 2); index -= 1)
    if (DONE_INFINITIVE.has(lowerAt(words, index))) return 'past'
  // "staged a fair to mark the day", "the first to arrive": done by then, unless the verb that governs it looks ahead.
  for (let index = head; index >= Math.max(0, head - 12); index -= 1) {
    const word = lowerAt(words, index)
    const lemma = words[index]?.token?.lemma ?? word
    if (/^(?:first|only|latest)$/.test(word)) return 'past'
    if (/^(?:[;:]|is|are|be)$/.test(word) || AHEAD.has(lemma) || MODALS.has(word) || PLANS.has(word)) return 'future'
    if (posAt(words, index) === 'VERB')
      return word !== lemma && !word.endsWith('ing') && !word.endsWith('s') ? 'past' : 'future'
  }
  return 'future'
}

/** Whether a perfect ("has been", "had stood") stands before the expression in its sentence: what it counts reaches up to now. */
export const perfectBefore = (words: readonly Word[], at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const word = lowerAt(words, index)
    if (word === ';' || word === '.') return false
    if (/^(?:has|have|had|ve)$/.test(word) && /^(?:AUX|VERB)$/.test(posAt(words, index)))
      return words.slice(index + 1, at).some((later) => later.token?.pos === 'VERB' || later.lower === 'been')
  }
  return false
}

/** "the deadliest attack in half a century", "for the first time in years". */
export const superlativeBefore = (words: readonly Word[], at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const word = lowerAt(words, index)
    if (word === ';') return false
    if (
      (word === 'first' && lowerAt(words, index + 1) === 'time') ||
      word === 'most' ||
      word === 'worst' ||
      word === 'best' ||
      (/[^n]est$/.test(word) && posAt(words, index) === 'ADJ')
    )
      return true
  }
  return false
}
