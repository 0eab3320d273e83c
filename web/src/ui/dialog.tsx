import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './dialog.module.css'
import { Icon } from './icon.tsx'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly about?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/**
 * A dialog over the page. The shade is a plain element, not Radix's overlay: that one adds a style element to lock scrolling, which the
 * content security policy refuses.
 */
export const Dialog = ({ open, onClose, title, about, wide = false, children }: DialogProps) => (
  <Radix.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
    <Radix.Portal>
      <div className={styles.shade}>
        <Radix.Content
          className={cx(styles.content, wide && styles.wide)}
          {...(about === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <Radix.Title className={styles.title}>{title}</Radix.Title>
          {about === undefined ? null : <Radix.Description className={styles.about}>{about}</Radix.Description>}
          {children}
          <Radix.Close className={styles.close} aria-label="Close">
            <Icon name="close" />
          </Radix.Close>
        </Radix.Content>
      </div>
    </Radix.Portal>
  </Radix.Root>
)
