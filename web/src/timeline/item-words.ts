import type { TimelineItem } from '../api/types.ts'
import { hashOf } from '../app/route.ts'
import type { Mark } from './marks.ts'

const LONGEST = 38

/** Words cut to a length, between words where there is a place for it. */
export const shortened = (words: string, most: number): string => {
  if (words.length <= most) return words
  const cut = words.lastIndexOf(' ', most - 1)
  let end = cut > most / 2 ? cut : most - 1
  while (end > 0 && /[\s,;:]/.test(words.charAt(end - 1))) end -= 1
  return `${words.slice(0, end)}…`
}

/** What stands on the paper beside a mark: without the name of the lane that it stands on, and not too long. */
export const labelOf = (mark: Mark, lane: string): string => {
  const { item, items } = mark
  const rest = item.label.startsWith(`${lane} `) ? item.label.slice(lane.length + 1) : item.label
  // Of “A and B met” nothing readable is left without A.
  const own = /^(?:and|or)\b/.test(rest) ? item.label : rest
  return shortened(own, LONGEST) + (items.length > 1 ? ` ×${items.length}` : '')
}

/**
 * What lies under words that stand inside a mark. Only the certain stretch of what is put as fact is drawn solid; all else is pale and
 * wants words as dark (or, in the dark, as light) as those on the paper.
 */
export const groundOf = ({ item, core }: Pick<Mark, 'item' | 'core'>): 'solid' | 'pale' | 'hatched' =>
  item.kind === 'hole'
    ? 'hatched'
    : item.kind === 'state' && core !== null && item.stance === 'asserted' && item.polarity !== 'negative'
      ? 'solid'
      : 'pale'

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
