import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { processorMs } from '../../test/processor.ts'
import { formatEdtf, parseEdtf } from './index.ts'

const read = (text: string) => {
  const parsed = parseEdtf(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`)
  return parsed.value
}
const refusal = (text: string) => {
  const parsed = parseEdtf(text)
  if (parsed.ok) throw new Error(`${text} was accepted`)
  return parsed.error
}

test('a date keeps its parts as they are written', () => {
  expect(read('2015-01-07')).toMatchObject({ kind: 'date', year: '2015', month: '01', day: '07' })
  expect(read('19XX-02-29')).toMatchObject({ kind: 'date', year: '19XX', month: '02', day: '29' })
  expect(read('2014-33')).toMatchObject({ kind: 'season', year: '2014', season: 33 })
  expect(read('2015-W02')).toMatchObject({ kind: 'week', year: '2015', week: 2 })
  expect(read('Y-17E7')).toMatchObject({ kind: 'year', year: -170_000_000 })
  expect(read('Y171010000S3')).toMatchObject({ kind: 'year', year: 171_010_000, significant: 3 })
})

test('a mark after a part belongs to it and all before it, a mark before a part to it alone', () => {
  const marks = (text: string) => {
    const date = read(text)
    return date.kind === 'date' ? date.qualifiers : null
  }
  const none = { uncertain: false, approximate: false }
  const doubtful = { uncertain: true, approximate: false }
  const near = { uncertain: false, approximate: true }
  expect(marks('2004-06-11%')).toEqual({
    year: { uncertain: true, approximate: true },
    month: { uncertain: true, approximate: true },
    day: { uncertain: true, approximate: true },
  })
  expect(marks('2004-06~-11')).toEqual({ year: near, month: near, day: none })
  expect(marks('2004-~06-11')).toEqual({ year: none, month: near, day: none })
  expect(marks('2004?-06-~11')).toEqual({ year: doubtful, month: none, day: near })
})

test('an open end and an unknown end are two things', () => {
  expect(read('2015-01-09/..')).toMatchObject({ kind: 'interval', end: { kind: 'open' } })
  expect(read('2015-01-09/')).toMatchObject({ kind: 'interval', end: { kind: 'unknown' } })
  expect(read('/2008')).toMatchObject({ kind: 'interval', begin: { kind: 'unknown' } })
})

test('sets: one of several dates, or all of them', () => {
  expect(read('[1667,1668,1670..1672]')).toMatchObject({ kind: 'set', mode: 'one', members: { length: 3 } })
  expect(read('{1960,1961-12}')).toMatchObject({ kind: 'set', mode: 'all' })
  expect(read('[..1760-12-03]')).toMatchObject({ members: [{ kind: 'spread', from: null }] })
})

test('the tree is frozen', () => {
  const interval = read('[2011,2012-XX..2013~]')
  expect(Object.isFrozen(interval)).toBe(true)
  if (interval.kind === 'set') for (const member of interval.members) expect(Object.isFrozen(member)).toBe(true)
})

describe('what is refused, by the part that is wrong', () => {
  test.each([
    ['2015-02-29', 'day-of-month', '29'],
    ['1900-02-29', 'day-of-month', '29'],
    ['2015-04-31', 'day-of-month', '31'],
    ['2015-02-3X', 'day-of-month', '3X'],
    ['2015-01-32', 'day', '32'],
    ['2015-13', 'month', '13'],
    ['2015-00', 'month', '00'],
    ['2015-42', 'month', '42'],
    ['20177', 'long-year', '20177'],
    ['20111101', 'compact-date', '20111101'],
    ['2015-1-7', 'digits', '2015-1-7'],
    ['07/01/2015', 'interval', '07/01/2015'],
    ['7.1.2015', 'not-edtf', '7.1.2015'],
    ['2015-Q1', 'not-edtf', 'Q1'],
    ['1990s', 'not-edtf', '1990s'],
    ['2015-01-13TEV', 'day-part', 'TEV'],
    ['2015-01-07T25:00', 'clock', 'T25:00'],
    ['2015-01-07T24:30', 'clock', 'T24:30'],
    ['2015-01-07T11:30+15:00', 'zone', '+15:00'],
    ['2015-01-07~T11:30', 'clock-date', '2015-01-07~'],
    ['2015-W54', 'week', 'W54'],
    ['P1D', 'duration', 'P1D'],
    ['PT24H', 'duration', 'PT24H'],
    ['PXY', 'duration', 'PXY'],
    ['PRESENT_REF', 'vague', 'PRESENT_REF'],
    ['2015-01-08/2015-01-02', 'reversed', '2015-01-08/2015-01-02'],
    ['[2012..2011]', 'reversed', '2012..2011'],
    ['2011/2012/2013', 'interval', '2011/2012/2013'],
    ['../..', 'no-date', '../..'],
    ['/', 'no-date', '/'],
    ['', 'empty', ''],
    [' 2015', 'space', ' 2015'],
    ['[2015', 'set', '[2015'],
    ['{}', 'set', '{}'],
    ['[..]', 'set', '..'],
    ['1950S5', 'significant', 'S5'],
    ['Y2015', 'year', 'Y2015'],
    ['yesterday', 'not-edtf', 'yesterday'],
  ])('%s', (text, code, part) => {
    const error = refusal(text)
    expect(error).toMatchObject({ code, part })
    expect(error.message).toMatch(/\.$/)
    expect(error.hint).toMatch(/\w/)
  })

  test('the hint is what to write instead, and can be read', () => {
    expect(refusal('20111101').hint).toBe('Write 2011-11-01.')
    expect(refusal('2015-1-7').hint).toBe('Write 2015-01-07.')
    expect(refusal('2015-Q1').hint).toBe('Write 2015-33.')
    expect(refusal('20177').hint).toContain('Y20177')
    for (const text of ['2011-11-01', '2015-01-07', '2015-33', 'Y20177']) read(text)
  })
})

test('an interval may begin and end within the same month, and an approximate end may reach back', () => {
  read('2011-11/2011-11')
  read('2011/2011-03')
  read('2014-01-20/2013-12~')
  read('2015-01-07T23:00/2015-01-07T22:30Z')
})

const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
  fc.constantFrom('201X', '19XX', 'XXXX', '-0044'),
)
const two = (n: number): string => String(n).padStart(2, '0')
const mark = fc.constantFrom('', '', '', '?', '~', '%')
const date = fc
  .tuple(
    year,
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
    fc.array(mark, { minLength: 6, maxLength: 6 }),
  )
  .map(([y, m, d, parts, marks]) => {
    const all = [y, two(m), two(d)].slice(0, parts)
    return all.map((p, i) => `${marks[i * 2] ?? ''}${p}${marks[i * 2 + 1] ?? ''}`).join('-')
  })
const moment = fc.oneof(
  date,
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 21, max: 41 }), mark)
    .map(([y, s, q]) => `${y}-${s}${q}`),
  fc.tuple(fc.integer({ min: 10000, max: 99999 }), mark).map(([y, q]) => `Y${y}${q}`),
  fc.integer({ min: 100, max: 999 }).map(String),
  fc.integer({ min: 0, max: 20 * 365 * 86_400 }).map((s) => new Date(s * 1000).toISOString().replace('.000', '')),
)
const expression = fc.oneof(
  moment,
  fc.tuple(moment, fc.constantFrom('/..', '/')).map(([m, e]) => m + e),
  fc.tuple(moment, moment).map(([a, b]) => `${a}/${b}`),
  fc.array(moment, { minLength: 1, maxLength: 4 }).map((all) => `[${all.join(',')}]`),
  moment.map((m) => `{..${m}}`),
)

test('what is formatted is read back as the same tree', () => {
  let accepted = 0
  fc.assert(
    fc.property(expression, (text) => {
      const parsed = parseEdtf(text)
      if (!parsed.ok) return
      accepted++
      const canonical = formatEdtf(parsed.value)
      expect(read(canonical)).toEqual(parsed.value)
      expect(formatEdtf(read(canonical))).toBe(canonical)
    }),
    { numRuns: 5000 },
  )
  expect(accepted).toBeGreaterThan(2500)
})

test('any text whatever gets an answer, and a long one quickly', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9XYTSZ?~%:.,/[\]{}+-]{1,30}$/)), (text) => {
      const parsed = parseEdtf(text)
      if (!parsed.ok) expect(parsed.error.message.length).toBeLessThan(400)
    }),
    { numRuns: 5000 },
  )
  const started = processorMs()
  for (const c of ['2', '-', '..', '[', 'X', '2015,', '~', 'T', ' ']) parseEdtf(c.repeat(2_000_000))
  expect(processorMs() - started).toBeLessThan(2000)
})
