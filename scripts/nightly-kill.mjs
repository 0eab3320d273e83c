// Kills an ingest of 200 documents 50 times (or as often as the first argument says) at random moments, and checks each time that nothing
// acknowledged was lost, nothing was half-written and that `verify` passes. Exit 1 when anything was wrong. The second argument is the
// seed of an earlier run, to do the same rounds again.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { killRound, randomFrom } from '../test/kill/round.ts'

const rounds = Number(process.argv[2] ?? 50)
const seed = Number(process.argv[3] ?? Date.now() % 4_294_967_296)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-nightly-'))
const random = randomFrom(seed)
const totals = { rounds: 0, killed: 0, acknowledged: 0, found: 0, bad: 0 }
const reopened = []

process.stderr.write(`seed ${seed}\n`)
for (let round = 1; round <= rounds; round++) {
  const { acknowledged, found, killed, reopenMs, wrong } = await killRound(folder, random)
  totals.rounds += 1
  totals.killed += killed ? 1 : 0
  totals.acknowledged += acknowledged
  totals.found += found
  reopened.push(reopenMs)
  process.stderr.write(
    `round ${round}: ${acknowledged} acknowledged, ${found} found${wrong.length === 0 ? '' : ': WRONG'}\n`,
  )
  if (wrong.length === 0) continue
  totals.bad += 1
  for (const words of wrong) process.stderr.write(`  ${words}\n`)
}
fs.rmSync(folder, { recursive: true, force: true })
const slowest = Math.round(Math.max(...reopened))
process.stdout.write(`${JSON.stringify({ seed, ...totals, slowestReopenAndReadMs: slowest })}\n`)
process.exitCode = totals.bad === 0 ? 0 : 1
