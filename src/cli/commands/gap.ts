import { caseId, type GapDetail, gapDetail, inquiriesOf, type Said } from '../../desk/index.ts'
import type { Flip, Witness } from '../../model/index.ts'
import { READINGS, type ReadingMode } from '../../model/index.ts'
import { plain, printJson, say, wantsJson } from '../output.ts'
import { withWorkspace } from '../workspace.ts'
import { BASIS, instants, show } from './gaps.ts'

const saidWords = (said: Said | null): string => (said === null ? 'not found' : `${said.verdict}, ${BASIS[said.basis]}`)

const quoted = ({ claim, text, report }: Witness): string => `${claim} “${text}” (${report.name})`

/** `without CLAIM “words” (report): possible, dates too vague`. */
const flipWords = ({ without, verdict, basis, instead }: Flip): string => {
  const becomes =
    verdict !== null && basis !== null
      ? `${verdict}, ${BASIS[basis]}`
      : `not found any more${instead.length > 0 ? `; instead ${instead.join(', ')}` : ''}`
  return `without ${without.map(quoted).join(' and ')}: ${becomes}`
}

function detailLines({ readings, flips, inquiry }: GapDetail): readonly string[] {
  const lines = READINGS.map((reading) => `  by the reading ${reading}: ${saidWords(readings[reading])}`)
  for (const flip of flips.flips) lines.push(`  ${flipWords(flip)}`)
  const tried = flips.all
    ? `each of ${flips.claims} claims, and each pair of those shown, was left out in turn`
    : `${flips.tried} of ${flips.claims} claims were left out in turn: there may be more that it hangs on`
  lines.push(`  ${flips.flips.length === 0 ? 'no claim alone changes the verdict; ' : ''}${tried}`)
  if (inquiry !== null) lines.push('', ...inquiry.text.split('\n'))
  return lines
}

/** `lacuna gap GAP`: one gap with its verdict by every reading and the claims that it hangs on. */
export async function gap(id: string, options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const detail = await gapDetail(
      workspace,
      {
        case: await caseId(workspace, options.case),
        ...instants(options),
        reading: options.reading as ReadingMode,
      },
      id,
    )
    if (wantsJson(options)) {
      printJson(detail)
      return
    }
    show(detail.gap)
    process.stdout.write(`${detailLines(detail).map(plain).join('\n')}\n`)
  })
}

/** `lacuna questions`: a drafted request for information for each open gap. */
export async function questions(options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const inquiries = await inquiriesOf(workspace, {
      case: await caseId(workspace, options.case),
      ...instants(options),
      reading: options.reading as ReadingMode,
    })
    if (wantsJson(options)) printJson(inquiries)
    else if (inquiries.length === 0) say('lacuna: no open gap of this case has anything to ask')
    else for (const { text } of inquiries) process.stdout.write(`${text.split('\n').map(plain).join('\n')}\n\n---\n\n`)
  })
}
