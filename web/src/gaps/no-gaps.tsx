import type { Lens } from '../api/queries.ts'
import { dayWords } from '../time/words.ts'
import { Empty } from '../ui/empty.tsx'

/** Why there is no gap, and what to do: no report, nothing known by that day, nothing accepted, or really none found. */
export const NoGaps = ({ lens, reports }: { lens: Lens; reports: number }) => {
  if (reports === 0)
    return (
      <Empty title="No gaps, because nothing has been read yet">
        <p>Add reports first: Lacuna derives the gaps from their claims.</p>
        <a href="#/reports">Go to the reports</a>
      </Empty>
    )
  if (lens.asOf !== null)
    return (
      <Empty title={`No gap was known on ${dayWords(Date.parse(lens.asOf))}`}>
        <p>Move “as of” to a later day to see what was learnt since.</p>
      </Empty>
    )
  if (lens.reading !== 'all')
    return (
      <Empty title="No gap rests on these claims alone">
        <p>
          {lens.reading === 'accepted'
            ? 'Only accepted claims count in this reading. Accept claims in the reports, or look at all claims.'
            : 'Only plain claims of reports graded A or B count in this reading.'}
        </p>
      </Empty>
    )
  return (
    <Empty title="No gap was found">
      <p>
        That is not proof that there is none: silence is not denial. Gaps come from claims about who was watched,
        listed, asked, warned and where people were.
      </p>
    </Empty>
  )
}
