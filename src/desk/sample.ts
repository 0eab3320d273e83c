import fs from 'node:fs'
import path from 'node:path'
import { openWorkspace, type Workspace } from '../store/index.ts'
import { addSources } from './add.ts'
import { instantOf } from './instant.ts'
import { SAMPLE_ACTOR } from './sample-mark.ts'

/** The sample: January 2015, retold in Lacuna's own words. Where each fact comes from stands in docs/sample.md. */
export const SAMPLE_CASE = 'France, January 2015'
export const SAMPLE_PUBLISHER = 'Lacuna sample, retold'

/** The reports of the sample, each declared as received on the day it bears. */
const DAYS = ['2015-01-09', '2015-01-12', '2015-01-14'] as const

export const sampleText = (day: string): string =>
  fs.readFileSync(path.join(import.meta.dirname, 'sample', `${day}.txt`), 'utf8')

/** Fills an empty workspace with the sample. */
export async function fillSample(workspace: Workspace): Promise<void> {
  for (const day of DAYS) {
    const outcomes = await addSources(
      workspace,
      [{ bytes: new TextEncoder().encode(sampleText(day)), name: `${day}.txt` }],
      {
        actor: SAMPLE_ACTOR,
        case: SAMPLE_CASE,
        published: day,
        publisher: SAMPLE_PUBLISHER,
        reliability: 'C',
        receivedAt: instantOf(day, 'earliest', 'sample'),
      },
    )
    for (const { error } of outcomes) if (error !== null) throw error
  }
}

/**
 * Opens the sample at `file`, making it where it is missing. A sample that was left half made is made anew: it is filled beside its
 * place and moved there whole.
 */
export async function openSample(file: string): Promise<Workspace> {
  if (!fs.existsSync(file)) {
    const unfinished = `${file}.making`
    for (const ending of ['', '-wal', '-shm']) fs.rmSync(`${unfinished}${ending}`, { force: true })
    const workspace = await openWorkspace(unfinished, { create: true })
    try {
      await fillSample(workspace)
    } finally {
      await workspace.close()
    }
    fs.renameSync(unfinished, file)
  }
  return openWorkspace(file)
}
