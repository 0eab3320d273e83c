import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { claimsOf, contentOf, type ReadAnswer } from './answer.ts'
import type { Endpoint } from './endpoint.ts'
import type { ModelLimits, ModelOptions } from './options.ts'
import { post } from './post.ts'
import { AGAIN } from './prompt.ts'

/** What was spent so far on one report. */
export interface Spent {
  calls: number
  cached: number
  tokens: number
  readonly until: number
}

export type Asked =
  | { readonly kind: 'answer'; readonly answer: ReadAnswer }
  | { readonly kind: 'failure'; readonly code: string; readonly message: string; readonly final: boolean }

/** Characters a token stands for at least, where the server does not count: errs on the side of more tokens. */
const CHARACTERS_PER_TOKEN = 3
const tokensOf = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_TOKEN)
const FIRST_PAUSE = 250

const failure = (code: string, message: string, final: boolean): Asked => ({ kind: 'failure', code, message, final })

/** The key is no part of it: two people who ask the same of the same model share an answer. */
const hashOf = (endpoint: Endpoint, body: object): string =>
  createHash('sha256')
    .update(JSON.stringify([endpoint.url.href, body]))
    .digest('hex')

/** Puts one question: out of the cache, else to the server, again where that may help. Never throws. */
export const ask = async (
  endpoint: Endpoint,
  question: Readonly<Record<string, unknown>>,
  options: ModelOptions,
  limits: ModelLimits,
  spent: Spent,
): Promise<Asked> => {
  const hash = hashOf(endpoint, question)
  const kept = await fromCache(options, hash)
  if (kept !== null) {
    spent.cached += 1
    return { kind: 'answer', answer: kept }
  }
  let body = question
  let last = failure('no-answer', 'There was no answer.', false)
  for (let attempt = 0; attempt <= limits.retries; attempt += 1) {
    const sent = JSON.stringify(body)
    const left = spent.until - Date.now()
    if (options.signal?.aborted === true) return failure('cancelled', 'Stopped on request.', true)
    if (left <= 0) return failure('time-used-up', 'The time for this report was used up.', true)
    if (spent.tokens + tokensOf(sent) + limits.tokensPerAnswer > limits.tokensInAll)
      return failure('tokens-used-up', 'The tokens for this report were used up.', true)
    spent.calls += 1
    const posted = await post(endpoint, sent, {
      key: options.key,
      ms: Math.min(limits.msPerCall, left),
      bytes: limits.answerBytes,
      signal: options.signal,
    })
    if (posted.kind === 'failure') {
      spent.tokens += tokensOf(sent)
      last = failure(posted.code, posted.message, posted.final)
      if (!posted.again) return last
      if (attempt < limits.retries)
        await pause(Math.max(posted.waitMs, FIRST_PAUSE * 2 ** attempt), left, options.signal)
      continue
    }
    const envelope = contentOf(posted.body)
    const counted = envelope.kind === 'content' ? envelope.tokens : 0
    spent.tokens += Math.max(counted, tokensOf(sent) + tokensOf(posted.body))
    if (envelope.kind === 'failure') {
      last = failure(envelope.code, envelope.message, false)
      if (!envelope.again) return last
      continue
    }
    const answer = claimsOf(envelope.content)
    if (answer !== null) {
      await toCache(options, hash, envelope.content)
      return { kind: 'answer', answer }
    }
    last = failure('not-of-the-schema', 'The answer was not JSON of the schema.', false)
    body = { ...question, messages: [...(question.messages as readonly unknown[]), AGAIN] }
  }
  return last
}

const pause = async (ms: number, left: number, signal: AbortSignal | undefined): Promise<void> => {
  try {
    await wait(Math.min(ms, left), undefined, signal === undefined ? {} : { signal })
  } catch {
    // Stopped while waiting: the next round sees the signal.
  }
}

/** A cache that fails, or that holds something else by now, is no cache. */
const fromCache = async (options: ModelOptions, hash: string): Promise<ReadAnswer | null> => {
  try {
    const kept = await options.cache?.get(hash)
    return typeof kept === 'string' ? claimsOf(kept) : null
  } catch {
    return null
  }
}

const toCache = async (options: ModelOptions, hash: string, content: string): Promise<void> => {
  try {
    await options.cache?.set(hash, content)
  } catch {
    // What cannot be kept is asked again next time.
  }
}
