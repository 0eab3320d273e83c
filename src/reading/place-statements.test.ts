import { expect, test } from 'vitest'
import { readReport } from './read-report.ts'

const read = (text: string): string[] =>
  readReport(text).placeStatements.map(
    ({ place, direction, of, span }) => `${place} | ${direction ?? 'in'} | ${of} | ${span.text}`,
  )

test.each([
  [
    'He lived in the northern Berlin suburb of Potsdam.',
    'Potsdam | north | Berlin | the northern Berlin suburb of Potsdam',
  ],
  ['He fled to Melun, a town south-east of Paris.', 'Melun | south-east | Paris | Melun, a town south-east of Paris'],
  ['He fled to Melun, a town 40 km south of Paris.', 'Melun | south | Paris | Melun, a town 40 km south of Paris'],
  ['He fled to Gao in northern Mali.', 'Gao | north | Mali | Gao in northern Mali'],
  [
    'She moved to the north-eastern Spanish city of Girona.',
    'Girona | north-east | Spain | the north-eastern Spanish city of Girona',
  ],
  ['He was seen in the Vienna district of Favoriten.', 'Favoriten | in | Vienna | Vienna district of Favoriten'],
])('%s', (text, statement) => expect(read(text)).toEqual([statement]))

test('two places that the text does not tie say nothing', () => {
  expect(read('He travelled from Paris to Mali.')).toEqual([])
})
