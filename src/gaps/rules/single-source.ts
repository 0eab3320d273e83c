import { vocabularyRow } from '../../model/index.ts'
import { keyOfNamed, keyOfTime } from '../bodies.ts'
import type { Fact } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import { firstSourcesOf, propositionsOf } from '../propositions.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { sourceOf } from '../sources.ts'
import { dated, list, sentences } from '../wording.ts'
import { slug } from '../world.ts'

/** From this many reports on a fact looks confirmed (house setting). */
const MANY_REPORTS = 3
/** Of more reports than this only the first are shown. */
const MOST_SHOWN = 20

const find = (history: PersonHistory): readonly Finding[] => {
  const { world, person, facts } = history
  if (new Set(facts.map((fact) => fact.report.id)).size < MANY_REPORTS) return []
  const own = facts.filter((fact) => fact.weight === 'firm' && isFact(fact) && isOf(history, fact))
  return propositionsOf(world, own)
    .filter((same) => new Set(same.map((fact) => fact.report.id)).size >= MANY_REPORTS)
    .map((same) => finding(history, same, keyOf(history, same, person.name)))
}

/** Words are theirs who say them, judgements theirs who judge: neither is confirmed by others. */
const isFact = (fact: Fact): boolean => {
  const { aspect, group } = vocabularyRow(fact.type)
  return aspect !== 'speech' && group !== 'judging' && group !== 'public'
}

/** A fact about several persons is asked about once, with the first of them. */
const isOf = ({ person }: PersonHistory, fact: Fact): boolean => (fact.subjects[0] ?? fact.objects[0]) === person

const keyOf = ({ world, person }: PersonHistory, [fact]: readonly Fact[], name: string): string =>
  fact === undefined
    ? name
    : [
        world.keyOf(person),
        fact.type.toLowerCase(),
        fact.negative ? 'not' : '',
        ...[...fact.claim.subject, ...fact.claim.object].map((id) => keyOfNamed(world, id)).sort(),
        ...['phase', 'hit', 'effect', 'attribute', 'value', 'to'].map((role) => {
          const value = fact.claim.roles[role]
          return typeof value === 'string' ? keyOfNamed(world, value) : String(value ?? '')
        }),
        keyOfTime(fact.claim.time.edtf),
      ]
        .filter((part) => part !== '')
        .join(':')

const finding = (history: PersonHistory, same: readonly Fact[], key: string): Finding => {
  const { world, person } = history
  const roots = firstSourcesOf(world, same)
  const withName = roots.filter((root) => root.named)
  // "A clerk" in two reports may be two clerks: what is called alike counts once, and is not known to be one.
  const named = [...new Map(withName.map((root) => [slug(root.name), root.name])).values()]
  const unnamed = roots.length - named.length
  const reports = [...new Set(same.map((fact) => fact.report))]
  const first = same[0]
  const words = first?.claim.span.text.trim() ?? ''
  const verdict = named.length >= 2 ? 'impossible' : unnamed === 0 ? 'certain' : 'possible'
  return {
    key,
    question: `Does what ${reports.length} reports tell of ${person.name} ${dated(first?.claim.time.edtf ?? null)} rest on one source?`,
    verdict,
    basis: verdict === 'possible' ? 'nobody-says' : 'stated',
    subject: { id: person.id, name: person.name },
    event: null,
    authority: null,
    windowDays: null,
    window: null,
    witnesses: evidence(same.slice(0, MOST_SHOWN).map((fact) => fact.claim)),
    against: [],
    why: sentences(
      `${reports.length} reports say it (${list(reports.slice(0, 5).map(sourceOf))}${reports.length > 5 ? ' and others' : ''}): “${words.slice(0, 200)}”.`,
      verdict === 'certain' &&
        `All of them have it from ${named[0]}: they are one source, and nobody else bears it out.`,
      verdict === 'possible' &&
        (named.length === 0
          ? 'None of them names where it has it from; all may have it from one.'
          : `${named[0]} is named; where the others have it from is not said, or not who it is, and may be the same.`),
      verdict === 'impossible' && `It goes back to ${list(named.slice(0, 5))}, who are told of apart from each other.`,
      same.length > MOST_SHOWN && `Of ${same.length} claims the first ${MOST_SHOWN} are shown.`,
    ),
    assumptions: [
      'A report that says it in its own name is a source of its own, unless its words are those of another report.',
      `From ${MANY_REPORTS} reports on a fact is asked about (house setting).`,
    ],
    settle:
      'A second witness or record that does not go back to the same source, or a word from each report where it has it from.',
    weight: 30,
  }
}

export const singleSource: Rule = {
  id: 'single-source',
  title: 'Many reports, one source',
  question: 'Is what three or more reports tell of a person told by one source alone, whom they all repeat?',
  duty: 'No duty stated. Confirmation takes a second source that does not depend on the first (Admiralty code, credibility 1).',
  reads: 'person',
  find,
}
