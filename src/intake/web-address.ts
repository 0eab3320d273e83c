import ipaddr from 'ipaddr.js'
import { ok, type Result } from '../model/index.ts'
import { refuse } from './refusal.ts'

const PORTS = new Set(['', '80', '443', '8080', '8443'])
/** Names that mean this machine or its own network whatever a name server says (RFC 6761, RFC 8375, ICANN's .internal). */
const INSIDE = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa)\.?$/i
const SECRET = /token|key|sig|auth|pass|secret|session|sid|jwt|credential|code|otp/i

/** An address as it may be shown in a message: no user, no query, no part of the path that looks like a token. */
export const shownAddress = (url: URL): string => {
  const path = url.pathname
    .split('/')
    .map((part) => (part.length > 24 && !/[-_.%]/.test(part) ? '…' : part))
    .join('/')
  const shown = `${url.protocol}//${url.host}${path === '/' ? '' : path}`.replace(/[\p{Cc}\p{Cf}]/gu, '')
  return shown.length > 160 ? `${shown.slice(0, 159)}…` : shown
}

/** An address as it may be kept: as it is, less the fragment, and with the values of parameters that look like secrets taken out. */
export const keptAddress = (url: URL): string => {
  const kept = new URL(url)
  kept.hash = ''
  kept.username = ''
  kept.password = ''
  for (const name of [...kept.searchParams.keys()]) if (SECRET.test(name)) kept.searchParams.set(name, 'removed')
  return kept.href
}

/** Whether an address may be asked for at all; where its name leads is checked after the look-up. */
export const checkWebAddress = (text: string, allowPrivate: boolean): Result<URL> => {
  const trimmed = text.trim()
  const url = URL.parse(trimmed)
  if (url === null)
    return refuse('address-invalid', 'The address', 'is not a URL.', 'Give it in full, beginning with https://')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const scheme = url.protocol.replace(/[^a-z0-9+.:-]/gi, '').slice(0, 20)
    return refuse(
      'address-scheme',
      'The URL',
      `has the scheme “${scheme}”, which is not allowed; only http and https are.`,
      'Save the document and add the file.',
    )
  }
  const shown = shownAddress(url)
  if (url.username !== '' || url.password !== '') {
    return refuse(
      'address-user',
      shown,
      'has a user or password in the address, which is not allowed.',
      'Leave them out; if the page needs them, save it from your browser and add the file.',
    )
  }
  if (!allowPrivate && !PORTS.has(url.port)) {
    return refuse(
      'address-port',
      shown,
      `has port ${url.port}, which is not allowed; web pages are on 80, 443, 8080 or 8443.`,
      'Save the page from your browser and add the file.',
    )
  }
  if (!allowPrivate && INSIDE.test(url.hostname))
    return refusePrivate(shown, 'a name of this machine or its own network (private or loopback address)')
  return ok(url)
}

export const refusePrivate = (shown: string, what: string): Result<never> =>
  refuse(
    'address-private',
    shown,
    `leads to ${what}, which is not allowed.`,
    'Lacuna fetches from public addresses only, unless LACUNA_ALLOW_PRIVATE=1 (or `lacuna add --allow-private`) allows private and loopback ones.',
  )

/** The host if it is written as an address, without the brackets of IPv6. */
export const literalAddress = (url: URL): string | null => {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(host) ? host : null
}
