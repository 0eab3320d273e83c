import type { ClaimSource, ClaimView } from '../model/index.ts'
import { groundOf } from './ground.ts'
import { clusterKeys } from './subject.ts'

/** The claims that name a subject of a gap (an entity, by the id of its cluster), in the order of the case. Empty where it is no entity. */
export const claimsAbout = async (source: ClaimSource, subject: string): Promise<readonly ClaimView[]> => {
  const cluster = groundOf(await source.ground()).clusters.clusterOf(subject)
  return cluster === null ? [] : source.under(clusterKeys(cluster))
}
