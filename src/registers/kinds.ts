import type { RegisterKind } from '../model/index.ts'

/** How the cells of a field are read. */
export type FieldKind =
  | 'person'
  | 'born'
  | 'document'
  | 'body'
  | 'country'
  | 'place'
  | 'date'
  | 'yes'
  | 'phase'
  | 'text'

export interface Field {
  readonly name: string
  readonly kind: FieldKind
  /** Words of a head that mean it, folded. */
  readonly heads: readonly string[]
  readonly required: boolean
}

const field = (name: string, kind: FieldKind, heads: string, required = false): Field => ({
  name,
  kind,
  heads: heads.split(', '),
  required,
})

const PERSON = [
  field('person', 'person', 'person, name, full name, subject, holder, traveller, traveler, passenger, about', true),
  field('born', 'born', 'born, date of birth, dob, birth date, birthdate, birthday'),
  field(
    'document',
    'document',
    'document, document number, passport, passport number, id number, document no, passport no',
  ),
]
const AUTHORITY = field(
  'authority',
  'body',
  'authority, service, agency, body, kept by, owner, watcher, watched by, issuer, issued by, court',
)
const DATE = (required: boolean, more = ''): Field =>
  field('date', 'date', `date, day, on, when, time, timestamp, decided${more}`, required)
const FROM = field('from', 'date', 'from, begin, begins, start, since, begin date, start date, valid from, listed on')
const TO = field('to', 'date', 'to, until, end, ends, end date, valid to, valid until, expires, removed on, till')
const COUNTRY = field('country', 'country', 'country, state')
const PLACE = field('place', 'place', 'place, location, site, post, city, town, hotel, address, border post')
const PHASE = field('phase', 'phase', 'phase, decision, action, event, status')

/** The fields of each kind of register. A new kind is a row here and one in `claims.ts`. */
export const FIELDS: Readonly<Record<RegisterKind, readonly Field[]>> = {
  watch: [...PERSON, AUTHORITY, FROM, TO, DATE(false), PHASE],
  listing: [
    ...PERSON,
    AUTHORITY,
    field('list', 'text', 'list, list name, watch list, watchlist'),
    FROM,
    TO,
    field('review', 'date', 'review, review by, review due, next review'),
    field('basis', 'text', 'basis, reason, ground'),
  ],
  crossing: [
    ...PERSON,
    DATE(true, ', crossed, crossing date'),
    field('origin', 'country', 'from, origin, from country, leaving, departure country', true),
    field('destination', 'country', 'to, destination, to country, entering, arrival country', true),
  ],
  check: [
    ...PERSON,
    AUTHORITY,
    DATE(true, ', checked'),
    COUNTRY,
    PLACE,
    field('hit', 'yes', 'hit, match, listed, found'),
  ],
  incident: [...PERSON, DATE(true, ', happened'), COUNTRY, PLACE, field('target', 'text', 'target, victim, against')],
  stay: [...PERSON, COUNTRY, PLACE, FROM, TO],
  visa: [...PERSON, AUTHORITY, FROM, TO],
  call: [
    ...PERSON,
    field('other', 'person', 'other, called, callee, recipient, to, other party, called person', true),
    DATE(true, ', called at'),
  ],
  transfer: [
    ...PERSON,
    field('other', 'person', 'other, recipient, to, payee, beneficiary', true),
    DATE(true, ', sent, booked'),
    field('amount', 'text', 'amount, sum, value'),
    field('purpose', 'text', 'purpose, reference'),
  ],
  conviction: [
    ...PERSON,
    AUTHORITY,
    DATE(true, ', convicted, judgment'),
    field('offence', 'text', 'offence, offense, crime, charge'),
  ],
  request: [
    ...PERSON,
    field('sender', 'body', 'sender, from, asked by, requesting, requester'),
    field('recipient', 'body', 'recipient, to, asked, addressee, requested'),
    DATE(true, ', sent, received'),
    field('due', 'date', 'due, deadline, due by, answer by'),
    field('type', 'text', 'type, kind, message'),
    field('content', 'text', 'content, subject matter, text, request'),
  ],
}
