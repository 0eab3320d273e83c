import type { EntityType } from '../../model/index.ts'
import { GIVEN_NAMES } from '../english/names/given-names.ts'
import { NAME_HEADS, OF_KINDS } from '../english/names/name-heads.ts'
import { NOUNS } from '../english/names/nouns.ts'
import type { Found } from './found.ts'
import { baseLexicon } from './lexicon.ts'
import { contextVotes, shapeVotes } from './vote-context.ts'
import type { Word } from './words.ts'

/** Points for each reading of a name that no table knows; the document's occurrences add up. */
export interface Votes {
  person: number
  place: number
  org: number
  /** Finer type for a place, by a noun beside the name ("... forest"). */
  placeType: 'GPE' | 'LOC' | 'FAC' | null
  thing: number
  event: number
}

export const SPEECH = new Set(
  `said says say saying told tells tell stated states state stating added adds adding claimed claims claiming announced announces announcing denied denies
  denying insisted insists indicated indicates confirmed confirms confirming warned warns warning declared declares admitted admits argued argues
  noted notes reported reports reporting explained explains replied called accused blamed condemned urged vowed pledged promised suggested
  acknowledged asked estimates estimated believes believed assesses assessed reiterated repeated repeats tweeted wrote writes cited citing spoke
  testified maintained maintains refused rejected commented described contradicted demanded demands ordered`
    .trim()
    .split(/\s+/),
)
const PERSONAL_VERBS = new Set(
  'born married arrested killed shot jailed sentenced convicted travelled traveled fled returned joined appeared met visited chaired resigned attended pledged carried stayed died entered left led heads wore drove lived converted escaped crossed'.split(
    ' ',
  ),
)
/** Offices and bodies that are over, or in, a place: "the governor of X". */
const OVER_PLACES = new Set(
  'minister president governor mayor prosecutor bishop archbishop people residents inhabitants citizens north south east west outskirts streets siege battle university airport emir ruler king'.split(
    ' ',
  ),
)
const IN_PLACE = new Set([
  'in',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'off',
  'towards',
  'toward',
  'into',
  'at',
])
const TO_PLACE = new Set([
  'from',
  'to',
  'between',
  'through',
  'via',
  'onto',
  'over',
  'leaving',
  'entering',
  'reaching',
  'reached',
  'entered',
])
const TRAVEL = new Set(
  'travelled traveled fled returned moved went flew drove arrived crossed came way flight road border go gone back travel withdrew deported extradited'.split(
    ' ',
  ),
)

/** The small-written noun at the end of the nouns right after a name ("X concert hall"): the folded word, or ''. */
const headAfter = (words: readonly Word[], at: number, sentence: number): string => {
  let head = ''
  for (let i = at; i < at + 3; i++) {
    const word = words[i]
    if (word === undefined || word.sentence !== sentence || word.mark) break
    if (word.cap) {
      if (i === at && baseLexicon().adjectives.has(word.fold)) continue
      break
    }
    const noun = word.pos === 'NOUN' || NOUNS.has(word.fold) || NAME_HEADS.has(word.fold)
    if (!noun && word.pos !== 'ADJ') break
    if (SPEECH.has(word.fold) && word.pos !== 'NOUN') break
    if (noun) head = word.fold
  }
  return head
}

/** Was an operation spoken of just before? */
const operationBefore = (words: readonly Word[], at: number): boolean => {
  for (let i = Math.max(0, at - 7); i < at; i++)
    if (/^(?:operation|offensive|campaign|exercise|raid)s?$/.test(words[i]?.fold ?? '')) return true
  return false
}

interface Beside {
  readonly before: Found | undefined
  readonly after: Found | undefined
}

const isPlace = (type: EntityType): boolean => type === 'GPE' || type === 'LOC' || type === 'FAC'

/** Do only a comma, "and" or "or" stand between, with an "and" or "or" among them? */
const linked = (words: readonly Word[], from: number, to: number): boolean => {
  if (to - from < 1 || to - from > 2) return false
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word === undefined || !(word.text === ',' || word.fold === 'and' || word.fold === 'or')) return false
  }
  return words[to - 1]?.mark === false
}

/** What comes "to" a person rather than a place. */
const NOT_THERE = new Set(
  'according known linked close said told loyal due thanks belonging addressed attributed ascribed similar related married spoke spoken speaking talking talked listened replied answered'.split(
    ' ',
  ),
)

const add = (votes: Votes, of: Found, words: readonly Word[], lower: ReadonlySet<string>, beside: Beside): void => {
  const length = of.to - of.from
  const first = words[of.from]
  const last = words[of.to - 1]
  if (first === undefined || last === undefined) return
  const before = words[of.from - 1]?.sentence === first.sentence ? words[of.from - 1] : undefined
  const before2 = words[of.from - 2]?.sentence === first.sentence ? words[of.from - 2] : undefined
  const after = words[of.to]?.sentence === first.sentence ? words[of.to] : undefined
  const after2 = words[of.to + 1]?.sentence === first.sentence ? words[of.to + 1] : undefined
  const after3 = words[of.to + 2]?.sentence === first.sentence ? words[of.to + 2] : undefined
  if (of.titled) votes.person += 6
  const given = GIVEN_NAMES.has(first.fold) || GIVEN_NAMES.has(first.fold.split('-')[0] ?? '')
  if (given) votes.person += length > 1 ? 3 : 1
  if (length > 1) {
    votes.person += 0.8
    for (let i = of.from; i < of.to; i++) {
      const fold = words[i]?.fold ?? ''
      if (/^(?:bin|ibn|bint|abu|abou|ould|abd|umm|van|von)$/.test(fold)) votes.person += 2.5
      else if (i > of.from && /^(?:al|el)-./.test(fold)) votes.person += 1.5
    }
  }
  if (length > 1 && !given && !of.titled) {
    for (let i = of.from; i < of.to; i++) {
      const fold = words[i]?.fold ?? ''
      if (!lower.has(fold) && !NOUNS.has(fold)) continue
      votes.person -= 0.8
      votes.org += 0.6
      break
    }
  }
  if (length === 1 && /^\p{Lu}{2,}-\p{L}/u.test(first.text)) votes.org += 3
  if (length === 1 && /\p{Ll}\p{Lu}/u.test(first.text)) votes.org += 2
  if (first.caps && length === 1 && first.text.length <= 8) votes.org += 3
  if (before !== undefined && !before.mark) {
    const noun = NOUNS.get(before.fold)
    if (IN_PLACE.has(before.fold))
      votes.place += before.fold === 'at' || before.fold === 'into' ? 1.5 : length > 1 ? 4.2 : 2.5
    else if (TO_PLACE.has(before.fold)) {
      if (before2?.fold === 'according') votes.org += 1.4
      if (NOT_THERE.has(before2?.fold ?? '')) votes.person += 0.5
      else votes.place += TRAVEL.has(before2?.fold ?? '') ? 2.5 : 1.3
    } else if (noun?.type === 'PERSON') votes.person += 4
    else if (
      noun?.class === 'group' ||
      (noun?.type === 'ORG' && noun.class !== 'country' && noun.class !== 'authority')
    )
      votes.org += 4
    else if (before.pos === 'NOUN' && before2?.fold === 'the' && length === 1) votes.org += 1.4
    else if (
      /^(?:codenamed|dubbed|code-named)$/.test(before.fold) ||
      (/^(?:calls|called|named)$/.test(before.fold) && operationBefore(words, of.from))
    )
      votes.event += 5
    else if (before.fold === 'the') {
      if (before2 !== undefined && /^(?:at|inside|outside|near)$/.test(before2.fold)) {
        votes.place += 3.5
        votes.placeType ??= 'FAC'
      }
      if (length > 1) votes.org += 2.5
      votes.person -= 2
    } else if (before.fold === 'of' && before2 !== undefined) {
      const kind = OF_KINDS.get(before2.fold)
      if (kind !== undefined) {
        votes.place += 6
        votes.placeType = kind
      } else if (OVER_PLACES.has(before2.fold)) votes.place += 2.5
    } else if (before.fold === 'by' || before.fold === 'with') votes.person += 0.4
    else if (before.fold === 'and' && length > 1) votes.person += 0.2
    if (before.fold === 'killing' || before.fold === 'brother' || before.fold === 'brothers') votes.person += 3
  }
  if (after !== undefined) {
    const head = headAfter(words, of.to, first.sentence)
    const noun = NOUNS.get(head)
    const kind = OF_KINDS.get(head) ?? NAME_HEADS.get(head)
    if (!after.mark && (kind === 'GPE' || kind === 'LOC' || kind === 'FAC')) {
      votes.place += 4
      votes.placeType = kind
    } else if (!after.mark && noun !== undefined && SPEECH.has(after.fold) === false) {
      if (noun.type === 'FAC') {
        votes.place += 4
        votes.placeType = 'FAC'
      } else if (noun.type === 'LOC' || noun.type === 'GPE') votes.place += 3
      else if (noun.type === 'OBJECT' || noun.type === 'WEAPON' || noun.type === 'VEHICLE') votes.thing += 4
      else if (noun.class === 'kin') votes.person += 2
      else if (noun.type === 'ORG' || noun.type === 'GROUP' || noun.type === 'PERSON')
        votes.org += length > 1 || first.caps ? 3 : 1.5
      else if (noun.type === 'EVENT') votes.place += 0.7
    } else if (SPEECH.has(after.fold)) {
      votes.person += 1.6
      votes.org += 1
    } else if (PERSONAL_VERBS.has(after.fold)) votes.person += 1.6
    else if (after.pos === 'AUX' || after.pos === 'VERB') {
      votes.person += 0.9
      votes.org += 0.5
    }
    if (after.fold === "'s") {
      votes.person += 0.4
      votes.org += 0.3
    }
    if (after.text === ',') {
      if (after2 !== undefined && /^\d{1,2}$/.test(after2.text) && after3?.mark === true) votes.person += 5
      else if (after2?.fold === 'who' || after2?.fold === 'whose') votes.person += 5
      else if (after2?.fold === 'where') votes.place += 4
      else if (before?.text === ',' && SPEECH.has(after2?.fold ?? '')) votes.person += 3
      else if (after2 !== undefined && (after2.pos === 'DET' || after2.pos === 'NUM')) {
        const role = NOUNS.get(headAfter(words, of.to + 2, first.sentence))
        if (role?.type === 'PERSON') votes.person += 3
        else if (role?.type === 'ORG') votes.org += 3
      }
    }
    if (after.text === '(' && after2 !== undefined && after2.caps) votes.org += 3
  }
  if (
    length <= 3 &&
    !given &&
    beside.before?.entry != null &&
    isPlace(beside.before.entry.type) &&
    linked(words, beside.before.to, of.from) &&
    after?.fold !== 'of'
  )
    votes.place += 4.5
  if (
    length <= 3 &&
    !given &&
    beside.after?.entry != null &&
    isPlace(beside.after.entry.type) &&
    linked(words, of.to, beside.after.from)
  )
    votes.place += 4.5
  if (
    length > 1 &&
    /^(?:saint|st|st\.|san|santa|sainte|notre|deir|tel|tell|tal|ain|ein|beit|bir|jebel|wadi|ras|kafr|umm|souq|port|fort|new|upper|lower)$/.test(
      first.fold,
    )
  )
    votes.place += 2.5
  // "on X in PLACE"
  if (
    before?.pos === 'ADP' &&
    !given &&
    /^(?:in|near)$/.test(after?.fold ?? '') &&
    beside.after?.from === of.to + 1 &&
    beside.after.entry !== null &&
    isPlace(beside.after.entry.type)
  )
    votes.place += 2
  if (/(?:platz|strasse|allee|brucke|gasse|plein|straat|laan|gata|gatan)$/.test(last.fold)) {
    votes.place += 4
    votes.placeType ??= 'FAC'
  }
  contextVotes(votes, of, words)
  shapeVotes(votes, of, words)
  const inner = last.fold
  if (/(?:stan|abad|grad|burg|ville|istan|pur|shahr|shire|polis|minster)$/.test(inner) && length === 1) votes.place += 1
}

/** Adds up, for each name that no table knows, what the places where it stands say of it. */
export const voteOn = (
  founds: readonly Found[],
  words: readonly Word[],
  lower: ReadonlySet<string>,
  keyOf: (found: Found) => string,
): ReadonlyMap<string, Votes> => {
  const out = new Map<string, Votes>()
  for (const [at, found] of founds.entries()) {
    if (found.entry !== null || (found.type !== null && found.type !== 'PERSON')) continue
    const key = keyOf(found)
    let votes = out.get(key)
    if (votes === undefined) {
      votes = { person: 0, place: 0, org: 0, placeType: null, thing: 0, event: 0 }
      out.set(key, votes)
    }
    add(votes, found, words, lower, { before: founds[at - 1], after: founds[at + 1] })
  }
  // "A and B": what is sure of one is likely of the other
  for (let at = 1; at < founds.length; at++) {
    const left = founds[at - 1]
    const right = founds[at]
    if (left === undefined || right === undefined || !linked(words, left.to, right.from)) continue
    const a = out.get(keyOf(left))
    const b = out.get(keyOf(right))
    if (a === undefined || b === undefined || a === b) continue
    if (surelyPlace(a)) b.place += 2.5
    else if (surelyPlace(b)) a.place += 2.5
  }
  return out
}

const surelyPlace = (votes: Votes): boolean => votes.place >= 4 && votes.place > votes.person && votes.place > votes.org

/** The reading with most points, or null where nothing reaches `least`. */
export const decide = (votes: Votes, least: number): EntityType | null => {
  const best = Math.max(votes.person, votes.place, votes.org, votes.thing, votes.event)
  if (best < least) return null
  if (best === votes.event && best > 0) return 'EVENT'
  if (best === votes.thing) return 'OBJECT'
  if (best === votes.person) return 'PERSON'
  if (best === votes.place) return votes.placeType ?? 'GPE'
  return 'ORG'
}
