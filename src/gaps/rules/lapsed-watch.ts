import type { ViolentEvent } from '../events.ts'
import { firstViolence } from '../events.ts'
import type { Fact } from '../fact.ts'
import { roleIds } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import type { LapseAnswer } from '../lapse.ts'
import { datesOf, daysBetween, endOf, lapseAt } from '../lapse.ts'
import { beginTold } from '../phases.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import type { Watch } from '../watch.ts'
import { watchesOf } from '../watch.ts'
import { assumedOf, capital, dated, dateNoun, list, sentences } from '../wording.ts'

const find = (history: PersonHistory): readonly Finding[] => {
  const watches = watchesOf(history)
  if (!watches.some((watch) => watch.facts.length > 0)) return []
  const first = firstViolence(history)
  if (first === null) return []
  const { event, later } = first
  const rows = watches.flatMap((watch) => {
    const answer = watch.facts.length === 0 ? null : answerFor(history, watch, event)
    return answer === null ? [] : [{ watch, answer }]
  })
  const findings = rows.map(({ watch, answer }) => lapseFinding(history, watch, event, later, answer))
  return rows.length === 0 ? [] : [...findings, nobodyFinding(history, watches, event)]
}

/**
 * The answer at the event, and at every day that other sources give it; null where no end and no denial is told that could bear on it. An
 * end told of later days bears on it where the watch surely ran until then.
 */
const answerFor = (history: PersonHistory, watch: Watch, event: ViolentEvent): LapseAnswer | null => {
  const { world } = history
  const at = event.when.sure
  const bears =
    watch.unwatched.length > 0 || watch.spells.some((spell) => spell.end !== null && (spell.end.lo ?? 0) < (at.hi ?? 0))
  const answer = lapseAt(world, watch, event.facts, at)
  const ranOn = answer.verdict === 'impossible' && watch.spells.some((spell) => spell.end !== null)
  if (!bears && !ranOn) return null
  const others = event.rivals.flatMap((fact) => {
    const when = world.whenOf(fact)
    return when === null ? [] : [lapseAt(world, watch, [fact], when.sure)]
  })
  if (others.some((other) => other.verdict !== answer.verdict))
    return { ...answer, verdict: 'possible', basis: 'sources-conflict' }
  if (others.length > 0) return { ...answer, basis: 'sources-conflict' }
  return event.soft && answer.verdict === 'certain' ? { ...answer, verdict: 'possible', basis: 'nobody-says' } : answer
}

const lapseFinding = (
  history: PersonHistory,
  watch: Watch,
  event: ViolentEvent,
  later: readonly string[],
  answer: LapseAnswer,
): Finding => {
  const { world, person } = history
  const { authority } = watch
  const whose = authority === null ? 'The' : `The ${authority.adjective}`
  const end = answer.lapsed === null ? null : endOf(world, answer.lapsed)
  const begin = answer.lapsed?.begin?.from[0]
  const begun = begin === undefined ? null : beginTold(world, begin)
  const ends = answer.lapsed?.end?.from ?? []
  const days = end === null ? null : daysBetween(end.dates, datesOf(event.when))
  const windowDays =
    days !== null && answer.verdict === 'possible' && answer.watching.length > 0 ? ([0, days[1]] as const) : days
  const against = answer.verdict === 'impossible' ? [...ends, ...answer.denials] : answer.watching
  const witnesses =
    answer.verdict === 'impossible'
      ? [...answer.watching, ...event.facts]
      : [
          ...ends,
          ...answer.denials,
          ...event.facts.slice(0, 3),
          ...event.rivals,
          ...(begin === undefined ? [] : [begin]),
          ...watch.undated,
        ]
  const used = new Set(witnesses.map((fact) => fact.claim.id))
  return {
    key: [world.keyOf(person), (authority?.key ?? 'unnamed').replaceAll(' ', '-'), event.key].join(':'),
    question: `Had the ${authority === null ? '' : `${authority.adjective} `}watch on ${person.name} lapsed before ${event.name}?`,
    verdict: answer.verdict,
    basis: answer.basis,
    subject: { id: person.id, name: person.name },
    event: event.name,
    authority: authority?.name ?? null,
    windowDays,
    window: { of: 'unwatched', from: end?.edtf ?? null, to: event.when.edtf },
    witnesses: evidence(witnesses.map((fact) => fact.claim)),
    against: evidence(against.filter((fact) => !used.has(fact.claim.id)).map((fact) => fact.claim)),
    why: sentences(
      begun !== null && `${whose} watch on ${person.name} began ${dated(begun)}.`,
      end !== null &&
        `${begun === null ? `${whose} watch on ${person.name}` : 'It'} was ended ${dated(end.edtf)}, and ${event.name} came ${after(windowDays)}.`,
      end === null && ends.length > 0 && `${whose} watch was ended at a time that nobody gives.`,
      answer.denials.length > 0 && `That ${person.name} was not watched is said outright.`,
      reasonOf(answer),
      answer.listed.length > 0 &&
        answer.verdict === 'certain' &&
        `Its register of watches is declared complete from then to ${event.name}, and has no other.`,
      ends.length > 0 && `That it was ended rests ${wordOf(world, ends)}.`,
      later.length > 0 && `Later acts are told of ${list(later.map(dateNoun))}.`,
    ),
    assumptions: assumptionsOf(
      [assumedOf([...(end?.told ?? []), event.when]), inferredWords(event)],
      authority !== null && watch.facts.length > 1 ? [`All bodies of ${authority.called} are taken together.`] : [],
    ),
    settle:
      authority === null
        ? 'Who kept the watch, and a decision or file note with the day on which it ended.'
        : `The decision that ended the watch, with its day, and a statement by ${authority.called} whether any of its services took it up again before ${event.name}.`,
    weight: 100,
  }
}

const inferredWords = (event: ViolentEvent): readonly string[] =>
  event.facts.every((fact) => fact.inferred)
    ? ['The report does not name who made this attack; those whom it calls the attackers are taken to have made it.']
    : []

const after = (days: readonly [number, number | null] | null): string => {
  if (days === null) return 'later'
  const [least, most] = days
  if (most === null) return `at least ${least} days later`
  return least === most ? `${least} days later` : `${least} to ${most} days later`
}

const reasonOf = (answer: LapseAnswer): string => {
  if (answer.verdict === 'impossible') return 'But a watch ran over that time, so there was no hole.'
  if (answer.basis === 'nobody-says') return 'Nobody who could know says whether it was still off by then.'
  if (answer.basis === 'sources-conflict') return 'Sources give days or states that cannot all be true.'
  if (answer.basis === 'dates-too-vague') return 'The dates leave open whether the watch was on at that time.'
  return 'No source has it taken up again before then.'
}

const assumptionsOf = (sets: readonly (readonly string[] | undefined)[], own: readonly string[]): readonly string[] => [
  ...new Set([...sets.flatMap((set) => set ?? []), ...own]),
]

/** Whether all who could have watched (as far as the case tells) have a complete register of watches for that time. */
const listedByNone = (history: PersonHistory, watches: readonly Watch[], event: ViolentEvent): boolean => {
  const { world, person } = history
  const { lo, hi } = event.when.sure
  const registers = (world.view.complete ?? []).filter(({ kind }) => kind === 'watch')
  if (registers.length === 0 || watches.some(({ authority }) => authority === null)) return false
  const keepers = world.view.reports.flatMap(({ register }) => (register?.kind === 'watch' ? [register.authority] : []))
  const named = history.facts.flatMap(({ claim }) =>
    [...claim.subject, ...claim.object, ...AUTHORITY_ROLES.flatMap((role) => roleIds(claim, role))].filter((id) =>
      BODIES.has(world.clusterOf(id)?.type ?? 'OTHER'),
    ),
  )
  const keys = new Set(
    [...named, ...keepers, ...registers.map(({ authority }) => authority)].map(
      (id) => world.authorityOf(id)?.key ?? '',
    ),
  )
  return [...keys].every((key) => world.completeFor(key, 'watch', lo, hi, person).length > 0)
}

const AUTHORITY_ROLES = ['authority', 'from', 'to']
const BODIES: ReadonlySet<string> = new Set(['ORG', 'GPE'])

/** Nobody at all: certain only where a source says so, impossible where anybody's watch surely ran. */
const nobodyFinding = (history: PersonHistory, watches: readonly Watch[], event: ViolentEvent): Finding => {
  const { world, person } = history
  const answers = watches.map((watch) => ({ watch, answer: lapseAt(world, watch, event.facts, event.when.sure) }))
  const on = answers.filter(({ answer }) => answer.verdict === 'impossible')
  const said = answers.filter(({ watch, answer }) => watch.authority === null && answer.denials.length > 0)
  const maybe = answers.filter(({ watch, answer }) => watch.spells.length > 0 && answer.verdict === 'possible')
  const nobody = said.length > 0 || (maybe.length === 0 && listedByNone(history, watches, event))
  const verdict = on.length > 0 ? 'impossible' : nobody && !event.soft ? 'certain' : 'possible'
  const basis =
    verdict !== 'possible' ? 'stated' : maybe.length > 0 && said.length > 0 ? 'sources-conflict' : 'nobody-says'
  const lapsed = answers.filter(({ answer }) => answer.lapsed !== null)
  const witnesses: readonly Fact[] = [
    ...(verdict === 'impossible' ? on.flatMap(({ answer }) => answer.watching) : []),
    ...said.flatMap(({ answer }) => answer.denials),
    ...(verdict === 'impossible' ? [] : lapsed.flatMap(({ answer }) => answer.lapsed?.end?.from ?? [])),
    ...event.facts.slice(0, 3),
  ]
  const sure = lapsed.some(({ answer }) => answer.verdict === 'certain')
  const names = list(lapsed.map(({ watch }) => watch.authority?.called ?? 'an unnamed service'))
  return {
    key: [world.keyOf(person), 'nobody', event.key].join(':'),
    question: `Was ${person.name} watched by nobody at all at ${event.name}?`,
    verdict,
    basis,
    subject: { id: person.id, name: person.name },
    event: event.name,
    authority: null,
    windowDays: null,
    window: { of: 'unwatched by anybody', from: null, to: event.when.edtf },
    witnesses: evidence(witnesses.map((fact) => fact.claim)),
    against: evidence(
      verdict === 'impossible' ? [] : maybe.flatMap(({ answer }) => answer.watching).map((fact) => fact.claim),
    ),
    why:
      verdict === 'impossible'
        ? `${capital(list(on.map(({ watch }) => watch.authority?.called ?? 'an unnamed service')))} had a watch running at that time.`
        : verdict === 'certain'
          ? said.length > 0
            ? `A source says outright that nobody watched ${person.name} then.`
            : `Every authority that is told of beside ${person.name} keeps a register of watches that is declared complete for that time, and none has ${person.name} in it.`
          : `The watch of ${names} was ended${sure ? '' : ', though when is disputed or vague'}. Whether anybody else watched ${person.name} then, no source says, and silence is not denial.`,
    assumptions: [
      ...event.when.days.assumptions,
      ...(verdict === 'certain' && said.length === 0
        ? [
            'No authority kept a watch but those that the case names beside the person or that keep a register of watches in it.',
          ]
        : []),
    ],
    settle: `A statement by every other service that had reason to watch ${person.name}, or a register of watches declared complete for that day.`,
    weight: 60,
  }
}

export const lapsedWatch: Rule = {
  id: 'lapsed-watch',
  title: 'A watch that lapsed before an event',
  question: 'Had a watch on a person ended before the person took part in an attack, and was it taken up again?',
  duty: 'No duty stated. The expectation: a watch that ends is handed on, or the reason for ending it still holds at the next event.',
  reads: 'person',
  find,
}
