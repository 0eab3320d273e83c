import type { CaseView, ClaimSource } from '../../src/model/index.ts'
import { claimKeys, reportKey } from '../../src/model/index.ts'

/** A view as a source of claims, whose view can be changed under way. */
export const viewSource = (view: () => CaseView): ClaimSource => ({
  ground: async () => {
    const { claims: _, ...ground } = view()
    return ground
  },
  claims: async function* (types) {
    const claims = view().claims.filter((claim) => types?.has(claim.type) ?? true)
    for (let at = 0; at < claims.length; at += 7) yield claims.slice(at, at + 7)
  },
  under: async (keys) => {
    const { claims, entities } = view()
    const known = new Set(entities.map((entity) => entity.id))
    const wanted = new Set(keys)
    return claims.filter((claim) =>
      [reportKey(claim.report), ...claimKeys(claim, (id) => known.has(id))].some((key) => wanted.has(key)),
    )
  },
})
