import {
  BEFORE_MONTHS,
  BODY_WORDS,
  COMMON_ADJECTIVES,
  DAYS,
  DETERMINERS,
  DOUBTFUL_MONTHS,
  FOREPARTS,
  LOOSE_HEADS,
  SAINTS,
  SMALL,
} from '../english/case/case-words.ts'
import { GIVEN_NAMES } from '../english/names/given-names.ts'
import { NAME_HEADS, OF_KINDS } from '../english/names/name-heads.ts'
import { NOUNS } from '../english/names/nouns.ts'
import { LEADING_PARTICLES, PARTICLES, TITLE_HEADS, TITLE_PARTS } from '../english/names/titles.ts'
import { baseLexicon, type KnownName, knownRoot, longestMatch } from '../names/lexicon.ts'
import { type CaseWord, caseWords, isAbbreviation, ordinaryForm } from './words.ts'

type Capital = CaseWord['form']

/**
 * The text with the case that a careful writer would have given it, letter for letter: as long as the original, offsets hold. Names are what
 * the tables know, words that the language does not know, and what stands beside them; everything else is written small.
 */
export const recase = (text: string, known: readonly KnownName[] = []): string => {
  const words = caseWords(text)
  tables(words, known)
  alone(words)
  beside(words)
  spelledOut(words)
  again(words)
  return written(text, words)
}

const raise = (word: CaseWord | undefined, form: Capital): void => {
  if (word !== undefined && word.form !== 'capitals') word.form = form
}

/** Names of the tables; a name that is a common word as well needs more than itself. */
const tables = (words: readonly CaseWord[], known: readonly KnownName[]): void => {
  const { root, adjectives, people } = baseLexicon()
  const own = knownRoot(known)
  const pieces = words.map((word) => ({ fold: word.fold, text: word.fold, cap: true, sentence: word.sentence }))
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) continue
    const mine = longestMatch(own, pieces, at, true)
    const shipped = longestMatch(root, pieces, at, true)
    const found = mine !== null && (shipped === null || mine.after >= shipped.after) ? mine : shipped
    if (found !== null) {
      const forms = [found.entry.name, ...found.entry.aka]
      const single = found.after === at + 1
      const form = forms.find((each) => each.replaceAll('.', '').toLowerCase() === word.fold)
      const capitals = single && form !== undefined && /^[A-Z0-9.-]{2,}$/.test(form)
      if (!single || !doubtful(words, at, found.risky, capitals)) {
        for (let i = at; i < found.after; i++) {
          const each = words[i]
          if (each !== undefined && !(i > at && SMALL.has(each.fold))) raise(each, capitals ? 'capitals' : 'capital')
        }
        at = found.after - 1
        continue
      }
    }
    if ((adjectives.has(word.fold) || people.has(word.fold)) && word.fold !== 'us' && !COMMON_ADJECTIVES.has(word.fold))
      raise(word, word.fold.length === 2 ? 'capitals' : 'capital')
  }
}

const FUNCTION_TAGS: ReadonlySet<string> = new Set('PRON DET AUX ADP CCONJ SCONJ ADV PART INTJ'.split(' '))

const doubtful = (words: readonly CaseWord[], at: number, risky: boolean, acronym: boolean): boolean => {
  const word = words[at]
  if (word === undefined) return true
  const { known, pos } = ordinaryForm(word.fold)
  if (word.fold === 'us') {
    const next = words[at + 1]
    const noun = next?.joined === true && /^(?:NOUN|ADJ|PROPN)$/.test(ordinaryForm(next.fold).pos)
    return !(words[at - 1]?.fold === 'the' || (noun && next?.sentence === word.sentence))
  }
  if (!known) return false
  return risky || FUNCTION_TAGS.has(pos) || (acronym && (pos === 'VERB' || NOUNS.has(word.fold)))
}

/** What a word shows by itself: days, initials, and words that the language does not know. */
const alone = (words: readonly CaseWord[]): void => {
  words.forEach((word, at) => {
    if (word.form === 'small') raise(word, aloneForm(words, at, word))
  })
}

const aloneForm = (words: readonly CaseWord[], at: number, word: CaseWord): Capital => {
  const { fold } = word
  // "M-16", "AK47": a letter beside a number is a capital; "3d", "7th" are not.
  if (!word.plain) return /^[a-z]{1,3}\d/.test(fold) ? 'capitals' : 'small'
  const glued = !word.joined && !word.opens && word.next !== '.'
  if (fold.length === 1) {
    const small = (fold === 'a' && word.next !== '.') || (glued && /^[stdm]$/.test(fold))
    return small ? 'small' : 'capital'
  }
  if (glued && /^(?:re|ve|ll)$/.test(fold)) return 'small'
  if (DAYS.has(fold) || isAbbreviation(word)) return 'capital'
  if (DOUBTFUL_MONTHS.has(fold)) {
    const number = (each: CaseWord | undefined) => each?.sentence === word.sentence && /^\d/.test(each.fold)
    const of = BEFORE_MONTHS.has(words[at - 1]?.fold ?? '') && fold !== 'mar'
    return of || number(words[at - 1]) || number(words[at + 1]) ? 'capital' : 'small'
  }
  if (PARTICLES.has(fold) || FOREPARTS.has(fold) || SAINTS.has(fold)) return 'small'
  if (ordinaryForm(fold).known || NOUNS.has(fold) || TITLE_HEADS.has(fold)) return 'small'
  const short =
    fold.length <= 4 && word.joined && words[at - 1]?.fold === 'the' && !NAME_HEADS.has(words[at + 1]?.fold ?? '')
  const consonants = fold.length <= 5 && !/[aeiouy]/.test(fold)
  return (word.bracketed && fold.length <= 8) || consonants || short ? 'capitals' : 'capital'
}

const named = (word: CaseWord): boolean => {
  const { adjectives, people } = baseLexicon()
  return !adjectives.has(word.fold) && !people.has(word.fold) && !DAYS.has(word.fold)
}

const capital = (word: CaseWord | undefined): boolean => word !== undefined && word.form !== 'small'

/** What stands beside a name: given names and surnames that are common words, "San", "Battalion", the words of a body's name. */
const beside = (words: readonly CaseWord[]): void => {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    const next = words[at + 1]
    if (word === undefined || word.form !== 'small' || next === undefined || next.sentence !== word.sentence) continue
    if (!next.joined) continue
    if (SAINTS.has(word.fold)) {
      const { pos } = ordinaryForm(next.fold)
      if (capital(next) || FOREPARTS.has(next.fold) || /^(?:NOUN|PROPN)$/.test(pos)) {
        raise(word, 'capital')
        if (!PARTICLES.has(next.fold)) raise(next, 'capital')
      }
    } else if (LEADING_PARTICLES.has(word.fold) && word.fold.length > 2 && capital(next)) raise(word, 'capital')
    else if (FOREPARTS.has(word.fold) && (capital(next) || FOREPARTS.has(next.fold))) {
      const linked = PARTICLES.has(words[at - 1]?.fold ?? '') || !PARTICLES.has(word.fold) || !capital(words[at - 1])
      if (capital(next) && linked) raise(word, 'capital')
    } else if ((TITLE_HEADS.has(word.fold) || TITLE_PARTS.has(word.fold)) && next.form === 'capital' && named(next)) {
      // "General Orlik", not "the general in Osijek": what follows is a name and no adjective of a nation.
      if (!DETERMINERS.has(words[at - 1]?.fold ?? '') || ordinaryForm(next.fold).known === false) raise(word, 'capital')
    } else if (GIVEN_NAMES.has(word.fold) && next.form === 'capital' && !DAYS.has(next.fold)) raise(word, 'capital')
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || word.form !== 'small' || before === undefined || before.sentence !== word.sentence)
      continue
    if (!word.joined || !word.plain) continue
    const head = NAME_HEADS.get(word.fold)
    if (head !== undefined) {
      body(words, at, before, head)
      continue
    }
    // "the department of Bolivar"
    if (before.fold === 'of' && kind(words[at - 2]) && surname(word)) {
      raise(word, 'capital')
      continue
    }
    if (GIVEN_NAMES.has(before.fold) && before.form === 'capital' && surname(word)) raise(word, 'capital')
  }
}

/** "Arce Battalion", "Las Canas Bridge", "National Liberation Army". */
const body = (words: readonly CaseWord[], at: number, before: CaseWord, head: string): void => {
  const word = words[at]
  if (head === 'ORG' && BODY_WORDS.has(before.fold)) {
    raise(word, 'capital')
    for (let i = at - 1; BODY_WORDS.has(words[i]?.fold ?? '') && words[i]?.sentence === before.sentence; i--)
      raise(words[i], 'capital')
    return
  }
  if (
    before.form === 'capital' &&
    named(before) &&
    head !== 'OBJECT' &&
    head !== 'EVENT' &&
    head !== 'DOCUMENT' &&
    !LOOSE_HEADS.has(word?.fold ?? '')
  )
    raise(word, 'capital')
}

/** "the Army of National Liberation (ELN)": the words before an acronym in brackets are the name of a body where one of them says so. */
const spelledOut = (words: readonly CaseWord[]): void => {
  words.forEach((word, at) => {
    if (!word.bracketed || word.form !== 'capitals') return
    let from = at
    let body = false
    for (let i = at - 1; i > 0 && i >= at - MOST_SPELLED; i--) {
      const each = words[i]
      const last = words[i + 1]
      if (each === undefined || (i < at - 1 && last?.joined !== true)) break
      const small = each.fold === 'of' || each.fold === 'for' || each.fold === 'and'
      if (small) {
        if (each.fold === 'of' && !NAME_HEADS.has(words[i - 1]?.fold ?? '')) break
        continue
      }
      if (!capital(each) && !/^(?:NOUN|ADJ|PROPN)$/.test(ordinaryForm(each.fold).pos)) break
      from = i
      if (NAME_HEADS.get(each.fold) === 'ORG') body = true
    }
    if (!body) return
    for (let i = from; i < at; i++) if (!SMALL.has(words[i]?.fold ?? '')) raise(words[i], 'capital')
  })
}
/** No name of a body has more words. */
const MOST_SPELLED = 9

const kind = (word: CaseWord | undefined): boolean =>
  word !== undefined && (OF_KINDS.has(word.fold) || NAME_HEADS.get(word.fold) === 'GPE' || word.fold === 'department')

const surname = (word: CaseWord): boolean => {
  const { pos } = ordinaryForm(word.fold)
  return (
    /^(?:NOUN|ADJ|PROPN)$/.test(pos) && !NOUNS.has(word.fold) && !TITLE_HEADS.has(word.fold) && word.fold.length > 2
  )
}

/** A form that one place proves holds where the same word stands again: acronyms everywhere, surnames where no article makes them nouns. */
const again = (words: readonly CaseWord[]): void => {
  const acronyms = new Set<string>()
  const surnames = new Set<string>()
  words.forEach((word, at) => {
    if (word.form === 'capitals') acronyms.add(word.fold)
    const before = words[at - 1]
    if (
      word.form === 'capital' &&
      word.joined &&
      before !== undefined &&
      GIVEN_NAMES.has(before.fold) &&
      capital(before)
    )
      surnames.add(word.fold)
  })
  words.forEach((word, at) => {
    const listed = word.form === 'small' && ordinaryForm(word.fold).known
    if (acronyms.has(word.fold) && !listed) raise(word, 'capitals')
    if (word.form !== 'small' || !surnames.has(word.fold)) return
    const before = words[at - 1]
    const article =
      word.joined && (DETERMINERS.has(before?.fold ?? '') || ordinaryForm(before?.fold ?? '').pos === 'ADJ')
    if (!article) raise(word, 'capital')
  })
}

const written = (text: string, words: readonly CaseWord[]): string => {
  const parts: string[] = []
  let at = 0
  for (const word of words) {
    parts.push(text.slice(at, word.start))
    const form = word.form === 'small' && word.opens ? 'capital' : word.form
    parts.push(lettered(text.slice(word.start, word.end), form))
    at = word.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Letter by letter: a letter that is longer in the other case ("ß", "İ") stays as it is. */
const lettered = (word: string, form: Capital): string => {
  let out = ''
  let first = true
  for (const letter of word) {
    const to = form === 'capitals' || (first && form === 'capital') ? letter.toUpperCase() : letter.toLowerCase()
    out += to.length === letter.length ? to : letter
    first = false
  }
  return out
}
