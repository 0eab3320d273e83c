import type { Rule } from './rule.ts'
import { answerAfterAct } from './rules/answer-after-act.ts'
import { conflictingClaims } from './rules/conflicting-claims.ts'
import { contradictedFact } from './rules/contradicted-fact.ts'
import { encounterWithoutHit } from './rules/encounter-without-hit.ts'
import { endedDespiteFlags } from './rules/ended-despite-flags.ts'
import { lapsedWatch } from './rules/lapsed-watch.ts'
import { levelWithoutReason } from './rules/level-without-reason.ts'
import { noRequestBeforeAct } from './rules/no-request-before-act.ts'
import { noRequestBeforeCrossing } from './rules/no-request-before-crossing.ts'
import { oldThreatAsNew } from './rules/old-threat-as-new.ts'
import { protectionEndedEarly } from './rules/protection-ended-early.ts'
import { protectionNotInPlace } from './rules/protection-not-in-place.ts'
import { releaseWithoutHandOver } from './rules/release-without-hand-over.ts'
import { requestUnanswered } from './rules/request-unanswered.ts'
import { reviewOverdue } from './rules/review-overdue.ts'
import { singleSource } from './rules/single-source.ts'
import { unsharedListing } from './rules/unshared-listing.ts'
import { visaToListed } from './rules/visa-to-listed.ts'
import { warningUnheeded } from './rules/warning-unheeded.ts'
import { watchedTravelledUnseen } from './rules/watched-travelled-unseen.ts'

/** Every rule that runs. A new one is its file and a line here. */
export const RULES: readonly Rule[] = [
  lapsedWatch,
  noRequestBeforeCrossing,
  unsharedListing,
  conflictingClaims,
  contradictedFact,
  requestUnanswered,
  answerAfterAct,
  noRequestBeforeAct,
  warningUnheeded,
  singleSource,
  oldThreatAsNew,
  protectionNotInPlace,
  protectionEndedEarly,
  levelWithoutReason,
  endedDespiteFlags,
  encounterWithoutHit,
  visaToListed,
  watchedTravelledUnseen,
  releaseWithoutHandOver,
  reviewOverdue,
]
