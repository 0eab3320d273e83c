import {
  FAMILY_FIRST,
  FIRST_HEADS,
  familyEnd,
  MEDIA_WORDS,
  PERSON_PARTICLES,
  WEAK_FIRST,
} from '../english/names/name-shapes.ts'
import { NOUNS } from '../english/names/nouns.ts'
import type { Found } from './found.ts'
import type { Votes } from './votes.ts'
import type { Word } from './words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What is done to people rather than to places or bodies. */
const DONE_TO_PEOPLE =
  set(`arrested killed charged met freed released questioned detained deported married shot wounded interviewed quoted thanked jailed sentenced
  convicted acquitted kidnapped abducted beheaded executed tortured interrogated extradited befriended recruited hid hiding sheltered sheltering hired paid
  murdered stabbed summoned searched dismissed sacked suspects suspected identified trained knew knows helped hanged`)
/** What is done to places. */
const DONE_TO_PLACES =
  set(`left leaves leave reached entered attacked bombed shelled captured stormed besieged seized retook recaptured overran occupied visited
  visiting controlled controls raided evacuated surrounded encircled hit struck flooded`)
/** What a person has ... */
const OF_PEOPLE =
  set(`father mother brother sister brothers sisters son daughter wife husband lawyer widow cousin uncle aunt nephew family parents partner
  name phone house home flat passport body papers driver bodyguard bodyguards deputy aide predecessor successor face voice arrest death trial conviction`)
/** ... a place ... */
const OF_PLACES =
  set(`capital outskirts streets economy airport port residents mayor harbour suburbs bazaar centre population people border parliament government army police
  president governor coast north south east west border-guards jail hospital`)
/** ... and a body. */
const OF_BODIES =
  set(`chairman spokesman spokeswoman board shares leader leaders fighters owner owners director headquarters founder members commanders employees
  shareholders trucks lorries ships chief customers managers website`)

/** Words whose "on" leads to a person or body rather than a place. */
const NOT_UPON =
  set(`called call calls calling relied relies focused spied spying attack attacks assault pressure ban sanctions blamed blame based depends depend
  report reports reporting commenting comment commented spent book file files information evidence embargo watch imposed`)

const NAMING = set('called named known nicknamed dubbed identified alias aka')

/** The noun that a naming phrase before the name belongs to: "a clerk named X", "a village called X"; null where none is in reach. */
const namedNoun = (words: readonly Word[], at: number): string | null => {
  let i = at - 1
  let naming = false
  for (let steps = 0; steps < 5 && i >= 0; steps++, i--) {
    const word = words[i]
    if (word === undefined || word.sentence !== words[at]?.sentence) return naming ? '' : null
    if (NAMING.has(word.fold)) {
      naming = true
      continue
    }
    if (
      word.text === ',' ||
      word.pos === 'ADV' ||
      /^(?:as|only|locally|simply|is|was|himself|herself|been|being|has|who)$/.test(word.fold)
    ) {
      if (!naming && word.fold !== 'as' && word.fold !== 'only' && word.fold !== 'simply') return null
      continue
    }
    return naming ? word.fold : null
  }
  return naming ? '' : null
}

const byNoun = (votes: Votes, noun: string, points: number): boolean => {
  const sense = NOUNS.get(noun)
  if (sense === undefined) return false
  if (sense.type === 'PERSON' || sense.type === 'SOURCE') votes.person += points
  else if (sense.type === 'ORG' || sense.type === 'GROUP') votes.org += sense.class === 'country' ? 0 : points
  else if (sense.type === 'GPE' || sense.type === 'LOC') votes.place += points
  else if (sense.type === 'FAC') {
    votes.place += points
    votes.placeType ??= 'FAC'
  } else return false
  return true
}

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/

/** Is what stands at `at` a colon, perhaps after a date in brackets? */
const headsItem = (words: readonly Word[], at: number, sentence: number): boolean => {
  let i = at
  if (words[i]?.text === '(' && /^\d/.test(words[i + 1]?.text ?? ''))
    for (i += 1; i < at + 6; i++) if (words[i]?.text === ')') break
  if (i > at) i++
  return words[i]?.text === ':' && words[i]?.sentence === sentence
}

/** What the words around a name say of it by apposition, naming and possession. `before` and `after` lie in its sentence. */
export const contextVotes = (votes: Votes, of: Found, words: readonly Word[]): void => {
  const first = words[of.from]
  if (first === undefined) return
  const at = (i: number): Word | undefined => (words[i]?.sentence === first.sentence ? words[i] : undefined)
  const before = at(of.from - 1)
  const before2 = at(of.from - 2)
  const after = at(of.to)
  const after2 = at(of.to + 1)
  // "its master, X": a role, a comma, the name, and no list
  if (before?.text === ',' && before2 !== undefined && !before2.cap && after?.fold !== 'and') {
    const role = NOUNS.get(before2.fold)
    const listed = after?.text === ',' && at(of.to + 1)?.cap === true
    if (role !== undefined && !listed && (before2.pos === 'NOUN' || before2.pos === 'PROPN'))
      byNoun(votes, before2.fold, 3.5)
  }
  // "CITY, 9 October (Agency) -": a dateline
  if (before?.text === '(' && after?.text === ')' && /^(?:[-\u2013\u2014:]|--)$/.test(after2?.text ?? ''))
    votes.org += 5
  if (before?.fold === 'of' && before2 !== undefined && votes.placeType === null) {
    // "the market hall of X", "the government of X"
    const owned = NOUNS.get(before2.fold)
    if (owned?.type === 'FAC' || owned?.class === 'authority' || owned?.class === 'police') votes.place += 2.5
  }
  if (before?.fold === 'from' && (NOUNS.get(before2?.fold ?? '')?.type === 'PERSON' || before2?.pos === 'PROPN'))
    votes.place += 1.5
  if (/^(?:site|website|outlet|portal|blog)$/.test(before?.fold ?? '')) votes.org += 4
  // the place that heads an item of a round-up: "X: Two people ...", "X (13 Aug): Two people ..."
  if (first.opens && first.text.length > 2 && of.to - of.from < 3 && headsItem(words, of.to, first.sentence))
    votes.place += 2.5
  if (before?.fold === 'on' && !NOT_UPON.has(before2?.fold ?? '')) votes.place += of.to - of.from > 1 ? 2 : 0.8
  const named = namedNoun(words, of.from)
  if (named !== null && !byNoun(votes, named, 3.5)) votes.person += votes.event > 0 ? 0 : 1.5
  if (before !== undefined && !before.mark) {
    if (DONE_TO_PEOPLE.has(before.fold)) votes.person += 1.8
    else if (DONE_TO_PLACES.has(before.fold)) votes.place += 1.3
    else if (before.fold === 'told') votes.org += 0.6
    else if (/^(?:newspaper|daily|weekly|magazine|broadcaster|station|network)$/.test(before.fold)) votes.org += 4
  }
  if (after !== undefined) {
    if (after.fold === "'s" && after2 !== undefined) {
      if (OF_PEOPLE.has(after2.fold)) votes.person += 2.5
      else if (OF_PLACES.has(after2.fold)) votes.place += 2
      else if (OF_BODIES.has(after2.fold)) votes.org += 2
    }
    if (after.text === ',' && after2 !== undefined) {
      if (POSSESSIVE.test(after2.fold) || after2.fold === 'then') {
        for (let i = of.to + 2; i < of.to + 6; i++) {
          const word = at(i)
          if (word === undefined || word.mark) break
          if (NOUNS.has(word.fold) && byNoun(votes, word.fold, 3)) break
        }
      } else if (/^(?:a|an|the)$/.test(after2.fold)) {
        for (let i = of.to + 2; i < of.to + 7; i++) {
          const word = at(i)
          if (word === undefined || word.mark || word.pos === 'ADP') break
          const next = at(i + 1)
          const head =
            next === undefined ||
            next.mark ||
            next.pos === 'ADP' ||
            next.fold === 'who' ||
            next.fold === 'that' ||
            next.pos === 'VERB'
          if (head) {
            if (
              !byNoun(votes, word.fold, 2.5) &&
              /(?:er|or|ist|man|woman|ian|ee|cadre)$/.test(word.fold) &&
              !/(?:tower|river|number|quarter|corner)$/.test(word.fold)
            )
              votes.person += 2
            break
          }
        }
      }
    }
  }
}

/** What the form of a name says of it. */
export const shapeVotes = (votes: Votes, of: Found, words: readonly Word[]): void => {
  const length = of.to - of.from
  const first = words[of.from]
  const last = words[of.to - 1]
  if (first === undefined || last === undefined) return
  const lead = first.fold.split('-')[0] ?? ''
  if (length > 1 && length < 4 && FAMILY_FIRST.has(first.fold)) votes.person += 2
  if (length > 1 && familyEnd(last.fold)) votes.person += 1.5
  else if (familyEnd(last.fold)) votes.person += 0.6
  if (length > 1 && (familyEnd(first.fold) || familyEnd(lead))) votes.person += 0.5
  let initials = 0
  let media = false
  for (let i = of.from; i < of.to; i++) {
    const word = words[i]
    if (word === undefined) continue
    const plain = word.fold.replace(/^(?:al|el)-/, '')
    if (/^\p{L}\.$/u.test(word.text) && i < of.to - 1) initials++
    if (i > of.from && PERSON_PARTICLES.test(word.fold)) votes.person += 1
    if (length > 1 && MEDIA_WORDS.has(plain)) media = true
    for (const part of word.fold.includes('-') ? word.fold.split('-') : []) if (MEDIA_WORDS.has(part)) media = true
  }
  if (initials > 0) votes.person += 4
  if (media) votes.org += 4.5
  const head = FIRST_HEADS.get(first.fold)
  if (head !== undefined && length > 1 && WEAK_FIRST.has(first.fold)) {
    if (head === 'ORG') votes.org += 1
    else votes.place += 1
  }
}
