import { addSources, allowsPrivateAddresses, edtfOf, instantOf } from '../../desk/index.ts'
import type { Reliability } from '../../model/index.ts'
import { modelOf, tellModel } from '../language-model.ts'
import { iso, printJson, printTable, progressLine, report, say, setExit, wantsJson } from '../output.ts'
import { reportLanguageOf } from '../report-language.ts'
import { actorOf, withWorkspace } from '../workspace.ts'

/** `lacuna add`: every source in turn; a bad one is named and the rest is done all the same. Ctrl-C ends after the source under way. */
export async function add(sources: readonly string[], options: Record<string, unknown>): Promise<void> {
  const receivedAt =
    options.received === undefined ? null : instantOf(String(options.received), 'earliest', '--received')
  const language = await reportLanguageOf(options)
  const model = await modelOf(options)
  const stop = new AbortController()
  const interrupt = () => {
    if (stop.signal.aborted) process.exit(2)
    stop.abort()
    say('lacuna: stopping after this one; what was added stays (again to stop at once)')
  }
  process.on('SIGINT', interrupt)
  const progress = progressLine()
  const outcomes = await withWorkspace(
    options,
    (workspace) =>
      addSources(workspace, sources, {
        actor: actorOf(options),
        case: options.case === undefined ? null : String(options.case),
        published: options.published === undefined ? null : edtfOf(String(options.published), '--published'),
        publisher: options.publisher === undefined ? null : String(options.publisher),
        reliability: (options.reliability as Reliability | undefined) ?? null,
        receivedAt,
        allowPrivateAddresses: options.allowPrivate === true || allowsPrivateAddresses(),
        signal: stop.signal,
        ...(language === null ? {} : { language }),
        ...(model === null ? {} : { model }),
        onModel: (file, told) => {
          progress.end()
          tellModel(file, told)
        },
        onProgress: ({ done, total, current }) => progress.show(`${done} of ${total}  ${current ?? ''}`),
      }),
    true,
  )
  process.off('SIGINT', interrupt)
  progress.end()
  for (const { error, file, status } of outcomes) {
    if (error === null || status === 'cancelled') continue
    report(error, file)
    setExit(2)
  }
  const left = outcomes.filter(({ status }) => status === 'cancelled').length
  if (left > 0) {
    say(
      `lacuna: ${left} ${left === 1 ? 'report was' : 'reports were'} not begun; the same command goes on where this one stopped`,
    )
    setExit(2)
  }
  const rows = outcomes.map(({ file, report: id, status, published, receivedAt: received, recordedAt }) => ({
    file,
    report: id,
    status,
    published,
    receivedAt: received === null ? null : iso(received),
    recordedAt: recordedAt === null ? null : iso(recordedAt),
  }))
  if (wantsJson(options)) printJson(rows)
  else
    printTable(
      ['status', 'report', 'published', 'file'],
      rows.map((row) => [row.status, row.report ?? '', row.published?.edtf ?? 'unknown', row.file]),
    )
}
