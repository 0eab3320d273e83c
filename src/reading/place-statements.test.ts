import { expect, test } from 'vitest'
import { readReport } from './read-report.ts'

const read = (text: string): string[] =>
  readReport(text).placeStatements.map(
    ({ place, direction, of, span }) => `${place} | ${direction ?? 'in'} | ${of} | ${span.text}`,
  )

test.each([
  ['The man was shot in the eastern Paris town of Melun.', 'Melun | east | Paris | the eastern Paris town of Melun'],
  ['He fled to Melun, a town south-east of Paris.', 'Melun | south-east | Paris | Melun, a town south-east of Paris'],
  ['He fled to Melun, a town 40 km south of Paris.', 'Melun | south | Paris | Melun, a town 40 km south of Paris'],
  ['He fled to Gao in northern Mali.', 'Gao | north | Mali | Gao in northern Mali'],
  [
    'She moved to the south-eastern Turkish city of Mardin.',
    'Mardin | south-east | Turkey | the south-eastern Turkish city of Mardin',
  ],
  [
    'He was seen in the Brussels district of Schaerbeek.',
    'Schaerbeek | in | Brussels | Brussels district of Schaerbeek',
  ],
])('%s', (text, statement) => expect(read(text)).toEqual([statement]))

test('two places that the text does not tie say nothing', () => {
  expect(read('He travelled from Paris to Mali.')).toEqual([])
})
