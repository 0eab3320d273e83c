import type { ReactNode } from 'react'
import styles from './heading.module.css'

/** The head of a view: its name, a line under it, and what acts on the whole view. */
export const PageHead = ({ title, about, children }: { title: string; about?: ReactNode; children?: ReactNode }) => (
  <header className={styles.head}>
    <div className={styles.words}>
      <h1 className={styles.title} tabIndex={-1} data-page-title dir="auto">
        {title}
      </h1>
      {about === undefined ? null : <p className={styles.about}>{about}</p>}
    </div>
    {children === undefined ? null : <div className={styles.tools}>{children}</div>}
  </header>
)

/** A small heading inside a view. */
export const Label = ({ children, as: As = 'h2' }: { children: ReactNode; as?: 'h2' | 'h3' }) => (
  <As className={styles.label}>{children}</As>
)
