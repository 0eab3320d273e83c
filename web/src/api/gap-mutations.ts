import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from './client.ts'
import { useCaseId } from './queries.ts'
import { refreshDerived } from './refresh.ts'
import type { Gap, GapPage } from './types.ts'

/** Closes a gap with a reason, or opens it again. */
export const useGapState = () => {
  const client = useQueryClient()
  const caseId = useCaseId()
  return useMutation({
    mutationFn: ({ id, what, reason }: { id: string; what: 'close' | 'reopen'; reason: string }) =>
      post<Gap>(`/api/gaps/${encodeURIComponent(id)}/${what}`, { reason, case: caseId }),
    onSuccess: (gap) => {
      client.setQueriesData<readonly Gap[] | GapPage>({ queryKey: ['gaps'] }, (all) =>
        all === undefined || !('map' in all)
          ? all
          : all.map((other) => (other.id === gap.id ? { ...other, state: gap.state } : other)),
      )
      refreshDerived(client, 0)
    },
  })
}
