import type { EntityView } from '../model/index.ts'

const ATTACKERS = /\b(?:attackers?|assailants?|perpetrators?|gunm[ae]n|bombers?|killers?|hostage[- ]takers?)\b/i

/**
 * Whom a report means by "the attackers": the groups that it calls so and of which it says who belongs to them, by report. An attack that
 * the report tells without an attacker is theirs; where it knows several such groups with different members, nobody's.
 */
export const attackersOf = (entities: readonly EntityView[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[] | null>()
  for (const entity of entities) {
    if (entity.members.length === 0 || !ATTACKERS.test(entity.name)) continue
    const earlier = found.get(entity.report)
    const members = [...entity.members].sort()
    found.set(entity.report, earlier === undefined || earlier?.join() === members.join() ? members : null)
  }
  return new Map([...found].filter((entry): entry is [string, readonly string[]] => entry[1] !== null))
}
