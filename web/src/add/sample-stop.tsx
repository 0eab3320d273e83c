import { useOwnWorkspace } from '../app/use-own-workspace.ts'
import { plural } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { ErrorNotice } from '../ui/notice.tsx'
import { FileNames } from './file-names.tsx'
import styles from './sample-stop.module.css'

/** What the Add dialog says in the sample, before anybody has written a word: where reports go, and the way there. */
export const SampleStop = ({ files, onClose }: { files: readonly File[]; onClose: () => void }) => {
  const own = useOwnWorkspace()
  return (
    <div className={styles.stop}>
      <p>
        The sample takes no reports: it stays as it is. Reports go into a workspace of your own, which starts empty.{' '}
        {files.length === 0
          ? 'This dialog goes on there.'
          : `Your ${plural(files.length, 'file')} can be added there at once:`}
      </p>
      <FileNames files={files} />
      {own.error === null ? null : <ErrorNotice title="No workspace was made." error={own.error} />}
      <div className={form.actions}>
        <Button look="quiet" onClick={onClose}>
          Stay in the sample
        </Button>
        <Button look="go" onClick={() => own.start()} disabled={own.pending}>
          Start your own workspace
        </Button>
      </div>
    </div>
  )
}
