import type { Span } from '../../model/index.ts'

export const INCIDENT_TYPES = ['attack', 'bombing', 'kidnapping', 'arson', 'robbery'] as const
export type IncidentType = (typeof INCIDENT_TYPES)[number]

export const INCIDENT_ROLES = ['perpetrators', 'organisations', 'targets', 'victims', 'weapons'] as const
export type IncidentRole = (typeof INCIDENT_ROLES)[number]

/** One who or what in an incident: its fullest words in the report (UTF-16 code units), its entity where it is one, and the claims that say so. */
export interface Filler extends Span {
  readonly entity: string | null
  readonly claims: readonly string[]
}

/** What a report tells of one violent incident. Places are entity ids; `edtf` is null where no claim gives a time. */
export interface Incident extends Readonly<Record<IncidentRole, readonly Filler[]>> {
  readonly id: string
  readonly type: IncidentType
  readonly edtf: string | null
  readonly places: readonly string[]
  /** Ids of the claims it was put together from, in order of the text. */
  readonly claims: readonly string[]
  /** The words of the first of them. */
  readonly span: Span
}
