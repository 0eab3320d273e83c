import { useAdd } from '../add/add-provider.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import styles from './no-reports.module.css'

export const NoReports = () => {
  const add = useAdd()
  return (
    <Empty title="Nothing has been read yet">
      <p>
        Drop reports anywhere on this page: text, Markdown, HTML or PDF. Lacuna reads them into claims that lead back to
        their words, lays them on a timeline, and shows the holes in the net.
      </p>
      <div className={styles.buttons}>
        <Button look="go" hotkey="N" onClick={() => add.open('file')}>
          Choose files
        </Button>
        <Button onClick={() => add.open('text')}>Paste a text</Button>
        <Button onClick={() => add.open('address')}>Give an address</Button>
      </div>
    </Empty>
  )
}
