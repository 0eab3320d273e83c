import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import net, { type LookupFunction } from 'node:net'
import { type Endpoint, isLoopbackAddress } from './endpoint.ts'

export type Posted =
  | { readonly kind: 'answer'; readonly body: string }
  | {
      readonly kind: 'failure'
      readonly code: string
      readonly message: string
      /** Whether asking again may help. */
      readonly again: boolean
      /** How long the server asks to wait, milliseconds. */
      readonly waitMs: number
      /** Whether no later question can fare better: the server refuses us, or the caller stopped. */
      readonly final: boolean
    }

export interface PostOptions {
  readonly key: string | undefined
  readonly ms: number
  readonly bytes: number
  readonly signal: AbortSignal | undefined
}

const failure = (
  code: string,
  message: string,
  more: { again?: boolean; waitMs?: number; final?: boolean } = {},
): Posted => ({ kind: 'failure', code, message, again: false, waitMs: 0, final: false, ...more })

/**
 * Posts JSON and reads the whole answer, of at most `bytes` bytes and within `ms` milliseconds from first to last byte. Follows no
 * redirect, uses no proxy, takes no compressed body. Never throws; no message repeats anything that the server or the key said.
 * Node's own client rather than `fetch`: a local model may think longer before its first byte than `fetch` waits.
 */
export const post = (endpoint: Endpoint, body: string, options: PostOptions): Promise<Posted> =>
  new Promise((resolve) => {
    const { url } = endpoint
    let settled = false
    const settle = (posted: Posted) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', stop)
      resolve(posted)
      request.destroy()
    }
    const stop = () => settle(failure('cancelled', 'Stopped on request.', { final: true }))
    const timer = setTimeout(
      () => settle(failure('too-slow', `No whole answer within ${Math.ceil(options.ms / 1000)} s.`)),
      options.ms,
    )
    const send = url.protocol === 'https:' ? https.request : http.request
    const request = send(url, {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        accept: 'application/json',
        'accept-encoding': 'identity',
        ...(options.key === undefined ? {} : { authorization: `Bearer ${options.key}` }),
      },
      ...(endpoint.loopback ? { lookup: loopbackOnly } : {}),
    })
    request.on('error', (error: NodeJS.ErrnoException) =>
      settle(failure('unreachable', `The language model could not be reached (${plainCode(error)}).`, { again: true })),
    )
    request.on('response', (response) => {
      response.on('error', () => settle(brokenOff))
      response.on('aborted', () => settle(brokenOff))
      const refused = refusalOf(response)
      if (refused !== null) return settle(refused)
      const chunks: Buffer[] = []
      let length = 0
      response.on('data', (chunk: Buffer) => {
        length += chunk.length
        if (length > options.bytes)
          return settle(failure('answer-too-long', `The answer was cut off at ${options.bytes} bytes.`))
        chunks.push(chunk)
      })
      response.on('end', () => settle({ kind: 'answer', body: Buffer.concat(chunks).toString('utf8') }))
    })
    options.signal?.addEventListener('abort', stop)
    if (options.signal?.aborted === true) return stop()
    request.end(body)
  })

const brokenOff = failure('broken-off', 'The answer broke off.', { again: true })

const plainCode = (error: NodeJS.ErrnoException): string =>
  /^[A-Z][A-Z0-9_]{1,40}$/.test(error.code ?? '') ? String(error.code) : 'no connection'

const LONGEST_WAIT = 10_000

const refusalOf = (response: http.IncomingMessage): Posted | null => {
  const status = response.statusCode ?? 0
  if (status === 200) {
    const coding = response.headers['content-encoding']
    return coding === undefined || coding === 'identity'
      ? null
      : failure('answer-compressed', 'The answer came compressed, which was not asked for.', { final: true })
  }
  if (status >= 300 && status < 400)
    return failure('redirected', 'The server sends elsewhere; that is not followed.', { final: true })
  const seconds = Number(response.headers['retry-after'])
  const waitMs = Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, LONGEST_WAIT) : 0
  if (status === 429 || status >= 500)
    return failure(`status-${status}`, `The server answered with status ${status}.`, { again: true, waitMs })
  return failure(`status-${status}`, `The server refused the question with status ${status}.`, { final: true })
}

/** Resolves a name and refuses every address that is not of this machine, whatever the name server says. */
const loopbackOnly: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const own = error === null ? addresses.filter(({ address }) => isLoopbackAddress(address)) : []
    const [first] = own
    if (first === undefined) {
      const refused: NodeJS.ErrnoException = error ?? new Error('not of this machine')
      refused.code ??= 'ENOTLOOPBACK'
      return callback(refused, '', net.isIPv6(hostname) ? 6 : 4)
    }
    if (options.all === true) callback(null, own)
    else callback(null, first.address, first.family)
  })
}
