import type { Transaction } from 'kysely'
import type { EntityType } from '../model/index.ts'
import { claimsOfReport, listReports } from './lookup.ts'
import type { PartsCache } from './parts.ts'
import type { Schema } from './schema.ts'

/** A name that a person vouched for in this workspace, with its other forms. */
export interface VouchedName {
  readonly name: string
  readonly type: EntityType
  readonly aka: readonly string[]
}

/** Types that bear names worth looking for in other reports. */
const NAMED: ReadonlySet<EntityType> = new Set([
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'EVENT',
  'VEHICLE',
  'OBJECT',
  'LIST',
])
/** So many reports are looked through, the newest first, and so many names are handed on: every later reading pays for each. */
const MOST_REPORTS = 500
const MOST_NAMES = 5_000

/**
 * Names of entities in readings that a person set, and of those that accepted claims speak of, in reports that stand. What only the machine
 * proposed is left out: one wrong name would lead to the next. The newest first.
 */
export async function vouchedNames(tx: Transaction<Schema>, cache: PartsCache): Promise<readonly VouchedName[]> {
  const reports = (await listReports(tx, null)).filter(
    ({ withdrawn, claims }) => withdrawn === null && claims.accepted > 0,
  )
  const out = new Map<string, VouchedName>()
  for (const { id } of reports.slice(-MOST_REPORTS).reverse()) {
    const { claims, entities } = await claimsOfReport(tx, cache, id)
    const spoken = new Set<string>()
    for (const { status, subject, object, attribution } of claims) {
      if (status !== 'accepted') continue
      for (const each of [...subject, ...object, ...attribution.map(({ source }) => source)]) spoken.add(each)
    }
    for (const { id: entity, type, name, aka, mentions } of entities) {
      if (!spoken.has(entity) || !NAMED.has(type)) continue
      const forms = new Set(mentions.filter(({ kind }) => kind === 'name').map(({ text }) => text))
      const key = `${type}:${name.toLowerCase()}`
      if (forms.size === 0 || out.has(key)) continue
      if (out.size >= MOST_NAMES) return [...out.values()]
      // A family name alone may be anybody's in another report.
      const others = [...new Set([...aka, ...forms])].filter(
        (form) => form !== name && (type !== 'PERSON' || form.includes(' ')),
      )
      if (type !== 'PERSON' || name.includes(' ')) out.set(key, { name, type, aka: others })
    }
  }
  return [...out.values()]
}
