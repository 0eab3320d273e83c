import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { Failure, isOffline } from './api/failure.ts'
import { sessionQuery } from './api/queries.ts'
import { App } from './app/app.tsx'
import { applyKeptTheme } from './app/theme.ts'

applyKeptTheme()

// The token has become a cookie by now: it need not stand in the address, where it would be copied and kept in the history.
if (window.location.search !== '')
  window.history.replaceState(null, '', window.location.pathname + window.location.hash)

const client: QueryClient = new QueryClient({
  // Where one call finds nobody, the session is asked again: the bar over the page tells it once for all.
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (isOffline(error) && query.queryKey[0] !== sessionQuery.queryKey[0])
        void client.refetchQueries({ queryKey: sessionQuery.queryKey })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // An answer is an answer; only silence is worth asking again.
      retry: (count, error) => count < 1 && error instanceof Failure && error.status >= 502,
      refetchOnWindowFocus: true,
      // The workbench talks to its own machine: the browser's idea of being online does not matter.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  )
