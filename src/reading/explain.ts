import type { Claim, Entity, Span } from '../model/index.ts'
import { type Drafted, filledOf, stanceCue, voiceRule } from './frames/index.ts'
import { bandOf } from './gold.ts'
import type { TextDocument } from './text-document.ts'

/** How a participant came into a claim. Offsets are UTF-16 code units. */
export interface Participant {
  /** `subject`, `object`, or `roles.` and the role. */
  readonly slot: string
  readonly entity: string
  readonly name: string
  /** The words that stand in the slot; null where no words do, and the rest of the report tells who is meant. */
  readonly words: Span | null
  /** The way to them from the verb or noun, as the frame table spells it (`pp.by`); "" without words. */
  readonly from: string
  /** `name`, `new`, `coreference.pronoun` and the like, `sentence` for words beside the claim's own, or `settle.implied-party`. */
  readonly rule: string
  /** The words that a pronoun or another noun phrase was taken to stand for: those of the rule, else the entity's last mention before. */
  readonly through: string | null
}

/** The way from the words to one claim. */
export interface Explanation {
  readonly claim: string
  readonly rules: readonly string[]
  readonly sentence: Span
  /** The clause that tells it, with the verb it hangs on; null where no single clause does. */
  readonly clause: (Span & { readonly verb: string; readonly link: string }) | null
  /** The row of the frame table that fired, the word it fired on, and the row's own example. Null where no row did. */
  readonly frame: {
    readonly id: string
    readonly on: 'verb' | 'noun'
    readonly word: string
    readonly example: string | null
  } | null
  readonly participants: readonly Participant[]
  /** The words that turn it round ("was not watched", "no arrest"); null where none do. */
  readonly denial: string | null
  readonly time: { readonly edtf: string | null; readonly reason: string; readonly rule: string }
  /** Who says it, first who knows it, then who relayed it, each with the cue and its rule. */
  readonly attribution: readonly {
    readonly source: string
    readonly name: string
    readonly cue: string
    readonly rule: string
  }[]
  readonly stance: { readonly stance: string; readonly word: string; readonly rule: string }
  readonly confidence: number | null
  readonly band: ReturnType<typeof bandOf>
  readonly notes: string
}

/** Tells of each claim what it was read from. `claims` and `drafted` are of one order; `entities` are those of the reading. */
export const explainClaims = (
  document: TextDocument,
  claims: readonly Claim[],
  drafted: readonly Drafted[],
  entities: readonly Entity[],
): readonly Explanation[] => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return claims.flatMap((claim, at) => {
    const item = drafted[at]
    return item === undefined ? [] : [explain(document, claim, item, byId)]
  })
}

const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })

const explain = (
  { text, sentences }: TextDocument,
  claim: Claim,
  { draft, origin, clause, sentence: at }: Drafted,
  byId: ReadonlyMap<string, Entity>,
): Explanation => {
  const sentence = sentences[at] ?? claim.span
  const own = origin?.scene.clause ?? clause
  const verb = own?.verb ?? null
  const frame = origin?.frame ?? null
  return {
    claim: claim.id,
    rules: claim.rules ?? [claim.rule],
    sentence: spanOf(text, sentence.start, sentence.end),
    clause:
      own === null || verb === null
        ? null
        : {
            ...spanOf(
              text,
              Math.min(own.shared ? verb.start : (own.subject?.start ?? verb.start), verb.start),
              own.end,
            ),
            verb: verb.lemma,
            link: own.link,
          },
    frame:
      frame === null
        ? null
        : {
            id: frame.id,
            on: frame.on,
            word: origin?.scene.noun?.head.lower ?? (verb === null ? '' : text.slice(verb.start, verb.end)),
            example: frame.example ?? null,
          },
    participants: participantsOf(text, claim, sentence, origin, byId),
    denial: claim.polarity === 'negative' ? denialOf(text, origin) : null,
    time: { edtf: claim.time.edtf, reason: claim.time.reason, rule: draft.time.rule ?? 'time.none' },
    attribution: claim.attribution.map(({ source, cue }) => {
      const voice = origin?.framing.voices.find((each) => text.slice(each.cueStart, each.cueEnd) === cue)
      return {
        source,
        name: byId.get(source)?.name ?? source,
        cue,
        rule: voice === undefined || origin === undefined ? 'attribution.frame' : voiceRule(voice, origin),
      }
    }),
    stance: {
      stance: claim.stance,
      ...(origin === undefined ? { rule: 'stance.plain', word: '' } : stanceCue(claim.stance, origin)),
    },
    confidence: claim.confidence,
    band: bandOf(claim.confidence),
    notes: claim.notes,
  }
}

const participantsOf = (
  text: string,
  claim: Claim,
  around: { readonly start: number; readonly end: number },
  origin: Drafted['origin'],
  byId: ReadonlyMap<string, Entity>,
): readonly Participant[] => {
  const filled = origin === undefined ? [] : filledOf(origin)
  const wanted: readonly (readonly [string, string])[] = [
    ...claim.subject.map((id) => ['subject', id] as const),
    ...claim.object.map((id) => ['object', id] as const),
    ...Object.entries(claim.roles).flatMap(([role, value]) =>
      (Array.isArray(value) ? value : [value]).flatMap((id) =>
        typeof id === 'string' && byId.has(id) ? [[`roles.${role}`, id] as const] : [],
      ),
    ),
  ]
  return wanted.map(([slot, entity]): Participant => {
    const found =
      filled.find((each) => each.slot === slot && each.entities.includes(entity)) ??
      filled.find((each) => each.entities.includes(entity))
    const name = byId.get(entity)?.name ?? entity
    if (found === undefined) {
      const inWords = byId
        .get(entity)
        ?.mentions.findLast((each) => each.start >= around.start && each.end <= around.end)
      return {
        slot,
        entity,
        name,
        words: inWords === undefined ? null : spanOf(text, inWords.start, inWords.end),
        from: '',
        rule: inWords === undefined ? 'settle.implied-party' : 'sentence',
        through: null,
      }
    }
    const { phrase, reference, from } = found
    const words = spanOf(text, phrase.start, phrase.end)
    const through =
      reference.through !== null
        ? text.slice(reference.through.start, reference.through.end)
        : reference.rule.startsWith('coreference.')
          ? (byId.get(entity)?.mentions.findLast((each) => each.end <= phrase.start && each.kind !== 'pronoun')?.text ??
            null)
          : null
    return { slot, entity, name, words, from, rule: reference.rule, through }
  })
}

/** The words that deny: the verb with its "not", a "no ..." around it, else the word of the frame itself. */
const denialOf = (text: string, origin: Drafted['origin']): string => {
  if (origin === undefined) return ''
  const { verb, clause, noun } = origin.scene
  if (noun?.negative === true) return text.slice(noun.start, noun.end)
  if (verb.negative) return text.slice(verb.start, verb.end)
  const nobody = [clause.subject, ...clause.elements.map((each) => (each.kind === 'np' ? each.phrase : null))].find(
    (phrase) => phrase?.negative === true,
  )
  if (nobody != null) return text.slice(nobody.start, nobody.end)
  const above = clause.parent?.verb
  if (origin.framing.negative && above != null) return text.slice(above.start, above.end)
  return origin.frame?.negates === true ? (noun?.head.lower ?? verb.lemma) : text.slice(verb.start, verb.end)
}
