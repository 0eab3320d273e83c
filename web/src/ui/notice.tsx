import { asFailure } from '../api/failure.ts'
import { Button } from './button.tsx'
import { Marked } from './marked.tsx'
import styles from './notice.module.css'

/** A call that failed: what, why, what to do, and a way to try again. */
export const ErrorNotice = ({ error, onRetry, title }: { error: unknown; onRetry?: () => void; title?: string }) => {
  const failure = asFailure(error)
  return (
    <div className={styles.notice} role="alert">
      {title === undefined ? null : <p className={styles.title}>{title}</p>}
      <p className={styles.message}>{failure.message}</p>
      {failure.hint === null ? null : (
        <p className={styles.hint}>
          <Marked text={failure.hint} />
        </p>
      )}
      {onRetry === undefined ? null : (
        <Button size="s" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  )
}
