import { useEffect, useState } from 'react'
import styles from './loading.module.css'

/** Shown only when an answer takes its time: most come before the eye could follow. */
export const Loading = ({ what }: { what: string }) => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 250)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className={styles.loading} role="status" aria-live="polite">
      {late ? <span>Reading {what}…</span> : null}
    </p>
  )
}
