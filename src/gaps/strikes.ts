import type { Extent } from '../time/index.ts'
import type { Authority } from './authority.ts'
import { authorityOfCountry } from './authority.ts'
import type { Fact } from './fact.ts'
import { roleIds } from './fact.ts'
import type { PersonHistory } from './rule.ts'
import type { When } from './when.ts'
import type { World } from './world.ts'

/** A person's first act of violence in one country, and who could have acted against it: whoever has that country in reach. */
export interface Strike {
  readonly facts: readonly Fact[]
  readonly when: When
  readonly guard: Authority
  /** Only guessed. */
  readonly soft: boolean
}

const STRIKES: ReadonlyMap<string, string> = new Map([
  ['ATTACK', 'attack'],
  ['HOSTAGE_TAKING', 'hostage-taking'],
  ['KIDNAPPING', 'kidnapping'],
])

export const strikeNoun = (strike: Strike): string => STRIKES.get(strike.facts[0]?.type ?? '') ?? 'attack'

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])

/** The country in which a claim has it happen; null where it names none, or several. */
const countryOfAct = (world: World, { claim }: Fact): { readonly key: string; readonly id: string } | null => {
  for (const ids of [
    roleIds(claim, 'place'),
    claim.object.filter((id) => PLACES.has(world.clusterOf(id)?.type ?? '')),
    world.placesInWords(claim),
  ]) {
    const found = new Map<string, string>()
    for (const id of ids) {
      const key = world.countryKeyOf(id)
      if (key !== null) found.set(key, id)
    }
    const [only] = found
    if (found.size === 1 && only !== undefined) return { key: only[0], id: only[1] }
    if (found.size > 1) return null
  }
  return null
}

const guardOf = (world: World, key: string, id: string): Authority =>
  key.length === 2
    ? authorityOfCountry(key)
    : (world.authorityOf(id) ?? { key, name: key, called: key, adjective: key, country: null })

const end = (extent: Extent): number => extent.hi ?? Number.POSITIVE_INFINITY

/** A person's first strike in each country: the one that was over soonest, with the claims of those days. Guesses only where nothing firm is told. */
export const strikesOf = (history: PersonHistory): readonly Strike[] => {
  const { world, person, facts } = history
  const told = facts.flatMap((fact) => {
    if (!STRIKES.has(fact.type) || fact.negative || !fact.subjects.includes(person)) return []
    const when = world.whenOf(fact)
    const country = when === null || when.sure.lo === null || when.sure.hi === null ? null : countryOfAct(world, fact)
    return when === null || country === null ? [] : [{ fact, when, country }]
  })
  return [...Map.groupBy(told, ({ country }) => country.key)].flatMap(([key, all]) => {
    const firm = all.filter(({ fact }) => fact.weight === 'firm')
    const counted = (firm.length > 0 ? firm : all).toSorted((a, b) => end(a.when.sure) - end(b.when.sure))
    const [first] = counted
    if (first === undefined) return []
    const same = counted.filter(({ when }) => (when.sure.lo ?? Number.NEGATIVE_INFINITY) < end(first.when.sure))
    return [
      {
        facts: same.slice(0, 5).map(({ fact }) => fact),
        when: first.when,
        guard: guardOf(world, key, first.country.id),
        soft: firm.length === 0,
      },
    ]
  })
}
