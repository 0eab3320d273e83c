import { useAdd } from './add-provider.tsx'
import { JobCard } from './job-card.tsx'
import styles from './job-tray.module.css'

/** Imports under way and those just ended, at the foot of the page. */
export const JobTray = () => {
  const { jobs, drop } = useAdd()
  if (jobs.length === 0) return null
  return (
    <section className={styles.tray} aria-label="Imports">
      {jobs.map((job) => (
        <JobCard key={job.id} first={job} onDismiss={() => drop(job.id)} />
      ))}
    </section>
  )
}
