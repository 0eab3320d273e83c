import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import type { ClaimItem, Entity, Span } from '../api/types.ts'
import { blockAt, blocksOf } from './blocks.ts'
import { type Buckets, bucketsOf } from './buckets.ts'
import { type ClaimMark, LINES, type NameMark, nameMarks, nextOnSpot } from './mark.ts'
import { Paragraph } from './paragraph.tsx'
import styles from './report-text.module.css'
import { scrollToMark } from './scroll-to-mark.ts'
import { linesOf, type Range } from './segments.ts'

interface ReportTextProps {
  readonly text: string
  readonly claims: readonly ClaimItem[]
  readonly entities: readonly Entity[]
  readonly chosen: string | null
  readonly entity: string | null
  readonly flash: Range | null
  readonly withoutClaim: readonly Span[]
  readonly onChoose: (claim: string) => void
}

const NONE: readonly Range[] = []

/** Up to this length everything is lit at once; beyond it, paragraph by paragraph as they come near. */
const SMALL = 60_000

const useBuckets = <T extends Range>(blocks: ReturnType<typeof blocksOf>, ranges: readonly T[]): Buckets<T> => {
  const before = useRef<Buckets<T>>([])
  return useMemo(() => {
    before.current = bucketsOf(blocks, ranges, before.current)
    return before.current
  }, [blocks, ranges])
}

/** Marks keep their identity while their claim does, so that a decision draws one paragraph anew and not three thousand. */
const useMarks = (claims: readonly ClaimItem[]): readonly ClaimMark[] => {
  const kept = useRef<ReadonlyMap<string, ClaimMark>>(new Map())
  return useMemo(() => {
    // A statement that the report repeats is lit at each of its places, the first one first.
    const places = claims.flatMap((claim) =>
      [claim.span, ...(claim.spans ?? [])].map(({ start, end }, at) => ({
        id: `${claim.id} ${at}`,
        start,
        end,
        claim,
      })),
    )
    const lines = linesOf(places, LINES)
    const lit = places.map(({ id, start, end, claim }): readonly [string, ClaimMark] => {
      const line = lines.get(id) ?? 0
      const old = kept.current.get(id)
      if (old !== undefined && old.claim === claim && old.line === line) return [id, old]
      return [id, { id: claim.id, start, end, claim, line }]
    })
    kept.current = new Map(lit)
    return lit.map(([, mark]) => mark)
  }, [claims])
}

export const ReportText = ({
  text,
  claims,
  entities,
  chosen,
  entity,
  flash,
  withoutClaim,
  onChoose,
}: ReportTextProps) => {
  const root = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => blocksOf(text), [text])
  const marks = useMarks(claims)
  const names = useMemo<readonly NameMark[]>(() => nameMarks(entities), [entities])
  const markBuckets = useBuckets(blocks, marks)
  const nameBuckets = useBuckets(blocks, names)
  const quietBuckets = useBuckets(blocks, withoutClaim)
  const places = useMemo(() => (chosen === null ? [] : marks.filter((mark) => mark.id === chosen)), [marks, chosen])
  const place = places[0] ?? null
  const start = place?.start ?? flash?.start ?? null

  useEffect(() => {
    if (start === null || root.current === null) return
    const selector = chosen === null ? '[data-flash]' : `[data-claims~="${CSS.escape(chosen)}"]`
    return scrollToMark(root.current, blockAt(blocks, start), selector)
  }, [start, chosen, blocks])

  const click = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return
    const spot = event.target.closest<HTMLElement>('[data-claims]')
    if (spot === null || window.getSelection()?.isCollapsed === false) return
    const next = nextOnSpot((spot.dataset.claims ?? '').split(' '), chosen)
    if (next !== null) onChoose(next)
  }

  return (
    // The claims are chosen by keyboard with J and K and from the list beside the text; clicking the words is the way of the mouse.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div ref={root} className={styles.text} onClick={click}>
      {blocks.map((block, index) => {
        const here = (at: Range | null): boolean => at !== null && at.start < block.end && at.end > block.start
        const inBlock = nameBuckets[index] ?? []
        return (
          <Paragraph
            key={block.start}
            index={index}
            block={block}
            text={text.slice(block.start, block.end)}
            marks={markBuckets[index] ?? []}
            names={inBlock}
            chosen={places.some(here) ? chosen : null}
            quiet={quietBuckets[index] ?? NONE}
            entity={entity !== null && inBlock.some((name) => name.id === entity) ? entity : null}
            flash={here(flash) ? flash : null}
            always={text.length < SMALL}
          />
        )
      })}
    </div>
  )
}
