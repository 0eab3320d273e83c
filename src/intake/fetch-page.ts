import dns from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction, Socket } from 'node:net'
import type { Readable, Transform } from 'node:stream'
import zlib from 'node:zlib'
import { type Flag, ok, type Result } from '../model/index.ts'
import { whyAddressRefused } from './address.ts'
import type { IntakeLimits } from './received-document.ts'
import { refuse, sizeInWords } from './refusal.ts'
import { checkWebAddress, literalAddress, refusePrivate, shownAddress } from './web-address.ts'

export interface HostAddress {
  readonly address: string
  readonly family: 4 | 6
}

export interface FetchOptions {
  readonly limits: IntakeLimits
  readonly allowPrivateAddresses: boolean
  readonly signal?: AbortSignal | undefined
  /** The name look-up, all addresses of a host; the system's unless told. */
  readonly resolve?: ((host: string) => Promise<readonly HostAddress[]>) | undefined
  /** Opens the connection to the checked addresses, TLS included where it is wanted; Node's own unless told. */
  readonly dial?: ((pinned: readonly HostAddress[], port: number) => Socket) | undefined
}

export interface FetchedPage {
  /** Where the document came from in the end, after redirects. */
  readonly url: URL
  readonly bytes: Uint8Array
  /** Lower case, without parameters; empty where the server said nothing. */
  readonly media: string
  readonly charset: string | null
  readonly flags: readonly Flag[]
}

const ACCEPT = 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/markdown;q=0.9,text/plain;q=0.8'
const SAVE = 'Open it in your browser, save it and add the file.'

/**
 * One document from the web. Each hop: the address is checked, its name looked up once, every address it has checked, and the connection
 * made to one of those very addresses (a second look-up could answer otherwise); a redirect is a new hop with all of it again. No cookies,
 * no referrer, no proxy, no credentials; size counted as it comes, packed and unpacked; one deadline over all.
 */
export const fetchPage = async (address: string, options: FetchOptions): Promise<Result<FetchedPage>> => {
  const deadline = AbortSignal.timeout(options.limits.fetchDeadline)
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal])
  const first = checkWebAddress(address, options.allowPrivateAddresses)
  if (!first.ok) return first
  let url = first.value
  const flags: Flag[] = []
  for (let hop = 0; hop <= options.limits.maxRedirects; hop++) {
    let answer: Result<Answer>
    try {
      answer = await ask(url, options, signal)
    } catch (error) {
      if (options.signal?.aborted === true)
        return refuse('cancelled', shownAddress(url), 'was not fetched: it was cancelled.', 'Add it again.')
      if (deadline.aborted) {
        const seconds = Math.round(options.limits.fetchDeadline / 1_000)
        return refuse('fetch-slow', shownAddress(url), `did not answer in full within ${seconds} s.`, SAVE)
      }
      return refuseFault(url, error)
    }
    if (!answer.ok) return answer
    if (answer.value.kind === 'document') {
      const { bytes, media, charset } = answer.value
      return ok({ url, bytes, media, charset, flags: [...flags, ...redirectFlags(first.value, url)] })
    }
    const next = URL.parse(answer.value.location, url.href)
    if (next === null)
      return refuse('fetch-redirect', shownAddress(url), 'redirects to something that is no address.', SAVE)
    const checked = checkWebAddress(next.href, options.allowPrivateAddresses)
    if (!checked.ok) return checked
    if (url.protocol === 'https:' && checked.value.protocol === 'http:') {
      flags.push({
        code: 'downgrade',
        message: 'A redirect led from https to plain http: anyone on the way could have changed the document.',
      })
    }
    url = checked.value
  }
  return refuse(
    'fetch-redirects',
    shownAddress(first.value),
    `redirects more than ${options.limits.maxRedirects} times.`,
    SAVE,
  )
}

const redirectFlags = (asked: URL, came: URL): readonly Flag[] => {
  const bare = (url: URL): string => url.hostname.replace(/^www\./, '')
  if (bare(asked) === bare(came)) return []
  return [{ code: 'redirected', message: `Asked for at ${asked.hostname}, but it came from ${came.hostname}.` }]
}

type Answer =
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'document'; readonly bytes: Uint8Array; readonly media: string; readonly charset: string | null }

const ask = async (url: URL, options: FetchOptions, signal: AbortSignal): Promise<Result<Answer>> => {
  const pinned = await checkedAddresses(url, options, signal)
  if (!pinned.ok) return pinned
  const response = await request(url, pinned.value, options, signal)
  const status = response.statusCode ?? 0
  const { location } = response.headers
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
    response.destroy()
    return ok({ kind: 'redirect', location })
  }
  const shown = shownAddress(url)
  if (status !== 200 && status !== 203) {
    response.destroy()
    const why =
      status === 401 || status === 403
        ? 'does not let Lacuna in'
        : status === 404 || status === 410
          ? 'is not there'
          : 'did not give a document'
    return refuse(
      'fetch-status',
      shown,
      `${why} (the server answered ${status}).`,
      'Check the address; if your browser shows the page, save it and add the file.',
    )
  }
  const [media = '', ...parameters] = (response.headers['content-type'] ?? '').split(';').map((part) => part.trim())
  const charset =
    parameters
      .find((part) => /^charset=/i.test(part))
      ?.slice(8)
      .replace(/^["']|["']$/g, '') ?? null
  const body = await readBody(response, url, options.limits.maxBytes, signal)
  return body.ok ? ok({ kind: 'document', bytes: body.value, media: media.toLowerCase(), charset }) : body
}

const checkedAddresses = async (
  url: URL,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Result<readonly HostAddress[]>> => {
  const shown = shownAddress(url)
  const literal = literalAddress(url)
  const resolve = options.resolve ?? systemLookup
  const found: readonly HostAddress[] =
    literal === null
      ? await untilAborted(resolve(url.hostname), signal)
      : [{ address: literal, family: literal.includes(':') ? 6 : 4 }]
  if (found.length === 0)
    return refuse('fetch-name', shown, 'has a host name that leads nowhere.', 'Check the address.')
  for (const { address } of found) {
    const why = whyAddressRefused(address, options.allowPrivateAddresses)
    if (why !== null) return refusePrivate(shown, why)
  }
  return ok(found)
}

const systemLookup = async (host: string): Promise<readonly HostAddress[]> => {
  const found = await dns.lookup(host, { all: true })
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
}

/** A name look-up can't be cancelled, only no longer waited for. */
const untilAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })

const request = (
  url: URL,
  pinned: readonly HostAddress[],
  options: FetchOptions,
  signal: AbortSignal,
): Promise<http.IncomingMessage> => {
  const isTls = url.protocol === 'https:'
  const [first] = pinned
  const lookup: LookupFunction = (_host, { all }, callback) => {
    if (all === true)
      callback(
        null,
        pinned.map(({ address, family }) => ({ address, family })),
      )
    else callback(null, first?.address ?? '', first?.family ?? 4)
  }
  const { dial } = options
  const port = Number(url.port) || (isTls ? 443 : 80)
  // An agent of its own: the shared one may keep a connection to an address checked for another request, or go through a proxy.
  const agent = isTls ? new https.Agent({ keepAlive: false }) : new http.Agent({ keepAlive: false })
  return new Promise((resolve, reject) => {
    const sent = (isTls ? https : http).request(url, {
      agent: dial === undefined ? agent : Object.assign(agent, { createConnection: () => dial(pinned, port) }),
      lookup,
      signal,
      maxHeaderSize: 32 * 1024,
      headers: {
        accept: ACCEPT,
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'Lacuna (one document, asked for by a person)',
      },
    })
    sent.on('response', resolve)
    sent.on('error', reject)
    sent.end()
  })
}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: () => zlib.createInflate(),
  br: () => zlib.createBrotliDecompress(),
}

const readBody = async (
  response: http.IncomingMessage,
  url: URL,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Result<Uint8Array>> => {
  const shown = shownAddress(url)
  const tooLarge = (what: string): Result<never> => {
    response.destroy()
    return refuse(
      'too-large',
      shown,
      `is ${what} the size limit of ${sizeInWords(maxBytes)}.`,
      'Save the part that you need and add that.',
    )
  }
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) return tooLarge('over')
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const unpacker = UNPACKERS[encoding]
  if (unpacker === undefined && encoding !== 'identity' && encoding !== '') {
    response.destroy()
    return refuse('fetch-packing', shown, 'is packed in a way that was not asked for.', SAVE)
  }
  let packed = 0
  response.on('data', (chunk: Buffer) => {
    packed += chunk.length
    if (packed > maxBytes) response.destroy()
  })
  const stream: Readable = unpacker === undefined ? response : response.pipe(unpacker())
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    const settle = (result: Result<Uint8Array>): void => {
      signal.removeEventListener('abort', abort)
      resolve(result)
    }
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) chunks.push(chunk)
      else settle(tooLarge(unpacker === undefined ? 'over' : 'unpacked over (a decompression bomb, or simply long)'))
    })
    stream.on('end', () => settle(ok(new Uint8Array(Buffer.concat(chunks)))))
    stream.on('error', () =>
      settle(refuse('fetch-broken', shown, 'could not be unpacked: what the server sent is broken.', SAVE)),
    )
    response.on('close', () => {
      if (packed > maxBytes) settle(tooLarge('over'))
      else if (!response.complete) settle(refuse('fetch-broken', shown, 'broke off before its end.', 'Try again.'))
    })
    response.on('error', () => {})
  })
}

const refuseFault = (url: URL, error: unknown): Result<never> => {
  const shown = shownAddress(url)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOTFOUND' || code === 'ENODATA')
    return refuse(
      'fetch-name',
      shown,
      'has a host name that nobody knows.',
      'Check the address, and whether you are online.',
    )
  if (code === 'EAI_AGAIN')
    return refuse(
      'fetch-offline',
      shown,
      'could not be looked up: there is no answer from a name server.',
      'Check whether you are online.',
    )
  if (/CERT|SELF_SIGNED|ISSUER|ALTNAME|SSL|TLS/.test(code)) {
    return refuse('fetch-certificate', shown, 'could not be fetched safely: its certificate is not valid.', SAVE)
  }
  if (code === 'ECONNREFUSED')
    return refuse('fetch-refused', shown, 'refused the connection.', 'Check the address, and try again later.')
  return refuse(
    'fetch-failed',
    shown,
    'could not be fetched: the connection failed.',
    'Check whether you are online, and try again later.',
  )
}
