import { expect, test } from 'vitest'
import { passageIndex, shinglesOf } from './containment.ts'

const MENACE = 'We shall burn the harbour of Veldmark to the water line, and none of its ships will sail again.'

test('a passage is found whatever stands around it, and whatever its case and points', () => {
  const index = passageIndex<string>()
  index.add(`In a letter they wrote: "${MENACE.toUpperCase().replaceAll(',', ' -')}" Nobody answered it.`, 'letter')
  index.add(
    'The ferries of Veldmark sail again from Monday on, says the harbour office in its summer timetable.',
    'ferries',
  )
  expect(index.holders(MENACE)).toEqual([{ source: 'letter', share: 1 }])
})

test('a passage that was changed is found in part', () => {
  const index = passageIndex<string>()
  index.add(MENACE, 'letter')
  const [found] = index.holders(MENACE.replace('ships', 'boats'))
  expect(found?.share).toBeGreaterThan(0.5)
  expect(found?.share).toBeLessThan(1)
})

test('a few words are too common to be traced', () => {
  expect(shinglesOf('We will strike again soon').size).toBe(0)
  expect(shinglesOf('').size).toBe(0)
})

test('accents make no difference', () => {
  expect([...shinglesOf('Ils brûleront le vieux port de la cité')]).toEqual([
    ...shinglesOf('ils bruleront le vieux port de la cite'),
  ])
})

test('a megabyte of one word, and of different words, takes linear time', () => {
  const index = passageIndex<number>()
  const before = process.threadCpuUsage()
  index.add('burn '.repeat(200_000), 1)
  for (let n = 0; n < 2_000; n++) index.add(`${MENACE} Letter ${n} of the year.`, n)
  expect(index.holders(`${MENACE} `.repeat(10_000)).length).toBeGreaterThan(0)
  const { user, system } = process.threadCpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(2_000)
})
