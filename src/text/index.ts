export { blocksOf } from './blocks.ts'
export { type FoldedText, foldText } from './fold.ts'
export { sentencesOf } from './sentences.ts'
export type { Block, Sentence } from './span.ts'
