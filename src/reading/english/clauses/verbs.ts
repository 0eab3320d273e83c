import type { VerbGroup } from '../../clauses/phrase.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Verbs by which somebody says something. */
export const SPEECH_VERBS =
  set(`say tell state add announce report indicate note claim assert declare insist stress admit acknowledge confirm
  deny explain reveal disclose warn argue allege suggest cite quote write reply repeat maintain contend remark observe comment testify
  concede recall boast promise pledge vow threaten estimate assess predict caution emphasise emphasize reiterate describe inform
  complain contradict clarify mention signal tweet post point-out urge accuse demand ask accept swear hint confess affirm reaffirm proclaim certify attest recount`)

/** Verbs of thought and of learning that take a clause too. */
export const THOUGHT_VERBS =
  set(`believe think suspect fear hope know find learn show suggest demonstrate prove mean expect assume conclude
  determine discover hear see understand decide agree realise realize doubt emerge appear seem feel consider imply establish verify
  guess judge deem surface recognise recognize notice forget remember ensure guarantee reckon`)

export const speechVerb = (lemma: string): boolean => SPEECH_VERBS.has(lemma)

/** Whether a verb takes a clause: after "that", bare ("said he left") or as a quotation. */
export const clauseTaking = (verb: VerbGroup, how: 'that' | 'bare' | 'quote'): boolean => {
  if (verb.particle === 'out' && verb.lemma === 'point') return how !== 'quote'
  if (how === 'quote')
    return SPEECH_VERBS.has(verb.lemma) || verb.lemma === 'read' || verb.lemma === 'go' || verb.lemma === 'call'
  if (how === 'that') return SPEECH_VERBS.has(verb.lemma) || THOUGHT_VERBS.has(verb.lemma)
  return (
    (SPEECH_VERBS.has(verb.lemma) && verb.lemma !== 'quote' && verb.lemma !== 'describe' && verb.lemma !== 'cite') ||
    (THOUGHT_VERBS.has(verb.lemma) && verb.lemma !== 'find' && verb.lemma !== 'see')
  )
}
