import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceNetwork } from './index.ts'

const tight = (network: ReturnType<typeof differenceNetwork>) => {
  const answer = network.tighten()
  if (!answer.consistent) throw new Error(`inconsistent: ${answer.cycle.join(', ')}`)
  return answer
}

test('a hand-over: one watch ends exactly when the next begins, so the gap is exactly 0', () => {
  const boxes = differenceNetwork()
  boxes.instant('first ends', { lo: 0, hi: 364 })
  boxes.instant('second begins', { lo: 0, hi: 364 })
  expect(tight(boxes).difference('second begins', 'first ends')).toEqual({ least: -364, most: 364 })

  boxes.same('first ends', 'second begins', 'handed over')
  expect(tight(boxes).difference('second begins', 'first ends')).toEqual({ least: 0, most: 0 })
})

test('what is known of one instant narrows the others', () => {
  const network = differenceNetwork()
  network.instant('arrival', { lo: 100, hi: 110 })
  network.instant('departure', { hi: 118 })
  network.constrain('arrival', 'departure', -5, 'stayed at least five days')
  network.instant('attack')
  network.constrain('departure', 'attack', 0)
  const answer = tight(network)
  expect(answer.bounds('departure')).toEqual({ lo: 105, hi: 118 })
  expect(answer.bounds('attack')).toEqual({ lo: 105, hi: null })
  expect(answer.difference('attack', 'arrival')).toEqual({ least: 5, most: null })
  expect(() => answer.bounds('nobody')).toThrow(RangeError)
})

test('a contradiction names its instants and the reasons given', () => {
  const network = differenceNetwork()
  network.instant('unrelated', { lo: 0, hi: 1 }, 'irrelevant')
  network.instant('listed', { lo: 50 }, 'the ministry: not before 50')
  network.instant('stopped', { hi: 40 }, 'the guard: by 40 at the latest')
  network.constrain('listed', 'stopped', -1, 'the paper: listed before stopped')
  const answer = network.tighten()
  expect(answer.consistent).toBe(false)
  if (answer.consistent) return
  expect([...answer.cycle].sort()).toEqual(['listed', 'stopped'])
  expect([...answer.because].sort()).toEqual([
    'the guard: by 40 at the latest',
    'the ministry: not before 50',
    'the paper: listed before stopped',
  ])
})

const WORLD = [0, 1, 2, 3, 4]
const names = ['a', 'b', 'c'] as const
const constraint = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.integer({ min: -5, max: 5 }))

test('the answers are exactly what trying every combination gives', () => {
  let consistent = 0
  fc.assert(
    fc.property(fc.array(constraint, { maxLength: 5 }), (constraints) => {
      const network = differenceNetwork()
      for (const name of names) network.instant(name, { lo: 0, hi: 4 })
      for (const [x, y, c] of constraints) network.constrain(x, y, c)
      const solutions = WORLD.flatMap((a) => WORLD.flatMap((b) => WORLD.map((c) => ({ a, b, c })))).filter((s) =>
        constraints.every(([x, y, c]) => s[x] - s[y] <= c),
      )
      const answer = network.tighten()
      expect(answer.consistent).toBe(solutions.length > 0)
      if (!answer.consistent) return
      consistent++
      for (const x of names) {
        const values = solutions.map((s) => s[x])
        expect(answer.bounds(x)).toEqual({ lo: Math.min(...values), hi: Math.max(...values) })
        for (const y of names) {
          const apart = solutions.map((s) => s[x] - s[y])
          expect(answer.difference(x, y)).toEqual({ least: Math.min(...apart), most: Math.max(...apart) })
        }
      }
    }),
    { numRuns: 10_000 },
  )
  expect(consistent).toBeGreaterThan(2000)
})

test('200 instants close in well under a second', () => {
  const network = differenceNetwork()
  for (let i = 0; i < 200; i++) {
    network.instant(`t${i}`, { lo: i, hi: 1000 + i })
    if (i > 0) network.constrain(`t${i - 1}`, `t${i}`, -1)
    if (i > 7) network.constrain(`t${i}`, `t${i - 7}`, 40)
  }
  const started = performance.now()
  const answer = tight(network)
  const took = performance.now() - started
  expect(answer.difference('t199', 't0').least).toBe(199)
  console.log(`difference network: 200 instants closed in ${took.toFixed(0)} ms`)
  expect(took).toBeLessThan(800)
})
