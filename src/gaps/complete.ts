import type { Cluster } from '../identity/index.ts'
import { blockOf, named, nearness } from '../identity/index.ts'
import type { CompleteRegister, RegisterKind } from '../model/index.ts'
import type { Range } from '../time/index.ts'
import { contains, union } from '../time/index.ts'
import type { Ground } from './ground.ts'
import { memo } from './memo.ts'
import type { Zone } from './when.ts'
import { stateOf, zoneOfCountries } from './when.ts'

/**
 * Whether registers list everything of a kind that an authority had from `from` up to `to` (milliseconds since 1970 UTC; null is
 * unbounded, which no register covers): then what is not among the facts was not. Answers the declarations that together cover it, none
 * where they do not. With `person`, registers that hold somebody who may be the person under a near name are left out.
 */
export type CompleteFor = (
  authority: string,
  kind: RegisterKind,
  from: number | null,
  to: number | null,
  person?: Cluster,
) => readonly CompleteRegister[]

const NONE: readonly CompleteRegister[] = []

export const completeForIn = (ground: Ground): CompleteFor => {
  const declared = ground.view.complete ?? NONE
  if (declared.length === 0) return () => NONE
  const byKey = new Map<string, { readonly zone: Zone; readonly listed: Listed[] }>()
  for (const register of declared) {
    const authority = ground.authorityOf(register.authority)
    const days = definiteIn(register.window, UTC)
    if (authority === null || days === null) continue
    const key = `${register.kind} ${authority.key}`
    const entry = byKey.get(key) ?? {
      zone: zoneOfCountries(authority.country === null ? [] : [authority.country]),
      listed: [],
    }
    entry.listed.push({ register, days })
    byKey.set(key, entry)
  }
  const nearOf = nearIn(ground)
  return (authority, kind, from, to, person) => {
    if (from === null || to === null || from >= to) return NONE
    const entry = byKey.get(`${kind} ${authority}`)
    if (entry === undefined) return NONE
    const near = person === undefined ? null : nearOf(person)
    const counted = entry.listed.filter(({ register }) => near?.has(register.register) !== true)
    // Registers of one authority follow each other by its own days, whatever its zone: they are joined before the zone comes in.
    for (const days of union(counted.map((one) => one.days))) {
      const range = definiteIn(edtfOfDays(days), entry.zone)
      if (range === null || !contains([range], [{ from, to }])) continue
      return counted
        .filter((one) => low(one.days) >= low(days) && high(one.days) <= high(days))
        .map((one) => one.register)
    }
    return NONE
  }
}

interface Listed {
  readonly register: CompleteRegister
  /** Its days as they are written, counted in UTC. */
  readonly days: Range
}

const UTC: Zone = { zones: ['UTC'], known: true }
const A_DAY = 86_400_000
const low = (range: Range): number => range.from ?? Number.NEGATIVE_INFINITY
const high = (range: Range): number => range.to ?? Number.POSITIVE_INFINITY

/** From the latest begin of the first day to the earliest end of the last, wherever these days are counted. */
const definiteIn = (window: string, zone: Zone): Range | null => {
  const [first = '', last = first] = window.split('/')
  const from = stateOf(first, zone, 'throughout')?.beginHi
  const to = stateOf(last, zone, 'throughout')?.endLo
  return from == null || to == null || from >= to ? null : { from, to }
}

const edtfOfDays = ({ from, to }: Range): string =>
  [from ?? 0, (to ?? A_DAY) - A_DAY].map((ms) => new Date(ms).toISOString().slice(0, 10)).join('/')

/** Registers declared complete that hold somebody under a near name of whom nobody has said whether it is this person. */
const nearIn = (ground: Ground): ((person: Cluster) => ReadonlySet<string>) => {
  const blocks = memo(() => {
    const complete = new Set((ground.view.complete ?? NONE).map(({ register }) => register))
    const listed = ground.clusters.clusters.flatMap((cluster) => {
      if (cluster.type !== 'PERSON') return []
      const registers = new Set(cluster.entities.map(({ report }) => report).filter((report) => complete.has(report)))
      return registers.size === 0 ? [] : [{ ...named(cluster), registers }]
    })
    return Map.groupBy(listed, blockOf)
  })
  const apart = memo(
    () =>
      new Set(
        ground.view.judgements
          .filter(({ verdict }) => verdict === 'different')
          .flatMap(({ a, b }) => {
            const [one, other] = [ground.clusters.clusterOf(a)?.id, ground.clusters.clusterOf(b)?.id]
            return [`${one}\n${other}`, `${other}\n${one}`]
          }),
      ),
  )
  return memo((person: Cluster): ReadonlySet<string> => {
    const self = named(person)
    const found = new Set<string>()
    for (const other of blocks(undefined).get(blockOf(self)) ?? []) {
      if (other.cluster === person || nearness(self, other) === null) continue
      if (apart(undefined).has(`${person.id}\n${other.cluster.id}`)) continue
      for (const register of other.registers) found.add(register)
    }
    return found
  })
}
