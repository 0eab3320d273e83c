import type { Word } from '../../clauses/word.ts'
import { PARTICIPLE_ONLY, PAST_ONLY } from './lexicon.ts'

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'past-or-participle'

const BASE_AND_PAST = new Set([
  'put',
  'hit',
  'cut',
  'set',
  'let',
  'shed',
  'spread',
  'hurt',
  'beat',
  'read',
  'cost',
  'quit',
  'shut',
])

/** The form of a verb by its spelling: English spelling leaves "killed" and "held" open between past tense and participle. */
export const verbForm = (word: Word): VerbForm => {
  const { lower, lemma } = word
  if (PAST_ONLY.has(lower)) return 'past'
  if (PARTICIPLE_ONLY.has(lower)) return 'participle'
  if (BASE_AND_PAST.has(lower)) return 'past-or-participle'
  if (
    lower.length > 4 &&
    (lower !== lemma ? lower.endsWith('ing') : lower.endsWith('ing') && /[aeiouy]/.test(lower.slice(0, -3)))
  )
    return 'ing'
  if (lower.endsWith('ed') && lower !== lemma) return 'past-or-participle'
  if (lower === lemma) return 'base'
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 's'
  return 'past-or-participle'
}
