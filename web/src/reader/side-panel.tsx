import { Tabs } from 'radix-ui'
import type { ClaimItem, Decision, ReportPage } from '../api/types.ts'
import { ClaimsTab } from './claims-tab.tsx'
import { DecideBar } from './decide-bar.tsx'
import { PeopleTab } from './people-tab.tsx'
import type { Show } from './reader.tsx'
import type { Range } from './segments.ts'
import styles from './side-panel.module.css'
import { TimesTab } from './times-tab.tsx'

export interface SidePanelProps {
  readonly page: ReportPage
  readonly claims: readonly ClaimItem[]
  readonly listed: readonly ClaimItem[]
  readonly show: Show
  readonly onShow: (show: Show) => void
  readonly chosen: ClaimItem | null
  readonly onChoose: (id: string | null) => void
  readonly entity: string | null
  readonly onEntity: (id: string | null) => void
  readonly onSpan: (start: number, end: number) => void
  /** The stretch of the text that was pointed out last. */
  readonly shown: Range | null
  /** Goes on to the next sentence without a claim. */
  readonly onWithout: () => void
  readonly onDecide: (decision: Decision) => void
  readonly onUndo: () => void
  readonly onStep: (by: 1 | -1) => void
}

export const SidePanel = (props: SidePanelProps) => {
  const { page, claims, chosen } = props
  return (
    <aside className={styles.side} aria-label="What was read in it">
      <Tabs.Root defaultValue="claims" className={styles.tabs ?? ''}>
        <Tabs.List className={styles.list} aria-label="What was read in it">
          <Tabs.Trigger value="claims">Claims {claims.length}</Tabs.Trigger>
          <Tabs.Trigger value="people">People and things {page.entities.length}</Tabs.Trigger>
          <Tabs.Trigger value="times">Times {page.times.length}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="claims" className={styles.content ?? ''}>
          <ClaimsTab {...props} />
        </Tabs.Content>
        <Tabs.Content value="people" className={styles.content ?? ''}>
          <PeopleTab
            entities={page.entities}
            chosen={props.entity}
            onChoose={props.onEntity}
            onMention={props.onSpan}
          />
        </Tabs.Content>
        <Tabs.Content value="times" className={styles.content ?? ''}>
          <TimesTab times={page.times} onChoose={props.onSpan} />
        </Tabs.Content>
      </Tabs.Root>
      <DecideBar
        claims={claims}
        chosen={chosen}
        onDecide={props.onDecide}
        onUndo={props.onUndo}
        onStep={props.onStep}
      />
    </aside>
  )
}
