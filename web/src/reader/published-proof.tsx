import { Popover } from 'radix-ui'
import type { Published } from '../api/types.ts'
import { givenWords, publishedWords } from '../reports/published-words.ts'
import styles from './published-proof.module.css'

/** The day of publication; where it had to be worked out, a click shows the steps, each a sentence that can be checked. */
export const PublishedProof = ({ published }: { published: Published }) => (
  <span>
    {published.edtf === null ? (
      publishedWords(published)
    ) : (
      <>
        published <b className={styles.day}>{publishedWords(published)}</b>
      </>
    )}{' '}
    {published.proof.length === 0 ? (
      <span className={styles.given}>{givenWords(published)}</span>
    ) : (
      <Popover.Root>
        <Popover.Trigger className={styles.why}>{givenWords(published)}</Popover.Trigger>
        <Popover.Portal>
          <Popover.Content className={styles.card} align="start" sideOffset={6} collisionPadding={12}>
            <h2 className={styles.title}>
              {published.edtf === null ? 'Why the day is not known' : 'How the day of publication was found'}
            </h2>
            <ol className={styles.steps}>
              {published.proof.map((step) => (
                <li key={step} dir="auto">
                  {step}
                </li>
              ))}
            </ol>
            {published.edtf === null ? null : <p className={styles.edtf}>{published.edtf}</p>}
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    )}
  </span>
)
