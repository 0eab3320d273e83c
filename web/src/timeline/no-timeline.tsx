import { dayWords } from '../time/words.ts'
import { Empty } from '../ui/empty.tsx'

export const NoTimeline = ({ then }: { then: string | null }) => (
  <Empty title={then === null ? 'No time has been read yet' : `Nothing was known on ${dayWords(Date.parse(then))}`}>
    <p>
      {then === null
        ? 'Once reports are added, each person and each authority that they name gets a lane here.'
        : 'No report had been received by then. Move “as of” to a later day.'}
    </p>
    {then === null ? <a href="#/reports">Go to the reports</a> : null}
  </Empty>
)
