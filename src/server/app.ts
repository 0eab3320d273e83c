import fs from 'node:fs'
import path from 'node:path'
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { LacunaError } from '../model/index.ts'
import { headers, onlyLoopback, onlyWithToken } from './guard.ts'
import { addRoutes, firstIssue } from './routes/index.ts'
import type { ServerState } from './state.ts'

export interface AppOptions {
  readonly state: ServerState
  /** Who brings it is let in. */
  readonly token: string
  /** The port the server got; asked late, because it is known only after listening. */
  readonly port: () => number
  /** The folder of the built page. */
  readonly web: string
  readonly version: string
}

const MAX_BODY = 210 * 1024 * 1024

const MEDIA: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

const answer = (code: string, message: string, hint: string | null) => ({ error: { code, message, hint } })

const statusOf = (code: string): 400 | 403 | 404 | 409 | 413 | 507 => {
  if (code.startsWith('unknown-')) return 404
  if (code === 'too-large') return 413
  if (code === 'disk-full') return 507
  if (code === 'actor-missing' || code === 'sample-untouched') return 403
  if (code === 'workspace-busy') return 409
  return 400
}

/** The whole application; `app.request()` tests it in memory. */
export function makeApp({ state, token, port, web, version }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      return context.json(
        answer('request-invalid', firstIssue(result.error as never), 'The API is described at /api/openapi.json.'),
        400,
      )
    },
  })
  app.use(headers)
  app.use(onlyLoopback(port))

  app.onError((error, context) => {
    if (error instanceof LacunaError)
      return context.json(answer(error.code, error.message, error.hint ?? null), statusOf(error.code))
    if ('status' in error && typeof error.status === 'number' && error.status < 500)
      return context.json(
        answer('request-invalid', error.message || 'The request is wrong.', null),
        error.status as 400,
      )
    process.stderr.write(
      `lacuna: a fault while answering ${context.req.method} ${context.req.path}: ${error.message}\n`,
    )
    if (process.env.LACUNA_DEBUG) process.stderr.write(`${error.stack}\n`)
    return context.json(
      answer('fault', 'A fault of Lacuna’s own.', 'Nothing acknowledged is lost. The terminal says more.'),
      500,
    )
  })
  app.notFound((context) => context.json(answer('unknown-route', 'There is nothing at this address.', null), 404))

  // The page's own files hold nothing of the workspace, and a browser fetches them without the token.
  app.get('/assets/*', (context) => {
    const file = path.join(web, path.normalize(context.req.path))
    const media = MEDIA[path.extname(file)]
    if (media === undefined || !file.startsWith(path.join(web, 'assets') + path.sep) || !fs.existsSync(file))
      return context.notFound()
    context.header('content-type', media)
    context.header('cache-control', 'public, max-age=31536000, immutable')
    return context.body(new Uint8Array(fs.readFileSync(file)))
  })

  app.use(onlyWithToken(token, port))
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (context) =>
        context.json(
          answer(
            'too-large',
            'This is more than 200 MB at once.',
            'Add fewer files at a time, or use `lacuna add FOLDER`.',
          ),
          413,
        ),
    }),
  )
  app.get('/', (context) => {
    const file = path.join(web, 'index.html')
    if (!fs.existsSync(file))
      return context.text('The web page is not built. Start Lacuna with `npm start`, which builds it.\n', 503)
    return context.html(fs.readFileSync(file, 'utf8'))
  })
  addRoutes(app, state, version)
  app.get('/api/openapi.json', (context) => context.json(documentOf(app, version)))
  return app
}

const documentOf = (app: OpenAPIHono, version: string) =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Lacuna',
      version,
      description:
        'Reports, claims, gaps and briefs of one workspace. Offsets are UTF-16 code units, times milliseconds since 1970 UTC.',
    },
  })

/** The description of the API without a server: what `/api/openapi.json` answers, and what docs/api.md derives from. */
export function openApiDocument(version = '0'): ReturnType<typeof documentOf> {
  const app = new OpenAPIHono()
  const nobody = (): never => {
    throw new Error('the description of the API has no workspace behind it')
  }
  addRoutes(
    app,
    { workspace: nobody, sample: nobody, ending: nobody, jobs: {} as never, startFresh: nobody, close: nobody },
    version,
  )
  return documentOf(app, version)
}
