import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { endJudgement, identitiesOf, judge } from '../../desk/index.ts'
import { questionQuery, reasonBody } from '../schemas.ts'
import type { ServerState } from '../state.ts'
import { body, idParam, json, mistakes, personOf, questionOf } from './shared.ts'

const spelling = z.object({ entity: z.string(), name: z.string(), report: z.string() })
const judgement = z.object({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  verdict: z.enum(['same', 'different', 'unsure']),
  reason: z.string(),
  by: z.string(),
  at: z.number().describe('milliseconds since 1970 UTC'),
})
const identities = z
  .object({
    identities: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), spellings: z.array(spelling) })),
    suggestions: z.array(
      z.object({ a: spelling, b: spelling, standing: z.enum(['applied', 'pending']), reason: z.string() }),
    ),
    judgements: z.array(judgement),
    conflicts: z.array(z.object({ judgement, against: judgement, reason: z.string() })),
  })
  .openapi('Identities')
const judgeBody = z.strictObject({
  a: z.string(),
  b: z.string(),
  verdict: z.enum(['same', 'different', 'unsure']),
  reason: z.string().trim().min(1, 'a reason is needed').max(5000),
})

/** Who is who: suggestions, and the judgements of named persons. */
export function addIdentityRoutes(app: OpenAPIHono, state: ServerState): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/identities',
      summary: 'Who and what several reports speak of, what may be the same, and what people said about it',
      request: { query: questionQuery },
      responses: { 200: json(identities, 'the identities'), ...mistakes },
    }),
    async (c) => {
      const found = await identitiesOf(state.workspace(), await questionOf(state, c.req.valid('query')))
      return c.json(
        {
          identities: found.identities.map((one) => ({ ...one, spellings: [...one.spellings] })),
          suggestions: [...found.suggestions],
          judgements: [...found.judgements],
          conflicts: [...found.conflicts],
        },
        200,
      )
    },
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/judgements',
      summary: 'Say whether two entities are the same; nothing is merged',
      request: body(judgeBody),
      responses: { 200: json(z.object({ id: z.string() }), 'the judgement'), ...mistakes },
    }),
    async (c) => c.json({ id: await judge(state.workspace(), { ...c.req.valid('json'), actor: personOf(c) }) }, 200),
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/judgements/{id}/end',
      summary: 'Take a judgement back: what it joined comes apart again',
      request: { params: idParam, ...body(reasonBody) },
      responses: { 200: json(z.object({ id: z.string() }), 'the judgement that ended'), ...mistakes },
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      await endJudgement(state.workspace(), { id, ...c.req.valid('json'), actor: personOf(c) })
      return c.json({ id }, 200)
    },
  )
}
