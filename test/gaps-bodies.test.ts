import { expect, test } from 'vitest'
import { findGaps } from '../src/gaps/index.ts'
import type { ReadReport } from './support/gold-view.ts'
import { caseViewOf } from './support/gold-view.ts'
import { claim, FIRST } from './support/made-up-case.ts'

/* Persons are made up. Whose "the intelligence services" are, by the other words that a report has for them. */

const readAs = (...mentions: readonly string[]): ReadReport => ({
  ...FIRST,
  entities: [
    ...FIRST.entities.filter((one) => one.id === 'ilvo' || one.id === 'hall'),
    {
      id: 'services',
      type: 'ORG',
      name: mentions[0] ?? '',
      mentions: mentions.map((text, at) => ({ start: at, end: at + 1, text, kind: 'name' })),
    },
    { id: 'norway', type: 'GPE', name: 'Norway' },
  ],
  claims: [
    claim('start', 'SURVEILLANCE', ['norway'], ['ilvo'], '2017-05-02', { roles: { phase: 'start' } }),
    claim('end', 'SURVEILLANCE', ['services'], ['ilvo'], '2019-08-02', { roles: { phase: 'end' } }),
    claim('attack', 'ATTACK', ['ilvo'], ['hall'], '2021-03-09'),
  ],
})
const watchers = (...mentions: readonly string[]) =>
  findGaps(caseViewOf([readAs(...mentions)])).flatMap((gap) => (gap.rule === 'lapsed-watch' ? [gap.authority] : []))

test('a state’s, where the report names the state elsewhere', () => {
  expect(watchers('the intelligence services', 'Norwegian intelligence')).toContain('Norway')
  expect(watchers('the intelligence services', 'Norwegian intelligence')).not.toContain('the intelligence services')
})

test.each([
  ['it names none', ['the intelligence services', 'the services']],
  ['it names two', ['the intelligence services', 'Norwegian intelligence', 'Swedish intelligence']],
  ['they have a name of their own', ['the Harbour Bureau', 'Norwegian intelligence']],
])('nobody’s but their own, where %s; and their name has one article', (_, mentions) => {
  expect(watchers(...mentions)).toContain(mentions[0])
  expect(JSON.stringify(findGaps(caseViewOf([readAs(...mentions)])))).not.toMatch(/the the/i)
})
