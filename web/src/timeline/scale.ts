/** A stretch of time laid over a stretch of the paper: [from, to] in milliseconds since 1970 UTC on [a, b], shares of the whole width. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly a: number
  readonly b: number
}

/** A scale of one or more pieces, without a hole, from 0 to 1: within a piece time runs evenly. */
export type Scale = readonly Piece[]

/** The part of the scale that is seen: shares from `u0` to `u1`. */
export interface Window {
  readonly u0: number
  readonly u1: number
}

export const WHOLE: Window = { u0: 0, u1: 1 }

const DAY = 86_400_000
const YEAR = 365.25 * DAY

export const evenScale = (from: number, to: number): Scale => [{ from, to: Math.max(to, from + 1), a: 0, b: 1 }]

/**
 * Where many instants fall into a few days at the end of years, the days get half of the paper. Answers null where time is spread evenly
 * enough for one scale: fewer than `share` of the instants within 30 days, or less than two years in all.
 */
export const stretchedScale = (from: number, to: number, instants: readonly number[], share = 0.4): Scale | null => {
  const sorted = instants.filter((ms) => ms >= from && ms <= to).sort((a, b) => a - b)
  if (sorted.length < 6 || to - from < 2 * YEAR) return null
  const span = 30 * DAY
  let best = { first: 0, count: 0 }
  let last = 0
  for (let first = 0; first < sorted.length; first += 1) {
    const start = sorted[first] ?? 0
    while (last + 1 < sorted.length && (sorted[last + 1] ?? 0) <= start + span) last += 1
    if (last - first + 1 > best.count) best = { first, count: last - first + 1 }
  }
  if (best.count < share * sorted.length) return null
  const low = sorted[best.first] ?? from
  const high = sorted[best.first + best.count - 1] ?? to
  const margin = Math.max(2 * DAY, (high - low) * 0.15)
  const start = Math.floor((low - margin) / DAY) * DAY
  const end = Math.ceil((high + margin) / DAY) * DAY
  const before = start > from
  const after = end < to
  const tail = after ? Math.min(0.16, Math.max(0.05, (0.5 * (to - end)) / (to - from))) : 0
  const cut = before ? 0.5 - tail / 2 : 0
  const pieces: Piece[] = []
  if (before) pieces.push({ from, to: start, a: 0, b: cut })
  pieces.push({ from: start, to: end, a: cut, b: 1 - tail })
  if (after) pieces.push({ from: end, to, a: 1 - tail, b: 1 })
  return pieces
}

const FALLBACK: Piece = { from: 0, to: 1, a: 0, b: 1 }

/** The share of the width at which an instant lies; the outer pieces go on beyond the ends. */
export const shareAt = (scale: Scale, ms: number): number => {
  const piece = scale.find((p) => ms < p.to) ?? scale.at(-1) ?? FALLBACK
  return piece.a + ((ms - piece.from) / (piece.to - piece.from)) * (piece.b - piece.a)
}

/** The instant at a share of the width: the inverse of {@link shareAt}. */
export const instantAt = (scale: Scale, share: number): number => {
  const piece = scale.find((p) => share < p.b) ?? scale.at(-1) ?? FALLBACK
  return piece.from + ((share - piece.a) / (piece.b - piece.a)) * (piece.to - piece.from)
}

const NARROWEST = 1e-7
const OVER = 0.04

/** Keeps a window on the paper, with a little margin, and wider than nothing. */
export const clampWindow = ({ u0, u1 }: Window): Window => {
  const width = Math.min(1 + 2 * OVER, Math.max(NARROWEST, u1 - u0))
  const middle = (u0 + u1) / 2
  const start = Math.max(-OVER, Math.min(1 + OVER - width, middle - width / 2))
  return { u0: start, u1: start + width }
}

/** Closer (`factor` below 1) or further, with the share `at` staying where it is. */
export const zoomed = (window: Window, factor: number, at: number): Window =>
  clampWindow({ u0: at - (at - window.u0) * factor, u1: at + (window.u1 - at) * factor })

/** Moved by a part of its own width. */
export const panned = (window: Window, part: number): Window => {
  const by = part * (window.u1 - window.u0)
  return clampWindow({ u0: window.u0 + by, u1: window.u1 + by })
}
