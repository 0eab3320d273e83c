import type {
  CaseView,
  Claim,
  ClaimType,
  ClaimView,
  Entity,
  EntityView,
  PlaceStatementView,
  ReadingMode,
  ReportView,
  RoleValue,
} from '../../src/model/index.ts'
import { ENTITY_ROLES, isClaimType } from '../../src/model/index.ts'

/** A report and what was read in it, with ids local to it, as `lacuna read` writes them. Optional fields may be missing, as in the gold. */
export interface ReadReport {
  readonly id: string
  readonly name?: string
  readonly publisher?: string | null
  readonly publisherCountry?: string | null
  readonly published: string | null
  /** Milliseconds since 1970 UTC. */
  readonly received: number
  readonly text?: string
  readonly entities: readonly (Pick<Entity, 'id' | 'type' | 'name'> & Partial<Entity>)[]
  readonly claims: readonly LooseClaim[]
  readonly placeStatements?: readonly Omit<PlaceStatementView, 'report'>[]
}

export type LooseClaim = Pick<Claim, 'id' | 'subject' | 'object' | 'span'> & { readonly type: string } & {
  readonly altTypes?: readonly string[]
  readonly roles?: Readonly<Record<string, RoleValue>>
  readonly polarity?: Claim['polarity']
  readonly stance?: Claim['stance']
  readonly time?: { readonly edtf?: string | null; readonly alts?: readonly unknown[]; readonly reason?: string }
  readonly attribution?: Claim['attribution']
  readonly notes?: string
  readonly contradicts?: readonly string[]
  readonly related?: readonly string[]
}

const typeOf = (word: string): ClaimType => {
  if (!isClaimType(word)) throw new RangeError(`no claim type: ${word}`)
  return word
}

const viewOfReport = (report: ReadReport): ReportView => ({
  id: report.id,
  case: 'case',
  name: report.name ?? `${report.id}.txt`,
  title: report.name ?? report.id,
  publisher: report.publisher ?? null,
  publisherCountry: report.publisherCountry ?? null,
  published: {
    edtf: report.published,
    proof: [],
    given: report.published === null ? 'unknown' : 'stated',
  },
  reliability: 'F',
  media: 'text/plain',
  encoding: 'utf-8',
  language: 'en',
  source: null,
  bytesHash: report.id,
  textHash: report.id,
  length: report.text?.length ?? 0,
  flags: [],
  receivedAt: null,
  recordedAt: report.received,
  received: report.received,
  withdrawn: null,
})

/** A view of a case that holds these reports, made without a store. Ids become unique as in a workspace. */
export const caseViewOf = (
  reports: readonly ReadReport[],
  options: { readonly at?: number; readonly reading?: ReadingMode } = {},
): CaseView => {
  const entities: EntityView[] = []
  const claims: ClaimView[] = []
  const placeStatements: PlaceStatementView[] = []
  for (const report of reports) {
    const known = new Set(report.entities.map((entity) => entity.id))
    const id = (local: string): string => (known.has(local) ? `${report.id}/${local}` : local)
    const role = (key: string, value: RoleValue): RoleValue =>
      !ENTITY_ROLES.has(key)
        ? value
        : typeof value === 'string'
          ? id(value)
          : Array.isArray(value)
            ? value.map((item) => id(String(item)))
            : value
    for (const entity of report.entities)
      entities.push({
        ...entity,
        id: id(entity.id),
        aka: entity.aka ?? [],
        members: (entity.members ?? []).map(id),
        mentions: entity.mentions ?? [],
        report: report.id,
      })
    for (const claim of report.claims)
      claims.push({
        id: `${report.id}/${claim.id}`,
        type: typeOf(claim.type),
        altTypes: (claim.altTypes ?? []).filter(isClaimType),
        subject: claim.subject.map(id),
        object: claim.object.map(id),
        roles: Object.fromEntries(Object.entries(claim.roles ?? {}).map(([key, value]) => [key, role(key, value)])),
        polarity: claim.polarity ?? 'positive',
        stance: claim.stance ?? 'asserted',
        time: { edtf: claim.time?.edtf ?? null, alts: [], reason: claim.time?.reason ?? '' },
        attribution: (claim.attribution ?? []).map((link) => ({ source: id(link.source), cue: link.cue })),
        span: claim.span,
        notes: claim.notes ?? '',
        contradicts: (claim.contradicts ?? []).map((other) => `${report.id}/${other}`),
        related: (claim.related ?? []).map((other) => `${report.id}/${other}`),
        rule: 'person',
        confidence: null,
        report: report.id,
        status: 'proposed',
        decidedBy: null,
        decidedAt: null,
      })
    for (const statement of report.placeStatements ?? []) placeStatements.push({ ...statement, report: report.id })
  }
  return {
    case: { id: 'case', name: 'Case' },
    at: options.at ?? Math.max(0, ...reports.map((report) => report.received)),
    reading: options.reading ?? 'all',
    reports: reports.map(viewOfReport),
    entities,
    claims,
    placeStatements,
    judgements: [],
    closedGaps: [],
  }
}
