import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
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
 * content security policy refuses. Radix gives the focus back to a trigger only; dialogs here are opened by keys too, so what had the
 * focus is remembered.
 */
export const Dialog = ({ open, onClose, title, about, wide = false, children }: DialogProps) => {
  const opener = useRef<Element | null>(null)
  return (
    <Radix.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Radix.Portal>
        <div className={styles.shade}>
          <Radix.Content
            className={cx(styles.content, wide && styles.wide)}
            onOpenAutoFocus={() => {
              opener.current = document.activeElement
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault()
              if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus()
            }}
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
}
