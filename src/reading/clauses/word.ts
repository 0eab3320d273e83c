import type { TimeExpression } from '../../model/index.ts'
import type { TextDocument, Token } from '../text-document.ts'

/** What a word does in its sentence: the tagger's tag, put right where the neighbours show that it erred. */
export type WordTag =
  | 'noun'
  | 'name'
  | 'pron'
  | 'verb'
  | 'aux'
  | 'adj'
  | 'adv'
  | 'det'
  | 'num'
  | 'prep'
  | 'to'
  | 'cc'
  | 'that'
  | 'wh'
  | 'sub'
  | 'poss'
  | 'neg'
  | 'comma'
  | 'stop'
  | 'open'
  | 'close'
  | 'paren'
  | 'time'
  | 'other'

/** One unit of a sentence: a token, or a name, a time expression or a hyphenated compound taken as one. Offsets are UTF-16 code units. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly lemma: string
  readonly tag: WordTag
  /** Entity of the name mention that this word is, else null. */
  readonly entity: string | null
  /** That entity is a place. */
  readonly place: boolean
  /** The time expression that this word is, else null. */
  readonly time: TimeExpression | null
  readonly capital: boolean
}

/** A name mention, as the layer of names found it. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly entity: string
  readonly place: boolean
}

const POS_TAGS: Readonly<Record<string, WordTag>> = {
  NOUN: 'noun',
  PROPN: 'noun',
  VERB: 'verb',
  AUX: 'aux',
  ADJ: 'adj',
  ADV: 'adv',
  DET: 'det',
  PRON: 'pron',
  NUM: 'num',
  ADP: 'prep',
  CCONJ: 'cc',
  SCONJ: 'sub',
  PUNCT: 'other',
  INTJ: 'adv',
}

const PUNCTUATION: Readonly<Record<string, WordTag>> = {
  ',': 'comma',
  ';': 'stop',
  ':': 'stop',
  '–': 'stop',
  '—': 'stop',
  '(': 'paren',
  ')': 'paren',
  '[': 'paren',
  ']': 'paren',
  '“': 'open',
  '”': 'close',
  '«': 'open',
  '»': 'close',
  '„': 'open',
}

const firstTag = (token: Token, inQuote: boolean, spaced: boolean): WordTag => {
  const mark = PUNCTUATION[token.text] ?? PUNCTUATION[token.lower]
  if (mark !== undefined) return mark
  // A spaced dash, whatever its length.
  if (token.lower === '-' && spaced) return 'stop'
  if (token.lower === '"' || token.text === '"') return inQuote ? 'close' : 'open'
  if (token.lower === 'to') return 'prep'
  if (token.lower === "'s" || token.lower === "'") return 'poss'
  if (token.lower === 'not' || token.lower === "n't" || token.lower === 'never' || token.lower === 'cannot')
    return 'neg'
  return POS_TAGS[token.pos] ?? 'other'
}

/** Units of one sentence; names and times must be in order of their start and are looked up from `first` on. `quoted`: the sentence begins inside a quotation. */
export const wordsOf = (
  document: TextDocument,
  sentence: number,
  names: readonly NameSpan[],
  times: readonly TimeExpression[],
  quoted = false,
): Word[] => {
  const range = document.sentenceTokens[sentence]
  if (range === undefined) return []
  const tokens = document.tokens.slice(range[0], range[1])
  const words: Word[] = []
  let inQuote = quoted
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    const time = covering(times, token)
    const name = time === undefined ? covering(names, token) : undefined
    const span = time ?? name
    let next = at + 1
    if (span !== undefined) {
      while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) next += 1
    } else {
      while (hyphenated(tokens, next)) next += 2
    }
    const last = tokens[next - 1] ?? token
    const lower = tokens
      .slice(at, next)
      .map((each) => each.lower)
      .join(span === undefined ? '' : ' ')
    const joined = next > at + 1
    const tag: WordTag =
      time !== undefined
        ? 'time'
        : name !== undefined
          ? 'name'
          : joined
            ? compoundTag(last, lower)
            : firstTag(token, inQuote, isSpaced(tokens, at))
    if (tag === 'open') inQuote = true
    if (tag === 'close') inQuote = false
    words.push({
      start: token.start,
      end: last.end,
      lower,
      lemma: joined || name !== undefined ? lower : token.lemma,
      tag,
      entity: name?.entity ?? null,
      place: name?.place ?? false,
      time: time ?? null,
      capital: /^\p{Lu}/u.test(token.text),
    })
    // Ann said: “They left.” Bob stayed: what follows the closing mark is a sentence of its own.
    const following = tokens[next]
    if (
      tag === 'close' &&
      /^[.!?]$/.test(tokens[at - 1]?.text ?? '') &&
      following !== undefined &&
      /^\p{Lu}/u.test(following.text)
    ) {
      words.push({
        start: last.end,
        end: last.end,
        lower: '',
        lemma: '',
        tag: 'stop',
        entity: null,
        place: false,
        time: null,
        capital: false,
      })
    }
    at = next
  }
  return words
}

const covering = <T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  token: Token,
): T | undefined => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > token.start) high = middle
    else low = middle + 1
  }
  const found = spans[low]
  return found !== undefined && found.start <= token.start ? found : undefined
}

const isSpaced = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0) && (tokens[at + 1]?.start ?? 0) > (tokens[at]?.end ?? 0)

const hyphenated = (tokens: readonly Token[], at: number): boolean => {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    before !== undefined &&
    hyphen !== undefined &&
    after !== undefined &&
    hyphen.text === '-' &&
    before.end === hyphen.start &&
    hyphen.end === after.start &&
    /[\p{L}\p{N}]$/u.test(before.text) &&
    /^[\p{L}\p{N}]/u.test(after.text)
  )
}

const TENS =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/

const compoundTag = (last: Token, lower: string): WordTag =>
  TENS.test(lower) ? 'num' : last.pos === 'NOUN' || last.pos === 'PROPN' ? 'noun' : 'adj'
