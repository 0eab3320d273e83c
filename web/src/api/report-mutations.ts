import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from './client.ts'
import { reportQuery, reportsQuery, useCaseId } from './queries.ts'
import { refreshDerived } from './refresh.ts'
import type { ReportItem } from './types.ts'

export type Standing = 'withdraw' | 'reinstate'

/** Withdraws a report, or takes the withdrawal back; both need a reason and a named person. */
export const useReportStanding = () => {
  const client = useQueryClient()
  const caseId = useCaseId()
  return useMutation({
    mutationFn: ({ id, what, reason }: { id: string; what: Standing; reason: string }) =>
      post<ReportItem>(`/api/reports/${encodeURIComponent(id)}/${what}`, { reason }),
    onSuccess: (report) => {
      client.setQueryData(reportsQuery(caseId).queryKey, (all) =>
        all?.map((other) => (other.id === report.id ? report : other)),
      )
      client.setQueryData(reportQuery(report.id).queryKey, (page) => (page === undefined ? page : { ...page, report }))
      refreshDerived(client, 0)
    },
  })
}
