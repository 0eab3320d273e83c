import type { Span } from '../api/types.ts'
import { plural } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import type { Range } from './segments.ts'
import styles from './without-claim.module.css'

/** The sentence after what is shown now, from the top again at the end; null where there is none. */
export const nextWithout = (sentences: readonly Span[], shown: Range | null): Span | null =>
  sentences.find((sentence) => shown !== null && sentence.start > shown.start) ?? sentences[0] ?? null

interface WithoutClaimProps {
  readonly sentences: readonly Span[]
  readonly shown: Range | null
  readonly onStep: () => void
}

/** How many sentences hold no claim, and a way to go through them: what the reader may have missed. */
export const WithoutClaim = ({ sentences, shown, onStep }: WithoutClaimProps) => {
  if (sentences.length === 0) return null
  const at = shown === null ? -1 : sentences.findIndex((sentence) => sentence.start === shown.start)
  return (
    <p className={styles.without}>
      <Button look="quiet" size="s" hotkey="S" onClick={onStep}>
        {plural(sentences.length, 'sentence')} without a claim
      </Button>
      <span aria-live="polite">{at < 0 ? '' : `${at + 1} of ${sentences.length}`}</span>
    </p>
  )
}
