import { type ChangeEvent, useRef, useState } from 'react'
import { plural } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { useAdd } from './add-provider.tsx'
import styles from './file-form.module.css'
import { FileNames } from './file-names.tsx'

/** Every browser knows this attribute; React's types do not. */
const FOLDER: object = { webkitdirectory: '' }

export const FileForm = ({ waiting }: { waiting: readonly File[] }) => {
  const add = useAdd()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const give = async (list: readonly File[]): Promise<void> => {
    if (list.length === 0) return
    setBusy(true)
    await add.start({ kind: 'files', files: list })
    setBusy(false)
  }
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const list = [...(target.files ?? [])]
    // Emptied, so that choosing the same file once more counts as a choice.
    target.value = ''
    void give(list)
  }
  return (
    <div className={form.form}>
      <div className={styles.drop}>
        {waiting.length === 0 ? (
          <p className={styles.words}>Drop files anywhere on the page, or choose them here.</p>
        ) : (
          <>
            <FileNames files={waiting} />
            <Button look="go" disabled={busy} onClick={() => void give(waiting)}>
              Add {plural(waiting.length, 'file')}
            </Button>
          </>
        )}
        <p className={styles.kinds}>
          Text, Markdown, HTML and PDF; 20 MB each. The same document twice is one document.
        </p>
        <div className={styles.buttons}>
          <Button
            {...(waiting.length === 0 ? { look: 'go' } : {})}
            disabled={busy}
            onClick={() => files.current?.click()}
          >
            Choose {waiting.length === 0 ? 'files' : 'others'}…
          </Button>
          <Button disabled={busy} onClick={() => folder.current?.click()}>
            Choose a folder…
          </Button>
        </div>
        <input
          ref={files}
          className={styles.input}
          type="file"
          multiple
          aria-label="Files to add"
          tabIndex={-1}
          onChange={take}
        />
        <input
          ref={folder}
          className={styles.input}
          type="file"
          multiple
          {...FOLDER}
          aria-label="Folder to add"
          tabIndex={-1}
          onChange={take}
        />
      </div>
    </div>
  )
}
