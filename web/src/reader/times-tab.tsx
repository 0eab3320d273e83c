import type { TimeExpression } from '../api/types.ts'
import { durationWords, edtfWords } from '../time/words.ts'
import { MoreButton } from '../ui/more-button.tsx'
import { useMore } from '../ui/use-more.ts'
import styles from './times-tab.module.css'

const STEP = 200

/** Every time that was found in the text, what it was read as, and why. */
export const TimesTab = ({
  times,
  onChoose,
}: {
  times: readonly TimeExpression[]
  onChoose: (start: number, end: number) => void
}) => {
  const { some, left, more } = useMore(times, STEP)
  if (times.length === 0) return <p className={styles.none}>No times were found in this text.</p>
  return (
    <ul className={styles.times}>
      {some.map((time) => (
        <li key={time.start}>
          <button type="button" className={styles.row} onClick={() => onChoose(time.start, time.end)}>
            <q className={styles.words} dir="auto">
              {time.text}
            </q>
            <span className={styles.value} title={time.value}>
              {durationWords(time.value) ?? edtfWords(time.value)}
            </span>
            {time.reason === '' ? null : <small className={styles.reason}>{time.reason}</small>}
          </button>
        </li>
      ))}
      <li>
        <MoreButton left={left} onMore={more} />
      </li>
    </ul>
  )
}
