import type { ReactNode } from 'react'
import styles from './empty.module.css'

/** Where there is nothing yet: what this place is for, and what to do. */
export const Empty = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={styles.empty}>
    <svg className={styles.mark} viewBox="0 0 56 56" aria-hidden="true">
      <circle cx="28" cy="28" r="20" />
    </svg>
    <h2 className={styles.title}>{title}</h2>
    <div className={styles.body}>{children}</div>
  </div>
)
