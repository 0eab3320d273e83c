import type { Clause } from '../clauses/clause.ts'

/** A stretch of a text, in UTF-16 code units. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** "Had the guards searched the van, ...": a condition by its word order. */
const INVERTED = /^[“"‘'«(\s]{0,4}(?:But |And |Yet )?(?:Had|Were|Should)\s/
/** "They would have found it had the guards searched the van." */
const WOULD_HAVE = /\b(?:would|could|might|should) (?:not |never |probably |also )?have\b/
const HAD_LATER = /\bhad (?:the|a|an|he|she|they|it|we|I|you|any|no|his|her|their|our|\p{Lu}\p{L}*)\s/gu

/** The parts of a sentence that only state a condition by inverting verb and subject: nothing in them happened. */
export const invertedConditions = (text: string, start: number, end: number): readonly Stretch[] => {
  const words = text.slice(start, Math.min(end, start + 2000))
  const out: Stretch[] = []
  if (INVERTED.test(words)) {
    const would = words.search(/\b(?:would|could|might|will)\b/)
    const before = would < 0 ? words.length : would
    const comma = words.lastIndexOf(',', before)
    out.push({ start, end: start + (comma > 0 ? comma : before) })
  }
  const would = WOULD_HAVE.exec(words)
  if (would !== null) {
    const behind = words.slice(would.index)
    for (const had of behind.matchAll(HAD_LATER)) {
      const from = start + would.index + had.index
      // "would have been told he had the gun": the verb's own object, not its subject
      if (/\b(?:he|she|they|it|we|I|you|who|that|which)\s$/.test(text.slice(Math.max(0, from - 8), from))) continue
      out.push({ start: from, end })
    }
  }
  return out
}

export const isWithin = (list: readonly Stretch[], at: number): boolean =>
  list.some((each) => at >= each.start && at < each.end)

/** Verbs whose content is in somebody's head, or put on. */
const FANCIED = new Set(
  'dream imagine pretend fantasise fantasize hallucinate feign fake daydream envision envisage visualise visualize picture'.split(
    ' ',
  ),
)
/** Forms whose lemma is not told from their letters. */
const PUT_ON = /\b(?:dreamt|pretend(?:s|ed|ing)?|feign(?:s|ed|ing))$/i
/** Whoever is cleared of a deed is not said to have done it. */
const CLEARED = new Set('clear acquit exonerate absolve vindicate exculpate'.split(' '))
const NOT_GUILTY = /\b(?:not guilty|innocent|cleared|acquitted|exonerated|absolved)\b/
const WRONGLY =
  /\b(?:wrongly|wrongfully|falsely|mistakenly|unjustly) (?:accused|convicted|charged|suspected|blamed|found guilty)\b/
/** "Far from attacking the guard, he helped him." */
const NOT_BUT = /\b(?:far from|rather than|short of|as opposed to|let alone|never mind)\s+(?:having\s+|ever\s+)?$/i
const PRETENDED = /\b(?:pretend|feign)(?:s|ed|ing)?\s[^.,;]{0,44}$/i
const IN_A_DREAM = new Set('dream nightmare daydream fantasy hallucination'.split(' '))

/**
 * Whether the words tell that what the clause says did not happen or do not tell that it did, in ways that no verb of saying shows: an inverted
 * condition, a dream, a pretence, a deed that somebody was cleared of, what was told only in "we would have told them".
 */
export const isUnreal = (text: string, clause: Clause, conditions: readonly Stretch[]): boolean => {
  const at = clause.verb?.start ?? clause.end
  if (isWithin(conditions, at)) return true
  for (let child = clause; ; ) {
    const start = child.verb?.start ?? child.end
    const lead = text.slice(Math.max(0, start - 32), start)
    if (NOT_BUT.test(lead) || PRETENDED.test(text.slice(Math.max(0, start - 56), start))) return true
    if (dreamt(child)) return true
    const { parent } = child
    if (parent === null) return false
    const verb = parent.verb
    if (verb !== null && child.link !== 'adverbial' && child.link !== 'relative') {
      if (FANCIED.has(verb.lemma) || PUT_ON.test(text.slice(Math.max(0, verb.end - 10), verb.end))) return true
      if (child.link === 'gerund' || child.link === 'participle') {
        const between = text.slice(Math.max(0, verb.start - 24), Math.min(start, verb.start + 400))
        if (CLEARED.has(verb.lemma) && /\bof\b/.test(between)) return true
        if (NOT_GUILTY.test(between) || WRONGLY.test(between)) return true
      }
      // "we would have told them that he was there": nobody was told, and it was not so for sure.
      if (
        child.link === 'complement' &&
        verb.perfect &&
        (verb.modal === 'would' || verb.modal === 'could' || verb.modal === 'might')
      )
        return true
    }
    child = parent
  }
}

const dreamt = (clause: Clause): boolean =>
  clause.elements.some((each) => each.kind === 'pp' && each.prep === 'in' && IN_A_DREAM.has(each.phrase.head.lemma))
