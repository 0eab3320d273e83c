import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { asFailure } from '../api/failure.ts'
import { sessionQuery } from '../api/queries.ts'
import { refreshAll } from '../api/refresh.ts'
import { Button } from '../ui/button.tsx'
import { Marked } from '../ui/marked.tsx'
import styles from './offline-bar.module.css'

const EVERY = 4_000

/** Lacuna has stopped answering, or wants its token again: says so, keeps what is on the page, and asks again by itself. */
export const OfflineBar = ({ error }: { error: unknown }) => {
  const failure = asFailure(error)
  const client = useQueryClient()
  useEffect(() => {
    const timer = setInterval(() => void client.refetchQueries({ queryKey: sessionQuery.queryKey }), EVERY)
    return () => clearInterval(timer)
  }, [client])
  return (
    <div className={styles.bar} role="status">
      <p>
        <b>{failure.message}</b> {failure.hint === null ? null : <Marked text={failure.hint} />} What you see was read
        earlier.
      </p>
      <Button size="s" onClick={() => void refreshAll(client)}>
        Try again
      </Button>
    </div>
  )
}
