import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (file: string): string => fs.readFileSync(path.join(import.meta.dirname, file), 'utf8')
const tokens = read('tokens.css')
const marks = read('../timeline/mark-shape.module.css')

type Rgb = readonly [number, number, number]

/** The colour of a token in light (0) and dark (1). */
const token = (name: string, theme: 0 | 1): Rgb => {
  const found = new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(tokens)
  const hex = found?.[theme + 1]
  if (hex === undefined) throw new Error(`no colour --${name}`)
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
}
const blend = (over: Rgb, under: Rgb, share: number): Rgb =>
  over.map((value, i) => value * share + (under[i] ?? 0) * (1 - share)) as unknown as Rgb
/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: Rgb): number => {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: Rgb, b: Rgb): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** How strongly each kind of pale bar is filled, as the style sheet says. */
const shares = [
  ...[...marks.matchAll(/color-mix\(in srgb, var\(--c\) (\d+)%/g)].map((found) => Number(found[1]) / 100),
  ...[...marks.matchAll(/fill-opacity: (0\.\d+)/g)].map((found) => Number(found[1])),
]
const COLOURS = ['asserted', 'reported', 'speculated', 'denied', 'planned']

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('words on the timeline, %s', (_, theme) => {
  it('read 4.5 to 1 inside pale bars of every stance', () => {
    expect(shares.length).toBeGreaterThanOrEqual(5)
    for (const name of [...COLOURS, 'unknown'])
      for (const share of shares) {
        const ground = blend(token(name, theme), token('paper', theme), share)
        expect(contrast(token('ink', theme), ground), `${name} at ${share}`).toBeGreaterThanOrEqual(4.5)
      }
  })

  it('read 4.5 to 1 on the solid bar, on the paper and on the plate of a hole', () => {
    expect(contrast(token('on-mark', theme), token('asserted', theme))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token('ink-2', theme), token('paper', theme))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token('gap', theme), token('paper', theme))).toBeGreaterThanOrEqual(4.5)
  })
})
