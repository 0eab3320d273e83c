import { describe, expect, test } from 'vitest'
import type { Action, Judgement, Reading } from '../../model/index.ts'
import { keepReading, keepText } from '../blobs.ts'
import type { Workspace } from '../workspace.ts'
import { type MadeUpOptions, madeUp } from './made-up.ts'

/** A new, empty workspace on some database, with a clock that the test sets. */
export interface Opened {
  readonly workspace: Workspace
  readonly clock: { now: number }
  /** Closes it and opens it again. */
  readonly reopen: () => Promise<Workspace>
}

const ANN = 'Ann Orvel'
const READER = 'lacuna:made-up'

const refused = (code: string) => expect.objectContaining({ name: 'LacunaError', code })

const withdraw = (report: string, receivedAt: number | null = null): Action => ({
  kind: 'report.withdrawn',
  report,
  reason: 'a hoax',
  receivedAt,
})

const decide = (
  kind: 'claim.accepted' | 'claim.rejected' | 'claim.reopened',
  claim: string,
  receivedAt: number | null = null,
): Action => ({
  kind,
  claim,
  reason: 'read it twice',
  receivedAt,
})

/** What every database has to do in the same way. `open` makes a workspace with one case, c1. */
export function storeSuite(name: string, open: () => Promise<Opened>): void {
  const started = async (...reports: readonly (readonly [id: string, options?: MadeUpOptions])[]) => {
    const opened = await open()
    const { workspace, clock } = opened
    await workspace.act(READER, [{ kind: 'case.created', id: 'c1', name: 'Norvik' }])
    for (const [index, [id, options]] of reports.entries()) {
      clock.now += 1_000
      const made = madeUp(id, index, options)
      await workspace.act(READER, made.actions, made.blobs)
    }
    clock.now += 1_000
    return { ...opened, ws: workspace }
  }

  describe(`store on ${name}`, () => {
    describe('one door for changes', () => {
      test('an entry for each action, chained, with the actor and the time', async () => {
        const { ws, clock } = await started()
        const entries = await ws.act(ANN, [
          { kind: 'case.created', id: 'c2', name: 'Sundhal' },
          { kind: 'case.chosen', id: 'c2' },
        ])
        expect(entries).toMatchObject([
          { seq: 3, actor: ANN, kind: 'case.created', time: clock.now },
          { seq: 4, actor: ANN, kind: 'case.chosen', prevHash: entries[0]?.hash },
        ])
        expect(await ws.journalEntries({ after: 2 })).toEqual(entries)
        expect(await ws.head()).toEqual({ seq: 4, hash: entries[1]?.hash, time: clock.now })
      })

      test('all or nothing: one refused action undoes the others and their bytes', async () => {
        const { ws } = await started(['r1'])
        const before = [await ws.head(), await ws.reports(), await ws.cases()]
        const made = madeUp('r2', 2)
        const acted = ws.act(ANN, [...made.actions, { kind: 'case.chosen', id: 'nowhere' }], made.blobs)
        await expect(acted).rejects.toThrow(refused('unknown-case'))
        expect([await ws.head(), await ws.reports(), await ws.cases()]).toEqual(before)
        expect(await ws.blob(made.report.textHash)).toBeNull()
        expect((await ws.verify()).problems).toEqual([])
      })

      test.each([[''], ['  '], ['lacuna:reader']])('what a person decides is refused to %j', async (actor) => {
        const { ws } = await started(['r1'])
        for (const action of [withdraw('r1'), decide('claim.accepted', 'r1-1-c0')]) {
          await expect(ws.act(actor, [action])).rejects.toThrow(refused('name-needed'))
        }
      })

      test.each<[string, Action, string]>([
        ['a report that is not there', withdraw('r9'), 'unknown-report'],
        ['a claim that is not there', decide('claim.accepted', 'r1-1-c99'), 'unknown-claim'],
        ['an id without a report in it', decide('claim.accepted', 'c1'), 'unknown-claim'],
        ['a withdrawal without a reason', { ...withdraw('r1'), reason: ' ' } as Action, 'reason-missing'],
        ['a receipt still to come', withdraw('r1', Date.UTC(2040, 0, 1)), 'received-later'],
        ['a receipt that is no time', withdraw('r1', Number.NaN), 'received-later'],
        ['a case of the same name', { kind: 'case.created', id: 'c9', name: 'Norvik' }, 'case-exists'],
        ['a case of the same id', { kind: 'case.created', id: 'c1', name: 'Else' }, 'case-exists'],
        ['an id with a dash', { kind: 'case.created', id: 'c-9', name: 'Else' }, 'bad-id'],
        ['a second beginning', { kind: 'workspace.created', format: 1 }, 'workspace-exists'],
        ['a gap of no case', { kind: 'gap.closed', gap: 'g1', case: 'c7', reason: 'seen' }, 'unknown-case'],
        [
          'a gap closed with a mark that is none',
          { kind: 'gap.closed', gap: 'g1', case: 'c1', reason: 'seen', ground: 'x' },
          'bad-ground',
        ],
        ['a gap closed without a reason', { kind: 'gap.closed', gap: 'g1', case: 'c1', reason: '' }, 'reason-missing'],
        ['an end of no judgement', { kind: 'judgement.ended', id: 'j1', reason: '' }, 'unknown-judgement'],
        [
          'a judgement on nobody',
          { kind: 'judgement.made', id: 'j1', a: 'r1-1-e0', b: 'r1-1-e99', verdict: 'same', reason: '' },
          'unknown-entity',
        ],
        [
          'a judgement on one',
          { kind: 'judgement.made', id: 'j1', a: 'r1-1-e0', b: 'r1-1-e0', verdict: 'same', reason: '' },
          'same-entity',
        ],
        [
          'a reading out of turn',
          { kind: 'reading.proposed', report: 'r1', number: 3, readingHash: 'x' },
          'stale-reading',
        ],
        ['bytes nobody has', { kind: 'reading.proposed', report: 'r1', number: 2, readingHash: 'x' }, 'blob-missing'],
      ])('%s is refused', async (_, action, code) => {
        const { ws } = await started(['r1'])
        const head = await ws.head()
        await expect(ws.act(ANN, [action])).rejects.toThrow(refused(code))
        expect(await ws.head()).toEqual(head)
      })

      test('the same document is in a case once, and may be in two cases', async () => {
        const { ws } = await started(['r1'])
        await ws.act(READER, [{ kind: 'case.created', id: 'c2', name: 'Sundhal' }])
        const again = madeUp('r2', 0, { name: 'r1.txt' })
        await expect(ws.act(READER, again.actions, again.blobs)).rejects.toThrow(refused('report-known'))
        const other = madeUp('r2', 0, { case: 'c2' })
        await ws.act(READER, other.actions, other.blobs)
        expect(await ws.findReportByBytes(other.report.bytesHash, { case: 'c2' })).toMatchObject({ id: 'r2' })
        expect(await ws.findReportByBytes(other.report.bytesHash)).toMatchObject({ id: 'r1' })
        expect(await ws.findReportByBytes('0'.repeat(64))).toBeNull()
      })

      test('bytes that no action names are refused', async () => {
        const { ws } = await started()
        const stray = ws.act(READER, [], [new Uint8Array([1, 2, 3])])
        await expect(stray).rejects.toThrow(refused('blob-unnamed'))
      })

      test('a repeated decision is harmless and writes nothing; another person, or another receipt, is written', async () => {
        const { ws, clock } = await started(['r1'])
        const accept = decide('claim.accepted', 'r1-1-c0')
        expect(await ws.act(ANN, [accept])).toHaveLength(1)
        expect(await ws.act(ANN, [accept])).toHaveLength(0)
        expect(await ws.act('Bo Tiel', [accept])).toHaveLength(1)
        expect(await ws.act('Bo Tiel', [decide('claim.accepted', 'r1-1-c0', clock.now - 1)])).toHaveLength(1)
        expect(await ws.act(ANN, [decide('claim.reopened', 'r1-1-c1')])).toHaveLength(0)
        expect(await ws.act(ANN, [withdraw('r1')])).toHaveLength(1)
        expect(await ws.act(ANN, [withdraw('r1')])).toHaveLength(0)
        const back: Action = { kind: 'report.reinstated', report: 'r1', reason: '', receivedAt: null }
        expect(await ws.act(ANN, [back])).toHaveLength(1)
        expect(await ws.act(ANN, [back])).toHaveLength(0)
        const close: Action = { kind: 'gap.closed', gap: 'g', case: 'c1', reason: 'seen' }
        expect(await ws.act(ANN, [close, close])).toHaveLength(1)
        expect(
          await ws.act(ANN, [
            { kind: 'case.chosen', id: 'c1' },
            { kind: 'case.chosen', id: 'c1' },
          ]),
        ).toHaveLength(1)
      })

      test('words with NUL, lone surrogates and every script come back as they went in', async () => {
        const { ws } = await started(['r1'])
        const odd = 'a\u0000b \ud83d c \udc00 \u202e مرحبا 🜁'
        await ws.act(ANN, [
          { kind: 'case.created', id: 'c2', name: odd },
          { ...withdraw('r1'), reason: odd } as Action,
          { kind: 'gap.closed', gap: 'g', case: 'c1', reason: odd },
        ])
        expect((await ws.cases())[1]?.name).toBe(odd)
        expect((await ws.reports())[0]?.withdrawn?.reason).toBe(odd)
        expect((await ws.view()).closedGaps[0]?.reason).toBe(odd)
        expect((await ws.verify()).problems).toEqual([])
      })

      test('many at once in one process are done one after the other', async () => {
        const { ws } = await started()
        const made = Array.from({ length: 20 }, (_, index) => madeUp(`p${index}`, index, { claims: 2 }))
        await Promise.all(made.map(({ actions, blobs }) => ws.act(READER, actions, blobs)))
        expect(await ws.reports()).toHaveLength(20)
        expect((await ws.verify()).problems).toEqual([])
      })
    })

    describe('readings', () => {
      test('ids are unique in the workspace, and every reference follows', async () => {
        const { ws } = await started(['r1', { claims: 3 }])
        const view = await ws.view()
        expect(view.entities.map((entity) => entity.id)).toEqual(['r1-1-e0', 'r1-1-e1', 'r1-1-e2'])
        expect(view.claims[1]).toMatchObject({
          id: 'r1-1-c1',
          report: 'r1',
          subject: ['the Harbour Office'],
          object: ['r1-1-e1'],
          roles: { phase: 'ongoing', with: ['r1-1-e1'] },
          attribution: [{ source: 'r1-1-e1', cue: 'by' }],
          related: ['r1-1-c0'],
          status: 'proposed',
          decidedBy: null,
        })
      })

      test('the latest counts; decisions on an earlier one are refused', async () => {
        const { ws } = await started(['r1', { claims: 3 }])
        const { text, reading } = madeUp('r1', 0, { claims: 3 })
        const second = keepReading({ ...reading, claims: reading.claims.slice(0, 1) })
        await ws.act(
          READER,
          [{ kind: 'reading.proposed', report: 'r1', number: 2, readingHash: second.hash }],
          [second.bytes],
        )
        expect((await ws.view()).claims.map((claim) => claim.id)).toEqual(['r1-2-c0'])
        expect(await ws.report('r1')).toMatchObject({ text, reading: 2, claims: { proposed: 1 } })
        const late = ws.act(ANN, [decide('claim.accepted', 'r1-1-c0')])
        await expect(late).rejects.toThrow(refused('claim-superseded'))
      })

      test('what a person sets is accepted as it stands, and can be rejected after all', async () => {
        const { ws, clock } = await started(['r1', { claims: 3 }])
        const own = keepReading(madeUp('r1', 0, { claims: 3 }).reading)
        const set: Action = { kind: 'reading.set', report: 'r1', number: 2, readingHash: own.hash }
        await expect(ws.act(READER, [set], [own.bytes])).rejects.toThrow(refused('name-needed'))
        await ws.act(ANN, [set], [own.bytes])
        const accepted = await ws.view({ reading: 'accepted' })
        expect(accepted.claims).toHaveLength(3)
        expect(accepted.claims[0]).toMatchObject({ status: 'accepted', decidedBy: ANN, decidedAt: clock.now })
        await ws.act(ANN, [decide('claim.rejected', 'r1-2-c0'), decide('claim.reopened', 'r1-2-c1')])
        expect((await ws.view({ reading: 'accepted' })).claims.map((claim) => claim.id)).toEqual(['r1-2-c2'])
        expect(await ws.reports()).toMatchObject([{ claims: { proposed: 1, accepted: 1, rejected: 1 } }])
        expect((await ws.claimsOf('r1')).claims.map((claim) => claim.status)).toEqual([
          'rejected',
          'proposed',
          'accepted',
        ])
        expect((await ws.claimsOf('r1')).reader).toEqual({ name: READER, by: ANN, at: clock.now, set: true })
      })

      test.each<[string, string, (reading: Reading) => unknown]>([
        [
          'words that stand elsewhere',
          'span-differs',
          (it) => ({ ...it, claims: it.claims.map((one) => ({ ...one, span: { ...one.span, text: 'other' } })) }),
        ],
        [
          'a type of nobody',
          'bad-reading',
          (it) => ({ ...it, claims: it.claims.map((one) => ({ ...one, type: 'GOSSIP' })) }),
        ],
        ['an id twice', 'bad-reading', (it) => ({ ...it, claims: it.claims.map((one) => ({ ...one, id: 'c0' })) })],
        [
          'an id with a line break',
          'bad-id',
          (it) => ({ ...it, claims: it.claims.map((one) => ({ ...one, id: `${one.id}\n` })) }),
        ],
        ['a missing list', 'bad-reading', ({ times: _, ...it }) => it],
        [
          'a confidence above one',
          'bad-reading',
          (it) => ({ ...it, claims: it.claims.map((one) => ({ ...one, confidence: 7 })) }),
        ],
        [
          'a mention elsewhere',
          'span-differs',
          (it) => ({
            ...it,
            entities: it.entities.map((one) => ({
              ...one,
              mentions: [{ start: 1, end: 4, text: '???', kind: 'name' }],
            })),
          }),
        ],
        ['a list instead of an object', 'bad-reading', () => []],
      ])('%s is refused', async (_, code, spoil) => {
        const { ws } = await started(['r1', { claims: 2 }])
        const spoilt = keepReading(spoil(madeUp('r1', 0, { claims: 2 }).reading) as Reading)
        const acted = ws.act(
          READER,
          [{ kind: 'reading.proposed', report: 'r1', number: 2, readingHash: spoilt.hash }],
          [spoilt.bytes],
        )
        await expect(acted).rejects.toThrow(refused(code))
        expect((await ws.view()).claims).toHaveLength(2)
      })

      test('a text that UTF-8 cannot say, or of another length than noted, is refused', async () => {
        const { ws } = await started()
        expect(() => keepText('half \ud800')).toThrow(refused('text-not-unicode'))
        const { report, blobs } = madeUp('r1', 0)
        const acted = ws.act(READER, [{ kind: 'report.added', report: { ...report, length: 1 } }], blobs.slice(0, 1))
        await expect(acted).rejects.toThrow(refused('length-differs'))
      })

      test('a byte order mark and large texts are kept as they are', async () => {
        const { ws } = await started()
        const text = `\ufeff${'All quiet at the lock. '.repeat(50_000)}`
        const { report } = madeUp('r1', 0)
        const kept = keepText(text)
        const whole = { ...report, bytesHash: kept.hash, textHash: kept.hash, length: text.length }
        await ws.act(READER, [{ kind: 'report.added', report: whole }], [kept.bytes])
        expect((await ws.report('r1')).text === text).toBe(true)
        expect(Buffer.from((await ws.blob(kept.hash)) ?? []).equals(Buffer.from(kept.bytes))).toBe(true)
      })
    })

    describe('what counts', () => {
      test('a withdrawn report and all that is in it do not; its history stays', async () => {
        const { ws } = await started(['r1', { claims: 2 }], ['r2', { claims: 2 }])
        await ws.act(ANN, [withdraw('r1')])
        const view = await ws.view()
        expect(view.reports.map((report) => report.id)).toEqual(['r2'])
        expect(new Set([...view.claims, ...view.entities, ...view.placeStatements].map((one) => one.report))).toEqual(
          new Set(['r2']),
        )
        expect((await ws.reports()).map((report) => report.withdrawn?.reason ?? null)).toEqual(['a hoax', null])
        expect((await ws.claimsOf('r1')).claims).toHaveLength(2)
        expect((await ws.history('r1')).map((item) => item.kind)).toEqual([
          'report.added',
          'reading.proposed',
          'report.withdrawn',
        ])
      })

      test('the three readings: all, accepted, b2', async () => {
        const { ws } = await started(
          ['a', { claims: 4, reliability: 'A' }],
          ['e', { claims: 4, reliability: 'E' }],
          ['f', { claims: 4, reliability: 'F' }],
        )
        await ws.act(ANN, [
          decide('claim.rejected', 'a-1-c0'),
          decide('claim.accepted', 'a-1-c1'),
          decide('claim.accepted', 'e-1-c0'),
          decide('claim.accepted', 'f-1-c2'),
        ])
        const of = async (reading: 'all' | 'accepted' | 'b2') =>
          (await ws.view({ reading })).claims.map((claim) => claim.id)
        // Stances of the made-up claims: asserted, reported, hypothesised, asserted.
        expect(await of('all')).toEqual(['a-1-c1', 'a-1-c2', 'a-1-c3', 'f-1-c0', 'f-1-c1', 'f-1-c2', 'f-1-c3'])
        expect(await of('accepted')).toEqual(['a-1-c1', 'e-1-c0', 'f-1-c2'])
        expect(await of('b2')).toEqual(['a-1-c1', 'a-1-c3'])
        expect((await ws.view()).placeStatements.map((one) => one.report)).toEqual(['a', 'f'])
        expect((await ws.view({ reading: 'b2' })).placeStatements.map((one) => one.report)).toEqual(['a'])
        expect((await ws.view({ reading: 'accepted' })).placeStatements).toEqual([])
      })

      test('cases: the one chosen last, else the first; by id or name; all of them', async () => {
        const { ws } = await started(['r1'])
        await ws.act(READER, [{ kind: 'case.created', id: 'c2', name: 'Sundhal' }])
        const made = madeUp('r2', 5, { case: 'c2' })
        await ws.act(READER, made.actions, made.blobs)
        const ids = async (options: Parameters<typeof ws.view>[0]) =>
          (await ws.view(options)).reports.map((report) => report.id)
        expect(await ws.currentCase()).toMatchObject({ id: 'c1', reports: 1, current: true })
        expect(await ids({})).toEqual(['r1'])
        await ws.act(ANN, [{ kind: 'case.chosen', id: 'c2' }])
        expect(await ids({})).toEqual(['r2'])
        expect(await ids({ case: 'Norvik' })).toEqual(['r1'])
        expect(await ids({ case: null })).toEqual(['r1', 'r2'])
        expect((await ws.reports({ case: 'Sundhal' })).map((report) => report.id)).toEqual(['r2'])
        await expect(ws.view({ case: 'Elsewhere' })).rejects.toThrow(refused('unknown-case'))
      })

      test('judgements in force, and gaps closed', async () => {
        const { ws, clock } = await started(['r1'], ['r2'])
        const judge = (id: string): Action => ({
          kind: 'judgement.made',
          id,
          a: 'r1-1-e0',
          b: 'r2-1-e0',
          verdict: 'same',
          reason: 'same file',
        })
        await ws.act(ANN, [
          judge('j1'),
          judge('j2'),
          { kind: 'gap.closed', gap: 'g1', case: 'c1', reason: 'explained' },
        ])
        const expected: Judgement = {
          id: 'j1',
          a: 'r1-1-e0',
          b: 'r2-1-e0',
          verdict: 'same',
          reason: 'same file',
          by: ANN,
          at: clock.now,
        }
        const then = clock.now
        expect((await ws.view()).judgements).toEqual([expected, { ...expected, id: 'j2' }])
        expect((await ws.view()).closedGaps).toEqual([{ gap: 'g1', by: ANN, at: clock.now, reason: 'explained' }])
        await expect(ws.act(ANN, [judge('j1')])).rejects.toThrow(refused('id-taken'))
        clock.now += 1_000
        await ws.act(ANN, [
          { kind: 'judgement.ended', id: 'j1', reason: '' },
          { kind: 'gap.reopened', gap: 'g1', case: 'c1', reason: '' },
        ])
        expect((await ws.view()).judgements.map((one) => one.id)).toEqual(['j2'])
        expect((await ws.view()).closedGaps).toEqual([])
        for (const cut of [{ asOf: then }, { ledgerAsOf: then }]) {
          expect((await ws.view(cut)).judgements).toHaveLength(2)
          expect((await ws.view(cut)).closedGaps).toHaveLength(1)
        }
      })

      test('a closed gap keeps the mark of what it rested on, and is closed anew where that is another', async () => {
        const { ws, clock } = await started()
        const close = (mark: string): Action => ({
          kind: 'gap.closed',
          gap: 'g1',
          case: 'c1',
          reason: 'seen',
          ground: mark.repeat(64),
        })
        expect(await ws.act(ANN, [close('a')])).toHaveLength(1)
        const then = clock.now
        expect(await ws.act(ANN, [close('a')])).toHaveLength(0)
        clock.now += 1_000
        expect(await ws.act(ANN, [close('b')])).toHaveLength(1)
        const marks = async (options = {}) => (await ws.view(options)).closedGaps.map(({ ground }) => ground)
        expect(await marks()).toEqual(['b'.repeat(64)])
        expect(await marks({ ledgerAsOf: then })).toEqual(['a'.repeat(64)])
        await ws.rebuild()
        expect(await marks()).toEqual(['b'.repeat(64)])
      })

      test('reports are found by id, name, title; two of one name are not guessed between', async () => {
        const { ws } = await started(['r1', { name: 'note.txt' }], ['r2', { name: 'note.txt' }])
        expect((await ws.report('Bulletin 1')).id).toBe('r2')
        await expect(ws.report('note.txt')).rejects.toThrow(refused('ambiguous-report'))
        await expect(ws.claimsOf('nothing.txt')).rejects.toThrow(refused('unknown-report'))
        await ws.act(ANN, [withdraw('r1')])
        expect((await ws.report('note.txt')).id).toBe('r2')
      })
    })

    describe('three clocks', () => {
      const DAY = 86_400_000

      test('as-of counts what was received by then, by its declared time where there is one', async () => {
        const start = Date.UTC(2031, 3, 1)
        const { ws, clock } = await started(
          ['old', { receivedAt: start - 9 * DAY }],
          ['new', { receivedAt: start - 2 * DAY }],
          ['today'],
        )
        const ids = async (asOf: number) => (await ws.view({ asOf })).reports.map((report) => report.id)
        expect(await ids(start - 10 * DAY)).toEqual([])
        expect(await ids(start - 9 * DAY)).toEqual(['old'])
        expect(await ids(start - DAY)).toEqual(['old', 'new'])
        expect(await ids(clock.now)).toEqual(['old', 'new', 'today'])
        expect((await ws.view({ asOf: start })).at).toBe(start)
        expect((await ws.view()).reports[0]).toMatchObject({ received: start - 9 * DAY, recordedAt: start + 1_000 })
      })

      test('withdrawn and decided likewise; of two words on one thing the later written corrects the earlier', async () => {
        const start = Date.UTC(2031, 3, 1)
        const { ws } = await started(['r1', { claims: 2, receivedAt: start - 9 * DAY }])
        await ws.act(ANN, [
          decide('claim.rejected', 'r1-1-c0', start - 6 * DAY),
          withdraw('r1', start - 3 * DAY),
          decide('claim.accepted', 'r1-1-c0', start - 7 * DAY),
        ])
        const status = async (asOf: number) => (await ws.view({ asOf })).claims[0]?.status ?? null
        expect(await status(start - 8 * DAY)).toBe('proposed')
        expect(await status(start - 7 * DAY)).toBe('accepted')
        expect(await status(start - 5 * DAY)).toBe('accepted')
        expect(await status(start - 3 * DAY)).toBeNull()
        await ws.act(ANN, [{ kind: 'report.reinstated', report: 'r1', reason: '', receivedAt: null }])
        expect(await status(start - 3 * DAY)).toBeNull()
        expect((await ws.view()).claims).toHaveLength(2)
      })

      test('both compose: what the ledger then said about an earlier day', async () => {
        const start = Date.UTC(2031, 3, 1)
        const { ws, clock } = await started(['r1', { receivedAt: start - 9 * DAY }])
        const then = clock.now
        clock.now += DAY
        const late = madeUp('r2', 7, { receivedAt: start - 8 * DAY })
        await ws.act(READER, late.actions, late.blobs)
        const ids = async (ledgerAsOf: number | null) =>
          (await ws.view({ asOf: start - 7 * DAY, ledgerAsOf })).reports.map((report) => report.id)
        expect(await ids(then)).toEqual(['r1'])
        expect(await ids(clock.now)).toEqual(['r1', 'r2'])
        expect(await ids(null)).toEqual(['r1', 'r2'])
        expect((await ws.view({ ledgerAsOf: then })).at).toBe(then)
        expect(await ws.view({ case: 'c1', ledgerAsOf: 1 })).toMatchObject({ case: null, reports: [], at: 1 })
      })

      test('journal time never goes back', async () => {
        const { ws, clock, reopen } = await started(['r1'])
        const { time } = await ws.head()
        clock.now = 5
        const again = await reopen()
        const [entry] = await again.act(ANN, [withdraw('r1')])
        expect(entry?.time).toBe(time)
        expect((await again.view()).at).toBe(time)
      })
    })

    describe('the journal is the truth', () => {
      test('everything is there again after it was closed', async () => {
        const { ws, reopen } = await started(['r1'], ['r2'])
        await ws.act(ANN, [withdraw('r2'), decide('claim.accepted', 'r1-1-c3')])
        const before = [await ws.view(), await ws.reports(), await ws.head(), await ws.claimsOf('r1')]
        const again = await reopen()
        expect([await again.view(), await again.reports(), await again.head(), await again.claimsOf('r1')]).toEqual(
          before,
        )
        expect((await again.verify()).problems).toEqual([])
      })

      test('history tells who, when, why, declared or not', async () => {
        const { ws, clock } = await started(['r1', { receivedAt: 7 }])
        await ws.act(ANN, [decide('claim.rejected', 'r1-1-c0', clock.now - 5), decide('claim.accepted', 'r1-1-c1')])
        const [added, read, rejected, accepted] = await ws.history('r1')
        expect(added).toMatchObject({ kind: 'report.added', actor: READER, received: 7, reason: null })
        expect(read).toMatchObject({ kind: 'reading.proposed', reading: 1, received: null })
        expect(rejected).toMatchObject({
          kind: 'claim.rejected',
          actor: ANN,
          received: clock.now - 5,
          time: clock.now,
          claim: 'r1-1-c0',
        })
        expect(accepted).toMatchObject({ kind: 'claim.accepted', received: null, reason: 'read it twice' })
        expect((await ws.history('r1-1-c0')).map((item) => item.kind)).toEqual(['reading.proposed', 'claim.rejected'])
        await expect(ws.history('r7')).rejects.toThrow(refused('unknown-report'))
      })

      test('lawful erasure: the words go, what rests on them goes, the chain holds', async () => {
        const { ws, reopen } = await started(['r1'], ['r2'], ['r3'])
        await ws.act(ANN, [
          decide('claim.accepted', 'r1-1-c0'),
          { kind: 'judgement.made', id: 'j1', a: 'r1-1-e0', b: 'r2-1-e0', verdict: 'same', reason: '' },
          { kind: 'judgement.made', id: 'j2', a: 'r3-1-e0', b: 'r2-1-e0', verdict: 'same', reason: '' },
        ])
        const added = (await ws.history('r1')).find((item) => item.kind === 'report.added')
        const { textHash } = await ws.report('r1')
        await expect(ws.erase(READER, added?.seq ?? 0, 'order')).rejects.toThrow(refused('name-needed'))
        await expect(ws.erase(ANN, 1, 'order')).rejects.toThrow(refused('not-erasable'))
        await expect(ws.erase(ANN, 999, 'order')).rejects.toThrow(refused('unknown-entry'))
        const entry = await ws.erase(ANN, added?.seq ?? 0, 'order of a court')
        expect(JSON.parse(entry.payload ?? '')).toMatchObject({
          kind: 'entry.erased',
          seqs: [3, 4, 9, 10],
          reason: 'order of a court',
        })
        const again = await reopen()
        expect((await again.reports()).map((report) => report.id)).toEqual(['r2', 'r3'])
        expect((await again.view()).judgements.map((one) => one.id)).toEqual(['j2'])
        expect(await again.blob(textHash)).toBeNull()
        expect(await again.verify()).toMatchObject({ ok: true, problems: [] })
        await expect(again.erase(ANN, added?.seq ?? 0, 'again')).rejects.toThrow(refused('not-erasable'))
        await again.act(ANN, [decide('claim.accepted', 'r2-1-c0')])
        expect((await again.verify()).problems).toEqual([])
      })
    })
  })
}
