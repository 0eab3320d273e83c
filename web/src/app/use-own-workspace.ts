import { useFreshWorkspace } from '../api/session-mutations.ts'
import { navigate } from './route.ts'

/** Leaves the sample for a workspace of one's own and its empty list of reports. */
export const useOwnWorkspace = () => {
  const fresh = useFreshWorkspace()
  return {
    pending: fresh.isPending,
    error: fresh.error,
    start: (then: { done?: () => void; failed?: (error: unknown) => void } = {}): void =>
      fresh.mutate(undefined, {
        onSuccess: () => {
          navigate('#/reports')
          then.done?.()
        },
        onError: (error) => then.failed?.(error),
      }),
  }
}
