import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './kbd.module.css'

/** A key. On a button it is decoration: a screen reader hears the button's own name. */
export const Kbd = ({ children, inButton = false }: { children: ReactNode; inButton?: boolean }) => (
  <kbd className={cx(styles.kbd, inButton && styles.inButton)} aria-hidden={inButton}>
    {children}
  </kbd>
)
