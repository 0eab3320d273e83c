import { distanceKm } from '../../places/index.ts'
import type { Range } from '../../time/index.ts'
import { definite, describeEdtf } from '../../time/index.ts'
import type { Act } from '../acts.ts'
import { actsOf } from '../acts.ts'
import type { Birth } from '../ages.ts'
import { birthsOf, rivalBirths } from '../ages.ts'
import type { Fact } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import { rejectionsOf } from '../rejections.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import type { Whereabouts } from '../whereabouts.ts'
import { excluding, mayBe, ruledOut, whereaboutsOf } from '../whereabouts.ts'
import { dated, dateNoun, list, sentences } from '../wording.ts'
import { slug } from '../world.ts'

const find = (history: PersonHistory): readonly Finding[] => {
  const whereabouts = whereaboutsOf(history)
  const places =
    whereabouts.length === 0 ? [] : [...actFindings(history, whereabouts), ...stayFindings(history, whereabouts)]
  return [...places, ...ageFindings(history)]
}

/** Acts laid to a person on days on which other claims have the person elsewhere. */
const actFindings = (history: PersonHistory, whereabouts: readonly Whereabouts[]): readonly Finding[] => {
  const exclude = excluding(whereabouts)
  const rejected = rejectionsOf(history)
  const acts = actsOf(history).map((act) => ({ act, excluded: exclude(act.place, windowOf(act)) }))
  const disputed = new Set(acts.filter(({ excluded }) => excluded !== null).flatMap(({ act }) => act.claims))
  return acts.flatMap(({ act, excluded }) => {
    if (excluded !== null) return [excludedFinding(history, act, excluded, rejected(act))]
    if (!act.claims.some((claim) => disputed.has(claim))) return []
    const maybe = whereabouts.filter((other) => mayBe(other, act.place, windowOf(act)))
    return maybe.length > 0 ? [elsewhereFinding(history, act, latest(maybe), rejected(act))] : []
  })
}

const windowOf = (act: Act): Range => ({ from: act.when.sure.lo, to: act.when.sure.hi })

const actName = (act: Act): string => `the attack of ${dateNoun(act.when.edtf)}`
const dayOf = (act: Act): string => act.when.edtf.slice(0, 10)

const stanceWords = (facts: readonly Fact[]): string =>
  facts.every((fact) => fact.weight === 'soft') ? 'It is guessed that' : 'It is told that'

const excludedFinding = (
  history: PersonHistory,
  act: Act,
  excluded: readonly Whereabouts[],
  rejected: readonly Fact[],
): Finding => {
  const { world, person } = history
  const places = countriesOf(excluded)
  const facts = [...new Set(excluded.flatMap((other) => other.facts))]
  const nearest = Math.min(...excluded.map((other) => distanceKm(other.place, act.place)))
  return {
    key: [world.keyOf(person), 'act', dayOf(act)].join(':'),
    question: `Do claims exclude each other: that ${person.name} took part in ${actName(act)}, and was in ${places} that day?`,
    verdict: 'certain',
    basis: 'sources-conflict',
    subject: { id: person.id, name: person.name },
    event: actName(act),
    authority: null,
    windowDays: null,
    window: { of: 'claims that exclude each other', from: dayOf(act), to: dayOf(act) },
    witnesses: evidence([...act.claims, ...facts, ...act.happenings].map((fact) => fact.claim)),
    against: evidence(rejected.map((fact) => fact.claim)),
    why: sentences(
      `${stanceWords(act.claims)} ${person.name} took part in ${actName(act)} in ${act.place.name}, ${wordOf(world, act.claims)}.`,
      `Other claims have ${person.name} ${placedWords(excluded)}, ${wordOf(world, facts)}.`,
      `That is about ${Math.round(nearest / 10) * 10} km away, so both cannot be true of that day; which of them is, stays open.`,
      rejected.length > 0 && `The first is rejected ${wordOf(world, rejected)}.`,
    ),
    assumptions: [
      ...new Set([
        ...act.when.days.assumptions,
        'To take part is read as being there.',
        'Nobody travels faster than 900 km an hour from place to place.',
      ]),
    ],
    settle: `What the claims that place ${person.name} in ${places} rest on (footage, registers, telephone records), and whether anything but a guess has ${person.name} at the scene.`,
    weight: act.claims.some((fact) => fact.weight === 'firm') ? 75 : 70,
  }
}

/** `in Turkey from 2 to 8 January 2015`, as told; of several that say the same, the one that is told by most claims. */
const placedWords = (all: readonly Whereabouts[]): string => {
  const byCountry = Map.groupBy(all, (other) => other.place.country ?? other.place.id)
  return list(
    [...byCountry.values()].map((group) => {
      const [other] = group.toSorted((a, b) => b.facts.length - a.facts.length)
      const [first, last] = other?.facts ?? []
      const place = other?.place.name ?? ''
      if (last === undefined) return `in ${place} ${told(first?.claim.time.edtf ?? null)}`
      return `arrive in ${place} ${dated(first?.claim.time.edtf ?? null)} and leave it ${dated(last.claim.time.edtf)}`
    }),
  )
}

const told = (edtf: string | null): string => (edtf === null ? 'at a time not given' : describeEdtf(edtf, 'state'))

const elsewhereFinding = (
  history: PersonHistory,
  act: Act,
  maybe: readonly Whereabouts[],
  rejected: readonly Fact[],
): Finding => {
  const { world, person } = history
  const facts = [...new Set(maybe.flatMap((other) => other.facts))]
  return {
    key: [world.keyOf(person), 'elsewhere', dayOf(act)].join(':'),
    question: `Was ${person.name} elsewhere at ${actName(act)}?`,
    verdict: 'possible',
    basis: 'nobody-says',
    subject: { id: person.id, name: person.name },
    event: actName(act),
    authority: null,
    windowDays: null,
    window: { of: 'whereabouts unknown', from: dayOf(act), to: dayOf(act) },
    witnesses: evidence([...act.claims, ...facts, ...act.happenings].map((fact) => fact.claim)),
    against: evidence(rejected.map((fact) => fact.claim)),
    why: sentences(
      `The claim that ${person.name} took part covers ${actName(act)} too.`,
      `Other claims have ${person.name} ${placedWords(maybe)}; where the person was at that time, nobody says.`,
    ),
    assumptions: act.when.days.assumptions,
    settle: `Any sighting or record of ${person.name} on ${dateNoun(act.when.edtf)}.`,
    weight: 40,
  }
}

/** `Turkey`, where towns of it are named beside it. */
const countriesOf = (all: readonly Whereabouts[]): string => {
  const wide = new Set(all.filter((other) => other.place.granularity === 'country').map((other) => other.place.country))
  return list(
    all
      .filter(({ place }) => place.granularity === 'country' || !wide.has(place.country))
      .map(({ place }) => place.name),
  )
}

/** The last places that the person is said to have come to before: earlier ones say less of the time. */
const latest = (all: readonly Whereabouts[]): readonly Whereabouts[] => {
  const begins = all.map((other) => other.bounds.beginLo ?? Number.NEGATIVE_INFINITY)
  const last = Math.max(...begins)
  return all.filter((_, at) => begins[at] === last)
}

/** Beyond this many stays of one person only the first are held against each other. */
const MOST_STAYS = 300

/** Two stays that hold at one instant in places that exclude each other. */
const stayFindings = (history: PersonHistory, whereabouts: readonly Whereabouts[]): readonly Finding[] => {
  const { world, person } = history
  const sure = whereabouts.filter((one) => definite(one.bounds) !== null).slice(0, MOST_STAYS)
  const findings: Finding[] = []
  sure.forEach((one, at) => {
    for (const other of sure.slice(at + 1)) {
      const range = definite(one.bounds)
      const ruled = ruledOut(other, one.place)
      if (range === null || ruled === null) continue
      const from = Math.max(range.from ?? Number.NEGATIVE_INFINITY, ruled.from ?? Number.NEGATIVE_INFINITY)
      const to = Math.min(range.to ?? Number.POSITIVE_INFINITY, ruled.to ?? Number.POSITIVE_INFINITY)
      if (from >= to) continue
      const facts = [...new Set([...one.facts, ...other.facts])]
      const first = Number.isFinite(from) ? new Date(from).toISOString().slice(0, 10) : null
      const last = Number.isFinite(to) ? new Date(to - 1).toISOString().slice(0, 10) : null
      const names = [one.place.name, other.place.name].sort()
      findings.push({
        key: [world.keyOf(person), ...names.map(slug), first ?? 'open'].join(':'),
        question: `Do claims exclude each other: that ${person.name} was in ${names[0]}, and in ${names[1]} at the same time?`,
        verdict: 'certain',
        basis: 'sources-conflict',
        subject: { id: person.id, name: person.name },
        event: null,
        authority: null,
        windowDays: null,
        window: { of: 'claims that exclude each other', from: first, to: last },
        witnesses: evidence(facts.map((fact) => fact.claim)),
        against: [],
        why: sentences(
          `Claims have ${person.name} ${placedWords([one])}, ${wordOf(world, one.facts)}.`,
          `Others have the same person ${placedWords([other])}, ${wordOf(world, other.facts)}.`,
          `The places lie about ${Math.round(distanceKm(one.place, other.place) / 10) * 10} km from each other, so both cannot be true.`,
        ),
        assumptions: ['Nobody travels faster than 900 km an hour from place to place.'],
        settle:
          'Which of the two is borne out by a record made at the time (a register, footage, telephone records), or whether two persons of one name are meant.',
        weight: 50,
      })
    }
  })
  return findings
}

/** Ages, or an age and a birth date, that no day of birth suits. */
const ageFindings = (history: PersonHistory): readonly Finding[] => {
  const { world, person } = history
  const rival = rivalBirths(birthsOf(history))
  if (rival === null) return []
  const [one, other] = rival
  const told = ({ fact, words }: Birth): string =>
    `${words}, ${fact.claim.time.edtf === null ? `by what was published ${dated(fact.report.published.edtf)}` : dated(fact.claim.time.edtf)}, ${wordOf(world, [fact])}`
  return [
    {
      key: [world.keyOf(person), 'age'].join(':'),
      question: `Do claims of the age or birth of ${person.name} exclude each other?`,
      verdict: 'certain',
      basis: 'sources-conflict',
      subject: { id: person.id, name: person.name },
      event: null,
      authority: null,
      windowDays: null,
      window: null,
      witnesses: evidence([one.fact.claim, other.fact.claim]),
      against: [],
      why: sentences(
        `${person.name} is told to be ${told(one)}.`,
        `The same person is told to be ${told(other)}.`,
        'No day of birth suits both.',
      ),
      assumptions: [
        'An age without a date is that of the day on which the report came out.',
        'A day is given away on each side for the hours and the zones of the days.',
      ],
      settle: `A register of births or a document of identity of ${person.name}, or whether two persons of one name are meant.`,
      weight: 45,
    },
  ]
}

export const conflictingClaims: Rule = {
  id: 'conflicting-claims',
  title: 'Claims that cannot all be true',
  question:
    'Do claims have a person in two places at one time, or at the scene of an act while others have the person elsewhere, or of ages that no birth suits?',
  duty: 'No duty stated. Nobody should act on one of two claims that exclude each other without having seen the other.',
  reads: 'person',
  find,
}
