import { shinglesOf } from '../../text/index.ts'
import { keyOfTime } from '../bodies.ts'
import { capped, leftOut } from '../cap.ts'
import type { Fact } from '../fact.ts'
import { isThreatening } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import type { FindPassage, Standing } from '../menaces.ts'
import { passagesIn, publishedOf } from '../menaces.ts'
import type { ReportHistory, Rule } from '../rule.ts'
import { sourceOf } from '../sources.ts'
import { dated, sentences } from '../wording.ts'
import { slug } from '../world.ts'

/** A menace is old when it was there this long before (house setting): what is passed on for some days is news all that time. */
const OLD = 7 * 86_400_000
/** From this share of its runs of words on a passage is the same; from the lower one on it may be. */
const SAME = 0.9
const ALIKE = 0.5

/** Words by which a report says itself that a menace is not new. */
const SAYS_OLD =
  /\b(?:old|older|again|repeated|repeats|originally|first (?:published|released|posted|appeared|issued|shown)|re-?(?:published|released|posted|issued|circulated|circulating)|resurfaced|earlier|previous|previously|(?:days|weeks|months|years) ago|archived?|file (?:footage|photo|photograph))\b/i

const find = (history: ReportHistory): readonly Finding[] => {
  const own = history.facts.filter((fact) => isThreatening(fact) && !fact.negative)
  if (own.length === 0) return []
  const findPassage = passagesIn(history.world)
  const passages = capped([...new Map(own.map((fact) => [fact.claim.span.text, fact])).values()])
  return passages.items.flatMap((fact) =>
    passageFinding(history, fact, findPassage, leftOut(passages.left, 'passages')),
  )
}

/** Whether the passage stood there long before this report came out: 1 for sure, 0 perhaps, -1 not. */
const isOlder = (standing: Standing, fact: Fact): -1 | 0 | 1 => {
  const published = publishedOf(fact)
  const from = published?.sure.lo ?? Number.NEGATIVE_INFINITY
  const to = Math.min(published?.sure.hi ?? Number.POSITIVE_INFINITY, Math.max(fact.report.received, from))
  if (standing.by + OLD <= from) return 1
  return (standing.from ?? Number.NEGATIVE_INFINITY) + OLD < to ? 0 : -1
}

/** Whether the report itself says that the menace is older than it: in words, by a date of the original, or by the time it gives. */
const saysOld = ({ world }: ReportHistory, fact: Fact): boolean => {
  if (SAYS_OLD.test(fact.claim.span.text) || fact.claim.roles.original !== undefined) return true
  const told = world.whenOf(fact)?.sure.hi ?? null
  const published = publishedOf(fact)?.sure.lo ?? null
  return told !== null && published !== null && told + OLD <= published
}

const passageFinding = (
  history: ReportHistory,
  fact: Fact,
  findPassage: FindPassage,
  more: string,
): readonly Finding[] => {
  const { report } = history
  const held = findPassage(fact.claim.span.text, report.id)
    .filter(({ share }) => share >= ALIKE)
    .map((standing) => ({ standing, older: isOlder(standing, fact) }))
    .filter(({ older }) => older !== -1)
    .sort((a, b) => b.older - a.older || b.standing.share - a.standing.share || a.standing.by - b.standing.by)
  const [best] = held
  if (best === undefined) return []
  const told = saysOld(history, fact)
  const sure = held.some(({ standing, older }) => older === 1 && standing.share >= SAME)
  const verdict = told ? 'impossible' : sure && fact.weight === 'firm' ? 'certain' : 'possible'
  const source = sourceOf(report)
  const words = fact.claim.span.text.trim()
  const earlier = held.slice(0, 5).flatMap(({ standing }) => standing.facts.filter((other) => alike(other, fact)))
  const first = best.standing.facts[0]
  return [
    {
      key: [slug(source), keyOfTime(report.published.edtf), slug(words.slice(0, 80)), digest(words)].join(':'),
      question: `Is a threat that ${source} passes on as new an old one?`,
      verdict,
      basis: verdict === 'possible' ? (best.older === 1 ? 'nobody-says' : 'dates-too-vague') : 'stated',
      subject: { id: report.id, name: report.title },
      event: null,
      authority: null,
      windowDays: null,
      window: {
        of: 'passed on as new',
        from: first?.report.published.edtf ?? null,
        to: report.published.edtf,
      },
      witnesses: evidence([fact, ...earlier].map((one) => one.claim)),
      against: [],
      why: sentences(
        `${source} has “${words.slice(0, 200)}”.`,
        first !== undefined &&
          `${best.standing.share >= SAME ? 'The same words stand' : `About ${Math.round(best.standing.share * 100)} % of them, run by run, stand`} in ${sourceOf(first.report)}, published ${dated(first.report.published.edtf)}.`,
        told && 'The report itself says that they are not new.',
        !told && 'The report says nothing of their being old.',
        best.older === 0 && 'Which of the two came out first, and by how much, the dates leave open.',
        more,
      ),
      assumptions: [
        'A threat is old from seven days on (house setting).',
        'Runs of five words are compared, without case and points.',
      ],
      settle: `Where ${source} has the words or pictures from, and the day on which the original was first made public.`,
      weight: 45,
    },
  ]
}

/** Which of an earlier report's menaces the passage was found in. */
const alike = (other: Fact, fact: Fact): boolean => {
  const runs = shinglesOf(fact.claim.span.text)
  return [...shinglesOf(other.claim.span.text)].some((run) => runs.has(run))
}

/** A short number for words (FNV-1a, 32 bits): two passages that begin alike are two findings. */
const digest = (words: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

export const oldThreatAsNew: Rule = {
  id: 'old-threat-as-new',
  title: 'An old threat passed on as new',
  question:
    'Does a report pass on as new a threat, a call or a picture of menace that stood in another report long before?',
  duty: 'No duty stated. Whoever passes on a threat says when it was first made.',
  reads: 'report',
  find,
}
