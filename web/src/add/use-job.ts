import { useEffect, useRef, useState } from 'react'
import { get } from '../api/client.ts'
import type { Job } from '../api/types.ts'

const POLL = 1_000
const isJob = (value: unknown): value is Job =>
  typeof value === 'object' && value !== null && 'id' in value && 'state' in value && 'results' in value

/** An import as it goes on: by server-sent events, or by asking each second where the stream breaks. */
export const useJob = (first: Job, onEnd: (job: Job) => void): Job => {
  const [job, setJob] = useState(first)
  const ended = useRef(onEnd)
  useEffect(() => {
    ended.current = onEnd
  })
  useEffect(() => {
    let live = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const path = `/api/jobs/${encodeURIComponent(first.id)}`
    const stream = new EventSource(`${path}/events`)
    const take = (next: Job): void => {
      if (!live) return
      setJob(next)
      if (next.state === 'running') return
      live = false
      stream.close()
      ended.current(next)
    }
    const hear = (event: MessageEvent<string>): void => {
      const value: unknown = JSON.parse(event.data)
      if (isJob(value)) take(value)
    }
    const ask = (): void => {
      get<Job>(path)
        .then(take)
        .catch(() => undefined)
        .finally(() => {
          if (live) timer = setTimeout(ask, POLL)
        })
    }
    stream.addEventListener('message', hear)
    stream.addEventListener('job', hear)
    stream.addEventListener('error', () => {
      stream.close()
      if (live && timer === undefined) timer = setTimeout(ask, POLL)
    })
    return () => {
      live = false
      clearTimeout(timer)
      stream.close()
    }
  }, [first.id])
  return job
}
