import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ServerState } from '../state.ts'
import { addAnswerRoutes } from './answers.ts'
import { addDecisionRoutes } from './decisions.ts'
import { addIdentityRoutes } from './identities.ts'
import { addReportRoutes } from './reports.ts'
import { addSessionRoutes } from './session.ts'

export { firstIssue } from './asked-for.ts'

/** All routes under /api. Thin: read the request, call the desk, answer. Mistakes are thrown as LacunaErrors and answered in one place. */
export function addRoutes(app: OpenAPIHono, state: ServerState, version: string): void {
  addSessionRoutes(app, state, version)
  addReportRoutes(app, state)
  addDecisionRoutes(app, state)
  addAnswerRoutes(app, state)
  addIdentityRoutes(app, state)
}
