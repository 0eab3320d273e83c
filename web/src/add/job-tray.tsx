import { useAdd } from './add-provider.tsx'
import { JobCard } from './job-card.tsx'
import styles from './job-tray.module.css'
import { Sending } from './sending.tsx'

/** Imports under way and those just ended, at the foot of the page. */
export const JobTray = () => {
  const { sending, jobs, drop } = useAdd()
  if (jobs.length === 0 && sending === null) return null
  return (
    <section className={styles.tray} aria-label="Imports">
      {jobs.map((job) => (
        <JobCard key={job.id} first={job} onDismiss={() => drop(job.id)} />
      ))}
      {sending === null ? null : <Sending what={sending} />}
    </section>
  )
}
