import {
  type Claim,
  type ClaimView,
  ENTITY_ROLES,
  type Entity,
  type EntityView,
  type PlaceStatementView,
  type Reading,
  type RoleValue,
} from '../model/index.ts'
import { workspaceId } from './ids.ts'

/** How the claims of a reading stand before anybody decides on one of them. */
export type FirstStanding = Pick<ClaimView, 'status' | 'decidedBy' | 'decidedAt'>

export interface Translated {
  readonly entities: readonly EntityView[]
  readonly claims: readonly ClaimView[]
  readonly placeStatements: readonly PlaceStatementView[]
}

/** A reading with ids that are unique in the workspace. What names no entity or claim of the reading (a bare name) stays as it is. */
export function translateReading(
  report: string,
  number: number,
  reading: Reading,
  standing: FirstStanding,
): Translated {
  const newNames = (locals: readonly { readonly id: string }[]) =>
    new Map(locals.map(({ id }) => [id, workspaceId(report, number, id)]))
  const entityIds = newNames(reading.entities)
  const claimIds = newNames(reading.claims)
  const entityOf = (id: string) => entityIds.get(id) ?? id
  const claimOf = (id: string) => claimIds.get(id) ?? id
  const roleOf = ([role, value]: [string, RoleValue]): [string, RoleValue] => {
    if (!ENTITY_ROLES.has(role)) return [role, value]
    if (typeof value === 'string') return [role, entityOf(value)]
    return [role, typeof value === 'object' ? value.map(entityOf) : value]
  }
  const entity = (it: Entity): EntityView => ({
    ...it,
    report,
    id: entityOf(it.id),
    members: it.members.map(entityOf),
  })
  const claim = (it: Claim): ClaimView => ({
    ...it,
    ...standing,
    report,
    id: claimOf(it.id),
    subject: it.subject.map(entityOf),
    object: it.object.map(entityOf),
    roles: Object.fromEntries(Object.entries(it.roles).map(roleOf)),
    attribution: it.attribution.map((link) => ({ ...link, source: entityOf(link.source) })),
    contradicts: it.contradicts.map(claimOf),
    related: it.related.map(claimOf),
  })
  return {
    entities: reading.entities.map(entity),
    claims: reading.claims.map(claim),
    placeStatements: reading.placeStatements.map((statement) => ({ ...statement, report })),
  }
}
