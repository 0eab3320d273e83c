import type { Stance } from '../api/types.ts'
import styles from './stance.module.css'

/** What each stance means, in the words of the legend. */
export const STANCE_MEANS: Readonly<Record<Stance, string>> = {
  asserted: 'put as fact',
  reported: 'hearsay',
  hypothesised: 'reasoned',
  speculated: 'guessed at',
  denied: 'rejected by its source',
  planned: 'still to come',
  unknown: 'left open',
}

/** The stance of a claim in words: "asserted, put as fact"; of a negative one what is said of it: "asserted: that it was not so". */
export const stanceWords = (stance: Stance, negative: boolean): string => {
  if (!negative) return `${stance}, ${STANCE_MEANS[stance]}`
  if (stance === 'unknown') return 'left open: whether it was not so'
  return `${stance}: that it ${stance === 'planned' ? 'will not be' : 'was not'} so`
}

/** Sets `--c` and `--style` to the colour and the line of a stance: each stance reads by its line alone. */
export const stanceClass = (stance: Stance | null): string => (stance === null ? '' : (styles[stance] ?? ''))
