import type { Basis, Verdict } from '../../model/index.ts'
import type { Instant } from '../../time/index.ts'
import type { Authority } from '../authority.ts'
import type { DatedFact } from '../cluster.ts'
import { clusterByTime } from '../cluster.ts'
import type { Fact } from '../fact.ts'
import { roleIds, roleText } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { dayKey, evidence, keyedApart } from '../finding.ts'
import type { Listing } from '../listings.ts'
import { denialsAt, listingsOf } from '../listings.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import type { Timed } from '../search.ts'
import { meetsAny } from '../search.ts'
import { wordOf } from '../sources.ts'
import { edtfOf, endsOf } from '../when.ts'
import { assumedOf, dated, sentences } from '../wording.ts'
import type { World } from '../world.ts'

/** A visa or permit as one or more claims tell it, and when it was issued. */
interface Issue {
  readonly facts: readonly Fact[]
  readonly issuer: Authority | null
  readonly at: Instant
  readonly edtf: string | null
  /** Another claim has it refused at that time. */
  readonly refused: boolean
}

const issuerOf = (world: World, fact: Fact): Authority | null => {
  for (const id of [...roleIds(fact.claim, 'authority'), ...fact.claim.object]) {
    const authority = world.authorityOf(id)
    if (authority !== null) return authority
  }
  return null
}

const issuesOf = ({ facts, person, world }: PersonHistory): readonly Issue[] => {
  const visas = facts.filter((fact) => fact.type === 'VISA' && fact.subjects.includes(person))
  const refusals = new Map<string, Timed[]>()
  for (const fact of visas) {
    const when = fact.negative ? world.whenOf(fact) : null
    if (when === null) continue
    const key = issuerOf(world, fact)?.key ?? ''
    const time = { lo: when.sure.lo ?? Number.NEGATIVE_INFINITY, hi: when.sure.hi ?? Number.POSITIVE_INFINITY, at: 0 }
    refusals.set(key, [...(refusals.get(key) ?? []), time])
  }
  const refusedAt = new Map([...refusals].map(([key, times]) => [key, meetsAny(times)]))
  const groups = Map.groupBy(
    visas.filter((fact) => !fact.negative && roleText(fact.claim, 'phase') !== 'end'),
    (fact) => issuerOf(world, fact)?.key ?? '',
  )
  return [...groups].flatMap(([key, told]) => {
    const [first] = told
    if (first === undefined) return []
    const issuer = issuerOf(world, first)
    const dated: DatedFact[] = []
    const undated: Fact[] = []
    for (const fact of told) {
      const { begin } = endsOf(edtfOf(fact.claim), world.zoneOf(fact))
      if (begin === null) undated.push(fact)
      else dated.push({ fact, when: begin })
    }
    const refused = (lo: number | null, hi: number | null): boolean =>
      refusedAt.get(key)?.(lo ?? Number.NEGATIVE_INFINITY, hi ?? Number.POSITIVE_INFINITY) === true
    const issues = clusterByTime(dated).map(({ when, facts: same }): Issue => {
      const { lo, hi } = when.sure
      return { facts: same, issuer, at: { lo, hi }, edtf: when.edtf, refused: refused(lo, hi) }
    })
    // A visa told without the day of its issue was issued before it ran out, and before the report came out; it may be one of the others.
    const loose = issues.length > 0 ? undated.filter((fact) => edtfOf(fact.claim) !== null) : undated
    return [
      ...issues,
      ...loose.map((fact): Issue => {
        const { end } = endsOf(edtfOf(fact.claim), world.zoneOf(fact))
        const published = world.vouchOf(fact.report).last ?? Number.POSITIVE_INFINITY
        const before = Math.min(end?.sure.hi ?? Number.POSITIVE_INFINITY, published)
        const hi = Number.isFinite(before) ? before : null
        return { facts: [fact], issuer, at: { lo: null, hi }, edtf: null, refused: refused(null, hi) }
      }),
    ]
  })
}

const find = (history: PersonHistory): readonly Finding[] => {
  const issues = issuesOf(history)
  if (issues.length === 0) return []
  const listings = listingsOf(history)
  return keyedApart(
    issues.flatMap((issue) =>
      listings.flatMap((listing) => {
        const finding = visaFinding(history, issue, listing)
        return finding === null ? [] : [finding]
      }),
    ),
  )
}

/** Null where nobody would ask: the listing came after the visa. */
const verdictOf = (issue: Issue, listing: Listing): { readonly verdict: Verdict; readonly basis: Basis } | null => {
  const listed = listing.at(issue.at)
  const denied = listing.denied(issue.at)
  const begun = listing.spells.some(
    ({ begin, end }) => (begin?.lo ?? end?.lo ?? Number.NEGATIVE_INFINITY) < (issue.at.lo ?? 0),
  )
  if (listed === -1) return begun ? { verdict: 'impossible', basis: 'stated' } : null
  if (issue.refused) return { verdict: 'possible', basis: 'sources-conflict' }
  if (denied === 1)
    return listed === 0
      ? { verdict: 'impossible', basis: 'stated' }
      : { verdict: 'possible', basis: 'sources-conflict' }
  if (denied === 0 && listed === 1) return { verdict: 'possible', basis: 'sources-conflict' }
  if (listed === 0)
    return { verdict: 'possible', basis: listing.contested(issue.at) ? 'sources-conflict' : 'dates-too-vague' }
  return issue.facts.every((fact) => fact.weight === 'soft')
    ? { verdict: 'possible', basis: 'nobody-says' }
    : { verdict: 'certain', basis: 'stated' }
}

const visaFinding = (history: PersonHistory, issue: Issue, listing: Listing): Finding | null => {
  const { world, person } = history
  const answer = verdictOf(issue, listing)
  if (answer === null) return null
  const { facts, issuer, edtf } = issue
  const own = issuer !== null && issuer.key === listing.authority.key
  const list = own ? 'its own list' : `the list of ${listing.authority.called}`
  const denials = denialsAt(listing, issue.at)
  const by = issuer === null ? '' : ` by ${issuer.called}`
  return {
    key: [
      world.keyOf(person),
      (issuer?.key ?? 'unnamed').replaceAll(' ', '-'),
      listing.authority.key.replaceAll(' ', '-'),
      dayKey(edtf),
    ].join(':'),
    question: `Was ${person.name} given a visa or permit${by} while standing on ${list}?`,
    verdict: answer.verdict,
    basis: answer.basis,
    subject: { id: person.id, name: person.name },
    event: `the visa${by} ${dated(edtf)}`,
    authority: issuer?.name ?? null,
    windowDays: null,
    window: { of: 'visa issued', from: edtf, to: edtf },
    witnesses: evidence([...facts.slice(0, 5), ...listing.facts.slice(0, 8)].map(({ claim }) => claim)),
    against: evidence(denials.map(({ claim }) => claim)),
    why: sentences(
      `A visa or permit was issued to ${person.name}${by} ${dated(edtf)}.`,
      answer.verdict === 'certain' &&
        `By then ${listing.authority.called} had listed ${person.name}, and the entry still stood.`,
      answer.verdict === 'impossible' &&
        `The entry on the list of ${listing.authority.called} did not stand at that time.`,
      answer.basis === 'dates-too-vague' &&
        `Whether the entry on the list of ${listing.authority.called} stood then, the dates leave open.`,
      issue.refused && 'Another claim has a visa refused at that time.',
      denials.length > 0 && `That ${person.name} was on that list is denied.`,
      !own && 'Whether the issuer could see that list, this rule does not ask.',
      listing.facts.length > 8 && `${listing.facts.length - 8} more claims of the listing are not listed here.`,
      `The listing rests ${wordOf(world, listing.facts)}; the visa ${wordOf(world, facts)}.`,
    ),
    assumptions: assumedOf(
      [...facts.slice(0, 5), ...listing.facts.slice(0, 8)].flatMap((one) => world.whenOf(one) ?? []),
    ),
    settle: `The file of the visa with its day of issue and the checks that were made, and the entry of ${listing.authority.called} on ${person.name} with its days.`,
    weight: own ? 75 : 55,
  }
}

export const visaToListed: Rule = {
  id: 'visa-to-listed',
  title: 'A visa or permit for a listed person',
  question: 'Was a visa or permit issued to a person who stood on a list then?',
  duty: 'No duty stated. The expectation: whoever issues a visa or permit looks at the lists first.',
  reads: 'person',
  find,
}
