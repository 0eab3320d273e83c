import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { setCookie } from 'hono/cookie'
import { caseId, chooseCase } from '../../desk/index.ts'
import { LacunaError } from '../../model/index.ts'
import type { CaseItem, Session } from '../api-types.ts'
import { caseBody, caseSchema, sessionSchema, whoBody } from '../schemas.ts'
import { type ServerState, workspaceName } from '../state.ts'
import { ACTOR_COOKIE, actorOf, body, idParam, json, mistakes } from './shared.ts'

const YEAR = 31_536_000

/** Who acts, on which workspace and case. */
export function addSessionRoutes(app: OpenAPIHono, state: ServerState, version: string): void {
  const caseItems = async (): Promise<CaseItem[]> =>
    (await state.workspace().cases()).map(({ id, name, reports }) => ({ id, name, reports }))

  const session = async (actor: string | null): Promise<Session> => ({
    actor,
    workspace: { name: workspaceName(state), sample: state.sample(), ending: state.ending() },
    currentCase: (await state.workspace().currentCase())?.id ?? null,
    cases: await caseItems(),
    version,
  })

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/session',
      summary: 'Who acts, and on what',
      responses: { 200: json(sessionSchema, 'the session'), ...mistakes },
    }),
    async (c) => c.json(await session(actorOf(c)), 200),
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/session',
      summary: 'Say who you are: a signature, not authentication',
      request: body(whoBody),
      responses: { 200: json(sessionSchema, 'the session'), ...mistakes },
    }),
    async (c) => {
      const { actor } = c.req.valid('json')
      if (actor.startsWith('lacuna:'))
        throw new LacunaError('actor-reserved', 'Names that begin with "lacuna:" are those of rules and readers.', {
          hint: 'Give your own name.',
          where: { field: 'actor' },
        })
      setCookie(c, ACTOR_COOKIE, encodeURIComponent(actor), {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: YEAR,
      })
      return c.json(await session(actor), 200)
    },
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/workspace/fresh',
      summary: 'From the sample to a workspace of your own',
      responses: { 200: json(sessionSchema, 'the session'), ...mistakes },
    }),
    async (c) => {
      await state.startFresh()
      return c.json(await session(actorOf(c)), 200)
    },
  )

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/cases',
      summary: 'The cases',
      responses: { 200: json(z.array(caseSchema), 'the cases'), ...mistakes },
    }),
    async (c) => c.json(await caseItems(), 200),
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/cases',
      summary: 'A new case; it becomes the current one',
      request: body(caseBody),
      responses: { 200: json(caseSchema, 'the case'), ...mistakes },
    }),
    async (c) => {
      const { id, name } = await chooseCase(state.workspace(), c.req.valid('json').name, actorOf(c))
      return c.json((await caseItems()).find((one) => one.id === id) ?? { id, name, reports: 0 }, 200)
    },
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/cases/{id}/choose',
      summary: 'Make a case the current one',
      request: { params: idParam },
      responses: { 200: json(sessionSchema, 'the session'), ...mistakes },
    }),
    async (c) => {
      const id = await caseId(state.workspace(), c.req.valid('param').id)
      await chooseCase(state.workspace(), id ?? '', actorOf(c))
      return c.json(await session(actorOf(c)), 200)
    },
  )
}
