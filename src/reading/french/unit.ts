/** What a word does in its sentence, as far as glossing it needs to know. */
export type Kind =
  | 'mark'
  | 'det'
  | 'prep'
  | 'de'
  | 'a'
  | 'en'
  | 'pron'
  | 'clitic'
  | 'ne'
  | 'neg'
  | 'adv'
  | 'conj'
  | 'que'
  | 'rel'
  | 'noun'
  | 'adj'
  | 'verb'
  | 'num'
  | 'name'
  | 'time'
  | 'other'

/** One finite, infinite or participial form of a French verb. */
export interface Form {
  /** The French infinitive. */
  readonly verb: string
  readonly tense: 'present' | 'imperfect' | 'future' | 'conditional' | 'past' | 'participle' | 'ing' | 'infinitive'
  readonly plural: boolean
  /** A participle in the feminine. */
  readonly feminine: boolean
}

/**
 * One word of the report, or several that are glossed together, with what stands for it in the gloss. Offsets are UTF-16 code units of the report.
 * `from` equals `to` for a word that only the gloss has.
 */
export interface Unit {
  readonly from: number
  readonly to: number
  readonly raw: string
  /** Lower case, straight apostrophes, "oe" for the ligature. */
  readonly low: string
  /** The white space before it in the report. */
  readonly gap: string
  kind: Kind
  out: string
  /** The forms that it can be, where it can be a verb. */
  forms?: readonly Form[]
  feminine?: boolean
  plural?: boolean
  /** A person, a body, a place or none of these: what a pronoun may stand for. */
  sort?: 'person' | 'body' | 'place' | 'thing'
  /** The verb that a unit of kind `verb` became. */
  verb?: string
  /** The verb group moves somebody: what follows is a goal. */
  moves?: boolean
}

/** A unit that only the gloss has, before the report's offset `at`. */
export const added = (at: number, out: string, kind: Kind): Unit => ({
  from: at,
  to: at,
  raw: '',
  low: '',
  gap: ' ',
  kind,
  out,
})
