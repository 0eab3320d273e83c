/** Why a call failed, in the words a reader is shown: what, and what to do. Every rejected call of `api/` carries one. */
export class Failure extends Error {
  readonly code: string
  readonly hint: string | null
  readonly status: number

  constructor(code: string, message: string, hint: string | null, status: number) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.hint = hint
    this.status = status
  }
}

export const OFFLINE = 'offline'

export const offline = (): Failure =>
  new Failure(
    OFFLINE,
    'Lacuna does not answer.',
    'It may have been stopped. Start it again with “lacuna serve”; nothing that was saved is lost.',
    0,
  )

export const asFailure = (error: unknown): Failure =>
  error instanceof Failure
    ? error
    : new Failure(
        'unexpected',
        error instanceof Error ? error.message : 'Something went wrong in this page.',
        'Load the page again. If it comes back, “lacuna doctor” says more.',
        0,
      )

export const isOffline = (error: unknown): boolean => error instanceof Failure && error.code === OFFLINE
