import { Fragment } from 'react'
import styles from './chain.module.css'

interface ChainProps {
  readonly links: readonly { readonly name: string; readonly cue: string }[]
  /** The last link: the report itself. */
  readonly end?: string
  /** Whether the words that attribute are shown under each link. */
  readonly cues?: boolean
}

/** Who knows it, then who relayed it, outwards to the report. */
export const Chain = ({ links, end = 'this report', cues = false }: ChainProps) => (
  <ol className={styles.chain} aria-label="Who says so">
    {links.map((link, index) => (
      // The same source may stand twice in a chain.
      // biome-ignore lint/suspicious/noArrayIndexKey: links never move
      <Fragment key={index}>
        <li className={styles.link} title={link.cue === '' ? undefined : `by the words “${link.cue}”`}>
          <span dir="auto">{link.name}</span>
          {cues && link.cue !== '' ? <small dir="auto">“{link.cue}”</small> : null}
        </li>
        <li className={styles.arrow} aria-hidden="true">
          →
        </li>
      </Fragment>
    ))}
    <li className={styles.end}>{end}</li>
  </ol>
)
