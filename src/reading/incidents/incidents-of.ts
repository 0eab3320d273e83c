import type { Entity, Mention, Reading } from '../../model/index.ts'
import { blocksOf, type Sentence, sentencesOf } from '../../text/index.ts'
import { caseView } from '../case/case-view.ts'
import { ARMED_NAME, EXPLODED } from '../english/incidents/incident-words.ts'
import { GROUPS } from '../english/names/groups.ts'
import { deedOf } from './deeds.ts'
import { addFiller, claimsNear, type Draft, draftsOf, emptyDraft } from './drafts.ts'
import { attackers, coreOf, fillerOf, isNamed, personOf, sufferers } from './fillers.ts'
import { INCIDENT_ROLES, type Incident } from './incident.ts'
import { isBomb, thingsHitIn, weaponsIn } from './scan.ts'

/** A reading with its text and sentences, as the steps below share them. */
interface Setting {
  readonly text: string
  readonly reading: Reading
  readonly sentences: readonly Sentence[]
  readonly sentenceAt: (offset: number) => number
}

/**
 * The violent incidents that a report tells of, put together from its claims: attacks, bombings, kidnappings, arson and robbery, each with who
 * did it, for which body, what was hit, who (by name) suffered, and with what. A report has at most one incident of a kind: it is for an
 * overview, and does not tell two bombings of one evening apart. `reading` has to be of `text`; offsets are UTF-16 code units of it.
 */
export const incidentsOf = (text: string, reading: Reading): readonly Incident[] => {
  const view = caseView(text)
  const sentences = sentencesOf(view, blocksOf(view))
  const setting: Setting = { text, reading, sentences, sentenceAt: finder(sentences) }
  const deeds = reading.claims.flatMap((claim) => {
    const at = setting.sentenceAt(claim.span.start)
    const sentence = sentences[at]
    const words = sentence === undefined ? claim.span.text : text.slice(sentence.start, sentence.end)
    return deedOf(claim, words, at) ?? []
  })
  const drafts = draftsOf(deeds)
  untoldBombing(setting, drafts)
  for (const draft of drafts) {
    fromClaims(setting, draft)
    fromSentences(setting, draft)
    fromNames(setting, draft)
  }
  return drafts.map((draft, at) => incidentOf(setting, draft, at))
}

/** Index of the sentence that an offset stands in, or of the next one. */
const finder =
  (sentences: readonly Sentence[]) =>
  (offset: number): number => {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.end ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low
  }

/** A sentence in which a bomb went off, of which no claim tells, is an incident that rests on its words alone. */
const untoldBombing = ({ text, sentences }: Setting, drafts: Draft[]): void => {
  if (drafts.some((draft) => draft.type === 'bombing')) return
  const at = sentences.findIndex(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + 1000))
    return EXPLODED.test(words) && !NOT_TOLD.test(words)
  })
  if (at < 0) return
  const draft = emptyDraft('bombing')
  draft.sentences.add(at)
  drafts.push(draft)
}

/** "He would have bombed it", "was cleared of bombing it": words of a blast that do not tell of one. */
const NOT_TOLD =
  /\b(?:(?:would|could|might) (?:not )?have|cleared|acquitted|exonerated|absolved|not guilty|dreamt|dreamed|imagined|pretended|far from|rather than)\b/i

const fromClaims = ({ text, reading }: Setting, draft: Draft): void => {
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const of = (ids: readonly string[]): Entity[] => ids.flatMap((id) => byId.get(id) ?? [])
  for (const { claim } of draft.deeds) {
    for (const entity of of(claim.subject))
      for (const [role, filler] of attackers(text, entity, reading.entities, [claim.id])) addFiller(draft, role, filler)
    for (const entity of of(claim.object))
      for (const [role, filler] of sufferers(text, entity, [claim.id])) addFiller(draft, role, filler)
  }
}

/** Weapons and, for bombs and fires, things that the sentences of the incident name without a claim that links them to it. */
const fromSentences = ({ text, sentences }: Setting, draft: Draft): void => {
  for (const at of draft.sentences) {
    const sentence = sentences[at]
    if (sentence === undefined) continue
    const claims = claimsNear(draft, sentence.start)
    for (const found of weaponsIn(text, sentence)) addFiller(draft, 'weapons', fillerOf(text, found, null, claims))
    if (draft.type !== 'bombing' && draft.type !== 'arson') continue
    for (const found of thingsHitIn(text, sentence))
      addFiller(draft, 'targets', fillerOf(text, coreOf(text, found), null, claims))
  }
  if (draft.type !== 'bombing') return
  // Of a blast whose own sentence names no bomb, the sentences about it do.
  for (const step of [-1, 1, -2, 2]) {
    for (const at of draft.sentences) {
      const sentence = sentences[at + step]
      if (sentence === undefined || draft.roles.weapons.length > 0) continue
      const claims = claimsNear(draft, sentence.start)
      for (const found of weaponsIn(text, sentence))
        if (isBomb(text, found)) addFiller(draft, 'weapons', fillerOf(text, found, null, claims))
    }
  }
}

let armed: ReadonlySet<string> | undefined

/** A body that fights, by the tables or by its name. */
const fights = (entity: Entity): boolean => {
  armed ??= new Set(GROUPS.flatMap((group) => [group.name, ...group.aliases]).map((name) => name.toLowerCase()))
  const names = [entity.name, ...entity.aka]
  return entity.type === 'ORG' && names.some((name) => ARMED_NAME.test(name) || armed?.has(name.toLowerCase()) === true)
}

/** Armed groups named in the incident's sentences, and people named in the words of a claim who are not said to have done it. */
const fromNames = ({ text, reading, sentenceAt }: Setting, draft: Draft): void => {
  const doers = new Set(draft.deeds.flatMap(({ claim }) => claim.subject))
  const suffers = (mention: Mention): boolean =>
    draft.deeds.some(
      ({ claim }) => claim.type !== 'DAMAGE' && claim.span.start <= mention.start && mention.end <= claim.span.end,
    )
  for (const entity of reading.entities) {
    if (!isNamed(entity)) continue
    const body = fights(entity)
    if (!body && (entity.type !== 'PERSON' || doers.has(entity.id))) continue
    for (const mention of entity.mentions) {
      if (mention.kind !== 'name' || !draft.sentences.has(sentenceAt(mention.start))) continue
      const claims = claimsNear(draft, mention.start)
      if (body) addFiller(draft, 'organisations', fillerOf(text, mention, entity.id, claims))
      else if (suffers(mention)) {
        const filler = personOf(text, entity, claims)
        if (filler !== null) addFiller(draft, 'victims', filler)
      }
    }
  }
}

const incidentOf = ({ text, sentences }: Setting, draft: Draft, at: number): Incident => {
  const claims = draft.deeds.map((deed) => deed.claim)
  const first = claims[0]?.span ?? sentences[Math.min(...draft.sentences)] ?? { start: 0, end: 0 }
  const places = claims.flatMap((claim) => (typeof claim.roles.place === 'string' ? [claim.roles.place] : []))
  for (const role of INCIDENT_ROLES) draft.roles[role].sort((a, b) => a.start - b.start)
  return {
    id: `i${at + 1}`,
    type: draft.type,
    edtf: claims.find((claim) => claim.time.edtf !== null)?.time.edtf ?? null,
    places: [...new Set(places)],
    ...draft.roles,
    claims: claims.map((claim) => claim.id),
    span: { start: first.start, end: first.end, text: text.slice(first.start, first.end) },
  }
}
