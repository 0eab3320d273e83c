import { GIVEN_NAMES } from '../english/names/given-names.ts'
import { AIRCRAFT_MAKES, MAKES } from '../english/names/makes.ts'
import { NAME_HEADS } from '../english/names/name-heads.ts'
import {
  CARRIER_KINDS,
  COMPANY_ENDS,
  COMPANY_HEADS,
  LISTING_HEADS,
  SHIP_MARKS,
  VESSELS,
} from '../english/names/name-shapes.ts'
import { TITLE_HEADS } from '../english/names/titles.ts'
import type { Found } from './found.ts'
import type { Word } from './words.ts'

/** Whether a word may stand inside a run of capitals of its sentence. */
export type Fits = (word: Word | undefined, sentence: number) => boolean

/** Capitals that one "and" may add to a name. */
const TAIL = 5

const bare = (word: Word | undefined): string => (word?.fold ?? '').replace(/\.$/, '')

/**
 * Where a company's name goes on at "and" (word `at`): "Deffa and Sons", "Unity Bank and Trust", "Brand and Osei Limited". The word after the whole
 * name, or `at` where the "and" joins two names.
 */
export const companyEnd = (words: readonly Word[], from: number, at: number, fits: Fits): number => {
  const sentence = words[from]?.sentence ?? -1
  const next = words[at + 1]
  if (!fits(next, sentence)) return at
  let end = at + 1
  while (end < at + 1 + TAIL && fits(words[end], sentence)) end++
  const last = bare(words[end - 1])
  const before = bare(words[at - 1])
  // "Energy and Oil" alone is no company, "Kivu Gold and Tin" is
  if (TITLE_HEADS.has(bare(next)) || GIVEN_NAMES.has(bare(next))) {
    if (!COMPANY_HEADS.has(last)) return at
  }
  if (COMPANY_HEADS.has(last)) return TITLE_HEADS.has(bare(words[from])) ? at : end
  if (
    end === at + 2 &&
    COMPANY_ENDS.has(last) &&
    (at - from > 1 || COMPANY_HEADS.has(before) || last === 'sons' || last === 'brothers')
  )
    return end
  if (end === at + 2 && COMPANY_HEADS.has(before) && NAME_HEADS.has(last)) return end
  return at
}

/** "Ministry of Water Resources, Energy and Petroleum": the word after the list that begins at the comma `at`, or `at`. */
export const listingEnd = (
  words: readonly Word[],
  from: number,
  at: number,
  fits: Fits,
  known: (at: number) => boolean,
): number => {
  const sentence = words[from]?.sentence ?? -1
  let head = false
  for (let i = from; i < at && !head; i++)
    head = LISTING_HEADS.has(words[i]?.fold ?? '') && /^(?:of|for)$/.test(words[i + 1]?.fold ?? '')
  if (!head) return at
  let i = at
  while (words[i]?.text === ',' && i < at + 16) {
    let end = i + 1
    if (words[end]?.fold === 'and') return capitals(words, end + 1, sentence, fits, known) ?? at
    while (end < i + 4 && fits(words[end], sentence)) end++
    if (end === i + 1 || known(i + 1)) return at
    i = end
  }
  if (words[i]?.fold !== 'and') return at
  return capitals(words, i + 1, sentence, fits, known) ?? at
}

const capitals = (
  words: readonly Word[],
  at: number,
  sentence: number,
  fits: Fits,
  known: (at: number) => boolean,
): number | null => {
  let end = at
  while (end < at + 3 && fits(words[end], sentence)) end++
  return end === at || known(at) ? null : end
}

/** What firms that bear several family names are called, before or after the names. */
const FIRM_BEFORE =
  /^(?:firm|firms|company|insurers?|brokers?|auditors?|solicitors|architects|accountants|lawyers|partner|partners|manager|director|clerk|bank|bankers|consultancy|consultants|agents|employee|employer)$/
const FIRM_AFTER =
  /^(?:firm|company|insurers?|brokers?|auditors?|solicitors|architects|accountants|lawyers|bankers|consultants|agents|bank|consultancy|shipowners|traders|contractors)$/

/** "Marsh, Whitlow and Keane", said to be a firm right before or after: the word after the last name, or `from`. */
export const firmEnd = (words: readonly Word[], from: number, fits: Fits): number => {
  const sentence = words[from]?.sentence ?? -1
  let at = from
  let commas = 0
  while (fits(words[at], sentence) && words[at + 1]?.text === ',' && commas < 4) {
    at += 2
    commas++
  }
  if (commas === 0 || !fits(words[at], sentence)) return from
  if (words[at + 1]?.fold !== 'and' && words[at + 1]?.text !== '&') return from
  if (!fits(words[at + 2], sentence)) return from
  let end = at + 3
  while (end < at + 5 && fits(words[end], sentence)) end++
  const before = words[from - 1]
  const cue = /^(?:of|at|with|by|for|called)$/.test(before?.fold ?? '') ? words[from - 2] : before
  if (FIRM_BEFORE.test(cue?.fold ?? '')) return end
  if (words[end]?.text !== ',' && words[end]?.text !== '(') return from
  for (let i = end + 1; i < end + 6; i++) {
    const word = words[i]
    if (word === undefined || word.mark || word.sentence !== sentence || word.pos === 'VERB') break
    if (FIRM_AFTER.test(word.fold)) return end
  }
  return from
}

/** Does an ordinal in figures stand at `at`, such as opens the name of a unit ("22nd Brigade")? */
export const opensUnit = (words: readonly Word[], at: number): boolean =>
  /^\d{1,3}(?:st|nd|rd|th)$/.test(words[at]?.fold ?? '') && words[at + 1]?.cap === true

/** Is the name that begins at `at` a ship's: "the tanker X", "aboard the X", "MV X"? */
export const isShip = (words: readonly Word[], at: number): boolean => {
  const sentence = words[at]?.sentence
  let i = at - 1
  if (/^["“”'‘’]$/.test(words[i]?.text ?? '')) i--
  const before = words[i]
  if (before === undefined || before.sentence !== sentence) return false
  if (VESSELS.has(before.fold)) return !before.cap
  if (before.fold === 'carrier') return CARRIER_KINDS.has(words[i - 1]?.fold ?? '')
  if (before.fold === 'aboard') return true
  if (before.fold !== 'the') return false
  const ahead = words[i - 1]?.fold
  return ahead === 'aboard' || (ahead === 'board' && words[i - 2]?.fold === 'on')
}

/** Does the run's first word mark a ship ("MV Anna Star")? */
export const shipMarked = (first: Word | undefined): boolean => first?.caps === true && SHIP_MARKS.has(first.fold)

/** Companies named in full with "and" lend their names without the last word: "Brand and Osei" after "Brand and Osei Limited". Linear. */
export const joinFirms = (body: readonly Found[], words: readonly Word[]): readonly Found[] => {
  const forms = new Set<string>()
  for (const found of body) {
    if (found.type !== 'ORG' || found.to - found.from < 3) continue
    const folds = words.slice(found.from, found.to).map((word) => word.fold)
    const and = folds.findIndex((fold) => fold === 'and' || fold === '&')
    if (and <= 0) continue
    forms.add(folds.join(' '))
    if (and < folds.length - 2 && COMPANY_ENDS.has(folds.at(-1) ?? '')) forms.add(folds.slice(0, -1).join(' '))
  }
  if (forms.size === 0) return body
  const out: Found[] = []
  for (const found of body) {
    const last = out.at(-1)
    const link = last === undefined ? undefined : words[last.to]
    const joined =
      last !== undefined &&
      last.to + 1 === found.from &&
      (link?.fold === 'and' || link?.text === '&') &&
      forms.has(
        words
          .slice(last.from, found.to)
          .map((word) => word.fold)
          .join(' '),
      )
    if (joined) out[out.length - 1] = { ...last, to: found.to, entry: null, type: 'ORG', titled: false }
    else out.push(found)
  }
  return out
}

/** Is it a car or a plane by its make ("a white Toyota Hilux"), not the firm ("Toyota said")? An article, a number or an adjective stands before it. */
export const isMake = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || before.sentence !== word.sentence) return false
  const single = word.fold.replace(/s$/, '')
  if (!MAKES.has(word.fold) && !MAKES.has(single) && !AIRCRAFT_MAKES.has(word.fold) && !AIRCRAFT_MAKES.has(single))
    return false
  return !before.cap && /^(?:DET|ADJ|NUM)$/.test(before.pos)
}
