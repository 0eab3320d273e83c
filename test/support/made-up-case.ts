import type { CaseView } from '../../src/model/index.ts'
import type { LooseClaim, ReadReport } from './gold-view.ts'
import { caseViewOf } from './gold-view.ts'

/*
 * A case in which nothing is real: no such persons, countries or services. Ilvo Marchetta and his sister Dalia are said to have attacked
 * the Harbour Hall in Veldmark on 9 March 2021. Each report adds something; `asOf` shows the case as it stood when fewer had come in.
 */
const at = (day: string): number => Date.parse(`${day}T12:00:00Z`)

const cast: ReadReport['entities'] = [
  { id: 'ilvo', type: 'PERSON', name: 'Ilvo Marchetta' },
  { id: 'dalia', type: 'PERSON', name: 'Dalia Marchetta' },
  { id: 'siblings', type: 'GROUP', name: 'the Marchetta siblings', members: ['ilvo', 'dalia'] },
  { id: 'veldmark', type: 'GPE', name: 'Veldmark' },
  { id: 'ostrana', type: 'GPE', name: 'Ostrana' },
  { id: 'karsovia', type: 'GPE', name: 'Karsovia' },
  { id: 'tolmenia', type: 'GPE', name: 'Tolmenia' },
  { id: 'services', type: 'ORG', name: 'Veldmarkish intelligence services' },
  { id: 'authorities', type: 'ORG', name: 'Veldmark authorities' },
  { id: 'riverpolice', type: 'ORG', name: 'Veldmark River Brigade' },
  { id: 'list', type: 'LIST', name: 'watch list of Ostrana' },
  { id: 'karslist', type: 'LIST', name: 'the watch list' },
  { id: 'official', type: 'SOURCE', name: 'a Karsovian border official' },
  { id: 'minister', type: 'PERSON', name: 'Bero Lattimer' },
  { id: 'hall', type: 'FAC', name: 'Harbour Hall' },
]

const words = (text: string): LooseClaim['span'] => ({ start: 0, end: text.length, text })
const claim = (
  id: string,
  type: string,
  subject: readonly string[],
  object: readonly string[],
  edtf: string | null,
  more: Partial<LooseClaim> = {},
): LooseClaim => ({ id, type, subject, object, time: { edtf }, span: words(`words of ${id}`), ...more })

const said = (source: string): NonNullable<LooseClaim['attribution']> => [{ source, cue: 'said' }]

export const report = (
  id: string,
  received: string,
  claims: readonly LooseClaim[],
  publisher = `Made-up ${id}`,
): ReadReport => ({
  id,
  name: `${id}.txt`,
  publisher,
  published: received,
  received: at(received),
  entities: cast,
  claims,
})

/** The first report: the watch ended, the list, the stay in Karsovia, the crossing. */
export const FIRST = report('first', '2021-03-15', [
  claim('start', 'SURVEILLANCE', ['authorities'], ['ilvo'], '2017-05', { roles: { phase: 'start' } }),
  claim('end', 'SURVEILLANCE', ['services'], ['ilvo'], '2019-08', { roles: { phase: 'end' } }),
  claim('attack', 'ATTACK', ['siblings'], ['hall'], '2021-03-09', { roles: { place: 'veldmark' } }),
  claim('listed', 'WATCHLISTING', ['ilvo'], ['list'], '../2021-03-15', {
    roles: { authority: 'ostrana' },
    stance: 'reported',
  }),
  claim('journey', 'TRAVEL', ['ilvo'], [], '2018', { roles: { from: 'veldmark', to: 'karsovia' } }),
  claim('unlisted', 'WATCHLISTING', ['ilvo'], ['karslist'], '2018', {
    polarity: 'negative',
    attribution: said('official'),
  }),
  claim('arrival', 'TRAVEL', ['dalia'], [], '2021-03-10', { roles: { from: 'veldmark', to: 'karsovia' } }),
  claim('crossing', 'CROSSING', ['dalia'], [], '2021-03-12', { roles: { from: 'karsovia', to: 'tolmenia' } }),
  claim('norequest', 'REQUEST', ['veldmark'], ['karsovia'], null, {
    polarity: 'negative',
    roles: { about: 'dalia' },
    attribution: said('minister'),
  }),
])

/** Fixes the day of the listing. */
export const LISTING_DATED = report('dated', '2021-03-18', [
  claim('listed', 'WATCHLISTING', ['ilvo'], ['list'], '2016/..', { roles: { authority: 'ostrana' } }),
])

/** Has a request go out before the crossing. */
export const REQUEST_SENT = report('sent', '2021-03-20', [
  claim('request', 'REQUEST', ['veldmark'], ['karsovia'], '2021-03-09', { roles: { about: 'dalia' } }),
])

/** Another body of the same state watched on. */
export const WATCHED_ON = report('watched', '2021-03-22', [
  claim('brigade', 'SURVEILLANCE', ['riverpolice'], ['ilvo'], '2018-01/..', { roles: { phase: 'start' } }),
])

/** Another state watched at the time. */
export const WATCHED_ABROAD = report('abroad', '2021-03-23', [
  claim('ostrana', 'SURVEILLANCE', ['ostrana'], ['ilvo'], '2020-01/2021-03', { roles: { phase: 'ongoing' } }),
])

/** Another newspaper has the watch end after the attack. */
export const LATER_END = report('rival', '2021-03-24', [
  claim('later', 'SURVEILLANCE', ['services'], ['ilvo'], '2021-03-14', { roles: { phase: 'end' } }),
])

export const ALL = [FIRST, LISTING_DATED, REQUEST_SENT, WATCHED_ON, WATCHED_ABROAD, LATER_END]

/** The case as it stood at noon of a day: what had been received by then. */
export const asOf = (day: string, reports: readonly ReadReport[]): CaseView =>
  caseViewOf(
    reports.filter((one) => one.received <= at(day)),
    { at: at(day) },
  )

export { claim, said }
