import { NOUN_CLASSES } from './noun-classes.ts'
import { EITHER, INTRANSITIVE, SUBJECT_PRONOUNS } from './lexicon.ts'
import { type Mark, type NounPhrase, type Phrase, phraseOf, takesContent, type VerbGroup } from './phrase.ts'
import { clauseTaking, speechVerb } from './verbs.ts'

/** How a clause hangs on its parent. `relative` after a comma is an aside of whoever writes; without one it narrows its noun. */
export type Link = 'main' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'participle' | 'gerund'

export type Element =
  | { readonly kind: 'np'; readonly phrase: NounPhrase; readonly before: boolean }
  | {
      readonly kind: 'pp'
      readonly prep: string
      readonly phrase: NounPhrase
      readonly start: number
      readonly before: boolean
    }
  | { readonly kind: 'time'; readonly mark: Mark; readonly prep: string | null; readonly before: boolean }
  | { readonly kind: 'adj'; readonly mark: Mark; readonly before: boolean }
  | { readonly kind: 'adv'; readonly mark: Mark; readonly before: boolean }

/** A verb with what stands around it. `id` is its place in the sentence's list; offsets are UTF-16 code units. */
export interface Clause {
  readonly id: number
  parent: Clause | null
  link: Link
  /** The word that opens it: "that", "who", "because", the preposition of a gerund; "" for none. */
  mark: string
  markStart: number
  /** Opened by a comma. */
  readonly comma: boolean
  subject: NounPhrase | null
  /** The subject is understood from another clause ("... and crossed into"). */
  shared: boolean
  verb: VerbGroup | null
  readonly elements: Element[]
  /** The noun that a relative or participle clause, or a content clause ("the fear that"), belongs to. */
  readonly antecedent: NounPhrase | null
  /** The antecedent fills this place of the clause. */
  gap: 'subject' | 'object' | 'place' | 'content' | null
  /** Number of the quotation it stands in (1, 2 ...), 0 outside. */
  readonly quote: number
  /** The clause with which it shares its verbs' subject ("A attacked B and fled"). */
  coordinated: Clause | null
  /** How many stops (";", ":") stand before it. */
  readonly segment: number
  end: number
}

/** Where a clause's words begin. */
export const clauseStart = (clause: Clause): number => {
  const verb = clause.verb?.start ?? clause.end
  const subject = clause.subject !== null && !clause.shared && clause.gap !== 'subject' ? clause.subject.start : verb
  return Math.min(subject, verb)
}

interface Builder {
  readonly phrases: readonly Phrase[]
  readonly clauses: Clause[]
  stack: Clause[]
  quote: number
  quotes: number
  segment: number
  readonly quoteBase: Clause[]
}

const MAX_LOOK = 40

/** Words that attribute the sentence around them: "according to X", ", X said,". Offsets are UTF-16 code units. */
export interface Aside {
  /** How many stops (";", ":") stand before it: it speaks for the clauses between the same stops. */
  readonly segment: number
  readonly source: NounPhrase
  readonly lemma: string
  readonly start: number
  readonly end: number
}

export interface ParsedSentence {
  readonly clauses: readonly Clause[]
  readonly asides: readonly Aside[]
}

/** The clauses of one sentence, in order of their opening, and the asides that say who tells it. */
export const parse = (all: readonly Phrase[]): ParsedSentence => {
  const { phrases, asides } = takeAsides(all)
  return { clauses: clausesOf(phrases), asides }
}

const takeAsides = (all: readonly Phrase[]): { phrases: Phrase[]; asides: Aside[] } => {
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
      asides.push({ segment, source: next, lemma: 'according', start: phrase.start, end: all[end - 1]?.end ?? next.end })
      if (phrases.at(-1)?.kind === 'comma' && all[end]?.kind !== 'comma') phrases.pop()
      at = all[end]?.kind === 'comma' && phrases.length === 0 ? end + 1 : end
      continue
    }
    const said =
      (phrase.kind === 'comma' || phrase.kind === 'close') && phrases.some((each) => each.kind === 'vg')
        ? saidAt(all, at + 1)
        : null
    if (said !== null) {
      if (phrase.kind === 'close') phrases.push(phrase)
      asides.push({ ...said.aside, segment })
      at = said.next
      continue
    }
    phrases.push(phrase)
    at += 1
  }
  return { phrases, asides }
}

/** ", the guard said on Monday." or ", said the guard,": a verb of saying without content of its own, up to a comma or the end. */
const saidAt = (all: readonly Phrase[], from: number): { aside: Aside; next: number } | null => {
  let [noun, verb] = [all[from], all[from + 1]]
  if (noun?.kind === 'vg') [noun, verb] = [verb, noun]
  if (
    noun?.kind !== 'np' ||
    verb?.kind !== 'vg' ||
    !PARENTHETICAL.has(verb.lemma) ||
    verb.form !== 'finite' ||
    verb.passive
  )
    return null
  let next = from + 2
  // "their mother told reporters"
  if (verb.lemma === 'tell' && all[next]?.kind === 'np') next += 1
  for (;;) {
    const phrase = all[next]
    if (phrase === undefined || phrase.kind === 'stop' || phrase.kind === 'comma' || phrase.kind === 'open') break
    if (phrase.kind === 'time' || phrase.kind === 'adv') next += 1
    else if (phrase.kind === 'prep' && (all[next + 1]?.kind === 'np' || all[next + 1]?.kind === 'time')) next += 2
    else return null
  }
  const end = all[next - 1]?.end ?? verb.end
  return { aside: { segment: 0, source: noun, lemma: verb.lemma, start: Math.min(noun.start, verb.start), end }, next }
}

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

const clausesOf = (phrases: readonly Phrase[]): Clause[] => {
  const builder: Builder = { phrases, clauses: [], stack: [], quote: 0, quotes: 0, segment: 0, quoteBase: [] }
  open(builder, null, 'main', {})
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at]
    if (phrase === undefined) break
    switch (phrase.kind) {
      case 'np':
        takeNoun(builder, phrase, at)
        break
      case 'vg':
        takeVerb(builder, phrase, at)
        break
      case 'prep': {
        if (EITHER.has(phrase.lower) && opensClause(builder, at + 1)) {
          takeSubordinator(builder, phrase, at)
          break
        }
        const next = phrases[at + 1]
        if (next?.kind === 'np') {
          takePrepositional(builder, phrase, next)
          at += 1
        } else if (next?.kind === 'adj' && (phrase.lower === 'to' || phrase.lower === 'from' || phrase.lower === 'as' || phrase.lower === 'at')) {
          takePrepositional(builder, phrase, phraseOf(next.word))
          at += 1
        } else if (next?.kind !== 'vg') {
          if (next?.kind !== 'time') {
            const word: Mark = { ...phrase, kind: 'adv' }
            addElement(current(builder), { kind: 'adv', mark: word, before: current(builder).verb === null }, current(builder).verb === null ? null : phrase.end)
            break
          }
          addElement(
            current(builder),
            { kind: 'time', mark: next, prep: phrase.lower, before: current(builder).verb === null },
            next.end,
          )
          at += 1
        }
        break
      }
      case 'time':
        addElement(
          current(builder),
          { kind: 'time', mark: phrase, prep: null, before: current(builder).verb === null },
          phrase.end,
        )
        break
      case 'adj':
      case 'adv':
        addElement(
          current(builder),
          { kind: phrase.kind, mark: phrase, before: current(builder).verb === null },
          current(builder).verb === null ? null : phrase.end,
        )
        break
      case 'that':
        takeThat(builder, phrase, at)
        break
      case 'wh':
        takeRelative(builder, phrase, at)
        break
      case 'sub':
        takeSubordinator(builder, phrase, at)
        break
      case 'stop':
        builder.stack = []
        builder.segment += 1
        open(builder, null, 'main', {})
        break
      case 'comma':
        closeAside(builder, at)
        break
      case 'open':
        takeQuote(builder, at)
        break
      case 'close':
        closeQuote(builder)
        break
      default:
        break
    }
  }
  return builder.clauses.filter((clause) => clause.verb !== null)
}

const current = (builder: Builder): Clause => builder.stack.at(-1) ?? open(builder, null, 'main', {})

interface Opening {
  readonly mark?: string
  readonly markStart?: number
  readonly comma?: boolean
  readonly antecedent?: NounPhrase | null
  readonly gap?: Clause['gap']
  readonly subject?: NounPhrase | null
  readonly shared?: boolean
  readonly coordinated?: Clause | null
}

const open = (builder: Builder, parent: Clause | null, link: Link, opening: Opening): Clause => {
  const clause: Clause = {
    id: builder.clauses.length,
    parent,
    link,
    mark: opening.mark ?? '',
    markStart: opening.markStart ?? -1,
    comma: opening.comma ?? false,
    subject: opening.subject ?? null,
    shared: opening.shared ?? false,
    verb: null,
    elements: [],
    antecedent: opening.antecedent ?? null,
    gap: opening.gap ?? null,
    quote: builder.quote,
    coordinated: opening.coordinated ?? null,
    segment: builder.segment,
    end: 0,
  }
  builder.clauses.push(clause)
  builder.stack.push(clause)
  return clause
}

const addElement = (clause: Clause, element: Element, end: number | null): void => {
  clause.elements.push(element)
  if (end !== null) clause.end = Math.max(clause.end, end)
}

const popTo = (builder: Builder, clause: Clause): void => {
  const at = builder.stack.indexOf(clause)
  if (at >= 0) builder.stack = builder.stack.slice(0, at + 1)
}

const previous = (builder: Builder, at: number): Phrase | undefined => {
  let back = at - 1
  while (builder.phrases[back]?.kind === 'adv' || builder.phrases[back]?.kind === 'open') back -= 1
  return builder.phrases[back]
}

/** The open clause that still waits for its verb, innermost first. */
const pending = (builder: Builder, withSubject: boolean): Clause | undefined =>
  builder.stack.findLast((clause) => clause.verb === null && (!withSubject || clause.subject !== null))

/** Whether a clause of its own begins with the noun phrase at `at`: its verb follows, perhaps after an aside. */
const opensClause = (builder: Builder, at: number): boolean => {
  const { phrases } = builder
  let look = at
  while (phrases[look]?.kind === 'adv' || phrases[look]?.kind === 'time' || phrases[look]?.kind === 'adj') look += 1
  if (phrases[look]?.kind !== 'np') return false
  return verbOf(builder, look) !== null
}

/** The finite verb group whose subject the phrase at `at` would be, looking past prepositions, asides and relative clauses. */
const verbOf = (builder: Builder, at: number): VerbGroup | null => {
  const { phrases } = builder
  let look = at + 1
  let aside = false
  while (look < Math.min(phrases.length, at + MAX_LOOK)) {
    const phrase = phrases[look]
    if (phrase === undefined) return null
    if (phrase.kind === 'vg') {
      if (phrase.form === 'finite' && !(aside && phrase.open)) return phrase
      if (phrase.form === 'finite') return null
      return null
    }
    if (phrase.kind === 'adv' || phrase.kind === 'time') look += 1
    else if (phrase.kind === 'prep' && (phrases[look + 1]?.kind === 'np' || phrases[look + 1]?.kind === 'time'))
      look += 2
    else if (phrase.kind === 'wh' || (phrase.kind === 'comma' && phrases[look + 1]?.kind === 'wh')) {
      const close = skipAside(phrases, look)
      if (close === null) return null
      aside = false
      look = close
    } else if (phrase.kind === 'comma' && phrases[look + 1]?.kind === 'np' && !aside) {
      const close = skipAside(phrases, look + 1)
      if (close === null) return null
      look = close
    } else return null
  }
  return null
}

/** From the opening of an aside (its comma or its "who") to the phrase after the comma that closes it. */
const skipAside = (phrases: readonly Phrase[], at: number): number | null => {
  for (let look = at + 1; look < Math.min(phrases.length, at + MAX_LOOK); look += 1) {
    const phrase = phrases[look]
    if (phrase?.kind === 'comma' && phrases[look + 1]?.kind === 'vg') return look + 1
    if (phrase?.kind === 'comma' && phrases[look + 1]?.kind === 'adv' && phrases[look + 2]?.kind === 'vg')
      return look + 2
    if (phrase?.kind === 'stop' || phrase?.kind === 'cc') return null
  }
  return null
}

const takeNoun = (builder: Builder, phrase: NounPhrase, at: number): void => {
  const clause = current(builder)
  const before = previous(builder, at)
  if (clause.verb === null) {
    if (clause.subject === null) {
      clause.subject = phrase
      if (clause.link === 'relative' && clause.gap === 'subject') clause.gap = 'object'
    } else if (clause.gap === 'subject' && clause.link === 'relative') {
      clause.subject = phrase
      clause.gap = 'object'
    } else if (clause.subject.apposition === null && before?.kind === 'comma') clause.subject.apposition = phrase
    else if (before?.kind === 'cc') clause.subject.also.push(phrase)
    else clause.elements.push({ kind: 'np', phrase, before: true })
    return
  }
  if (clause.link === 'participle' && clause.verb.passive && before?.kind !== 'prep') {
    const bare = builder.stack.findLast((each) => each.verb === null && each.subject === null)
    if (bare !== undefined) {
      popTo(builder, bare)
      bare.subject = phrase
      return
    }
  }
  const verb = verbOf(builder, at)
  if (verb !== null && startsHere(builder, clause, verb, phrase, at)) {
    const lastNoun = lastPhrase(clause)
    const contact = before?.kind === 'np' && lastNoun === before && !clauseTaking(clause.verb, 'bare')
    if (contact && before.kind === 'np') {
      open(builder, clause, 'relative', { antecedent: before, gap: 'object', subject: phrase })
      return
    }
    if (
      clauseTaking(clause.verb, 'bare') &&
      !hasComplement(builder, clause) &&
      before?.kind !== 'cc' &&
      (before?.kind !== 'comma' || speechVerb(clause.verb.lemma))
    ) {
      open(builder, clause, 'complement', { subject: phrase })
      return
    }
    const waiting =
      before?.kind === 'comma'
        ? builder.stack.findLast((each) => each.verb === null && each.subject === null)
        : undefined
    if (waiting !== undefined) {
      popTo(builder, waiting)
      waiting.subject = phrase
      return
    }
    const comma = builder.phrases[at - 1]?.kind === 'comma' || builder.phrases[at - 2]?.kind === 'comma'
    const level = comma || before?.kind !== 'cc' ? rootOf(builder, clause) : sisterOf(clause)
    popTo(builder, level)
    builder.stack.pop()
    open(
      builder,
      level.parent,
      level.link === 'complement' ? 'complement' : level.link === 'adverbial' ? 'adverbial' : 'main',
      {
        subject: phrase,
        coordinated: level,
        mark: level.mark,
      },
    )
    return
  }
  if (before?.kind === 'comma') {
    const list = lastPhrase(clause)
    const last = list?.also.at(-1) ?? list
    if (last !== null && last.apposition === null && isApposition(last, phrase)) {
      last.apposition = phrase
      clause.end = Math.max(clause.end, phrase.end)
      return
    }
  }
  addElement(clause, { kind: 'np', phrase, before: false }, phrase.end)
}

const isApposition = (first: NounPhrase, second: NounPhrase): boolean =>
  (first.head.tag === 'name') !== (second.head.tag === 'name') || second.words[0]?.tag === 'det'

const startsHere = (builder: Builder, clause: Clause, verb: VerbGroup, phrase: NounPhrase, at: number): boolean => {
  const before = previous(builder, at)
  const takes = clause.verb !== null && clauseTaking(clause.verb, 'bare') && !hasComplement(builder, clause)
  // "The man who killed four people is said to ...": the verb belongs to the man.
  if (!takes && before?.kind !== 'comma' && before?.kind !== 'cc' && pending(builder, true) !== undefined) return false
  if (!verb.open) return true
  if (phrase.head.tag === 'pron' && SUBJECT_PRONOUNS.has(phrase.head.lower)) return true
  if (takes) return true
  if (before?.kind === 'comma' && builder.stack.some((each) => each.verb === null)) return true
  if (before?.kind === 'cc') {
    const direct = builder.phrases[at + 1]
    return direct === verb && builder.phrases[at + 2]?.kind !== 'prep'
  }
  // "a gun Doe carried": a name or pronoun right after a noun.
  return before?.kind === 'np' && phrase.head.tag === 'name' && builder.phrases[at + 1] === verb
}

const hasComplement = (builder: Builder, clause: Clause): boolean =>
  builder.clauses.some((each) => each.parent === clause && each.link === 'complement')

const rootOf = (builder: Builder, clause: Clause): Clause => {
  // A comma closes asides, but not the quotation one stands in.
  let root = clause
  while (root.parent !== null && root.parent.quote === clause.quote && builder.stack.includes(root.parent))
    root = root.parent
  return root
}

/** The nearest finite clause from inside out: where "and she left" goes on. */
const sisterOf = (clause: Clause): Clause => {
  let sister = clause
  while (
    sister.parent !== null &&
    (sister.link === 'infinitive' ||
      sister.link === 'participle' ||
      sister.link === 'gerund' ||
      sister.link === 'relative')
  )
    sister = sister.parent
  return sister
}

/** "cases found in X, where ..., to a gun": a preposition after the comma that ends an aside goes on with the clause around it. */
const closeAside = (builder: Builder, at: number): void => {
  const aside = builder.stack.findLast((each) => each.link === 'relative' && each.comma && each.verb !== null)
  const next = builder.phrases[at + 1]
  if (aside === undefined || aside.quote !== builder.quote || next?.kind !== 'prep' || EITHER.has(next.lower)) return
  let host = aside.parent
  while (host !== null && host.parent !== null && (host.link === 'participle' || host.link === 'relative'))
    host = host.parent
  if (host !== null) popTo(builder, host)
}

const lastPhrase = (clause: Clause): NounPhrase | null => {
  let last: NounPhrase | null = clause.verb === null ? (clause.subject?.apposition ?? clause.subject) : null
  for (const element of clause.elements) {
    if ((element.kind === 'np' || element.kind === 'pp') && !(element.before && clause.verb !== null)) {
      if (last === null || element.phrase.start > last.start) last = element.phrase
    }
  }
  return last
}

const takePrepositional = (builder: Builder, prep: Mark, phrase: NounPhrase): void => {
  const clause = current(builder)
  const list = [phrase, ...phrase.also]
  addElement(
    clause,
    { kind: 'pp', prep: prep.lower, phrase, start: prep.start, before: clause.verb === null },
    clause.verb === null ? null : (list.at(-1)?.end ?? phrase.end),
  )
}

const takeVerb = (builder: Builder, verb: VerbGroup, at: number): void => {
  const clause = current(builder)
  const before = previous(builder, at)
  if (verb.form === 'inf') return takeInfinitive(builder, verb, before)
  if (verb.form === 'ing') return takeParticiple(builder, verb, before, at)
  if (verb.form === 'en' || (verb.open && isReduced(builder, clause, verb, at))) {
    const coordinated = before?.kind === 'cc' && clause.verb?.passive === true
    if (coordinated) return coordinate(builder, clause, { ...verb, passive: true, form: 'finite' })
    const noun = lastPhrase(clause) ?? clause.subject
    const child = open(builder, clause, 'participle', {
      comma: before?.kind === 'comma',
      antecedent: noun,
      gap: 'subject',
      subject: noun,
      shared: true,
    })
    setVerb(child, { ...verb, form: 'en', passive: true })
    return
  }
  if (
    clause.verb !== null &&
    clause.verb.passive &&
    verb.open &&
    clauseTaking(clause.verb, 'that') &&
    before === clause.verb
  ) {
    // "Nobody was reported killed."
    setVerb(open(builder, clause, 'complement', { subject: clause.subject, shared: true }), {
      ...verb,
      passive: true,
      form: 'en',
    })
    return
  }
  if (clause.verb === null) {
    // No comma stands between "authorities" and its verb: it is the subject, not an aside to the noun before it.
    const aside = clause.subject?.apposition ?? null
    if (clause.subject !== null && aside !== null && before === aside) {
      clause.subject.apposition = null
      clause.subject = aside
    }
    if (clause.subject === null && clause.antecedent !== null && clause.gap !== 'content') {
      clause.subject = clause.antecedent
      clause.shared = true
      clause.gap = 'subject'
    }
    setVerb(clause, verb)
    return
  }
  if (before?.kind === 'cc') {
    coordinate(builder, verbTarget(builder, clause, verb), verb)
    return
  }
  const waiting = pending(builder, true)
  if (waiting !== undefined) {
    popTo(builder, waiting)
    setVerb(waiting, verb)
    return
  }
  if (before?.kind === 'comma') {
    coordinate(builder, sisterOf(clause), verb)
    return
  }
  // "the man who they say was taken": the noun that the relative clause belongs to.
  const far = clause.link === 'relative' && clause.gap === 'object' && clauseTaking(clause.verb, 'bare')
  const noun = far ? clause.antecedent : lastPhrase(clause)
  const child = open(builder, clause, clauseTaking(clause.verb, 'bare') ? 'complement' : 'main', { subject: noun, shared: far })
  setVerb(child, verb)
}

/** Which clause "and VERB" goes on: one of the same voice and tense where there is a choice. */
const verbTarget = (builder: Builder, clause: Clause, verb: VerbGroup): Clause => {
  const finite = builder.stack.filter(
    (each) => each.verb !== null && each.link !== 'infinitive' && each.link !== 'gerund',
  )
  const nearest = finite.at(-1) ?? clause
  const alike = (each: Clause): boolean =>
    each.verb !== null && each.verb.passive === verb.passive && each.verb.perfect === verb.perfect
  const before = builder.phrases[builder.phrases.indexOf(verb) - 2]
  const afar = before?.kind === 'comma' || (nearest.link === 'adverbial' && nearest.verb?.modal !== verb.modal)
  if (afar && !alike(nearest) && !(verb.open && nearest.verb?.passive === true))
    return finite.findLast(alike) ?? nearest
  if (nearest.link === 'participle' && verb.form === 'finite' && !verb.open) return finite.at(-2) ?? nearest
  return nearest
}

const coordinate = (builder: Builder, sister: Clause, verb: VerbGroup): void => {
  popTo(builder, sister)
  builder.stack.pop()
  const inherits = sister.verb !== null && verb.open && (sister.verb.passive || sister.verb.perfect)
  const child = open(builder, sister.parent, sister.link, {
    mark: sister.mark,
    comma: sister.comma,
    antecedent: sister.antecedent,
    gap: sister.gap === 'object' ? null : sister.gap,
    subject: sister.subject,
    shared: true,
    coordinated: sister,
  })
  setVerb(
    child,
    inherits && sister.verb !== null
      ? {
          ...verb,
          passive: sister.verb.passive,
          perfect: sister.verb.perfect,
          modal: sister.verb.modal,
          future: sister.verb.future,
          negative: verb.negative || sister.verb.negative,
        }
      : verb,
  )
}

const setVerb = (clause: Clause, verb: VerbGroup): void => {
  clause.verb = verb
  for (const word of verb.times) {
    clause.elements.push({
      kind: 'time',
      mark: { kind: 'time', start: word.start, end: word.end, lower: word.lower, lemma: word.lemma, word },
      prep: null,
      before: true,
    })
  }
  clause.end = Math.max(clause.end, verb.end)
}

/** Whether an ambiguous "killed" is a participle after its noun ("a suspect killed on Friday ..., had made calls"). */
const isReduced = (builder: Builder, clause: Clause, verb: VerbGroup, at: number): boolean => {
  const { phrases } = builder
  const before = previous(builder, at)
  if (before?.kind === 'cc' || INTRANSITIVE.has(verb.lemma)) return false
  if (before?.kind === 'comma' && phrases[at + 1]?.kind === 'prep') {
    return (
      (pending(builder, true) === undefined || laterVerb(builder, at)) &&
      (clause.verb !== null || clause.subject !== null)
    )
  }
  if (before?.kind !== 'np' && before?.kind !== 'time') return false
  if (clause.verb === null && clause.subject === null && clause.gap === null)
    return builder.phrases[at - 2]?.kind === 'prep'
  if (clause.verb !== null)
    return (
      !builder.stack.some((each) => each.verb === null && each.subject !== null) || phrases[at + 1]?.kind === 'prep'
    )
  if (clause.subject?.apposition === before && clause.subject !== null) return laterVerb(builder, at)
  const next = phrases[at + 1]
  const passiveLike =
    next === undefined ||
    next.kind === 'prep' ||
    next.kind === 'time' ||
    next.kind === 'adv' ||
    next.kind === 'cc' ||
    next.kind === 'vg'
  return passiveLike && clause.link !== 'relative' && laterVerb(builder, at)
}

/** Whether a finite verb without a subject of its own follows before the sentence ends or another clause opens. */
const laterVerb = (builder: Builder, from: number): boolean => {
  const { phrases } = builder
  for (let at = from + 1; at < Math.min(phrases.length, from + MAX_LOOK); at += 1) {
    const phrase = phrases[at]
    if (
      phrase === undefined ||
      phrase.kind === 'stop' ||
      phrase.kind === 'that' ||
      phrase.kind === 'wh' ||
      phrase.kind === 'sub' ||
      phrase.kind === 'cc' ||
      (phrase.kind === 'prep' && EITHER.has(phrase.lower) && opensClause(builder, at + 1))
    )
      return false
    if (phrase.kind === 'vg' && phrase.form === 'finite') {
      const before = previous(builder, at)
      // "hotels used by visitors" is another participle and no verb for the first noun.
      if (phrase.open && before?.kind !== 'comma' && phrases[at + 1]?.kind === 'prep') continue
      const subject = before?.kind === 'np' && phrases[at - 2]?.kind !== 'prep' && phrases[at - 2]?.kind !== 'vg'
      return !subject
    }
  }
  return false
}

const takeInfinitive = (builder: Builder, verb: VerbGroup, before: Phrase | undefined): void => {
  const clause = current(builder)
  if (before?.kind === 'cc') {
    const sister = builder.stack.findLast((each) => each.link === 'infinitive')
    if (sister !== undefined) {
      popTo(builder, sister)
      builder.stack.pop()
      setVerb(
        open(builder, sister.parent, 'infinitive', { subject: sister.subject, shared: true, coordinated: sister }),
        verb,
      )
      return
    }
  }
  const object = clause.elements.find((each) => each.kind === 'np' && !each.before)
  const subject =
    clause.verb?.passive === true
      ? clause.subject
      : object?.kind === 'np' && controlsObject(clause)
        ? object.phrase
        : clause.subject
  const noun = before?.kind === 'np' ? before : null
  setVerb(open(builder, clause, 'infinitive', { subject, shared: true, antecedent: noun }), verb)
}

const OBJECT_CONTROL = new Set([
  'tell',
  'ask',
  'order',
  'urge',
  'allow',
  'force',
  'call',
  'enable',
  'want',
  'instruct',
  'direct',
  'invite',
  'permit',
  'warn',
  'advise',
  'persuade',
  'help',
  'expect',
  'require',
  'believe',
  'send',
  'encourage',
  'forbid',
  'compel',
  'command',
  'request',
  'beg',
  'deploy',
  'mobilize',
  'mobilise',
])
const controlsObject = (clause: Clause): boolean => clause.verb !== null && OBJECT_CONTROL.has(clause.verb.lemma)

const takeParticiple = (builder: Builder, verb: VerbGroup, before: Phrase | undefined, at: number): void => {
  const clause = current(builder)
  const direct = builder.phrases[at - 1]
  if (before?.kind === 'prep' || before?.kind === 'sub') {
    // "cited the minister as stating": the object speaks.
    const object = clause.elements.findLast((each) => each.kind === 'np')
    const subject =
      before.lower === 'as' && object?.kind === 'np'
        ? object.phrase
        : clause.verb?.passive === true && before.lower === 'for'
          ? clause.subject
          : clause.subject
    if (before.kind === 'sub' && clause.verb === null && clause.link === 'adverbial') {
      setVerb(clause, verb)
      return
    }
    setVerb(open(builder, clause, 'gerund', { mark: before.lower, subject, shared: true }), verb)
    return
  }
  if (before?.kind === 'cc') {
    const sister = builder.stack.findLast((each) => each.verb?.form === 'ing')
    if (sister !== undefined) {
      coordinate(builder, sister, verb)
      return
    }
  }
  if (direct?.kind === 'np' && clause.verb === null) {
    setVerb(
      open(builder, clause, 'participle', { antecedent: direct, gap: 'subject', subject: direct, shared: true }),
      verb,
    )
    return
  }
  if (direct?.kind === 'np') {
    setVerb(
      open(builder, clause, 'participle', { antecedent: direct, gap: 'subject', subject: direct, shared: true }),
      verb,
    )
    return
  }
  const speech = speechVerb(verb.lemma)
  const host = speech
    ? (builder.stack.findLast((each) => each.verb !== null && speechVerb(each.verb.lemma)) ?? sisterOf(clause))
    : before?.kind === 'comma' || before?.kind === 'close' || clause.verb === null
      ? sisterOf(clause)
      : clause
  const object = host.elements.findLast((each) => each.kind === 'np')
  const moved =
    host.verb?.lemma === 'put' ||
    host.verb?.lemma === 'place' ||
    host.verb?.lemma === 'show' ||
    host.verb?.lemma === 'see'
  const subject = !speech && moved && object?.kind === 'np' ? object.phrase : host.subject
  popTo(builder, host)
  setVerb(open(builder, host, 'participle', { comma: before?.kind === 'comma', subject, shared: true }), verb)
}

const takeThat = (builder: Builder, mark: Mark, at: number): void => {
  const clause = current(builder)
  const before = previous(builder, at)
  const next = builder.phrases[at + 1]
  if (before?.kind === 'cc') {
    const sister = builder.stack.findLast((each) => each.link === 'complement')
    if (sister !== undefined) {
      popTo(builder, sister)
      builder.stack.pop()
      open(builder, sister.parent, 'complement', {
        mark: 'that',
        markStart: mark.start,
        antecedent: sister.antecedent,
        gap: sister.gap,
        coordinated: sister,
      })
      return
    }
  }
  const noun = before?.kind === 'np' ? (lastPhrase(clause) ?? before) : null
  if (noun !== null && takesContent(noun) && next?.kind !== 'vg') {
    open(builder, clause, 'complement', { mark: 'that', markStart: mark.start, antecedent: noun, gap: 'content' })
    return
  }
  const speaks = clause.verb !== null && (clauseTaking(clause.verb, 'that') || noun === null)
  if (speaks && next?.kind !== 'vg' && !hasComplement(builder, clause)) {
    open(builder, clause, 'complement', { mark: 'that', markStart: mark.start })
    return
  }
  const antecedent = antecedentOf(clause, 'that')
  // "News ... that all three were known" after its verb, "it emerged that": content, not a relative.
  if (
    next?.kind !== 'vg' &&
    clause.subject !== null &&
    takesContent(clause.subject) &&
    (before?.kind === 'time' || before?.kind === 'vg')
  ) {
    open(builder, clause, 'complement', {
      mark: 'that',
      markStart: mark.start,
      antecedent: clause.subject,
      gap: 'content',
    })
    return
  }
  open(builder, clause, 'relative', {
    mark: 'that',
    markStart: mark.start,
    antecedent,
    gap: next?.kind === 'vg' ? 'subject' : 'object',
  })
}

const takeRelative = (builder: Builder, mark: Mark, at: number): void => {
  const clause = current(builder)
  const before = previous(builder, at)
  const comma = before?.kind === 'comma'
  const { lower } = mark
  const antecedent = antecedentOf(clause, lower)
  if (before?.kind === 'vg' && lower !== 'when' && clauseTaking(before, 'that')) {
    open(builder, clause, 'complement', { mark: lower, markStart: mark.start })
    return
  }
  if (before?.kind === 'prep' && lower === 'which') {
    open(builder, clause, 'relative', { mark: lower, markStart: mark.start, comma: true, antecedent, gap: 'place' })
    return
  }
  if (lower === 'whether' || lower === 'how' || lower === 'why' || lower === 'what') {
    open(builder, clause, 'complement', { mark: lower, markStart: mark.start })
    return
  }
  if (lower === 'when' || antecedent === null) {
    open(builder, clause, 'adverbial', { mark: lower, markStart: mark.start, comma })
    return
  }
  const gap = lower === 'where' ? 'place' : builder.phrases[at + 1]?.kind === 'vg' ? 'subject' : 'object'
  open(builder, clause, 'relative', { mark: lower, markStart: mark.start, comma, antecedent, gap })
}

/** The noun that a relative clause speaks of: the nearest, but people for "who", and no place name where another noun is at hand. */
const antecedentOf = (clause: Clause, lower: string): NounPhrase | null => {
  const nouns: NounPhrase[] = []
  if (clause.subject !== null) nouns.push(clause.subject)
  if (clause.subject?.apposition != null) nouns.push(clause.subject.apposition)
  for (const element of clause.elements) {
    if (element.kind !== 'np' && element.kind !== 'pp') continue
    nouns.push(element.phrase)
    if (element.phrase.apposition !== null) nouns.push(element.phrase.apposition)
    // "the flow of fighters who": people are meant, not the flow.
    const { of } = element.phrase
    if (of !== null && (lower === 'who' || lower === 'whom') && !NOUN_CLASSES.person.has(element.phrase.head.lemma)) nouns.push(of)
  }
  const usable = clause.verb === null ? nouns : nouns.filter((noun) => noun !== clause.subject)
  usable.sort((a, b) => a.start - b.start)
  if (lower === 'who' || lower === 'whom' || lower === 'that') {
    const found = usable.findLast((noun) => !noun.head.place)
    if (found !== undefined) return found
    if (lower === 'who') return nouns.findLast((noun) => !noun.head.place) ?? null
  }
  return usable.at(-1) ?? nouns.at(-1) ?? null
}

const takeSubordinator = (builder: Builder, mark: Mark, at: number): void => {
  let clause = current(builder)
  const before = previous(builder, at)
  // A clause in "after ..." or "while ..." dates the main clause, not what is said in it.
  if (clause.quote === 0 && TEMPORAL.has(mark.lower) && before?.kind !== 'that') clause = reporting(clause)
  popTo(builder, clause)
  open(builder, clause, 'adverbial', { mark: mark.lower, markStart: mark.start, comma: before?.kind === 'comma' })
}

const TEMPORAL = new Set(['after', 'while', 'as', 'although', 'though'])

const reporting = (clause: Clause): Clause => {
  let at: Clause | null = clause
  while (at !== null) {
    if (at.verb !== null && speechVerb(at.verb.lemma)) return at
    at = at.parent
  }
  return clause
}

const takeQuote = (builder: Builder, at: number): void => {
  const clause = current(builder)
  const { phrases } = builder
  let verbs = false
  for (let look = at + 1; look < phrases.length; look += 1) {
    const phrase = phrases[look]
    if (phrase?.kind === 'close') break
    if (phrase?.kind === 'vg' && phrase.form === 'finite') verbs = true
  }
  builder.quoteBase.push(clause)
  if (!verbs) return
  builder.quotes += 1
  builder.quote = builder.quotes
  if (clause.verb !== null && clauseTaking(clause.verb, 'quote') && !hasComplement(builder, clause))
    open(builder, clause, 'complement', {})
  else if (clause.verb === null && clause.subject === null && clause.link === 'main') {
    // The quotation opens the sentence, or follows "According to X,": its words are the main clause.
    popTo(builder, clause)
    builder.stack.pop()
    const opened = open(builder, null, 'main', {})
    opened.elements.push(...clause.elements)
  }
}

const closeQuote = (builder: Builder): void => {
  const base = builder.quoteBase.pop()
  if (builder.quote === 0) return
  builder.quote = 0
  if (base !== undefined && builder.stack.includes(base)) popTo(builder, base)
}
