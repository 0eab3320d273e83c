import { Tabs } from 'radix-ui'
import { Dialog } from '../ui/dialog.tsx'
import styles from './add-dialog.module.css'
import type { AddTab } from './add-provider.tsx'
import { AddressForm } from './address-form.tsx'
import { FileForm } from './file-form.tsx'
import { TextForm } from './text-form.tsx'

/** Three doors for a report: files, a pasted text, an address. */
export const AddDialog = ({ tab, onClose }: { tab: AddTab; onClose: () => void }) => (
  <Dialog open onClose={onClose} title="Add reports" wide>
    <Tabs.Root defaultValue={tab} className={styles.tabs ?? ''}>
      <Tabs.List className={styles.list} aria-label="How">
        <Tabs.Trigger value="file">Files</Tabs.Trigger>
        <Tabs.Trigger value="text">Paste a text</Tabs.Trigger>
        <Tabs.Trigger value="address">Address</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="file">
        <FileForm onDone={onClose} />
      </Tabs.Content>
      <Tabs.Content value="text">
        <TextForm onDone={onClose} />
      </Tabs.Content>
      <Tabs.Content value="address">
        <AddressForm onDone={onClose} />
      </Tabs.Content>
    </Tabs.Root>
  </Dialog>
)
