import { expect, test } from 'vitest'
import { stateBounds, zonesOfCountry } from './index.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** As reports have them: days, months, approximate and open ends. */
const intervals = Array.from({ length: 20_000 }, (_, i) => {
  const year = 1950 + (i % 70)
  const month = two(1 + (i % 12))
  const day = two(1 + (i % 28))
  return (
    [
      `${year}-${month}-${day}/${year + 1}-${month}-${day}`,
      `${year}-${month}/${year}-12~`,
      `${year}~/${year + 3}`,
      `${year}-${month}-${day}/..`,
      `${year}-${month}-${day}?/${year}-12-31`,
    ][i % 5] ?? ''
  )
})

/** Time on this thread's processor, so that a busy machine does not count; milliseconds. */
const processor = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const measure = (name: string, zone: string | readonly string[] | undefined): number => {
  const started = performance.now()
  const before = processor()
  let bad = 0
  for (const text of intervals) if (!stateBounds(text, { zone }).ok) bad++
  const busy = processor() - before
  const took = performance.now() - started
  console.log(`20,000 intervals to bounds, ${name}: ${took.toFixed(0)} ms (${busy.toFixed(0)} ms of processor)`)
  expect(bad).toBe(0)
  return busy
}

// The aim is 100 ms on a quiet laptop; the limits leave room for a slow one.
test('20,000 intervals become bounds in a blink', () => {
  expect(measure('first run', undefined)).toBeLessThan(400)
  expect(measure('second run', undefined)).toBeLessThan(300)
  expect(measure('days of Paris', 'Europe/Paris')).toBeLessThan(500)
  expect(measure('any zone of the United States', zonesOfCountry('US'))).toBeLessThan(2000)
})
