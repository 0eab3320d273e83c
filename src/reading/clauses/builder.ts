import { EITHER, INTRANSITIVE } from '../english/clauses/lexicon.ts'
import { NOUN_CLASSES } from '../english/clauses/noun-classes.ts'
import type { Clause, Element, Link } from './clause.ts'
import type { NounPhrase, Phrase, VerbGroup } from './phrase.ts'

export interface Builder {
  readonly phrases: readonly Phrase[]
  readonly clauses: Clause[]
  stack: Clause[]
  quote: number
  quotes: number
  segment: number
  readonly quoteBase: Clause[]
}

const MAX_LOOK = 40

export const current = (builder: Builder): Clause => builder.stack.at(-1) ?? open(builder, null, 'main', {})

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

export const open = (builder: Builder, parent: Clause | null, link: Link, opening: Opening): Clause => {
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

export const addElement = (clause: Clause, element: Element, end: number | null): void => {
  clause.elements.push(element)
  if (end !== null) clause.end = Math.max(clause.end, end)
}

export const popTo = (builder: Builder, clause: Clause): void => {
  const at = builder.stack.indexOf(clause)
  if (at >= 0) builder.stack = builder.stack.slice(0, at + 1)
}

export const previous = (builder: Builder, at: number): Phrase | undefined => {
  let back = at - 1
  while (builder.phrases[back]?.kind === 'adv' || builder.phrases[back]?.kind === 'open') back -= 1
  return builder.phrases[back]
}

/** The open clause that still waits for its verb, innermost first. */
export const pending = (builder: Builder, withSubject: boolean): Clause | undefined =>
  builder.stack.findLast((clause) => clause.verb === null && (!withSubject || clause.subject !== null))

/** Whether a clause of its own begins with the noun phrase at `at`: its verb follows, perhaps after an aside. */
export const opensClause = (builder: Builder, at: number): boolean => {
  const { phrases } = builder
  let look = at
  while (phrases[look]?.kind === 'adv' || phrases[look]?.kind === 'time' || phrases[look]?.kind === 'adj') look += 1
  if (phrases[look]?.kind !== 'np') return false
  return verbOf(builder, look) !== null
}

/** The finite verb group whose subject the phrase at `at` would be, looking past prepositions, asides and relative clauses. */
export const verbOf = (builder: Builder, at: number): VerbGroup | null => {
  const { phrases } = builder
  let look = at + 1
  let aside = false
  while (look < Math.min(phrases.length, at + MAX_LOOK)) {
    const phrase = phrases[look]
    if (phrase === undefined) return null
    if (phrase.kind === 'vg') {
      if (phrase.form === 'finite' && !(aside && phrase.open)) return phrase
      if (phrase.form === 'finite') return null
      // "said the storm facing the coast was": past a participle that narrows the noun before it.
      if (phrase.form === 'ing' && phrases[look - 1]?.kind === 'np' && phrases[look + 1]?.kind === 'np') {
        look += 2
        continue
      }
      return null
    }
    if (phrase.kind === 'adv' || phrase.kind === 'time') look += 1
    else if (phrase.kind === 'prep' && (phrases[look + 1]?.kind === 'np' || phrases[look + 1]?.kind === 'time'))
      look += 2
    else if (phrase.kind === 'wh' || (phrase.kind === 'comma' && phrases[look + 1]?.kind === 'wh')) {
      const close = skipAside(phrases, look, true)
      if (close === null) return null
      aside = false
      look = close
    } else if (phrase.kind === 'comma' && phrases[look + 1]?.kind === 'np' && !aside) {
      const close = skipAside(phrases, look + 1, false)
      if (close === null) return null
      look = close
    } else return null
  }
  return null
}

/** From the opening of an aside (its comma or its "who") to the phrase after the comma that closes it. A relative aside has a verb of its own first. */
const skipAside = (phrases: readonly Phrase[], at: number, relative: boolean): number | null => {
  let verb = !relative
  for (let look = at + 1; look < Math.min(phrases.length, at + MAX_LOOK); look += 1) {
    const phrase = phrases[look]
    const closes = phrase?.kind === 'comma'
    if (closes && verb && phrases[look + 1]?.kind === 'vg') return look + 1
    if (closes && verb && phrases[look + 1]?.kind === 'adv' && phrases[look + 2]?.kind === 'vg') return look + 2
    if (phrase?.kind === 'vg') verb = true
    if (phrase?.kind === 'stop' || phrase?.kind === 'cc') return null
  }
  return null
}

export const hasComplement = (builder: Builder, clause: Clause): boolean =>
  builder.clauses.some((each) => each.parent === clause && each.link === 'complement')

export const rootOf = (builder: Builder, clause: Clause): Clause => {
  // A comma closes asides, but not the quotation one stands in.
  let root = clause
  while (root.parent !== null && root.parent.quote === clause.quote && builder.stack.includes(root.parent))
    root = root.parent
  return root
}

/** The nearest finite clause from inside out: where "and she left" goes on. */
export const sisterOf = (clause: Clause): Clause => {
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

export const lastPhrase = (clause: Clause): NounPhrase | null => {
  let last: NounPhrase | null = clause.verb === null ? (clause.subject?.apposition ?? clause.subject) : null
  for (const element of clause.elements) {
    if ((element.kind === 'np' || element.kind === 'pp') && !(element.before && clause.verb !== null)) {
      if (last === null || element.phrase.start > last.start) last = element.phrase
    }
  }
  return last
}

export const setVerb = (clause: Clause, verb: VerbGroup): void => {
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

/** Whether a finite verb without a subject of its own follows before the sentence ends or another clause opens. */
export const laterVerb = (builder: Builder, from: number): boolean => {
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
      if (
        phrase.open &&
        before?.kind !== 'comma' &&
        phrases[at + 1]?.kind === 'prep' &&
        !INTRANSITIVE.has(phrase.lemma)
      )
        continue
      const subject = before?.kind === 'np' && phrases[at - 2]?.kind !== 'prep' && phrases[at - 2]?.kind !== 'vg'
      return !subject
    }
  }
  return false
}

/** The noun that a relative clause speaks of: the nearest, but people for "who", and no place name where another noun is at hand. */
export const antecedentOf = (clause: Clause, lower: string): NounPhrase | null => {
  const nouns: NounPhrase[] = []
  if (clause.subject !== null) nouns.push(clause.subject)
  if (clause.subject?.apposition != null) nouns.push(clause.subject.apposition)
  for (const element of clause.elements) {
    if (element.kind !== 'np' && element.kind !== 'pp') continue
    nouns.push(element.phrase)
    if (element.phrase.apposition !== null) nouns.push(element.phrase.apposition)
    // "the flow of fighters who": people are meant, not the flow.
    const { of } = element.phrase
    if (of !== null && (lower === 'who' || lower === 'whom') && !NOUN_CLASSES.person.has(element.phrase.head.lemma))
      nouns.push(of)
  }
  const usable = clause.verb === null ? nouns : nouns.filter((noun) => noun !== clause.subject)
  usable.sort((a, b) => a.start - b.start)
  if (lower === 'who' || lower === 'whom' || lower === 'that') {
    // "a guard at the port, who": a person before all that is none.
    const person = (noun: NounPhrase): boolean =>
      noun.head.tag === 'name' ? !noun.head.place : NOUN_CLASSES.person.has(noun.head.lemma)
    const found =
      (lower === 'that' ? undefined : usable.findLast(person)) ?? usable.findLast((noun) => !noun.head.place)
    if (found !== undefined) return found
    if (lower === 'who') return nouns.findLast((noun) => !noun.head.place) ?? null
  }
  return usable.at(-1) ?? nouns.at(-1) ?? null
}
