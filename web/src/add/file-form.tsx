import { useRef } from 'react'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { useAdd } from './add-provider.tsx'
import styles from './file-form.module.css'

/** Every browser knows this attribute; React's types do not. */
const FOLDER: object = { webkitdirectory: '' }

export const FileForm = ({ onDone }: { onDone: () => void }) => {
  const add = useAdd()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = async (list: FileList | null): Promise<void> => {
    if (list === null || list.length === 0) return
    if (await add.start({ kind: 'files', files: [...list] })) onDone()
  }
  return (
    <div className={form.form}>
      <div className={styles.drop}>
        <p className={styles.words}>Drop files anywhere on the page, or choose them here.</p>
        <p className={styles.kinds}>
          Text, Markdown, HTML and PDF; 20 MB each. The same document twice is one document.
        </p>
        <div className={styles.buttons}>
          <Button look="go" onClick={() => files.current?.click()}>
            Choose files…
          </Button>
          <Button onClick={() => folder.current?.click()}>Choose a folder…</Button>
        </div>
        <input
          ref={files}
          className={styles.input}
          type="file"
          multiple
          aria-label="Files to add"
          tabIndex={-1}
          onChange={(event) => void take(event.target.files)}
        />
        <input
          ref={folder}
          className={styles.input}
          type="file"
          multiple
          {...FOLDER}
          aria-label="Folder to add"
          tabIndex={-1}
          onChange={(event) => void take(event.target.files)}
        />
      </div>
    </div>
  )
}
