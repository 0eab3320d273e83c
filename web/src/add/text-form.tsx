import { type SubmitEvent, useState } from 'react'
import { plural } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import form from '../ui/form.module.css'
import { useAdd } from './add-provider.tsx'

export const TextForm = () => {
  const add = useAdd()
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [publisher, setPublisher] = useState('')
  const [published, setPublished] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() === '') return
    setBusy(true)
    await add.start({
      kind: 'text',
      text,
      title: title.trim(),
      publisher: publisher.trim(),
      published: published.trim(),
    })
    setBusy(false)
  }
  const words = text.trim() === '' ? 0 : text.trim().split(/\s+/).length
  return (
    <form className={form.form} onSubmit={(event) => void submit(event)}>
      <label className={form.label}>
        The text, as it was published
        <textarea
          className={cx(form.input, form.area)}
          value={text}
          onChange={(event) => setText(event.target.value)}
          dir="auto"
          required
        />
        <small>{words === 0 ? 'It is kept as it is; nothing is corrected.' : plural(words, 'word')}</small>
      </label>
      <label className={form.label}>
        Title
        <input
          className={form.input}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          placeholder="Left empty, the first line is taken"
          dir="auto"
        />
      </label>
      <div className={form.row}>
        <label className={form.label}>
          Publisher
          <input
            className={form.input}
            value={publisher}
            onChange={(event) => setPublisher(event.target.value)}
            dir="auto"
          />
        </label>
        <label className={form.label}>
          Published
          <input
            className={form.input}
            value={published}
            onChange={(event) => setPublished(event.target.value)}
            placeholder="2031-01-12; left empty, worked out"
          />
        </label>
      </div>
      <div className={form.actions}>
        <Button look="go" type="submit" disabled={words === 0 || busy}>
          Add the text
        </Button>
      </div>
    </form>
  )
}
