import type { ReadingMode, Witness } from '../model/index.ts'
import type { Brief } from './brief.ts'

/** Which claims a brief counts, for its head. */
export const READING_WORDS: Readonly<Record<ReadingMode, string>> = {
  all: 'Every claim counts that was not rejected.',
  accepted: 'Only claims count that a person accepted.',
  b2: 'Only plain claims of reports graded A or B count.',
}

export interface Footnote {
  readonly number: number
  readonly note: Witness
}

const key = (note: Witness): string => `${note.report.id}:${note.start}-${note.end}`

/** Numbers the notes of a brief in order of first use; the same words of the same report are one footnote. */
export function footnotesOf(brief: Brief): {
  readonly all: readonly Footnote[]
  readonly numbersOf: (notes: readonly Witness[]) => readonly number[]
} {
  const numbers = new Map<string, Footnote>()
  for (const { sentences } of brief.sections)
    for (const { notes } of sentences)
      for (const note of notes) if (!numbers.has(key(note))) numbers.set(key(note), { number: numbers.size + 1, note })
  return {
    all: [...numbers.values()],
    numbersOf: (notes) => [...new Set(notes.map((note) => numbers.get(key(note))?.number ?? 0))].sort((a, b) => a - b),
  }
}
