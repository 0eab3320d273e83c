import type { Claim, Entity, Reading } from '../model/index.ts'
import { asWritten } from './case/as-written.ts'
import { caseView } from './case/case-view.ts'
import { type Explanation, explainClaims } from './explain.ts'
import { type NounMention, readClaims, readSentences } from './frames/index.ts'
import type { Language } from './language.ts'
import { detectLanguage, LANGUAGES, languageOf } from './languages.ts'
import { type KnownName, type ReadEntities, readEntities } from './names/index.ts'
import { placeStatements } from './place-statements.ts'
import { tieRepeats } from './repeats.ts'
import { restoreReading } from './restore.ts'
import { makeTextDocument } from './text-document.ts'
import { readTimes, solveDocumentDate } from './times/index.ts'

export interface ReadOptions {
  /** The day of publication (EDTF) where somebody declared it; else it is worked out from the text. */
  readonly published?: string
  /** The day (EDTF) by which it was certainly published, because somebody had it: bounds what is worked out. */
  readonly notAfter?: string
  /** Who published it. Unmarked claims are the publisher's own; the reader needs no name for that. */
  readonly publisher?: string
  /** Names that the caller already holds: from its lists or its ledger. */
  readonly known?: readonly KnownName[]
  /** The language of the report (ISO 639-1); else it is told by its small words. A code that is not read counts as not given. */
  readonly language?: string
}

/** The reader's name and version, kept with what it proposes. */
export const READER = 'lacuna:reader/1'

/**
 * Reads a report: who and what it speaks of, the times it gives, and its claims with who says them. Deterministic; ids (`e1`, `c001`) are local
 * to the reading. A text in capitals or small letters throughout is read as if it had case. Never fails: a text that says nothing it understands gives an empty reading. Offsets are UTF-16 code units of `text`.
 */
export const readReport = (text: string, options: ReadOptions = {}): Reading =>
  readIn(languageOf(options.language ?? '', LANGUAGES) ?? detectLanguage(text), text, options)

/** A reading with the way from the words to each of its claims. */
export interface ExplainedReading {
  readonly reading: Reading
  readonly explanations: readonly Explanation[]
}

/** Reads a report as `readReport` does, and tells of each claim what it was read from. In a report of another language the words are its gloss's. */
export const explainReport = (text: string, options: ReadOptions = {}): ExplainedReading => {
  const explanations: Explanation[] = []
  const language = languageOf(options.language ?? '', LANGUAGES) ?? detectLanguage(text)
  const reading = readIn(language, text, options, explanations)
  const kept = new Set(reading.claims.map((claim) => claim.id))
  return { reading, explanations: explanations.filter(({ claim }) => kept.has(claim)) }
}

/** Reads a report in that language: through its gloss, where it is not the pivot. */
export const readIn = (
  language: Language,
  text: string,
  options: ReadOptions = {},
  explanations: Explanation[] | null = null,
): Reading => {
  if (language.gloss === null) return readPivot(text, options, explanations)
  const gloss = language.gloss(text)
  return restoreReading(readPivot(gloss.text, options, explanations), gloss, text)
}

const readPivot = (text: string, options: ReadOptions, explanations: Explanation[] | null): Reading => {
  const view = caseView(text, options.known)
  const reading = readCased(view, options, explanations)
  return view === text ? reading : asWritten(reading, text)
}

const readCased = (text: string, options: ReadOptions, explanations: Explanation[] | null): Reading => {
  const document = makeTextDocument(text)
  const cast = readEntities(document, options.known ?? [])
  const published = solveDocumentDate(document, {
    declared: options.published ?? null,
    ...(options.notAfter === undefined ? {} : { notAfter: options.notAfter }),
  })
  const times = readTimes(document, published)
  const known = [...cast.entities, ...cast.minor]
  const nouns: readonly NounMention[] = cast.mentions.map((mention) => {
    const head = document.tokens[mention.head]
    return {
      start: mention.start,
      end: mention.end,
      kind: mention.kind,
      entity: mention.entity,
      head: head?.start ?? mention.start,
    }
  })
  const sentences = readSentences(document, known, times, nouns)
  const { drafts, drafted, entities } = readClaims(document, sentences, known, {
    mentions: nouns,
    countryOf: countryOf(cast),
    published: published.edtf,
  })
  const claims: Claim[] = drafts.map((draft, at) => ({
    id: `c${String(at + 1).padStart(3, '0')}`,
    ...draft,
    contradicts: [],
    related: [],
  }))
  const tied = tieRepeats(claims)
  if (explanations !== null) explanations.push(...explainClaims(document, claims, drafted, entities))
  return {
    reader: READER,
    published,
    entities: spokenOf(cast.entities, entities, tied),
    times,
    claims: tied,
    placeStatements: placeStatements(document, cast.entities),
  }
}

/** The main entities, and of the others those that claims name. */
const spokenOf = (main: readonly Entity[], all: readonly Entity[], claims: readonly Claim[]): readonly Entity[] => {
  const used = new Set(main.map((entity) => entity.id))
  for (const claim of claims) {
    for (const id of [...claim.subject, ...claim.object, ...claim.attribution.map((link) => link.source)]) used.add(id)
    for (const value of Object.values(claim.roles)) {
      if (typeof value === 'string') used.add(value)
      else if (typeof value === 'object') for (const id of value) used.add(id)
    }
  }
  const byId = new Map(all.map((entity) => [entity.id, entity]))
  for (const id of [...used]) for (const member of byId.get(id)?.members ?? []) used.add(member)
  return all.filter((entity) => used.has(entity.id))
}

/** The country that a body belongs to by its nationality ("French authorities"), where the report names that country. */
const countryOf = (cast: ReadEntities): ((id: string) => string | null) => {
  const countries = new Map(
    cast.entities.filter((entity) => entity.type === 'GPE').map((entity) => [entity.name, entity.id]),
  )
  const nationality = new Map<string, string>()
  for (const mention of cast.mentions)
    if (mention.nationality !== null && !nationality.has(mention.entity))
      nationality.set(mention.entity, mention.nationality)
  return (id) => {
    const name = nationality.get(id)
    return name === undefined ? null : (countries.get(name) ?? null)
  }
}
