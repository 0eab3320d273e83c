import type { ReportItem } from '../api/types.ts'
import { dayKey } from '../time/words.ts'

const MOST = 60

/** The days on which reports were received, in order; of more than sixty the last sixty. */
export const stopsOf = (reports: readonly Pick<ReportItem, 'received'>[]): readonly string[] =>
  [...new Set(reports.map((report) => dayKey(report.received)))].sort().slice(-MOST)

/** Where a day lies on a track whose stops stand at even distances, with now at 1. Between two stops: halfway. */
export const trackShare = (stops: readonly string[], day: string): number => {
  if (stops.length === 0) return 1
  const at = stops.indexOf(day)
  if (at >= 0) return at / stops.length
  const after = stops.findIndex((stop) => stop > day)
  if (after === 0) return 0
  return ((after < 0 ? stops.length : after) - 0.5) / stops.length
}

/** The stop nearest to a place on the track; null is now. */
export const nearestStop = (stops: readonly string[], share: number): string | null =>
  stops[Math.round(Math.max(0, Math.min(1, share)) * stops.length)] ?? null
