import fs from 'node:fs'
import path from 'node:path'
import { addRegister, instantOf, lookAtRegister, type MappingChange, resolveReport } from '../../desk/index.ts'
import type { RegisterKind, Report, RowFlaw } from '../../model/index.ts'
import { LacunaError } from '../../model/index.ts'
import { iso, plain, printJson, printTable, progressLine, say, wantsJson } from '../output.ts'
import { personOf, withWorkspace } from '../workspace.ts'

const readFile = (file: string): { readonly name: string; readonly bytes: Uint8Array } => {
  try {
    return { name: path.basename(file), bytes: fs.readFileSync(file) }
  } catch (error) {
    throw new LacunaError('file-unreadable', `${file} cannot be read: ${(error as Error).message}.`)
  }
}

/** A file with `{"columns": {"person": "Name"}, "dates": "dmy"}`; `--dates` goes before it. */
const changeOf = (options: Record<string, unknown>): MappingChange | null => {
  const dates = options.dates === 'dmy' || options.dates === 'mdy' ? { dates: options.dates } : {}
  if (options.mapping === undefined) return options.dates === undefined ? null : (dates as MappingChange)
  const { name, bytes } = readFile(String(options.mapping))
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new LacunaError('bad-mapping', `${name} is no JSON.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LacunaError('bad-mapping', `${name} holds no mapping: an object with "columns" is wanted.`)
  return { ...(value as MappingChange), ...dates } as MappingChange
}

const flawLines = (flaws: readonly RowFlaw[], all: number): readonly string[] => [
  ...flaws.slice(0, 20).map((flaw) => `  line ${flaw.line}, ${flaw.field}: ${plain(flaw.reason)}`),
  ...(all > 20 ? [`  and ${all - 20} more: lacuna register flaws REGISTER`] : []),
]

/** `lacuna register add FILE --kind K --authority A`. */
export async function add(file: string, options: Record<string, unknown>): Promise<void> {
  const actor = personOf(options)
  const line = progressLine()
  const source = readFile(file)
  const receivedAt =
    options.received === undefined ? null : instantOf(String(options.received), 'earliest', '--received')
  await withWorkspace(
    options,
    async (workspace) => {
      const added = await addRegister(workspace, source, {
        kind: options.kind as RegisterKind,
        authority: String(options.authority ?? ''),
        actor,
        case: options.case === undefined ? null : String(options.case),
        change: changeOf(options),
        published: options.published === undefined ? null : String(options.published),
        reliability: (options.reliability ?? 'F') as Report['reliability'],
        receivedAt,
        purge: options.purge === undefined ? null : String(options.purge),
        complete: options.complete === undefined ? null : String(options.complete),
        onProgress: (rows, bad) => line.show(`${rows} rows, ${bad} left out`),
      })
      line.end()
      if (wantsJson(options)) {
        printJson(added)
        return
      }
      const counted = added.rows - added.bad - added.flagged
      say(`lacuna: ${added.register}: ${counted} of ${added.rows} rows count`)
      for (const words of flawLines(added.flaws, added.bad + added.flagged)) say(words)
    },
    true,
  ).finally(line.end)
}

/** `lacuna register mapping FILE --kind K`: which column is taken for what, and rows as they would be read. Keeps nothing. */
export async function mapping(file: string, options: Record<string, unknown>): Promise<void> {
  const look = await lookAtRegister(
    null,
    readFile(file),
    options.kind as RegisterKind,
    String(options.authority ?? 'the authority'),
    changeOf(options),
  )
  if (wantsJson(options)) {
    printJson(look)
    return
  }
  printTable(
    ['field', 'column'],
    look.fields.map(({ name, required }) => [
      name,
      look.mapping.columns[name] ?? (required ? '(missing: name it with --mapping)' : ''),
    ]),
  )
  for (const { line, cells, flaw } of look.sample)
    say(`  line ${line}: ${plain(cells.join(' · '))}${flaw === null ? '' : ` (${flaw.field}: ${flaw.reason})`}`)
}

/** `lacuna register list`. */
export async function list(options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const { complete = [] } = await (await workspace.source({ case: null })).ground()
    const rows = (await workspace.reports()).flatMap((report) =>
      report.register === undefined
        ? []
        : [
            {
              id: report.id,
              name: report.name,
              ...report.register,
              complete: complete.find(({ register }) => register === report.id)?.window ?? null,
              recordedAt: iso(report.recordedAt),
              withdrawn: report.withdrawn && { ...report.withdrawn, at: iso(report.withdrawn.at) },
            },
          ],
    )
    if (wantsJson(options)) {
      printJson(rows)
      return
    }
    printTable(
      ['register', 'kind', 'authority', 'rows', 'left out', 'complete', 'state', 'file'],
      rows.map((row) => [
        row.id,
        row.kind,
        row.authority,
        String(row.rows),
        String(row.bad + row.flagged),
        row.complete ?? '',
        row.withdrawn === null ? '' : 'withdrawn',
        row.name,
      ]),
    )
  })
}

/** `lacuna register flaws REGISTER`: every row that is no claim, with line, field and reason. */
export async function flaws(name: string, options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const { id } = await resolveReport(workspace, name)
    const found = await workspace.registerFlaws(id, { limit: Number.MAX_SAFE_INTEGER })
    if (wantsJson(options)) printJson(found)
    else
      printTable(
        ['line', 'field', 'reason'],
        found.map((flaw) => [String(flaw.line), flaw.field, flaw.reason]),
      )
  })
}

/** `lacuna register complete REGISTER FROM/TO`, and taking it back. */
export async function complete(
  name: string,
  window: string | undefined,
  options: Record<string, unknown>,
): Promise<void> {
  const actor = personOf(options)
  await withWorkspace(options, async (workspace) => {
    const { id } = await resolveReport(workspace, name)
    await workspace.act(actor, [
      { kind: 'register.declared-complete', register: id, window: window ?? null, reason: String(options.reason) },
    ])
    if (wantsJson(options)) printJson({ register: id, complete: window ?? null })
    else
      say(
        window === undefined
          ? `lacuna: ${id} is no longer declared complete`
          : `lacuna: ${id} is declared complete for ${window}: what it does not list was not`,
      )
  })
}

/** `lacuna register sample DIR`: made-up registers, the commands that add them, and the answers. */
export async function sample(dir: string, options: Record<string, unknown>): Promise<void> {
  const people = Number(options.people)
  if (!Number.isInteger(people) || people < 20 || people > 1_000_000)
    throw new LacunaError('bad-number', 'The number of persons is a whole number from 20 to 1,000,000.', {
      where: { field: 'people' },
    })
  const { madeUpRegisters } = await import('../../registers/index.ts')
  const { registers, answers, published } = madeUpRegisters(1, people)
  fs.mkdirSync(dir, { recursive: true })
  const commands = registers.map(
    ({ name, kind, authority, complete }) =>
      `lacuna register add ${name} --kind ${kind} --authority ${authority} --published ${published}${complete === null ? '' : ` --complete ${complete}`}`,
  )
  const files = [
    ...registers.map(({ name, text }) => [name, text] as const),
    ['add-all.txt', `${commands.join('\n')}\n`] as const,
    ['answers.json', `${JSON.stringify(answers, null, 1)}\n`] as const,
  ]
  const there = files.find(([name]) => fs.existsSync(path.join(dir, name)))
  if (there !== undefined)
    throw new LacunaError('file-exists', `There is a file ${there[0]} in ${dir} already.`, {
      hint: 'Name another folder.',
    })
  for (const [name, text] of files) fs.writeFileSync(path.join(dir, name), text)
  if (wantsJson(options)) printJson({ files: files.map(([name]) => name) })
  else
    say(
      `lacuna: ${registers.length} registers are in ${dir}; add-all.txt names the commands that add them, answers.json the holes`,
    )
}
