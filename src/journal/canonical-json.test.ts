import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonical JSON', () => {
  test('has one spelling: sorted keys, no white space, nothing for a missing value', () => {
    expect(canonicalJson({ b: [1, { d: null, c: true }], a: 'x', nothing: undefined })).toBe(
      '{"a":"x","b":[1,{"c":true,"d":null}]}',
    )
  })

  test('keeps NUL and lone surrogates, in keys too', () => {
    const odd = { 'k\u0000\udc00': 'a\u0000b\ud800c' }
    expect(canonicalJson(odd)).toBe('{"k\\u0000\\udc00":"a\\u0000b\\ud800c"}')
    expect(JSON.parse(canonicalJson(odd))).toEqual(odd)
  })

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [1n], [[undefined]], [{ a: Symbol('s') }]])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'not-json' }))
    },
  )

  test('is read back as what it was, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  test('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value))
      }),
    )
  })
})
