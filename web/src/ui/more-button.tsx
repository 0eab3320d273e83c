import { Button } from './button.tsx'
import styles from './more-button.module.css'

export const MoreButton = ({ left, onMore }: { left: number; onMore: () => void }) =>
  left === 0 ? null : (
    <Button size="s" className={styles.more} onClick={onMore}>
      More, {left.toLocaleString('en-GB')} left
    </Button>
  )
