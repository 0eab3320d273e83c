import { SWALLOWS_DE } from './function-words.ts'
import type { Unit } from './unit.ts'

const FROM = new Set([
  'revenir',
  'venir',
  'partir',
  'rentrer',
  'arriver',
  'sortir',
  'retourner',
  'enfuir',
  'fuir',
  'échapper',
  'évader',
  'décoller',
  'expulser',
  'extrader',
  'recevoir',
  'obtenir',
  'acheter',
  'provenir',
  'rapatrier',
  'transférer',
])
const GIVES = new Set([
  'transmettre',
  'communiquer',
  'fournir',
  'livrer',
  'remettre',
  'envoyer',
  'adresser',
  'notifier',
  'donner',
  'dire',
  'déclarer',
  'annoncer',
  'demander',
  'vendre',
  'verser',
  'payer',
  'extrader',
  'parvenir',
  'signaler',
  'confirmer',
  'répondre',
  'refuser',
  'imputer',
  'attribuer',
  'lier',
  'relier',
  'appartenir',
])
const SENT = new Set([
  'request',
  'information',
  'warning',
  'alert',
  'letter',
  'message',
  'reply',
  'requests',
  'warnings',
  'alerts',
  'letters',
  'messages',
  'replies',
  'request for information',
  'requests for information',
])
const ABOUT = new Set([
  ...SENT,
  'data',
  'note',
  'notes',
  'file',
  'report',
  'question',
  'questions',
  'details',
  'list',
  'investigation',
])
const KIN =
  /^(?:brother|half-brother|father|son|mother|sister|daughter|wife|husband|cousin|uncle|aunt|nephew|niece|partner|widow|friend|lawyer|neighbour|brother-in-law|relative|companion|home|flat|passport|phone|telephone|car|name|accomplice|identity|arrest|extradition|surveillance|return|departure|detention|release|death|journey|stay|escape|trial)/

const isPlace = (unit: Unit | undefined): boolean => unit !== undefined && unit.sort === 'place'
const isNamed = (unit: Unit | undefined): boolean => unit?.kind === 'name'
const endsClause = (unit: Unit): boolean => unit.kind === 'mark' && /[.;:!?]/.test(unit.out)

/** The next unit that is written, past articles and adjectives. */
const nounAfter = (units: readonly Unit[], at: number): Unit | undefined => {
  for (let next = at + 1; next < at + 5; next += 1) {
    const unit = units[next]
    if (unit === undefined) return undefined
    if (unit.kind !== 'det' && unit.kind !== 'adj' && unit.kind !== 'num') return unit
  }
  return undefined
}

/**
 * Settles the words whose pivot depends on what stands around them: prepositions by verb and goal, articles before names, "il", "elle", "son" by
 * what they can stand for. Works in place on the units of a whole report.
 */
export const settleWords = (units: Unit[]): void => {
  let verb: Unit | undefined
  let subject: Unit | undefined
  let person: Unit | undefined
  let personAt = -1
  let subjectAt = -1
  let opened = true
  units.forEach((unit, at) => {
    if (endsClause(unit) || unit.gap.includes('\n\n')) {
      verb = undefined
      opened = true
    }
    const before = units[at - 1]
    const next = units[at + 1]
    switch (unit.kind) {
      case 'verb':
        verb = unit
        opened = false
        break
      case 'noun':
      case 'name':
        if (opened && unit.out !== '') {
          subject = unit
          subjectAt = at
          opened = false
        }
        if (
          unit.sort === 'person' ||
          (unit.kind === 'name' && unit.sort === undefined && !/^\p{Lu}{2,}$/u.test(unit.raw))
        )
          person =
            unit.kind === 'name' && person?.feminine === true && unit.sort === undefined
              ? { ...unit, feminine: true }
              : unit
        if (person?.from === unit.from) personAt = at
        if (
          unit.low === 'personne' &&
          (next?.kind === 'verb' || next?.kind === 'ne') &&
          before?.kind !== 'det' &&
          before?.kind !== 'num'
        )
          unit.out = 'nobody'
        break
      case 'pron':
        unit.out = pronoun(unit, units, at, subject)
        break
      case 'det':
        unit.out = article(
          unit,
          next,
          nounAfter(units, at),
          person,
          subjectAt > personAt && OWNS.has(subject?.sort ?? ''),
        )
        break
      case 'de':
        if (unit.out !== '') unit.out = ofWord(unit, before, next, nounAfter(units, at), verb)
        break
      case 'a':
        if (unit.out !== '') unit.out = toWord(unit, next, nounAfter(units, at), verb)
        break
      case 'en':
        unit.out =
          next?.kind === 'verb'
            ? ''
            : isNamed(next) && verb?.moves === true && !ARRIVES.has(verb.verb ?? '')
              ? 'to'
              : 'in'
        break
      case 'prep':
        if (unit.out !== '') unit.out = otherPreposition(unit, before, next, nounAfter(units, at), verb)
        break
      case 'rel':
        unit.out = relative(unit, before, next)
        if (unit.out === 'whose' && next?.kind === 'det') next.kind = 'other'
        if (unit.out === 'whose' && next !== undefined && next.kind === 'other') next.out = ''
        break
      case 'conj':
        if (unit.low === 'si' && before?.kind === 'verb') unit.out = 'whether'
        break
      default:
    }
  })
}

const pronoun = (unit: Unit, units: readonly Unit[], at: number, subject: Unit | undefined): string => {
  if ((unit.out !== 'he' && unit.out !== 'she') || unit.sort === 'person') return unit.out
  const next = units[at + 1]
  if (unit.low === 'il' && next?.kind === 'verb') {
    if (next.verb === 'falloir' || next.verb === 'agir') return 'it'
    if (
      /^(?:is|was) ?/.test(next.out) &&
      units[at + 2]?.kind === 'adj' &&
      /^(?:que|qu'|de|d')$/.test(units[at + 3]?.low ?? '')
    )
      return 'it'
  }
  const thing =
    subject !== undefined &&
    subject.plural !== true &&
    (subject.sort === 'body' || subject.sort === 'place' || subject.sort === 'thing')
  return thing && (subject.feminine === true) === (unit.feminine === true) ? 'it' : unit.out
}

/** What can own something without being a person. */
const OWNS = new Set(['body', 'place'])

const article = (
  unit: Unit,
  next: Unit | undefined,
  noun: Unit | undefined,
  person: Unit | undefined,
  owned: boolean,
): string => {
  if (unit.out === 'the' && next?.kind === 'name' && next.sort === 'place') return unit.plural === true ? 'the' : ''
  if (unit.out === 'a' && noun !== undefined && /^[aeiou]/i.test(next?.out ?? '')) return 'an'
  if (unit.out !== 'his') return unit.out
  const kin = noun !== undefined && KIN.test(noun.out)
  if (kin) return person?.feminine === true ? 'her' : 'his'
  return person === undefined || owned ? 'its' : person.feminine === true ? 'her' : 'his'
}

const ofWord = (
  unit: Unit,
  before: Unit | undefined,
  next: Unit | undefined,
  noun: Unit | undefined,
  verb: Unit | undefined,
): string => {
  const the =
    unit.low === 'du' || unit.low === 'des'
      ? next?.kind === 'name' && next.sort === 'place' && unit.low === 'du'
        ? ''
        : 'the'
      : ''
  const join = (word: string): string => [word, the].filter((each) => each !== '').join(' ')
  if (before?.kind === 'prep' && SWALLOWS_DE.has(before.low)) return the
  if (
    /^(?:in)?connue?s?$/.test(before?.low ?? '') ||
    /^(?:un)?known$/.test(before?.out ?? '') ||
    /\bknown$/.test(before?.out ?? '')
  )
    return join('to')
  if (
    before?.kind === 'noun' &&
    SENT.has(before.out) &&
    noun !== undefined &&
    (isNamed(noun) || noun.sort === 'body' || noun.sort === 'person')
  )
    return join('from')
  if (verb !== undefined && FROM.has(verb.verb ?? '') && (isPlace(noun) || isNamed(noun) || noun?.sort === 'body'))
    return join('from')
  const afterNoun =
    before?.kind === 'noun' || before?.kind === 'name' || before?.kind === 'adj' || before?.kind === 'num'
  if (before?.kind === 'verb') {
    if (unit.low === 'des') return OF_VERBS.has(before.verb ?? '') ? 'of the' : ''
    if (/\b(?:not|never|no)\b/.test(before.out) && unit.low !== 'du') return 'any'
    return join('of')
  }
  if (unit.low === 'des' && !afterNoun) return ''
  if (unit.low === 'de' && next?.kind === 'adj' && next.plural === true && !afterNoun) return ''
  return join('of')
}

const OF_VERBS = new Set([
  'informer',
  'avertir',
  'prévenir',
  'alerter',
  'accuser',
  'soupçonner',
  'suspecter',
  'aviser',
  'inculper',
])

/** Verbs whose goal the pivot puts as a place. */
const ARRIVES = new Set(['arriver', 'atterrir', 'entrer', 'pénétrer', 'installer', 'inscrire'])

const toWord = (unit: Unit, next: Unit | undefined, noun: Unit | undefined, verb: Unit | undefined): string => {
  const named = isNamed(noun)
  const the = unit.low === 'à' || (next?.kind === 'name' && next.sort === 'place' && unit.low === 'au') ? '' : ' the'
  if (verb !== undefined && ARRIVES.has(verb.verb ?? '')) return `${verb.verb === 'inscrire' ? 'on' : 'in'}${the}`
  if (verb?.verb === 'demander' && /request/.test(verb.out)) return `from${the}`
  const gives = verb !== undefined && (GIVES.has(verb.verb ?? '') || /^(?:send|give|hand)/.test(verb.out))
  if (gives || verb?.moves === true) return `to${the}`
  if (named && noun?.sort !== 'person') return `in${the}`
  if (noun?.sort === 'place') return `at${the}`
  return `to${the}`
}

const otherPreposition = (
  unit: Unit,
  before: Unit | undefined,
  next: Unit | undefined,
  noun: Unit | undefined,
  verb: Unit | undefined,
): string => {
  const place = isPlace(noun) || (isNamed(noun) && noun?.sort !== 'person')
  switch (unit.low) {
    case 'dans':
      return place && verb?.moves === true ? 'to' : 'in'
    case 'vers':
      return place && verb?.moves === true ? 'to' : next?.kind === 'time' ? 'around' : 'towards'
    case 'depuis':
      return place && next?.kind !== 'time' ? 'from' : 'since'
    case 'par':
      return place && verb?.moves === true && !/\b(?:was|were|been|be|is|are) /.test(verb.out) ? 'through' : 'by'
    case 'sur':
      if (verb?.verb === 'enquêter' && before === verb) return ''
      return before?.kind === 'noun' && ABOUT.has(before.out) && noun?.sort !== 'place' ? 'about' : 'on'
    default:
      return unit.out
  }
}

const relative = (unit: Unit, before: Unit | undefined, next: Unit | undefined): string => {
  if (unit.low === 'dont')
    return next?.kind === 'num' || next?.low === 'plusieurs' || next?.out === 'a' || next?.out === 'an'
      ? 'including'
      : 'whose'
  if (unit.low === 'qui' && before?.kind === 'noun' && before.sort !== 'person') return 'which'
  if (unit.low === 'où' && before?.kind === 'noun' && /^(?:day|night|year|month|week|time)$/.test(before.out))
    return 'when'
  return unit.out
}
