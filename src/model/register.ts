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
