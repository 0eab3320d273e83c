import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { post } from '../api/client.ts'
import { refreshAll } from '../api/refresh.ts'
import type { AddResult, Job } from '../api/types.ts'
import { hashOf, navigate } from '../app/route.ts'
import { plural } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Marked } from '../ui/marked.tsx'
import { useToasts } from '../ui/toaster.tsx'
import styles from './job-card.module.css'
import { useJob } from './use-job.ts'

const count = (results: readonly AddResult[], status: AddResult['status']): number =>
  results.filter((result) => result.status === status).length

const summary = (job: Job): string => {
  const added = count(job.results, 'added')
  const known = count(job.results, 'known')
  const failed = count(job.results, 'failed')
  const parts = [
    added > 0 ? `${plural(added, 'report')} added` : '',
    known > 0 ? `${known} known already` : '',
    failed > 0 ? `${failed} not read` : '',
  ].filter((part) => part !== '')
  const said = parts.length === 0 ? 'Nothing was added' : parts.join(', ')
  return job.state === 'cancelled' ? `Stopped. ${said}.` : `${said}.`
}

export const JobCard = ({ first, onDismiss }: { first: Job; onDismiss: () => void }) => {
  const client = useQueryClient()
  const { fail } = useToasts()
  const seen = useRef(false)
  const job = useJob(first, (ended) => {
    if (seen.current) return
    seen.current = true
    void refreshAll(client)
    const only = ended.results[0]
    if (ended.results.length === 1 && only !== undefined && only.report !== null && only.status !== 'failed') {
      navigate(hashOf(['reports', only.report]))
      onDismiss()
    }
  })
  const running = job.state === 'running'
  const failed = job.results.filter((result) => result.status === 'failed')
  const stop = (): void => {
    post(`/api/jobs/${encodeURIComponent(job.id)}/cancel`).catch((error: unknown) => fail('It was not stopped.', error))
  }
  return (
    <article className={styles.card} aria-busy={running}>
      <div className={styles.head}>
        <p className={styles.title} role="status">
          {running ? `Reading ${Math.min(job.done + 1, job.total)} of ${job.total}` : summary(job)}
        </p>
        {running ? (
          <Button size="s" onClick={stop}>
            Stop
          </Button>
        ) : (
          <Button size="s" look="quiet" icon={<Icon name="close" />} aria-label="Dismiss" onClick={onDismiss} />
        )}
      </div>
      {running ? (
        <>
          <progress className={styles.bar} value={job.done} max={Math.max(job.total, 1)} aria-label="Progress" />
          <p className={styles.file} dir="auto">
            {job.current ?? ''}
          </p>
        </>
      ) : null}
      {failed.length === 0 ? null : (
        <ul className={styles.failed}>
          {failed.map((result) => (
            <li key={result.file}>
              <p className={styles.name} dir="auto">
                {result.file}
              </p>
              <p>{result.message ?? 'It could not be read.'}</p>
              {result.hint === null ? null : (
                <p className={styles.hint}>
                  <Marked text={result.hint} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
