/** Milliseconds since 1970-01-01T00:00:00 UTC, as in `Date`. */
export type Ms = number

/**
 * Why an input was refused. `part` is the piece of the input that is wrong, `hint` what to write instead.
 * Input errors are values: nothing in `time/` throws for bad input.
 */
export interface TimeError {
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly part: string
}

export type TimeResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: TimeError }

export const timeOk = <T>(value: T): TimeResult<T> => ({ ok: true, value })

export const timeFail = (code: string, part: string, message: string, hint: string): TimeResult<never> => ({
  ok: false,
  error: { code, message, hint, part },
})

/** One minute, one hour and one day (of 24 hours) in milliseconds. */
export const MINUTE = 60_000
export const HOUR = 3_600_000
export const DAY = 86_400_000

/** The first and last instants that a `Date` can hold: about 271,821 years before and after 1970. */
export const EARLIEST: Ms = -8.64e15
export const LATEST: Ms = 8.64e15
