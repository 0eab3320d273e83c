import { useQuery } from '@tanstack/react-query'
import { reportQuery } from '../api/queries.ts'
import type { Witness } from '../api/types.ts'
import { hashOf } from '../app/route.ts'
import { Chain } from '../ui/chain.tsx'
import { cx } from '../ui/cx.ts'
import { stanceClass } from '../ui/stance.ts'
import { quotation } from './context.ts'
import styles from './witness-quote.module.css'

/** A witness in the report's own words, with the sentence around them and the chain of who says so. A click opens the report there. */
export const WitnessQuote = ({ witness }: { witness: Witness }) => {
  const page = useQuery({ ...reportQuery(witness.report.id), staleTime: 300_000 }).data
  const claim = page?.claims.find((one) => one.id === witness.claim) ?? null
  const quote = page === undefined ? null : quotation(page.text, witness.start, witness.end)
  const href = hashOf(['reports', witness.report.id], { claim: witness.claim, span: `${witness.start}-${witness.end}` })
  return (
    <blockquote className={cx(styles.witness, stanceClass(claim?.stance ?? 'unknown'))}>
      <a className={styles.words} href={href} dir="auto">
        {quote === null ? (
          <mark>{witness.text}</mark>
        ) : (
          <>
            {quote.cutBefore ? '… ' : ''}
            {quote.before}
            <mark>{quote.words}</mark>
            {quote.after}
            {quote.cutAfter ? ' …' : ''}
          </>
        )}
      </a>
      <div className={styles.who}>
        <Chain links={claim?.chain ?? []} end={witness.report.name} />
        {page === undefined ? null : (
          <span className={styles.grade}>
            grade {page.report.reliability}
            {claim === null || claim.stance === 'asserted' ? '' : `, ${claim.stance}`}
            {page.report.withdrawn === null ? '' : ', withdrawn since'}
          </span>
        )}
      </div>
    </blockquote>
  )
}
