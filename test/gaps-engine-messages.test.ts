import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findGaps, runEngine } from '../src/gaps/index.ts'
import type { CaseView } from '../src/model/index.ts'
import { CAST, days, edtf, paper } from './support/day-worlds.ts'
import type { LooseClaim } from './support/gold-view.ts'
import { caseViewOf } from './support/gold-view.ts'
import { claim } from './support/made-up-case.ts'
import { viewSource } from './support/view-source.ts'

/* What is kept of requests, warnings, protection, levels, threats and sources has to be what a look at everything finds. */

const MENACE = 'We shall burn the harbour of Veldmark to the water line, and none of its ships will sail'
const about = { about: 'sela' }
const kinds: readonly ((id: string, when: string) => LooseClaim)[] = [
  (id, when) => claim(id, 'REQUEST', ['iceland'], ['ireland'], when, { roles: { ...about, due: '2021-01-08' } }),
  (id, when) => claim(id, 'REPLY', ['ireland'], ['iceland'], when, { roles: about }),
  (id, when) => claim(id, 'CROSSING', ['sela'], [], when, { roles: { from: 'iceland', to: 'ireland' } }),
  (id, when) => claim(id, 'ATTACK', ['sela'], ['hall'], when, { roles: { place: 'iceland' } }),
  (id, when) => claim(id, 'WATCHLISTING', ['sela'], [], when, { roles: { authority: 'ireland' } }),
  (id, when) => claim(id, 'WARNING', ['ireland'], ['iceland'], when, { roles: about }),
  (id, when) => claim(id, 'DISMISSAL', ['iceland'], ['ireland'], when, { roles: about }),
  (id, when) => claim(id, 'DEPLOYMENT', ['iceland'], ['hall'], when, { stance: 'planned' }),
  (id, when) => claim(id, 'DEPLOYMENT', ['iceland'], ['hall'], when, { roles: { phase: 'start' } }),
  (id, when) => claim(id, 'DEPLOYMENT', ['iceland'], ['hall'], when, { roles: { phase: 'end' } }),
  (id, when) => claim(id, 'ALERT_LEVEL', ['iceland'], [], when, { roles: { phase: 'start', value: 'high' } }),
  (id, when) => claim(id, 'THREAT', ['tavo'], ['hall'], when, { span: { start: 0, end: MENACE.length, text: MENACE } }),
  (id) => claim(id, 'ATTRIBUTE', ['sela'], [], null, { roles: { attribute: 'age', value: String(20 + id.length) } }),
]

const told = fc.record({ kind: fc.nat(kinds.length - 1), when: days, paper: fc.nat(3) })

test('a random history of claims that come and go leaves the gaps that a look at everything finds', {
  timeout: 120_000,
}, async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(told, { minLength: 6, maxLength: 24 }),
      fc.array(fc.nat(100), { maxLength: 6 }),
      async (all, turns) => {
        const full = caseViewOf(
          [0, 1, 2, 3].map((n) =>
            paper(
              all.flatMap((one, at) => (one.paper === n ? (kinds[one.kind]?.(`c${at}`, edtf(one.when)) ?? []) : [])),
              { id: `r${n}`, publisher: `Paper ${n}`, published: `2021-0${n + 1}-01`, entities: CAST },
            ),
          ),
        )
        let gone = new Set<string>()
        let view: CaseView = full
        const engine = await runEngine(viewSource(() => view))
        expect(engine.gaps()).toEqual(findGaps(view))
        found += engine.gaps().length
        for (const turn of turns) {
          const changed = full.claims[turn % full.claims.length]
          if (changed === undefined) return
          gone = new Set(gone.has(changed.id) ? [...gone].filter((id) => id !== changed.id) : [...gone, changed.id])
          view = { ...full, claims: full.claims.filter(({ id }) => !gone.has(id)) }
          await engine.update(
            viewSource(() => view),
            { claims: [changed], ground: false },
          )
          expect(engine.gaps()).toEqual(findGaps(view))
        }
      },
    ),
    { numRuns: 150 },
  )
  expect(found).toBeGreaterThan(300)
})
