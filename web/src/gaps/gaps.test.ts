import { describe, expect, it } from 'vitest'
import type { Gap } from '../api/types.ts'
import { changesSince, goneSince } from './changes.ts'
import { quotation } from './context.ts'
import { inOrder } from './verdict-words.ts'

const gap = (id: string, verdict: Gap['verdict'], state: Gap['state'] = 'open'): Gap => ({
  id,
  rule: 'rule',
  question: `Question ${id}?`,
  verdict,
  basis: 'stated',
  state,
  subject: { id: 's', name: 'Somebody' },
  event: null,
  authority: null,
  windowDays: null,
  window: null,
  witnesses: [],
  against: [],
  why: '',
  assumptions: [],
  settle: '',
  reading: 'all',
})

describe('the words around a witness', () => {
  const text = 'First one. The watch began in May, and was given up in June 2030; nobody says why. Last one.'
  const start = text.indexOf('was given up')
  const end = start + 'was given up in June 2030'.length

  it('are its sentence', () => {
    expect(quotation(text, start, end)).toEqual({
      before: 'The watch began in May, and ',
      words: 'was given up in June 2030',
      after: '; nobody says why.',
      cutBefore: false,
      cutAfter: false,
    })
  })

  it('are cut between words where the sentence is long', () => {
    const short = quotation(text, start, end, 12)
    expect(short?.before).toBe('in May, and ')
    expect(short?.cutBefore).toBe(true)
    expect(short?.after).toBe('; nobody')
    expect(short?.cutAfter).toBe(true)
  })

  it('end at a paragraph', () => {
    const two = 'Heading\n\nHe was seen\n\nNext'
    expect(quotation(two, 9, 15)).toMatchObject({ before: '', words: 'He was', after: ' seen' })
  })

  it('are none for a span outside of the text', () => {
    expect(quotation('short', 3, 99)).toBe(null)
    expect(quotation('short', 4, 2)).toBe(null)
  })
})

describe('the list of gaps', () => {
  it('puts the closed and the ruled out last and keeps the order else', () => {
    const all = [gap('a', 'impossible'), gap('b', 'possible'), gap('c', 'certain', 'closed'), gap('d', 'certain')]
    expect(inOrder(all).map((one) => one.id)).toEqual(['b', 'd', 'a', 'c'])
  })

  it('knows what changed since an earlier day', () => {
    const changes = changesSince(
      [gap('a', 'possible'), gap('x', 'certain')],
      [gap('a', 'certain'), gap('b', 'possible')],
    )
    expect(changes.get('a')).toEqual({ kind: 'flipped', before: 'possible' })
    expect(changes.get('b')).toEqual({ kind: 'opened' })
    expect(goneSince([gap('a', 'possible'), gap('x', 'certain')], [gap('a', 'certain')])).toBe(1)
  })
})
