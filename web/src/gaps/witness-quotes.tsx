import { useQuery } from '@tanstack/react-query'
import { reportQuery } from '../api/queries.ts'
import type { ClaimItem, Witness } from '../api/types.ts'
import { hashOf } from '../app/route.ts'
import { Chain } from '../ui/chain.tsx'
import { cx } from '../ui/cx.ts'
import { stanceClass } from '../ui/stance.ts'
import { quotationsOf } from './context.ts'
import styles from './witness-quotes.module.css'

/** Witnesses in the reports' own words, report by report, each sentence once. */
export const WitnessQuotes = ({ witnesses }: { witnesses: readonly Witness[] }) => {
  const reports = Map.groupBy(witnesses, (witness) => witness.report.id)
  return [...reports].map(([id, members]) => <OfReport key={id} id={id} witnesses={members} />)
}

const hrefOf = (witness: Witness): string =>
  hashOf(['reports', witness.report.id], { claim: witness.claim, span: `${witness.start}-${witness.end}` })

const OfReport = ({ id, witnesses }: { id: string; witnesses: readonly Witness[] }) => {
  const page = useQuery({ ...reportQuery(id), staleTime: 300_000 }).data
  if (page === undefined)
    return witnesses.map((witness) => (
      <blockquote
        key={`${witness.start} ${witness.end} ${witness.claim}`}
        className={cx(styles.witness, stanceClass('unknown'))}
      >
        <a className={styles.words} href={hrefOf(witness)} dir="auto">
          <mark>{witness.text}</mark>
        </a>
      </blockquote>
    ))
  return quotationsOf(page.text, witnesses).map(({ sentence, spans, parts }) => {
    const first = spans[0]
    const claims = spans.map((span) => page.claims.find((claim) => claim.id === span.claim) ?? null)
    if (first === undefined) return null
    return (
      <blockquote key={sentence.start} className={cx(styles.witness, stanceClass(claims[0]?.stance ?? 'unknown'))}>
        <a className={styles.words} href={hrefOf(first)} dir="auto">
          {sentence.cutBefore ? '… ' : ''}
          {parts.map((part, i) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
            part.lit ? <mark key={i}>{part.words}</mark> : part.words,
          )}
          {sentence.cutAfter ? ' …' : ''}
        </a>
        <p className={styles.source}>
          <span dir="auto" title={page.report.name}>
            {page.report.title}
          </span>
          , grade {page.report.reliability}
          {page.report.withdrawn === null ? '' : ', withdrawn since'}
        </p>
        {chainsOf(claims).map((claim) => (
          <Who key={claim.id} claim={claim} />
        ))}
      </blockquote>
    )
  })
}

/**
 * The claims whose sources are worth telling: those that somebody else than the report vouches for, or that are not put as fact; one for
 * each chain and stance.
 */
const chainsOf = (claims: readonly (ClaimItem | null)[]): readonly ClaimItem[] => {
  const seen = new Set<string>()
  return claims.flatMap((claim) => {
    if (claim === null || (claim.chain.length === 0 && claim.stance === 'asserted')) return []
    const key = JSON.stringify([claim.chain.map((link) => link.name), claim.stance])
    if (seen.has(key)) return []
    seen.add(key)
    return [claim]
  })
}

const Who = ({ claim }: { claim: ClaimItem }) => (
  <div className={styles.who}>
    <Chain links={claim.chain} />
    {claim.stance === 'asserted' ? null : <span className={styles.stance}>{claim.stance}</span>}
  </div>
)
