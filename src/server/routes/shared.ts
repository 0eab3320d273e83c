import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { caseId, gapsOf, instantOf, namingOf, type Question } from '../../desk/index.ts'
import { LacunaError, type ReadingMode } from '../../model/index.ts'
import { claimItem } from '../present.ts'
import { errorSchema } from '../schemas.ts'
import type { ServerState } from '../state.ts'

/** What the routes of every noun share: how an answer is described, who acts, which case is meant. */

export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
})
export const body = <T extends z.ZodType>(schema: T) => ({
  body: { content: { 'application/json': { schema } }, required: true },
})
export const mistakes = {
  400: json(errorSchema, 'the request is wrong; the message says where'),
  401: json(errorSchema, 'the session token is missing'),
  404: json(errorSchema, 'there is no such thing'),
}
export const idParam = z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) })

export const ACTOR_COOKIE = 'lacuna-actor'

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** Who acts, by the name this browser gave once. */
export const actorOf = (context: Context): string | null =>
  decoded(getCookie(context, ACTOR_COOKIE) ?? '').trim() || null

export function personOf(context: Context): string {
  const actor = actorOf(context)
  if (actor === null)
    throw new LacunaError('actor-missing', 'This is a decision, and a decision needs a name.', {
      hint: 'Say who you are first.',
    })
  return actor
}

/** A query string as a question to the desk; without a case the current one is meant. */
export const questionOf = async (
  state: ServerState,
  query: {
    case?: string | undefined
    asOf?: string | undefined
    reading?: ReadingMode | undefined
  },
): Promise<Question> => ({
  case: await caseId(state.workspace(), query.case ?? null),
  asOf: query.asOf === undefined || query.asOf === '' ? null : instantOf(query.asOf, 'latest', 'asOf'),
  ledgerAsOf: null,
  reading: query.reading ?? 'all',
})

/** A report's claims as the page shows them, with the gaps of its case that they bear on. */
export const claimsOf = async (state: ServerState, report: string, caseOf: string) => {
  const { claims, entities, times } = await state.workspace().claimsOf(report)
  const naming = namingOf(entities)
  const gaps = await gapsOf(state.workspace(), { case: caseOf, asOf: null, ledgerAsOf: null, reading: 'all' })
  return { entities, times, claims: claims.map((claim) => claimItem(claim, naming, gaps)) }
}
