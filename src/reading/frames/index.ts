import type { ClaimType } from '../../model/index.ts'
import { FRAMES } from '../english/frames/index.ts'

export type { NounMention } from './cast.ts'
export { filledOf, type Origin, stanceCue, voiceRule } from './origin.ts'
export { type ReadClaims, readClaims } from './read-claims.ts'
export { type ReadSentence, readSentences } from './read-sentences.ts'
export type { Drafted } from './settle.ts'

export interface FramedRow {
  readonly id: string
  readonly type: ClaimType
  readonly words: readonly string[]
}

/** Which words make the reader propose which type of claim: for the documentation. */
export const frameRows = (): readonly FramedRow[] =>
  FRAMES.map(({ id, type, words }) => ({ id: `frame.${id}`, type, words: words.split(' ') }))
