import type { QueryClient } from '@tanstack/react-query'

const waiting = new WeakMap<QueryClient, ReturnType<typeof setTimeout>>()

/**
 * What a decision changes elsewhere (gaps, timeline, counts) is fetched again once the decisions pause: deciding twenty claims in a row
 * must not derive the gaps twenty times.
 */
export const refreshDerived = (client: QueryClient, after = 700): void => {
  const earlier = waiting.get(client)
  if (earlier !== undefined) clearTimeout(earlier)
  waiting.set(
    client,
    setTimeout(() => {
      waiting.delete(client)
      for (const key of ['gaps', 'timeline', 'reports', 'brief']) void client.invalidateQueries({ queryKey: [key] })
    }, after),
  )
}

/** After an import, a withdrawal or a change of case everything may differ. */
export const refreshAll = (client: QueryClient): Promise<void> => client.invalidateQueries()
