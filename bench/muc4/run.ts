/**
 * Reads the reports of MUC-4 and scores their incidents against the key (see score.ts).
 * `node bench/muc4/run.ts [dev|train] [--every N] [--errors N] [--shared DIR]`: of train, every Nth report (default 4).
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { incidentsOf, readReport } from '../../src/reading/index.ts'
import { readKeyed } from './gold.ts'
import { addCounts, figures, micro, NO_COUNTS, type Slot, scoreReport, type Template } from './score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string' },
    errors: { type: 'string', default: '0' },
    shared: { type: 'string', default: path.join(import.meta.dirname, '../../../shared') },
  },
})
const split = positionals[0] ?? 'dev'
const every = Number(values.every ?? (split === 'train' ? 4 : 1))
const reports = readKeyed(path.join(values.shared, `data/muc4/${split}.jsonl`)).filter((_, at) => at % every === 0)

const predict = (text: string): Template[] =>
  incidentsOf(text, readReport(text)).map((incident) => ({
    type: incident.type,
    roles: {
      PerpInd: incident.perpetrators.map((filler) => [filler.text]),
      PerpOrg: incident.organisations.map((filler) => [filler.text]),
      Target: incident.targets.map((filler) => [filler.text]),
      Victim: incident.victims.map((filler) => [filler.text]),
      Weapon: incident.weapons.map((filler) => [filler.text]),
    },
  }))

let counts = NO_COUNTS
let shown = 0
const begun = performance.now()
for (const { id, text, keys } of reports) {
  const found = predict(text)
  counts = addCounts(counts, scoreReport(found, keys))
  if (shown < Number(values.errors)) {
    shown += 1
    console.log(`\n== ${id}`)
    for (const key of keys) console.log('  key  ', JSON.stringify(key))
    for (const each of found) console.log('  found', JSON.stringify(each))
  }
}
const seconds = (performance.now() - begun) / 1000
const row = (name: string, slot: Slot | null): string => {
  const count = slot === null ? micro(counts) : counts[slot]
  const { p, r, f1 } = figures(count)
  const share = (value: number) => (100 * value).toFixed(1).padStart(7)
  return `${name.padEnd(9)}${share(p)}${share(r)}${share(f1)}   ${count.right} right, ${count.predicted} found, ${count.key} in the key`
}
console.log(`${split}, ${reports.length} reports in ${seconds.toFixed(1)} s\n               P      R     F1`)
console.log(row('all', null))
for (const slot of ['type', 'PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const) console.log(row(slot, slot))
