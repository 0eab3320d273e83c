import { describe, expect, test } from 'vitest'
import { describeEdtf } from './index.ts'

describe('in plain English', () => {
  test.each([
    ['2014-06', 'June 2014', 'in June 2014'],
    ['2013-12~', 'the end of 2013', 'at the end of 2013'],
    ['2014-01~', 'the beginning of 2014', 'at the beginning of 2014'],
    ['2015-01-07', 'on 7 January 2015', 'on 7 January 2015'],
    ['2008', '2008', 'in 2008'],
    ['2008?', '2008 (uncertain)', 'in 2008 (uncertain)'],
    ['2013~', 'about 2013', 'about 2013'],
    ['2015-01-07%', 'about 7 January 2015 (uncertain)', 'about 7 January 2015 (uncertain)'],
    ['2015-01-02/2015-01-08', 'between 2 and 8 January 2015', 'between 2 and 8 January 2015'],
    [
      '2014-12-30/2015-01-08',
      'between 30 December 2014 and 8 January 2015',
      'between 30 December 2014 and 8 January 2015',
    ],
    ['2015-01-30/2015-02-02', 'between 30 January and 2 February 2015', 'between 30 January and 2 February 2015'],
    ['../2015-01-12', 'before 12 January 2015', 'before 12 January 2015'],
    ['2015-01-12/..', '12 January 2015 or later', '12 January 2015 or later'],
    ['2013-12~/2014-06', 'between the end of 2013 and June 2014', 'between the end of 2013 and June 2014'],
    ['2014-22', 'summer 2014', 'in summer 2014'],
    ['2013-36', 'the fourth quarter of 2013', 'in the fourth quarter of 2013'],
    ['201X', 'the 2010s', 'in the 2010s'],
    ['19XX', 'the 20th century', 'in the 20th century'],
    ['2015-XX', 'an unknown month of 2015', 'in an unknown month of 2015'],
    ['2015-01-XX', 'on an unknown day of January 2015', 'on an unknown day of January 2015'],
    ['2015-W02', 'week 2 of 2015', 'in week 2 of 2015'],
    ['2015-01-07T11:30', '11:30 on 7 January 2015', 'at 11:30 on 7 January 2015'],
    ['2015-01-07T11:30+01:00', '11:30 UTC+01:00 on 7 January 2015', 'at 11:30 UTC+01:00 on 7 January 2015'],
    ['[2011,2014-06]', 'either 2011 or June 2014', 'either 2011 or June 2014'],
    ['{1960..1962,1970}', '1960 to 1962 and 1970', '1960 to 1962 and 1970'],
    ['-0043', '44 BC', 'in 44 BC'],
    ['2014/2014', '2014', 'in 2014'],
  ])('%s', (text, label, when) => {
    expect(describeEdtf(text)).toBe(label)
    expect(describeEdtf(text, 'when')).toBe(when)
  })

  test('of something that lasted', () => {
    expect(describeEdtf('2015-01-02/2015-01-08', 'state')).toBe('from 2 to 8 January 2015')
    expect(describeEdtf('2015-01-09/..', 'state')).toBe('since 9 January 2015')
    expect(describeEdtf('../2015-01-12', 'state')).toBe('until 12 January 2015')
    expect(describeEdtf('2011-11/', 'state')).toBe('from November 2011 to an unknown time')
  })

  test('as a name', () => {
    expect(describeEdtf('2015-01-07', 'noun')).toBe('7 January 2015')
    expect(describeEdtf('2015-01-02/2015-01-08', 'noun')).toBe('2 to 8 January 2015')
  })

  test('what is no date is shown as it is', () => {
    expect(describeEdtf('next week')).toBe('"next week"')
  })
})
