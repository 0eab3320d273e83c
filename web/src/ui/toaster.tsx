import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { asFailure } from '../api/failure.ts'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import { Marked } from './marked.tsx'
import styles from './toaster.module.css'

interface Toast {
  readonly id: number
  readonly words: string
  readonly hint: string | null
  readonly bad: boolean
  readonly action: { readonly label: string; readonly run: () => void } | null
}

interface Toasts {
  readonly say: (words: string, action?: { label: string; run: () => void }) => void
  readonly fail: (what: string, error: unknown) => void
}

const Context = createContext<Toasts>({ say: () => undefined, fail: () => undefined })
export const useToasts = (): Toasts => useContext(Context)

/** Short words at the foot of the page about what was just done or refused, read out by screen readers. */
export const Toaster = ({ children }: { children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const next = useRef(1)
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const add = useCallback(
    (toast: Omit<Toast, 'id'>) => {
      const id = next.current++
      // What went well gives way to what comes next; what was refused stays until it is read.
      setToasts((all) => [...all.filter((other) => other.bad).slice(-2), { ...toast, id }])
      setTimeout(() => drop(id), toast.bad ? 12_000 : 5_000)
    },
    [drop],
  )
  const value = useMemo<Toasts>(
    () => ({
      say: (words, action) => add({ words, hint: null, bad: false, action: action ?? null }),
      fail: (what, error) => {
        const failure = asFailure(error)
        add({ words: `${what} ${failure.message}`, hint: failure.hint, bad: true, action: null })
      },
    }),
    [add],
  )
  return (
    <Context value={value}>
      {children}
      <div className={styles.stack} aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.id} className={cx(styles.toast, toast.bad && styles.bad)}>
            <div>
              <p>{toast.words}</p>
              {toast.hint === null ? null : (
                <p className={styles.hint}>
                  <Marked text={toast.hint} />
                </p>
              )}
            </div>
            {toast.action === null ? null : (
              <Button
                size="s"
                onClick={() => {
                  toast.action?.run()
                  drop(toast.id)
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <button type="button" className={styles.close} aria-label="Dismiss" onClick={() => drop(toast.id)}>
              <Icon name="close" />
            </button>
          </div>
        ))}
      </div>
    </Context>
  )
}
