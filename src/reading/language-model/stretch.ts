import { foldText } from '../../text/index.ts'

/**
 * A stretch of a report folded for comparing: plain quotes, dashes and spaces, and one space for every run of white space.
 * `starts` and `ends` give for each folded code unit where its original begins and ends (offsets into the whole report).
 */
export interface Stretch {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export interface Place {
  readonly start: number
  readonly end: number
}

/** White space becomes one blank, the ends are trimmed. For both sides of a comparison. */
export const foldWords = (words: string): string => foldText(words).text.replace(/\s+/g, ' ').trim()

export const stretchOf = (text: string, start: number, end: number): Stretch => {
  const original = text.slice(start, end)
  const folded = foldText(original)
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < folded.text.length; at += 1) {
    const unit = folded.text.charAt(at)
    const blank = /\s/.test(unit)
    if (blank && (parts.length === 0 || parts.at(-1) === ' ')) continue
    parts.push(blank ? ' ' : unit)
    const from = folded.toOriginal(at)
    starts.push(start + from)
    ends.push(start + from + 1)
  }
  return { text: parts.join(''), starts, ends }
}

/** More places than these are not looked at: words so frequent single nothing out. */
const MOST_PLACES = 50

/** Where folded words stand in the stretch, letter by letter, within [from, to) of the report. Overlapping places are not all found. */
export const placesOf = (stretch: Stretch, folded: string, from: number, to: number): readonly Place[] => {
  const out: Place[] = []
  if (folded === '') return out
  for (
    let at = stretch.text.indexOf(folded);
    at >= 0 && out.length < MOST_PLACES;
    at = stretch.text.indexOf(folded, at + folded.length)
  ) {
    const place = { start: stretch.starts[at] ?? 0, end: stretch.ends[at + folded.length - 1] ?? 0 }
    if (place.start >= from && place.end <= to) out.push(place)
  }
  return out
}

const isWordUnit = (unit: string): boolean => unit !== '' && /[\p{L}\p{N}\p{M}\p{Cs}_]/u.test(unit)
const isDigit = (unit: string): boolean => unit !== '' && /\p{Nd}/u.test(unit)
/** Between two letters or digits these make one word: "34-year-old", "Orlik's". */
const JOINS = /^['\u2019\u02bc\u2010\u2011-]$/
/** Between two digits these make one number: "1,200", "5.30", "12/3". */
const NUMBER_JOINS = /^[.,:/\u00b7\u066b\u066c]$/
const MAGNITUDE = /^(?:hundreds?|thousands?|million|billion|dozens?|score|per cent|percent|%|\u2030)/i
const COUNTED =
  /(?:^|[^\p{L}\p{N}])(?:\p{Nd}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)$/iu

/** What an edge of a place cuts through: a word, a number, or nothing. A shortened number or name is another number or name. */
export const edgeCut = (text: string, place: Place): 'word' | 'number' | null => {
  const before = text.charAt(place.start - 1)
  const after = text.charAt(place.end)
  const first = text.charAt(place.start)
  const last = text.charAt(place.end - 1)
  if ((isWordUnit(before) && isWordUnit(first)) || (isWordUnit(last) && isWordUnit(after)))
    return isDigit(before) || isDigit(after) ? 'number' : 'word'
  if (isDigit(first) && NUMBER_JOINS.test(before) && isDigit(text.charAt(place.start - 2))) return 'number'
  if (isDigit(last) && NUMBER_JOINS.test(after) && isDigit(text.charAt(place.end + 1))) return 'number'
  if (isDigit(first) && /^[-\u2212+.$\u20ac\u00a3]$/.test(before) && !isWordUnit(text.charAt(place.start - 2)))
    return 'number'
  if (isWordUnit(first) && JOINS.test(before) && isWordUnit(text.charAt(place.start - 2))) return 'word'
  if (isWordUnit(last) && JOINS.test(after) && isWordUnit(text.charAt(place.end + 1))) return 'word'
  const ahead = text.slice(place.end, place.end + 24).trimStart()
  const own = text.slice(Math.max(place.start, place.end - 24), place.end)
  if (MAGNITUDE.test(ahead) && COUNTED.test(own)) return 'number'
  const behind = text.slice(Math.max(0, place.start - 24), place.start).trimEnd()
  if (MAGNITUDE.test(text.slice(place.start, place.start + 24)) && COUNTED.test(behind)) return 'number'
  return null
}
