/** Where a problem stands: each part is filled in only where it is known. */
export interface Where {
  readonly file?: string
  readonly line?: number
  readonly field?: string
  readonly record?: string
}

/**
 * The one error class. An input error is made and returned as a value (see {@link Result}); a fault is thrown.
 *
 * `message` says what is wrong in one sentence, `hint` what to do about it, `where` the file, line or field.
 */
export class LacunaError extends Error {
  readonly code: string
  readonly hint: string | undefined
  readonly where: Where | undefined

  constructor(code: string, message: string, options: { hint?: string; where?: Where; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'LacunaError'
    this.code = code
    this.hint = options.hint
    this.where = options.where
  }
}

/** An answer or an input error, as a value. */
export type Result<T, E = LacunaError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error })
