import type { TimelineItem } from '../api/types.ts'
import { hashOf } from '../app/route.ts'
import { daysWords } from '../time/words.ts'
import type { Mark } from './marks.ts'

const DAY = 86_400_000

/** The length of a hole in words: from the latest begin to the earliest end, to the earliest begin and latest end. */
const holeDays = (item: TimelineItem): string => {
  const { bounds } = item
  if (bounds === null || bounds.beginHi === null || bounds.endLo === null) return ''
  const least = Math.max(0, bounds.endLo - bounds.beginHi) / DAY
  const most = bounds.beginLo === null || bounds.endHi === null ? null : (bounds.endHi - bounds.beginLo) / DAY
  return daysWords([least, most])
}

/** What stands on the paper beside a mark: a hole says its length too. */
export const labelOf = (mark: Mark): string => {
  const { item, items } = mark
  const many = items.length > 1 ? ` ×${items.length}` : ''
  if (item.kind !== 'hole') return item.label + many
  if (/\d/.test(item.label)) return item.label
  const days = /\bdays?\b/.test(item.when) ? item.when : holeDays(item)
  return days === '' ? item.label : `${item.label} ${days}`
}

/** Everything about a mark in one sentence, for screen readers. */
export const spoken = (mark: Mark, lane: string): string => {
  const { item, items } = mark
  const kind = { hole: 'gap', state: 'lasted', instant: 'happened', undated: 'no time' }[item.kind]
  const stance = item.stance === null ? '' : `, ${item.stance}`
  const many = items.length > 1 ? `, said ${items.length} times` : ''
  return `${lane}: ${item.label}, ${item.when} (${kind}${stance}${many})`
}

/** Where a click on an item leads: to its gap or to its claim in the report. */
export const hrefOf = (item: TimelineItem, lens: { asOf: string | null; reading: string | null }): string | null => {
  if (item.gap !== null) return hashOf(['gaps'], { ...lens, gap: item.gap })
  if (item.report !== null) return hashOf(['reports', item.report], { claim: item.claim })
  return null
}
