import { ABBREVIATED, BEGINNINGS, ENDINGS, HEADERS } from '../english/case/case-words.ts'
import { foldWord } from '../names/words.ts'
import { type OrdinaryWord, ordinaryWord } from '../tokens.ts'

/** One run of letters and digits of a text without case, with what its case has to be. Offsets are UTF-16 code units. */
export interface CaseWord {
  readonly start: number
  readonly end: number
  /** Small, folded. */
  readonly fold: string
  /** Begins a sentence. */
  readonly opens: boolean
  /** Counts sentences and what colons and brackets part, so that no name runs over their ends. */
  readonly sentence: number
  /** Only letters (and inner apostrophes). */
  readonly plain: boolean
  /** Nothing but a space stands between it and the word before. */
  readonly joined: boolean
  /** The character after it, or ''. */
  readonly next: string
  /** Stands alone in brackets. */
  readonly bracketed: boolean
  /** How it is to be written. */
  form: 'small' | 'capital' | 'capitals'
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const STOP = /[.!?:;\n\u2014\]-]/
const LETTERS = /^[\p{L}\p{M}'’]+$/u

/** Cuts a text into words without looking at case. Linear. */
export const caseWords = (text: string): CaseWord[] => {
  const out: CaseWord[] = []
  let after = 0
  let sentence = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    const last = out.at(-1)
    const between = text.slice(after, start)
    const border = last === undefined ? 'sentence' : borderOf(between, last)
    const ends = border === 'sentence'
    if (border !== 'none') sentence += 1
    out.push({
      start,
      end,
      fold: foldWord(match[0]),
      opens: ends,
      sentence,
      plain: LETTERS.test(match[0]),
      joined: /^[ \n]{1,4}$|^-$/.test(between) && !between.includes('\n\n'),
      next: text.charAt(end),
      bracketed: /[([]$/.test(between) && /[)\]]/.test(text.charAt(end)),
      form: 'small',
    })
    after = end
  }
  return out
}

/** No sentence begins with what stands after more than this of other characters, unless they hold a stop. */
const DATELINE = 200

/** What stands between two words: nothing of note, a border that no name crosses, or the end of a sentence. */
const borderOf = (between: string, last: CaseWord): 'none' | 'border' | 'sentence' => {
  if (!STOP.test(between)) return 'none'
  if (/\n[ \t\r]*\n/.test(between) || /[!?]/.test(between)) return 'sentence'
  if (between.startsWith('.')) {
    if (between === '.') return 'none'
    return ABBREVIATED.has(last.fold) || last.fold.length === 1 ? 'none' : 'sentence'
  }
  if (/\.["'\u201d\u2019)\]]{0,3}\s/.test(between)) return 'sentence'
  if (between.includes(']')) return HEADERS.has(last.fold) ? 'sentence' : 'border'
  if (/--|\u2014/.test(between)) return last.end < DATELINE ? 'sentence' : 'border'
  if (/:\s*["\u201c]/.test(between)) return 'sentence'
  return /[:;]/.test(between) ? 'border' : 'none'
}

/** Whether a point after the word belongs to it. */
export const isAbbreviation = (word: CaseWord): boolean => word.next === '.' && ABBREVIATED.has(word.fold)

const cache = new Map<string, OrdinaryWord>()

/** What the word list says of a word, its endings and beginnings taken off where they hide a listed word. */
export const ordinaryForm = (fold: string): OrdinaryWord => {
  const kept = cache.get(fold)
  if (kept !== undefined) return kept
  const found = look(fold)
  if (cache.size > 50_000) cache.clear()
  cache.set(fold, found)
  return found
}

/** What is longer is no word of any list. In UTF-16 code units. */
const LONGEST = 30
const STRANGE: OrdinaryWord = { known: false, pos: 'X' }

const look = (fold: string): OrdinaryWord => {
  if (fold.length > LONGEST) return STRANGE
  const asIs = ordinaryWord(fold)
  if (asIs.known || fold.length < 6) return asIs
  for (const [ending, instead] of ENDINGS) {
    if (!fold.endsWith(ending) || fold.length - ending.length < 4) continue
    const stem = fold.slice(0, -ending.length)
    if (ordinaryWord(stem + instead).known) return { known: true, pos: asIs.pos }
    const doubled = stem.at(-1) === stem.at(-2) && instead === ''
    if (doubled && ordinaryWord(stem.slice(0, -1)).known) return { known: true, pos: asIs.pos }
  }
  for (const beginning of BEGINNINGS) {
    if (!fold.startsWith(beginning) || fold.length - beginning.length < 4) continue
    if (look(fold.slice(beginning.length)).known) return { known: true, pos: asIs.pos }
  }
  return asIs
}
