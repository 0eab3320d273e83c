import { Fragment } from 'react'
import { bidiParts, reorders } from './bidi.ts'
import styles from './legible.module.css'

/** Words of a report with what would reorder them made visible; nearly always the words alone. */
export const Legible = ({ words }: { words: string }) => {
  if (!reorders(words)) return words
  return bidiParts(words).map((part, i) =>
    part.kind === 'words' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <Fragment key={i}>{part.words}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <i key={i} className={styles.control} title="An invisible character that would change the order of the words">
        {part.name}
      </i>
    ),
  )
}
