import type { Claim, RoleValue } from '../model/index.ts'
import { ENTITY_ROLES } from '../model/index.ts'
import { describeEdtf } from '../time/index.ts'
import { CLAUSE_TEMPLATES, type ClauseTemplate, PHASE_TEMPLATES } from './clause-templates.ts'

/** Answers the name to show for an entity id; a word that is no id comes back as it is. */
export type NameOf = (id: string) => string

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

const roleWords = (role: string, value: RoleValue | undefined, nameOf: NameOf): string => {
  if (value === undefined) return ''
  const values = Array.isArray(value) ? value : [value]
  return listed(values.map((one) => (ENTITY_ROLES.has(role) ? nameOf(String(one)) : String(one))))
}

const fill = (template: string, slot: (name: string) => string): string => {
  const fillSlots = (part: string): string | null => {
    let empty = false
    const filled = part.replace(/\{(\w+)\}/g, (_, name: string) => {
      const words = slot(name)
      if (words === '') empty = true
      return words
    })
    return empty ? null : filled
  }
  const withoutOptional = template.replace(/\[([^\]]*)\]/g, (_, part: string) => fillSlots(part) ?? '')
  return withoutOptional.replace(/\{(\w+)\}/g, (_, name: string) => slot(name) || 'somebody').trim()
}

const templateOf = (claim: Claim): ClauseTemplate =>
  (claim.type === 'SURVEILLANCE' ? PHASE_TEMPLATES[String(claim.roles.phase)] : undefined) ??
  CLAUSE_TEMPLATES[claim.type]

/** The statement alone, lower-case first word, without source, stance or time: "French services stopped watching A". */
export function claimClause(claim: Claim, nameOf: NameOf): string {
  const template = templateOf(claim)
  const pattern =
    claim.subject.length === 0 && template.noSubject !== undefined && claim.polarity === 'positive'
      ? template.noSubject
      : claim.polarity === 'negative' && claim.stance !== 'denied'
        ? template.no
        : template.yes
  return fill(pattern, (slot) => {
    if (slot === 's') return listed(claim.subject.map(nameOf))
    if (slot === 'o') return listed(claim.object.map(nameOf))
    return roleWords(slot, claim.roles[slot], nameOf)
  })
}

const STANCE_OPENINGS = {
  asserted: '',
  reported: 'reportedly, ',
  hypothesised: 'it is thought that ',
  speculated: 'there is speculation that ',
  denied: 'it is denied that ',
  planned: 'it is planned that ',
  unknown: 'it is open whether ',
} as const

const source = (claim: Claim, nameOf: NameOf): string => {
  const [first, ...relays] = claim.attribution.map((link) => nameOf(link.source))
  if (first === undefined) return ''
  return `according to ${first}${relays.length > 0 ? ` (relayed by ${listed(relays)})` : ''}, `
}

/** The end of a sentence about time: ", on 7 January 2015"; nothing where the claim is undated. */
const when = (claim: Claim): string => {
  const edtf = claim.time.edtf
  if (edtf === null) return ''
  return ` (${describeEdtf(edtf)})`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A claim as one sentence in plain English, with who says so, how it is put, and when: what a page or a brief shows for it. */
export function claimSentence(claim: Claim, nameOf: NameOf): string {
  return `${capital(`${source(claim, nameOf)}${STANCE_OPENINGS[claim.stance]}${claimClause(claim, nameOf)}${when(claim)}`)}.`
}
