import { type SubmitEvent, useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import form from './form.module.css'

interface ReasonDialogProps {
  readonly title: string
  readonly about: string
  readonly action: string
  readonly placeholder: string
  readonly onGive: (reason: string) => void
  readonly onClose: () => void
}

/** Asks for the reason that goes into the journal with a decision. */
export const ReasonDialog = ({ title, about, action, placeholder, onGive, onClose }: ReasonDialogProps) => {
  const [reason, setReason] = useState('')
  const give = (event: SubmitEvent): void => {
    event.preventDefault()
    if (reason.trim() !== '') onGive(reason.trim())
  }
  return (
    <Dialog open onClose={onClose} title={title} about={about}>
      <form className={form.form} onSubmit={give}>
        <label className={form.label}>
          Reason
          <input
            className={form.input}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            placeholder={placeholder}
            required
            maxLength={500}
          />
        </label>
        <div className={form.actions}>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="go" type="submit" disabled={reason.trim() === ''}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
