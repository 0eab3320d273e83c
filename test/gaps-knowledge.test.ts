import { expect, test } from 'vitest'
import { knowledgeOf } from '../src/gaps/index.ts'
import type { CaseView, Knowledge } from '../src/model/index.ts'
import { asOf, claim, FIRST, report, said, WATCHED_ABROAD } from './support/made-up-case.ts'
import { viewSource } from './support/view-source.ts'

/* All persons, countries and services are made up. */

const about = async (view: CaseView, name: string): Promise<Knowledge> => {
  const person = view.entities.find((entity) => entity.name === name)
  const { clusterEntities } = await import('../src/identity/index.ts')
  const id = clusterEntities(view).clusterOf(person?.id ?? '')?.id ?? ''
  const found = await knowledgeOf(
    viewSource(() => view),
    id,
  )
  if (found === null) throw new Error('nobody of that name')
  return found
}
const lineOf = (knowledge: Knowledge, name: string) =>
  knowledge.lines.find((line) => line.authority.name === name) ?? null

test('a state knows by each of its bodies, oldest first, by whose word is told', async () => {
  const line = lineOf(await about(asOf('2021-03-30', [FIRST]), 'Ilvo Marchetta'), 'Veldmark')
  expect(line?.known.map(({ how, when }) => [how, when])).toEqual([
    ['SURVEILLANCE', '2017-05'],
    ['SURVEILLANCE', '2019-08'],
  ])
  expect(line?.known[0]?.word).toContain('Made-up first')
  expect(line?.denied).toBe(false)
})

test('what another knew stands beside it; that nobody says it was passed on is no denial', async () => {
  const line = lineOf(await about(asOf('2021-03-30', [FIRST, WATCHED_ABROAD]), 'Ilvo Marchetta'), 'Veldmark')
  const others = line?.others.filter(({ authority }) => authority.name === 'Ostrana') ?? []
  expect(others.map(({ how }) => how)).toContain('SURVEILLANCE')
  for (const { passed } of others) expect(passed).toEqual([])
  expect(line?.denied).toBe(false)
})

test('what was passed on is named where the dates allow it, and who told', async () => {
  const told = (day: string) =>
    report('told', '2021-03-25', [
      claim('told', 'INFO_SHARING', ['ostrana'], ['veldmark'], day, {
        roles: { about: 'ilvo' },
        attribution: said('minister'),
      }),
    ])
  for (const [day, passed] of [
    ['2020-06-01', ['told/told']],
    ['2016-02-03', []],
  ] as const) {
    const line = lineOf(await about(asOf('2021-03-30', [WATCHED_ABROAD, told(day)]), 'Ilvo Marchetta'), 'Veldmark')
    expect(line?.known).toMatchObject([{ how: 'INFO_SHARING', from: 'Ostrana', word: 'Bero Lattimer', when: day }])
    expect(line?.others.filter(({ how }) => how === 'SURVEILLANCE').map((other) => other.passed)).toEqual([passed])
  }
})

test('a request that is denied leaves the one who was not asked, and nobody else, without it', async () => {
  const knowledge = await about(asOf('2021-03-30', [FIRST]), 'Dalia Marchetta')
  expect(lineOf(knowledge, 'Karsovia')).toMatchObject({ denied: true, known: [{ how: 'REQUEST', negative: true }] })
  expect(lineOf(knowledge, 'Veldmark')).toBeNull()
})

test('plans count for nothing, guesses are marked', async () => {
  const view = asOf('2021-03-30', [
    report('soft', '2021-03-25', [
      claim('plan', 'ARREST', ['veldmark'], ['ilvo'], '2021-05', { stance: 'planned' }),
      claim('guess', 'KNOWN_TO', ['ilvo'], ['ostrana'], null, { stance: 'speculated' }),
    ]),
  ])
  const knowledge = await about(view, 'Ilvo Marchetta')
  expect(knowledge.lines.map(({ authority }) => authority.name)).toEqual(['Ostrana'])
  expect(lineOf(knowledge, 'Ostrana')?.known).toMatchObject([{ guess: true, when: null, since: null }])
})
