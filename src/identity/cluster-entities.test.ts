import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntityType, EntityView, Judgement, ReportView, Sameness } from '../model/index.ts'
import { clusterEntities } from './index.ts'

const report = (id: string, recordedAt: number): ReportView => ({
  id,
  case: 'case',
  name: id,
  title: id,
  publisher: null,
  publisherCountry: null,
  published: { edtf: null, proof: [], given: 'unknown' },
  reliability: 'F',
  media: 'text/plain',
  encoding: 'utf-8',
  language: null,
  source: null,
  bytesHash: id,
  textHash: id,
  length: 0,
  flags: [],
  receivedAt: null,
  recordedAt,
  received: recordedAt,
  withdrawn: null,
})

const entity = (id: string, name: string, more: Partial<EntityView> = {}): EntityView => ({
  id,
  type: 'PERSON',
  name,
  aka: [],
  members: [],
  mentions: [],
  report: id.split('/')[0] ?? '',
  ...more,
})

const judge = (a: string, b: string, verdict: Sameness, at = 1, by = 'A. Reader'): Judgement => ({
  id: `${a} ${b} ${at}`,
  a,
  b,
  verdict,
  reason: '',
  by,
  at,
})

const reports = ['r1', 'r2', 'r3', 'r4'].map((id, at) => report(id, at))
const cluster = (entities: readonly EntityView[], judgements: readonly Judgement[] = []) =>
  clusterEntities({ entities, judgements, reports })
const groups = (entities: readonly EntityView[], judgements: readonly Judgement[] = []) =>
  cluster(entities, judgements).clusters.map((one) => one.entities.map((member) => member.id).join('+'))

describe('equal names', () => {
  test('persons of one full name are one, by any of their names, whatever the accents', () => {
    expect(groups([entity('r1/a', 'Ilvo Marchetta'), entity('r2/b', 'ÍLVO  MARCHETTÁ')])).toEqual(['r1/a+r2/b'])
    expect(groups([entity('r1/a', 'Ilvo Marchetta', { aka: ['Abu Tarek'] }), entity('r2/b', 'Abu Tarek')])).toEqual([
      'r1/a+r2/b',
    ])
  })

  test('one part of a name is not enough, and neither is a description', () => {
    expect(groups([entity('r1/a', 'Marchetta'), entity('r2/b', 'Marchetta')])).toHaveLength(2)
    const described = (id: string) =>
      entity(id, 'the unnamed companion', { mentions: [{ start: 0, end: 3, text: 'the', kind: 'nominal' }] })
    expect(groups([described('r1/a'), described('r2/b')])).toHaveLength(2)
    const source = (id: string) => entity(id, 'a police source', { type: 'SOURCE' })
    expect(groups([source('r1/a'), source('r2/b')])).toHaveLength(2)
  })

  test.each<[EntityType, string, string]>([
    ['GPE', 'Turkey', 'Türkiye'],
    ['GPE', 'the United States', 'USA'],
    ['ORG', 'Harbour Guard', 'the Harbour Guard'],
    ['LOC', 'Lake Tarn', 'lake tarn'],
  ])('%s: %s is %s', (type, a, b) => {
    expect(groups([entity('r1/a', a, { type }), entity('r2/b', b, { type })])).toEqual(['r1/a+r2/b'])
  })

  test('a person and a place of one name stay two', () => {
    expect(groups([entity('r1/a', 'Lake Tarn'), entity('r2/b', 'Lake Tarn', { type: 'LOC' })])).toHaveLength(2)
  })

  test('groups keep their members across reports', () => {
    const { clusters, clusterOf } = cluster([
      entity('r1/a', 'Ilvo Marchetta'),
      entity('r2/a', 'Ilvo Marchetta'),
      entity('r2/g', 'the siblings', { type: 'GROUP', members: ['r2/a', 'r2/nobody'] }),
    ])
    expect(clusterOf('r2/g')?.members).toEqual(['r1/a'])
    expect(clusters.map((one) => one.id)).toEqual(['r1/a', 'r2/g'])
    expect(clusterOf('r9/x')).toBeNull()
  })
})

describe('judgements', () => {
  const three = [entity('r1/a', 'Ilvo Marchetta'), entity('r2/b', 'Ilvo Marchetta'), entity('r3/c', 'Renno Falk')]

  test('a person’s word goes before equal names; ending it splits or joins again', () => {
    expect(groups(three)).toEqual(['r1/a+r2/b', 'r3/c'])
    expect(groups(three, [judge('r1/a', 'r2/b', 'different')])).toEqual(['r1/a', 'r2/b', 'r3/c'])
    expect(groups(three, [judge('r1/a', 'r2/b', 'unsure')])).toEqual(['r1/a', 'r2/b', 'r3/c'])
    expect(groups(three, [judge('r2/b', 'r3/c', 'same')])).toEqual(['r1/a+r2/b+r3/c'])
    expect(groups(three, [])).toEqual(['r1/a+r2/b', 'r3/c'])
  })

  test('what differs is never put together by a third', () => {
    const four = [...three.slice(0, 2), entity('r3/c', 'Ilvo Marchetta'), entity('r4/d', 'Ilvo Marchetta')]
    const clusters = groups(four, [judge('r1/a', 'r4/d', 'different')])
    expect(clusters).toEqual(['r1/a+r2/b+r3/c', 'r4/d'])
  })

  test('judgements that contradict each other: the different holds, and the conflict is told', () => {
    const { clusters, conflicts } = cluster(three, [
      judge('r1/a', 'r2/b', 'same', 1),
      judge('r2/b', 'r3/c', 'same', 2),
      judge('r1/a', 'r3/c', 'different', 3, 'B. Reader'),
    ])
    expect(clusters.map((one) => one.entities.length)).toEqual([2, 1])
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]?.reason).toMatch(/A\. Reader says .* are the same, but B\. Reader says .* are not the same/)
  })

  test('a rule’s judgement does not go before a person’s', () => {
    const machine = judge('r1/a', 'r3/c', 'same', 9, 'lacuna:near-name')
    expect(groups(three, [machine])).toEqual(['r1/a+r2/b+r3/c'])
    expect(groups(three, [machine, judge('r2/b', 'r3/c', 'different')])).toEqual(['r1/a+r2/b', 'r3/c'])
  })

  test('judgements about entities that are not in the view are passed over', () => {
    expect(groups(three, [judge('r1/a', 'r9/z', 'same')])).toEqual(['r1/a+r2/b', 'r3/c'])
  })
})

describe('suggestions', () => {
  const reasons = (a: string, b: string): readonly string[] =>
    cluster([entity('r1/a', a), entity('r2/b', b)])
      .suggestions.filter((one) => one.standing === 'pending')
      .map((one) => one.reason)

  test.each([
    ['Ilvo Marchetta', 'I. Marchetta', /initial/],
    ['Ilvo Marchetta', 'Ilvo Renno Marchetta', /further part/],
    ['Ilvo Marchetta', 'Marchetta', /family name alone/],
    ['Ilvo Marchetta', 'Ilvo Marcheta', /by a letter/],
  ])('%s and %s wait for a person', (a, b, reason) => {
    expect(reasons(a, b)[0]).toMatch(reason)
    expect(groups([entity('r1/a', a), entity('r2/b', b)])).toHaveLength(2)
  })

  test('far names, and pairs that somebody has judged, are not suggested', () => {
    expect(reasons('Ilvo Marchetta', 'Renno Falk')).toEqual([])
    expect(reasons('Ilvo Marchetta', 'Renno Marchetta')).toEqual([])
    const judged = cluster(
      [entity('r1/a', 'Ilvo Marchetta'), entity('r2/b', 'I. Marchetta')],
      [judge('r1/a', 'r2/b', 'unsure')],
    )
    expect(judged.suggestions).toEqual([])
  })

  test('what was joined by name is told as applied', () => {
    expect(cluster([entity('r1/a', 'Ilvo Marchetta'), entity('r2/b', 'Ilvo Marchetta')]).suggestions).toEqual([
      { a: 'r1/a', b: 'r2/b', rule: 'lacuna:same-name', reason: 'Both go by "ilvo marchetta".', standing: 'applied' },
    ])
  })
})

describe('always', () => {
  const names = fc.constantFrom('Ilvo Marchetta', 'Renno Falk', 'Dalia Falk', 'Bero Lattimer')
  const some = fc
    .array(names, { minLength: 2, maxLength: 8 })
    .map((all) => all.map((name, at) => entity(`r${(at % 4) + 1}/${at}`, name)))
  const verdicts = fc.constantFrom<Sameness>('same', 'different', 'unsure')
  const judgements = fc.array(fc.tuple(fc.nat(7), fc.nat(7), verdicts), { maxLength: 8 })

  test('two that a person holds different are never in one cluster, and every entity is in exactly one', () => {
    fc.assert(
      fc.property(some, judgements, (entities, pairs) => {
        const made = pairs.flatMap(([a, b, verdict], at) => {
          const [one, other] = [entities[a], entities[b]]
          return one === undefined || other === undefined || one === other ? [] : [judge(one.id, other.id, verdict, at)]
        })
        const { clusters, clusterOf } = cluster(entities, made)
        const apart = made.filter((one) => one.verdict === 'different')
        return (
          clusters.flatMap((one) => one.entities).length === entities.length &&
          apart.every((one) => clusterOf(one.a) !== clusterOf(one.b))
        )
      }),
    )
  })

  test('a cluster keeps its id and name when reports are added', () => {
    fc.assert(
      fc.property(some, (entities) => {
        const early = entities.filter((one) => one.report < 'r3')
        const before = cluster(early)
        const after = cluster(entities)
        return early.every((one) => before.clusterOf(one.id)?.id === after.clusterOf(one.id)?.id)
      }),
    )
  })
})
