import { useState } from 'react'
import { useAdd } from '../add/add-provider.tsx'
import { DropTarget } from '../add/drop-target.tsx'
import { JobTray } from '../add/job-tray.tsx'
import { useSession } from '../api/queries.ts'
import { Loading } from '../ui/loading.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { useKeys } from './keys.ts'
import { lensParams } from './lens.ts'
import { Nav } from './nav.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { hashOf, navigate, useRoute } from './route.ts'
import { SampleBanner } from './sample-banner.tsx'
import styles from './shell.module.css'
import { View } from './view.tsx'

/** Everything around a view: navigation, the sample's banner, help, imports, and what is said when Lacuna does not answer. */
export const Shell = () => {
  const session = useSession()
  const route = useRoute()
  const add = useAdd()
  const [help, setHelp] = useState(false)
  const go = (name: string) => () => navigate(hashOf([name], name === 'reports' ? {} : lensParams(route.params)))
  useKeys({
    '?': () => setHelp(true),
    n: () => add.open('file'),
    1: go('reports'),
    2: go('timeline'),
    3: go('gaps'),
    4: go('brief'),
  })

  if (session.data === undefined)
    return session.isError ? (
      <main className={styles.alone}>
        <ErrorNotice
          title="Lacuna"
          error={session.error}
          onRetry={() => {
            void session.refetch()
          }}
        />
      </main>
    ) : (
      <Loading what="the workspace" />
    )

  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        Skip to the page
      </button>
      <Nav session={session.data} onHelp={() => setHelp(true)} />
      <div className={styles.page}>
        {session.isError ? <OfflineBar error={session.error} /> : null}
        <SampleBanner session={session.data} />
        <main id="main" className={styles.main} tabIndex={-1}>
          <View key={session.data.currentCase ?? ''} session={session.data} />
        </main>
      </div>
      <DropTarget />
      <JobTray />
      <HelpDialog open={help} onClose={() => setHelp(false)} />
    </div>
  )
}
