import { useQuery } from '@tanstack/react-query'
import { useAdd } from '../add/add-provider.tsx'
import { gapsQuery, reportsQuery } from '../api/queries.ts'
import type { Session } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { useActor } from './actor.tsx'
import { CaseMenu } from './case-menu.tsx'
import { lensOf, lensParams } from './lens.ts'
import styles from './nav.module.css'
import { hashOf, useRoute } from './route.ts'
import { useTheme } from './theme.ts'

const THEMES = { system: 'follows the system', light: 'light', dark: 'dark' } as const
const THEME_ICONS = { system: 'half', light: 'sun', dark: 'moon' } as const

export const Nav = ({ session, onHelp }: { session: Session; onHelp: () => void }) => {
  const { path, params } = useRoute()
  const reports = useQuery(reportsQuery(session.currentCase))
  // The count is that of the page the link leads to, so it is counted as of the same day and over the same claims.
  const gaps = useQuery(gapsQuery(session.currentCase, lensOf(params)))
  const add = useAdd()
  const actor = useActor()
  const { theme, next } = useTheme()
  const here = path[0] ?? 'gaps'
  const open = gaps.data?.filter((gap) => gap.state === 'open' && gap.verdict !== 'impossible').length
  const link = (name: string, label: string, icon: IconName, count?: number, hot = false) => (
    <li>
      <a
        className={cx(styles.item, here === name && styles.on)}
        href={hashOf([name], name === 'reports' ? {} : lensParams(params))}
        aria-current={here === name ? 'page' : undefined}
      >
        <Icon name={icon} />
        <span>{label}</span>
        {count === undefined || count === 0 ? null : <b className={cx(styles.count, hot && styles.hot)}>{count}</b>}
      </a>
    </li>
  )
  return (
    <nav className={styles.nav} aria-label="Lacuna">
      <a className={styles.mark} href="#/gaps">
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M16.5 10A6.5 6.5 0 1 1 10 3.5" />
        </svg>
        <span>Lacuna</span>
      </a>
      <CaseMenu session={session} />
      <ul className={styles.list}>
        {link('reports', 'Reports', 'report', reports.data?.length)}
        {link('timeline', 'Timeline', 'timeline')}
        {link('gaps', 'Gaps', 'gap', open, true)}
        {link('brief', 'Brief', 'brief')}
      </ul>
      <Button className={styles.add} icon={<Icon name="plus" />} hotkey="N" onClick={() => add.open('file')}>
        Add
      </Button>
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.actor}
          onClick={actor.change}
          title="Whose name stands beside decisions"
        >
          <Icon name="person" />
          <span dir="auto">{actor.name ?? 'Who are you?'}</span>
        </button>
        <button
          type="button"
          className={styles.tool}
          onClick={next}
          aria-label={`Theme: ${THEMES[theme]}. Change`}
          title={`Theme: ${THEMES[theme]}`}
        >
          <Icon name={THEME_ICONS[theme]} />
        </button>
        <button
          type="button"
          className={styles.tool}
          onClick={onHelp}
          aria-label="Keys and help"
          title="Keys and help (?)"
        >
          <Icon name="help" />
        </button>
      </div>
    </nav>
  )
}
