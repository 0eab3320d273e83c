import { useQuery } from '@tanstack/react-query'
import { gapPageQuery, useCaseId } from '../api/queries.ts'
import type { Gap, GapPage, ReadingMode, Witness } from '../api/types.ts'
import { lensOf } from '../app/lens.ts'
import { hashOf, useRoute } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { Label } from '../ui/heading.tsx'
import { useToasts } from '../ui/toaster.tsx'
import styles from './gap-more.module.css'
import { BASIS_WORDS, VERDICT_WORDS } from './verdict-words.ts'

const READING_WORDS: readonly (readonly [ReadingMode, string])[] = [
  ['all', 'all claims'],
  ['accepted', 'accepted'],
  ['b2', 'graded A, B'],
]

/** What is worked out for one gap alone: its verdict by each reading, the claims that it hangs on, and the request that would settle it. */
export const GapMore = ({ gap, current }: { gap: Gap; current: boolean }) => {
  const { params } = useRoute()
  // What is still shown of another day or reading may not be found in this one.
  const page = useQuery({ ...gapPageQuery(useCaseId(), lensOf(params), gap.id), enabled: current }).data
  if (page === undefined) return null
  return (
    <>
      <Label as="h3">By each reading</Label>
      <dl className={styles.readings}>
        {READING_WORDS.map(([mode, words]) => {
          const answer = page.readings[mode]
          return (
            <div key={mode}>
              <dt>{words}</dt>
              <dd>
                {answer === null
                  ? 'not found'
                  : `${VERDICT_WORDS[answer.verdict].toLowerCase()}, ${BASIS_WORDS[answer.basis]}`}
              </dd>
            </div>
          )
        })}
      </dl>
      <Hangs flips={page.flips} />
      {page.inquiry === null ? null : <Request text={page.inquiry.text} />}
    </>
  )
}

/** "Without these words it would be possible." */
const Hangs = ({ flips: { flips, all, tried, claims } }: { flips: GapPage['flips'] }) => (
  <>
    <Label as="h3">Hangs on</Label>
    {flips.length === 0 ? (
      <p className={styles.none}>
        {all
          ? 'On no one claim, and on no two: without any of them it stays.'
          : 'On none of the claims that were tried.'}
      </p>
    ) : (
      <ul className={styles.flips}>
        {flips.map((flip) => (
          <li key={flip.without.map(placeOf).join(' ')}>
            Without{' '}
            {flip.without.map((witness, at) => (
              <span key={placeOf(witness)}>
                {at === 0 ? '' : ' and '}
                <a
                  href={hashOf(['reports', witness.report.id], {
                    claim: witness.claim,
                    span: `${witness.start}-${witness.end}`,
                  })}
                  dir="auto"
                >
                  “{witness.text}”
                </a>
              </span>
            ))}
            : <b>{becomes(flip)}</b>
          </li>
        ))}
      </ul>
    )}
    {all ? null : (
      <p className={styles.none}>
        {tried} of {claims} claims were tried.
      </p>
    )}
  </>
)

const placeOf = (witness: Witness): string => `${witness.report.id} ${witness.claim} ${witness.start}-${witness.end}`
const becomes = ({ verdict, basis, instead }: GapPage['flips']['flips'][number]): string => {
  const answer =
    verdict === null || basis === null
      ? 'no such gap'
      : `${VERDICT_WORDS[verdict].toLowerCase()}, ${BASIS_WORDS[basis]}`
  return instead.length === 0 ? answer : `${answer}, and another in its place`
}

const Request = ({ text }: { text: string }) => {
  const { say, fail } = useToasts()
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => say('The request is copied.'),
      (error: unknown) => fail('The request was not copied.', error),
    )
  }
  return (
    <details className={styles.request}>
      <summary>Request for information</summary>
      <pre dir="auto">{text}</pre>
      <Button size="s" onClick={copy}>
        Copy
      </Button>
    </details>
  )
}
