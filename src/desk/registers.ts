import type { DateOrder, Published, RegisterKind, RegisterMapping, Report, RowFlaw } from '../model/index.ts'
import { LacunaError } from '../model/index.ts'
import { countryOf } from '../places/index.ts'
import { FIELDS, formatOf, guessMapping, headSignature, sheetOf, turnRows } from '../registers/index.ts'
import { canonicalJson, keepText, newId, sha256, type Workspace } from '../store/index.ts'
import { caseForAdding } from './lookup.ts'

/** A table as it was sent: nothing of it is kept before {@link addRegister}. */
export interface RegisterFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a person looks at before a register is added: which column is taken for which field, and rows as they would be read. */
export interface RegisterLook {
  readonly head: readonly string[]
  readonly fields: readonly { readonly name: string; readonly required: boolean }[]
  readonly mapping: RegisterMapping
  /** Whether the mapping was corrected here before, for a table of the same head. */
  readonly remembered: boolean
  readonly sample: readonly {
    readonly line: number
    readonly cells: readonly string[]
    readonly flaw: RowFlaw | null
  }[]
}

/** A correction of the guessed mapping: what it leaves out stays as guessed; a column of null takes a field away. */
export interface MappingChange {
  readonly columns?: Readonly<Record<string, string | null>>
  readonly dates?: DateOrder | null
}

const SAMPLE_ROWS = 10
const LARGEST = 500_000_000

/** The mapping that was last used here for a table of this head. */
const rememberedFor = async (workspace: Workspace, signature: string): Promise<RegisterMapping | null> => {
  const registers = (await workspace.reports()).filter(({ register }) => register !== undefined)
  const found = registers.findLast(({ register }) => register?.signature === signature)
  return found?.register?.mapping ?? null
}

const withChange = (mapping: RegisterMapping, change: MappingChange | null): RegisterMapping => {
  if (change === null) return mapping
  const columns = Object.fromEntries(
    Object.entries({ ...mapping.columns, ...change.columns }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  )
  return { columns, dates: change.dates === undefined ? mapping.dates : change.dates }
}

const prepare = async (
  workspace: Workspace | null,
  file: RegisterFile,
  kind: RegisterKind,
  change: MappingChange | null,
) => {
  if (file.bytes.length > LARGEST)
    throw new LacunaError('register-large', `${file.name} is larger than ${LARGEST / 1_000_000} MB.`, {
      hint: 'Split it by time, and add its parts one after the other.',
    })
  const format = formatOf(file.name, file.bytes)
  const sheet = sheetOf(file.bytes, format)
  const signature = sha256(Buffer.from(headSignature(kind, sheet.head)))
  const kept = workspace === null ? null : await rememberedFor(workspace, signature)
  const guessed = guessMapping(kind, sheet)
  const mapping = withChange(kept === null ? guessed : { ...kept, dates: guessed.dates ?? kept.dates }, change)
  return { format, sheet, signature, mapping, remembered: kept !== null }
}

const firstOf = <T>(rows: Iterable<T>): readonly T[] => {
  const first: T[] = []
  for (const row of rows) {
    first.push(row)
    if (first.length >= SAMPLE_ROWS) break
  }
  return first
}

/** Looks at a table without keeping anything. */
export async function lookAtRegister(
  workspace: Workspace | null,
  file: RegisterFile,
  kind: RegisterKind,
  authority: string,
  change: MappingChange | null,
): Promise<RegisterLook> {
  const { sheet, mapping, remembered } = await prepare(workspace, file, kind, change)
  const cells = firstOf(sheet.rows())
  const missing = FIELDS[kind].some(({ name, required }) => required && mapping.columns[name] === undefined)
  const rows = missing ? [] : firstOf(turnRows(sheet, kind, authority, mapping).rows())
  return {
    head: sheet.head,
    fields: FIELDS[kind].map(({ name, required }) => ({ name, required })),
    mapping,
    remembered,
    sample: cells.map((row, at) => ({ line: row.line, cells: row.cells, flaw: rows[at]?.flaw ?? null })),
  }
}

export interface AddRegister {
  readonly kind: RegisterKind
  readonly authority: string
  readonly actor: string
  readonly case: string | null
  readonly change: MappingChange | null
  /** The day (EDTF) of which the table is: what it lists as running was running then. Today where it is null. */
  readonly published: string | null
  readonly reliability: Report['reliability']
  readonly receivedAt: number | null
  /** The day (EDTF) by which its bytes are to go. */
  readonly purge: string | null
  /** An EDTF interval of days for which it is complete, by the actor's word. */
  readonly complete: string | null
  readonly onProgress?: (rows: number, bad: number) => void
  readonly signal?: AbortSignal
}

export interface AddedRegister {
  readonly register: string
  readonly rows: number
  readonly bad: number
  readonly flagged: number
  readonly mapping: RegisterMapping
  readonly flaws: readonly RowFlaw[]
}

const today = (): string => new Date().toISOString().slice(0, 10)

/**
 * Adds a register: lays its rows by (a run that was cut off goes on where it stood), then writes one entry that makes them count. Throws a
 * LacunaError where the table or the mapping cannot be used; rows that cannot be read are listed and left out.
 */
export async function addRegister(
  workspace: Workspace,
  file: RegisterFile,
  options: AddRegister,
): Promise<AddedRegister> {
  const { kind, authority, actor } = options
  if (authority.trim() === '')
    throw new LacunaError('authority-missing', 'A register needs an authority: whose is it?', {
      hint: 'Give it with --authority NAME.',
      where: { field: 'authority' },
    })
  const { format, sheet, signature, mapping } = await prepare(workspace, file, kind, options.change)
  const bytesHash = sha256(file.bytes)
  const caseId = await caseForAdding(workspace, options.case, actor)
  const known = await workspace.findReportByBytes(bytesHash, { case: caseId })
  if (known !== null)
    throw new LacunaError('report-known', `The same table is in the case already, as ${known.id}.`, {
      hint: 'If it was withdrawn, reinstate it.',
      where: { record: known.id },
    })
  const turning = turnRows(sheet, kind, authority, mapping)
  const key = sha256(Buffer.from(canonicalJson([bytesHash, kind, authority, mapping])))
  const { report: id, ...counts } = await workspace.stageRegister(key, newId('t'), turning, {
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  const title = `Register of ${NAMES[kind]}, ${authority}`
  const note = keepText(
    `${title}: ${counts.rows} rows of ${file.name}, ${counts.bad} of them not readable and ${counts.flagged} with an end before their begin.`,
  )
  const published: Published = {
    edtf: options.published ?? today(),
    proof: [options.published === null ? 'The day on which it was added.' : 'The day that was declared.'],
    given: options.published === null ? 'worked-out' : 'declared',
  }
  const report: Report = {
    id,
    case: caseId,
    name: file.name,
    title,
    publisher: authority,
    publisherCountry: countryOf(authority),
    published,
    reliability: options.reliability,
    media: MEDIA[format],
    encoding: 'utf-8',
    language: null,
    source: null,
    bytesHash,
    textHash: note.hash,
    length: Buffer.from(note.bytes).toString('utf8').length,
    flags: [],
    receivedAt: options.receivedAt,
    register: { kind, format, authority, mapping, signature, ...counts, purge: options.purge },
  }
  await workspace.act(
    actor,
    [
      { kind: 'register.added', report },
      ...(options.complete === null
        ? []
        : [
            {
              kind: 'register.declared-complete' as const,
              register: id,
              window: options.complete,
              reason: 'declared with the register',
            },
          ]),
    ],
    [file.bytes, note.bytes],
  )
  return { register: id, ...counts, mapping, flaws: await workspace.registerFlaws(id, { limit: 1_000 }) }
}

const NAMES: Readonly<Record<RegisterKind, string>> = {
  watch: 'watches',
  listing: 'listings',
  crossing: 'crossings',
  check: 'checks',
  stay: 'stays',
  visa: 'visas',
  call: 'calls',
  transfer: 'transfers',
  conviction: 'convictions',
  request: 'requests and warnings',
  incident: 'incidents',
}

const MEDIA = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
