import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { useSession } from '../api/queries.ts'
import { ActorDialog } from './actor-dialog.tsx'

interface Actor {
  readonly name: string | null
  /** The name of who decides, asked for once where it is not known; null when the question was put aside. */
  readonly ensure: () => Promise<string | null>
  readonly change: () => void
}

const Context = createContext<Actor>({ name: null, ensure: () => Promise.resolve(null), change: () => undefined })
export const useActor = (): Actor => useContext(Context)

/** Asks "Who are you?" when something is to be decided, and not before. */
export const ActorProvider = ({ children }: { children: ReactNode }) => {
  const name = useSession().data?.actor ?? null
  const [open, setOpen] = useState(false)
  const waiting = useRef<((name: string | null) => void) | null>(null)

  const settle = useCallback((answer: string | null) => {
    setOpen(false)
    waiting.current?.(answer)
    waiting.current = null
  }, [])

  const value = useMemo<Actor>(
    () => ({
      name,
      ensure: () =>
        name !== null
          ? Promise.resolve(name)
          : new Promise((resolve) => {
              waiting.current?.(null)
              waiting.current = resolve
              setOpen(true)
            }),
      change: () => setOpen(true),
    }),
    [name],
  )

  return (
    <Context value={value}>
      {children}
      {open ? <ActorDialog known={name} onName={settle} onClose={() => settle(null)} /> : null}
    </Context>
  )
}
