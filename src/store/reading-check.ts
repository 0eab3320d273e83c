import { ENTITY_TYPES, isClaimType, LacunaError, type Reading, STANCES, spanHolds } from '../model/index.ts'
import { textOf } from './blobs.ts'
import { checkAnyId } from './ids.ts'

type Fields = Readonly<Record<string, unknown>>

const refusal = (record: string, field: string, rule: string, code = 'bad-reading') =>
  new LacunaError(code, `The reading cannot be kept: ${record}, ${field}: ${rule}.`, { where: { record, field } })

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')

const isRole = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || isStrings(value)

function list(of: Fields, field: string, record: string): readonly Fields[] {
  const value = of[field]
  if (Array.isArray(value) && value.every(isFields)) return value
  throw refusal(record, field, 'a list is wanted')
}

function needStrings(of: Fields, fields: readonly string[], record: string): void {
  for (const field of fields) if (typeof of[field] !== 'string') throw refusal(record, field, 'a text is wanted')
}

function needLists(of: Fields, fields: readonly string[], record: string): void {
  for (const field of fields) if (!isStrings(of[field])) throw refusal(record, field, 'a list of texts is wanted')
}

function needOneOf(value: unknown, words: readonly string[], record: string, field: string): void {
  if (!words.some((word) => word === value)) throw refusal(record, field, `one of ${words.join(', ')} is wanted`)
}

function needSpan(text: string, span: unknown, record: string, field: string): void {
  if (!isFields(span)) throw refusal(record, field, 'start, end and text are wanted')
  const { start, end, text: words } = span
  if (typeof start !== 'number' || typeof end !== 'number' || typeof words !== 'string') {
    throw refusal(record, field, 'start, end and text are wanted')
  }
  if (!spanHolds(text, { start, end, text: words })) {
    throw refusal(record, field, `characters ${start} to ${end} of the text are other words`, 'span-differs')
  }
}

function needUnique(items: readonly Fields[], what: string): void {
  const seen = new Set<unknown>()
  for (const { id } of items) {
    if (typeof id !== 'string') throw refusal(`a ${what}`, 'id', 'a text is wanted')
    checkAnyId(`${what} id`, id)
    if (seen.has(id)) throw refusal(`${what} ${id}`, 'id', 'it stands there twice')
    seen.add(id)
  }
}

function checkClaim(claim: Fields, text: string): void {
  const record = `claim ${String(claim.id)}`
  if (typeof claim.type !== 'string' || !isClaimType(claim.type))
    throw refusal(record, 'type', 'it is not in the vocabulary')
  needLists(claim, ['altTypes', 'subject', 'object', 'contradicts', 'related'], record)
  needStrings(claim, ['notes', 'rule'], record)
  needOneOf(claim.polarity, ['positive', 'negative'], record, 'polarity')
  needOneOf(claim.stance, STANCES, record, 'stance')
  if (!isFields(claim.roles) || !Object.values(claim.roles).every(isRole)) {
    throw refusal(record, 'roles', 'each role is a text, a number, yes or no, or a list of texts')
  }
  const time = claim.time
  if (!isFields(time) || (time.edtf !== null && typeof time.edtf !== 'string') || !isStrings(time.alts)) {
    throw refusal(record, 'time', 'edtf, alts and reason are wanted')
  }
  needStrings(time, ['reason'], record)
  for (const link of list(claim, 'attribution', record)) needStrings(link, ['source', 'cue'], record)
  const { confidence } = claim
  if (confidence !== null && !(typeof confidence === 'number' && confidence >= 0 && confidence <= 1)) {
    throw refusal(record, 'confidence', 'a share from 0 to 1, or null')
  }
  needSpan(text, claim.span, record, 'span')
  // Readings kept before this was written down have none.
  if (claim.rules !== undefined) needLists(claim, ['rules'], record)
  // Readings kept before repeats were put together have none.
  if (claim.spans !== undefined) for (const span of list(claim, 'spans', record)) needSpan(text, span, record, 'spans')
}

function checkEntity(entity: Fields, text: string): void {
  const record = `entity ${String(entity.id)}`
  needOneOf(entity.type, ENTITY_TYPES, record, 'type')
  needStrings(entity, ['name'], record)
  needLists(entity, ['aka', 'members'], record)
  for (const mention of list(entity, 'mentions', record)) {
    needOneOf(mention.kind, ['name', 'nominal', 'pronoun'], record, 'mentions')
    needSpan(text, mention, record, 'mentions')
  }
}

/**
 * Reads kept bytes as a reading of `text`, and refuses what would lead later readers astray: a missing field, an id twice, a type that is
 * not in the vocabulary, words that do not stand where their span says.
 *
 * @throws LacunaError `bad-reading`, `span-differs`, `bad-id`
 */
export function parseReading(bytes: Uint8Array, text: string): Reading {
  let reading: unknown
  try {
    reading = JSON.parse(textOf(bytes))
  } catch {
    throw refusal('the file', 'all of it', 'it is not JSON')
  }
  if (!isFields(reading)) throw refusal('the file', 'all of it', 'an object is wanted')
  needStrings(reading, ['reader'], 'the reading')
  const published = reading.published
  if (!isFields(published) || !isStrings(published.proof))
    throw refusal('the reading', 'published', 'edtf, proof and given are wanted')
  const entities = list(reading, 'entities', 'the reading')
  const claims = list(reading, 'claims', 'the reading')
  needUnique(entities, 'entity')
  needUnique(claims, 'claim')
  for (const entity of entities) checkEntity(entity, text)
  for (const claim of claims) checkClaim(claim, text)
  for (const time of list(reading, 'times', 'the reading')) {
    const record = `time expression at ${String(time.start)}`
    needStrings(time, ['value', 'reason'], record)
    needLists(time, ['alts'], record)
    needOneOf(time.type, ['DATE', 'TIME', 'DURATION', 'SET'], record, 'type')
    needSpan(text, time, record, 'span')
  }
  for (const statement of list(reading, 'placeStatements', 'the reading')) {
    needStrings(statement, ['place', 'of'], 'a place statement')
    needSpan(text, statement.span, 'a place statement', 'span')
  }
  // Checked field by field above.
  return reading as unknown as Reading
}
