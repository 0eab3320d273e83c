import { DropdownMenu } from 'radix-ui'
import { type SubmitEvent, useState } from 'react'
import { useChooseCase, useNewCase } from '../api/session-mutations.ts'
import type { Session } from '../api/types.ts'
import { plural } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import form from '../ui/form.module.css'
import { Icon } from '../ui/icon.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { useToasts } from '../ui/toaster.tsx'
import styles from './case-menu.module.css'
import { navigate } from './route.ts'

/** The current case, with the others to change to and a way to make one. */
export const CaseMenu = ({ session }: { session: Session }) => {
  const [making, setMaking] = useState(false)
  const choose = useChooseCase()
  const { fail } = useToasts()
  const current = session.cases.find((item) => item.id === session.currentCase)
  const change = (id: string): void => {
    if (id !== session.currentCase)
      choose.mutate(id, {
        onSuccess: () => navigate('#/reports'),
        onError: (error) => fail('The case was not changed.', error),
      })
  }
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className={styles.trigger} title={current?.name}>
          <span className={styles.name} dir="auto">
            {current?.name ?? 'No case yet'}
          </span>
          <Icon name="down" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className={styles.menu} align="start" sideOffset={4} collisionPadding={8}>
            <DropdownMenu.Label className={styles.label}>Cases in {session.workspace.name}</DropdownMenu.Label>
            <DropdownMenu.RadioGroup value={session.currentCase ?? ''} onValueChange={change}>
              {session.cases.map((item) => (
                <DropdownMenu.RadioItem key={item.id} value={item.id} className={styles.item}>
                  <span className={styles.tick}>
                    <DropdownMenu.ItemIndicator>
                      <Icon name="check" />
                    </DropdownMenu.ItemIndicator>
                  </span>
                  <span dir="auto">{item.name}</span>
                  <small>{plural(item.reports, 'report')}</small>
                </DropdownMenu.RadioItem>
              ))}
            </DropdownMenu.RadioGroup>
            <DropdownMenu.Separator className={styles.line} />
            <DropdownMenu.Item className={styles.item} onSelect={() => setMaking(true)}>
              <span className={styles.tick}>
                <Icon name="plus" />
              </span>
              New case…
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {making ? <NewCase onClose={() => setMaking(false)} /> : null}
    </>
  )
}

const NewCase = ({ onClose }: { onClose: () => void }) => {
  const [name, setName] = useState('')
  const make = useNewCase()
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (name.trim() === '') return
    make.mutate(name.trim(), {
      onSuccess: () => {
        onClose()
        navigate('#/reports')
      },
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="New case"
      about="A case is a named set of reports; its gaps and its brief are its own."
    >
      <form className={form.form} onSubmit={submit}>
        <label className={form.label}>
          Name
          <input
            className={form.input}
            value={name}
            onChange={(event) => setName(event.target.value)}
            placeholder="Country and month, or the question"
            maxLength={120}
            required
          />
        </label>
        {make.isError ? <ErrorNotice error={make.error} /> : null}
        <div className={form.actions}>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="go" type="submit" disabled={name.trim() === '' || make.isPending}>
            Make the case
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
