import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { getText, withQuery } from '../api/client.ts'
import type { Session } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { PageHead } from '../ui/heading.tsx'
import { Icon } from '../ui/icon.tsx'
import { Loading } from '../ui/loading.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { useToasts } from '../ui/toaster.tsx'
import styles from './brief-page.module.css'
import { fileName, saveText } from './save-text.ts'

/**
 * The brief, in a frame of its own: no script runs in it, and its links open outside. It is asked for once beforehand, so that a refusal
 * is told in words and not shown as an empty frame.
 */
export const BriefPage = ({ session }: { session: Session }) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const { fail } = useToasts()
  const [ready, setReady] = useState(false)
  const caseId = session.currentCase
  const name = session.cases.find((item) => item.id === caseId)?.name ?? 'brief'
  const html = useQuery({
    queryKey: ['brief', caseId],
    queryFn: () => getText('/api/brief', { case: caseId, format: 'html' }),
  })
  const download = async (format: 'html' | 'md'): Promise<void> => {
    try {
      const text =
        format === 'html' && html.data !== undefined ? html.data : await getText('/api/brief', { case: caseId, format })
      saveText(fileName(name, format), format === 'html' ? 'text/html' : 'text/markdown', text)
    } catch (error) {
      fail('The brief was not saved.', error)
    }
  }
  return (
    <div className={styles.page}>
      <PageHead title="Brief" about="Every sentence leads back to the words it came from.">
        <Button
          icon={<Icon name="download" />}
          disabled={html.data === undefined}
          onClick={() => void download('html')}
        >
          HTML
        </Button>
        <Button icon={<Icon name="download" />} disabled={html.data === undefined} onClick={() => void download('md')}>
          Markdown
        </Button>
        <Button icon={<Icon name="print" />} disabled={!ready} onClick={() => frame.current?.contentWindow?.print()}>
          Print
        </Button>
      </PageHead>
      {html.data === undefined ? (
        html.isError ? (
          <ErrorNotice title="The brief could not be written" error={html.error} onRetry={() => void html.refetch()} />
        ) : (
          <Loading what="the brief" />
        )
      ) : (
        <iframe
          ref={frame}
          key={html.dataUpdatedAt}
          className={styles.frame}
          title={`Brief: ${name}`}
          src={withQuery('/api/brief', { case: caseId, format: 'html' })}
          sandbox="allow-same-origin allow-modals"
          onLoad={() => setReady(true)}
        />
      )}
    </div>
  )
}
