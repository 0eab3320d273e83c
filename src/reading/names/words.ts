import type { Block } from '../../text/index.ts'
import { COUNTRIES } from '../english/names/countries.ts'
import type { TextDocument, Token } from '../text-document.ts'

/** One written word: tokens that hyphens or inner apostrophes hold together ("Fontaine-sur-Lac", "26-year-old"). Offsets are UTF-16 code units. */
export interface Word {
  readonly at: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, diacritics folded, straight apostrophes. */
  readonly fold: string
  /** Universal POS tag of the last token. */
  readonly pos: string
  /** Token indexes: first and one after the last. */
  readonly first: number
  readonly after: number
  readonly sentence: number
  readonly block: Block['kind']
  /** Begins with a capital; "al-Habib" counts, "pro-Western" does not. */
  readonly cap: boolean
  /** Written in capitals throughout, at least two letters. */
  readonly caps: boolean
  /** First word of its sentence or after a colon, quotation marks aside. */
  readonly opens: boolean
  /** Not letters or digits. */
  readonly mark: boolean
}

const MARKS = /\p{M}+/gu

/** Lower case without diacritics, with straight apostrophes and plain hyphens: the form in which names are compared. */
export const foldWord = (text: string): string => {
  let ascii = true
  for (let at = 0; at < text.length && ascii; at++) ascii = text.charCodeAt(at) < 128
  if (ascii) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u02bb`]/g, "'")
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/\u0131/g, 'i')
    .replace(/\u00f8/g, 'o')
    .replace(/\u0142/g, 'l')
    .replace(/\u00df/g, 'ss')
}

const UPPER = /^\p{Lu}/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const HYPHEN = /^[-\u2010\u2011]$/
const APOSTROPHE = /^['\u2019\u02bc]$/
/** Adjectives of two words ("South African"): one word here. */
const PAIRS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap((country) => [...country.adjectives, ...country.people])
    .filter((word) => word.includes(' ') && !COUNTRIES.some((country) => country.name === word))
    .map((word) => word.toLowerCase()),
)
const PAIR_OPENERS: ReadonlySet<string> = new Set([...PAIRS].map((pair) => pair.slice(0, pair.indexOf(' '))))
const SMALL_FIRST_PART =
  /^(?:al|el|as|ash|at|az|ad|an|ar|ul|ud|ur|us|bin|ibn|de|da|du|la|le|l|d|van|von|abu|wal|ez|es|et)[-'\u2019]\p{Lu}/u

/** "Paris-based", "U.S.-led": adjectives made of names. */
const COMPOUND =
  /[-\u2010\u2011](?:led|based|backed|built|born|held|controlled|run|owned|style|wide|era|funded|trained|dominated|speaking|made|linked|affiliated|allied|aligned|friendly|occupied|educated|registered|inspired|sponsored|supported|ruled|bound|only|old|day|off|in|up)$/

const NEVER =
  /^(?:I|I['\u2019].*|TV|DNA|CCTV|GPS|ID|IDs|SIM|VIP|VIPs|NGO|NGOs|IED|IEDs|IDP|IDPs|CEO|MP|MPs|HIV|US\$|A\$|C\$|USD|EUR|GBP|AKs?|AK-?\d{2,3}s?|RPG-?\d{0,2}s?|M-?16s?|M4s?|PKMs?|SA-?\d{1,2}s?|TNT|C-?4|RPGs|SUV|SUVs|PhD|WMD|PM|AM|OK|EDT|EST|GMT|UTC|BST|CET|Sept?\.|Aug\.|Oct\.|Nov\.|Dec\.|Jan\.|Feb\.|No\.)$/

/** a to z: what most words begin with, and the cheap answer to most questions about capitals. */
const beginsSmall = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code >= 97 && code <= 122
}

const hasCapital = (text: string): boolean => {
  if (beginsSmall(text)) {
    // Only a particle glued to a name can make such a word a capital one.
    if (!/['\u2019-]/.test(text) || !SMALL_FIRST_PART.test(text)) return false
  } else if (!UPPER.test(text) && !SMALL_FIRST_PART.test(text)) return false
  return !(text.length > 4 && COMPOUND.test(text)) && !NEVER.test(text)
}

const isCaps = (text: string): boolean => {
  if (beginsSmall(text) || text.length < 2) return false
  let letters = 0
  for (const char of text) {
    if (char !== char.toUpperCase()) return false
    if (char !== char.toLowerCase()) letters++
  }
  return letters >= 2
}

const isMark = (text: string): boolean => !beginsSmall(text) && !LETTER_OR_DIGIT.test(text)

const wordlike = (token: Token | undefined): boolean => token !== undefined && !isMark(token.text)

/** Whether the token at `at` is a hyphen or apostrophe with words glued to both sides. */
const joins = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  const here = tokens[at]
  const after = tokens[at + 1]
  if (before === undefined || here === undefined || after === undefined) return false
  if (before.end !== here.start || here.end !== after.start || before.sentence !== after.sentence) return false
  if (!wordlike(before) || !wordlike(after)) return false
  if (HYPHEN.test(here.text)) return true
  return APOSTROPHE.test(here.text) && !/^(?:s|t|re|ve|ll|d|m)$/i.test(after.text)
}

const LETTERS_MEET = /\p{L}$/u
const LETTER_FIRST = /^\p{L}+$/u

/** The tagger cuts a word at letters that it does not know: pieces without a space between are one word, contractions aside. */
const continues = (last: Token, next: Token | undefined): next is Token =>
  next !== undefined &&
  next.start === last.end &&
  next.sentence === last.sentence &&
  LETTERS_MEET.test(last.text) &&
  LETTER_FIRST.test(next.text) &&
  !/^(?:not|na|ta|n)$/.test(next.lower)

/** Cuts a document into words. Linear in the number of tokens. */
export const wordsOf = (doc: TextDocument): readonly Word[] => {
  const out: Word[] = []
  const { tokens } = doc
  let at = 0
  let sentence = -1
  let opening = true
  while (at < tokens.length) {
    const head = tokens[at]
    if (head === undefined) break
    let after = at + 1
    let last = head
    for (let next = tokens[after]; continues(last, next); next = tokens[after]) {
      last = next
      after++
    }
    const pair = tokens[after]
    if (
      pair !== undefined &&
      pair.sentence === head.sentence &&
      PAIR_OPENERS.has(head.lower) &&
      PAIRS.has(`${head.lower} ${pair.lower}`) &&
      UPPER.test(pair.text) &&
      tokens[after + 1]?.lower !== 'republic'
    ) {
      last = pair
      after++
    }
    while (joins(tokens, after)) {
      const next = tokens[after + 1]
      if (next === undefined) break
      last = next
      after += 2
    }
    if (head.sentence !== sentence) {
      sentence = head.sentence
      opening = true
    }
    const text = doc.text.slice(head.start, last.end)
    const mark = isMark(text)
    const block = doc.blocks[doc.sentences[head.sentence]?.block ?? -1]?.kind ?? 'paragraph'
    out.push({
      at: out.length,
      start: head.start,
      end: last.end,
      text,
      fold: foldWord(text),
      pos: last.pos,
      first: at,
      after,
      sentence: head.sentence,
      block,
      cap: !mark && hasCapital(text),
      caps: !mark && isCaps(text),
      opens: opening && !mark,
      mark,
    })
    if (!mark) opening = false
    else if (text === ':') opening = true
    at = after
  }
  return headlined(out)
}

const SMALL_WORDS =
  /^(?:a|an|the|and|or|of|in|on|at|to|for|by|as|with|from|after|over|into|but|is|are|was|be|it|its|up)$/

/** A line in Title Case or in capitals reads as a headline wherever it stands: its capitals prove nothing. */
const headlined = (words: Word[]): readonly Word[] => {
  let at = 0
  while (at < words.length) {
    const first = words[at]
    if (first === undefined) break
    let to = at
    let long = 0
    let caps = 0
    let shouted = 0
    for (; words[to]?.sentence === first.sentence; to++) {
      const word = words[to]
      if (word === undefined || word.mark || SMALL_WORDS.test(word.fold) || !/^\p{L}/u.test(word.text)) continue
      long++
      if (word.cap) caps++
      if (word.caps && word.text.length > 3) shouted++
    }
    const share = words[to - 1]?.text === '.' ? 0.95 : 0.8
    const headline =
      first.block === 'paragraph' && ((long >= 5 && caps >= long * share) || (long >= 4 && shouted >= long * 0.8))
    if (headline) for (let i = at; i < to; i++) words[i] = { ...(words[i] ?? first), block: 'heading' }
    at = Math.max(to, at + 1)
  }
  return words
}
