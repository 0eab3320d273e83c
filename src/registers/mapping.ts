import type { RegisterKind, RegisterMapping } from '../model/index.ts'
import { LacunaError } from '../model/index.ts'
import { foldName } from '../names/index.ts'
import { orderOfDates } from './dates.ts'
import { FIELDS } from './kinds.ts'
import type { Sheet } from './sheet.ts'

/** Rows looked at for the order of day and month. */
const SAMPLE = 5_000

const folded = (head: string): string => foldName(head.replace(/[_\-./]+/g, ' ')).trim()

/** What the words of the head mean by themselves; the exact word goes before one inside a longer head. Nothing is used twice. */
export const guessMapping = (kind: RegisterKind, sheet: Sheet): RegisterMapping => {
  const columns: Record<string, string> = {}
  const taken = new Set<string>()
  const take = (name: string, head: string | undefined): void => {
    if (head === undefined || columns[name] !== undefined) return
    columns[name] = head
    taken.add(head)
  }
  const fields = FIELDS[kind]
  const heads = sheet.head.map((head) => ({ head, words: folded(head) })).filter(({ words }) => words !== '')
  for (const one of fields)
    for (const word of one.heads)
      take(one.name, heads.find(({ head, words }) => words === word && !taken.has(head))?.head)
  for (const one of fields)
    for (const word of one.heads)
      if (word.length >= 4)
        take(one.name, heads.find(({ head, words }) => !taken.has(head) && ` ${words} `.includes(` ${word} `))?.head)
  return { columns, dates: orderOfDates(datesIn(kind, sheet, columns)) }
}

function* datesIn(kind: RegisterKind, sheet: Sheet, columns: Readonly<Record<string, string>>): Generator<string> {
  const places = FIELDS[kind]
    .filter((one) => one.kind === 'date' || one.kind === 'born')
    .map((one) => sheet.head.indexOf(columns[one.name] ?? ''))
    .filter((at) => at >= 0)
  let seen = 0
  for (const { cells } of sheet.rows()) {
    for (const at of places) yield cells[at] ?? ''
    seen += 1
    if (seen >= SAMPLE) return
  }
}

/**
 * Where each field stands, by its place in the row.
 * @throws LacunaError `unknown-field`, `unknown-column`, `column-missing`
 */
export const placesOf = (
  kind: RegisterKind,
  head: readonly string[],
  mapping: RegisterMapping,
): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (const [name, column] of Object.entries(mapping.columns)) {
    if (!FIELDS[kind].some((one) => one.name === name))
      throw new LacunaError('unknown-field', `A register of kind ${kind} has no field ${JSON.stringify(name)}.`, {
        hint: `Its fields are ${FIELDS[kind].map((one) => one.name).join(', ')}.`,
        where: { field: name },
      })
    const at = head.indexOf(column)
    if (at < 0)
      throw new LacunaError('unknown-column', `The table has no column ${JSON.stringify(column)}.`, {
        hint: `Its columns are ${head.slice(0, 30).join(', ')}.`,
        where: { field: name },
      })
    places.set(name, at)
  }
  const missing = FIELDS[kind].find((one) => one.required && !places.has(one.name))
  if (missing !== undefined)
    throw new LacunaError('column-missing', `No column is told to hold the field ${JSON.stringify(missing.name)}.`, {
      hint: `Name it with --mapping: {"columns": {"${missing.name}": "the head of its column"}}. The columns are ${head.slice(0, 30).join(', ')}.`,
      where: { field: missing.name },
    })
  return places
}

/** Heads that are the same table as far as a mapping goes: what a mapping is remembered by. */
export const headSignature = (kind: RegisterKind, head: readonly string[]): string =>
  JSON.stringify([kind, ...head.map(folded)])
