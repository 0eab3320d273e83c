import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/** Everything the workbench may load comes from this server; nothing is inline, framed by others, or sent elsewhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** The brief is a page of its own, shown in a frame of the workbench: its words are a report's, so it may do nothing at all. */
export const BRIEF_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-modals"

/** The headers of every answer. A route that set its own policy keeps it. */
export const headers: MiddlewareHandler = async (context, next) => {
  await next()
  const answer = context.res.headers
  if (!answer.has('content-security-policy')) answer.set('content-security-policy', PAGE_POLICY)
  answer.set('x-content-type-options', 'nosniff')
  answer.set('referrer-policy', 'no-referrer')
  answer.set('cross-origin-opener-policy', 'same-origin')
  answer.set('cross-origin-resource-policy', 'same-origin')
  answer.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  if (!answer.has('cache-control')) answer.set('cache-control', 'no-store')
}

const refusal = (code: string, message: string, hint: string) => ({ error: { code, message, hint } })

/**
 * Only this machine's own browser speaks to the server, and only by its loopback name: a page elsewhere that points its name at
 * 127.0.0.1 (DNS rebinding) sends another Host, and one that posts across sites another Origin.
 */
export function onlyLoopback(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port()}`)
    const host = context.req.header('host') ?? ''
    if (!names.includes(host))
      return context.json(
        refusal(
          'host-refused',
          'This server answers only by its loopback address.',
          'Open the address that `lacuna serve` printed.',
        ),
        403,
      )
    const origin = context.req.header('origin')
    if (origin !== undefined && !names.some((name) => origin === `http://${name}`))
      return context.json(
        refusal(
          'origin-refused',
          'Another site may not speak to Lacuna.',
          'Open the address that `lacuna serve` printed.',
        ),
        403,
      )
    return next()
  }
}

const same = (given: string, token: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Cookies are shared by all ports of an address, so each server names its own. */
const cookieName = (port: number): string => `lacuna-session-${port}`

/**
 * Lets in who brings the token: in the printed address (which then sets a cookie), in that cookie, or as `Authorization: Bearer`.
 * Anybody else gets 401, as words on a page or as an API error.
 */
export function onlyWithToken(token: string, port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const asked = context.req.query('token')
    if (asked !== undefined && same(asked, token)) {
      setCookie(context, cookieName(port()), token, { httpOnly: true, sameSite: 'Strict', path: '/' })
      return next()
    }
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1]
    const given = bearer ?? getCookie(context, cookieName(port()))
    if (given !== undefined && same(given, token)) return next()
    const words = 'This server needs the address with its token.'
    const hint = 'Open the address that `lacuna serve` printed when it started.'
    if (context.req.path.startsWith('/api/')) return context.json(refusal('token-missing', words, hint), 401)
    return context.text(`${words}\n${hint}\n`, 401)
  }
}
