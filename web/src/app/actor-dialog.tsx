import { type SubmitEvent, useState } from 'react'
import { useSetActor } from '../api/session-mutations.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import form from '../ui/form.module.css'
import { ErrorNotice } from '../ui/notice.tsx'

interface ActorDialogProps {
  readonly known: string | null
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

export const ActorDialog = ({ known, onName, onClose }: ActorDialogProps) => {
  const [name, setName] = useState(known ?? '')
  const setActor = useSetActor()
  const give = (event: SubmitEvent): void => {
    event.preventDefault()
    const given = name.trim()
    if (given !== '') setActor.mutate(given, { onSuccess: () => onName(given) })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Who are you?"
      about="Accepting, rejecting, withdrawing and closing are done by a named person. Your name is written beside each of your decisions in this workspace’s journal. It is a signature, not a sign-in: nothing is checked, and nothing leaves this machine."
    >
      <form className={form.form} onSubmit={give}>
        <label className={form.label}>
          Your name, as your colleagues know it
          <input
            className={form.input}
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="name"
            maxLength={120}
            required
          />
        </label>
        {setActor.isError ? <ErrorNotice error={setActor.error} /> : null}
        <div className={form.actions}>
          <Button look="quiet" onClick={onClose}>
            Not now
          </Button>
          <Button look="go" type="submit" disabled={name.trim() === '' || setActor.isPending}>
            Sign my decisions
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
