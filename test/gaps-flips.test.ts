import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findGaps, flipsOf, sameGapIn } from '../src/gaps/index.ts'
import type { CaseView, Gap } from '../src/model/index.ts'
import { denseCase } from './support/dense-case.ts'
import { asOf, FIRST, WATCHED_ON } from './support/made-up-case.ts'
import { viewSource } from './support/view-source.ts'

/* All persons and bodies are made up. */

const without = (view: CaseView, ids: readonly string[]): CaseView => ({
  ...view,
  claims: view.claims.filter(({ id }) => !ids.includes(id)),
})
const verdictIn = (view: CaseView, id: string): string | null =>
  findGaps(view).find((gap) => gap.id === id)?.verdict ?? null

test('a lapse hangs on the claim that ends the watch, and says what becomes of it', async () => {
  const view = asOf('2021-03-16', [FIRST])
  const gap = findGaps(view).find(({ rule, verdict }) => rule === 'lapsed-watch' && verdict === 'certain') as Gap
  const found = await flipsOf(
    viewSource(() => view),
    gap,
  )
  const singles = found?.flips.filter((flip) => flip.without.length === 1) ?? []
  expect(singles.map((flip) => flip.without[0]?.text)).toContain('words of end')
  for (const flip of singles)
    expect(flip.verdict).toBe(
      verdictIn(
        without(
          view,
          flip.without.map(({ claim }) => claim ?? ''),
        ),
        gap.id,
      ),
    )
  expect(found?.all).toBe(true)
})

test('the same gap on fewer claims: another verdict, or not found', async () => {
  const less = asOf('2021-03-30', [FIRST])
  const more = asOf('2021-03-30', [FIRST, WATCHED_ON])
  for (const gap of findGaps(less)) {
    const there = await sameGapIn(
      viewSource(() => more),
      gap,
    )
    expect(there?.verdict ?? null).toBe(verdictIn(more, gap.id))
  }
  const empty = { ...less, claims: [] }
  const [gap] = findGaps(less)
  expect(
    await sameGapIn(
      viewSource(() => empty),
      gap as Gap,
    ),
  ).toBeNull()
})

test('what flips is what a look at everything without the claim says, for every claim of the case', {
  timeout: 240_000,
}, async () => {
  let flipped = 0
  await fc.assert(
    fc.asyncProperty(fc.nat(10_000), fc.nat(1000), async (seed, pick) => {
      const view = denseCase(14, { reports: 4, seed })
      const gaps = findGaps(view)
      const gap = gaps[pick % Math.max(1, gaps.length)]
      if (gap === undefined) return
      const found = await flipsOf(
        viewSource(() => view),
        gap,
      )
      const told = new Map<string, string | null>()
      for (const { id } of view.claims) {
        const verdict = verdictIn(without(view, [id]), gap.id)
        if (verdict !== gap.verdict) told.set(id, verdict)
      }
      const singles = found?.flips.filter((flip) => flip.without.length === 1) ?? []
      flipped += singles.length
      expect(new Map(singles.map((flip) => [flip.without[0]?.claim, flip.verdict]))).toEqual(told)
      for (const { without: pair, verdict } of found?.flips ?? []) {
        if (pair.length < 2) continue
        const ids = pair.map(({ claim }) => claim ?? '')
        expect(verdictIn(without(view, ids), gap.id)).toBe(verdict)
        expect(verdict).not.toBe(gap.verdict)
        for (const id of ids) expect(told.has(id)).toBe(false)
      }
    }),
    { numRuns: 120 },
  )
  expect(flipped).toBeGreaterThan(100)
})
