import { useEffect, useRef, useState } from 'react'
import { useAdd } from './add-provider.tsx'
import styles from './drop-target.module.css'
import { filesOf } from './files-of.ts'

const filesIn = (event: DragEvent): DataTransfer | null =>
  event.dataTransfer?.types.includes('Files') === true ? event.dataTransfer : null

/**
 * Takes files that are dropped anywhere in the window, over an open dialog too: a browser would leave the page for a file that nobody
 * takes.
 */
export const DropTarget = () => {
  const { start } = useAdd()
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  useEffect(() => {
    const step =
      (by: 1 | -1) =>
      (event: DragEvent): void => {
        if (filesIn(event) === null) return
        depth.current = Math.max(0, depth.current + by)
        setOver(depth.current > 0)
      }
    const enter = step(1)
    const leave = step(-1)
    const hover = (event: DragEvent): void => {
      if (filesIn(event) !== null) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      const data = filesIn(event)
      if (data === null) return
      event.preventDefault()
      depth.current = 0
      setOver(false)
      void filesOf(data).then((files) => {
        if (files.length > 0) void start({ kind: 'files', files })
      })
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
    }
  }, [start])
  return over ? (
    <div className={styles.veil}>
      <p>Drop to add</p>
    </div>
  ) : null
}
