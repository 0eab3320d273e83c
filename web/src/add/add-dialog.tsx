import { Tabs } from 'radix-ui'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import styles from './add-dialog.module.css'
import type { AddTab } from './add-provider.tsx'
import { AddressForm } from './address-form.tsx'
import { FileForm } from './file-form.tsx'
import { SampleStop } from './sample-stop.tsx'
import { Sending } from './sending.tsx'
import { TextForm } from './text-form.tsx'

interface AddDialogProps {
  readonly tab: AddTab
  readonly onTab: (tab: AddTab) => void
  /** Files that were given and are not added yet. */
  readonly files: readonly File[]
  /** What was handed over and is not answered yet, or null. */
  readonly sending: string | null
  /** Why the last try was refused, or null. */
  readonly error: unknown
  /** Whether the sample is open, which takes no reports. */
  readonly sample: boolean
  readonly onClose: () => void
}

const TABS: readonly (readonly [AddTab, string])[] = [
  ['file', 'Files'],
  ['text', 'Paste a text'],
  ['address', 'Address'],
]

const intoSight = (element: Element | null): void => element?.scrollIntoView({ block: 'nearest' })

/** Three doors for a report: files, a pasted text, an address. What was written behind one stays while another is looked at. */
export const AddDialog = ({ tab, onTab, files, sending, error, sample, onClose }: AddDialogProps) => (
  <Dialog open onClose={onClose} title="Add reports" wide>
    {sample ? (
      <SampleStop files={files} onClose={onClose} />
    ) : (
      <Tabs.Root
        value={tab}
        onValueChange={(value) => onTab(TABS.find(([name]) => name === value)?.[0] ?? 'file')}
        className={styles.tabs ?? ''}
      >
        <Tabs.List className={styles.list} aria-label="How">
          {TABS.map(([name, words]) => (
            <Tabs.Trigger key={name} value={name}>
              {words}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="file" forceMount className={styles.door}>
          <FileForm waiting={files} />
        </Tabs.Content>
        <Tabs.Content value="text" forceMount className={styles.door}>
          <TextForm />
        </Tabs.Content>
        <Tabs.Content value="address" forceMount className={styles.door}>
          <AddressForm />
        </Tabs.Content>
        {sending === null ? null : (
          <section className={styles.told} aria-label="Imports">
            <Sending what={sending} />
          </section>
        )}
        {error === null || sending !== null ? null : (
          <div ref={intoSight} className={styles.told}>
            <ErrorNotice title="Nothing was added." error={error} />
          </div>
        )}
      </Tabs.Root>
    )}
  </Dialog>
)
