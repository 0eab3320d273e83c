import type { RegisterKind, RegisterMapping, RowFlaw } from '../model/index.ts'
import type { Ref, RowClaim, RowParts } from './claims.ts'
import { MESSAGES, TELLING } from './claims.ts'
import type { CellDate } from './dates.ts'
import { dateReader } from './dates.ts'
import { FIELDS } from './kinds.ts'
import { placesOf } from './mapping.ts'
import type { People } from './people.ts'
import { peopleOf } from './people.ts'
import type { Sheet, SheetRow } from './sheet.ts'

export interface TurnedRow {
  readonly line: number
  /** Null where the row has a flaw. */
  readonly claim: RowClaim | null
  readonly flaw: RowFlaw | null
  /** The row as a reader sees it. */
  readonly words: string
  /** Entities under which the claim is to be found: its persons; for what passes between authorities, these too. */
  readonly under: readonly Ref[]
}

export interface Turning {
  readonly people: People
  /** Every row, in the order of the table. */
  readonly rows: () => Generator<TurnedRow>
}

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'hit', 'x', 'match'])
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', 'no hit', 'none', 'no match'])
const STARTS: ReadonlySet<string> = new Set([
  'start',
  'begin',
  'opened',
  'open',
  'ordered',
  'placed',
  'put on',
  'on',
  'started',
])
const ENDS: ReadonlySet<string> = new Set([
  'end',
  'ended',
  'closed',
  'close',
  'lifted',
  'removed',
  'taken off',
  'off',
  'stopped',
])

const LONGEST_NAME = 200
const LONGEST_WORDS = 400

/** A cell that cannot be read: which field, and why. */
class Flaw {
  readonly field: string
  readonly reason: string
  readonly flagged: boolean
  constructor(field: string, reason: string, flagged = false) {
    this.field = field
    this.reason = reason
    this.flagged = flagged
  }
}

/**
 * Rows of a table as claims, by a mapping. A row that cannot be read as it is told is a flaw with its line, field and reason; nothing in it
 * is guessed, and the rows after it go on. `authority` stands where no column names one.
 * @throws LacunaError `unknown-field`, `unknown-column`, `column-missing` where the mapping does not fit the table
 */
export const turnRows = (sheet: Sheet, kind: RegisterKind, authority: string, mapping: RegisterMapping): Turning => {
  const places = placesOf(kind, sheet.head, mapping)
  const required = new Set(FIELDS[kind].filter((field) => field.required).map((field) => field.name))
  const people = peopleOf()
  const dateOf = dateReader(mapping.dates)
  const telling = TELLING[kind]

  const turn = (row: SheetRow): RowClaim | Flaw => {
    const { cells } = row
    if (row.fault !== undefined) return new Flaw('row', row.fault)
    if (cells.length > sheet.head.length && cells.slice(sheet.head.length).some((cell) => cell.trim() !== ''))
      return new Flaw('row', `it has ${cells.length} cells, and the head has ${sheet.head.length}`)
    const text = (field: string): string => {
      const at = places.get(field)
      return at === undefined ? '' : (cells[at] ?? '').trim()
    }
    for (const field of required) if (text(field) === '') return new Flaw(field, 'the cell is empty')
    const name = text('person')
    const other = text('other')
    for (const [field, words] of [
      ['person', name],
      ['other', other],
    ] as const)
      if (words !== '') {
        if (!/[\p{L}\p{N}]/u.test(words))
          return new Flaw(field, `${JSON.stringify(words.slice(0, 40))} is no name: it has neither letter nor digit`)
        if (words.length > LONGEST_NAME) return new Flaw(field, `the name is longer than ${LONGEST_NAME} characters`)
      }
    const dates = new Map<string, CellDate & { readonly ok: true }>()
    for (const field of FIELDS[kind]) {
      if (field.kind !== 'date' && field.kind !== 'born') continue
      const words = text(field.name)
      if (words === '') continue
      const read = dateOf(words)
      if (!read.ok) return new Flaw(field.name, read.reason)
      if (read.edtf === null) {
        if (field.required) return new Flaw(field.name, 'the cell gives no date')
        continue
      }
      dates.set(field.name, read)
    }
    const dated = (field: string): string | null => dates.get(field)?.edtf ?? null
    const [from, to] = [dates.get('from'), dates.get('to')]
    const after =
      from !== undefined && to !== undefined && from.lo !== null && to.hi !== null && from.lo >= to.hi
        ? new Flaw('from', `the begin (${from.edtf}) is after the end in the field to (${to.edtf})`, true)
        : null
    if (after !== null) return after
    const decided = text('phase').toLowerCase()
    const phase = STARTS.has(decided) ? 'start' : ENDS.has(decided) ? 'end' : null
    if (decided !== '' && phase === null && dated('date') !== null)
      return new Flaw('phase', `${JSON.stringify(decided.slice(0, 40))} tells neither a begin nor an end`)
    const hitWord = text('hit').toLowerCase()
    const hit = YES.has(hitWord) ? true : NO.has(hitWord) ? false : null
    if (hitWord !== '' && hit === null)
      return new Flaw('hit', `${JSON.stringify(hitWord.slice(0, 40))} is neither yes nor no`)
    if (MESSAGES[text('type').toLowerCase()] === undefined)
      return new Flaw(
        'type',
        `${JSON.stringify(text('type').slice(0, 40))} is no request, warning, information or reply`,
      )
    const own = text('authority') === '' ? authority : text('authority')
    const [sender, recipient] = [text('sender'), text('recipient')]
    if (kind === 'request' && sender === '' && recipient === '')
      return new Flaw('sender', 'neither sender nor recipient is given')
    const body = (words: string): Ref | null => (words === '' ? null : people.body(words))
    const [country, place] = [text('country'), text('place')]
    if (kind === 'stay' && country === '' && place === '') return new Flaw('place', 'the cell is empty')
    const parts: RowParts = {
      person: people.person(name, dated('born'), text('document')),
      other: other === '' ? null : people.person(other, null, ''),
      authority: USES_AUTHORITY.has(kind) ? body(own) : null,
      sender: body(sender === '' && kind === 'request' ? authority : sender),
      recipient: body(recipient === '' && kind === 'request' ? authority : recipient),
      list: kind === 'listing' ? people.list(text('list') === '' ? `the list of ${own}` : text('list')) : null,
      target: text('target') === '' ? null : people.place(text('target'), false),
      place: country !== '' ? people.place(country, true) : place !== '' ? people.place(place, false) : null,
      origin: text('origin') === '' ? null : people.place(text('origin'), true),
      destination: text('destination') === '' ? null : people.place(text('destination'), true),
      date: dated('date'),
      from: dated('from'),
      to: dated('to'),
      due: dated('due'),
      review: dated('review'),
      text,
      phase,
      hit,
    }
    return telling(parts)
  }

  return {
    people,
    rows: function* () {
      for (const row of sheet.rows()) {
        const { line } = row
        const made = turn(row)
        if (made instanceof Flaw) {
          const { field, reason, flagged } = made
          yield { line, claim: null, flaw: { line, field, reason, flagged }, words: '', under: [] }
          continue
        }
        const about = made.roles.about
        const persons = [...made.subject, ...made.object, ...(typeof about === 'object' ? about : [])]
        const under = [...new Set(persons)].filter(
          (ref) => kind === 'request' || people.entities[ref]?.type === 'PERSON',
        )
        yield { line, claim: made, flaw: null, words: wordsOf(row), under }
      }
    },
  }
}

const USES_AUTHORITY: ReadonlySet<RegisterKind> = new Set(['watch', 'listing', 'check', 'visa', 'conviction'])

const wordsOf = ({ line, cells }: SheetRow): string =>
  `Row ${line}: ${cells.map((cell) => cell.trim()).join(' · ')}`.slice(0, LONGEST_WORDS)
