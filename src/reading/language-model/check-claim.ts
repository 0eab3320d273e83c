import {
  type Attribution,
  type Claim,
  type ClaimTime,
  type ClaimType,
  ENTITY_ROLES,
  type EntityType,
  isClaimType,
  type RoleValue,
  type TimeExpression,
  vocabularyRow,
} from '../../model/index.ts'
import { parseEdtf } from '../../time/index.ts'
import type { ModelClaim } from './answer.ts'
import { attributesOutside, clauseSigns, negatesSomewhere } from './clause-words.ts'
import { numbersIn } from './numbers.ts'
import { type DropReason, MODEL_RULE } from './options.ts'
import { cutsName, type EntityTable, type Found, findEntity, isKnownName, type Scene, settleEntity } from './people.ts'
import { edgeCut, foldWords, type Place, placesOf, type Stretch, stretchOf } from './stretch.ts'

/** One paragraph under question, with what the built-in layers know of it. Offsets are those of the report. */
export interface Paragraph {
  readonly text: string
  readonly place: Place
  readonly stretch: Stretch
  readonly sentences: readonly Place[]
  readonly times: readonly TimeExpression[]
  /** Where the paragraph before begins. */
  readonly since: number
}

/** A claim of the model that passed, without id. */
export interface Draft extends Omit<Claim, 'id' | 'contradicts' | 'related' | 'altTypes' | 'confidence'> {
  /** Whether the sentence holds attributing words although the model gave no source. */
  readonly unsourced: boolean
}

export type Checked =
  | { readonly kind: 'passed'; readonly draft: Draft }
  | { readonly kind: 'dropped'; readonly reason: DropReason }

type Step<T> = { readonly value: T } | { readonly reason: DropReason }

const dropped = (reason: DropReason): Checked => ({ kind: 'dropped', reason })

/**
 * Holds one claim of the model against the report. What passes is made of the report's own words: spans found here, entities of the table
 * or slices of the sentence, times as the built-in reader counts them. New entities are entered into the table only if the claim passes.
 * `after` is where the claim before it stood: of several places of the same words the nearest to it is tried first.
 */
export const checkClaim = (claim: ModelClaim, paragraph: Paragraph, table: EntityTable, after: number): Checked => {
  if (!isClaimType(claim.type)) return dropped('not-of-the-schema')
  const places = quotePlaces(claim.quote, paragraph)
  if (places.length === 0)
    return dropped(foldWords(claim.quote).includes(' ') ? 'quote-not-in-paragraph' : 'quote-too-short')
  const near = [...places].sort((a, b) => Math.abs(a.start - after) - Math.abs(b.start - after) || a.start - b.start)
  let first: Checked | null = null
  for (const place of near) {
    const checked = checkAt(claim, claim.type, place, paragraph, table)
    if (checked.kind === 'passed') return checked
    first ??= checked
  }
  return first ?? dropped('quote-not-in-paragraph')
}

/** Where the quote stands, letter by letter; quotation marks around it and a full stop after it may be the model's own. */
const quotePlaces = (quote: string, { stretch, place }: Paragraph): readonly Place[] => {
  const folded = foldWords(quote)
  if (folded.length > 2000 || !folded.includes(' ')) return []
  const bare = folded.replace(/^["']/, '').replace(/["']$/, '').trim()
  for (const words of [folded, bare, bare.replace(/[.,;]$/, '')]) {
    const found = words.includes(' ') ? placesOf(stretch, words, place.start, place.end) : []
    if (found.length > 0) return found
  }
  return []
}

const checkAt = (
  claim: ModelClaim,
  type: ClaimType,
  place: Place,
  paragraph: Paragraph,
  table: EntityTable,
): Checked => {
  const { text, stretch } = paragraph
  const cut = edgeCut(text, place)
  if (cut !== null) return dropped(cut === 'number' ? 'quote-cut-inside-a-number' : 'quote-cut-inside-a-word')
  if (cutsName(table, place)) return dropped('quote-cut-inside-a-name')
  const sentence = paragraph.sentences.find(({ start, end }) => start <= place.start && end >= place.end)
  if (sentence === undefined) return dropped('quote-across-sentences')
  const scene: Scene = { text, stretch, sentence, since: paragraph.since }
  const words = text.slice(place.start, place.end)
  const trigger = triggerOf(claim.words, place, paragraph) ?? place
  if (claim.polarity === 'positive' && claim.stance === 'denied') return dropped('denied-yet-positive')

  const subject = foundOf(claim.subject, scene, table)
  const object = foundOf(claim.object, scene, table)
  if (subject === null || object === null) return dropped('name-not-in-sentence')
  const roles = rolesOf(claim, type, words, scene, table)
  if ('reason' in roles) return dropped(roles.reason)
  const signs = signsOf(sentence, trigger, text, type, [...roles.value.values()])
  if (claim.polarity === 'positive' && signs.negated) return dropped('negation-left-out')
  if (claim.polarity === 'negative' && !signs.negated && !negatesSomewhere(foldWords(words)))
    return dropped('negation-not-in-quote')
  const held = [...roles.value.values()].some((value) => value.kind !== 'literal')
  if (subject.length + object.length === 0 && !held) return dropped('no-participant')
  const time = timeOf(claim.time, place, sentence, paragraph)
  if ('reason' in time) return dropped(time.reason)
  const sources = sourcesOf(claim, scene, table)
  if ('reason' in sources) return dropped(sources.reason)

  const settle = (found: Found) => settleEntity(table, text, found)
  const subjects = unique(subject.map(settle))
  const attribution: Attribution[] = sources.value
    .map(({ found, cue }) => ({ source: settle(found), cue }))
    // Who speaks is the subject of an act of speech, and not its source as well.
    .filter(({ source }) => vocabularyRow(type).aspect !== 'speech' || !subjects.includes(source))
  const unsourced =
    attribution.length === 0 &&
    vocabularyRow(type).aspect !== 'speech' &&
    attributesOutside(
      text.slice(sentence.start, sentence.end),
      trigger.start - sentence.start,
      trigger.end - sentence.start,
    )
  return {
    kind: 'passed',
    draft: {
      type,
      subject: subjects,
      object: unique(object.map(settle)),
      roles: Object.fromEntries(
        [...roles.value].map(([role, value]): [string, RoleValue] => [role, settled(value, settle)]),
      ),
      polarity: claim.polarity,
      // A hedge in the clause weakens what the model gives as plain fact; nothing strengthens it.
      stance: claim.stance === 'asserted' ? (signs.hedge ?? 'asserted') : claim.stance,
      time: time.value,
      attribution,
      span: { ...place, text: words },
      notes: '',
      rule: MODEL_RULE,
      unsourced,
    },
  }
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

const triggerOf = (words: string, quote: Place, { text, stretch }: Paragraph): Place | null => {
  const folded = foldWords(words)
  if (folded.length > 120) return null
  const [first] = placesOf(stretch, folded, quote.start, quote.end).filter((place) => edgeCut(text, place) === null)
  return first ?? null
}

const signsOf = (sentence: Place, trigger: Place, text: string, type: ClaimType, roles: readonly Role[]) => {
  const folded = stretchOf(text, sentence.start, sentence.end)
  const from = Math.max(
    0,
    folded.starts.findIndex((start) => start >= trigger.start),
  )
  const to = folded.ends.findLastIndex((end) => end <= trigger.end) + 1
  const quoted = roles.flatMap((role) =>
    role.kind === 'literal' && typeof role.value === 'string' ? literalPlaces(folded.text, role.value) : [],
  )
  return clauseSigns(folded.text, from, to, {
    quoted,
    content: vocabularyRow(type).aspect === 'speech',
    rejects: type === 'REJECTION',
  })
}

/** Where a role's own words stand in the folded sentence; a lone "no" or "not" tells nothing. */
const literalPlaces = (sentence: string, value: string): readonly Place[] => {
  const folded = foldWords(value)
  const start = folded.includes(' ') ? sentence.indexOf(folded) : -1
  return start < 0 ? [] : [{ start, end: start + folded.length }]
}

const foundOf = (list: ModelClaim['subject'], scene: Scene, table: EntityTable): readonly Found[] | null => {
  const found = list.slice(0, 40).map(({ name, type }) => findEntity(table, scene, name, type))
  return found.every((each) => each !== null) ? found : null
}

type Role = { readonly kind: 'literal'; readonly value: RoleValue } | Found

const settled = (role: Role, settle: (found: Found) => string): RoleValue =>
  role.kind === 'literal' ? role.value : settle(role)

/** Words of ours rather than of the report: each is only ever one of these. */
const OWN_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['phase', new Set(['start', 'ongoing', 'end', 'review'])],
  ['effect', new Set(['killed', 'wounded'])],
  ['attribute', new Set(['age', 'nationality', 'alias', 'origin', 'strength'])],
])
const ROLE_TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['place', 'LOC'],
  ['from', 'LOC'],
  ['to', 'LOC'],
  ['authority', 'ORG'],
  ['instrument', 'OBJECT'],
])

const rolesOf = (
  claim: ModelClaim,
  type: ClaimType,
  quote: string,
  scene: Scene,
  table: EntityTable,
): Step<ReadonlyMap<string, Role>> => {
  const wanted = new Set([...vocabularyRow(type).roles, 'place'])
  const out = new Map<string, Role>()
  for (const { role, value } of claim.roles) {
    if (!wanted.has(role) || value.trim() === '' || out.has(role)) continue
    if (ENTITY_ROLES.has(role)) {
      const found = findEntity(table, scene, value, ROLE_TYPES.get(role) ?? 'OTHER')
      if (found !== null) out.set(role, found)
      // Somebody or some place that the report knows but this sentence does not speak of: the role is left open.
      else if (!isKnownName(table, value)) return { reason: 'name-not-in-sentence' }
    } else if (OWN_WORDS.get(role)?.has(value) === true) out.set(role, { kind: 'literal', value })
    else {
      const literal = literalOf(value, quote, scene)
      if ('reason' in literal) return literal
      if (literal.value !== null) out.set(role, { kind: 'literal', value: literal.value })
    }
  }
  return { value: out }
}

/** A number of the quote, or words of the sentence. Free words that are not the report's are left out; foreign numbers and names end the claim. */
const literalOf = (value: string, quote: string, scene: Scene): Step<string | number | null> => {
  const folded = foldWords(value)
  const numbers = numbersIn(folded)
  const there = new Set(numbersIn(foldWords(quote)))
  if (numbers.some((number) => !there.has(number))) return { reason: 'number-not-in-quote' }
  const [only] = numbers
  if (only !== undefined && numbers.length === 1 && /^[\p{L}\d., -]+$/u.test(folded) && bareNumber(folded))
    return { value: only }
  const [place] = placesOf(scene.stretch, folded, scene.sentence.start, scene.sentence.end).filter(
    (each) => edgeCut(scene.text, each) === null,
  )
  if (place !== undefined) return { value: scene.text.slice(place.start, place.end).replace(/\s+/g, ' ') }
  const sentence = ` ${foldWords(scene.text.slice(scene.sentence.start, scene.sentence.end)).replace(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')} `
  const foreign = [...folded.matchAll(/(?<![\p{L}\p{N}'-])\p{Lu}[\p{L}\p{M}'-]*/gu)].some(
    ([word], at) => !sentence.includes(` ${word} `) && !(at === 0 && sentence.includes(` ${word.toLowerCase()} `)),
  )
  return foreign ? { reason: 'word-not-in-sentence' } : { value: null }
}

/** Whether the words name a number and nothing else. */
const bareNumber = (folded: string): boolean =>
  folded
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => /^[\d.,]+$/.test(word) || numbersIn(word).length === 1)

/** "since", "until" and the like before a time make it one end of a stretch. */
const OPEN_END = /(?:^|[^\p{L}])(?:since|after)\s$/iu
const OPEN_BEGIN = /(?:^|[^\p{L}])(?:until|till|before|by)\s$/iu

const timeOf = (given: string, quote: Place, sentence: Place, paragraph: Paragraph): Step<ClaimTime> => {
  const folded = foldWords(given)
  if (folded === '') return { value: { edtf: null, alts: [], reason: 'no words of time were given' } }
  const places = placesOf(paragraph.stretch, folded, paragraph.place.start, sentence.end).filter(
    (place) => edgeCut(paragraph.text, place) === null,
  )
  const inside = (outer: Place) => places.filter(({ start, end }) => start >= outer.start && end <= outer.end)
  const place = inside(quote)[0] ?? inside(sentence).at(-1) ?? places.at(-1)
  if (place === undefined) return { reason: 'time-not-in-paragraph' }
  const overlap = (time: TimeExpression) => Math.min(time.end, place.end) - Math.max(time.start, place.start)
  const [best] = paragraph.times
    .filter((time) => overlap(time) > 0)
    .sort((a, b) => Number(dated(b)) - Number(dated(a)) || overlap(b) - overlap(a))
  if (best === undefined || !dated(best))
    return { value: { edtf: null, alts: [], reason: 'the words of time given could not be dated' } }
  const { value, alts, text } = best
  const reason = `"${text}", found by a language model, dated by the built-in reader`
  const before = paragraph.text.slice(Math.max(paragraph.place.start, best.start - 12), best.start)
  if (!/[/[{]/.test(value)) {
    if (OPEN_END.test(before)) return { value: { edtf: `${value}/..`, alts: [value, ...alts].filter(isEdtf), reason } }
    if (OPEN_BEGIN.test(before)) return { value: { edtf: `../${value}`, alts: [], reason } }
  }
  return { value: { edtf: value, alts: alts.filter(isEdtf), reason } }
}

const isEdtf = (value: string): boolean => !value.includes('XXXX') && parseEdtf(value).ok
const dated = (time: TimeExpression): boolean => isEdtf(time.value)

interface FoundSource {
  readonly found: Found
  readonly cue: string
}

/** A source must be spoken of in the sentence itself, and the sentence must hold the words that attribute. */
const sourcesOf = (claim: ModelClaim, scene: Scene, table: EntityTable): Step<readonly FoundSource[]> => {
  const out: FoundSource[] = []
  for (const { name, type, cue } of claim.sources.slice(0, 8)) {
    const found = findEntity(table, scene, name, type)
    if (found === null) return { reason: 'source-not-in-sentence' }
    const [place] = placesOf(scene.stretch, foldWords(cue), scene.sentence.start, scene.sentence.end).filter(
      (each) => edgeCut(scene.text, each) === null,
    )
    if (place === undefined) return { reason: 'cue-not-in-sentence' }
    out.push({ found, cue: scene.text.slice(place.start, place.end).replace(/\s+/g, ' ') })
  }
  return { value: out }
}
