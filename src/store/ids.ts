import { randomBytes } from 'node:crypto'
import { LacunaError } from '../model/index.ts'

/** Crockford's base 32 in lower case: no letter that looks like a digit. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id: `prefix` and eight random letters or digits (40 bits), without a dash. */
export const newId = (prefix: string): string =>
  prefix + Array.from(randomBytes(8), (byte) => LETTERS[byte % 32]).join('')

const REPORT_ID = /^[A-Za-z0-9_.]{1,64}$/
const ANY_ID = /^[^\p{Cc}\p{Cs}]{1,400}$/u

const bad = (field: string, id: string, rule: string) =>
  new LacunaError('bad-id', `${JSON.stringify(id.slice(0, 80))} cannot be an id: ${rule}.`, { where: { field } })

/** Ids of reports and cases have no dash, because ids of claims and entities are `<report>-<reading>-<local id>`. */
export function checkPlainId(field: string, id: string): void {
  if (!REPORT_ID.test(id)) throw bad(field, id, '1 to 64 letters, digits, dots or underscores')
}

export function checkAnyId(field: string, id: string): void {
  if (!ANY_ID.test(id)) throw bad(field, id, '1 to 400 characters, none of them a control character')
}

/** Id in the workspace of what a reading calls `local`. */
export const workspaceId = (report: string, reading: number, local: string): string => `${report}-${reading}-${local}`

/** The report that an id of a claim or entity belongs to. */
export const reportOfId = (id: string): string => id.slice(0, Math.max(0, id.indexOf('-')))
