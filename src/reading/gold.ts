import {
  type Claim,
  type ClaimType,
  ENTITY_ROLES,
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  fail,
  isClaimType,
  LacunaError,
  type Mention,
  ok,
  type Published,
  type Reading,
  type Result,
  type RoleValue,
  type Span,
  STANCES,
  type Stance,
  spanHolds,
  type TimeExpression,
  vocabularyRow,
} from '../model/index.ts'
import { parseEdtf } from '../time/index.ts'

export interface GoldOptions {
  /** Keep types that the exchange format does not know, as they are. */
  readonly allTypes?: boolean
}

/** Types of the vocabulary that the exchange format has no word for: the nearest that it has, or null where the claim is left out. */
const NEAREST: ReadonlyMap<ClaimType, ClaimType | null> = new Map([
  ['RELEASE', 'RESPONSE'],
  ['REPLY', 'COMMUNICATION'],
  ['ENCOUNTER', 'PRESENCE'],
  ['TRANSFER', 'INFO_SHARING'],
  ['RETRACTION', 'REJECTION'],
  ['DISMISSAL', 'REJECTION'],
])

/** Types of entities that the exchange format has no word for, and the nearest that it has. */
const NEAREST_ENTITY: ReadonlyMap<EntityType, EntityType> = new Map([
  ['WEAPON', 'OBJECT'],
  ['VEHICLE', 'OBJECT'],
  ['MONEY', 'OTHER'],
])

/** A reading as JSON in the exchange format ("gold format"), with the date of publication and, per claim, confidence and band. */
export const toGold = (reading: Reading, options: GoldOptions = {}): object => ({
  document: { published: reading.published.edtf, proof: reading.published.proof, given: reading.published.given },
  reader: reading.reader,
  entities: reading.entities.map(({ id, type, name, aka, members, mentions }) => ({
    id,
    type: options.allTypes === true ? type : (NEAREST_ENTITY.get(type) ?? type),
    name,
    ...(aka.length > 0 ? { aka } : {}),
    ...(members.length > 0 ? { members } : {}),
    mentions,
  })),
  times: reading.times,
  claims: reading.claims.flatMap((claim) => {
    const type = options.allTypes === true || !NEAREST.has(claim.type) ? claim.type : NEAREST.get(claim.type)
    if (type === undefined || type === null) return []
    return [{ ...claim, type, band: bandOf(claim.confidence) }]
  }),
  placeStatements: reading.placeStatements,
})

/** How far a measured confidence carries: high from 0.85, medium from 0.6. */
export const bandOf = (confidence: number | null): 'high' | 'medium' | 'low' | 'unmeasured' =>
  confidence === null ? 'unmeasured' : confidence >= 0.85 ? 'high' : confidence >= 0.6 ? 'medium' : 'low'

/**
 * Reads a file in the exchange format as a reading of `text`, whose claims a person vouches for. Refuses, naming claim and field: spans
 * that do not hold these words, ids that lead nowhere, types and stances that nobody knows, times that are no EDTF.
 */
export const fromGold = (json: unknown, text: string): Result<Reading> => {
  try {
    return ok(readGold(json, text))
  } catch (error) {
    if (error instanceof LacunaError) return fail(error)
    throw error
  }
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refuse = (code: string, record: string, field: string, message: string, hint: string): LacunaError =>
  new LacunaError(code, `${record}, ${field}: ${message}`, { hint, where: { record, field } })

const readGold = (json: unknown, text: string): Reading => {
  if (!isFields(json))
    throw refuse(
      'gold-shape',
      'the file',
      'the whole',
      'an object with entities, times and claims is wanted.',
      'See the vocabulary page for the format.',
    )
  const entities = listOf(json, 'entities', 'the file').map((value, at) => entityOf(value, at, text))
  unique(
    entities.map((entity) => entity.id),
    'entity',
  )
  const names = namesOf(entities)
  for (const entity of entities) {
    for (const member of entity.members)
      if (!names.ids.has(member))
        throw refuse(
          'gold-id',
          `entity ${entity.id}`,
          'members',
          `"${member}" is no entity of this file.`,
          'Name the id of an entity in the list of entities.',
        )
  }
  if (!isFields(json) || !Array.isArray(json.claims))
    throw refuse(
      'gold-shape',
      'the file',
      'claims',
      'it holds no list of claims.',
      'Give {"entities": […], "claims": […]}; an empty list takes all claims away.',
    )
  const rows = listOf(json, 'claims', 'the file')
  const ids = rows.map((value, at) =>
    isFields(value) && typeof value.id === 'string' && value.id !== ''
      ? value.id
      : `c${String(at + 1).padStart(3, '0')}`,
  )
  unique(ids, 'claim')
  const known = new Set(ids)
  const claims = rows.map((value, at) => claimOf(value, ids[at] ?? '', known, names, text))
  return {
    reader: 'person',
    published: publishedOf(json),
    entities,
    times: listOf(json, 'times', 'the file').map((value, at) => timeExpressionOf(value, at, text)),
    claims,
    placeStatements: [],
  }
}

const listOf = (fields: Fields, name: string, record: string): readonly unknown[] => {
  const value = fields[name]
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw refuse('gold-shape', record, name, 'a list is wanted.', `Write "${name}": [...].`)
  return value
}

const textsOf = (fields: Fields, name: string, record: string): readonly string[] => {
  const value = fields[name]
  const list = typeof value === 'string' ? [value] : listOf(fields, name, record)
  return list.map((each) => {
    if (typeof each !== 'string')
      throw refuse('gold-shape', record, name, 'every entry is a text.', 'Write the ids as texts: "e1".')
    return each
  })
}

const unique = (ids: readonly string[], what: string): void => {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id))
      throw refuse('gold-id', `${what} ${id}`, 'id', 'this id stands twice.', 'Give every one an id of its own.')
    seen.add(id)
  }
}

interface Names {
  readonly ids: ReadonlySet<string>
  readonly byName: ReadonlyMap<string, string>
}

const namesOf = (entities: readonly Entity[]): Names => {
  const byName = new Map<string, string>()
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aka])
      if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), entity.id)
  return { ids: new Set(entities.map((entity) => entity.id)), byName }
}

const resolve = (value: string, names: Names, record: string, field: string): string => {
  const id = names.ids.has(value) ? value : names.byName.get(value.toLowerCase())
  if (id === undefined)
    throw refuse(
      'gold-id',
      record,
      field,
      `"${value}" is no entity of this file.`,
      'Name the id or the name of an entity in the list of entities.',
    )
  return id
}

const spanOf = (value: unknown, record: string, field: string, text: string): Span => {
  if (!isFields(value) || !Number.isInteger(value.start) || !Number.isInteger(value.end))
    throw refuse(
      'gold-span',
      record,
      field,
      'whole numbers start and end are wanted.',
      'Offsets are UTF-16 code units into the text of the report.',
    )
  const start = Number(value.start)
  const end = Number(value.end)
  const here = start >= 0 && end > start && end <= text.length ? text.slice(start, end) : null
  if (here === null)
    throw refuse(
      'gold-span',
      record,
      field,
      `${start} to ${end} lies outside the report, which has ${text.length} characters.`,
      'Check that the file belongs to this report.',
    )
  const span = { start, end, text: typeof value.text === 'string' ? value.text : here }
  if (!spanHolds(text, span))
    throw refuse(
      'gold-span',
      record,
      field,
      `the report has "${clip(here)}" there, the file "${clip(span.text)}".`,
      'Check that the file belongs to this report and that offsets count UTF-16 code units.',
    )
  return span
}

const clip = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words)

const KINDS: ReadonlySet<unknown> = new Set(['name', 'nominal', 'pronoun'])
const isEntityType = (value: unknown): value is EntityType =>
  typeof value === 'string' && (ENTITY_TYPES as readonly string[]).includes(value)

const entityOf = (value: unknown, at: number, text: string): Entity => {
  if (!isFields(value) || typeof value.id !== 'string' || value.id === '')
    throw refuse(
      'gold-shape',
      `entity number ${at + 1}`,
      'id',
      'a text is wanted.',
      'Give every entity an id such as "e1".',
    )
  const record = `entity ${value.id}`
  if (!isEntityType(value.type))
    throw refuse(
      'gold-type',
      record,
      'type',
      `"${String(value.type)}" is unknown.`,
      `Use one of ${ENTITY_TYPES.join(', ')}.`,
    )
  const name = value.name
  if (typeof name !== 'string' || name.trim() === '')
    throw refuse(
      'gold-shape',
      record,
      'name',
      'a text is wanted.',
      'Give the entity the name that a reader should see.',
    )
  return {
    id: value.id,
    type: value.type,
    name,
    aka: textsOf(value, 'aka', record),
    members: textsOf(value, 'members', record),
    mentions: listOf(value, 'mentions', record).map((mention): Mention => {
      const kind = isFields(mention) && KINDS.has(mention.kind) ? (mention.kind as Mention['kind']) : 'name'
      return { ...spanOf(mention, record, 'mentions', text), kind }
    }),
  }
}

const TIME_TYPES: ReadonlySet<unknown> = new Set(['DATE', 'TIME', 'DURATION', 'SET'])
/** Lengths, sets and vague references keep their TIMEX3 value. */
const TIMEX = /^(?:P(?:T?[\dX.]+[A-WYZ])+|(?:PAST|PRESENT|FUTURE)_REF|[\dX-]+T?(?:MO|MI|AF|EV|NI|DT|WI|SP|SU|FA|WE)?)$/

const timeExpressionOf = (value: unknown, at: number, text: string): TimeExpression => {
  const record = `time number ${at + 1}`
  const span = spanOf(value, record, 'span', text)
  const fields = value as Fields
  if (typeof fields.value !== 'string' || fields.value === '')
    throw refuse('gold-shape', record, 'value', 'a text is wanted.', 'Write the value as EDTF, such as 2015-01-07.')
  const parsed = parseEdtf(fields.value)
  if (!parsed.ok && !TIMEX.test(fields.value))
    throw refuse('gold-time', record, 'value', parsed.error.message, parsed.error.hint)
  return {
    ...span,
    value: fields.value,
    alts: altsOf(fields, record),
    type: TIME_TYPES.has(fields.type) ? (fields.type as TimeExpression['type']) : 'DATE',
    reason: typeof fields.reason === 'string' ? fields.reason : '',
  }
}

/** Other admissible readings: those that are EDTF; values of other notations are passed over. */
const altsOf = (fields: Fields, record: string): readonly string[] =>
  listOf(fields, 'alts', record).filter((each): each is string => {
    if (typeof each !== 'string') return false
    const parsed = parseEdtf(each)
    if (!parsed.ok && parsed.error.code === 'reversed')
      throw refuse('gold-time', record, 'alts', parsed.error.message, parsed.error.hint)
    return parsed.ok
  })

const claimOf = (value: unknown, id: string, known: ReadonlySet<string>, names: Names, text: string): Claim => {
  const record = `claim ${id}`
  if (!isFields(value))
    throw refuse('gold-shape', record, 'the whole', 'an object is wanted.', 'See the vocabulary page for the format.')
  const { type } = value
  if (typeof type !== 'string' || !isClaimType(type))
    throw refuse(
      'gold-type',
      record,
      'type',
      `"${String(type)}" is not in the vocabulary.`,
      'Use a type of the vocabulary, such as ATTACK or SURVEILLANCE.',
    )
  const polarity = value.polarity ?? 'positive'
  if (polarity !== 'positive' && polarity !== 'negative')
    throw refuse(
      'gold-shape',
      record,
      'polarity',
      `"${String(polarity)}" is neither positive nor negative.`,
      'Write "positive" or "negative".',
    )
  const stance = value.stance ?? 'asserted'
  if (!isStance(stance))
    throw refuse('gold-shape', record, 'stance', `"${String(stance)}" is unknown.`, `Use one of ${STANCES.join(', ')}.`)
  const links = (field: 'contradicts' | 'related'): readonly string[] =>
    textsOf(value, field, record).map((each) => {
      if (!known.has(each))
        throw refuse(
          'gold-id',
          record,
          field,
          `"${each}" is no claim of this file.`,
          'Name the id of a claim in the list of claims.',
        )
      return each
    })
  return {
    id,
    type,
    altTypes: textsOf(value, 'altTypes', record).filter(isClaimType),
    subject: textsOf(value, 'subject', record).map((each) => resolve(each, names, record, 'subject')),
    object: textsOf(value, 'object', record).map((each) => resolve(each, names, record, 'object')),
    roles: rolesOf(value, type, record, names),
    polarity,
    stance,
    time: claimTimeOf(value, record),
    attribution: listOf(value, 'attribution', record).map((link) => {
      if (!isFields(link) || typeof link.source !== 'string')
        throw refuse(
          'gold-shape',
          record,
          'attribution',
          'every link names its source.',
          'Write {"source": "e1", "cue": "said"}.',
        )
      return {
        source: resolve(link.source, names, record, 'attribution'),
        cue: typeof link.cue === 'string' ? link.cue : '',
      }
    }),
    span: spanOf(value.span, record, 'span', text),
    notes: typeof value.notes === 'string' ? value.notes : '',
    contradicts: links('contradicts'),
    related: links('related'),
    rule: 'person',
    confidence: null,
  }
}

const isStance = (value: unknown): value is Stance =>
  typeof value === 'string' && (STANCES as readonly string[]).includes(value)

const claimTimeOf = (value: Fields, record: string): Claim['time'] => {
  const time = value.time ?? null
  if (time === null) return { edtf: null, alts: [], reason: '' }
  const fields: Fields = typeof time === 'string' ? { edtf: time } : isFields(time) ? time : {}
  const edtf = fields.edtf ?? null
  if (edtf !== null) {
    if (typeof edtf !== 'string')
      throw refuse(
        'gold-time',
        record,
        'time',
        'edtf is a text or null.',
        'Write the time as EDTF, such as 2015-01-07.',
      )
    const parsed = parseEdtf(edtf)
    if (!parsed.ok) throw refuse('gold-time', record, 'time', parsed.error.message, parsed.error.hint)
  }
  return { edtf, alts: altsOf(fields, record), reason: typeof fields.reason === 'string' ? fields.reason : '' }
}

const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const rolesOf = (value: Fields, type: ClaimType, record: string, names: Names): Readonly<Record<string, RoleValue>> => {
  const roles = value.roles ?? {}
  if (!isFields(roles))
    throw refuse('gold-shape', record, 'roles', 'an object is wanted.', 'Write "roles": {"place": "e3"}.')
  const wanted = vocabularyRow(type).roles
  const out: Record<string, RoleValue> = {}
  for (const [role, content] of Object.entries(roles)) {
    if (PROTOTYPE_KEYS.has(role)) continue
    const entity = ENTITY_ROLES.has(role) && wanted.includes(role)
    if (typeof content === 'string')
      out[role] = entity
        ? names.ids.has(content)
          ? content
          : (names.byName.get(content.toLowerCase()) ?? content)
        : content
    else if (typeof content === 'number' || typeof content === 'boolean') out[role] = content
    else if (Array.isArray(content) && content.every((each): each is string => typeof each === 'string'))
      out[role] = content
    else
      throw refuse(
        'gold-shape',
        record,
        `roles.${role}`,
        'a text, a number, yes or no, or a list of texts is wanted.',
        'Write "place": "e3".',
      )
  }
  return out
}

const publishedOf = (json: Fields): Published => {
  const document = isFields(json.document) ? json.document : isFields(json.doc) ? json.doc : {}
  const block = document.published
  const edtf = isFields(block) ? block.edtf : block
  const steps = isFields(block) ? (block.proof ?? block.reason) : document.proof
  const proof = Array.isArray(steps)
    ? steps.filter((step): step is string => typeof step === 'string')
    : typeof steps === 'string'
      ? [steps]
      : []
  if (edtf === undefined || edtf === null) return { edtf: null, proof, given: 'unknown' }
  if (typeof edtf !== 'string')
    throw refuse(
      'gold-time',
      'document',
      'published',
      'edtf is a text or null.',
      'Write the day as EDTF, such as 2015-01-12.',
    )
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw refuse('gold-time', 'document', 'published', parsed.error.message, parsed.error.hint)
  return { edtf, proof, given: isFields(block) && block.status === 'inferred' ? 'worked-out' : 'declared' }
}
