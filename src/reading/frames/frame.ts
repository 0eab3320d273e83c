import type { ClaimType, Stance } from '../../model/index.ts'

/**
 * One way of saying something, as data. A frame fires on a verb or a noun (`words`, lemmas), checks `when`, and fills a claim of `type`.
 *
 * Slots (in `when`, `subject`, `object`, `roles`):
 * - on a verb: `agent` and `patient` (whoever does and suffers it, active or passive), `subject` (as written), `object`, `second` (a second
 *   object), `pred` (what "is" says), `pp.under,on` (after these prepositions), `comp` (the noun of a content clause)
 * - on a noun: `owner` ("France's ..."), `of`, `mod` (a name before it), `pp.on,against`, `host` (the subject of its clause), `self`
 * - both: `place` (where it happens), `teller` (who judges or says what the clause tells), `contentsubject` (the subject of the clause that
 *   the verb takes), `narrowed` (what the subject is narrowed by: "the threat to foreigners")
 * Alternatives are tried in turn (`pp.by / owner`), `a + b` takes both, `=words` is a literal, `text:slot` the words of a slot.
 * A condition is `slot` (there is one), `!slot` (there is none), `slot~a b @class` (its head is one of these); further `passive`, `active`,
 * `particle:over`, `adj:aware`, `copula`, `definite`, `specific` (a noun with a time or a participant of its own).
 */
export interface Frame {
  readonly id: string
  readonly type: ClaimType
  readonly on: 'verb' | 'noun'
  readonly words: string
  readonly when?: readonly string[]
  readonly subject: string
  readonly object: string
  readonly roles?: Readonly<Record<string, string>>
  /** The words themselves deny ("lost interest", "lack of"): turns the polarity round. */
  readonly negates?: boolean
  readonly stance?: Stance
  readonly also?: readonly ClaimType[]
  /** What follows in an infinitive or a "that" clause belongs to the claim's words. */
  readonly content?: boolean
  /** An act of speech: its speaker is not named again in the attribution. */
  readonly speech?: boolean
  /** Fires only where no other row found anything in the clause. */
  readonly fallback?: boolean
  /** A sentence of our own on which the row has to fire: its test. */
  readonly example?: string
  /** Whoever does it is the source ("officials have linked X to Y"). */
  readonly voiced?: boolean
}

const row =
  (on: 'verb' | 'noun') =>
  (
    id: string,
    type: ClaimType,
    words: string,
    subject: string,
    object: string,
    more: Omit<Frame, 'id' | 'type' | 'on' | 'words' | 'subject' | 'object'> = {},
  ): Frame => ({ id, type, on, words, subject, object, ...more })

/** A row that fires on a verb. */
export const verb = row('verb')
/** A row that fires on a noun. */
export const noun = row('noun')
