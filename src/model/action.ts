import type { Sameness } from './judgement.ts'
import type { Report } from './report.ts'

/**
 * Every change is one of these, with an actor and the journal's time around it. Payloads are small: texts and readings are kept as
 * bytes by hash (SHA-256, hex) and named here.
 */
export type Action =
  | { readonly kind: 'workspace.created'; readonly format: number }
  | { readonly kind: 'case.created'; readonly id: string; readonly name: string }
  | { readonly kind: 'case.chosen'; readonly id: string }
  | { readonly kind: 'report.added'; readonly report: Report }
  /** A register: `report.register` says how its bytes, kept whole, become claims. Its rows are no entries. */
  | { readonly kind: 'register.added'; readonly report: Report }
  /** A register lists all that its authority had of its kind in a time; `window` null takes that back. */
  | {
      readonly kind: 'register.declared-complete'
      readonly register: string
      readonly window: string | null
      readonly reason: string
    }
  /** Something was offered as a report and refused: the attempt is on record, nothing of it is kept. */
  | { readonly kind: 'report.refused'; readonly name: string; readonly code: string; readonly message: string }
  /** A reader's proposals for a report: `readingHash` names the kept JSON of a Reading. Replaces earlier proposals of the same report. */
  | {
      readonly kind: 'reading.proposed'
      readonly report: string
      readonly number: number
      readonly readingHash: string
    }
  /** A person's own claims for a report: as above, accepted as they stand. */
  | { readonly kind: 'reading.set'; readonly report: string; readonly number: number; readonly readingHash: string }
  | {
      readonly kind: 'claim.accepted'
      readonly claim: string
      readonly reason: string
      readonly receivedAt: number | null
    }
  | {
      readonly kind: 'claim.rejected'
      readonly claim: string
      readonly reason: string
      readonly receivedAt: number | null
    }
  /** Takes the last decision on a claim back: it is proposed again. */
  | {
      readonly kind: 'claim.reopened'
      readonly claim: string
      readonly reason: string
      readonly receivedAt: number | null
    }
  | {
      readonly kind: 'report.withdrawn'
      readonly report: string
      readonly reason: string
      readonly receivedAt: number | null
    }
  | {
      readonly kind: 'report.reinstated'
      readonly report: string
      readonly reason: string
      readonly receivedAt: number | null
    }
  | {
      readonly kind: 'judgement.made'
      readonly id: string
      readonly a: string
      readonly b: string
      readonly verdict: Sameness
      readonly reason: string
    }
  | { readonly kind: 'judgement.ended'; readonly id: string; readonly reason: string }
  /** `ground`: a mark of what the gap rests on (64 hex digits); once that is another, it is open again. Without it, it stays closed. */
  | {
      readonly kind: 'gap.closed'
      readonly gap: string
      readonly case: string
      readonly reason: string
      readonly ground?: string
    }
  | { readonly kind: 'gap.reopened'; readonly gap: string; readonly case: string; readonly reason: string }

export type ActionKind = Action['kind']

/** Actions that only a named person may do; `lacuna:...` and an empty actor are refused. */
export const NAMED_PERSON_ACTIONS: ReadonlySet<ActionKind> = new Set<ActionKind>([
  'reading.set',
  'register.added',
  'register.declared-complete',
  'claim.accepted',
  'claim.rejected',
  'claim.reopened',
  'report.withdrawn',
  'report.reinstated',
  'judgement.made',
  'judgement.ended',
  'gap.closed',
  'gap.reopened',
])

/** Whether an actor is a person who gave a name, as against a rule or reader of Lacuna's own. */
export const isNamedPerson = (actor: string): boolean => actor.trim() !== '' && !actor.startsWith('lacuna:')
