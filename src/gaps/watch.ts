import type { Cluster } from '../identity/index.ts'
import type { Bounds } from '../time/index.ts'
import type { Authority } from './authority.ts'
import { isGeneric } from './authority.ts'
import type { Fact } from './fact.ts'
import { beginTold, endTold, phaseOf, phasePoints } from './phases.ts'
import type { PersonHistory } from './rule.ts'
import type { HandOver, Spell } from './spells.ts'
import { spellsOf } from './spells.ts'
import { edtfOf, stateOf } from './when.ts'
import type { World } from './world.ts'

/** A claim that somebody was not watched: when, and whose watch is meant (null: anybody's). */
export interface Unwatched {
  readonly fact: Fact
  readonly bounds: Bounds | null
}

/** The watch that one authority kept on a person, by all of its bodies. */
export interface Watch {
  /** Null: no source says who watched. */
  readonly authority: Authority | null
  readonly spells: readonly Spell<Fact>[]
  readonly handOvers: readonly HandOver[]
  readonly unwatched: readonly Unwatched[]
  readonly facts: readonly Fact[]
  readonly person: Cluster
  /** Told without a time: no part of any stretch, but of the same watch. */
  readonly undated: readonly Fact[]
}

const isWatch = (fact: Fact): boolean => fact.type === 'SURVEILLANCE'
/** Whose watch a claim is about: the watcher, else the state in whose land it is said to have been. */
const watcherOf = (world: World, fact: Fact): { readonly authority: Authority; readonly hand: string } | null => {
  for (const id of fact.claim.subject) {
    const authority = world.authorityOf(id)
    if (authority !== null) {
      const name = world.nameOf(id)
      return { authority, hand: isGeneric(name, authority) ? '' : (world.clusterOf(id)?.id ?? name) }
    }
  }
  const place = fact.claim.roles.place
  const ids = typeof place === 'string' ? [place] : Array.isArray(place) ? place : []
  for (const id of ids) {
    const authority = typeof id === 'string' ? world.authorityOf(id) : null
    if (authority !== null && !authority.key.startsWith('body ')) return { authority, hand: '' }
  }
  return null
}

/** Before anything that is counted. */
const EVER = -8.64e15

/**
 * A day is denied as a whole; of a longer time a lone date says only that it was so at some moment of it. "Was never put under watch",
 * without a date, denies all of it up to the telling.
 */
const unwatchedOf = (world: World, fact: Fact): Unwatched => {
  const told = world.vouchOf(fact.report).sure
  if (phaseOf(fact) === 'start' && edtfOf(fact.claim) === null && fact.weight === 'firm' && told !== null)
    return { fact, bounds: { beginLo: null, beginHi: EVER, endLo: told, endHi: null } }
  const when = world.whenOf(fact)
  const single = when?.sure.precision === 'day' || when?.sure.precision === 'time' ? 'throughout' : 'touching'
  const bounds = stateOf(edtfOf(fact.claim), world.zoneOf(fact), single)
  const vouch = world.vouchOf(fact.report)
  if (bounds === null) return { fact, bounds: null }
  const endLo = bounds.endLo === null || vouch.sure === null ? bounds.endLo : Math.min(bounds.endLo, vouch.sure)
  return {
    fact: fact,
    bounds: fact.weight === 'soft' ? { ...bounds, beginHi: null, endLo: null } : { ...bounds, endLo },
  }
}

interface Group {
  readonly authority: Authority | null
  readonly positive: { readonly fact: Fact; readonly hand: string }[]
  readonly negative: Fact[]
}

/**
 * The watches kept on a person, one for each authority. A claim that names no watcher is about the only authority that is said to watch
 * the person, where there is just one; else it stands by itself.
 */
export const watchesOf = (history: PersonHistory): readonly Watch[] => {
  const { world, person } = history
  const claims = history.facts.filter((fact) => isWatch(fact) && fact.objects.includes(person))
  if (claims.length === 0) return []
  const groups = new Map<string, Group>()
  const unnamed: Fact[] = []
  const groupFor = (authority: Authority | null): Group => {
    const key = authority?.key ?? ''
    const group = groups.get(key) ?? { authority, positive: [], negative: [] }
    groups.set(key, group)
    return group
  }
  for (const fact of claims) {
    // "It was not ended" says nothing of when it was on.
    if (fact.negative && phaseOf(fact) === 'end') continue
    const watcher = watcherOf(world, fact)
    if (watcher === null) unnamed.push(fact)
    else if (fact.negative) groupFor(watcher.authority).negative.push(fact)
    else groupFor(watcher.authority).positive.push({ fact, hand: watcher.hand })
  }
  const watching = [...groups.values()].filter((group) => group.positive.length > 0)
  const only = watching.length === 1 ? watching[0] : undefined
  for (const fact of unnamed) {
    const group = fact.negative ? groupFor(null) : (only ?? groupFor(null))
    if (fact.negative) group.negative.push(fact)
    else group.positive.push({ fact, hand: '' })
  }
  return [...groups.values()].map((group) => watchOf(world, group, person))
}

const watchOf = (world: World, { authority, positive, negative }: Group, person: Cluster): Watch => {
  const hands = handsOf(positive)
  const spells: Spell<Fact>[] = []
  const undated: Fact[] = []
  for (const facts of hands) {
    const made = spellsOf(facts.flatMap((fact) => phasePoints(world, fact)))
    spells.push(...made)
    const used = new Set(made.flatMap((spell) => [...(spell.begin?.from ?? []), ...(spell.end?.from ?? [])]))
    undated.push(...facts.filter((fact) => !used.has(fact)))
  }
  return {
    authority,
    person,
    spells,
    handOvers: handOversOf(world, spells),
    unwatched: negative.map((fact) => unwatchedOf(world, fact)),
    facts: positive.map(({ fact }) => fact),
    undated,
  }
}

const hasDatedBegin = (facts: readonly Fact[]): boolean =>
  facts.some((fact) => phaseOf(fact) !== 'end' && edtfOf(fact.claim) !== null)

/**
 * Claims by the body they speak of. What is said of a state's services at large is said of its only named body, unless each has a begin
 * of its own: then they are two watches.
 */
const handsOf = (positive: readonly { readonly fact: Fact; readonly hand: string }[]): readonly (readonly Fact[])[] => {
  const hands = [...Map.groupBy(positive, ({ hand }) => hand).values()].map((entries) =>
    entries.map(({ fact }) => fact),
  )
  const [one, other] = hands
  const atLarge = positive.some(({ hand }) => hand === '')
  if (hands.length !== 2 || one === undefined || other === undefined || !atLarge) return hands
  return hasDatedBegin(one) && hasDatedBegin(other) ? hands : [[...one, ...other]]
}

/** An end and a begin that claims of one report tie together and date alike: the watch was handed on at that instant. */
const handOversOf = (world: World, spells: readonly Spell<Fact>[]): readonly HandOver[] => {
  // Looked up by the claims that an end names and by those that name it: few are tied to any other.
  const begun = new Map<string, { readonly fact: Fact; readonly begins: number }[]>()
  const tying = new Map<string, { readonly fact: Fact; readonly begins: number }[]>()
  const put = (map: typeof begun, id: string, entry: { readonly fact: Fact; readonly begins: number }): void => {
    const list = map.get(id)
    if (list === undefined) map.set(id, [entry])
    else list.push(entry)
  }
  spells.forEach((spell, begins) => {
    for (const fact of spell.begin?.from ?? []) {
      put(begun, fact.claim.id, { fact, begins })
      for (const id of fact.claim.related) put(tying, id, { fact, begins })
    }
  })
  return spells.flatMap((ended, ends) => {
    const found = new Set<number>()
    for (const end of ended.end?.from ?? [])
      for (const entry of [
        ...end.claim.related.flatMap((id) => begun.get(id) ?? []),
        ...(tying.get(end.claim.id) ?? []),
      ])
        if (entry.begins !== ends && isHandOver(world, end, entry.fact)) found.add(entry.begins)
    return [...found].sort((a, b) => a - b).map((begins) => ({ ends, begins }))
  })
}

const isHandOver = (world: World, a: Fact, b: Fact): boolean => {
  if (a.report !== b.report) return false
  if (!a.claim.related.includes(b.claim.id) && !b.claim.related.includes(a.claim.id)) return false
  const end = endTold(world, a)
  return end !== null && end.edtf === beginTold(world, b)
}
