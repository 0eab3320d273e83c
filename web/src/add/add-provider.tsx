import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { post } from '../api/client.ts'
import { Failure } from '../api/failure.ts'
import { useCaseId, useSession } from '../api/queries.ts'
import type { Job } from '../api/types.ts'
import { plural } from '../time/words.ts'
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
  /**
   * Starts an import. What is refused is told in the dialog, which stays open, or opens, for it; in the sample files wait in the dialog
   * until there is a workspace that takes them.
   */
  readonly start: (input: AddInput) => Promise<void>
  /** What was handed over and is not answered yet, while no dialog tells of it; else null. */
  readonly sending: string | null
  readonly jobs: readonly Job[]
  readonly drop: (id: string) => void
}

const Context = createContext<Add>({
  open: () => undefined,
  start: () => Promise.resolve(),
  sending: null,
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

interface Open {
  readonly tab: AddTab
  readonly files: readonly File[]
  readonly error: unknown
}

const TAB_OF = { files: 'file', text: 'text', url: 'address' } as const

const nameOf = (input: AddInput): string => {
  if (input.kind === 'text') return input.title === '' ? 'the text' : input.title
  if (input.kind === 'url') return input.url
  const [only] = input.files
  return input.files.length === 1 && only !== undefined ? only.name : plural(input.files.length, 'file')
}

/** Files are kept for another try where the fault may pass; those that cannot be read are not offered again. */
const toKeep = (input: AddInput, error: unknown): readonly File[] =>
  input.kind === 'files' && !(error instanceof Failure && error.status === 400) ? input.files : []

export const AddProvider = ({ children }: { children: ReactNode }) => {
  const caseId = useCaseId()
  const sample = useSession().data?.workspace.sample === true
  const [dialog, setDialog] = useState<Open | null>(null)
  const [sending, setSending] = useState<string | null>(null)
  const [jobs, setJobs] = useState<readonly Job[]>([])

  const open = useCallback((tab: AddTab) => setDialog({ tab, files: [], error: null }), [])
  const start = useCallback(
    async (input: AddInput): Promise<void> => {
      const tab = TAB_OF[input.kind]
      if (sample) {
        const files = input.kind === 'files' ? input.files : []
        setDialog((now) => ({ tab, files: [...(now?.files ?? []), ...files], error: null }))
        return
      }
      setSending(nameOf(input))
      try {
        const job = await post<Job>('/api/reports', bodyOf(input, caseId))
        setJobs((all) => [...all, job])
        // Files may be dropped while a text is being written: the text stays.
        setDialog((now) => (now === null || now.tab === tab ? null : { ...now, error: null }))
      } catch (error) {
        setDialog({ tab, files: toKeep(input, error), error })
      } finally {
        setSending(null)
      }
    },
    [caseId, sample],
  )
  const drop = useCallback((id: string) => setJobs((all) => all.filter((job) => job.id !== id)), [])
  const silent = dialog === null ? sending : null
  const value = useMemo<Add>(() => ({ open, start, sending: silent, jobs, drop }), [open, start, silent, jobs, drop])

  return (
    <Context value={value}>
      {children}
      {dialog === null ? null : (
        <AddDialog
          {...dialog}
          sample={sample}
          sending={sending}
          onTab={(tab) => setDialog({ ...dialog, tab, error: null })}
          onClose={() => setDialog(null)}
        />
      )}
    </Context>
  )
}
