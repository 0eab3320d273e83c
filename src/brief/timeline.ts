import type {
  CaseView,
  ClaimView,
  EntityView,
  Gap,
  Timeline,
  TimelineBounds,
  TimelineItem,
  TimelineLane,
} from '../model/index.ts'
import { vocabularyRow } from '../model/index.ts'
import { type Bounds, capAt, describeEdtf, extentOf, FOREVER, instantBounds, stateBounds } from '../time/index.ts'
import { claimClause, type Naming } from './claim-sentence.ts'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const plainBounds = ({ beginLo, beginHi, endLo, endHi }: Bounds): TimelineBounds => ({ beginLo, beginHi, endLo, endHi })

const phaseOf = (claim: ClaimView): string | null =>
  claim.type === 'SURVEILLANCE' && typeof claim.roles.phase === 'string' ? claim.roles.phase : null

/** The last instant a report can vouch for: the end of the day it was published; null where that is unknown. */
const publishedEnd = (edtf: string | null): number | null => {
  if (edtf === null) return null
  const extent = extentOf(edtf)
  return extent.ok ? extent.value.hi : null
}

interface Placed {
  readonly kind: 'state' | 'instant'
  readonly bounds: TimelineBounds
}

/** Where a dated claim stands on the scale; null where its time cannot be read. A report vouches for nothing after its publication. */
function placeOf(claim: ClaimView, published: number | null): Placed | null {
  if (claim.time.edtf === null) return null
  const { aspect } = vocabularyRow(claim.type)
  const phase = phaseOf(claim)
  const instant = aspect === 'instant' || aspect === 'speech' || phase === 'start' || phase === 'end'
  const read = instant ? instantBounds(claim.time.edtf) : stateBounds(claim.time.edtf)
  if (!read.ok) return null
  const bounds = published === null || claim.stance === 'planned' ? read.value : capAt(read.value, published)
  const open = bounds.endLo === FOREVER ? { ...bounds, endLo: null } : bounds
  return { kind: instant ? 'instant' : 'state', bounds: plainBounds(open) }
}

/** A claim that somebody makes is not shown as if it were so: the label ends in who says it. */
const saidBy = (claim: ClaimView, naming: Naming): string => {
  const [first] = claim.attribution
  return first === undefined ? '' : `, says ${naming.name(first.source)}`
}

const itemOf = (claim: ClaimView, naming: Naming, placed: Placed | null): TimelineItem => ({
  kind: placed?.kind ?? 'undated',
  label: `${capital(claimClause(claim, naming, false))}${saidBy(claim, naming)}`,
  when: claim.time.edtf === null ? 'time unknown' : describeEdtf(claim.time.edtf),
  bounds: placed?.bounds ?? null,
  stance: claim.stance,
  polarity: claim.polarity,
  claim: claim.id,
  gap: null,
  report: claim.report,
})

/** A watch whose beginning and end are told by two claims is one bar: each end of a watch closes the latest beginning before it. */
function joinWatches(claims: readonly { claim: ClaimView; item: TimelineItem }[]): TimelineItem[] {
  const key = (claim: ClaimView): string => [...claim.object].sort().join(' ')
  const starts = claims.filter(
    ({ claim, item }) => phaseOf(claim) === 'start' && claim.polarity === 'positive' && item.bounds !== null,
  )
  const ends = claims.filter(
    ({ claim, item }) => phaseOf(claim) === 'end' && claim.polarity === 'positive' && item.bounds !== null,
  )
  const joined = new Map<TimelineItem, TimelineItem>()
  for (const end of ends) {
    const before = starts
      .filter(({ claim, item }) => key(claim) === key(end.claim) && !joined.has(item))
      .filter(({ item }) => (item.bounds?.beginLo ?? 0) <= (end.item.bounds?.beginHi ?? 0))
      .sort((a, b) => (b.item.bounds?.beginLo ?? 0) - (a.item.bounds?.beginLo ?? 0))[0]
    if (before === undefined) continue
    joined.set(before.item, {
      ...before.item,
      kind: 'state',
      label: 'Watched',
      when: `${before.item.when} to ${end.item.when}`,
      bounds: {
        beginLo: before.item.bounds?.beginLo ?? null,
        beginHi: before.item.bounds?.beginHi ?? null,
        endLo: end.item.bounds?.beginLo ?? null,
        endHi: end.item.bounds?.beginHi ?? null,
      },
    })
  }
  return claims.map(({ item }) => joined.get(item) ?? item)
}

/** A gap on the scale: from the extent of its beginning to that of its end. */
function holeOf(gap: Gap): TimelineItem | null {
  if (gap.window === null || gap.verdict === 'impossible') return null
  const side = (edtf: string | null) => {
    const extent = edtf === null ? null : extentOf(edtf)
    return extent?.ok ? extent.value : null
  }
  const [from, to] = [side(gap.window.from), side(gap.window.to)]
  if (from === null || to === null) return null
  const days = gap.windowDays
  const length =
    days === null
      ? ''
      : days[1] === null
        ? `, at least ${days[0]} days`
        : days[0] === days[1]
          ? `, ${days[0]} days`
          : `, ${days[0]} to ${days[1]} days`
  return {
    kind: 'hole',
    label: `${capital(gap.window.of)}${length}`,
    when: `${describeEdtf(gap.window.from ?? '', 'noun')} to ${describeEdtf(gap.window.to ?? '', 'noun')}`,
    bounds: { beginLo: from.lo, beginHi: from.hi, endLo: to.lo, endHi: to.hi },
    stance: null,
    polarity: null,
    claim: null,
    gap: gap.id,
    report: null,
  }
}

const AUTHORITY_GROUPS: ReadonlySet<string> = new Set(['watching', 'exchange', 'protection'])
const AUTHORITY_TYPES: ReadonlySet<string> = new Set(['ORG', 'GPE'])

/**
 * Lays a case on lanes: people by how much is claimed of them, then the authorities that watch, list, ask, warn and guard, then one lane
 * for what has no time. `laneOf` answers the id of the cluster that an entity belongs to, so that two reports' spellings share a lane.
 */
export function timelineOf(
  view: CaseView,
  gaps: readonly Gap[],
  { naming, laneOf }: { readonly naming: Naming; readonly laneOf: (entity: string) => string },
): Timeline {
  const entities = new Map<string, EntityView>(view.entities.map((entity) => [entity.id, entity]))
  const published = new Map(view.reports.map((report) => [report.id, publishedEnd(report.published.edtf)]))
  const lanes = new Map<
    string,
    {
      name: string
      kind: 'person' | 'authority'
      claims: { claim: ClaimView; item: TimelineItem }[]
      holes: TimelineItem[]
    }
  >()

  const lane = (entity: EntityView, kind: 'person' | 'authority') => {
    const id = laneOf(entity.id)
    const found = lanes.get(id) ?? { name: naming.name(entity.id), kind, claims: [], holes: [] }
    lanes.set(id, found)
    return found
  }
  const expanded = (ids: readonly string[]): EntityView[] =>
    ids.flatMap((id) => {
      const entity = entities.get(id)
      if (entity === undefined) return []
      const members = entity.members.flatMap((member) => entities.get(member) ?? [])
      return members.length > 0 ? members : [entity]
    })

  const undated: TimelineItem[] = []
  for (const claim of view.claims) {
    const item = itemOf(claim, naming, placeOf(claim, published.get(claim.report) ?? null))
    if (item.kind === 'undated') undated.push(item)
    const authority = AUTHORITY_GROUPS.has(vocabularyRow(claim.type).group)
    const about = [claim.roles.about ?? [], claim.roles.authority ?? []].flat().map(String)
    const here = new Set<unknown>()
    for (const entity of expanded([...claim.subject, ...claim.object, ...about])) {
      const kind =
        entity.type === 'PERSON' ? 'person' : authority && AUTHORITY_TYPES.has(entity.type) ? 'authority' : null
      if (kind === null || item.kind === 'undated') continue
      const target = lane(entity, kind)
      if (here.has(target)) continue
      here.add(target)
      target.claims.push({ claim, item })
    }
  }
  for (const gap of gaps) {
    const hole = holeOf(gap)
    if (hole === null) continue
    for (const [id, target] of lanes)
      if (id === gap.subject.id || target.name === gap.subject.name || target.name === gap.authority)
        target.holes.push(hole)
  }

  const laid: TimelineLane[] = [...lanes]
    .map(([id, { name, kind, claims, holes }]) => ({
      id,
      name,
      kind,
      items: [...joinWatches(claims), ...holes],
      weight: claims.length + holes.length * 10,
    }))
    .sort((a, b) =>
      a.kind === b.kind ? b.weight - a.weight || a.name.localeCompare(b.name) : a.kind === 'person' ? -1 : 1,
    )
    .map(({ weight: _, ...rest }) => rest)
  const ends = laid.flatMap(({ items }) =>
    items
      .flatMap(({ bounds }) => (bounds === null ? [] : [bounds.beginLo, bounds.beginHi, bounds.endLo, bounds.endHi]))
      .filter((end) => end !== null),
  )
  return {
    from: ends.length === 0 ? null : ends.reduce((a, b) => Math.min(a, b)),
    to: ends.length === 0 ? null : ends.reduce((a, b) => Math.max(a, b)),
    lanes:
      undated.length === 0 ? laid : [...laid, { id: 'undated', name: 'Time unknown', kind: 'undated', items: undated }],
  }
}
