/** What a register lists: one row, one record of this kind. */
export const REGISTER_KINDS = [
  'watch',
  'listing',
  'crossing',
  'check',
  'stay',
  'visa',
  'call',
  'transfer',
  'conviction',
  'request',
  'incident',
] as const
export type RegisterKind = (typeof REGISTER_KINDS)[number]

export const isRegisterKind = (word: string): word is RegisterKind => REGISTER_KINDS.some((kind) => kind === word)

/**
 * A named person's word that a register lists all that an authority had of its kind in a time: what is not in it was not. `register` is
 * the report id of the batch, `window` an EDTF interval of two days, both included, in the days of the authority. `authority` is a name.
 */
export interface CompleteRegister {
  readonly register: string
  readonly kind: RegisterKind
  readonly authority: string
  readonly window: string
  readonly by: string
  /** Milliseconds since 1970 UTC. */
  readonly at: number
}

/** Which of day and month comes first in dates with slashes. */
export type DateOrder = 'dmy' | 'mdy'

/** Which column (by its head) holds which field; `dates` is null where no date of the table leaves the order open. */
export interface RegisterMapping {
  readonly columns: Readonly<Record<string, string>>
  readonly dates: DateOrder | null
}

export const REGISTER_FORMATS = ['csv', 'xlsx', 'jsonl'] as const
export type RegisterFormat = (typeof REGISTER_FORMATS)[number]

/** What a report is that is a register: how its kept bytes become claims. Rows are counted, those left out among them. */
export interface RegisterNote {
  readonly kind: RegisterKind
  readonly format: RegisterFormat
  /** Whose register it is: a name. */
  readonly authority: string
  readonly mapping: RegisterMapping
  /** SHA-256 (hex) of kind and head: tables of the same take the same mapping. */
  readonly signature: string
  readonly rows: number
  /** Rows that could not be read: listed, never guessed. */
  readonly bad: number
  /** Rows whose begin is after their end: kept, and left out of every rule. */
  readonly flagged: number
  /** The day (EDTF) by which its bytes are to go; null where none is set. */
  readonly purge: string | null
}

/** Why a row is no claim. `flagged`: it can be read, but cannot be true. */
export interface RowFlaw {
  readonly line: number
  readonly field: string
  readonly reason: string
  readonly flagged: boolean
}
