import { canonicalJson } from '../../journal/index.ts'
import { LacunaError, type Report } from '../../model/index.ts'
import { sheetOf, turnRows } from '../../registers/index.ts'
import { extentOf } from '../../time/index.ts'
import { needBlob } from '../blobs.ts'
import { pacer } from '../pacer.ts'
import { adoptStaged, REGISTER_READING, writeRows } from '../registers.ts'
import { type ActionOf, checkReason, type Handler } from './handler.ts'
import { needReport, reportAdded } from './reports.ts'

const noteOf = (report: Report) => {
  const { register } = report
  if (register !== undefined) return register
  throw new LacunaError('no-register', 'The report is no register.', { where: { record: report.id } })
}

export const registerAdded: Handler<ActionOf<'register.added'>> = {
  async check(context, { report }) {
    noteOf(report)
    return reportAdded.check(context, { kind: 'report.added', report })
  },
  async project(context, { report }) {
    const { tx, actor, seq, time } = context
    const note = noteOf(report)
    await reportAdded.project(context, { kind: 'report.added', report })
    await tx
      .insertInto('reading')
      .values({
        report: report.id,
        number: REGISTER_READING,
        seq,
        time,
        actor,
        is_set: 1,
        hash: report.bytesHash,
        reader: canonicalJson('register'),
        claims: note.rows - note.bad - note.flagged,
      })
      .execute()
    if (await adoptStaged(tx, report.id)) return
    const sheet = sheetOf(await needBlob(tx, report.bytesHash), note.format)
    await writeRows(tx, report.id, turnRows(sheet, note.kind, note.authority, note.mapping), pacer())
  },
}

const A_DAY = /^\d{4}-\d{2}-\d{2}$/
/** The earliest that a day can be over, wherever it is counted: fourteen hours before it is in UTC. */
const AHEAD = 14 * 3_600_000

export const registerComplete: Handler<ActionOf<'register.declared-complete'>> = {
  async check(context, action) {
    await needReport(context, action.register)
    const row = await context.tx
      .selectFrom('report')
      .select('body')
      .where('id', '=', action.register)
      .executeTakeFirst()
    noteOf(JSON.parse(row?.body ?? '{}') as Report)
    checkReason(action.reason, 'Declaring a register complete, or taking that back,')
    if (action.window === null) return 'new'
    const [from = '', to = ''] = action.window.split('/')
    const [first, last] = [extentOf(from, { zone: ['UTC'] }), extentOf(to, { zone: ['UTC'] })]
    const where = { where: { field: 'window' } }
    if (!A_DAY.test(from) || !A_DAY.test(to) || !first.ok || !last.ok)
      throw new LacunaError('bad-window', `${JSON.stringify(action.window)} is no time from one day to another.`, {
        hint: 'Give two days, both included: 2024-01-01/2024-12-31.',
        ...where,
      })
    const [begin, end] = [first.value.lo ?? 0, last.value.hi ?? 0]
    if (begin >= end) throw new LacunaError('begin-after-end', `The begin (${from}) is after the end (${to}).`, where)
    if (end - AHEAD <= context.time) return 'new'
    throw new LacunaError('window-open', `The window runs until ${to}, which is not over yet.`, {
      hint: 'Nobody can say what will not come: declare it for days that are over.',
      ...where,
    })
  },
  async project({ tx, actor, seq, time }, action) {
    await tx
      .insertInto('register_complete')
      .values({
        report: action.register,
        seq,
        time,
        window: action.window,
        actor,
        reason: canonicalJson(action.reason),
      })
      .execute()
  },
}
