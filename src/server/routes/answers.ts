import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import {
  briefOf,
  gapChanges,
  gapDetail,
  gapsOf,
  inquiriesOf,
  instantOf,
  knowledgeAbout,
  timelineOf,
} from '../../desk/index.ts'
import { BRIEF_POLICY } from '../guard.ts'
import {
  changesQuery,
  gapChangeSchema,
  gapPageSchema,
  gapSchema,
  inquirySchema,
  knowledgeQuery,
  knowledgeSchema,
  questionQuery,
  timelineSchema,
} from '../schemas.ts'
import type { ServerState } from '../state.ts'
import { idParam, json, mistakes, questionOf } from './shared.ts'

/** What a case answers: gaps, lanes, the brief. */
export function addAnswerRoutes(app: OpenAPIHono, state: ServerState): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/gaps',
      summary: 'The holes of a case, most telling first',
      request: { query: questionQuery },
      responses: { 200: json(z.array(gapSchema), 'the gaps'), ...mistakes },
    }),
    async (c) => c.json([...(await gapsOf(state.workspace(), await questionOf(state, c.req.valid('query'))))], 200),
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/gaps/{id}',
      summary: 'One gap: its verdict by every reading, and the claims without which it would be another',
      request: { params: idParam, query: questionQuery },
      responses: { 200: json(gapPageSchema, 'the gap'), ...mistakes },
    }),
    async (c) =>
      c.json(
        await gapDetail(state.workspace(), await questionOf(state, c.req.valid('query')), c.req.valid('param').id),
        200,
      ),
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/changes',
      summary: 'What became of the gaps since an instant of the ledger, and what did it',
      request: { query: changesQuery },
      responses: { 200: json(z.array(gapChangeSchema), 'the gaps that opened, closed or changed'), ...mistakes },
    }),
    async (c) => {
      const { since, ...query } = c.req.valid('query')
      const question = await questionOf(state, query)
      return c.json([...(await gapChanges(state.workspace(), question, instantOf(since, 'latest', 'since')))], 200)
    },
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/knowledge',
      summary: 'What authorities knew of a person, since when and by whose word; beside it what others knew',
      request: { query: knowledgeQuery },
      responses: { 200: json(knowledgeSchema, 'a line for each authority'), ...mistakes },
    }),
    async (c) => {
      const { person, authority, ...query } = c.req.valid('query')
      const question = await questionOf(state, query)
      return c.json(await knowledgeAbout(state.workspace(), question, person, authority ?? null), 200)
    },
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/questions',
      summary: 'A drafted request for information for each open gap',
      request: { query: questionQuery },
      responses: { 200: json(z.array(inquirySchema), 'the requests'), ...mistakes },
    }),
    async (c) =>
      c.json([...(await inquiriesOf(state.workspace(), await questionOf(state, c.req.valid('query'))))], 200),
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/timeline',
      summary: 'The lanes of a case',
      request: { query: questionQuery },
      responses: { 200: json(timelineSchema, 'the timeline'), ...mistakes },
    }),
    async (c) => c.json(await timelineOf(state.workspace(), await questionOf(state, c.req.valid('query'))), 200),
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/brief',
      summary: 'The brief of a case: one page, every sentence footnoted',
      request: {
        query: questionQuery.extend({ format: z.enum(['html', 'md']).optional(), download: z.string().optional() }),
      },
      responses: {
        200: {
          description: 'the brief',
          content: { 'text/html': { schema: z.string() }, 'text/markdown': { schema: z.string() } },
        },
        ...mistakes,
      },
    }),
    async (c) => {
      const { format, download, ...query } = c.req.valid('query')
      const { html, markdown } = await briefOf(state.workspace(), await questionOf(state, query))
      c.header('content-security-policy', BRIEF_POLICY)
      c.header('content-type', format === 'md' ? 'text/markdown; charset=utf-8' : 'text/html; charset=utf-8')
      if (download !== undefined) c.header('content-disposition', `attachment; filename="brief.${format ?? 'html'}"`)
      return c.body(format === 'md' ? markdown : html, 200) as never
    },
  )
}
