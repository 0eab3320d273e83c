/** How many things of one kind about one subject a rule looks at or lists, where looking at all would take the square of their number. */
export const MOST = 300

export interface Capped<T> {
  readonly items: readonly T[]
  /** How many more there were. */
  readonly left: number
}

export const capped = <T>(items: readonly T[], most: number = MOST): Capped<T> => ({
  items: items.slice(0, most),
  left: Math.max(0, items.length - most),
})

/** A sentence that says what was left out; empty where nothing was. */
export const leftOut = (left: number, what: string, most: number = MOST): string =>
  left === 0 ? '' : `Only the first ${most} ${what} were looked at, ${left} more were not.`
