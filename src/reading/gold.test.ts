import { describe, expect, test } from 'vitest'
import { bandOf, fromGold, toGold } from './gold.ts'
import { readReport } from './read-report.ts'

const TEXT = 'Pavel Orlik was arrested in Osijek on 8 May 2019. The police said so.'
const PERSON = {
  id: 'p',
  type: 'PERSON',
  name: 'Pavel Orlik',
  mentions: [{ start: 0, end: 11, text: 'Pavel Orlik', kind: 'name' }],
}
const claim = (more: object = {}): object => ({
  id: 'k1',
  type: 'ARREST',
  subject: [],
  object: ['p'],
  time: { edtf: '2019-05-08', alts: [], reason: 'stated' },
  span: { start: 0, end: 48, text: TEXT.slice(0, 48) },
  ...more,
})
const file = (more: object = {}): object => ({ entities: [PERSON], times: [], claims: [claim()], ...more })

const refused = (
  json: unknown,
): { code: string; record: string | undefined; field: string | undefined; message: string } => {
  const read = fromGold(json, TEXT)
  if (read.ok) throw new Error('it was taken')
  return {
    code: read.error.code,
    record: read.error.where?.record,
    field: read.error.where?.field,
    message: read.error.message,
  }
}

describe('a file of claims', () => {
  test('is taken as a person’s own', () => {
    const read = fromGold(file({ document: { published: { edtf: '2019-05-10', proof: ['stamped'] } } }), TEXT)
    expect(read).toMatchObject({
      ok: true,
      value: {
        reader: 'person',
        published: { edtf: '2019-05-10', proof: ['stamped'], given: 'declared' },
        claims: [{ id: 'k1', rule: 'person', polarity: 'positive', stance: 'asserted', confidence: null }],
      },
    })
  })

  test('what the reader writes can be set again', () => {
    const written = JSON.parse(JSON.stringify(toGold(readReport(TEXT, { published: '2019-05-20' }))))
    const read = fromGold(written, TEXT)
    expect(read.ok).toBe(true)
    if (read.ok)
      expect(read.value.claims.map((each) => each.span)).toEqual(
        readReport(TEXT, { published: '2019-05-20' }).claims.map((each) => each.span),
      )
  })

  test('a name stands for its entity', () => {
    const read = fromGold(file({ claims: [claim({ object: ['Pavel Orlik'] })] }), TEXT)
    expect(read.ok && read.value.claims[0]?.object).toEqual(['p'])
  })

  test.each([
    ['words that differ', claim({ span: { start: 0, end: 5, text: 'Wrong' } }), 'gold-span', 'span'],
    ['a span outside the report', claim({ span: { start: 0, end: 500, text: 'x' } }), 'gold-span', 'span'],
    ['a span that is none', claim({ span: null }), 'gold-span', 'span'],
    ['an id that leads nowhere', claim({ object: ['q'] }), 'gold-id', 'object'],
    ['a source that leads nowhere', claim({ attribution: [{ source: 'q', cue: 'said' }] }), 'gold-id', 'attribution'],
    ['a claim that is not there', claim({ contradicts: ['k9'] }), 'gold-id', 'contradicts'],
    ['an unknown type', claim({ type: 'FLIGHT_OF_FANCY' }), 'gold-type', 'type'],
    ['an inherited type', claim({ type: 'constructor' }), 'gold-type', 'type'],
    ['an unknown stance', claim({ stance: 'maybe' }), 'gold-shape', 'stance'],
    ['an interval that runs backwards', claim({ time: { edtf: '2019-05-09/2019-05-01' } }), 'gold-time', 'time'],
    ['a day that is none', claim({ time: '2019-02-31' }), 'gold-time', 'time'],
    ['another reading that runs backwards', claim({ time: { edtf: null, alts: ['2019/2018'] } }), 'gold-time', 'alts'],
  ])('%s is refused, with claim and field', (_, wrong, code, field) => {
    expect(refused(file({ claims: [wrong] }))).toMatchObject({ code, record: 'claim k1', field })
  })

  test('the same id twice, a list that is none, no object at all', () => {
    expect(refused(file({ claims: [claim(), claim()] }))).toMatchObject({ code: 'gold-id', record: 'claim k1' })
    expect(refused(file({ claims: 'many' }))).toMatchObject({ code: 'gold-shape', field: 'claims' })
    for (const json of [null, 7, 'text', []]) expect(refused(json)).toMatchObject({ code: 'gold-shape' })
  })

  test('keys of the prototype do no harm', () => {
    const json: unknown = JSON.parse(
      JSON.stringify(file()).replace(
        '"subject":[]',
        '"subject":[],"roles":{"__proto__":{"polluted":true},"constructor":"x","place":"p"}',
      ),
    )
    const read = fromGold(json, TEXT)
    expect(read.ok && read.value.claims[0]?.roles).toEqual({ place: 'p' })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('other types outside the vocabulary and times of other notations are passed over', () => {
    const read = fromGold(
      file({
        claims: [
          claim({ altTypes: ['CAPTURE', 'SEARCH'], time: { edtf: '2019-05-08', alts: ['P1D', null, '2019-05'] } }),
        ],
      }),
      TEXT,
    )
    expect(read.ok && read.value.claims[0]).toMatchObject({ altTypes: ['SEARCH'], time: { alts: ['2019-05'] } })
  })
})

test('bands', () => {
  expect([bandOf(null), bandOf(0.9), bandOf(0.7), bandOf(0.2)]).toEqual(['unmeasured', 'high', 'medium', 'low'])
})
