import type { Session } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { useToasts } from '../ui/toaster.tsx'
import styles from './sample-banner.module.css'
import { useOwnWorkspace } from './use-own-workspace.ts'

/** On every page of the sample: that it is one, and how it ended. */
export const SampleBanner = ({ session }: { session: Session }) => {
  const own = useOwnWorkspace()
  const { fail, say } = useToasts()
  if (!session.workspace.sample) return null
  const start = (): void =>
    own.start({
      done: () => say('This is your own workspace now. It is empty: add your first report.'),
      failed: (error) => fail('No workspace was made.', error),
    })
  return (
    <aside className={styles.banner} aria-label="About this sample">
      <p>
        <b>This is the sample.</b>{' '}
        {session.workspace.ending === null
          ? 'Look around; nothing you do here touches your own work.'
          : session.workspace.ending}
      </p>
      <Button size="s" onClick={start} disabled={own.pending}>
        Start your own workspace
      </Button>
    </aside>
  )
}
