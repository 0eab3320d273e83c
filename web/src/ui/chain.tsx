import { Fragment } from 'react'
import styles from './chain.module.css'

interface ChainProps {
  readonly links: readonly { readonly name: string; readonly cue: string }[]
  /** The last link: the report itself. */
  readonly end?: string
  /** Whether the words that attribute are shown under each link. */
  readonly cues?: boolean
}

/** Who knows it, then who relayed it, outwards to the report. With `cues` a rail with the words that attribute, else one line. */
export const Chain = ({ links, end = 'this report', cues = false }: ChainProps) => {
  if (cues)
    return (
      <ol className={styles.rail} aria-label="Who says so">
        {links.map((link, index) => (
          // The same source may stand twice in a chain.
          // biome-ignore lint/suspicious/noArrayIndexKey: links never move
          <li key={index}>
            <span dir="auto">{link.name}</span>
            {link.cue === '' ? null : <q dir="auto">{link.cue}</q>}
          </li>
        ))}
        <li className={styles.last}>{end}</li>
      </ol>
    )
  return (
    <ol className={styles.chain} aria-label="Who says so">
      {links.map((link, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: links never move
        <Fragment key={index}>
          <li className={styles.link} title={link.cue === '' ? undefined : `by the words “${link.cue}”`} dir="auto">
            {link.name}
          </li>
          <li className={styles.arrow} aria-hidden="true">
            →
          </li>
        </Fragment>
      ))}
      <li className={styles.end} title={end} dir="auto">
        {end}
      </li>
    </ol>
  )
}
