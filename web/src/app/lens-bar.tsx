import { useQuery } from '@tanstack/react-query'
import { reportsQuery, useCaseId } from '../api/queries.ts'
import type { ReadingMode } from '../api/types.ts'
import { Segmented } from '../ui/segmented.tsx'
import { AsOf } from './as-of.tsx'
import { lensOf, setLens } from './lens.ts'
import { useRoute } from './route.ts'

const READINGS: readonly { value: ReadingMode; label: string; title: string }[] = [
  { value: 'all', label: 'All claims', title: 'Every claim that stands and was not rejected' },
  { value: 'accepted', label: 'Accepted', title: 'Only claims that a person accepted' },
  { value: 'b2', label: 'Graded A, B', title: 'Only plain claims of reports graded A or B' },
]

/** Which state of the case is looked at: as of which day, and which claims count. Kept in the address. */
export const LensBar = () => {
  const route = useRoute()
  const lens = lensOf(route.params)
  const reports = useQuery(reportsQuery(useCaseId()))
  if (reports.data === undefined || reports.data.length === 0) return null
  return (
    <>
      <Segmented
        label="Which claims count"
        value={lens.reading}
        options={READINGS}
        onChange={(reading) => setLens(route, { reading })}
      />
      <AsOf day={lens.asOf} onChange={(asOf) => setLens(route, { asOf })} />
    </>
  )
}
