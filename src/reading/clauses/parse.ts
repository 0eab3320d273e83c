import { EITHER } from '../english/clauses/lexicon.ts'
import { clauseTaking } from '../english/clauses/verbs.ts'
import { type Aside, takeAsides } from './asides.ts'
import { addElement, type Builder, current, open, opensClause } from './builder.ts'
import type { Clause } from './clause.ts'
import { type Mark, type Phrase, phraseOf } from './phrase.ts'
import { closeQuote, takeQuote, takeRelative, takeSubordinator, takeThat } from './take-mark.ts'
import { closeAside, takeNoun, takePrepositional } from './take-noun.ts'
import { takeVerb } from './take-verb.ts'

export interface ParsedSentence {
  readonly clauses: readonly Clause[]
  readonly asides: readonly Aside[]
}

/** The clauses of one sentence, in order of their opening, and the asides that say who tells it. */
export const parse = (all: readonly Phrase[]): ParsedSentence => {
  const { phrases, asides } = takeAsides(all)
  const clauses = clausesOf(phrases)
  for (const aside of asides) speakerGoesOn(clauses, aside)
  return { clauses, asides }
}

/** ..., said Ann Doe, who led the office: what follows the speaker's name speaks of the speaker. */
const speakerGoesOn = (clauses: readonly Clause[], aside: Aside): void => {
  const first = clauses.find(
    (clause) =>
      clause.link === 'relative' &&
      clause.gap === 'subject' &&
      clause.mark === 'who' &&
      clause.markStart >= aside.end &&
      clause.markStart <= aside.end + 3,
  )
  if (first === undefined) return
  for (const clause of clauses) {
    let at: Clause | null = clause
    while (at !== null && at !== first) at = at.coordinated
    if (at === first && clause.gap === 'subject') clause.subject = aside.source
  }
}

const saysQuote = (clause: Clause): boolean => clause.verb !== null && clauseTaking(clause.verb, 'quote')

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
        } else if (
          next?.kind === 'adj' &&
          (phrase.lower === 'to' || phrase.lower === 'from' || phrase.lower === 'as' || phrase.lower === 'at')
        ) {
          takePrepositional(builder, phrase, phraseOf(next.word))
          at += 1
        } else if (next?.kind !== 'vg') {
          if (next?.kind !== 'time') {
            const word: Mark = { ...phrase, kind: 'adv' }
            addElement(
              current(builder),
              { kind: 'adv', mark: word, before: current(builder).verb === null },
              current(builder).verb === null ? null : phrase.end,
            )
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
        // The mayor said: “...”: the quotation is what is said.
        if (phrase.lower === ':' && phrases[at + 1]?.kind === 'open' && saysQuote(current(builder))) break
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
