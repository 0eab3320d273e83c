import type { Claim } from '../../model/index.ts'
import { ARSON, BOMBING, KIDNAPPING, ROBBERY } from '../english/incidents/incident-words.ts'
import type { IncidentType } from './incident.ts'

/** A claim that tells of violence, with the kind of incident it belongs to and the number of its sentence. */
export interface Deed {
  readonly claim: Claim
  readonly type: IncidentType
  /** It tells of the outcome of something rather than of a deed: it goes with the incident beside it. */
  readonly outcome: boolean
  readonly sentence: number
}

/**
 * The deed that a claim tells of, or null; `words` are those of its sentence, which may say what the claim's own words leave out ("was damaged
 * when the bomb went off"). What is
 * denied, planned, open or merely thought of is no deed; what was reported by others is one, and its claim says so.
 */
export const deedOf = (claim: Claim, words: string, sentence: number): Deed | null => {
  if (claim.polarity !== 'positive' || (claim.stance !== 'asserted' && claim.stance !== 'reported')) return null
  switch (claim.type) {
    case 'KIDNAPPING':
    case 'HOSTAGE_TAKING':
      return { claim, type: 'kidnapping', outcome: false, sentence }
    case 'ATTACK':
      return { claim, type: kindOf(claim.span.text), outcome: false, sentence }
    case 'DAMAGE': {
      const type = kindOf(words)
      return { claim, type, outcome: type === 'attack', sentence }
    }
    case 'CASUALTY': {
      const type = BOMBING.test(words) ? 'bombing' : 'attack'
      return { claim, type, outcome: type === 'attack', sentence }
    }
    default:
      return null
  }
}

const kindOf = (words: string): IncidentType => {
  if (KIDNAPPING.test(words)) return 'kidnapping'
  if (ARSON.test(words)) return 'arson'
  if (BOMBING.test(words)) return 'bombing'
  return ROBBERY.test(words) ? 'robbery' : 'attack'
}
