import { describe, expect, it } from 'vitest'
import { daysWords, durationWords, edtfWords, endShort, typeWords, windowWords } from './words.ts'

describe('times in words', () => {
  it.each([
    ['2030', '2030'],
    ['2030-06', 'June 2030'],
    ['2030-06-09', '9 June 2030'],
    ['2031-21', 'spring 2031'],
    ['2030-06~', 'about June 2030'],
    ['2030-12~', 'the end of 2030'],
    ['2030?', '2030 (doubtful)'],
    ['2030-XX-XX', '2030'],
    ['2030-06/..', 'from June 2030 on'],
    ['../2031-01-12', 'until 12 January 2031'],
    ['2029-10/2030-01', 'October 2029 to January 2030'],
    ['[2029,2030]', '2029 or 2030'],
    ['[..2030-06]', 'June 2030 or before'],
    ['2031-01-07T11:30+01:00', '7 January 2031, 11:30 (UTC+01:00)'],
    ['../..', 'at some time'],
  ])('%s is %s', (edtf, words) => expect(edtfWords(edtf)).toBe(words))

  it('leaves what it does not know as it is written', () => {
    expect(edtfWords('Y-17E7')).toBe('Y-17E7')
    expect(edtfWords('2030-99')).toBe('2030-99')
    expect(edtfWords(null)).toBe('no time given')
  })

  it('names the last day that an end holds', () => {
    expect(endShort(Date.parse('2030-07-01'))).toBe('30 Jun 2030')
    expect(endShort(Date.parse('2030-06-30T12:00Z'))).toBe('30 Jun 2030 12:00')
  })

  it('says how long a window is', () => {
    expect(daysWords([190, 221])).toBe('190–221 days')
    expect(daysWords([1, 1])).toBe('1 day')
    expect(daysWords([5, 6.94])).toBe('5–6.9 days')
    expect(daysWords([190, null])).toBe('at least 190 days')
  })

  it('says how long something took', () => {
    expect(durationWords('P3Y')).toBe('3 years')
    expect(durationWords('PT1H')).toBe('1 hour')
    expect(durationWords('PT30M')).toBe('30 minutes')
    expect(durationWords('P1Y6M')).toBe(null)
  })

  it('says from when to when in few words', () => {
    expect(windowWords('2031-01-02', '2031-01-08')).toBe('2–8 Jan 2031')
    expect(windowWords('2030-06', '2031-01-07')).toBe('June 2030 to 7 January 2031')
    expect(windowWords('2027', '2027')).toBe('2027')
  })

  it('says what kind of claim it is', () => {
    expect(typeWords('SURVEILLANCE', 'end')).toBe('Surveillance, end')
    expect(typeWords('HOSTAGE_TAKING')).toBe('Hostage taking')
  })
})
