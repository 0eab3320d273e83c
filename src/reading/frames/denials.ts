import type { Framing, Voice } from '../attribution/chain.ts'
import { spanFrom } from './draft.ts'
import type { Scene } from './scene.ts'
import type { Draft } from './settle.ts'
import { fill } from './slot.ts'
import { NO_TIME } from './when.ts'

/** "X denied that": the claim told before, denied by X. */
export const echoOf = (scene: Scene, last: Draft | null, framing: Framing): Draft | null => {
  const { clause, verb, cast } = scene
  if (last === null || isMereLack(last) || verb.negative || verb.passive || framing.unreal) return null
  if (verb.lemma !== 'deny' && verb.lemma !== 'dispute' && verb.lemma !== 'reject') return null
  const object = fill(scene, 'object')[0]
  const word = object?.head.lower ?? ''
  const points =
    word === 'this' || word === 'that' || word === 'it' || (object?.definite && DENIABLE.has(object.head.lemma))
  // "The accusation" points to one, "the report" to something that somebody said.
  const named = object !== undefined && DENIABLE.has(object.head.lemma)
  const accuses = last.type === 'ACCUSATION' || last.altTypes.includes('ACCUSATION')
  if (named && !(ACCUSING.has(object.head.lemma) ? accuses : last.attribution.length > 0)) return null
  const speaker = clause.subject === null ? undefined : cast.ids(clause.subject)[0]
  if (!points || speaker === undefined) return null
  // "rejected this" turns away all that was said, and whoever said it.
  const sayer = last.attribution[0]?.source ?? (SPEECH.has(last.type) ? last.subject[0] : undefined)
  if (verb.lemma === 'reject' && !named && sayer !== undefined && sayer !== speaker)
    return {
      ...last,
      type: 'REJECTION',
      altTypes: ['STATEMENT'],
      subject: [speaker],
      object: [sayer],
      roles: { content: last.span.text.slice(0, 200) },
      polarity: 'positive',
      stance: 'asserted',
      time: NO_TIME,
      attribution: [],
      span: spanFrom(scene.text, clause.subject?.start ?? verb.start, clause.end),
      notes: `rejects "${last.span.text.slice(0, 120)}"`,
      rule: 'frame.rejection.this',
    }
  return {
    ...last,
    polarity: last.polarity === 'positive' ? 'negative' : 'positive',
    stance: 'denied',
    attribution: [{ source: speaker, cue: scene.text.slice(verb.start, verb.end) }],
    span: spanFrom(scene.text, clause.subject?.start ?? verb.start, clause.end),
    notes: `denies "${last.span.text.slice(0, 120)}"`,
    rule: `${last.rule}.denied`,
  }
}

/** "The inquiry has seen no evidence of this. X denies it": X denies the deed, not the lack of evidence. */
const isMereLack = (last: Draft): boolean => last.type === 'EVIDENCE' && last.polarity === 'negative'

const SPEECH = new Set<Draft['type']>(['ACCUSATION', 'STATEMENT', 'CONDEMNATION'])
const ACCUSING = new Set(['accusation', 'charge', 'allegation'])
const DENIABLE = new Set(['claim', 'report', 'allegation', 'accusation', 'charge', 'account'])

const DISPROVED = new Set(['wrong', 'false', 'untrue', 'unfounded', 'incorrect', 'baseless'])

const REJECTING = new Set(['reject', 'deny', 'dismiss', 'dispute', 'refute', 'rebut'])

/** "Contrary to the speculation that ...", "reports that ... proved wrong": the writer denies what others said. */
export const denialOf = (scene: Scene, draft: Draft, voices: readonly Voice[]): Draft | null => {
  const { clause, text } = scene
  const content = clause.gap === 'content' ? clause.antecedent : null
  if (content === null) return null
  const before = text.slice(Math.max(0, content.start - 20), content.start).toLowerCase()
  const contrary = /\b(?:contrary to|despite|against)\s+(?:the\s+|an?\s+)?$/.test(before)
  const host = clause.parent
  const wrong =
    host?.verb != null &&
    ['prove', 'be', 'turn-out', 'turn'].includes(host.verb.lemma) &&
    host.elements.some((each) => each.kind === 'adj' && DISPROVED.has(each.mark.lower))
  // "rejected reports that": whoever rejects them denies it.
  const rejected =
    host?.verb != null &&
    !host.verb.passive &&
    !host.verb.negative &&
    REJECTING.has(host.verb.lemma) &&
    host.elements.some((each) => each.kind === 'np' && !each.before && each.phrase === content)
  if (rejected && host?.verb != null && host.subject !== null) {
    const speaker = scene.cast.ids(host.subject)[0]
    if (speaker === undefined) return null
    const from = host.subject.start
    return {
      ...draft,
      polarity: draft.polarity === 'positive' ? 'negative' : 'positive',
      stance: 'denied',
      attribution: [{ source: speaker, cue: text.slice(host.verb.start, host.verb.end) }],
      span: { start: from, end: draft.span.end, text: text.slice(from, draft.span.end) },
      notes: 'denies what others said',
      rule: `${draft.rule}.denied`,
    }
  }
  if (!contrary && !wrong) return null
  const start = contrary
    ? content.start - (before.length - before.search(/\b(?:contrary to|despite|against)\s+(?:the\s+|an?\s+)?$/))
    : content.start
  // The words that prove it wrong are part of the denial; the claim itself ends before them.
  const end = wrong && host !== null ? Math.max(draft.span.end, host.end) : draft.span.end
  return {
    ...draft,
    polarity: draft.polarity === 'positive' ? 'negative' : 'positive',
    stance: 'denied',
    attribution: voices.flatMap((voice) => {
      const id = voice.source === content ? undefined : scene.cast.ids(voice.source)[0]
      return id === undefined ? [] : [{ source: id, cue: text.slice(voice.cueStart, voice.cueEnd) }]
    }),
    span: { start, end, text: text.slice(start, end) },
    notes: 'the report itself rejects it',
    rule: `${draft.rule}.denied`,
  }
}
