import { expect, test } from 'vitest'
import { processorMs } from '../../../test/processor.ts'
import type { Published } from '../../model/index.ts'
import { parseEdtf } from '../../time/index.ts'
import { makeTextDocument } from '../text-document.ts'
import { headTime, placedMentions, readTimes, timesIn } from './index.ts'

const on = (edtf: string | null): Published => ({ edtf, proof: [], given: edtf === null ? 'unknown' : 'declared' })

/** Expressions and values found in a text published on Tuesday 5 June 2018, as "words = value". */
const read = (text: string, published = on('2018-06-05')): string[] =>
  readTimes(makeTextDocument(text), published).map((time) => `${time.text} = ${time.value}`)

test.each([
  // Named dates.
  ['He left on 8 May 2017.', ['8 May 2017 = 2017-05-08']],
  ['He left on May 8th, 2017.', ['May 8th, 2017 = 2017-05-08']],
  ['He left on the 8th of May.', ['8th of May = 2018-05-08']],
  ['It was signed on 2017-05-08.', ['2017-05-08 = 2017-05-08']],
  ['It was signed on 08/05/2017 in Varnik.', ['08/05/2017 = 2017-05-08']],
  ['He was seen on Tuesday, 29 May.', ['Tuesday, 29 May = 2018-05-29']],
  ['A vote is due on 29 July.', ['29 July = 2018-07-29']],
  ['He was held on 9 December.', ['9 December = 2017-12-09']],
  ['They fought between 7 and 9 April.', ['7 and 9 April = 2018-04-07/2018-04-09']],
  ['It ran from 14 to 16 April 2016.', ['14 to 16 April 2016 = 2016-04-14/2016-04-16']],
  // Months, years and their parts.
  ['They came in January.', ['January = 2018-01']],
  ['It has stood empty since August.', ['August = 2017-08']],
  ['It was founded in 2013 and grew.', ['2013 = 2013']],
  ['The 2013 raids failed.', ['2013 = 2013']],
  ['Some 2013 troops came.', []],
  ['He fled at the end of 2013.', ['the end of 2013 = 2013-12~']],
  ['He fled in late 2013.', ['late 2013 = 2013-09~/2013-12~']],
  ['He fled in mid-2013.', ['mid-2013 = 2013-05~/2013-08~']],
  ['He fled in early March.', ['early March = 2018-03-01~/2018-03-10~']],
  ['He fled in the third quarter of 2016.', ['the third quarter of 2016 = 2016-35']],
  ['It flourished in the 1990s.', ['the 1990s = 199X']],
  ['It burned in the summer of 2016.', ['the summer of 2016 = 2016-22']],
  ['He came on 3 January and left on the 5th.', ['3 January = 2018-01-03', 'the 5th = 2018-01-05']],
  ['Hours after the attack he fled.', ['Hours after the attack = PTXH']],
  [
    'In the first week of January it was shut for three days.',
    ['the first week of January = 2018-01-01/2018-01-07', 'three days = P3D'],
  ],
  ['He fell in the last week of May.', ['the last week of May = 2018-05-25/2018-05-31']],
  ['He fell in the second half of 2016.', ['the second half of 2016 = 2016-41']],
  ['He stayed for three nights.', ['three nights = P3D']],
  ['They struck in the early hours of Sunday.', ['the early hours of Sunday = 2018-06-03']],
  ['They struck early Sunday morning.', ['early Sunday morning = 2018-06-03']],
  ['They meet each July.', ['each July = XXXX-07']],
  ['He has until Friday to answer.', ['Friday = 2018-06-08']],
  ['They held a fair to mark the day on Friday.', ['Friday = 2018-06-01']],
  ['It must be done by the end of the month.', ['the end of the month = 2018-06-30']],
  ['Shots were heard overnight on 3-4 May.', ['overnight on 3-4 May = 2018-05-03/2018-05-04']],
  ['On 12, 13 and 14 March they came.', ['12 = 2018-03-12', '13 = 2018-03-13', '14 March = 2018-03-14']],
  ['The weekend of 2-3 June was calm.', ['The weekend of 2-3 June = 2018-06-02/2018-06-03']],
  ['Two days after the 3 May attack, he fled.', ['Two days after the 3 May attack = 2018-05-05']],
  ['Later this month they meet.', ['Later this month = 2018-06-05/2018-06-30']],
  ['He left in H1 2017.', ['H1 2017 = 2017-40']],
  ['They struck at 4 in the morning on Sunday.', ['4 in the morning on Sunday = 2018-06-03T04:00']],
  ['June 3: They left.', ['June 3 = 2018-06-03']],
  ['He left on 03-May-2017.', ['03-May-2017 = 2017-05-03']],
  ['The first nine months were calm.', ['The first nine months = P9M']],
  // From the day of publication.
  ['The guards left on Monday.', ['Monday = 2018-06-04']],
  ['The guards will leave on Friday.', ['Friday = 2018-06-08']],
  ['The guards left last Friday.', ['last Friday = 2018-06-01']],
  ['The raid came yesterday.', ['yesterday = 2018-06-04']],
  ['Last week\u2019s raid failed.', ['Last week\u2019s = 2018-05-28/2018-06-03']],
  ['It opened last year.', ['last year = 2017']],
  ['It opened last month.', ['last month = 2018-05']],
  ['He is now in Varnik.', ['now = 2018-06-05']],
  ['The bridge was closed two years ago.', ['two years ago = 2016~']],
  ['It began ten days ago.', ['ten days ago = 2018-05-26~']],
  // Lengths.
  ['He was held for six months.', ['six months = P6M']],
  ['He had been on a list for years.', ['for years = ../2018-06-05']],
  ['It was the worst flood in half a century.', ['half a century = 1968~/2018']],
  ['It cost lives over the last 24 hours.', ['the last 24 hours = 2018-06-04/2018-06-05']],
  ['He saw a 26-year-old man and a boy, aged 12.', []],
  ['It happens every day.', ['every day = P1D']],
  ['They meet twice a week and once every two months.', ['twice a week = P1W', 'once every two months = P2M']],
  ['It was shut three times a year and 24 times a month.', ['three times a year = P1Y', '24 times a month = P1M']],
  ['He prays every morning.', ['every morning = P1D']],
  ['The daily Granit wrote of daily raids.', ['daily = P1D']],
  // Direction.
  ['He was tried for the October killing.', ['October = 2017-10']],
  ['The mill stays shut until the case is heard in July.', ['July = 2018-07']],
  ['He was not freed until Saturday.', ['Saturday = 2018-06-02']],
  ['They found enough evidence in the October raid.', ['October = 2017-10']],
  // Parts of days and hours.
  ['They struck on Sunday night.', ['Sunday night = 2018-06-03']],
  ['They struck at 11.30 pm on Sunday.', ['11.30 pm on Sunday = 2018-06-03T23:30']],
  ['They struck on 3 June at 24.00.', ['3 June = 2018-06-03', '24.00 = 2018-06-03T24:00']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('a quarter that is only compared with leaves the other in force', () => {
  const text =
    'The mill of Varnik lost money in the third quarter of 2017. A year earlier it had a profit. In the latest quarter it sold less flour. In the 2016 quarter it sold more.'
  expect(read(text)).toEqual([
    'the third quarter of 2017 = 2017-35',
    'A year earlier = 2016-35',
    'the latest quarter = 2017-35',
    'the 2016 quarter = 2016-35',
  ])
})

test('what later words lean on', () => {
  expect(read('The guards left on Friday. The next day the flood came.')).toEqual([
    'Friday = 2018-06-01',
    'The next day = 2018-06-02',
  ])
  expect(read('On 3 March the guards left. Two weeks later nobody had come.')).toEqual([
    '3 March = 2018-03-03',
    'Two weeks later = 2018-03-17',
  ])
})

test('days before an event that the text dates', () => {
  const text =
    'Gunmen attacked the mill of Varnik on Wednesday. A shooting followed on Friday. Pesk had arrived five days before the killings.'
  const times = readTimes(makeTextDocument(text), on('2018-06-04'))
  const offset = times.find((time) => time.text.startsWith('five days'))
  expect(offset?.value).toBe('2018-05-25')
  expect(offset?.alts).toContain('P5D')
  expect(offset?.reason).toContain('30 May 2018')
})

test('an evening, a night or a morning hangs on the day in force', () => {
  const text =
    'The raid was on Friday. That night the guards fled. The following morning they were found. They had left the previous evening. Earlier that day it had rained.'
  expect(read(text)).toEqual([
    'Friday = 2018-06-01',
    'That night = 2018-06-01',
    'The following morning = 2018-06-02',
    'the previous evening = 2018-06-01',
    'Earlier that day = 2018-06-01',
  ])
})

test('a length with one known end is bounded by it', () => {
  const alts = (text: string) => readTimes(makeTextDocument(text), on('2018-06-05')).at(-1)?.alts
  expect(alts('He has been in Ostrel in recent weeks.')).toContain('../2018-06-05')
  expect(alts('He left several months ago.')).toContain('../2018-06-05')
  expect(alts('The raid was on Friday. He hid in the weeks before the raid.')).toContain('../2018-06-01')
  expect(alts('The raid was on Friday. He hid in the days after the raid.')).toContain('2018-06-01/..')
  expect(alts('He will leave in the coming weeks.')).toContain('2018-06-05/..')
})

test('a day that its month has not is never rolled over', () => {
  expect(read('He left on 29 February 2017.')).toEqual(['29 February 2017 = 2017-02'])
  expect(read('It was signed on 2017-02-29.')).toEqual([])
  for (const value of read('He left on 31 April 2018.')) expect(value).not.toMatch(/= \d{4}-\d\d-\d\d$/)
})

test('ages are no times', () => {
  expect(
    read(
      'Pesk, 34, a boy of 12, a 10-year-old girl, a man aged 20, two girls aged between 9 and 11 and a man in his thirties left.',
    ),
  ).toEqual([])
})

test('TIMEX3 counts an event, the "for" of a length and a possessive out', () => {
  const bare = (text: string) =>
    placedMentions(makeTextDocument(text), on('2018-06-05')).map(
      ({ mention, placed }) => `${text.slice(mention.bareStart, mention.bareEnd)} = ${placed.timex}`,
    )
  expect(bare('The raid was on Friday. Two days before the raid he fled.')).toEqual([
    'Friday = 2018-06-01',
    'Two days = P2D',
  ])
  expect(bare('The raid was on Friday. He fled the day before the raid.')).toEqual([
    'Friday = 2018-06-01',
    'the day = 2018-05-31',
  ])
  expect(bare('In the weeks before Pesk was seen, he had hidden for years.')).toEqual(['weeks = PXW', 'years = PXY'])
  expect(bare('Last week\u2019s raid failed.')).toEqual(['Last week = 2018-W22'])
})

test('"at the time" points at the date told with the same names', () => {
  const text =
    'Pesk was in Ostrel in 2011. The guards of Varnik opened a file in November 2012 and closed it in June 2014. Nobody in Ostrel had heard of Pesk at the time.'
  const time = readTimes(makeTextDocument(text), on('2018-06-05')).at(-1)
  expect(time).toMatchObject({ text: 'the time', value: '2011' })
})

test('every value that denotes a date is EDTF, and every span holds its words', () => {
  const text =
    'On Monday at 9 a.m., in early March, in the 19th century, in the 1980s, on the night of 3 May, last summer, at noon on Friday, in the last two weeks, in 2014-15, in the first half of 2016, this weekend, a year earlier, he left. In late April 2016 he came back.'
  for (const published of [on('2018-06-05'), on('[2018-06-05..2018-06-07]'), on(null)]) {
    for (const time of readTimes(makeTextDocument(text), published)) {
      expect(text.slice(time.start, time.end)).toBe(time.text)
      if (!/^P|_REF$|^XXXX-WXX|^T\d/.test(time.value))
        expect(parseEdtf(time.value), time.value).toMatchObject({ ok: true })
      expect(time.reason).toMatch(/\.$/)
    }
  }
})

test('without a day of publication only what the words say is said', () => {
  expect(read('He left on Monday, and on 8 May he was back.', on(null))).toEqual([
    'Monday = XXXX-WXX-1',
    '8 May = XXXX-05-08',
  ])
})

test('a megabyte of dates, of bullets or of nothing is read within seconds', () => {
  const begun = processorMs()
  for (const unit of ['Monday 3 May ', '- 3 June: x\n', '1 ', 'the ']) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    readTimes(makeTextDocument(text), on('2018-06-05'))
    headTime(text, '2018-06-05', 500)
  }
  expect(processorMs() - begun).toBeLessThan(16_000)
})

test('times inside a span', () => {
  const text = 'He left in 2011. He came back in 2013.'
  const times = readTimes(makeTextDocument(text), on(null))
  expect(timesIn(times, 17, text.length).map((time) => time.value)).toEqual(['2013'])
})

const OSLO = 'OSLO, 4 June 2018 - Police watched Anton Hrastnik in May 2015'
test.each([
  [`${OSLO} but stopped seven months later.`, 'seven months later = 2015-12~'],
  [`${OSLO}. A year later they stopped.`, 'A year later = 2016~'],
  [`${OSLO}. Two weeks later they stopped.`, 'Two weeks later = 2015-05~/2015-06~'],
  ['He was watched in 2015. Seven months later they stopped.', 'Seven months later = 2015~/2016~'],
  ['He fled in the summer of 2016 and came back three months later.', 'three months later = 2016-09~/2016-11~'],
  ['He fled in April 2018. Two weeks earlier he had sold his house.', 'Two weeks earlier = 2018-03~/2018-04~'],
  ['He was freed on 3 May 2015. The mill was built in 2010. Two years later it burned.', 'Two years later = 2012~'],
])('what is counted from a month, a season or a year is told no more finely: %s', (text, found) => {
  expect(read(text)).toContain(found)
})

test('what has happened is not put after publication', () => {
  expect(read('Seven months later he was freed.')).toEqual(['Seven months later = P7M'])
  expect(read('He was hurt on 5 June and died two hours later.')).toContain('two hours later = 2018-06-05')
  // The report may be of any of these days.
  expect(read('He was hurt on 3 June 2018. Two days later he died.', on('[2018-06-01..2018-06-20]'))).toContain(
    'Two days later = 2018-06-05',
  )
  expect(read('The court will sit on 5 June and rule two weeks later.')).toContain('two weeks later = 2018-06-19')
})

test.each([
  ['Police were looking for a second gunman.', []],
  ['Police searched for a second armed man.', []],
  ['He stopped for a second and ran.', ['a second = PT1S']],
])('one more of a kind is no moment: %s', (text, found) => {
  expect(read(text)).toEqual(found)
})
