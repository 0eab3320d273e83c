import { Failure, offline } from './failure.ts'
import type { ApiError } from './types.ts'

const isApiError = (value: unknown): value is ApiError => {
  if (typeof value !== 'object' || value === null || !('error' in value)) return false
  const { error } = value
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
}

const failureOf = async (answer: Response): Promise<Failure> => {
  const body: unknown = await answer.json().catch(() => null)
  if (isApiError(body)) return new Failure(body.error.code, body.error.message, body.error.hint ?? null, answer.status)
  if (answer.status === 401 || answer.status === 403)
    return new Failure(
      'no-session',
      'This page has no session with Lacuna.',
      'Open the address that “lacuna serve” printed, with its token. It changes each time Lacuna is started.',
      answer.status,
    )
  return new Failure(
    `http-${answer.status}`,
    `Lacuna answered with an error (${answer.status}).`,
    'Try again. If it comes back, the terminal in which Lacuna runs says more.',
    answer.status,
  )
}

const send = async (path: string, init: RequestInit): Promise<Response> => {
  let answer: Response
  try {
    answer = await fetch(path, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw offline()
  }
  if (!answer.ok) throw await failureOf(answer)
  return answer
}

type Query = Readonly<Record<string, string | null | undefined>>

/** `path` with the parameters that have a value. */
export const withQuery = (path: string, query: Query): string => {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== null && value !== undefined) params.set(key, value)
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}

/** GET, answered as T. Throws a {@link Failure}. */
export const get = async <T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> => {
  const answer = await send(withQuery(path, query), {
    headers: { accept: 'application/json' },
    ...(signal === undefined ? {} : { signal }),
  })
  return (await answer.json()) as T
}

/** POST of a JSON body or a form, answered as T. Throws a {@link Failure}. */
export const post = async <T>(path: string, body: object = {}): Promise<T> => {
  const form = body instanceof FormData
  const answer = await send(path, {
    method: 'POST',
    body: form ? body : JSON.stringify(body),
    headers: { accept: 'application/json', ...(form ? {} : { 'content-type': 'application/json' }) },
  })
  return (await answer.json()) as T
}

/** GET, answered as text (the brief). Throws a {@link Failure}. */
export const getText = async (path: string, query: Query = {}): Promise<string> =>
  (await send(withQuery(path, query), {})).text()
