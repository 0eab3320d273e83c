import type { Action, ActionKind } from '../../model/index.ts'
import { caseChosen, caseCreated, workspaceCreated } from './cases.ts'
import { claimAccepted, claimRejected, claimReopened } from './claims.ts'
import { gapClosed, gapReopened } from './gaps.ts'
import type { ActionOf, Handler } from './handler.ts'
import { judgementEnded, judgementMade } from './judgements.ts'
import { readingProposed, readingSet } from './readings.ts'
import { registerAdded, registerComplete } from './registers.ts'
import { reportAdded, reportRefused, reportReinstated, reportWithdrawn } from './reports.ts'

const HANDLERS: { readonly [K in ActionKind]: Handler<ActionOf<K>> } = {
  'workspace.created': workspaceCreated,
  'case.created': caseCreated,
  'case.chosen': caseChosen,
  'report.added': reportAdded,
  'report.refused': reportRefused,
  'register.added': registerAdded,
  'register.declared-complete': registerComplete,
  'reading.proposed': readingProposed,
  'reading.set': readingSet,
  'claim.accepted': claimAccepted,
  'claim.rejected': claimRejected,
  'claim.reopened': claimReopened,
  'report.withdrawn': reportWithdrawn,
  'report.reinstated': reportReinstated,
  'judgement.made': judgementMade,
  'judgement.ended': judgementEnded,
  'gap.closed': gapClosed,
  'gap.reopened': gapReopened,
}

/** The handler of an action's kind. @throws a fault where the kind is none of the model's. */
export function handlerOf(action: Action): Handler<Action> {
  const handler = HANDLERS[action.kind] as Handler<Action> | undefined
  if (handler === undefined) throw new TypeError(`no such action: ${String(action.kind)}`)
  return handler
}

export type { Context } from './handler.ts'
