import { expect, test } from 'vitest'
import { readReport } from '../read-report.ts'

const watches = (text: string) =>
  readReport(text, { published: '2019-03-12' })
    .claims.filter(({ type }) => type === 'SURVEILLANCE' || type === 'STAY' || type === 'WATCHLISTING')
    .map(({ roles, time }) => [roles.phase ?? null, time.edtf])

test.each([
  [
    'Ilvo Marchetta was under surveillance by Norwegian police from November 2016 until 10 January 2019.',
    'ongoing',
    '2016-11/2019-01-10',
  ],
  ['Norwegian police watched Ilvo Marchetta from November 2016 to June 2018.', 'ongoing', '2016-11/2018-06'],
  ['Norwegian police watched Ilvo Marchetta between November 2016 and June 2018.', 'ongoing', '2016-11/2018-06'],
  ['Surveillance of Ilvo Marchetta ran from May 2016 until June 2018.', 'ongoing', '2016-05/2018-06'],
  ['Ilvo Marchetta stayed in Bergen from 2 January 2019 to 8 January 2019.', null, '2019-01-02/2019-01-08'],
  ['Ilvo Marchetta was on a Norwegian watch list from 2011 to 2014.', null, '2011/2014'],
])('%s keeps both dates', (text, phase, edtf) => {
  expect(watches(text)).toEqual([[phase, edtf]])
})

test('a beginning never becomes an end, nor an end a beginning', () => {
  expect(watches('Ilvo Marchetta was watched by Norwegian police until June 2018.')).toEqual([['end', '2018-06']])
  expect(
    watches('Surveillance of Ilvo Marchetta by Norwegian police began in May 2016 and ended in June 2018.'),
  ).toEqual([
    ['start', '2016-05'],
    ['end', '2018-06'],
  ])
})
