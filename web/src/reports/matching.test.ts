import { describe, expect, it } from 'vitest'
import type { ReportItem } from '../api/types.ts'
import { matching } from './matching.ts'

const report = (title: string, publisher: string | null): ReportItem => ({
  id: title,
  name: `${title}.txt`,
  title,
  publisher,
  published: { edtf: null, proof: [], given: 'unknown' },
  reliability: 'C',
  received: 0,
  receivedDeclared: false,
  recordedAt: 0,
  withdrawn: null,
  claims: { proposed: 0, accepted: 0, rejected: 0 },
  flags: [],
})

describe('finding reports by words', () => {
  const all = [report('Harbour watch', 'Desk note'), report('Two brothers', null)]

  it('looks for every word, in title, publisher and file name', () => {
    expect(matching(all, 'harbour DESK').map((one) => one.title)).toEqual(['Harbour watch'])
    expect(matching(all, 'brothers.txt').map((one) => one.title)).toEqual(['Two brothers'])
    expect(matching(all, 'harbour brothers')).toEqual([])
  })

  it('leaves all where nothing is asked', () => expect(matching(all, '  ')).toBe(all))
})
