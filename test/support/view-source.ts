import type { ClaimSource } from '../../src/gaps/index.ts'
import { claimKeys } from '../../src/gaps/index.ts'
import type { CaseView } from '../../src/model/index.ts'

/** A view as a source of claims, whose view can be changed under way. */
export const viewSource = (view: () => CaseView): ClaimSource => ({
  ground: async () => {
    const { claims: _, ...ground } = view()
    return ground
  },
  claims: async function* () {
    const { claims } = view()
    for (let at = 0; at < claims.length; at += 7) yield claims.slice(at, at + 7)
  },
  under: async (keys) => {
    const { claims, entities } = view()
    const known = new Set(entities.map((entity) => entity.id))
    const wanted = new Set(keys)
    return claims.filter((claim) => claimKeys(claim, (id) => known.has(id)).some((key) => wanted.has(key)))
  },
})
