import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useAdd } from './add-provider.tsx'
import styles from './drop-target.module.css'
import { filesOf } from './files-of.ts'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** Takes files that are dropped anywhere on the page. */
export const DropTarget = ({ children }: { children: ReactNode }) => {
  const add = useAdd()
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const enter = (event: DragEvent, step: 1 | -1): void => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    depth.current = Math.max(0, depth.current + step)
    setOver(depth.current > 0)
  }
  return (
    // Dropping is a shortcut: the dialog behind "Add" does the same by mouse and by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.target}
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => {
        if (holdsFiles(event)) event.preventDefault()
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        depth.current = 0
        setOver(false)
        void filesOf(event.dataTransfer).then((files) => {
          if (files.length > 0) void add.start({ kind: 'files', files })
        })
      }}
    >
      {children}
      {over ? (
        <div className={styles.veil}>
          <p>Drop to add</p>
        </div>
      ) : null}
    </div>
  )
}
