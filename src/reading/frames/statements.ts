import { type Clause, clauseStart } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import type { TextDocument } from '../text-document.ts'
import type { Cast } from './cast.ts'
import type { ReadSentence } from './read-sentences.ts'
import type { Draft, Drafted } from './settle.ts'
import { NO_TIME, timeOfClause } from './when.ts'

const SAYING = new Set([
  'say',
  'state',
  'claim',
  'insist',
  'admit',
  'argue',
  'stress',
  'declare',
  'explain',
  'announce',
  'maintain',
  'tell',
  'note',
  'add',
  'acknowledge',
  'concede',
  'promise',
  'reply',
  'respond',
])

/** What somebody says and no frame has a word for is at least a statement of theirs. */
export const statementsOf = (
  document: TextDocument,
  sentence: ReadSentence,
  cast: Cast,
  told: readonly Drafted[],
): Drafted[] => {
  const { text } = document
  const out: Drafted[] = []
  const covered = (start: number, end: number): boolean =>
    told.some(({ draft }) => draft.span.start < end && start < draft.span.end)
  const push = (
    speaker: NounPhrase,
    about: NounPhrase | null,
    start: number,
    end: number,
    time: Draft['time'],
    clause: Clause | null,
  ): void => {
    const sort = cast.sort(speaker)
    const subject = sort === 'person' || sort === 'group' || sort === 'state' ? cast.ids(speaker) : []
    if (subject.length === 0 || end - start < 12 || covered(start, end)) return
    const draft: Draft = {
      type: 'STATEMENT',
      altTypes: [],
      subject,
      object: about === null ? [] : cast.ids(about).filter((id) => !subject.includes(id)),
      roles: {},
      polarity: 'positive',
      stance: 'asserted',
      time,
      attribution: [],
      span: { start, end, text: text.slice(start, end) },
      notes: '',
      rule: 'frame.statement.said',
      confidence: null,
    }
    out.push({
      draft,
      clause,
      sentence: sentence.index,
      block: sentence.block,
      beside: null,
      anaphoric: false,
      plural: false,
    })
  }
  for (const clause of sentence.clauses) {
    const { verb, subject } = clause
    if (
      verb === null ||
      subject === null ||
      verb.passive ||
      verb.negative ||
      verb.form !== 'finite' ||
      !SAYING.has(verb.lemma) ||
      subject.negative
    )
      continue
    const content = sentence.clauses.filter(
      (each) => each.parent === clause && each.link === 'complement' && each.gap === null,
    )
    const first = content[0]
    if (first === undefined) continue
    const end = Math.max(
      ...sentence.clauses.filter((each) => content.some((top) => under(each, top))).map((each) => each.end),
    )
    push(subject, first.subject, clauseStart(first), end, timeOfClause(clause) ?? NO_TIME, clause)
  }
  for (const aside of sentence.asides) {
    const main = sentence.clauses.find((each) => each.link === 'main' && each.segment === aside.segment)
    if (aside.lemma === 'according' || main === undefined) continue
    const end = Math.max(...sentence.clauses.filter((each) => under(each, main)).map((each) => each.end))
    push(aside.source, main.subject, clauseStart(main), end, NO_TIME, main)
  }
  return out
}

const under = (inner: Clause, outer: Clause): boolean => {
  let at: Clause | null = inner
  while (at !== null && at !== outer) at = at.link === 'adverbial' ? null : at.parent
  return at === outer
}
