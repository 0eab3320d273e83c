import type { ReactNode } from 'react'
import styles from './spoken.module.css'

/** Words for screen readers alone, read out when they change. */
export const Spoken = ({ children }: { children: ReactNode }) => (
  <p className={styles.spoken} role="status">
    {children}
  </p>
)
