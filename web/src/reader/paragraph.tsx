import { memo, type ReactNode, useRef } from 'react'
import { cx } from '../ui/cx.ts'
import { stanceClass } from '../ui/stance.ts'
import type { Block } from './blocks.ts'
import { Legible } from './legible.tsx'
import type { ClaimMark, NameMark } from './mark.ts'
import styles from './paragraph.module.css'
import { type Range, type Segment, segmentsOf, withoutOverlap } from './segments.ts'
import { useLit } from './use-lit.ts'

interface ParagraphProps {
  readonly index: number
  readonly block: Block
  readonly text: string
  readonly marks: readonly ClaimMark[]
  readonly names: readonly NameMark[]
  /** The chosen claim, entity and flashed span where they touch this paragraph, else null. */
  readonly chosen: string | null
  readonly entity: string | null
  readonly flash: Range | null
  /** The sentences of it that hold no claim. */
  readonly quiet: readonly Range[]
  readonly always: boolean
}

const LINE_CLASS = [styles.line0, styles.line1, styles.line2]

const drawn = (segment: Segment, text: string, props: ParagraphProps): ReactNode => {
  const words = text.slice(segment.start - props.block.start, segment.end - props.block.start)
  const bare = segment.marks.length === 0 && segment.name === null && !segment.flash && !segment.quiet
  if (bare) return <Legible key={segment.start} words={words} />
  const marks = segment.marks.flatMap((id) => props.marks.find((mark) => mark.id === id) ?? [])
  const inner: ReactNode =
    segment.name === null ? (
      <Legible words={words} />
    ) : (
      <span className={cx(styles.name, segment.name === props.entity && styles.entity)}>
        <Legible words={words} />
      </span>
    )
  const lit = marks.reduceRight<ReactNode>(
    (within, mark) => (
      <span
        key={mark.id}
        className={cx(
          stanceClass(mark.claim.stance),
          styles.claim,
          LINE_CLASS[mark.line],
          mark.claim.stance === 'denied' && styles.double,
          styles[mark.claim.status],
          mark.id === props.chosen && styles.chosen,
        )}
      >
        {within}
      </span>
    ),
    inner,
  )
  return (
    <span
      key={segment.start}
      className={cx(marks.length > 0 && styles.spot, segment.flash && styles.flash, segment.quiet && styles.quiet)}
      data-claims={marks.length === 0 ? undefined : [...segment.marks].reverse().join(' ')}
      data-flash={segment.flash ? '' : undefined}
      data-entity={segment.name ?? undefined}
    >
      {lit}
    </span>
  )
}

/** One paragraph of a report: its words as they are, with what was read in them drawn on top. */
export const Paragraph = memo((props: ParagraphProps) => {
  const { block, text, marks, names, entity, flash, quiet } = props
  const ref = useRef<HTMLParagraphElement>(null)
  const needed = props.always || props.chosen !== null || flash !== null || entity !== null
  const lit = useLit(ref, needed)
  const shown = withoutOverlap(names.filter((name) => !name.plain || name.id === entity))
  return (
    <p
      ref={ref}
      className={cx(
        styles.paragraph,
        block.layout === 'wrapped' && styles.wrapped,
        block.layout === 'spaced' && styles.spaced,
      )}
      data-block={props.index}
      dir="auto"
      style={{ containIntrinsicSize: `auto ${Math.ceil((block.end - block.start) / 72) * 29 + 18}px` }}
    >
      {lit ? (
        segmentsOf(block, marks, shown, flash, quiet).map((segment) => drawn(segment, text, props))
      ) : (
        <Legible words={text} />
      )}
    </p>
  )
})
Paragraph.displayName = 'Paragraph'
