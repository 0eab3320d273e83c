import type { ClaimItem, Decision } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import styles from './decide-bar.module.css'

interface DecideBarProps {
  readonly claims: readonly ClaimItem[]
  readonly chosen: ClaimItem | null
  readonly onDecide: (decision: Decision) => void
  readonly onUndo: () => void
  readonly onStep: (by: 1 | -1) => void
}

export const DecideBar = ({ claims, chosen, onDecide, onUndo, onStep }: DecideBarProps) => {
  if (claims.length === 0) return null
  const left = claims.filter((claim) => claim.status === 'proposed').length
  return (
    <div className={styles.bar} role="toolbar" aria-label="Decide">
      {chosen === null ? (
        <Button look="go" hotkey="J" onClick={() => onStep(1)}>
          Go through the claims
        </Button>
      ) : (
        <>
          <Button look="go" hotkey="A" disabled={chosen.status === 'accepted'} onClick={() => onDecide('accept')}>
            Accept
          </Button>
          <Button hotkey="X" disabled={chosen.status === 'rejected'} onClick={() => onDecide('reject')}>
            Reject
          </Button>
          <Button look="quiet" hotkey="U" icon={<Icon name="undo" />} onClick={onUndo} aria-label="Undo" />
        </>
      )}
      <p className={styles.left} aria-live="polite">
        {left === 0 ? 'all decided' : `${left} of ${claims.length} left`}
      </p>
    </div>
  )
}
