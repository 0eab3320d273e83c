import type { ClaimType, RegisterKind } from '../model/index.ts'

/** A participant by its number among the entities of the register. */
export type Ref = number
/** A role: entities by number, or words. */
export type RowRole = readonly Ref[] | string

/** What one row says, with the entities of its register by their numbers. */
export interface RowClaim {
  readonly type: ClaimType
  readonly subject: readonly Ref[]
  readonly object: readonly Ref[]
  readonly roles: Readonly<Record<string, RowRole>>
  readonly edtf: string | null
}

/** The cells of a row as they were read. Dates are EDTF, null where the cell is empty. */
export interface RowParts {
  readonly person: Ref
  readonly other: Ref | null
  readonly authority: Ref | null
  readonly sender: Ref | null
  readonly recipient: Ref | null
  readonly list: Ref | null
  readonly target: Ref | null
  readonly place: Ref | null
  readonly origin: Ref | null
  readonly destination: Ref | null
  readonly date: string | null
  readonly from: string | null
  readonly to: string | null
  readonly due: string | null
  readonly review: string | null
  readonly text: (field: string) => string
  readonly phase: 'start' | 'end' | null
  readonly hit: boolean | null
}

const one = (ref: Ref | null): readonly Ref[] => (ref === null ? [] : [ref])

/** The time of a state: an empty end is one that has not come; an empty begin is one that nobody gives. */
const lasting = ({ from, to }: RowParts): string | null =>
  from === null && to === null ? null : `${from ?? ''}/${to ?? '..'}`

const roles = (entries: Readonly<Record<string, RowRole | null>>): Readonly<Record<string, RowRole>> =>
  Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, RowRole] => entry[1] !== null && entry[1].length > 0),
  )

type Telling = (row: RowParts) => RowClaim

/** What a row of each kind claims. */
export const TELLING: Readonly<Record<RegisterKind, Telling>> = {
  watch: (row) => {
    const decided = row.phase !== null && row.date !== null
    const phase = decided ? row.phase : row.from === null && row.to !== null ? 'end' : 'ongoing'
    return {
      type: 'SURVEILLANCE',
      subject: one(row.authority),
      object: [row.person],
      roles: roles({ phase }),
      edtf: decided ? row.date : phase === 'end' ? row.to : (lasting(row) ?? row.date),
    }
  },
  listing: (row) => ({
    type: 'WATCHLISTING',
    subject: [row.person],
    object: one(row.list),
    roles: roles({ authority: one(row.authority), review: row.review, basis: row.text('basis') }),
    edtf: lasting(row),
  }),
  crossing: (row) => ({
    type: 'CROSSING',
    subject: [row.person],
    object: [],
    roles: roles({ from: one(row.origin), to: one(row.destination) }),
    edtf: row.date,
  }),
  check: (row) => ({
    type: 'ENCOUNTER',
    subject: one(row.authority),
    object: [row.person],
    roles: roles({ place: one(row.place), hit: row.hit === null ? null : row.hit ? 'yes' : 'no' }),
    edtf: row.date,
  }),
  incident: (row) => ({
    type: 'ATTACK',
    subject: [row.person],
    object: one(row.target),
    roles: roles({ place: one(row.place) }),
    edtf: row.date,
  }),
  stay: (row) => ({
    type: 'STAY',
    subject: [row.person],
    object: one(row.place),
    roles: roles({ place: one(row.place) }),
    edtf: lasting(row),
  }),
  visa: (row) => ({
    type: 'VISA',
    subject: [row.person],
    object: one(row.authority),
    roles: roles({ authority: one(row.authority) }),
    edtf: lasting(row),
  }),
  call: (row) => ({ type: 'COMMUNICATION', subject: [row.person], object: one(row.other), roles: {}, edtf: row.date }),
  transfer: (row) => ({
    type: 'FUNDING',
    subject: [row.person],
    object: one(row.other),
    roles: roles({ amount: row.text('amount'), purpose: row.text('purpose') }),
    edtf: row.date,
  }),
  conviction: (row) => ({
    type: 'CONVICTION',
    subject: [row.person],
    object: [],
    roles: roles({ authority: one(row.authority), offence: row.text('offence') }),
    edtf: row.date,
  }),
  request: (row) => ({
    type: MESSAGES[row.text('type').toLowerCase()] ?? 'REQUEST',
    subject: one(row.sender),
    object: one(row.recipient),
    roles: roles({ about: [row.person], due: row.due, content: row.text('content') }),
    edtf: row.date,
  }),
}

/** Words of the column `type` of a register of requests. */
export const MESSAGES: Readonly<Record<string, ClaimType>> = {
  '': 'REQUEST',
  request: 'REQUEST',
  warning: 'WARNING',
  information: 'INFO_SHARING',
  reply: 'REPLY',
  answer: 'REPLY',
}
