import {
  type Cause,
  caseId,
  decideGap as decide,
  type GapChange,
  gapChanges,
  gapsOf,
  instantOf,
} from '../../desk/index.ts'
import type { Gap, ReadingMode } from '../../model/index.ts'
import { iso, plain, printJson, say, setExit, wantsJson } from '../output.ts'
import { personOf, withWorkspace } from '../workspace.ts'

export const BASIS = {
  stated: 'stated',
  'dates-too-vague': 'dates too vague',
  'sources-conflict': 'sources conflict',
  'nobody-says': 'nobody says',
}

const days = (gap: Gap): string => {
  if (gap.windowDays === null) return ''
  const [least, most] = gap.windowDays
  return most === null ? `at least ${least} days` : least === most ? `${least} days` : `${least} to ${most} days`
}

/** A gap for a person at a terminal: the question, the two words, the reasons, the words it rests on. */
export function show(gap: Gap): void {
  const head = [`${gap.verdict}, ${BASIS[gap.basis]}`, days(gap), gap.state === 'closed' ? 'closed' : ''].filter(
    (part) => part !== '',
  )
  const lines = [gap.question, `  ${head.join('; ')}`, `  ${gap.why}`]
  if (gap.reopened !== undefined)
    lines.push(
      `  ${gap.reopened.by} closed it on ${iso(gap.reopened.at).slice(0, 10)} (${gap.reopened.reason}); it is open again, because it rests on something else now`,
    )
  for (const witness of gap.witnesses) lines.push(`  + “${witness.text}” (${witness.report.name})`)
  for (const witness of gap.against) lines.push(`  - “${witness.text}” (${witness.report.name})`)
  for (const assumption of gap.assumptions) lines.push(`  assumed: ${assumption}`)
  lines.push(`  would settle it: ${gap.settle}`, `  ${gap.id}`)
  process.stdout.write(`${lines.map(plain).join('\n')}\n\n`)
}

/** The instants that a question is asked for. */
export function instants(options: Record<string, unknown>): { asOf: number | null; ledgerAsOf: number | null } {
  const instant = (key: string, flag: string) =>
    options[key] === undefined ? null : instantOf(String(options[key]), 'latest', flag)
  return { asOf: instant('asOf', '--as-of'), ledgerAsOf: instant('ledgerAsOf', '--ledger-as-of') }
}

const standing = (gap: Gap | null): string =>
  gap === null ? 'not found' : gap.state === 'closed' ? 'closed' : `${gap.verdict}, ${BASIS[gap.basis]}`

const causeWords = ({ kind, by, at, reason, report, text }: Cause): string =>
  [
    `${iso(at)} ${kind} by ${by}`,
    report === null ? '' : `: ${report.name}`,
    text === null ? '' : ` “${text}”`,
    reason ? ` (${reason})` : '',
  ].join('')

function showChanges(changes: readonly GapChange[], options: Record<string, unknown>): void {
  if (wantsJson(options)) printJson(changes)
  else if (changes.length === 0) say('lacuna: no gap opened, closed or changed since then')
  else
    for (const { kind, before, after, causes, more } of changes) {
      const gap = after ?? before
      const lines = [
        `${kind}: ${gap?.question ?? ''}`,
        `  ${standing(before)} -> ${standing(after)}`,
        ...causes.map((cause) => `  ${causeWords(cause)}`),
        ...(more ? ['  and more'] : []),
        ...(causes.length === 0 ? ['  no entry did it: time has passed, or the rules are others'] : []),
        `  ${gap?.id ?? ''}`,
      ]
      process.stdout.write(`${lines.map(plain).join('\n')}\n\n`)
    }
}

/** `lacuna gaps`. */
export async function gaps(options: Record<string, unknown>): Promise<void> {
  const { asOf, ledgerAsOf } = instants(options)
  const since = options.since === undefined ? null : instantOf(String(options.since), 'latest', '--since')
  await withWorkspace(options, async (workspace) => {
    const question = {
      case: await caseId(workspace, options.case),
      asOf,
      ledgerAsOf,
      reading: options.reading as ReadingMode,
    }
    if (since !== null) {
      showChanges(await gapChanges(workspace, question, since), options)
      return
    }
    const found = await gapsOf(workspace, question)
    if (wantsJson(options)) printJson(found)
    else if (found.length === 0) say('lacuna: no hole was found in what this case holds')
    else for (const gap of found) show(gap)
  })
  setExit(0)
}

/** `lacuna close-gap GAP` and `lacuna reopen-gap GAP`. */
export async function decideGap(
  verb: 'close-gap' | 'reopen-gap',
  id: string,
  options: Record<string, unknown>,
): Promise<void> {
  const actor = personOf(options)
  await withWorkspace(options, async (workspace) => {
    const gap = await decide(workspace, verb === 'close-gap' ? 'close' : 'reopen', id, {
      actor,
      reason: String(options.reason),
      case: await caseId(workspace, options.case),
    })
    if (wantsJson(options)) printJson(gap)
    else say(`lacuna: ${gap.question} This gap is ${gap.state}.`)
  })
}
