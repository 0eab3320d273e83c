import type { Claim, Entity } from '../../model/index.ts'
import type { Draft } from './check-claim.ts'
import { MODEL_RULE } from './options.ts'

export interface Merged {
  readonly claims: readonly Claim[]
  readonly agreed: number
  readonly added: number
}

/**
 * Lays the model's claims beside the built-in ones. Where both say the same (type, words, participants, polarity) the built-in claim stands
 * as it was, and its rule names the model too; nothing else of it changes, its confidence least of all. What only the model says becomes a
 * proposal of its own, without a confidence; what only the built-in reader says stays. A claim of the same words with the other polarity is
 * marked as contradicting.
 */
export const mergeClaims = (
  builtin: readonly Claim[],
  drafts: readonly Draft[],
  entities: ReadonlyMap<string, Entity>,
): Merged => {
  const free = new Set(builtin.map((_, at) => at))
  const agreed = new Set<number>()
  const rest: Draft[] = []
  for (const draft of drafts) {
    const twin = [...free]
      .map((at) => ({ at, likeness: likeness(builtin[at], draft, entities) }))
      .filter(({ likeness: value }) => value > 0)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .find(({ at }) => builtin[at]?.polarity === draft.polarity)
    if (twin === undefined) rest.push(draft)
    else {
      free.delete(twin.at)
      agreed.add(twin.at)
    }
  }
  const taken = new Set(builtin.map(({ id }) => id))
  let number = builtin.length
  const added = rest.map(({ unsourced, ...draft }): Claim => {
    let id = ''
    do {
      number += 1
      id = `c${String(number).padStart(3, '0')}`
    } while (taken.has(id))
    const against = builtin.filter((claim) => claim.polarity !== draft.polarity && likeness(claim, draft, entities) > 0)
    return {
      id,
      ...draft,
      ...withSource(draft, unsourced, builtin),
      altTypes: [],
      contradicts: against.map((claim) => claim.id),
      related: [],
      confidence: null,
    }
  })
  return {
    claims: [
      ...builtin.map((claim, at) => (agreed.has(at) ? { ...claim, rule: `${claim.rule}+${MODEL_RULE}` } : claim)),
      ...added,
    ],
    agreed: agreed.size,
    added: added.length,
  }
}

type Likeable = Pick<Claim, 'type' | 'subject' | 'object' | 'span'>

/** How much two claims are one, 0 to 1 and more than 0 only where type, words and participants agree. The measure of the gold's scorer. */
const likeness = (claim: Claim | undefined, draft: Likeable, entities: ReadonlyMap<string, Entity>): number => {
  if (claim === undefined || (claim.type !== draft.type && !claim.altTypes.includes(draft.type))) return 0
  const overlap = sharedWords(claim.span, draft.span)
  if (overlap < 0.5) return 0
  const people = sharedPeople(claim, draft, entities)
  return people < 0.5 ? 0 : (overlap + people) / 2
}

/** Overlap of two spans as a share of the shorter. */
export const sharedWords = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  Math.max(1, Math.min(a.end - a.start, b.end - b.start))

/** F1 of the participants, subject and object pooled; a group counts as its members. */
const sharedPeople = (a: Likeable, b: Likeable, entities: ReadonlyMap<string, Entity>): number => {
  const pool = (claim: Likeable) =>
    new Set(
      [...claim.subject, ...claim.object].flatMap((id) => {
        const members = entities.get(id)?.members ?? []
        return members.length > 0 ? members : [id]
      }),
    )
  const [first, second] = [pool(a), pool(b)]
  if (first.size === 0 || second.size === 0) return first.size === second.size ? 1 : 0
  const shared = [...first].filter((id) => second.has(id)).length
  return (2 * shared) / (first.size + second.size)
}

/**
 * A source that the model left out: that of the built-in claims on the same words, where they have one; where no built-in claim speaks for
 * the words and the sentence attributes something to somebody, the claim is hearsay rather than fact.
 */
const withSource = (
  draft: Omit<Draft, 'unsourced'>,
  unsourced: boolean,
  builtin: readonly Claim[],
): Partial<Pick<Claim, 'attribution' | 'notes' | 'stance'>> => {
  if (draft.attribution.length > 0) return {}
  const there = builtin.filter((claim) => sharedWords(claim.span, draft.span) >= 0.5)
  const [first] = there
  if (first === undefined)
    return unsourced && draft.stance === 'asserted'
      ? { stance: 'reported', notes: 'The sentence attributes something, and no source was given for this.' }
      : {}
  const source = first.attribution[0]?.source
  return source === undefined ||
    draft.subject.includes(source) ||
    there.some((claim) => claim.attribution[0]?.source !== source)
    ? {}
    : { attribution: first.attribution, notes: 'The source is that of the built-in reading of these words.' }
}

/** Whether two claims of the model say the same. */
export const sameDraft = (a: Draft, b: Draft, entities: ReadonlyMap<string, Entity>): boolean =>
  a.type === b.type &&
  a.polarity === b.polarity &&
  sharedWords(a.span, b.span) >= 0.5 &&
  sharedPeople(a, b, entities) === 1 &&
  a.roles.phase === b.roles.phase
