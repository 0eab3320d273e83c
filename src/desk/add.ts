import fs from 'node:fs'
import path from 'node:path'
import type { ReceivedDocument } from '../intake/index.ts'
import { LacunaError, type Published, type Reliability, type Report, type Result } from '../model/index.ts'
import type { ModelOptions, ModelReport } from '../reading/index.ts'
import { keepReading, keepText, type VouchedName, type Workspace } from '../store/index.ts'
import { gapsOf } from './answers.ts'
import { edtfOf } from './instant.ts'
import { caseForAdding } from './lookup.ts'
import { isSample, SAMPLE_ACTOR } from './sample-mark.ts'

/** What is known about sources that are added together. `receivedAt` is milliseconds since 1970 UTC; null leaves it to the journal. */
export interface AddOptions {
  readonly actor: string | null
  readonly case: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly reliability: Reliability | null
  readonly receivedAt: number | null
  readonly allowPrivateAddresses?: boolean
  /** The language of the reports (ISO 639-1); else each tells by its words. */
  readonly language?: string
  /** A language model that reads beside the built-in reader. */
  readonly model?: ModelOptions
  readonly onModel?: (file: string, report: ModelReport) => void
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: AddProgress) => void
}

export interface AddProgress {
  readonly done: number
  readonly total: number
  readonly current: string | null
  readonly outcome: AddOutcome | null
}

/** `known`: the same bytes are in the workspace already, as `report`. `failed`: `error` says what and what to do. */
export interface AddOutcome {
  readonly file: string
  readonly report: string | null
  readonly status: 'added' | 'known' | 'failed' | 'cancelled'
  readonly published: { readonly edtf: string | null; readonly proof: readonly string[] } | null
  readonly receivedAt: number | null
  readonly recordedAt: number | null
  readonly error: LacunaError | null
}

/** A file, a folder's path, an http(s) address; text that somebody pasted; bytes that somebody sent. */
export type Source =
  | string
  | { readonly text: string; readonly title: string | null }
  | { readonly bytes: Uint8Array; readonly name: string }

/** The setting for every door: whether addresses of this machine and its network may be fetched. */
export const allowsPrivateAddresses = (): boolean => process.env.LACUNA_ALLOW_PRIVATE === '1'

/** Loaded when something is added: parsers and the language model would make every other command slow to start. */
const intake = () => import('../intake/index.ts')
const reader = () => import('../reading/index.ts')

interface Task {
  readonly name: string
  readonly receive: () => Promise<Result<ReceivedDocument>>
}

const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(source)

async function tasksOf(source: Source, options: AddOptions): Promise<readonly Task[]> {
  const { listFolder, receiveBytes, receiveFile, receiveText, receiveUrl } = await intake()
  if (typeof source !== 'string') {
    if ('bytes' in source)
      return [{ name: source.name, receive: () => receiveBytes(source.bytes, { name: source.name }) }]
    const name = source.title ?? 'pasted text'
    return [{ name, receive: () => receiveText(source.text, { name, title: source.title }) }]
  }
  const common = options.signal === undefined ? {} : { signal: options.signal }
  if (isAddress(source)) {
    const allow = options.allowPrivateAddresses === true
    return [{ name: source, receive: () => receiveUrl(source, { ...common, allowPrivateAddresses: allow }) }]
  }
  if (!fs.statSync(source, { throwIfNoEntry: false })?.isDirectory())
    return [{ name: source, receive: () => receiveFile(source, common) }]
  const listed = await listFolder(source)
  if (!listed.ok) return [{ name: source, receive: async () => listed }]
  return listed.value.map((file) => ({ name: file, receive: () => receiveFile(file, common) }))
}

const failed = (file: string, error: LacunaError): AddOutcome => ({
  file,
  report: null,
  status: 'failed',
  published: null,
  receivedAt: null,
  recordedAt: null,
  error,
})

const DAY = 86_400_000

/** Why a declared time of receipt cannot be: a report is not received before it was published. */
function receivedTooEarly(published: Published, receivedAt: number | null): string | null {
  const day = /^\d{4}-\d\d-\d\d$/.exec(published.edtf ?? '')?.[0]
  if (day === undefined || receivedAt === null) return null
  // A day of slack on either side: neither date says its zone.
  return receivedAt < Date.parse(day) - DAY ? `Declared as received before it was published (${day}).` : null
}

/** The outcome for bytes that are in the workspace already; null where they are new. */
async function knownAs(workspace: Workspace, task: Task, bytesHash: string): Promise<AddOutcome | null> {
  const known = await workspace.findReportByBytes(bytesHash)
  if (known === null) return null
  return {
    file: task.name,
    report: known.id,
    status: 'known',
    published: { edtf: known.published.edtf, proof: known.published.proof },
    receivedAt: known.received,
    recordedAt: known.recordedAt,
    error: null,
  }
}

/** What was offered, as the journal names it: no folder of this machine, no query of an address, for either may hold what is secret. */
function shownName(name: string): string {
  const bare = isAddress(name) ? name.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//') : path.basename(name)
  return bare.slice(0, 200)
}

async function addOne(
  workspace: Workspace,
  task: Task,
  caseOfAll: () => Promise<string>,
  namesOfAll: () => Promise<readonly VouchedName[]>,
  options: AddOptions,
): Promise<AddOutcome> {
  const received = await task.receive()
  if (!received.ok) {
    // A name that leads nowhere is a slip of the pen; anything else was offered, and that it was refused is kept.
    const { code, message } = received.error
    if (code !== 'missing')
      await workspace.act(options.actor ?? 'lacuna:intake', [
        { kind: 'report.refused', name: shownName(task.name), code, message },
      ])
    return failed(task.name, received.error)
  }
  const document = received.value
  const known = await knownAs(workspace, task, document.bytesHash)
  if (known !== null) return known

  const publisher = options.publisher ?? document.publisher
  const declared = options.published ?? document.publishedHint?.edtf ?? null
  const { assembled, readReport, readWithModel } = await reader()
  const builtin = readReport(document.text, {
    // A day of slack: the day on which it was received is not of the same zone everywhere.
    notAfter: new Date((options.receivedAt ?? Date.now()) + DAY).toISOString().slice(0, 10),
    ...(declared === null ? {} : { published: declared }),
    ...(publisher === null ? {} : { publisher }),
    known: await namesOfAll(),
    ...(options.language === undefined ? {} : { language: options.language }),
  })
  const { signal } = options
  const asked =
    options.model === undefined
      ? null
      : await readWithModel(document.text, builtin, { ...options.model, ...(signal === undefined ? {} : { signal }) })
  if (asked !== null) options.onModel?.(task.name, asked.report)
  const reading = assembled(asked?.reading ?? builtin)
  const [text, proposals] = [keepText(document.text), keepReading(reading)]
  const early = receivedTooEarly(reading.published, options.receivedAt)
  const report: Report = {
    id: `r${document.bytesHash.slice(0, 10)}`,
    case: await caseOfAll(),
    name: document.name,
    title: document.title,
    publisher,
    publisherCountry: null,
    published: reading.published,
    reliability: options.reliability ?? 'F',
    media: document.media,
    encoding: document.encoding,
    language: document.language ?? null,
    source: document.source,
    bytesHash: document.bytesHash,
    textHash: text.hash,
    length: document.text.length,
    flags: early === null ? document.flags : [...document.flags, { code: 'received-early', message: early }],
    receivedAt: options.receivedAt,
  }
  const written = workspace.act(
    options.actor ?? 'lacuna:intake',
    [
      { kind: 'report.added', report },
      { kind: 'reading.proposed', report: report.id, number: 1, readingHash: proposals.hash },
    ],
    [document.bytes, text.bytes, proposals.bytes],
  )
  let entries: Awaited<typeof written>
  try {
    entries = await written
  } catch (error) {
    // Another process was quicker with the same bytes.
    const other =
      error instanceof LacunaError && error.code === 'report-known'
        ? await knownAs(workspace, task, report.bytesHash)
        : null
    if (other === null) throw error
    return other
  }
  const recordedAt = entries[0]?.time ?? 0
  return {
    file: task.name,
    report: report.id,
    status: 'added',
    published: { edtf: reading.published.edtf, proof: reading.published.proof },
    receivedAt: options.receivedAt ?? recordedAt,
    recordedAt,
    error: null,
  }
}

/** Refusals of the machine, not of one report: what comes after would fail in the same way. */
const MACHINE_REFUSALS: ReadonlySet<string> = new Set([
  'disk-full',
  'disk-error',
  'read-only',
  'no-access',
  'workspace-busy',
  'damaged',
])

/**
 * Adds sources to a case, one durable step each: bytes kept, text read, claims proposed. A bad source is an outcome, never an end of
 * the batch; an aborted signal, or a machine that takes no more (a full disk), leaves what was added and marks the rest as cancelled.
 * Throws a LacunaError only for wrong options and for the sample.
 */
export async function addSources(
  workspace: Workspace,
  sources: readonly Source[],
  options: AddOptions,
): Promise<readonly AddOutcome[]> {
  if (options.actor !== SAMPLE_ACTOR && (await isSample(workspace)))
    throw new LacunaError('sample-untouched', 'This is the sample; your reports do not belong in it.', {
      hint: 'Name a workspace of your own: --workspace FILE, or the button "Start your own workspace".',
    })
  const published = options.published === null ? null : edtfOf(options.published, 'published')
  if (options.receivedAt !== null && options.receivedAt > Date.now() + DAY)
    throw new LacunaError('received-later', 'A report cannot have been received in the future.', {
      hint: 'Give the day on which your side had it.',
      where: { field: 'received' },
    })
  const settled = { ...options, published }
  const tasks = (await Promise.all(sources.map((source) => tasksOf(source, settled)))).flat()
  if (tasks.length === 0)
    throw new LacunaError('nothing-to-add', 'There is nothing to add: the folder holds no file that can be a report.', {
      hint: 'Reports are text, Markdown, HTML or PDF.',
    })
  // A case is made when the first report comes into it: what is refused or known leaves no empty one behind.
  let caseMade: Promise<string> | null = null
  const caseOfAll = () => {
    caseMade ??= caseForAdding(workspace, options.case, options.actor ?? 'lacuna:intake')
    return caseMade
  }
  // What people vouched for here is looked up once for the batch: nothing is accepted while it runs.
  let names: Promise<readonly VouchedName[]> | null = null
  const namesOfAll = () => {
    names ??= workspace.vouchedNames()
    return names
  }
  const outcomes: AddOutcome[] = []
  let halted: LacunaError | null = null
  for (const task of tasks) {
    const tell = (current: string | null, outcome: AddOutcome | null) =>
      options.onProgress?.({ done: outcomes.length, total: tasks.length, current, outcome })
    if (halted !== null || options.signal?.aborted === true) {
      const words = halted === null ? 'the import was cancelled' : 'the import had stopped before'
      const error = new LacunaError('not-added', `${task.name} was not added: ${words}.`, {
        hint: 'Add it again to go on.',
      })
      const left: AddOutcome = { ...failed(task.name, error), status: 'cancelled' }
      outcomes.push(left)
      // Who cancelled knows; who ran out of room wants to know what is missing.
      if (halted !== null) tell(null, left)
      continue
    }
    tell(task.name, null)
    const outcome = await addOne(workspace, task, caseOfAll, namesOfAll, settled).catch((error: unknown) => {
      if (!(error instanceof LacunaError)) throw error
      if (MACHINE_REFUSALS.has(error.code)) halted = error
      return failed(task.name, error)
    })
    outcomes.push(outcome)
    tell(null, outcome)
  }
  // The question that comes next is known: worked out now, its answer is there at once.
  if (halted === null && outcomes.some(({ status }) => status === 'added'))
    await gapsOf(workspace, { case: await caseOfAll(), asOf: null, ledgerAsOf: null, reading: 'all' })
  return outcomes
}
