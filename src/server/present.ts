import { claimSentence, type Naming } from '../brief/index.ts'
import { type ClaimView, ENTITY_ROLES, type Gap, vocabularyRow } from '../model/index.ts'
import type { ReportItem as StoredReport } from '../store/index.ts'
import { instantBounds, stateBounds } from '../time/index.ts'
import type { ClaimItem, ReportItem } from './api-types.ts'

/** A stored report as the API shows it. */
export const reportItem = (report: StoredReport): ReportItem => ({
  id: report.id,
  name: report.name,
  title: report.title,
  publisher: report.publisher,
  published: report.published,
  reliability: report.reliability,
  received: report.received,
  receivedDeclared: report.receivedAt !== null,
  recordedAt: report.recordedAt,
  withdrawn: report.withdrawn,
  claims: report.claims,
  flags: report.flags,
})

type Participant = ClaimItem['participants'][number]

function participantsOf(claim: ClaimView, naming: Naming): readonly Participant[] {
  const row = vocabularyRow(claim.type)
  const of = (role: string, ids: readonly string[]): Participant[] =>
    ids.map((id) => ({ role, id, name: naming.name(id) }))
  const roles = Object.entries(claim.roles).flatMap(([role, value]): Participant[] =>
    ENTITY_ROLES.has(role)
      ? of(role, Array.isArray(value) ? value : [String(value)])
      : [{ role, id: null, name: Array.isArray(value) ? value.join(', ') : String(value) }],
  )
  return [...of(row.subject, claim.subject), ...of(row.object ?? 'object', claim.object), ...roles]
}

function boundsOf(claim: ClaimView): ClaimItem['bounds'] {
  if (claim.time.edtf === null) return null
  const { aspect } = vocabularyRow(claim.type)
  const phaseEdge = claim.type === 'SURVEILLANCE' && (claim.roles.phase === 'start' || claim.roles.phase === 'end')
  const bounds =
    aspect === 'instant' || aspect === 'speech' || phaseEdge
      ? instantBounds(claim.time.edtf)
      : stateBounds(claim.time.edtf)
  if (!bounds.ok) return null
  const { beginLo, beginHi, endLo, endHi } = bounds.value
  return { beginLo, beginHi, endLo, endHi }
}

/** A claim with what a reader needs beside it; `gaps` are those of its case. */
export function claimItem(claim: ClaimView, naming: Naming, gaps: readonly Gap[]): ClaimItem {
  const rests = (gap: Gap) => [...gap.witnesses, ...gap.against].some((witness) => witness.claim === claim.id)
  return {
    ...claim,
    sentence: claimSentence(claim, naming),
    participants: participantsOf(claim, naming),
    chain: claim.attribution.map(({ source, cue }) => ({ name: naming.name(source), cue })),
    bounds: boundsOf(claim),
    bearsOn: gaps.filter(rests).map((gap) => ({ gap: gap.id, question: gap.question })),
  }
}
