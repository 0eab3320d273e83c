import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { actionOf } from '../journal/index.ts'
import type { Action, CaseView, ReadingMode } from '../model/index.ts'
import { keepReading } from './blobs.ts'
import { openWorkspace } from './open.ts'
import { madeUp } from './testing/made-up.ts'
import type { Workspace } from './workspace.ts'

/**
 * The bitemporal law: what was answered at t is what `ledgerAsOf: t` answers for ever after, with and without an `asOf` beside it, for
 * random histories with declared times of receipt and a clock that also goes back; and every answer is what a plain fold over the
 * journal gives.
 */

const ANN = 'Ann Orvel'
const RUNS = Number(process.env.LACUNA_LAW_RUNS ?? 60)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-law-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const REPORTS = 4
const CLAIMS = 2
const START = 1_000_000

interface Step {
  readonly what:
    | 'add'
    | 'accept'
    | 'reject'
    | 'reopen'
    | 'withdraw'
    | 'reinstate'
    | 'reread'
    | 'set'
    | 'judge'
    | 'end'
    | 'close'
    | 'open'
    | 'look'
  readonly report: number
  readonly claim: number
  /** Declared receipt, so many milliseconds before the present; null: none. */
  readonly before: number | null
  readonly tick: number
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constant('add' as const) },
    {
      weight: 12,
      arbitrary: fc.constantFrom(
        ...([
          'accept',
          'reject',
          'reopen',
          'withdraw',
          'reinstate',
          'reread',
          'set',
          'judge',
          'end',
          'close',
          'open',
          'look',
        ] as const),
      ),
    },
  ),
  report: fc.nat(REPORTS - 1),
  claim: fc.nat(CLAIMS - 1),
  before: fc.option(fc.nat(40), { freq: 2 }),
  tick: fc.integer({ min: -15, max: 25 }),
})

const RELIABILITIES = ['A', 'C', 'E', 'F'] as const

interface State {
  readonly readings: Map<number, number>
  readonly now: number
  judgements: number
}

async function actionsOf(
  it: Step,
  state: State,
): Promise<{ actions: readonly Action[]; blobs: readonly Uint8Array[] } | null> {
  const id = `r${it.report}`
  const receivedAt = it.before === null ? null : state.now - it.before
  const number = state.readings.get(it.report)
  const made = madeUp(id, it.report, { claims: CLAIMS, receivedAt, reliability: RELIABILITIES[it.report] ?? 'C' })
  const alone = (action: Action) => ({ actions: [action], blobs: [] })
  if (it.what === 'add') {
    if (number !== undefined) return null
    state.readings.set(it.report, 1)
    return made
  }
  if (it.what === 'look') return { actions: [], blobs: [] }
  if (it.what === 'close') {
    const ground = it.report === 0 ? {} : { ground: String(it.report).repeat(64) }
    return alone({ kind: 'gap.closed', gap: `g${it.claim}`, case: 'c1', reason: 'seen', ...ground })
  }
  if (it.what === 'open') return alone({ kind: 'gap.reopened', gap: `g${it.claim}`, case: 'c1', reason: '' })
  if (number === undefined) return null
  const claim = `${id}-${number}-c${it.claim}`
  const reason = `step at ${state.now}`
  switch (it.what) {
    case 'accept':
      return alone({ kind: 'claim.accepted', claim, reason, receivedAt })
    case 'reject':
      return alone({ kind: 'claim.rejected', claim, reason, receivedAt })
    case 'reopen':
      return alone({ kind: 'claim.reopened', claim, reason, receivedAt })
    case 'withdraw':
      return alone({ kind: 'report.withdrawn', report: id, reason, receivedAt })
    case 'reinstate':
      return alone({ kind: 'report.reinstated', report: id, reason, receivedAt })
    case 'judge': {
      state.judgements += 1
      const j = `j${state.judgements}`
      return alone({
        kind: 'judgement.made',
        id: j,
        a: `${id}-${number}-e0`,
        b: `${id}-${number}-e1`,
        verdict: 'same',
        reason,
      })
    }
    case 'end':
      return state.judgements === 0 ? null : alone({ kind: 'judgement.ended', id: `j${state.judgements}`, reason })
    default: {
      state.readings.set(it.report, number + 1)
      const kept = keepReading({ ...made.reading, reader: `lacuna:${number + 1}` })
      const kind = it.what === 'set' ? 'reading.set' : 'reading.proposed'
      return { actions: [{ kind, report: id, number: number + 1, readingHash: kept.hash }], blobs: [kept.bytes] }
    }
  }
}

/** The law in its plainest form: which reports, and which claims with which status, by one walk over the entries. */
async function folded(ws: Workspace, ledger: number, asOf: number, mode: ReadingMode) {
  const reports = new Map<
    string,
    { received: boolean; withdrawn: boolean; reliability: string; number: number; set: boolean }
  >()
  const decided = new Map<string, string>()
  for (const entry of await ws.journalEntries()) {
    const action = actionOf(entry)
    if (action === null || entry.time > ledger) continue
    const known = 'receivedAt' in action ? (action.receivedAt ?? entry.time) <= asOf : true
    if (action.kind === 'report.added') {
      const received = (action.report.receivedAt ?? entry.time) <= asOf
      reports.set(action.report.id, {
        received,
        withdrawn: false,
        reliability: action.report.reliability,
        number: 0,
        set: false,
      })
    } else if (action.kind === 'reading.proposed' || action.kind === 'reading.set') {
      const report = reports.get(action.report)
      if (report !== undefined) Object.assign(report, { number: action.number, set: action.kind === 'reading.set' })
    } else if (known && (action.kind === 'report.withdrawn' || action.kind === 'report.reinstated')) {
      const report = reports.get(action.report)
      if (report !== undefined) report.withdrawn = action.kind === 'report.withdrawn'
    } else if (known && action.kind === 'claim.accepted') decided.set(action.claim, 'accepted')
    else if (known && action.kind === 'claim.rejected') decided.set(action.claim, 'rejected')
    else if (known && action.kind === 'claim.reopened') decided.set(action.claim, 'proposed')
  }
  const counted = [...reports].filter(([, report]) => report.received && !report.withdrawn)
  const claims: string[] = []
  for (const [id, report] of counted) {
    for (let index = 0; index < CLAIMS && report.number > 0; index++) {
      const claim = `${id}-${report.number}-c${index}`
      const status = decided.get(claim) ?? (report.set ? 'accepted' : 'proposed')
      const plain = index === 0
      const counts = {
        all: status !== 'rejected' && report.reliability !== 'E',
        accepted: status === 'accepted',
        b2: status !== 'rejected' && report.reliability === 'A' && (plain || status === 'accepted'),
      }
      if (counts[mode]) claims.push(`${claim} ${status}`)
    }
  }
  return { reports: counted.map(([id]) => id), claims }
}

const summary = (view: CaseView) => ({
  reports: view.reports.map((report) => report.id),
  claims: view.claims.map((claim) => `${claim.id} ${claim.status}`),
})

interface Answer {
  readonly t: number
  readonly asOf: number | null
  readonly reading: ReadingMode
  readonly view: CaseView
}

let histories = 0

async function checkHistory(steps: readonly Step[]): Promise<number> {
  histories += 1
  const file = path.join(folder, `${histories}.lacuna`)
  let clock = START
  const ws = await openWorkspace(file, { create: true, clock: () => clock })
  const answers = new Map<string, Answer>()
  const state = { readings: new Map<number, number>(), judgements: 0 }
  try {
    await ws.act('lacuna:made-up', [{ kind: 'case.created', id: 'c1', name: 'Norvik' }])
    for (const it of steps) {
      clock += it.tick
      const { time } = await ws.head()
      const doing = await actionsOf(it, Object.assign(state, { now: Math.max(clock, time) }))
      if (doing === null) continue
      await ws.act(ANN, doing.actions, doing.blobs)
      const t = (await ws.view({ case: 'c1' })).at
      // What was asked at t before the last entry of t was written has no answer of its own: the ledger's clock counts milliseconds.
      for (const reading of ['all', 'accepted', 'b2'] as const) {
        for (const asOf of [null, t - 20]) {
          const view = await ws.view({ case: 'c1', asOf, reading })
          answers.set(`${t} ${asOf} ${reading}`, { t, asOf, reading, view })
          expect(summary(view)).toEqual(await folded(ws, t, asOf ?? Number.MAX_SAFE_INTEGER, reading))
        }
      }
    }
    for (const { t, asOf, reading, view } of answers.values()) {
      expect(await ws.view({ case: 'c1', ledgerAsOf: t, asOf, reading })).toEqual(view)
    }
    expect((await ws.verify()).problems).toEqual([])
    return answers.size
  } finally {
    await ws.close()
    fs.rmSync(file, { force: true })
  }
}

test('the bitemporal law holds for random histories', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), async (steps) => {
      compared += await checkHistory(steps)
    }),
    { numRuns: RUNS },
  )
  expect(compared).toBeGreaterThan(RUNS * 6)
})

test('the law, shown: answered on the day, asked again later, the clock set back in between', async () => {
  const plain = { claim: 0, before: null }
  const steps: Step[] = [
    { ...plain, what: 'add', report: 0, tick: 10 },
    { ...plain, what: 'look', report: 0, tick: 25 },
    { ...plain, what: 'add', report: 1, before: 40, tick: -15 },
    { ...plain, what: 'accept', report: 1, tick: -15 },
    { ...plain, what: 'withdraw', report: 0, before: 20, tick: 40 },
    { ...plain, what: 'reread', report: 1, tick: 3 },
    { ...plain, what: 'set', report: 1, tick: 3 },
    { ...plain, what: 'reinstate', report: 0, before: 30, tick: 3 },
  ]
  expect(await checkHistory(steps)).toBeGreaterThan(20)
})
