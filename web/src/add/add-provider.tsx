import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { post } from '../api/client.ts'
import { useCaseId } from '../api/queries.ts'
import type { Job } from '../api/types.ts'
import { useToasts } from '../ui/toaster.tsx'
import { AddDialog } from './add-dialog.tsx'

export type AddTab = 'file' | 'text' | 'address'
export type AddInput =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly title: string
      readonly publisher: string
      readonly published: string
    }
  | { readonly kind: 'url'; readonly url: string }

interface Add {
  readonly open: (tab: AddTab) => void
  /** Starts an import; answers whether it was taken. */
  readonly start: (input: AddInput) => Promise<boolean>
  readonly jobs: readonly Job[]
  readonly drop: (id: string) => void
}

const Context = createContext<Add>({
  open: () => undefined,
  start: () => Promise.resolve(false),
  jobs: [],
  drop: () => undefined,
})
export const useAdd = (): Add => useContext(Context)

const bodyOf = (input: AddInput, caseId: string | null): object => {
  const inCase = caseId === null ? {} : { case: caseId }
  if (input.kind === 'url') return { url: input.url, ...inCase }
  if (input.kind === 'text') {
    const { text, title, publisher, published } = input
    const given = Object.entries({ title, publisher, published }).filter(([, value]) => value !== '')
    return { text, ...Object.fromEntries(given), ...inCase }
  }
  const form = new FormData()
  for (const file of input.files) form.append('files', file, file.webkitRelativePath || file.name)
  if (caseId !== null) form.append('case', caseId)
  return form
}

export const AddProvider = ({ children }: { children: ReactNode }) => {
  const caseId = useCaseId()
  const { fail } = useToasts()
  const [tab, setTab] = useState<AddTab | null>(null)
  const [jobs, setJobs] = useState<readonly Job[]>([])

  const start = useCallback(
    async (input: AddInput): Promise<boolean> => {
      try {
        const job = await post<Job>('/api/reports', bodyOf(input, caseId))
        setJobs((all) => [...all, job])
        setTab(null)
        return true
      } catch (error) {
        fail('Nothing was added.', error)
        return false
      }
    },
    [caseId, fail],
  )
  const drop = useCallback((id: string) => setJobs((all) => all.filter((job) => job.id !== id)), [])
  const value = useMemo<Add>(() => ({ open: setTab, start, jobs, drop }), [start, jobs, drop])

  return (
    <Context value={value}>
      {children}
      {tab === null ? null : <AddDialog tab={tab} onClose={() => setTab(null)} />}
    </Context>
  )
}
