import type { ClaimItem } from '../api/types.ts'
import { edtfWords } from '../time/words.ts'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { StanceLine } from '../ui/stance-line.tsx'
import styles from './claim-row.module.css'

interface ClaimRowProps {
  readonly claim: ClaimItem
  readonly chosen: boolean
  readonly onChoose: () => void
}

export const ClaimRow = ({ claim, chosen, onChoose }: ClaimRowProps) => (
  <button
    type="button"
    className={cx(styles.row, chosen && styles.chosen, styles[claim.status])}
    aria-current={chosen ? 'true' : undefined}
    title={claim.sentence}
    onClick={onChoose}
  >
    <StanceLine stance={claim.stance} />
    <span className={styles.sentence} dir="auto">
      {claim.sentence}
    </span>
    <em className={styles.when}>{claim.time.edtf === null ? '' : edtfWords(claim.time.edtf)}</em>
    <span className={styles.status}>
      {claim.status === 'accepted' ? <Icon name="check" /> : claim.status === 'rejected' ? <Icon name="close" /> : null}
      <span className={styles.said}>{claim.status}</span>
    </span>
  </button>
)
