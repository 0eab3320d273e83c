/** One row of a table as it stands: `line` counts from 1 where the record begins. With `fault`, it could not be taken apart. */
export interface SheetRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly fault?: string
}

/** A table: the words of its head, and its rows one after the other. May be walked again. */
export interface Sheet {
  readonly head: readonly string[]
  readonly rows: () => Iterable<SheetRow>
}
