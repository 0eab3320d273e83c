import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { caseId, decideClaims, decideGap, resolveReport, withdrawReport } from '../../desk/index.ts'
import { LacunaError } from '../../model/index.ts'
import { reportOfId } from '../../store/index.ts'
import { reportItem } from '../present.ts'
import { claimSchema, decisionBody, gapReasonBody, gapSchema, reasonBody, reportSchema } from '../schemas.ts'
import type { ServerState } from '../state.ts'
import { body, claimsOf, idParam, json, mistakes, personOf } from './shared.ts'

/** What a named person decides, and takes back. */
export function addDecisionRoutes(app: OpenAPIHono, state: ServerState): void {
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
      const claim = (await claimsOf(state, report.id, report.case)).claims.find((one) => one.id === id)
      if (claim === undefined) throw new LacunaError('unknown-claim', `No claim is called "${id}".`)
      return c.json(claim, 200)
    },
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
}
