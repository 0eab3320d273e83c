import { type SubmitEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { useAdd } from './add-provider.tsx'

export const AddressForm = () => {
  const add = useAdd()
  const [url, setUrl] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (url.trim() === '') return
    setBusy(true)
    await add.start({ kind: 'url', url: url.trim() })
    setBusy(false)
  }
  return (
    <form className={form.form} onSubmit={(event) => void submit(event)}>
      <label className={form.label}>
        Address of the page or document
        <input
          className={form.input}
          type="url"
          inputMode="url"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
          placeholder="https://"
          required
        />
        <small>
          This is the one thing that leaves this machine: the page is fetched once, without its scripts and pictures,
          and kept.
        </small>
      </label>
      <div className={form.actions}>
        <Button look="go" type="submit" disabled={url.trim() === '' || busy}>
          Fetch the page
        </Button>
      </div>
    </form>
  )
}
