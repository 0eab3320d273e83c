import type { ReactNode } from 'react'
import type { ClaimItem } from '../api/types.ts'
import { hashOf } from '../app/route.ts'
import { TimeBar } from '../time/time-bar.tsx'
import { dayWords, edtfWords, typeWords } from '../time/words.ts'
import { Chain } from '../ui/chain.tsx'
import { cx } from '../ui/cx.ts'
import { stanceWords } from '../ui/stance.ts'
import { StanceLine } from '../ui/stance-line.tsx'
import styles from './claim-card.module.css'

const Field = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.field}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** Participants of one role together, in the order in which the roles come. */
const byRole = (claim: ClaimItem): readonly (readonly [string, readonly string[]])[] => {
  const roles = new Map<string, string[]>()
  for (const { role, name } of claim.participants) roles.set(role, [...(roles.get(role) ?? []), name])
  return [...roles]
}

const statusWords = (claim: ClaimItem): string => {
  const by = claim.decidedBy === null ? '' : ` by ${claim.decidedBy}`
  const on = claim.decidedAt === null ? '' : ` on ${dayWords(claim.decidedAt)}`
  return claim.status === 'proposed' ? 'proposed' : `${claim.status}${by}${on}`
}

/** Everything that is known about one claim. */
export const ClaimCard = ({ claim }: { claim: ClaimItem }) => (
  <section className={cx(styles.card, styles[claim.status])} aria-label="The chosen claim">
    <p className={styles.kind}>
      <span>{typeWords(claim.type, claim.roles.phase)}</span>
      <span>
        {claim.status}
        {claim.status === 'proposed' && claim.confidence !== null
          ? `, ${claim.confidence.toFixed(2).replace(/^0/, '')}`
          : ''}
      </span>
    </p>
    <p className={styles.sentence} dir="auto">
      {claim.sentence}
    </p>
    <dl className={styles.fields}>
      {byRole(claim).map(([role, names]) => (
        <Field key={role} name={role}>
          <span dir="auto">{names.join(', ')}</span>
        </Field>
      ))}
      <Field name="when">
        <span title={claim.time.edtf ?? undefined}>{edtfWords(claim.time.edtf)}</span>
        {claim.bounds === null ? null : <TimeBar bounds={claim.bounds} stance={claim.stance} />}
        {claim.time.reason === '' ? null : <small className={styles.reason}>{claim.time.reason}</small>}
        {claim.time.alts.length === 0 ? null : (
          <small className={styles.reason}>or {claim.time.alts.map(edtfWords).join(', or ')}</small>
        )}
      </Field>
      <Field name="says">
        <Chain links={claim.chain} cues />
      </Field>
      <Field name="stance">
        <span className={styles.stance}>
          <StanceLine stance={claim.stance} /> {stanceWords(claim.stance, claim.polarity === 'negative')}
        </span>
      </Field>
      {claim.status === 'proposed' ? null : <Field name="decision">{statusWords(claim)}</Field>}
      {claim.bearsOn.length === 0 ? null : (
        <Field name="bears on">
          {claim.bearsOn.map((gap) => (
            <a key={gap.gap} className={styles.gap} href={hashOf(['gaps'], { gap: gap.gap })}>
              {gap.question}
            </a>
          ))}
        </Field>
      )}
      {claim.notes === '' ? null : <Field name="note">{claim.notes}</Field>}
      <Field name="read by">
        <code className={styles.rule}>{claim.rule}</code>
        {claim.altTypes.length === 0 ? null : (
          <small className={styles.reason}>
            might also be: {claim.altTypes.map((type) => typeWords(type)).join(', ')}
          </small>
        )}
      </Field>
    </dl>
  </section>
)
