import {
  type Attribution,
  type ClaimType,
  type Polarity,
  type RoleValue,
  type Span,
  type Stance,
  vocabularyRow,
} from '../../model/index.ts'
import { stripEnd } from '../../text/index.ts'
import { type Framing, mediumBehind, type Voice } from '../attribution/chain.ts'
import type { TextDocument } from '../text-document.ts'
import type { Cast } from './cast.ts'
import { holds, roleValue } from './condition.ts'
import { extent } from './extent.ts'
import type { Frame } from './frame.ts'
import type { PhraseClaim } from './patterns.ts'
import type { Scene } from './scene.ts'
import type { Draft } from './settle.ts'
import { fill } from './slot.ts'
import { rangeOf, timeOf } from './when.ts'

/** Ages, ties and owners are the writer's own words, whoever is quoted around them. */
const BEGINNINGS: ReadonlySet<string> = new Set(['begin', 'start', 'resume', 'commence'])

export const phraseDraft = (found: PhraseClaim, text: string, attribution: readonly Attribution[] = []): Draft => ({
  type: found.type,
  altTypes: found.type === 'AFFILIATION' ? ['ATTRIBUTE', 'RELATION'] : [],
  subject: found.subject,
  object: found.object,
  roles: found.roles,
  polarity: 'positive',
  stance: 'asserted',
  time: { edtf: null, alts: [], reason: 'ages, ties and offices are undated where the text gives no time' },
  attribution,
  span: { start: found.start, end: found.end, text: text.slice(found.start, found.end) },
  notes: '',
  rule: found.rule,
  confidence: null,
})

/** A frame may tell several claims at once: each of two orders, each leg of a journey. */
export const partsOf = (scene: Scene, frame: Frame, draft: Draft): Draft[] => {
  const infinitives = scene.clauses.filter((each) => each.parent === scene.clause && each.link === 'infinitive')
  const [first, ...others] = infinitives
  if (frame.roles?.content === 'infinitive' && first !== undefined && others.length > 0) {
    const cut = { ...draft, span: spanFrom(scene.text, draft.span.start, Math.max(scene.clause.end, first.end)) }
    return [
      cut,
      ...others.map((each) => {
        const start = each.verb?.start ?? draft.span.start
        return {
          ...draft,
          roles: { ...draft.roles, content: scene.text.slice(start, each.end).replace(/^to\s+/, '') },
          span: spanFrom(scene.text, start, each.end),
        }
      }),
    ]
  }
  const legs = draft.type === 'TRAVEL' && Array.isArray(draft.roles.to) ? (draft.roles.to as readonly string[]) : []
  const [goal, next] = legs
  if (goal !== undefined && next !== undefined) {
    const steps = scene.clause.elements.flatMap((each) =>
      each.kind === 'pp' && scene.cast.ids(each.phrase)[0] === next ? [each] : [],
    )
    const step = steps[0]
    const then =
      step !== undefined &&
      /\b(?:then|and|before|finally)\s*$/.test(scene.text.slice(Math.max(0, step.start - 12), step.start))
    if (step !== undefined && then) {
      return [
        {
          ...draft,
          roles: { ...draft.roles, to: goal },
          span: spanFrom(scene.text, draft.span.start, Math.min(draft.span.end, step.start)),
        },
        {
          ...draft,
          roles: { ...draft.roles, from: goal, to: next },
          span: spanFrom(scene.text, step.start, step.phrase.end),
        },
      ]
    }
    return [{ ...draft, roles: { ...draft.roles, to: goal } }]
  }
  return [draft]
}

export const spanFrom = (text: string, start: number, end: number): Span => {
  let words = stripEnd(text.slice(start, end), ',')
  // "went to A and then to B": what joins the parts is in neither.
  for (let joint = JOINT.exec(words); joint !== null; joint = JOINT.exec(words))
    words = stripEnd(words.slice(0, joint.index), ',')
  return { start, end: start + words.length, text: words }
}

const JOINT = /\b(?:and|then)$/

export const draftOf = (scene: Scene, frame: Frame, framing: Framing, document: TextDocument): Draft | null => {
  const attempt = framing.attempted && vocabularyRow(frame.type).group === 'movement'
  if (framing.unreal && !frame.speech && !attempt) return null
  const { cast, verb, clause } = scene
  const subject = ids(scene, frame.subject)
  const object = ids(scene, frame.object).filter((id) => !subject.includes(id))
  // "No arrests have been made": that nothing happened needs nobody it happened to.
  const nothing = scene.noun === null ? deniesSomething(scene) : lacks(scene)
  if (subject.length === 0 && object.length === 0 && !PARTIES_OPEN.has(frame.type) && !nothing) return null
  const negatives = [
    framing.negative,
    scene.noun === null && (verb.negative || saysNot(scene)),
    scene.noun === null && clause.subject?.negative === true,
    scene.noun === null && clause.elements.some((each) => each.kind === 'np' && !each.before && each.phrase.negative),
    scene.noun !== null && lacks(scene),
    frame.negates === true,
  ].filter((each) => each).length
  const until = clause.elements.some((each) => each.kind === 'time' && (each.prep === 'until' || each.prep === 'till'))
  // "did not share the list until Saturday": it was shared, late.
  const late =
    until &&
    negatives === 1 &&
    scene.noun === null &&
    verb.negative &&
    !framing.negative &&
    vocabularyRow(frame.type).aspect === 'instant'
  const polarity: Polarity = negatives % 2 === 1 && !late ? 'negative' : 'positive'
  const roles = rolesOf(scene, frame)
  // "was watched until D" tells the end of the watch; with a beginning beside it, its whole course.
  const ended =
    frame.type === 'SURVEILLANCE' &&
    rangeOf(clause) === null &&
    roles.phase === 'ongoing' &&
    polarity === 'positive' &&
    clause.elements.some((each) => each.kind === 'time' && (each.prep === 'until' || each.prep === 'till'))
  if (ended) roles.phase = 'end'
  // "Surveillance of X began in May": the noun names the watch, the verb its beginning.
  if (frame.type === 'SURVEILLANCE' && scene.noun !== null && roles.phase === 'ongoing' && BEGINNINGS.has(verb.lemma))
    roles.phase = 'start'
  const { start, end } = extent(scene, frame.content === true)
  if (end <= start) return null
  const span: Span = { start, end, text: document.text.slice(start, end) }
  const own = frame.voiced === true && framing.voices.length === 0 ? fill(scene, 'agent')[0] : undefined
  const voices: readonly Voice[] =
    own !== undefined
      ? [{ source: own, cueStart: verb.start, cueEnd: verb.end }]
      : frame.speech === true
        ? framing.voices.filter((voice) => !cast.ids(voice.source).some((id) => subject.includes(id)))
        : framing.voices
  // Events that a noun takes for granted are the writer's.
  const granted = scene.noun?.definite && (frame.type === 'ATTACK' || frame.type === 'HOSTAGE_TAKING')
  // "claimed responsibility in a video": the medium is all that stands between the group and the report.
  const medium = frame.speech === true && voices.length === 0 ? mediumBehind(clause) : null
  const attribution = granted ? [] : attributed(medium === null ? voices : [medium], cast, document.text)
  return {
    type: frame.type,
    altTypes: frame.also ?? [],
    subject,
    object,
    roles,
    polarity,
    stance: attempt ? 'unknown' : stanceOf(framing.stance, frame, polarity),
    time: ended || late ? endOf(timeOf(scene, framing.said)) : timeOf(scene, framing.said),
    attribution: attribution.filter((link, at) => attribution.findIndex((each) => each.source === link.source) === at),
    span,
    notes: attempt ? 'tried; whether it came about is not said' : '',
    rule: `frame.${frame.id}`,
    confidence: null,
  }
}

/** Who says it and by which words, for those that are known. */
export const attributed = (voices: readonly Voice[], cast: Cast, text: string): Attribution[] =>
  voices.flatMap((voice) => {
    const { apposition, head } = voice.source
    // "A spokesman for the army, Colonel X, said": X says it.
    const named = apposition?.head.tag === 'name' && head.tag !== 'name' && cast.sort(apposition) === 'person'
    const id = cast.ids(named ? apposition : voice.source)[0]
    return id === undefined ? [] : [{ source: id, cue: text.slice(voice.cueStart, voice.cueEnd) }]
  })

/** Types whose parties the words often leave out. */
const PARTIES_OPEN: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'ATTACK',
  'HOSTAGE_TAKING',
  'ASSESSMENT',
  'POLICY',
  'CASUALTY',
  'ALERT_LEVEL',
  'EMERGENCY',
  'FUNDING',
  'ADVICE',
  'CLAIM_OF_RESPONSIBILITY',
  'REPLY',
  'ESCAPE',
  'EXCHANGE',
  'PROTEST',
])

/** Whether the verb's subject or object is a "no ..." */
const deniesSomething = ({ clause }: Scene): boolean =>
  clause.subject?.negative === true ||
  clause.elements.some((each) => each.kind === 'np' && !each.before && each.phrase.negative)

const lacks = (scene: Scene): boolean => scene.noun?.negative === true || holds(scene, ['lack'])

/** "is currently not aware", "was no longer watched": a denial that stands apart from its verb. */
const saysNot = ({ clause, verb }: Scene): boolean =>
  verb.adverbs.includes('no longer') ||
  clause.elements.some(
    (each) => each.kind === 'adv' && each.mark.lower === 'no longer' && each.mark.end <= verb.start,
  ) ||
  (verb.copula &&
    clause.elements.some((each) => each.kind === 'adv' && !each.before && NEGATIONS.has(each.mark.lower))) ||
  // "was found not guilty"
  clause.elements.some(
    (guilty) =>
      guilty.kind === 'adj' &&
      guilty.mark.lower === 'guilty' &&
      clause.elements.some(
        (each) =>
          each.kind === 'adv' &&
          NEGATIONS.has(each.mark.lower) &&
          each.mark.end < guilty.mark.start &&
          guilty.mark.start - each.mark.end < 3,
      ),
  )

const NEGATIONS = new Set(['not', 'never', 'no longer', "n't"])

const endOf = (time: Draft['time']): Draft['time'] => ({ ...time, edtf: time.edtf?.replace(/^\.\.\//, '') ?? null })

const stanceOf = (stance: Stance, frame: Frame, polarity: Polarity): Stance => {
  if (frame.stance !== undefined && stance === 'asserted') return frame.stance
  if (stance === 'planned' && polarity === 'negative') return 'asserted'
  return stance === 'denied' && polarity === 'positive' ? 'asserted' : stance
}

/** The entities of the first alternative that yields any. */
export const ids = (scene: Scene, expression: string): string[] => {
  for (const alternative of expression.split(' / ')) {
    const found = [...new Set(fill(scene, alternative).flatMap((phrase) => scene.cast.ids(phrase)))]
    if (found.length > 0) return found
  }
  return []
}

const rolesOf = (scene: Scene, frame: Frame): Record<string, RoleValue> => {
  const roles: Record<string, RoleValue> = {}
  for (const [role, expression] of Object.entries(frame.roles ?? {})) {
    const value = roleValue(scene, expression)
    if (value !== null) roles[role] = typeof value === 'object' && value.length === 1 ? (value[0] ?? '') : value
  }
  if (roles.place === undefined && vocabularyRow(frame.type).roles.includes('place')) {
    const place = fill(scene, 'place').flatMap((phrase) => scene.cast.ids(phrase))[0]
    if (place !== undefined) roles.place = place
  }
  return roles
}
