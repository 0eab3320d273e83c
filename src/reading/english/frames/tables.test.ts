import { expect, test } from 'vitest'
import { isClaimType } from '../../../model/index.ts'
import { unknownNames } from '../../frames/condition.ts'
import { isNounClass } from '../clauses/noun-classes.ts'
import { FRAMES } from './index.ts'

test('every row has an id of its own and types of the vocabulary', () => {
  expect(new Set(FRAMES.map((frame) => frame.id)).size).toBe(FRAMES.length)
  for (const frame of FRAMES)
    for (const type of [frame.type, ...(frame.also ?? [])]) expect(isClaimType(type), frame.id).toBe(true)
})

test('every slot that a row names exists', () => {
  for (const frame of FRAMES) expect(unknownNames([frame.subject, frame.object]), frame.id).toEqual([])
})

const PEOPLE_CLASSES = new Set([
  'name',
  'people',
  'who',
  'pronoun',
  'count',
  'negative',
  'actor',
  'state',
  'member',
  'named-group',
  'name-place',
  'news',
  'money',
])

test('every class that a row asks for exists', () => {
  for (const frame of FRAMES) {
    const words = [frame.subject, frame.object, ...(frame.when ?? [])].join(' ')
    for (const [, name = ''] of words.matchAll(/@([a-z-]+)/g))
      expect(isNounClass(name) || PEOPLE_CLASSES.has(name), `${frame.id} @${name}`).toBe(true)
  }
})
