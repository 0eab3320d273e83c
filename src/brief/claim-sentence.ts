import type { Claim, EntityType, RoleValue } from '../model/index.ts'
import { ENTITY_ROLES, vocabularyRow } from '../model/index.ts'
import { describeEdtf } from '../time/index.ts'
import { CLAUSE_TEMPLATES, type ClauseTemplate, PART_IN_ATTACK, PHASE_TEMPLATES } from './clause-templates.ts'

/** What to call an entity. Both answer for ids that are no entity too: the word itself, and null. */
export interface Naming {
  readonly name: (id: string) => string
  readonly type: (id: string) => EntityType | null
}

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

/** A noun phrase that a report began a sentence with, as it stands inside of one: "The prison" becomes "the prison". */
const inside = (name: string): string =>
  name.replace(
    /^(?:The|An?|All|Both|Some|Several|Many|Their|His|Her|Its|Earlier|Sources|Reports|Witnesses|Officials|Prosecutors|Police|Authorities|Residents|Someone|Somebody)(?![\p{L}\p{N}-])/u,
    (word) => word.toLowerCase(),
  )

const ALWAYS_PLURAL = /\b(?:police|people|men|women|children|troops|forces|personnel)$/
/** A common noun with an s at its end ("authorities", "the Kouachi brothers"), as against a name that ends so. */
const PLURAL_NOUN = /(?:^|\s)\p{Ll}[\p{L}-]*[^s\W]s$/u

const isPlural = (names: readonly string[], types: readonly (EntityType | null)[]): boolean => {
  const [name] = names
  if (name === undefined || names.length > 1) return names.length > 1
  return types[0] === 'GROUP' || ALWAYS_PLURAL.test(name) || (types[0] !== 'PERSON' && PLURAL_NOUN.test(name))
}

const roleWords = (role: string, value: RoleValue | undefined, naming: Naming): string => {
  if (value === undefined) return ''
  const values = Array.isArray(value) ? value : [value]
  return listed(values.map((one) => (ENTITY_ROLES.has(role) ? inside(naming.name(String(one))) : String(one))))
}

/** Puts words into a template. A slot that stays empty outside of brackets reads "somebody". */
function fill(template: string, slot: (name: string) => string, plural: boolean): string {
  const agreed = template.replace(/<([^<|>]*)\|([^<>]*)>/g, (_, one: string, many: string) => (plural ? many : one))
  const optional = agreed.replace(/\[([^[\]]*)\]/g, (_, part: string) => {
    let empty = false
    const words = part.replace(/\{(\w+)\}/g, (__, name: string) => {
      const word = slot(name)
      if (word === '') empty = true
      return word
    })
    return empty ? '' : words
  })
  return optional
    .replace(/\{(\w+)\}/g, (_, name: string) => (name === 'when' ? slot('when') : slot(name) || 'somebody'))
    .trim()
}

/** Of what is deployed and where: sites and places are guarded, everything else is sent. */
const partsOf = (claim: Claim, naming: Naming, sites: boolean): readonly string[] =>
  claim.object.filter((id) => ['FAC', 'GPE', 'LOC'].includes(naming.type(id) ?? '') === sites)

const isAttackItself = (claim: Claim, naming: Naming): boolean =>
  claim.type === 'ATTACK' && claim.object.length > 0 && claim.object.every((id) => naming.type(id) === 'EVENT')

const templateOf = (claim: Claim, naming: Naming): ClauseTemplate => {
  if (isAttackItself(claim, naming)) return PART_IN_ATTACK
  const phase = PHASE_TEMPLATES[claim.type]?.[String(claim.roles.phase)]
  return phase ?? CLAUSE_TEMPLATES[claim.type]
}

/** A denied claim is told as what is denied, so that no double negative arises. */
const patternOf = (
  claim: Claim,
  { yes, no, passive, passiveNo }: ClauseTemplate,
): { pattern: string; ofObject: boolean } => {
  const negative = claim.polarity === 'negative' && claim.stance !== 'denied'
  const without = claim.subject.length === 0 && claim.object.length + Object.keys(claim.roles).length > 0
  const doerless = negative ? passiveNo : passive
  if (without && doerless !== undefined && (claim.object.length > 0 || !/^\{o\}/.test(doerless)))
    return { pattern: doerless, ofObject: true }
  return { pattern: negative ? no : yes, ofObject: false }
}

/** The time with its preposition and a space before it; nothing where the claim is undated. */
const whenOf = (claim: Claim): string => {
  if (claim.time.edtf === null) return ''
  const { aspect } = vocabularyRow(claim.type)
  // "for years", told in January, says that it was so by January, not that it ended then.
  if (claim.time.edtf.startsWith('../')) return ` by ${describeEdtf(claim.time.edtf.slice(3), 'noun')}`
  const lasted = aspect === 'state' || (aspect === 'phase' && claim.roles.phase === 'ongoing')
  return ` ${describeEdtf(claim.time.edtf, lasted && claim.time.edtf.includes('/') ? 'state' : 'when')}`
}

/** The statement alone, lower-case first word, without source or stance. `dated` leaves the time out or in. */
export function claimClause(claim: Claim, naming: Naming, dated = true): string {
  const template = templateOf(claim, naming)
  const { pattern, ofObject } = patternOf(claim, template)
  const doers = ofObject ? claim.object : claim.subject
  const object = listed(claim.object.map((id) => inside(naming.name(id))))
  const slot = (name: string): string => {
    if (name === 's') return listed(claim.subject.map((id) => inside(naming.name(id))))
    if (name === 'o') return claim.type === 'HOSTAGE_TAKING' && /^hostages?$/i.test(object) ? '' : object
    if (name === 'when') return dated ? whenOf(claim) : ''
    if (name === 'effect') return roleWords(name, claim.roles[name], naming) || 'harmed'
    if (name === 'forces' || name === 'guarded') {
      const names = partsOf(claim, naming, name === 'guarded').map((id) => inside(naming.name(id)))
      // "at the schools, to guard the schools": said once is enough.
      return listed(names.filter((one) => name === 'forces' || !String(claim.roles.purpose ?? '').includes(one)))
    }
    // A statement without a content of its own is given in its own words.
    if (name === 'content' && claim.type === 'STATEMENT' && claim.roles.content === undefined)
      return `“${claim.span.text}”`
    const words = roleWords(name, claim.roles[name], naming)
    // "the attacks in Paris in Paris", "a hotel in Kadikoy in Kadikoy": said once is enough.
    return ['place', 'from', 'to'].includes(name) && words !== '' && object.includes(words) ? '' : words
  }
  const full = pattern.includes('{when}') ? pattern : `${pattern}{when}`
  return fill(full, slot, isPlural(doers.map(naming.name), doers.map(naming.type)))
}

/** A source that is hearsay by its name: "according to earlier speculation, there is speculation" says it twice. */
const HEARSAY = /\b(?:speculation|rumou?rs?|reports?)$/i

const STANCE_OPENINGS = {
  asserted: '',
  reported: 'reportedly, ',
  hypothesised: 'it is thought that ',
  speculated: 'there is speculation that ',
  denied: 'it is denied that ',
  planned: 'planned, not yet done: ',
  unknown: 'it is open whether ',
} as const

/** Who says so; left out where the doer speaks of their own doing. */
const source = (claim: Claim, naming: Naming): string => {
  const [first, ...relays] = claim.attribution.map((link) => inside(naming.name(link.source)))
  if (first === undefined) return ''
  if (relays.length === 0 && claim.subject.length === 1 && claim.subject[0] === claim.attribution[0]?.source) return ''
  return `according to ${first}${relays.length > 0 ? ` (relayed by ${listed(relays)})` : ''}, `
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A claim as one sentence in plain English, with who says so, how it is put, and when: what a page or a brief shows for it. */
export function claimSentence(claim: Claim, naming: Naming): string {
  const from = source(claim, naming)
  const first = claim.attribution[0]
  const twice =
    from !== '' &&
    first !== undefined &&
    HEARSAY.test(naming.name(first.source)) &&
    /^(?:speculated|reported)$/.test(claim.stance)
  const words = capital(`${from}${twice ? '' : STANCE_OPENINGS[claim.stance]}${claimClause(claim, naming)}`)
  return /[.!?]["”’]?$/.test(words) ? words : `${words}.`
}
