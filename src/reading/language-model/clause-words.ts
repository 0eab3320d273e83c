/** One word of a sentence, in lower case, with the mark that stands before it ("," for "…, who"). */
interface ClauseWord {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly mark: string
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** These turn round what stands beside them, wherever in the clause they stand. */
const NOT = words('not no never none neither nor nobody nothing nowhere cannot')
const isNot = (word: string): boolean => NOT.has(word) || word.endsWith("n't")
/** These turn round what follows them. */
const WEAK = words(
  'without failed fails fail failing refused refuses refusing refusal declined declines unable lack lacked lacks lacking prevented prevent preventing hardly scarcely barely rejected foiled thwarted averted cancelled canceled',
)
/** A clause that one of these governs ("denied that ...", "no evidence that ...", "ruled out that ...") is not claimed. */
const DENIAL = words(
  'denied denies deny denying denial dismissed dismisses rejected rejects disputed disputes refuted refutes doubt doubts doubted false untrue wrong ruled myth rumour rumours unlikely',
)
const NO_PROOF = words('evidence proof sign signs indication indications confirmation suggestion reason trace hint')
/** Any of these in a quote may carry a negative claim. */
const NEGATIVE = new Set([
  ...NOT,
  ...WEAK,
  ...DENIAL,
  ...words(
    'absence absent failure missing missed lost lose stopped ended ceased halted lapsed unaware unknown unanswered unguarded unwatched unprotected unshared ignored overlooked except instead unless few little yet withheld blocked barred banned dropped removed contrary separately rather nil zero free cleared acquitted released',
  ),
])

const OPENERS = words(
  'and but while although though because after before when who which whom whose where since until as that if whether unless so yet',
)
const RELATIVE = words('who which whom whose where a an the then now aged')
/** After "and", these begin a clause of their own; anything else may go on under the same "not". */
const OWN_CLAUSE = words(
  'the a an he she it they we you i his her its their this that these those was were is are had has have did does do would will could should may might can later then also in on at by for from to two three several some many all both one no not',
)

const wordsOf = (sentence: string): readonly ClauseWord[] => {
  const out: ClauseWord[] = []
  let last = 0
  for (const match of sentence.matchAll(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu)) {
    const between = sentence.slice(last, match.index)
    const end = match.index + match[0].length
    out.push({
      start: match.index,
      end,
      lower: match[0].toLowerCase(),
      mark: /[;:()]| - /.exec(between)?.[0].trim() ?? (between.includes(',') ? ',' : ''),
    })
    last = end
  }
  return out
}

interface Part {
  readonly words: readonly ClauseWord[]
  /** How it is set off from what stands before it: a mark, a joining word, or nothing at the head of the sentence. */
  readonly opener: string
}

/** Rough clauses: cut at commas, semicolons, colons, brackets, dashes and joining words. */
const partsOf = (list: readonly ClauseWord[], raw: readonly string[]): readonly Part[] => {
  const out: { words: ClauseWord[]; opener: string }[] = []
  list.forEach((word, at) => {
    const open = out.at(-1)
    const joined = OPENERS.has(word.lower) && !goesOn(list, raw, at, open?.words ?? [])
    if (open === undefined || word.mark !== '' || joined)
      out.push({ words: [word], opener: joined ? word.lower : word.mark })
    else open.words.push(word)
  })
  return out
}

/** "did not stop and search him": the "not" goes over the "and"; "did not stop and drove on" is another clause. */
const goesOn = (
  list: readonly ClauseWord[],
  raw: readonly string[],
  at: number,
  before: readonly ClauseWord[],
): boolean => {
  const word = list[at]
  if (word === undefined || word.mark !== '') return false
  if (word.lower === 'that' || word.lower === 'whether' || word.lower === 'if') return false
  if (word.lower !== 'and' && word.lower !== 'as') return false
  const next = list[at + 1]
  if (next === undefined || !before.some(({ lower }) => isNot(lower))) return false
  return !OWN_CLAUSE.has(next.lower) && !/(?:ed|[^s]s)$/.test(next.lower) && !/^\p{Lu}/u.test(raw[at + 1] ?? '')
}

/** The clause around words of a sentence, as far as surface signs show it: what negates, hedges and governs it. */
export interface ClauseSigns {
  /** Whether the clause is turned round: "did not", "no request", "failed to", "denied that". */
  readonly negated: boolean
  readonly hedge: 'speculated' | 'reported' | 'planned' | 'hypothesised' | null
}

/** What the claim itself makes of its clause. */
export interface ClauseView {
  /** Stretches that the claim repeats word for word: a "not" in them is told, not overlooked. */
  readonly quoted: readonly { readonly start: number; readonly end: number }[]
  /** Whether the claim is of something said or judged: what follows its verb is the content, and may say "not" for itself. */
  readonly content: boolean
  /** Whether the claim is that something was turned down: then "refused" is the act. */
  readonly rejects: boolean
}

const PLAIN: ClauseView = { quoted: [], content: false, rejects: false }

/** "made no statement", "issued no warning": the "no" after these verbs turns the act round, not its content. */
const LIGHT = words(
  'make makes made making issue issues issued issuing give gives gave given giving send sends sent sending receive receives received get got have has had offer offers offered find found put was were is are did do does',
)

const SPECULATION = words(
  'may might could possible possibly perhaps maybe suspected suspects speculation speculated likely unclear apparently believed thought feared presumably',
)
const HEARSAY = words('reportedly allegedly alleged purportedly supposedly rumoured unconfirmed')
const PLAN = words('will shall plans planned planning intends intended scheduled due')

/**
 * Looks at the clause that holds [from, to) of a sentence (folded text, offsets into it). Errs on the side of seeing a negation: a claim
 * that overlooks one does harm, a claim that is left out only costs a proposal. Linear time.
 */
export const clauseSigns = (
  sentence: string,
  from: number,
  to: number,
  { quoted, content, rejects }: ClauseView = PLAIN,
): ClauseSigns => {
  const list = wordsOf(sentence)
  const raw = list.map(({ start, end }) => sentence.slice(start, end))
  const parts = partsOf(list, raw)
  const touched = (part: Part) => part.words.some(({ start, end }) => start < to && end > from)
  let negated = false
  let hedge: ClauseSigns['hedge'] = null
  parts.forEach((part, at) => {
    if (!touched(part)) return
    const told = ({ start, end }: ClauseWord) => quoted.some((place) => place.start <= start && place.end >= end)
    const before = [...carried(parts, at), ...part.words.filter(({ end }) => end <= from)]
    const inside = part.words.filter(({ start, end }) => start < to && end > from)
    const after = part.words.filter(({ start }) => start >= to)
    const whole = [...before, ...inside, ...after]
    const light = inside.some(({ lower }) => LIGHT.has(lower))
    const reach = content ? [...before, ...inside, ...after.slice(0, light ? 2 : 1)] : whole
    if (
      reach.some((word) => isNot(word.lower) && !told(word)) ||
      (!rejects && [...before, ...inside.slice(0, -1)].some((word) => WEAK.has(word.lower) && !told(word))) ||
      governed(parts, at)
    )
      negated = true
    hedge ??= hedgeOf(parts, at, content ? [...before, ...inside] : whole, raw, list)
  })
  return { negated, hedge }
}

/** Words of the clause before an aside between commas: "None of the men, who had trained abroad, was stopped". */
const carried = (parts: readonly Part[], at: number): readonly ClauseWord[] => {
  let before = at - 1
  while (before > 0 && parts[at]?.opener === ',' && isAside(parts, before)) before -= 1
  return before >= 0 && before < at - 1 ? (parts[before]?.words ?? []) : []
}

const isAside = (parts: readonly Part[], at: number): boolean => {
  const part = parts[at]
  if (part === undefined) return false
  const head = part.words[0]?.lower ?? ''
  return (
    (part.words[0]?.mark === ',' && (part.words.length <= 4 || RELATIVE.has(head))) ||
    (part.opener !== ',' && RELATIVE.has(part.opener))
  )
}

const governed = (parts: readonly Part[], at: number): boolean => {
  const opener = parts[at]?.opener ?? ''
  if (opener !== 'that' && opener !== 'whether') return false
  const before = parts[at - 1]?.words.slice(-6).map(({ lower }) => lower) ?? []
  return (
    before.some((word) => DENIAL.has(word)) ||
    (before.some((word) => NO_PROOF.has(word)) && before.some((word) => isNot(word) || WEAK.has(word)))
  )
}

const hedgeOf = (
  parts: readonly Part[],
  at: number,
  whole: readonly ClauseWord[],
  raw: readonly string[],
  list: readonly ClauseWord[],
): ClauseSigns['hedge'] => {
  const has = (signs: ReadonlySet<string>) =>
    whole.some((word) => {
      const index = list.indexOf(word)
      if (word.lower === 'may' && raw[index] === 'May') return false
      // "the highest possible", "as soon as possible"
      if (word.lower === 'possible' && /(?:est|^as|^if)$/.test(list[index - 1]?.lower ?? '')) return false
      return signs.has(word.lower)
    })
  const opener = parts[at]?.opener ?? ''
  if (opener === 'if' || opener === 'whether' || opener === 'unless') return 'hypothesised'
  if (has(SPECULATION)) return 'speculated'
  if (has(HEARSAY)) return 'reported'
  return has(PLAN) ? 'planned' : null
}

/** Whether words can carry a negative claim at all. */
export const negatesSomewhere = (quote: string): boolean =>
  wordsOf(quote).some(({ lower }) => NEGATIVE.has(lower) || isNot(lower) || /^(?:un|non-)\p{L}{4}/u.test(lower))

const SAYING = words(
  'said says say saying told tells stated states according reported reports reportedly claimed claims announced added confirmed alleged alleges insisted argued warned quoted cited',
)

/** Whether a sentence holds attributing words outside [from, to). */
export const attributesOutside = (sentence: string, from: number, to: number): boolean =>
  wordsOf(sentence).some(({ start, end, lower }) => SAYING.has(lower) && (end <= from || start >= to))
