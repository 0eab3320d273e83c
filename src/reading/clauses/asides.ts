import { EITHER } from '../english/clauses/lexicon.ts'
import type { Mark, NounPhrase, Phrase } from './phrase.ts'

/** Words that attribute the sentence around them: "according to X", ", X said,". Offsets are UTF-16 code units. */
export interface Aside {
  /** How many stops (";", ":") stand before it: it speaks for the clauses between the same stops. */
  readonly segment: number
  readonly source: NounPhrase
  /** Whom it cites ("the paper reported, citing a judge"), or null. */
  readonly cited: NounPhrase | null
  readonly lemma: string
  readonly start: number
  readonly end: number
}

export const takeAsides = (all: readonly Phrase[]): { phrases: Phrase[]; asides: Aside[] } => {
  const phrases: Phrase[] = []
  const asides: Aside[] = []
  let at = 0
  let segment = 0
  while (at < all.length) {
    const phrase = all[at]
    const next = all[at + 1]
    if (phrase === undefined) break
    if (phrase.kind === 'stop') segment += 1
    if (phrase.kind === 'prep' && phrase.lower === 'according to' && next?.kind === 'np') {
      let end = at + 2
      while (
        all[end]?.kind === 'prep' &&
        all[end]?.kind !== undefined &&
        all[end + 1]?.kind === 'np' &&
        all[end - 1]?.kind === 'np' &&
        !EITHER.has((all[end] as Mark).lower)
      )
        end += 2
      asides.push({
        segment,
        source: next,
        cited: null,
        lemma: 'according',
        start: phrase.start,
        end: all[end - 1]?.end ?? next.end,
      })
      if (phrases.at(-1)?.kind === 'comma' && all[end]?.kind !== 'comma') phrases.pop()
      at = all[end]?.kind === 'comma' && phrases.length === 0 ? end + 1 : end
      continue
    }
    // "..., I am told, ...": no more than a breath.
    if (phrase.kind === 'comma' && isBreath(all, at + 1)) {
      at += 4
      continue
    }
    const begun = phrase.kind === 'comma' || phrase.kind === 'close'
    const said = begun ? saidAt(all, at + 1, isQuoted(phrases, phrase)) : null
    // "The harbour, she said, is closed": with no verb before it, only between two commas.
    const parted = (): boolean =>
      phrases.at(-1)?.kind === 'np' &&
      said !== null &&
      all[said.next]?.kind === 'comma' &&
      all[said.next + 1]?.kind === 'vg'
    if (said !== null && (phrases.some((each) => each.kind === 'vg') || phrase.kind === 'close' || parted())) {
      if (phrase.kind === 'close') phrases.push(phrase)
      asides.push({ ...said.aside, segment })
      at = said.next
      if (phrases.every((each) => each.kind !== 'vg') && all[at]?.kind === 'comma') at += 1
      continue
    }
    phrases.push(phrase)
    at += 1
  }
  return { phrases, asides }
}

/** Whether a quotation has just been closed: “...,” or “...”, */
const isQuoted = (before: readonly Phrase[], mark: Phrase): boolean =>
  mark.kind === 'close' || before.at(-1)?.kind === 'close'

const isBreath = (all: readonly Phrase[], at: number): boolean => {
  const [noun, verb, comma] = [all[at], all[at + 1], all[at + 2]]
  return (
    noun?.kind === 'np' &&
    (noun.head.lower === 'i' || noun.head.lower === 'we') &&
    verb?.kind === 'vg' &&
    (verb.lemma === 'tell' ? verb.passive : BREATHS.has(verb.lemma)) &&
    comma?.kind === 'comma'
  )
}
const BREATHS = new Set(['believe', 'think', 'understand', 'hear', 'gather', 'guess', 'suppose'])

/**
 * ", the guard said on Monday." or ", said the guard,": a verb of saying without content of its own, up to a comma or the end. Behind a
 * quotation the verbs are many and more may follow ("she wrote as she left").
 */
const saidAt = (all: readonly Phrase[], from: number, quoted: boolean): { aside: Aside; next: number } | null => {
  // "..., as the ministry said on Monday,"
  const start = all[from]
  if ((start?.kind === 'sub' || start?.kind === 'prep') && start.lower === 'as' && !quoted) {
    const found = saidAt(all, from + 1, quoted)
    return found === null ? null : { ...found, aside: { ...found.aside, start: start.start } }
  }
  const first = all[from]
  // ", it was claimed by the army"
  if (first?.kind === 'np' && first.head.lower === 'it') return byWhom(all, from)
  const inverted = first?.kind === 'vg'
  const noun = inverted ? all[from + 1] : first
  if (noun?.kind !== 'np') return null
  let next = from + (inverted ? 2 : 1)
  if (!inverted) {
    next = pastAttributes(all, next)
    next = pastApposition(all, next)
    // "he later said"
    if (all[next]?.kind === 'adv') next += 1
  }
  const verb = inverted ? first : all[next]
  if (
    verb?.kind !== 'vg' ||
    !(
      PARENTHETICAL.has(verb.lemma) ||
      ((quoted || !inverted) && QUOTING.has(verb.lemma)) ||
      (!inverted && SHOWING.has(verb.lemma))
    ) ||
    verb.form !== 'finite' ||
    verb.passive
  )
    return null
  if (!inverted) next += 1
  else if (quoted) next = pastApposition(all, next)
  // "their mother told reporters"
  if (HEARD.has(verb.lemma) && all[next]?.kind === 'np') next += 1
  for (;;) {
    const phrase = all[next]
    if (phrase === undefined || phrase.kind === 'stop' || phrase.kind === 'comma' || phrase.kind === 'open') break
    if (phrase.kind === 'time' || phrase.kind === 'adv') next += 1
    else if (phrase.kind === 'prep' && (all[next + 1]?.kind === 'np' || all[next + 1]?.kind === 'time')) next += 2
    else if (phrase.kind === 'np' && (quoted || PUT_IT.has(phrase.head.lower)) && all[next + 1]?.kind !== 'vg')
      next += 1
    else if (quoted && phrase.kind !== 'that' && phrase.kind !== 'np') break
    else return null
  }
  let cited: NounPhrase | null = null
  const [comma, cites, whom] = [all[next], all[next + 1], all[next + 2]]
  if (
    comma?.kind === 'comma' &&
    cites?.kind === 'vg' &&
    cites.form === 'ing' &&
    CITING.has(cites.lemma) &&
    whom?.kind === 'np'
  ) {
    cited = whom
    next += 3
  }
  const end = all[next - 1]?.end ?? verb.end
  return {
    aside: { segment: 0, source: noun, cited, lemma: verb.lemma, start: Math.min(noun.start, verb.start), end },
    next,
  }
}

/** ", it was alleged by prosecutors": the one behind "by". */
const byWhom = (all: readonly Phrase[], from: number): { aside: Aside; next: number } | null => {
  const [it, verb, by, source] = [all[from], all[from + 1], all[from + 2], all[from + 3]]
  if (it === undefined || verb?.kind !== 'vg' || !verb.passive || by?.kind !== 'prep' || by.lower !== 'by') return null
  if (source?.kind !== 'np' || !(PARENTHETICAL.has(verb.lemma) || QUOTING.has(verb.lemma))) return null
  const after = all[from + 4]
  if (after !== undefined && after.kind !== 'comma' && after.kind !== 'stop') return null
  const aside = { segment: 0, source, cited: null, lemma: verb.lemma, start: it.start, end: source.end }
  return { aside, next: from + 4 }
}

/** "a spokesman for the ministry", "two officials familiar with the case", "papers seen by the agency": past what follows the noun. */
const pastAttributes = (all: readonly Phrase[], from: number): number => {
  let next = from
  while (next < from + 8) {
    const [phrase, after, third] = [all[next], all[next + 1], all[next + 2]]
    if (phrase?.kind === 'prep' && after?.kind === 'np' && !EITHER.has(phrase.lower)) next += 2
    else if (phrase?.kind === 'adj' && after?.kind === 'prep' && third?.kind === 'np') next += 3
    else if (
      phrase?.kind === 'vg' &&
      (phrase.form === 'en' || phrase.open) &&
      after?.kind === 'prep' &&
      after.lower === 'by' &&
      third?.kind === 'np'
    )
      next += 3
    else break
  }
  // Only where the verb of saying stands right behind: else the words belong to something else.
  return all[next]?.kind === 'vg' ? next : from
}

/** What papers and inquiries do, and people in court. */
const SHOWING = new Set([
  'find',
  'show',
  'put',
  'establish',
  'determine',
  'rule',
  'reveal',
  'disclose',
  'suspect',
  'fear',
  'deny',
])

/** "as the ministry put it" */
const PUT_IT = new Set(['it', 'this'])

/** Verbs that name whom it is said to. */
const HEARD = new Set(['tell', 'ask', 'remind', 'assure', 'inform', 'warn'])

/** ", the chief of staff, said" and "said the chief, a veteran of two wars": past the second name of who speaks. */
const pastApposition = (all: readonly Phrase[], at: number): number => {
  if (all[at]?.kind !== 'comma' || all[at + 1]?.kind !== 'np') return at
  let next = at + 2
  while (all[next]?.kind === 'prep' && all[next + 1]?.kind === 'np') next += 2
  const after = all[next]
  if (after === undefined) return next
  return after.kind === 'comma' ? next + 1 : at
}

const CITING = new Set(['cite', 'quote'])

const PARENTHETICAL = new Set([
  'say',
  'tell',
  'add',
  'report',
  'state',
  'announce',
  'claim',
  'explain',
  'warn',
  'believe',
  'confirm',
  'estimate',
  'note',
  'write',
  'argue',
  'insist',
  'indicate',
])

/** Further verbs that stand by a quotation alone. */
const QUOTING = new Set([
  'ask',
  'recall',
  'reply',
  'respond',
  'remark',
  'observe',
  'tweet',
  'post',
  'continue',
  'conclude',
  'admit',
  'concede',
  'acknowledge',
  'complain',
  'declare',
  'joke',
  'quip',
  'shout',
  'yell',
  'exclaim',
  'predict',
  'recount',
  'lament',
  'boast',
  'stress',
  'reiterate',
  'repeat',
  'maintain',
  'contend',
  'suggest',
  'think',
  'muse',
  'answer',
  'counter',
  'interject',
  'caution',
  'vow',
  'promise',
  'pledge',
  'testify',
  'charge',
  'allege',
  'assert',
  'read',
  'reason',
  'wonder',
  'point-out',
  'go-on',
  'cry',
  'begin',
  'urge',
  'demand',
  'comment',
  'plead',
  'thunder',
  'opine',
  'retort',
  'scoff',
  'emphasise',
  'emphasize',
  'affirm',
])
