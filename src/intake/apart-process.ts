// The process in which a hostile document is taken apart: no network, no writing, no files but the program's own (see apart.ts).
import type { ApartAnswer, ApartJob } from './apart.ts'

const work = async (job: ApartJob): Promise<ApartAnswer> => {
  if (job.kind === 'page') {
    const { readWebPage } = await import('./web-page.ts')
    return { kind: 'read', value: readWebPage(job.html, job.mode) }
  }
  const { readPdf } = await import('./pdf.ts')
  const value = await readPdf(job.bytes, job.maxPages)
  return 'problem' in value ? { kind: 'problem', value } : { kind: 'read', value }
}

process.on('message', (job: ApartJob) => {
  work(job).then(
    (answer) => process.send?.(answer),
    // Whatever a parser throws at a hostile file is about that file; its words may hold paths, so only its kind goes out.
    (error: unknown) =>
      process.send?.({ kind: 'failed', what: error instanceof Error ? error.name : 'Error' } satisfies ApartAnswer),
  )
})
