import styles from './file-names.module.css'

const SHOWN = 4

/** The names of files that wait to be added, the first few of many. */
export const FileNames = ({ files }: { files: readonly File[] }) => {
  const names = [...new Set(files.map((file) => file.webkitRelativePath || file.name))]
  if (names.length === 0) return null
  return (
    <ul className={styles.names} aria-label="Waiting to be added">
      {names.slice(0, SHOWN).map((name) => (
        <li key={name} dir="auto">
          {name}
        </li>
      ))}
      {names.length > SHOWN ? <li className={styles.more}>and {names.length - SHOWN} more</li> : null}
    </ul>
  )
}
