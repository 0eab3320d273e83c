import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRows } from './csv.ts'
import { dateReader, orderOfDates } from './dates.ts'
import { guessMapping, sheetOf, turnRows } from './index.ts'

/* Names are made up. */

const cells = (text: string) => [...csvRows(text)].map((row) => row.fault ?? row.cells)
const turned = (kind: 'watch' | 'crossing' | 'request', text: string, format: 'csv' | 'jsonl' = 'csv') => {
  const sheet = sheetOf(Buffer.from(text), format)
  return [...turnRows(sheet, kind, 'Ostrana', guessMapping(kind, sheet)).rows()]
}

describe('comma-separated text', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa;b\r\n1;"2;3"\r\n',
      [
        ['a', 'b'],
        ['1', '2;3'],
      ],
    ],
    [
      'a,b\n"x ""y""\nz",2\n',
      [
        ['a', 'b'],
        ['x "y"\nz', '2'],
      ],
    ],
    [
      'a\tb\n\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('%j', (text, rows) => {
    expect(cells(text)).toEqual(rows)
  })

  test('a quotation mark that is never closed spoils its line alone', () => {
    expect([...csvRows('name,dob\n"Ilka,1984-01-02\nPavel,1985-01-02\n')]).toEqual([
      { line: 1, cells: ['name', 'dob'] },
      { line: 2, cells: [], fault: 'a quotation mark is opened and never closed' },
      { line: 3, cells: ['Pavel', '1985-01-02'] },
    ])
  })

  test('what is written is read again, whatever is in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', ';', 'é'), maxLength: 6 })
    const row = fc.array(cell, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((one) => one.map((it) => `"${it.replaceAll('"', '""')}"`).join(',')).join('\n')
        expect([...csvRows(text, ',')].map((one) => one.cells)).toEqual(rows)
      }),
    )
  })

  test('a million open quotation marks take no longer than as many words', () => {
    const since = process.cpuUsage().user
    const count = [...csvRows(`a,b\n${'"x\n'.repeat(300_000)}`)].length
    expect(count).toBeGreaterThan(100_000)
    expect((process.cpuUsage().user - since) / 1e6).toBeLessThan(5)
  })
})

describe('dates', () => {
  test.each([
    [['03/04/2024', '25/04/2024'], 'dmy'],
    [['03/04/2024', '04/25/2024'], 'mdy'],
    [['03/04/2024'], null],
    [['25/04/2024', '04/25/2024'], null],
    [['2024-04-25'], null],
  ] as const)('the order of %j is %s', (dates, order) => {
    expect(orderOfDates(dates)).toBe(order)
  })

  test.each([
    ['2024-03-04', null, '2024-03-04'],
    ['4.3.2024', null, '2024-03-04'],
    ['03/04/2024', 'mdy', '2024-03-04'],
    ['03/04/2024', 'dmy', '2024-04-03'],
    ['25/04/2024', null, '2024-04-25'],
    ['2024', null, '2024'],
    ['unknown', null, null],
  ] as const)('%s (%s) is %s', (cell, order, edtf) => {
    expect(dateReader(order)(cell)).toMatchObject({ ok: true, edtf })
  })

  test.each(['03/04/2024', '2024-02-30', '31.04.2024', 'last week', '2024-01-01/2024-02-01', '03/04/24'])(
    '%s is told, not guessed',
    (cell) => {
      expect(dateReader(null)(cell)).toMatchObject({ ok: false })
    },
  )
})

describe('rows', () => {
  test('names that look like formulas are names', () => {
    expect(
      turned('watch', 'name,from\n"=1+1",2024-01-02\n+44,2024-01-03\n@x,2024-01-04\n').map(({ flaw }) => flaw),
    ).toEqual([null, null, null])
  })

  test('JSON lines: a line that is no object is told by its line', () => {
    const rows = turned(
      'request',
      '{"person":"Sela Ombrai","recipient":"Karsovia","date":"2024-01-02","type":"warning"}\nnot JSON\n{"person":"Dara Quenn","date":"2024-01-02"}\n',
      'jsonl',
    )
    expect(rows.map(({ line, claim, flaw }) => [line, claim?.type ?? flaw?.field])).toEqual([
      [1, 'WARNING'],
      [2, 'row'],
      [3, 'sender'],
    ])
  })

  test('an empty end is still to come, an empty begin unknown, a begin after the end flagged', () => {
    const rows = turned(
      'watch',
      'name,from,to\nA B,2024-01-02,\nA C,,2024-01-02\nA D,2024-03-01,2024-02-01\nA E,2024-01-01,2024-01-01\n',
    )
    expect(rows.map(({ claim, flaw }) => claim?.edtf ?? flaw?.flagged)).toEqual([
      '2024-01-02/..',
      '2024-01-02',
      true,
      '2024-01-01/2024-01-01',
    ])
  })

  test.each([
    ['nothing', ''],
    ['an empty line', '\n'],
  ])('%s is no table', (_, text) => {
    expect(() => sheetOf(Buffer.from(text), 'csv')).toThrow(/no table/)
  })
})
