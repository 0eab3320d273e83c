import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { allowsPrivateAddresses, caseId, resolveReport } from '../../desk/index.ts'
import { LacunaError } from '../../model/index.ts'
import { uncoveredSentences } from '../../text/index.ts'
import type { Job } from '../api-types.ts'
import { reportItem } from '../present.ts'
import { addBody, jobSchema, reportPageSchema, reportSchema } from '../schemas.ts'
import type { ServerState } from '../state.ts'
import { askedFor } from './asked-for.ts'
import { actorOf, claimsOf, idParam, json, mistakes } from './shared.ts'

/** How long the answer to one thing alone waits for its end. */
const PATIENCE_MS = 2_000

/** Reports, and the imports that bring them. */
export function addReportRoutes(app: OpenAPIHono, state: ServerState): void {
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
      const read = await claimsOf(state, id, found.case)
      const withoutClaim = uncoveredSentences(
        found.text,
        read.claims.flatMap(({ span, spans = [] }) => [span, ...spans]),
      )
      return c.json({ report: reportItem(found), text: found.text, ...read, withoutClaim: [...withoutClaim] }, 200)
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
      const { sources, options } = await askedFor(c)
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
      if (sources.length > 1) return c.json(job, 200)
      // One thing alone that is refused is a mistake of the request; one that takes long goes on as a job.
      const settled = await state.jobs.settled(job.id, PATIENCE_MS)
      const [only] = settled.results
      if (settled.state !== 'running' && only?.status === 'failed')
        throw new LacunaError(
          'report-refused',
          only.message ?? 'It was refused.',
          only.hint === null ? {} : { hint: only.hint },
        )
      return c.json(settled, 200)
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
}
