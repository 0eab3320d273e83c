import { describe, expect, test } from 'vitest'
import { assign } from '../bench/muc4/assign.ts'
import {
  addCounts,
  figures,
  micro,
  NO_COUNTS,
  normal,
  type Role,
  scoreReport,
  type Template,
} from '../bench/muc4/score.ts'

const template = (type: string, roles: Partial<Record<Role, readonly (readonly string[])[]>> = {}): Template => ({
  type,
  roles,
})

const KEY = [
  template('bombing', {
    PerpInd: [['two men', 'men']],
    PerpOrg: [['river league', 'rl']],
    Target: [['bank branch'], ['bus']],
    Weapon: [['bomb']],
  }),
  template('kidnapping', { PerpOrg: [['hill front']], Victim: [['tomas ruvelo', 'ruvelo'], ['ana sorvek']] }),
  template('bombing', { Target: [['bridge']], Weapon: [['dynamite']] }),
]
/** The key as somebody would have found it: one string an entity. */
const found = (templates: readonly Template[], keep: (at: number) => boolean = () => true): Template[] => {
  let at = 0
  return templates.map(({ type, roles }) => ({
    type,
    roles: Object.fromEntries(
      Object.entries(roles).map(([role, list]) => [
        role,
        list.filter(() => keep(at++)).map((entity) => entity.slice(0, 1)),
      ]),
    ),
  }))
}
const f1 = (mine: readonly Template[], key: readonly Template[]): number => figures(micro(scoreReport(mine, key))).f1

describe('the score of templates', () => {
  test('the key against itself is 1, in any order', () => {
    expect(f1(KEY, KEY)).toBe(1)
    expect(f1(found(KEY), KEY)).toBe(1)
    expect(f1(found(KEY).reverse(), KEY)).toBe(1)
  })

  test('nothing to find, nothing found, something for nothing', () => {
    expect(f1([], [])).toBe(1)
    expect(f1([], KEY)).toBe(0)
    expect(f1(found(KEY), [])).toBe(0)
    expect(micro(scoreReport([], KEY))).toEqual({ right: 0, predicted: 0, key: 13 })
    expect(micro(scoreReport(KEY, []))).toEqual({ right: 0, predicted: 13, key: 0 })
  })

  test('half of the fillers dropped: precision stays, recall falls', () => {
    const count = micro(
      scoreReport(
        found(KEY, (at) => at % 2 === 0),
        KEY,
      ),
    )
    expect(count).toEqual({ right: 8, predicted: 8, key: 13 })
    expect(figures(count).p).toBe(1)
    expect(figures(count).r).toBeCloseTo(8 / 13)
  })

  test('the best alignment is found where the first best pair would spoil it', () => {
    const key = [
      template('attack', { Victim: [['ruvelo'], ['sorvek'], ['velandro']] }),
      template('attack', { Victim: [['ruvelo'], ['sorvek']] }),
    ]
    const mine = [
      template('attack', { Victim: [['ruvelo'], ['sorvek'], ['orlik']] }),
      template('attack', { Victim: [['sorvek'], ['velandro'], ['ruvelo']] }),
    ]
    expect(micro(scoreReport(mine, key)).right).toBe(2 + 2 + 3)
    // Greedy takes 3 and leaves 0; the sum of 2 and 2 is more.
    expect(
      assign([
        [3, 2],
        [2, 0],
      ]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  test('types that differ are never aligned; a key of two types takes either', () => {
    expect(
      micro(scoreReport([template('arson', { Target: [['bus']] })], [template('attack', { Target: [['bus']] })])).right,
    ).toBe(0)
    expect(f1([template('bombing')], [template('attack / bombing')])).toBe(1)
    expect(f1([template('')], [template('attack')])).toBe(0)
  })

  test('an entity of the key is given out once', () => {
    const key = [template('attack', { PerpInd: [['two men', 'men']] })]
    const mine = [template('attack', { PerpInd: [['men'], ['two men']] })]
    expect(scoreReport(mine, key).PerpInd).toEqual({ right: 1, predicted: 2, key: 1 })
  })

  test('fillers in the wrong role or of the wrong template are wrong', () => {
    const key = [template('attack', { PerpInd: [['men']], Victim: [['ruvelo']] })]
    const mine = [template('attack', { PerpInd: [['ruvelo']], Victim: [['men']] })]
    expect(micro(scoreReport(mine, key)).right).toBe(1)
  })

  test('a template said twice is one', () => {
    expect(f1([...found(KEY), ...found(KEY)], KEY)).toBe(1)
  })

  test('words are compared without case, articles and punctuation', () => {
    expect(normal('The U.S.  "Embassy", a\nbuilding')).toBe('us embassy building')
    expect(normal('THEATRE AND ANTENNA')).toBe('theatre and antenna')
  })

  test('counts of reports add up', () => {
    const sum = addCounts(scoreReport(found(KEY), KEY), scoreReport([], KEY))
    expect(micro(sum)).toEqual({ right: 13, predicted: 13, key: 26 })
    expect(micro(NO_COUNTS)).toEqual({ right: 0, predicted: 0, key: 0 })
  })
})

describe('the assignment', () => {
  test('is the best of all there are', () => {
    const random = (() => {
      let state = 7
      return () => {
        state = (state * 1103515245 + 12345) % 2147483648
        return state / 2147483648
      }
    })()
    const best = (w: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number =>
      row === w.length
        ? 0
        : Math.max(
            best(w, row + 1, taken),
            ...(w[row] ?? []).map((value, column) =>
              taken.includes(column) ? 0 : value + best(w, row + 1, [...taken, column]),
            ),
          )
    for (let round = 0; round < 200; round++) {
      const columns = 1 + Math.floor(random() * 4)
      const weights = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
        Array.from({ length: columns }, () => Math.floor(random() * 6)),
      )
      const pairs = assign(weights)
      expect(pairs.reduce((sum, [i, j]) => sum + (weights[i]?.[j] ?? 0), 0)).toBe(best(weights))
      expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length)
      expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length)
    }
  })
})
