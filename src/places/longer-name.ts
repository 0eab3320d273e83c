import { foreignDemonym, partOf } from './clue-words.ts'
import { countryNamed } from './countries.ts'
import { allNamed } from './gazetteer.ts'
import type { Around } from './mention-kind.ts'
import * as lists from './tables/not-places.ts'
import { isCapital, type Word } from './text-scan.ts'

/** What a mention is where it is only a part of a longer name; `unsure` where it is one, but of what cannot be told. */
export type LongerName = 'person' | 'organisation' | 'unsure' | null

/** Languages that write every noun with a capital: there the capital beside a name tells nothing. */
const CAPITAL_NOUNS = /\b(?:der|und|vom|zum|zur|nach|ist|eine|einen|dem)\b/

/** So many words on either side are looked at. */
const LONGEST_RUN = 5

const LARGE = 15_000
/** Whether a country, a division or a larger town bears the name, so that two places stand side by side (`London Heathrow`). */
export const isPlace = (name: string): boolean =>
  countryNamed(name) !== null || allNamed(name).some(({ code, population }) => code === 'ADM1' || population >= LARGE)

const isAdjective = (word: string): boolean =>
  /(?:ish|ese|ian|ern)$/.test(word) || partOf(word) !== null || foreignDemonym(word) !== null

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

const touching = (text: string, a: Word, b: Word): boolean =>
  a.sentence === b.sentence && /^(?: |-)$/.test(text.slice(a.end, b.start))

/**
 * `Tariq Lahori`, `Kofi Accra Boateng`, `Houston Drilling Supplies`: a name with a capital that touches another is part of one name, unless
 * the other is itself a place, an adjective of a people, a title or a word that goes before or after names of places.
 */
export const longerName = (
  around: Around,
  place: { readonly noun: RegExp; readonly locative: boolean },
): LongerName => {
  const { text, words, after, start, end } = around
  const line = text.slice(Math.max(0, start - 200), end + 200)
  const mention = text.slice(start, end)
  if (!/^(?:(?:al|el|as|ash|ar|an|ad|at|az)-)?\p{Lu}/u.test(mention) || isAcronym(mention) || CAPITAL_NOUNS.test(line))
    return null
  if (/['’]s?$/.test(mention) || /^['’]s/.test(text.slice(end, end + 2))) return null
  const run = following(around)
  if (run.some((word) => lists.ORGANISATION_WORDS.has(word) || lists.BODY_HEADS.has(word))) return 'organisation'
  const behind = behindOf(around)
  if (behind === 'person') return 'person'
  const [next] = run
  const open =
    next !== undefined &&
    !place.locative &&
    !place.noun.test(next) &&
    !isAcronym(next) &&
    !isAdjective(next) &&
    !isPlace(next)
  if (!open) return behind
  const last = words[after + run.length - 1]
  const rest = text.slice(last?.end ?? end, (last?.end ?? end) + 60)
  return behind === 'unsure' || PERSONAL.test(rest) ? 'person' : 'unsure'
}

/** What stands after a person's whole name. */
const PERSONAL =
  /^(?:,? (?:who|whose|aged)\b|, \d{1,2}\b|, (?:a|an|the|his|her) (?:[a-z-]{1,20} ){0,3}(?:daughter|son|wife|husband|widow|mother|father|brother|sister|lawyer|driver|student|owner|nephew|niece|cousin|friend|teacher)\b|['’]s (?:lawyer|mother|father|wife|husband|phone|brother|sister|son|daughter)\b| (?:told|pleaded|testified|admitted|confessed|smiled|wept|married|resigned|sold|bought|denied)\b)/

const following = ({ text, words, first, after }: Around): readonly string[] => {
  const found: string[] = []
  for (let at = after; at < words.length && found.length < LONGEST_RUN; at++) {
    const previous = words[at - 1]
    const word = words[at]
    if (previous === undefined || word === undefined || word.sentence !== words[first]?.sentence) break
    if (text.slice(previous.end, word.start) !== ' ' || !isCapital(word.text)) break
    found.push(word.text)
  }
  return found
}

const behindOf = ({ text, words, first }: Around): LongerName => {
  const word = words[first]
  const previous = words[first - 1]
  if (word === undefined || previous === undefined || !touching(text, previous, word)) return null
  const name = previous.text
  if (!isCapital(name) || /['’]s$/.test(name) || /\d/.test(name) || isAcronym(name)) return null
  if (/^(?:Abu|Umm|Ibn|Bin|Bint|Ben|Abd|Abdul|Ould)$/.test(words[first - 2]?.text ?? '')) return 'person'
  if (lists.GIVEN_NAMES.has(name)) return 'person'
  if (lists.BEFORE_PLACES.has(name.toLowerCase()) || lists.TITLES.has(name) || lists.LOCATIVE.has(name.toLowerCase()))
    return null
  if (isAdjective(name) || isPlace(name)) return null
  return previous.opens ? 'unsure' : 'person'
}
