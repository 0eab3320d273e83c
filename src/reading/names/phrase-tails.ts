import { NOUNS, type NounSense } from '../english/names/nouns.ts'
import { type Context, type Determiner, numberOf, type Phrase, TIME_NOUNS } from './phrase-words.ts'
import { phraseAt } from './phrases.ts'
import type { Word } from './words.ts'

const LISTED_TOGETHER = new Set(['kin', 'weapon'])

/** "mother and sisters", "rifles, pistols and ammunition": nouns of one kind without articles make one phrase. */
export const coordinated = (context: Context, head: number, sense: NounSense | null, to: number): number => {
  if (sense === null || !LISTED_TOGETHER.has(sense.class)) return to
  let end = to
  let i = to
  for (let steps = 0; steps < 4; steps++) {
    const link = context.words[i]
    const next = context.words[i + 1]
    if (link === undefined || next === undefined || next.sentence !== context.words[head]?.sentence) break
    if (link.text !== ',' && link.fold !== 'and') break
    if (NOUNS.get(next.fold)?.class !== sense.class || context.covered.has(i + 1)) break
    i += 2
    if (link.fold === 'and') {
      end = i
      break
    }
  }
  return end
}

const superlative = (context: Context, from: number, head: number): boolean => {
  for (let i = from; i < head; i++)
    if (
      /.{3}est$/.test(context.words[i]?.fold ?? '') ||
      context.words[i]?.fold === 'worst' ||
      context.words[i]?.fold === 'first'
    )
      return true
  return false
}

/** Number of words of "half a century", "a decade", "20 years". */
const longTime = (words: readonly Word[], at: number): number => {
  for (let i = at; i < at + 4; i++)
    if (/^(?:century|centuries|decades?|years?)$/.test(words[i]?.fold ?? '')) return i + 1 - at
  return 0
}

const EVENT_LINKS = new Set([
  'of',
  'on',
  'in',
  'at',
  'near',
  'against',
  'behind',
  'with',
  'outside',
  'across',
  'inside',
  'between',
])
/** "a militia from X", "two men from X and Y": where somebody who is new to the text comes from; 0 where a verb before it may own the "from". */
const originEnd = (context: Context, at: number, to: number, sense: NounSense | null): number => {
  const { words } = context
  if (words[to]?.fold !== 'from' || sense === null) return 0
  if (sense.type !== 'PERSON' && sense.type !== 'GROUP' && sense.type !== 'ORG' && sense.type !== 'SOURCE') return 0
  const before = words[at - 1]
  if (before !== undefined && !before.mark && before.sentence === words[at]?.sentence && before.pos === 'VERB') return 0
  let end = 0
  for (let i = to + 1, steps = 0; steps < 4; steps++) {
    const spot = context.spotAt.get(i)
    if (spot === undefined || (spot.cluster.type !== 'GPE' && spot.cluster.type !== 'LOC')) break
    end = spot.to
    const next = words[end]
    if (next?.text !== ',' && next?.fold !== 'and') break
    i = end + 1
  }
  return end
}
const PLACE_LINKS = new Set(['in', 'near', 'across', 'at', 'from', 'behind', 'on'])

export const extended = (
  context: Context,
  at: number,
  head: number,
  start: number,
  sense: NounSense | null,
  determiner: Determiner,
  depth: number,
): number => {
  const { words } = context
  let to = start
  const sentence = words[head]?.sentence
  if (
    /^(?:ministry|ministries|department|minister|secretary|directorate)$/.test(words[head]?.fold ?? '') &&
    words[to]?.fold === 'of' &&
    words[to + 1]?.mark === false &&
    !context.covered.has(to + 1)
  ) {
    to += 2
    if (words[to]?.fold === 'affairs') to++
    if (words[to]?.fold === 'and' && words[to + 1]?.fold === 'defence') to += 2
    return to
  }
  for (let steps = 0; steps < 3; steps++) {
    const link = words[to]
    if (link === undefined || link.sentence !== sentence || link.mark) break
    const origin = determiner === 'indefinite' || determiner === 'none' ? originEnd(context, at, to, sense) : 0
    if (origin > to) return origin
    const event = sense?.type === 'EVENT' && sense.class !== 'response'
    const living =
      sense !== null &&
      (sense.type === 'PERSON' || sense.type === 'GROUP' || sense.type === 'ORG' || sense.type === 'SOURCE')
    const place = sense?.type === 'FAC'
    const allowed =
      link.fold === 'of' ? true : event ? EVENT_LINKS.has(link.fold) : (living || place) && PLACE_LINKS.has(link.fold)
    if (!allowed) break
    const span = link.fold === 'in' && superlative(context, at, head) ? longTime(words, to + 1) : 0
    if (span > 0) return to + 1 + span
    const target = targetEnd(context, to + 1, depth)
    if (target === null) break
    if (link.fold !== 'of' && living) {
      // "officials in the capital said" holds together; "killed people in the capital" does not
      const next = words[target.to]
      const verb =
        next !== undefined &&
        next.sentence === sentence &&
        (next.pos === 'AUX' || next.pos === 'VERB' || next.fold === 'however')
      const before = words[at - 1]
      const named = next?.text === ',' && context.spotAt.get(target.to + 1)?.cluster.type === 'PERSON'
      const opens =
        before === undefined ||
        before.sentence !== sentence ||
        before.mark ||
        before.fold === 'that' ||
        before.pos === 'SCONJ' ||
        link.fold === 'behind'
      if (!(link.fold === 'behind' || named || (verb && opens))) break
    }
    if (place && link.fold !== 'of' && (!target.name || (link.fold !== 'in' && link.fold !== 'near'))) break
    if (link.fold === 'between') {
      if (words[target.to]?.fold !== 'and') break
      const other = targetEnd(context, target.to + 1, depth)
      if (other === null) break
      to = other.to
      continue
    }
    to = target.to
  }
  if (to === start && determiner === 'indefinite') to = reduced(context, at, head, to, sense, depth)
  return to
}

/** What may stand after a preposition inside a phrase: a name or another phrase, not a time. */
export const targetEnd = (
  context: Context,
  at: number,
  depth: number,
): { readonly to: number; readonly name: boolean } | null => {
  const { words } = context
  const first = words[at]
  if (first === undefined) return null
  const spotted = context.spotAt.get(first.fold === 'the' ? at + 1 : at)
  if (spotted !== undefined && words[spotted.to]?.fold !== "'s") {
    const phrase = depth < 2 ? phraseAt(context, at, depth + 1) : null
    if (phrase !== null && phrase.to > spotted.to) return { to: phrase.to, name: false }
    return { to: spotted.to, name: true }
  }
  if (first.fold === 'one' && words[at + 1]?.fold === 'of') {
    const rest = depth < 2 ? phraseAt(context, at + 2, depth + 1) : null
    return rest === null ? null : { to: rest.to, name: false }
  }
  if (/^\d{4}$/.test(first.text) && !words[at + 1]?.pos.startsWith('N')) return null
  const phrase = depth < 2 ? phraseAt(context, at, depth + 1) : null
  if (phrase === null || TIME_NOUNS.has(phrase.noun)) return null
  return { to: phrase.to, name: false }
}

/** "a network sending fighters to X", "a man appearing to be X", and after a name "X, a suspect killed Friday". */
const reduced = (
  context: Context,
  at: number,
  head: number,
  to: number,
  sense: NounSense | null,
  depth: number,
): number => {
  const { words } = context
  const verb = words[to]
  const sentence = words[head]?.sentence
  if (verb === undefined || verb.sentence !== sentence || verb.pos !== 'VERB' || sense === null) return to
  const after = words[to + 1]
  const inPhrase = words[at - 1]?.pos === 'ADP' || words[at - 1]?.fold === 'of'
  if (
    inPhrase &&
    /(?:ed|en|ght|wn|held|sent|made|found|kept|shot|hit|put|set|known)$/.test(verb.fold) &&
    after?.pos === 'ADP'
  ) {
    const goal = targetEnd(context, to + 2, Math.max(depth, 1))
    if (goal !== null) {
      const by = words[goal.to]?.fold === 'by' ? targetEnd(context, goal.to + 1, Math.max(depth, 1)) : null
      return by?.to ?? goal.to
    }
  }
  if (sense.type !== 'PERSON' && sense.type !== 'GROUP' && sense.type !== 'ORG') return to
  if (verb.fold.endsWith('ing')) {
    let i = to + 1
    if (words[i]?.fold === 'to' && words[i + 1]?.fold === 'be') i += 2
    const object = targetEnd(context, i, Math.max(depth, 1))
    if (object === null) return to
    const link = words[object.to]
    if (link !== undefined && (link.fold === 'to' || link.fold === 'in') && i === to + 1) {
      const goal = targetEnd(context, object.to + 1, Math.max(depth, 1))
      if (goal !== null) return goal.to
    }
    return object.to
  }
  const before = words[at - 1]
  if (
    before?.text === ',' &&
    /^(?:born|wanted|based|living|named|employed|trained|raised|resident)$/.test(verb.fold) &&
    words[to + 1]?.pos === 'ADP'
  ) {
    const where = targetEnd(context, to + 2, Math.max(depth, 1))
    if (where !== null) return where.to
  }
  if (before?.text === ',' && context.covered.has(at - 2) && /(?:ed|en|ght|wn)$/.test(verb.fold)) {
    const next = words[to + 1]
    if (next !== undefined && TIME_NOUNS.has(next.fold)) return to + 2
  }
  return to
}

const SHARES = new Set(['some', 'many', 'several', 'most', 'few', 'none', 'both', 'all', 'half', 'each', 'any'])

/** "one of the gunmen", "two of them", "the twelve": the number stands for the noun. */
export const partitive = (context: Context, at: number, depth: number): Phrase | null => {
  const { words } = context
  const start = words[at]
  if (start === undefined || start.mark) return null
  const base = {
    from: at,
    owner: null,
    ownerPronoun: null,
    modifiers: [],
    nationality: null,
    age: null,
    none: start.fold === 'none',
    part: true,
  } as const
  const next = words[at + 1]
  if (next === undefined || next.sentence !== start.sentence) return null
  const number = /^(?:19|20)\d\d$/.test(start.text) ? null : numberOf(start)
  if (next.fold === 'of' && (number !== null || SHARES.has(start.fold))) {
    const inner = words[at + 2]
    if (inner === undefined || inner.sentence !== start.sentence) return null
    const share = {
      ...base,
      head: at,
      lastHead: at,
      determiner: 'indefinite',
      count: number,
      plural: number !== 1,
    } as const
    if (/^(?:them|these|those)$/.test(inner.fold) && words[at + 3]?.pos !== 'NOUN') {
      return { ...share, to: at + 3, noun: 'others', sense: NOUNS.get('others') ?? null }
    }
    const whole = depth < 2 ? phraseAt(context, at + 2, depth + 1) : null
    if (
      whole === null ||
      whole.sense === null ||
      !(whole.determiner === 'definite' || whole.determiner === 'possessive')
    )
      return null
    return {
      ...share,
      to: whole.to,
      noun: number === 1 ? whole.noun.replace(/men$/, 'man').replace(/([^s])s$/, '$1') : whole.noun,
      sense:
        (number === 1 ? NOUNS.get(whole.noun.replace(/men$/, 'man').replace(/([^s])s$/, '$1')) : null) ?? whole.sense,
    }
  }
  if (start.fold === 'the' && number === null) {
    const count = numberOf(next)
    const after = words[at + 2]
    if (count === null || count > 1000 || after === undefined) return null
    const ends = after.mark || after.pos === 'AUX' || after.pos === 'VERB' || after.pos === 'ADP'
    if (!ends || NOUNS.has(after.fold)) return null
    return {
      ...base,
      to: at + 2,
      head: at + 1,
      lastHead: at + 1,
      part: false,
      determiner: 'definite',
      count,
      plural: count !== 1,
      noun: 'others',
      sense: NOUNS.get('others') ?? null,
    }
  }
  return null
}
