import type { Claim, ClaimStatus, Gap, Timeline } from '../../../src/server/api-types.ts'

export type * from '../../../src/server/api-types.ts'

export type Stance = Claim['stance']
export type Verdict = Gap['verdict']
export type Basis = Gap['basis']
export type Witness = Gap['witnesses'][number]
export type TimelineLane = Timeline['lanes'][number]
export type TimelineItem = TimelineLane['items'][number]
export type Bounds = NonNullable<TimelineItem['bounds']>
export type Decision = 'accept' | 'reject' | 'reopen'

/** The decision that brings a claim into a status. */
export const decisionFor: Readonly<Record<ClaimStatus, Decision>> = {
  accepted: 'accept',
  rejected: 'reject',
  proposed: 'reopen',
}
