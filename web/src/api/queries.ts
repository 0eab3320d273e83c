import { queryOptions, useQuery } from '@tanstack/react-query'
import { get } from './client.ts'
import type { Gap, GapPage, ReadingMode, ReportItem, ReportPage, Session, Timeline } from './types.ts'

/** Which state of the case is looked at: `asOf` a day (2031-01-12, to its end) or null for now. */
export interface Lens {
  readonly asOf: string | null
  readonly reading: ReadingMode
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => get<Session>('/api/session', {}, signal),
  staleTime: 30_000,
})

export const reportsQuery = (caseId: string | null) =>
  queryOptions({
    queryKey: ['reports', caseId],
    queryFn: ({ signal }) => get<readonly ReportItem[]>('/api/reports', { case: caseId }, signal),
  })

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => get<ReportPage>(`/api/reports/${encodeURIComponent(id)}`, {}, signal),
  })

const lensQuery = (caseId: string | null, lens: Lens) => ({
  case: caseId,
  asOf: lens.asOf,
  reading: lens.reading === 'all' ? null : lens.reading,
})

export const gapsQuery = (caseId: string | null, lens: Lens) =>
  queryOptions({
    queryKey: ['gaps', caseId, lens.asOf, lens.reading],
    queryFn: ({ signal }) => get<readonly Gap[]>('/api/gaps', lensQuery(caseId, lens), signal),
  })

/** What is worked out for one gap when it is looked at. */
export const gapPageQuery = (caseId: string | null, lens: Lens, id: string) =>
  queryOptions({
    queryKey: ['gaps', caseId, lens.asOf, lens.reading, id],
    queryFn: ({ signal }) => get<GapPage>(`/api/gaps/${encodeURIComponent(id)}`, lensQuery(caseId, lens), signal),
  })

export const timelineQuery = (caseId: string | null, lens: Lens) =>
  queryOptions({
    queryKey: ['timeline', caseId, lens.asOf, lens.reading],
    queryFn: ({ signal }) => get<Timeline>('/api/timeline', lensQuery(caseId, lens), signal),
  })

export const useSession = () => useQuery(sessionQuery)

/** The case that the workbench shows, or null where there is none yet. */
export const useCaseId = (): string | null => useSession().data?.currentCase ?? null
