import { verbLemma } from './lemma.ts'
import { SPEECH_VERBS } from './verbs.ts'

/** What is known of a word before clauses are read: `lower` without capitals, `pos` a Universal POS tag. */
interface Tagged {
  readonly lower: string
  readonly text: string
  readonly pos: string
  readonly lemma: string
}

/** Nouns that stand before others as if they were adjectives: "police reports that ...". */
const COLLECTIVES = new Set(['police', 'press', 'media', 'news', 'army', 'intelligence', 'witness'])

/** Verbs that need whom they tell before what they tell. */
const HEARD = new Set(['inform', 'assure', 'remind'])

const PLAIN = new Set(['NOUN', 'ADJ'])
const NAMING = new Set(['NOUN', 'PROPN'])

/**
 * The verb that a word is which the tagger took for a noun or an adjective, or null: "The indictment states that they", "Prosecutors alleged
 * that", "The army informed parliament that", "claims to have met him".
 */
export const tellingVerb = (words: readonly Tagged[], at: number): string | null => {
  const [before, word, after, then] = [words[at - 1], words[at], words[at + 1], words[at + 2]]
  if (word === undefined || before === undefined || after === undefined || !PLAIN.has(word.pos)) return null
  if (after.lower !== 'that' && after.lower !== 'to' && !NAMING.has(after.pos)) return null
  // "the auditor general found that"
  if (!(NAMING.has(before.pos) || before.lower === 'general') || word.text !== word.lower) return null
  // The noun "states" has the lemma of its verb; the adjective "alleged" has none.
  const lemma = word.lemma === word.lower ? verbLemma({ lower: word.lower, lemma: word.lower }) : word.lemma
  if (word.lower.endsWith('ed')) {
    if (!SPEECH_VERBS.has(lemma)) return null
    return after.lower === 'that' || (HEARD.has(lemma) && NAMING.has(after.pos)) ? lemma : null
  }
  if (COLLECTIVES.has(before.lower)) return null
  if (word.lower === 'found') return after.lower === 'that' ? 'find' : null
  const one = before.lower === before.lemma
  const agrees = before.pos === 'PROPN' || (one ? word.lower.endsWith('s') : !word.lower.endsWith('s'))
  if (!agrees || then === undefined) return null
  if (after.lower === 'to') return lemma === 'claim' && then.lower === 'have' ? lemma : null
  if (after.lower !== 'that' || then.pos === 'VERB' || then.pos === 'AUX') return null
  return SPEECH_VERBS.has(lemma) || lemma === 'show' || lemma === 'fear' ? lemma : null
}
