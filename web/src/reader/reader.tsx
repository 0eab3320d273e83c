import { useEffect, useMemo, useState } from 'react'
import type { ClaimItem, Decision, ReportPage } from '../api/types.ts'
import { useKeys } from '../app/keys.ts'
import { hashOf, navigate, useRoute, withParams } from '../app/route.ts'
import { LinesLegend } from './lines-legend.tsx'
import { inTextOrder, parseSpan } from './mark.ts'
import styles from './reader.module.css'
import { ReportHead } from './report-head.tsx'
import { ReportText } from './report-text.tsx'
import { SidePanel } from './side-panel.tsx'
import { useDecisions } from './use-decisions.ts'
import { nextWithout } from './without-claim.tsx'

export type Show = 'all' | 'proposed' | 'accepted' | 'rejected'

/** A report: its text with the claims lit in it, and beside it what was read. */
export const Reader = ({ page }: { page: ReportPage }) => {
  const route = useRoute()
  const [show, setShow] = useState<Show>('all')
  const [entity, setEntity] = useState<string | null>(null)
  const claims = useMemo(() => inTextOrder(page.claims), [page.claims])
  const listed = useMemo(
    () => (show === 'all' ? claims : claims.filter((claim) => claim.status === show)),
    [claims, show],
  )
  const spanText = route.params.get('span')
  const flash = useMemo(() => parseSpan(spanText), [spanText])
  const chosen = claims.find((claim) => claim.id === route.params.get('claim')) ?? null
  const choose = (claim: string | null): void => navigate(withParams(route, { claim, span: null }), { replace: true })
  useEffect(() => {
    const before = document.title
    document.title = `${page.report.title} · Lacuna`
    return () => {
      document.title = before
    }
  }, [page.report.title])

  const { decide, undo } = useDecisions(page.report.id, claims, choose)
  const flashSpan = (start: number, end: number): void =>
    navigate(withParams(route, { claim: null, span: `${start}-${end}` }), { replace: true })

  const step = (by: 1 | -1): void => {
    if (listed.length === 0) return
    const at = chosen === null ? -1 : listed.indexOf(chosen)
    const from = at >= 0 ? at + by : by > 0 ? nextAfter(listed, chosen) : listed.length - 1
    const next = listed[Math.max(0, Math.min(listed.length - 1, from))]
    if (next !== undefined) choose(next.id)
  }

  const stepWithout = (): void => {
    const next = nextWithout(page.withoutClaim, flash)
    if (next !== null) flashSpan(next.start, next.end)
  }

  const settle = async (decision: Decision): Promise<void> => {
    if (chosen === null) return
    const wasOpen = chosen.status === 'proposed'
    if (!(await decide(chosen, decision)) || !wasOpen) return
    const next = nextOpen(claims, chosen)
    if (next !== null) choose(next.id)
  }

  const takeBack = async (): Promise<void> => {
    const id = await undo(chosen)
    if (id !== null) choose(id)
  }

  const letGo = (): void => {
    setEntity(null)
    choose(null)
  }

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: () => void settle('accept'),
    x: () => void settle('reject'),
    u: () => void takeBack(),
    s: stepWithout,
    g: () => {
      const gap = chosen?.bearsOn[0]
      if (gap !== undefined) navigate(hashOf(['gaps'], { gap: gap.gap }))
    },
    Escape: letGo,
  })

  return (
    <div className={styles.reader}>
      <div className={styles.doc}>
        <article className={styles.article}>
          <ReportHead report={page.report} />
          <ReportText
            text={page.text}
            claims={claims}
            entities={page.entities}
            chosen={chosen?.id ?? null}
            entity={entity}
            flash={flash}
            withoutClaim={page.withoutClaim}
            onChoose={choose}
          />
          {claims.length === 0 ? null : <LinesLegend />}
        </article>
      </div>
      <SidePanel
        page={page}
        claims={claims}
        listed={listed}
        show={show}
        onShow={setShow}
        chosen={chosen}
        onChoose={choose}
        entity={entity}
        onEntity={setEntity}
        onSpan={flashSpan}
        shown={flash}
        onWithout={stepWithout}
        onDecide={(decision) => void settle(decision)}
        onUndo={() => void takeBack()}
        onStep={step}
      />
    </div>
  )
}

/** The first listed claim behind the chosen one, which a filter may have taken out of the list. */
const nextAfter = (listed: readonly ClaimItem[], chosen: ClaimItem | null): number => {
  if (chosen === null) return 0
  const at = listed.findIndex((claim) => claim.span.start >= chosen.span.start)
  return at < 0 ? listed.length - 1 : at
}

/** The next claim that is still to be decided, from the top again at the end; null when this was the last. */
const nextOpen = (claims: readonly ClaimItem[], after: ClaimItem): ClaimItem | null => {
  const at = claims.findIndex((claim) => claim.id === after.id)
  const order = [...claims.slice(at + 1), ...claims.slice(0, at)]
  return order.find((claim) => claim.status === 'proposed') ?? null
}
