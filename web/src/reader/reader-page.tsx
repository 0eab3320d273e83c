import { useQuery } from '@tanstack/react-query'
import { asFailure } from '../api/failure.ts'
import { reportQuery } from '../api/queries.ts'
import { navigate } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { Reader } from './reader.tsx'
import styles from './reader-page.module.css'

export const ReaderPage = ({ id }: { id: string }) => {
  const page = useQuery(reportQuery(id))
  if (page.data !== undefined) return <Reader page={page.data} />
  if (!page.isError) return <Loading what="the report" />
  const gone = asFailure(page.error).status === 404
  return (
    <div className={styles.failed}>
      <ErrorNotice
        title="The report could not be read"
        error={page.error}
        {...(gone ? {} : { onRetry: () => void page.refetch() })}
      />
      <Button look="quiet" onClick={() => navigate('#/reports')}>
        All reports
      </Button>
    </div>
  )
}
