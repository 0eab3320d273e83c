import net from 'node:net'
import { fail, LacunaError, ok, type Result } from '../../model/index.ts'
import type { ModelOptions } from './options.ts'

export interface Endpoint {
  readonly url: URL
  readonly loopback: boolean
}

/**
 * Works out where chat completions are asked for, and refuses what would send text or key where nobody said that they may go.
 * Errors (codes `model-url`, `model-name`, `model-key`, `model-remote`, `model-key-in-clear`) never repeat the address or the key.
 */
export const endpointOf = (options: ModelOptions): Result<Endpoint> => {
  const wrong = (code: string, message: string, hint: string) => fail(new LacunaError(code, message, { hint }))
  const url = URL.canParse(options.url) ? new URL(options.url) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return wrong(
      'model-url',
      'The address of the language model is not an http(s) address.',
      'Give the base of its API, such as http://127.0.0.1:11434/v1.',
    )
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return wrong(
      'model-url',
      'The address of the language model holds more than host and path.',
      'Give a user or key as LACUNA_LLM_KEY, and nothing after the path.',
    )
  if (options.model.trim() === '' || options.model.length > 200)
    return wrong('model-name', 'The language model has no usable name.', 'Give its name as the server knows it.')
  if (options.key !== undefined && !/^[\x21-\x7e]{1,4096}$/.test(options.key))
    return wrong(
      'model-key',
      'The key of the language model holds characters that no key has.',
      'Check it for blanks and line breaks.',
    )
  const loopback = isLoopbackName(url.hostname)
  if (!loopback && options.allowRemote !== true)
    return wrong(
      'model-remote',
      'The language model is not on this machine: the text of the report would leave it.',
      'Allow it where that is lawful (--model-elsewhere), or run a model here (see docs/language-model.md).',
    )
  if (!loopback && url.protocol === 'http:' && options.key !== undefined)
    return wrong(
      'model-key-in-clear',
      'The key would travel unencrypted to another machine.',
      'Use an https address, or none of a key.',
    )
  const path = url.pathname.replace(/\/$/, '')
  url.pathname = path.endsWith('/chat/completions') ? path : `${path === '' ? '/v1' : path}/chat/completions`
  return ok({ url, loopback })
}

/** `localhost` and its subdomains are checked again when they are resolved. */
const isLoopbackName = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || isLoopbackAddress(hostname.replace(/^\[|\]$/g, ''))

/** 127.0.0.0/8 and ::1. */
export const isLoopbackAddress = (address: string): boolean =>
  net.isIPv4(address) ? address.startsWith('127.') : address === '::1'
