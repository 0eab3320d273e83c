import styles from './marked.module.css'

/** Words of a message in which commands stand between backticks. */
export const Marked = ({ text }: { text: string }) =>
  text.split('`').map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message never move
      <code key={i} className={styles.code}>
        {part}
      </code>
    ),
  )
