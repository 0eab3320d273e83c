import type { CaseView, ClaimView, Gap, ReadingMode, Witness } from '../model/index.ts'
import { vocabularyRow } from '../model/index.ts'
import { extentOf } from '../time/index.ts'
import { claimSentence, type Naming } from './claim-sentence.ts'
import { lintSentence } from './lint.ts'

/** A sentence of the brief and the words it rests on: never none. */
export interface BriefSentence {
  readonly text: string
  readonly notes: readonly Witness[]
}

export interface BriefSection {
  readonly id: 'happened' | 'who' | 'timeline' | 'gaps' | 'disputed'
  readonly title: string
  readonly sentences: readonly BriefSentence[]
}

/** A report that the brief draws on. Times are milliseconds since 1970 UTC. */
export interface BriefSource {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly publisher: string | null
  readonly published: string | null
  readonly proof: readonly string[]
  readonly received: number
  readonly bytesHash: string
}

export interface Brief {
  readonly title: string
  readonly at: number
  readonly reading: ReadingMode
  /** A word that stands on every page, such as how the sample's story ended. */
  readonly notice: string | null
  readonly sections: readonly BriefSection[]
  readonly sources: readonly BriefSource[]
  /** Sentences left out because they could not be said rightly, with the reason. */
  readonly leftOut: readonly string[]
}

export interface BriefOptions {
  readonly naming: Naming
  readonly notice?: string | null
}

const DOUBTFUL = new Set(['speculated', 'hypothesised', 'denied', 'unknown'])
const VERDICTS = {
  certain: 'The hole is certain.',
  possible: 'The hole is possible.',
  impossible: 'There was no such hole.',
} as const
const BASES = {
  stated: 'The reports state it.',
  'dates-too-vague': 'The dates are too vague to say more.',
  'sources-conflict': 'The sources conflict.',
  'nobody-says': 'Nobody says so either way.',
} as const

/** Earliest instant of a claim, for order; undated claims come last, ties keep the order of the text. */
const startOf = (claim: ClaimView): number => {
  if (claim.time.edtf === null) return Number.POSITIVE_INFINITY
  const extent = extentOf(claim.time.edtf)
  return extent.ok ? (extent.value.lo ?? extent.value.hi ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
}

const inOrder = (claims: readonly ClaimView[]): ClaimView[] =>
  claims
    .map((claim) => ({ claim, start: startOf(claim) }))
    .sort((a, b) =>
      a.start === b.start
        ? a.claim.report.localeCompare(b.claim.report) || a.claim.span.start - b.claim.span.start
        : a.start < b.start
          ? -1
          : 1,
    )
    .map(({ claim }) => claim)

/**
 * Writes the brief of a case: what happened, who, timeline, gaps, what is disputed, sources. Every sentence carries at least one note
 * that leads to a span of a report; claims that say the same share one sentence with several notes.
 */
export function writeBrief(view: CaseView, gaps: readonly Gap[], options: BriefOptions): Brief {
  const { naming } = options
  const reports = new Map(view.reports.map((report) => [report.id, report]))
  const leftOut: string[] = []

  const noteOf = (claim: ClaimView): Witness => ({
    report: { id: claim.report, name: reports.get(claim.report)?.name ?? claim.report },
    ...claim.span,
    claim: claim.id,
  })

  const section = (id: BriefSection['id'], title: string, sentences: readonly BriefSentence[]): BriefSection => {
    const merged = new Map<string, Witness[]>()
    for (const { text, notes } of sentences) {
      const wrong = notes.length === 0 ? 'no words of a report to lead back to' : lintSentence(text)
      if (wrong === null) merged.set(text, [...(merged.get(text) ?? []), ...notes])
      else leftOut.push(`${title}: ${text} (${wrong})`)
    }
    return { id, title, sentences: [...merged].map(([text, notes]) => ({ text, notes })) }
  }

  const sentenceOf = (claim: ClaimView): BriefSentence => ({
    text: claimSentence(claim, naming),
    notes: [noteOf(claim), ...(claim.spans ?? []).map((span) => ({ ...noteOf(claim), ...span }))],
  })
  const plain = view.claims.filter((claim) => !DOUBTFUL.has(claim.stance))
  const ofGroups = (...groups: string[]) => plain.filter((claim) => groups.includes(vocabularyRow(claim.type).group))

  const open = gaps.filter((gap) => gap.state === 'open')
  const gapSentences = open.flatMap((gap): BriefSentence[] => {
    const days = gap.windowDays
    const length =
      days === null
        ? ''
        : days[1] === null
          ? ` It lasted at least ${days[0]} days.`
          : ` It lasted ${days[0] === days[1] ? days[0] : `${days[0]} to ${days[1]}`} days.`
    const opening = `${gap.question} ${VERDICTS[gap.verdict]} ${BASES[gap.basis]}${gap.verdict === 'impossible' ? '' : length}`
    const body = gap.why === '' ? [] : [{ text: gap.why, notes: [...gap.witnesses, ...gap.against] }]
    return [{ text: opening, notes: gap.witnesses }, ...body]
  })

  return {
    title: view.case?.name ?? 'Every case',
    at: view.at,
    reading: view.reading,
    notice: options.notice ?? null,
    sections: [
      section('happened', 'What happened', inOrder(ofGroups('violence')).map(sentenceOf)),
      section('who', 'Who', inOrder(ofGroups('ties', 'watching', 'justice', 'judging')).map(sentenceOf)),
      section(
        'timeline',
        'Timeline',
        // What has no date comes last, and is said without one.
        inOrder(ofGroups('movement', 'exchange', 'protection', 'public')).map(sentenceOf),
      ),
      section('gaps', 'Gaps', gapSentences),
      section(
        'disputed',
        'What is disputed',
        inOrder(view.claims.filter((claim) => DOUBTFUL.has(claim.stance))).map(sentenceOf),
      ),
    ],
    sources: view.reports.map((report) => ({
      id: report.id,
      name: report.name,
      title: report.title,
      publisher: report.publisher,
      published: report.published.edtf,
      proof: report.published.proof,
      received: report.received,
      bytesHash: report.bytesHash,
    })),
    leftOut,
  }
}
