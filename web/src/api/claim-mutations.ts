import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from './client.ts'
import { reportQuery } from './queries.ts'
import { refreshDerived } from './refresh.ts'
import type { ClaimItem, ClaimStatus, Decision, ReportPage } from './types.ts'

const STATUS: Readonly<Record<Decision, ClaimStatus>> = { accept: 'accepted', reject: 'rejected', reopen: 'proposed' }

const replaceClaim = (page: ReportPage, id: string, change: (claim: ClaimItem) => ClaimItem): ReportPage => {
  const claims = page.claims.map((claim) => (claim.id === id ? change(claim) : claim))
  const counts = { proposed: 0, accepted: 0, rejected: 0 }
  for (const claim of claims) counts[claim.status] += 1
  return { ...page, claims, report: { ...page.report, claims: counts } }
}

/** Decides on a claim. The page shows it at once and puts it back if the server refuses. */
export const useDecideClaim = (reportId: string, actor: string | null) => {
  const client = useQueryClient()
  const key = reportQuery(reportId).queryKey
  return useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: Decision }) =>
      post<ClaimItem>(`/api/claims/${encodeURIComponent(id)}/decision`, { decision }),
    onMutate: async ({ id, decision }) => {
      await client.cancelQueries({ queryKey: key })
      const before = client.getQueryData(key)?.claims.find((claim) => claim.id === id)
      const undone = decision === 'reopen'
      client.setQueryData(key, (page) =>
        page === undefined
          ? page
          : replaceClaim(page, id, (claim) => ({
              ...claim,
              status: STATUS[decision],
              decidedBy: undone ? null : actor,
              decidedAt: undone ? null : Date.now(),
            })),
      )
      return { before }
    },
    onError: (_error, { id }, context) => {
      const before = context?.before
      if (before !== undefined)
        client.setQueryData(key, (page) => (page === undefined ? page : replaceClaim(page, id, () => before)))
    },
    onSuccess: (claim) => {
      client.setQueryData(key, (page) => (page === undefined ? page : replaceClaim(page, claim.id, () => claim)))
      refreshDerived(client)
    },
  })
}
