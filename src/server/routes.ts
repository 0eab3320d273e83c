import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { streamSSE } from 'hono/streaming'
import {
  allowsPrivateAddresses,
  briefOf,
  caseId,
  chooseCase,
  decideClaims,
  decideGap,
  gapsOf,
  instantOf,
  namingOf,
  type Question,
  resolveReport,
  type Source,
  timelineOf,
  withdrawReport,
} from '../desk/index.ts'
import { LacunaError, type ReadingMode } from '../model/index.ts'
import { reportOfId } from '../store/index.ts'
import type { CaseItem, Job, Session } from './api-types.ts'
import { BRIEF_POLICY } from './guard.ts'
import { claimItem, reportItem } from './present.ts'
import {
  addBody,
  caseBody,
  caseSchema,
  claimSchema,
  decisionBody,
  errorSchema,
  gapReasonBody,
  gapSchema,
  jobSchema,
  questionQuery,
  reasonBody,
  reportPageSchema,
  reportSchema,
  sessionSchema,
  timelineSchema,
  whoBody,
} from './schemas.ts'
import { type ServerState, workspaceName } from './state.ts'

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
})
const body = <T extends z.ZodType>(schema: T) => ({
  body: { content: { 'application/json': { schema } }, required: true },
})
const mistakes = {
  400: json(errorSchema, 'the request is wrong; the message says where'),
  401: json(errorSchema, 'the session token is missing'),
  404: json(errorSchema, 'there is no such thing'),
}
const idParam = z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) })

const ACTOR_COOKIE = 'lacuna-actor'
const YEAR = 31_536_000

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** Who acts, by the name this browser gave once. */
const actorOf = (context: Context): string | null => decoded(getCookie(context, ACTOR_COOKIE) ?? '').trim() || null

function personOf(context: Context): string {
  const actor = actorOf(context)
  if (actor === null)
    throw new LacunaError('actor-missing', 'This is a decision, and a decision needs a name.', {
      hint: 'Say who you are first.',
    })
  return actor
}

const MAX_UPLOAD = 25 * 1024 * 1024

/** All routes under /api. Thin: read the request, call the desk, answer. Mistakes are thrown as LacunaErrors and answered in one place. */
export function addRoutes(app: OpenAPIHono, state: ServerState, version: string): void {
  const question = async (query: {
    case?: string | undefined
    asOf?: string | undefined
    reading?: ReadingMode | undefined
  }): Promise<Question> => ({
    case: await caseId(state.workspace(), query.case ?? null),
    asOf: query.asOf === undefined || query.asOf === '' ? null : instantOf(query.asOf, 'latest', 'asOf'),
    ledgerAsOf: null,
    reading: query.reading ?? 'all',
  })

  const caseItems = async (): Promise<CaseItem[]> =>
    (await state.workspace().cases()).map(({ id, name, reports }) => ({ id, name, reports }))

  const session = async (actor: string | null): Promise<Session> => ({
    actor,
    workspace: { name: workspaceName(state), sample: state.sample(), ending: state.ending() },
    currentCase: (await state.workspace().currentCase())?.id ?? null,
    cases: await caseItems(),
    version,
  })

  /** A report's claims as the page shows them, with the gaps of its case that they bear on. */
  const claimsOf = async (report: string, caseOf: string) => {
    const { claims, entities, times } = await state.workspace().claimsOf(report)
    const naming = namingOf(entities)
    const gaps = await gapsOf(state.workspace(), { case: caseOf, asOf: null, ledgerAsOf: null, reading: 'all' })
    return { entities, times, claims: claims.map((claim) => claimItem(claim, naming, gaps)) }
  }

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

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/reports',
      summary: 'The reports of a case, withdrawn ones included',
      request: { query: z.object({ case: z.string().optional() }) },
      responses: { 200: json(z.array(reportSchema), 'the reports'), ...mistakes },
    }),
    async (c) => {
      const reports = await state
        .workspace()
        .reports({ case: await caseId(state.workspace(), c.req.valid('query').case ?? null) })
      return c.json(reports.map(reportItem), 200)
    },
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/reports/{id}',
      summary: 'A report: its text, and everything read in it',
      request: { params: idParam },
      responses: { 200: json(reportPageSchema, 'the report'), ...mistakes },
    }),
    async (c) => {
      const { id } = await resolveReport(state.workspace(), c.req.valid('param').id)
      const found = await state.workspace().report(id)
      return c.json({ report: reportItem(found), text: found.text, ...(await claimsOf(id, found.case)) }, 200)
    },
  )
  for (const verb of ['withdraw', 'reinstate'] as const)
    app.openapi(
      createRoute({
        method: 'post',
        path: `/api/reports/{id}/${verb}`,
        summary:
          verb === 'withdraw' ? 'Withdraw a report: it no longer counts, its history stays' : 'Undo a withdrawal',
        request: { params: idParam, ...body(reasonBody) },
        responses: { 200: json(reportSchema, 'the report'), ...mistakes },
      }),
      async (c) => {
        const { id } = await resolveReport(state.workspace(), c.req.valid('param').id)
        const { reason } = c.req.valid('json')
        return c.json(
          reportItem(
            await withdrawReport(state.workspace(), verb, id, { actor: personOf(c), reason, receivedAt: null }),
          ),
          200,
        )
      },
    )

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/reports',
      summary:
        'Add reports: files as multipart `files`, or JSON with `text` or `url`; answers the import that was started',
      request: {
        body: {
          content: {
            'application/json': { schema: addBody },
            'multipart/form-data': {
              schema: z.object({
                files: z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
                case: z.string().optional(),
              }),
            },
          },
        },
      },
      responses: { 200: json(jobSchema, 'the import'), ...mistakes },
    }),
    async (c) => {
      const { sources, options } = await asked(c)
      const job = state.jobs.start({
        file: state.workspace().file,
        sources,
        options: {
          actor: actorOf(c),
          case: options.case === undefined ? null : ((await caseId(state.workspace(), options.case)) ?? null),
          published: options.published ?? null,
          publisher: options.publisher ?? null,
          reliability: null,
          receivedAt: null,
          allowPrivateAddresses: allowsPrivateAddresses(),
        },
      })
      return c.json(job, 200)
    },
  )

  const jobOr404 = (job: Job | null): Job => {
    if (job === null)
      throw new LacunaError('unknown-job', 'There is no such import; those of earlier runs are forgotten.', {
        hint: 'The reports it added are in the list.',
      })
    return job
  }
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/jobs/{id}',
      summary: 'An import',
      request: { params: idParam },
      responses: { 200: json(jobSchema, 'the import'), ...mistakes },
    }),
    (c) => c.json(jobOr404(state.jobs.get(c.req.valid('param').id)), 200),
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/jobs/{id}/cancel',
      summary: 'End an import after the source under way; what was added stays',
      request: { params: idParam },
      responses: { 200: json(jobSchema, 'the import'), ...mistakes },
    }),
    (c) => c.json(jobOr404(state.jobs.cancel(c.req.valid('param').id)), 200),
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/jobs/{id}/events',
      summary: 'The steps of an import as server-sent events named `job`, until it ends',
      request: { params: idParam },
      responses: {
        200: { description: 'a stream of `job` events', content: { 'text/event-stream': { schema: z.string() } } },
        404: mistakes[404],
      },
    }),
    (c) => {
      const { id } = c.req.valid('param')
      jobOr404(state.jobs.get(id))
      // The stream's own Response carries no typed body, which the route's type cannot say.
      return streamSSE(c, async (stream) => {
        // One write after the other, and the stream stays open until the last is out.
        let written: Promise<void> = Promise.resolve()
        await new Promise<void>((resolve) => {
          const stop = state.jobs.watch(id, (job) => {
            written = written.then(() => stream.writeSSE({ event: 'job', data: JSON.stringify(job) }))
            if (job.state !== 'running') resolve()
          })
          stream.onAbort(() => {
            stop?.()
            resolve()
          })
        })
        await written
      }) as never
    },
  )

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/claims/{id}/decision',
      summary: 'Accept or reject a claim, or take the last decision back',
      request: { params: idParam, ...body(decisionBody) },
      responses: { 200: json(claimSchema, 'the claim'), ...mistakes },
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      const { decision, reason } = c.req.valid('json')
      const [outcome] = await decideClaims(state.workspace(), decision, [id], {
        actor: personOf(c),
        reason: reason ?? '',
        receivedAt: null,
      })
      if (outcome?.error) throw outcome.error
      const report = await resolveReport(state.workspace(), reportOfId(id))
      const claim = (await claimsOf(report.id, report.case)).claims.find((one) => one.id === id)
      if (claim === undefined) throw new LacunaError('unknown-claim', `No claim is called "${id}".`)
      return c.json(claim, 200)
    },
  )

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/gaps',
      summary: 'The holes of a case, most telling first',
      request: { query: questionQuery },
      responses: { 200: json(z.array(gapSchema), 'the gaps'), ...mistakes },
    }),
    async (c) => c.json([...(await gapsOf(state.workspace(), await question(c.req.valid('query'))))], 200),
  )
  for (const verb of ['close', 'reopen'] as const)
    app.openapi(
      createRoute({
        method: 'post',
        path: `/api/gaps/{id}/${verb}`,
        summary: verb === 'close' ? 'Close a gap, with a reason' : 'Open a closed gap again',
        request: { params: idParam, ...body(gapReasonBody) },
        responses: { 200: json(gapSchema, 'the gap'), ...mistakes },
      }),
      async (c) => {
        const { reason, case: caseOf } = c.req.valid('json')
        const gap = await decideGap(state.workspace(), verb, c.req.valid('param').id, {
          actor: personOf(c),
          reason,
          case: await caseId(state.workspace(), caseOf),
        })
        return c.json(gap, 200)
      },
    )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/timeline',
      summary: 'The lanes of a case',
      request: { query: questionQuery },
      responses: { 200: json(timelineSchema, 'the timeline'), ...mistakes },
    }),
    async (c) => c.json(await timelineOf(state.workspace(), await question(c.req.valid('query'))), 200),
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
      const { html, markdown } = await briefOf(state.workspace(), await question(query), state.ending())
      c.header('content-security-policy', BRIEF_POLICY)
      c.header('content-type', format === 'md' ? 'text/markdown; charset=utf-8' : 'text/html; charset=utf-8')
      if (download !== undefined) c.header('content-disposition', `attachment; filename="brief.${format ?? 'html'}"`)
      return c.body(format === 'md' ? markdown : html, 200) as never
    },
  )
}

interface Asked {
  readonly sources: readonly Source[]
  readonly options: {
    readonly case?: string | undefined
    readonly published?: string | undefined
    readonly publisher?: string | undefined
  }
}

/** What a POST of reports holds: files of a form, or one text or address as JSON. Throws a LacunaError where it holds neither. */
async function asked(context: Context): Promise<Asked> {
  const kind = context.req.header('content-type') ?? ''
  if (kind.startsWith('multipart/form-data')) {
    const form = await context.req.formData()
    const files = form.getAll('files').filter((entry) => typeof entry !== 'string')
    if (files.length === 0)
      throw new LacunaError('nothing-to-add', 'The form holds no file.', {
        hint: 'Send them in the field "files".',
        where: { field: 'files' },
      })
    const large = files.find((file) => file.size > MAX_UPLOAD)
    if (large !== undefined)
      throw new LacunaError('too-large', `${large.name} is larger than 25 MB.`, {
        hint: 'Split it, or add its text alone.',
      })
    const sources = await Promise.all(
      files.map(async (file) => ({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })),
    )
    const word = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' && value !== '' ? value : undefined
    }
    return { sources, options: { case: word('case'), published: word('published'), publisher: word('publisher') } }
  }
  const parsed = addBody.safeParse(await context.req.json().catch(() => null))
  if (!parsed.success)
    throw new LacunaError('request-invalid', firstIssue(parsed.error), { hint: 'Send {"text": …} or {"url": …}.' })
  const { text, url, title, ...options } = parsed.data
  if ((text === undefined) === (url === undefined))
    throw new LacunaError('request-invalid', 'Give either a text or an address.', {
      hint: 'Send {"text": …} or {"url": …}.',
    })
  if (url !== undefined && !/^https?:\/\//i.test(url.trim()))
    throw new LacunaError('url-scheme', 'Only http and https addresses are allowed.', {
      hint: 'Add a file by dropping it.',
      where: { field: 'url' },
    })
  return { sources: [text !== undefined ? { text, title: title ?? null } : (url ?? '').trim()], options }
}

/** The first mistake of a request in words: the field and what is wrong with it. */
export const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues
  if (issue === undefined) return 'The request is wrong.'
  const field = issue.path.join('.')
  return `${field === '' ? '' : `Field "${field}": `}${issue.message}`
}
