/**
 * The store at 300 reports and 20,100 claims, all made up: `node bench/store.ts`. One JSON object on stdout, milliseconds, each the median
 * of several runs; `coldView` is the first view after the file was opened, in a process that has made none before.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openWorkspace } from '../src/store/index.ts'
import { madeUp } from '../src/store/testing/made-up.ts'

const REPORTS = 300
const CLAIMS = 67
const DECISIONS = 2_000

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const round = (value: number) => Math.round(value * 10) / 10

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function several(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await timed(work))
  return round(median(times))
}

async function coldView(file: string): Promise<void> {
  const ws = await openWorkspace(file)
  process.stdout.write(String(await timed(() => ws.view())))
  await ws.close()
}

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-bench-'))
  const file = path.join(folder, 'bench.lacuna')
  const ws = await openWorkspace(file, { create: true })
  await ws.act('lacuna:bench', [{ kind: 'case.created', id: 'c1', name: 'Norvik' }])
  const adding = await timed(async () => {
    for (let index = 0; index < REPORTS; index++) {
      const made = madeUp(`r${index}`, index, { claims: CLAIMS, reliability: index % 3 === 0 ? 'A' : 'C' })
      await ws.act('lacuna:bench', made.actions, made.blobs)
    }
  })
  const deciding = await timed(async () => {
    for (let index = 0; index < DECISIONS; index++) {
      const claim = `r${index % REPORTS}-1-c${Math.floor(index / REPORTS)}`
      await ws.act('Bench', [{ kind: 'claim.accepted', claim, reason: 'bench', receivedAt: null }])
    }
  })
  await ws.close()
  const cold = Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, [import.meta.filename, file], { encoding: 'utf8' }).stdout),
  )
  const open = await several(9, async () => (await openWorkspace(file)).close())
  const again = await openWorkspace(file)
  const { claims } = await again.view()
  const figures = {
    claims: claims.length,
    fileMB: round(fs.statSync(file).size / 1e6),
    addReport: round(adding / REPORTS),
    durableActsPerSecond: Math.round(DECISIONS / (deciding / 1_000)),
    open,
    coldView: round(median(cold)),
    view: await several(9, () => again.view()),
    viewAsOf: await several(9, () => again.view({ asOf: Date.now(), ledgerAsOf: Date.now(), reading: 'b2' })),
    reports: await several(9, () => again.reports()),
    report: await several(9, () => again.report('r7')),
    verify: await several(3, () => again.verify()),
    rebuild: await several(3, () => again.rebuild()),
    backup: await timed(() => again.backup(path.join(folder, 'backup.lacuna'))).then(round),
  }
  await again.close()
  fs.rmSync(folder, { recursive: true, force: true })
  process.stdout.write(`${JSON.stringify(figures)}\n`)
}

const [given] = process.argv.slice(2)
await (given === undefined ? main() : coldView(given))
