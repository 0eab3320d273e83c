import type { Mark, NounPhrase, VerbGroup } from './phrase.ts'

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
