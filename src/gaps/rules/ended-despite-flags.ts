import type { Basis, Verdict } from '../../model/index.ts'
import type { Fact } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence, keyedApart } from '../finding.ts'
import type { Standing } from '../flags.ts'
import { flagsFor, redFlagsOf } from '../flags.ts'
import { endOf } from '../lapse.ts'
import { phaseOf } from '../phases.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import type { Spell } from '../spells.ts'
import type { Watch } from '../watch.ts'
import { watchesOf } from '../watch.ts'
import { assumedOf, capital, dated, list, sentences, the } from '../wording.ts'
import type { World } from '../world.ts'

const find = (history: PersonHistory): readonly Finding[] => {
  const watches = watchesOf(history).filter(({ spells }) => spells.some(isEnded))
  if (watches.length === 0) return []
  const flags = redFlagsOf(history)
  return keyedApart(
    watches.flatMap((watch) => {
      const { any, at } = flagsFor(flags, watch.authority)
      if (!any) return []
      const kept = keptOn(history, watch)
      return watch.spells.flatMap((spell) => {
        const { end } = spell
        if (end === null || !isEnded(spell)) return []
        const standing = at(end)
        if (standing.stood === -1 && standing.later.length === 0) return []
        return [flagFinding(history, watch, spell, standing, kept)]
      })
    }),
  )
}

const isEnded = ({ end }: Spell<Fact>): boolean => end !== null && end.from.length > 0

/** Claims that the watch was not ended. */
const keptOn = ({ facts, person, world }: PersonHistory, { authority }: Watch): readonly Fact[] =>
  facts.filter(
    (fact) =>
      fact.type === 'SURVEILLANCE' &&
      fact.negative &&
      phaseOf(fact) === 'end' &&
      fact.objects.includes(person) &&
      (authority === null ||
        fact.claim.subject.length === 0 ||
        fact.claim.subject.some((id) => world.authorityOf(id)?.key === authority.key)),
  )

const verdictOf = (
  spell: Spell<Fact>,
  standing: Standing,
  kept: readonly Fact[],
): { readonly verdict: Verdict; readonly basis: Basis } => {
  const contested = spell.contested !== null || kept.length > 0
  if (contested) return { verdict: 'possible', basis: 'sources-conflict' }
  if (standing.stood === -1)
    return spell.end?.soft === true
      ? { verdict: 'possible', basis: 'dates-too-vague' }
      : { verdict: 'impossible', basis: 'stated' }
  if (standing.stood === 1 && spell.end?.soft !== true)
    return { verdict: 'certain', basis: spell.rival ? 'sources-conflict' : 'stated' }
  if (standing.denied) return { verdict: 'possible', basis: 'sources-conflict' }
  return { verdict: 'possible', basis: standing.sure.length > 0 ? 'nobody-says' : 'dates-too-vague' }
}

const NOUNS: Readonly<Record<string, string>> = {
  WATCHLISTING: 'a listing',
  AFFILIATION: 'a tie with',
  PLEDGE: 'a pledge to',
  TRAINING: 'a training with',
  CONVICTION: 'a conviction',
  CRIME: 'a crime',
  THREAT: 'a threat',
  POSSESSION: 'having',
  COMMUNICATION: 'contact',
  CO_TRAVEL: 'a journey together',
  COORDINATION: 'acting together',
  CASUALTY: 'a killing',
  HOSTAGE_TAKING: 'a hostage-taking',
}

/** `a training with the Delta Cell (in 2011)`. */
export const flagWords = (world: World, fact: Fact): string => {
  const noun =
    NOUNS[fact.type] ?? `${/^[AEIOU]/.test(fact.type) ? 'an' : 'a'} ${fact.type.toLowerCase().replaceAll('_', ' ')}`
  const [object] = fact.claim.object
  const named = noun.endsWith(' with') || noun.endsWith(' to') || noun === 'having'
  const whom = named && object !== undefined ? ` ${world.nameOf(object)}` : ''
  const bare = whom === '' ? noun.replace(/ (?:with|to)$/, '').replace(/^having$/, 'arms') : noun
  return `${bare}${whom} (${dated(fact.claim.time.edtf)})`
}

const flagFinding = (
  history: PersonHistory,
  watch: Watch,
  spell: Spell<Fact>,
  standing: Standing,
  kept: readonly Fact[],
): Finding => {
  const { world, person } = history
  const { authority } = watch
  const { verdict, basis } = verdictOf(spell, standing, kept)
  const ends = spell.end?.from ?? []
  const end = endOf(world, spell)
  const edtf = end?.edtf ?? null
  const whose = authority === null ? 'The' : capital(the(authority.adjective))
  const before = [...new Set(standing.sure)]
  const perhaps = [...new Set(standing.maybe)]
  const flags = before.length > 0 ? before : perhaps.length > 0 ? perhaps : standing.later
  const told = list(flags.map((fact) => flagWords(world, fact)))
  return {
    // Without a day: reports that give the same end other days are about the same hole.
    key: [world.keyOf(person), (authority?.key ?? 'unnamed').replaceAll(' ', '-')].join(':'),
    question: `Did ${authority === null ? 'the' : the(authority.adjective)} watch on ${person.name} end although red flags stood?`,
    verdict,
    basis,
    subject: { id: person.id, name: person.name },
    event: `the end of the watch ${dated(edtf)}`,
    authority: authority?.name ?? null,
    windowDays: null,
    window: { of: 'watch ended', from: edtf, to: edtf },
    witnesses: evidence([...ends, ...flags].map((fact) => fact.claim)),
    against: evidence(kept.map((fact) => fact.claim)),
    why: sentences(
      `${whose} watch on ${person.name} was ended ${dated(edtf)}.`,
      before.length > 0 && `By then there was ${told}.`,
      before.length === 0 && perhaps.length > 0 && `Whether it was before or after is open: ${told}.`,
      verdict === 'impossible' && `What is told against ${person.name} came only afterwards: ${told}.`,
      standing.unlisted > 0 && `${standing.unlisted} more are not listed here.`,
      kept.length > 0 && 'That it was ended is denied.',
      spell.contested !== null && 'Another source has it go on beyond that.',
      verdict === 'possible' && standing.denied && 'Some of that is denied.',
      verdict === 'possible' &&
        standing.elsewhere &&
        `Whether ${authority?.called ?? 'whoever watched'} could know of it, nobody says.`,
      verdict === 'possible' &&
        !standing.elsewhere &&
        before.length > 0 &&
        !standing.denied &&
        'Whether it bears on arms or violence beyond doubt, nobody says.',
      flags.length > 0 && verdict !== 'impossible' && `This rests ${wordOf(world, flags)}.`,
      `That the watch was ended rests ${wordOf(world, ends)}.`,
    ),
    assumptions: assumedOf([...(end?.told ?? []), ...flags.flatMap((fact) => world.whenOf(fact) ?? [])]),
    settle: `The decision that ended the watch, with its day and its reasons, and what the file of ${authority?.called ?? 'whoever watched'} then held on ${person.name}.`,
    weight: 90,
  }
}

export const endedDespiteFlags: Rule = {
  id: 'ended-despite-flags',
  title: 'A watch that ended although red flags stood',
  question: 'Was a watch on a person ended although red flags stood that those who watched could know?',
  duty: 'No duty stated. The expectation: a watch ends when its reasons do.',
  reads: 'person',
  find,
}
