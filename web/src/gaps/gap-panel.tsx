import type { Gap } from '../api/types.ts'
import { hashOf } from '../app/route.ts'
import { daysWords, windowWords } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import { Label } from '../ui/heading.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { GapMore } from './gap-more.tsx'
import styles from './gap-panel.module.css'
import { WitnessQuotes } from './witness-quotes.tsx'

interface GapPanelProps {
  readonly gap: Gap
  /** Whether it is of the day and reading that are asked for, and not still of the ones before. */
  readonly current: boolean
  readonly onChange: () => void
}

/** Everything behind a gap: its witnesses, what speaks against it, what would settle it, what was assumed. */
export const GapPanel = ({ gap, current, onChange }: GapPanelProps) => {
  const first = gap.witnesses[0]
  return (
    <div className={styles.panel}>
      <h2 className={styles.question} dir="auto">
        {gap.question}
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>about</dt>
          <dd dir="auto">{gap.subject.name}</dd>
        </div>
        {gap.authority === null ? null : (
          <div>
            <dt>authority</dt>
            <dd dir="auto">{gap.authority}</dd>
          </div>
        )}
        {gap.event === null ? null : (
          <div>
            <dt>before</dt>
            <dd dir="auto">{gap.event}</dd>
          </div>
        )}
        {gap.window === null ? null : (
          <div>
            <dt>{gap.window.of}</dt>
            <dd>
              {windowWords(gap.window.from, gap.window.to)}
              {gap.windowDays === null ? '' : `, ${daysWords(gap.windowDays)}`}
            </dd>
          </div>
        )}
      </dl>
      <Label as="h3">{gap.witnesses.length === 1 ? 'Witness' : 'Witnesses'}</Label>
      {gap.witnesses.length === 0 ? <p className={styles.none}>No claim witnesses this.</p> : null}
      <WitnessQuotes witnesses={gap.witnesses} />
      <Label as="h3">Speaks against</Label>
      {gap.against.length === 0 ? <p className={styles.none}>Nothing recorded.</p> : null}
      <WitnessQuotes witnesses={gap.against} />
      {gap.settle === '' ? null : (
        <p className={styles.settle} dir="auto">
          <b>What would settle it:</b> {gap.settle}
        </p>
      )}
      <GapMore gap={gap} current={current} />
      {gap.assumptions.length === 0 ? null : (
        <>
          <Label as="h3">Assumed</Label>
          <ul className={styles.assumed}>
            {gap.assumptions.map((assumption) => (
              <li key={assumption} dir="auto">
                {assumption}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.rule}>
        found by the rule <code>{gap.rule}</code>
      </p>
      <div className={styles.verbs}>
        {first === undefined ? null : (
          <a
            className={styles.open}
            href={hashOf(['reports', first.report.id], { claim: first.claim, span: `${first.start}-${first.end}` })}
          >
            Open in report <Kbd inButton>O</Kbd>
          </a>
        )}
        <Button hotkey="C" onClick={onChange}>
          {gap.state === 'open' ? 'Close with a reason' : 'Open again'}
        </Button>
      </div>
    </div>
  )
}
