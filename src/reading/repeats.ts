import { type Claim, ENTITY_ROLES, type Reading, type Span } from '../model/index.ts'

/** How two claims of one report stand to each other: one statement told twice, or told once with and once without its doubt. */
type Likeness = 'same' | 'hedged' | 'other'

/** Of claims that agree in type, polarity, participants and words no more than this many are held against each other. */
const MOST_COMPARED = 40

const sorted = (ids: readonly string[]): string => [...ids].sort().join(' ')

/** What must be equal in two tellings of one statement: type, polarity, participants, whose word it is first, and roles that are words. */
const keyOf = (claim: Claim): string | null => {
  // Without a participant nothing says that two events are one.
  if (claim.subject.length === 0 && claim.object.length === 0) return null
  const words = Object.entries(claim.roles)
    .filter(([role]) => !ENTITY_ROLES.has(role))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([
    claim.type,
    claim.polarity,
    sorted(claim.subject),
    sorted(claim.object),
    claim.attribution[0]?.source ?? null,
    words,
  ])
}

const likeness = (a: Claim, b: Claim): Likeness => {
  if (a.time.edtf !== null && b.time.edtf !== null && a.time.edtf !== b.time.edtf) return 'other'
  for (const [role, value] of Object.entries(a.roles)) {
    const there = b.roles[role]
    if (there !== undefined && JSON.stringify(there) !== JSON.stringify(value)) return 'other'
  }
  return a.stance === b.stance ? 'same' : 'hedged'
}

/**
 * Ties the claims of a report that tell one statement again, both ways, by `related`; those that tell it with another degree of certainty are
 * tied as well. Ids are looked up by what must be equal, so that a long report takes linear time.
 */
export const tieRepeats = (claims: readonly Claim[]): readonly Claim[] => {
  const groups = new Map<string, Claim[]>()
  const related = new Map<string, string[]>()
  const tie = (a: string, b: string): void => {
    related.set(a, [...(related.get(a) ?? []), b])
  }
  for (const claim of claims) {
    const key = keyOf(claim)
    if (key === null) continue
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const like = group.find((other) => likeness(other, claim) !== 'other')
    if (like !== undefined) {
      tie(like.id, claim.id)
      tie(claim.id, like.id)
    }
    if (group.length < MOST_COMPARED) group.push(claim)
  }
  return claims.map((claim) => {
    const ids = related.get(claim.id)
    return ids === undefined ? claim : { ...claim, related: [...new Set([...claim.related, ...ids])] }
  })
}

/**
 * A reading as a workspace keeps it: a statement that the report repeats is one claim, with the places of its repeats in `spans`, because two
 * mentions are not two confirmations. What is told with another degree of certainty stays a claim of its own, tied by `related`.
 */
export const assembled = (reading: Reading): Reading => {
  const groups = new Map<string, Claim[]>()
  /** The claim that stands for each claim. */
  const into = new Map<string, string>()
  const kept = new Map<string, { claim: Claim; spans: Span[] }>()
  for (const claim of reading.claims) {
    const key = keyOf(claim)
    const group = key === null ? [] : (groups.get(key) ?? [])
    const same = group.find((other) => likeness(kept.get(other.id)?.claim ?? other, claim) === 'same')
    const first = same === undefined ? undefined : kept.get(same.id)
    if (first === undefined) {
      kept.set(claim.id, { claim, spans: [] })
      into.set(claim.id, claim.id)
      if (key !== null && group.length < MOST_COMPARED) groups.set(key, [...group, claim])
      continue
    }
    into.set(claim.id, first.claim.id)
    first.spans.push(claim.span)
    first.claim = {
      ...first.claim,
      // The telling that names a time, a place or a further source completes the one that does not.
      time: first.claim.time.edtf === null ? claim.time : first.claim.time,
      roles: { ...claim.roles, ...first.claim.roles },
      attribution:
        first.claim.attribution.length >= claim.attribution.length ? first.claim.attribution : claim.attribution,
      related: [...first.claim.related, ...claim.related],
      contradicts: [...first.claim.contradicts, ...claim.contradicts],
    }
  }
  const links = (ids: readonly string[], own: string): string[] =>
    [...new Set(ids.map((id) => into.get(id) ?? id))].filter((id) => id !== own)
  return {
    ...reading,
    claims: [...kept.values()].map(({ claim, spans }) => ({
      ...claim,
      related: links(claim.related, claim.id),
      contradicts: links(claim.contradicts, claim.id),
      ...(spans.length > 0 ? { spans } : {}),
    })),
  }
}
