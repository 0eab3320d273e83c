import type { Claim } from '../../model/index.ts'
import type { Deed } from './deeds.ts'
import type { Filler, IncidentRole, IncidentType } from './incident.ts'

/** An incident while it is put together. */
export interface Draft {
  readonly type: IncidentType
  readonly deeds: Deed[]
  readonly roles: Record<IncidentRole, Filler[]>
  /** Numbers of the sentences that tell of it. */
  readonly sentences: Set<number>
}

export const emptyDraft = (type: IncidentType): Draft => ({
  type,
  deeds: [],
  roles: { perpetrators: [], organisations: [], targets: [], victims: [], weapons: [] },
  sentences: new Set(),
})

/** An outcome belongs to an incident so many sentences away at most. */
const NEAR = 3

/** Deeds of one kind are one incident; an outcome without a deed of its own goes to the incident nearest above or below it. */
export const draftsOf = (deeds: readonly Deed[]): Draft[] => {
  const drafts: Draft[] = []
  for (const deed of deeds) {
    const same = drafts.find((draft) => draft.type === deed.type)
    const beside = [...drafts]
      .reverse()
      .find((draft) => [...draft.sentences].some((each) => Math.abs(each - deed.sentence) <= NEAR))
    const thing = deed.outcome && deed.claim.type === 'DAMAGE' && beside?.type !== 'kidnapping'
    let home = thing ? (beside ?? same) : (same ?? (deed.outcome ? beside : undefined))
    if (home === undefined) {
      home = emptyDraft(deed.type)
      drafts.push(home)
    }
    home.deeds.push(deed)
    home.sentences.add(deed.sentence)
  }
  return drafts
}

/** The claim of an incident that stands nearest to a place in the text; none where it rests on no claim. */
export const claimsNear = (draft: Draft, offset: number): readonly string[] => {
  let best: Claim | null = null
  for (const { claim } of draft.deeds)
    if (best === null || Math.abs(claim.span.start - offset) < Math.abs(best.span.start - offset)) best = claim
  return best === null ? [] : [best.id]
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')
const covers = (more: string, less: string): boolean => more === less || more.endsWith(` ${less}`)

/** Adds a filler: one for an entity, and one for words that say the same or less ("bomb" beside "powerful bomb"). */
export const addFiller = (draft: Draft, role: IncidentRole, filler: Filler): void => {
  const list = draft.roles[role]
  const words = plain(filler.text)
  const at = list.findIndex((each) => {
    const held = plain(each.text)
    return (each.entity !== null && each.entity === filler.entity) || covers(held, words) || covers(words, held)
  })
  const held = list[at]
  if (held === undefined) list.push(filler)
  else list[at] = { ...held, claims: [...new Set([...held.claims, ...filler.claims])] }
}
