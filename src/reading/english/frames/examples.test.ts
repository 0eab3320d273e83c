import { expect, test } from 'vitest'
import { readReport } from '../../read-report.ts'
import { FRAMES } from './index.ts'

const rows = FRAMES.flatMap((frame) => (frame.example === undefined ? [] : [{ id: frame.id, example: frame.example }]))

test.each(rows)('$id: $example', ({ id, example }) => {
  const reading = readReport(example, { published: '2019-05-20' })
  expect(reading.claims.map((claim) => claim.rule)).toContain(`frame.${id}`)
})
