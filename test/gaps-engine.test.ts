import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findGaps, runEngine } from '../src/gaps/index.ts'
import type { CaseView, ClaimView } from '../src/model/index.ts'
import { denseCase } from './support/dense-case.ts'
import { viewSource } from './support/view-source.ts'

/* All persons and bodies are made up. What is kept and brought up to date has to be what a look at everything finds. */

const names = ['Orsin Valdek', 'Sela Ombrai', 'Ilvo Marchetta', 'Dara Quenn']

/** A case about four persons: the same claims, laid to one or the other. */
const crowd = (claims: number, reports: number, seed: number): CaseView => {
  const view = denseCase(claims, { reports, seed })
  return {
    ...view,
    entities: view.entities.map((entity) =>
      entity.type === 'PERSON'
        ? { ...entity, name: names[(seed + Number(/\d+/.exec(entity.report)?.[0] ?? 0)) % names.length] ?? entity.name }
        : entity,
    ),
  }
}

type Step =
  | { readonly kind: 'drop' | 'turn' | 'date'; readonly at: number }
  | { readonly kind: 'withdraw' | 'rename'; readonly at: number }
  | { readonly kind: 'judge'; readonly at: number; readonly verdict: 'same' | 'different' }

const at = fc.nat(1000)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('drop' as const, 'turn' as const, 'date' as const), at }),
  fc.record({ kind: fc.constantFrom('withdraw' as const, 'rename' as const), at }),
  fc.record({
    kind: fc.constant('judge' as const),
    at,
    verdict: fc.constantFrom('same' as const, 'different' as const),
  }),
)

const changed = (
  view: CaseView,
  one: Step,
): { readonly view: CaseView; readonly claims: readonly ClaimView[]; readonly ground: boolean } => {
  const claim = view.claims[one.at % Math.max(1, view.claims.length)]
  const report = view.reports[one.at % Math.max(1, view.reports.length)]
  const persons = view.entities.filter((entity) => entity.type === 'PERSON')
  const [a, b] = [persons[one.at % Math.max(1, persons.length)], persons[(one.at + 1) % Math.max(1, persons.length)]]
  if (claim === undefined || report === undefined || a === undefined || b === undefined)
    return { view, claims: [], ground: false }
  switch (one.kind) {
    case 'drop':
      return {
        view: { ...view, claims: view.claims.filter((other) => other !== claim) },
        claims: [claim],
        ground: false,
      }
    case 'turn': {
      const turned: ClaimView = { ...claim, polarity: claim.polarity === 'negative' ? 'positive' : 'negative' }
      return {
        view: { ...view, claims: view.claims.map((other) => (other === claim ? turned : other)) },
        claims: [claim, turned],
        ground: false,
      }
    }
    case 'date': {
      const dated: ClaimView = {
        ...claim,
        time: { ...claim.time, edtf: `20${10 + (one.at % 10)}-0${1 + (one.at % 9)}` },
      }
      return {
        view: { ...view, claims: view.claims.map((other) => (other === claim ? dated : other)) },
        claims: [claim, dated],
        ground: false,
      }
    }
    case 'withdraw':
      return {
        view: {
          ...view,
          reports: view.reports.filter((other) => other !== report),
          entities: view.entities.filter((entity) => entity.report !== report.id),
          claims: view.claims.filter((other) => other.report !== report.id),
          placeStatements: view.placeStatements.filter((statement) => statement.report !== report.id),
        },
        claims: view.claims.filter((other) => other.report === report.id),
        ground: true,
      }
    case 'rename': {
      const named = { ...a, name: names[one.at % names.length] ?? a.name }
      return {
        view: { ...view, entities: view.entities.map((entity) => (entity === a ? named : entity)) },
        claims: [],
        ground: true,
      }
    }
    case 'judge':
      return {
        view: {
          ...view,
          judgements: [
            ...view.judgements,
            {
              id: `j${view.judgements.length}`,
              a: a.id,
              b: b.id,
              verdict: one.verdict,
              reason: 'made up',
              by: 'A. Reader',
              at: view.judgements.length,
            },
          ],
        },
        claims: [],
        ground: true,
      }
  }
}

test('a random history of changes leaves the gaps that a look at everything finds', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(10_000), fc.array(step, { minLength: 1, maxLength: 6 }), async (seed, steps) => {
      let view = crowd(40, 5, seed)
      const engine = await runEngine(viewSource(() => view))
      expect(engine.gaps()).toEqual(findGaps(view))
      for (const one of steps) {
        const next = changed(view, one)
        view = next.view
        await engine.update(
          viewSource(() => view),
          next,
        )
        expect(engine.gaps()).toEqual(findGaps(view))
      }
    }),
    { numRuns: 150 },
  )
})

test('one new claim is worked out for those whom it touches alone', async () => {
  let view = crowd(400, 40, 3)
  const engine = await runEngine(viewSource(() => view))
  const [claim] = view.claims.filter(({ type }) => type === 'STAY')
  if (claim === undefined) throw new Error('no stay in the made-up case')
  const added: ClaimView = { ...claim, id: 'new', time: { edtf: '2020-05-05', alts: [], reason: '' } }
  view = { ...view, claims: [...view.claims, added] }
  const looked = await engine.update(
    viewSource(() => view),
    { claims: [added], ground: false },
  )
  expect(looked).toBeGreaterThan(0)
  expect(looked).toBeLessThan(6)
  expect(engine.gaps()).toEqual(findGaps(view))
})
