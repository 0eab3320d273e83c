import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from './client.ts'
import { sessionQuery } from './queries.ts'
import { refreshAll } from './refresh.ts'
import type { CaseItem, Session } from './types.ts'

/** Says who acts, for as long as the session lasts. */
export const useSetActor = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (actor: string) => post<Session>('/api/session', { actor }),
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  })
}

export const useChooseCase = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => post<Session>(`/api/cases/${encodeURIComponent(id)}/choose`),
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  })
}

/** Makes a case and makes it the current one. */
export const useNewCase = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (name: string) => {
      const made = await post<CaseItem>('/api/cases', { name })
      return post<Session>(`/api/cases/${encodeURIComponent(made.id)}/choose`)
    },
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  })
}

/** Leaves the sample for a workspace of one's own. */
export const useFreshWorkspace = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      // What is still asked of the sample must not reach the new workspace, which knows nothing of it.
      await client.cancelQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
      return post<Session>('/api/workspace/fresh')
    },
    onSuccess: async (session) => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
      client.setQueryData(sessionQuery.queryKey, session)
      await refreshAll(client)
    },
  })
}
