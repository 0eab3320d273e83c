/**
 * The peers, with adapters that are generous to them: where the matched words name a coarser unit than the value does, the value is written at
 * that grain. None of them tells claims or who says something.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly value: string
}
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly type: 'PERSON' | 'ORG' | 'GPE'
}

/** One reader: what it finds in a text that was published on a day (`YYYY-MM-DD`). What it has no part for is null. */
export interface Peer {
  readonly name: string
  readonly times: ((text: string, day: string) => readonly FoundTime[]) | null
  readonly names: ((text: string) => readonly FoundName[]) | null
}

/** Installs the peers into a cache folder, once a version of their list; answers the folder. Throws where the registry cannot be reached. */
export const installPeers = (): string => {
  const own = path.join(import.meta.dirname, 'package.json')
  const folder = path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'lacuna-bench-reading')
  const there = path.join(folder, 'package.json')
  const wanted = fs.readFileSync(own, 'utf8')
  const installed = path.join(folder, 'installed.json')
  if (fs.existsSync(installed) && fs.readFileSync(installed, 'utf8') === wanted) return folder
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(there, wanted)
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' })
  fs.writeFileSync(installed, wanted)
  return folder
}

const two = (n: number): string => String(n).padStart(2, '0')
const dayOf = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`
const DAY_MS = 86_400_000

/** The ISO week of a day. */
const weekOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY_MS)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return `${thursday.getUTCFullYear()}-W${two(1 + Math.floor((thursday.getTime() - first) / DAY_MS / 7))}`
}

const NAMES_A_DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bday|today|tonight|yesterday|tomorrow|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** The value at the grain of the words ("last month" is no day). */
const grained = (words: string, value: string): string => {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  if (day === undefined || NAMES_A_DAY.test(words)) return value
  if (/\bweeks?\b/i.test(words)) return weekOf(day)
  if (/\bmonths?\b/i.test(words)) return value.slice(0, 7)
  return /\byears?\b/i.test(words) ? value.slice(0, 4) : value
}

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
const trimmed = (text: string, start: number, length: number): { start: number; end: number; words: string } => {
  const words = text.slice(start, start + length)
  const lead = words.length - words.trimStart().length
  const bare = words.trim().replace(/[.,;:!?)”"’]+$/, '')
  return { start: start + lead, end: start + lead + bare.length, words: bare }
}

// What is used of the peers' own interfaces.
interface ChronoStart {
  isCertain(part: string): boolean
  get(part: string): number
}
interface Chrono {
  readonly casual: {
    parse(
      text: string,
      reference: object,
      options: object,
    ): readonly { readonly index: number; readonly text: string; readonly start: ChronoStart }[]
  }
}
interface Offset {
  readonly start: number
  readonly length: number
}
interface View {
  json(options: object): readonly {
    readonly offset?: Offset
    readonly dates?: { readonly start?: string; readonly end?: string }
    readonly duration?: Readonly<Record<string, number>>
  }[]
}
interface Doc {
  dates(context: object): View
  durations(): View
  people(): View
  organizations(): View
  places(): View
}
interface Compromise {
  (text: string): Doc
  plugin(plugin: unknown): void
}
interface Recognizers {
  recognizeDateTime(
    text: string,
    culture: string,
    options: number,
    reference: Date,
  ): readonly {
    readonly start: number
    readonly end: number
    readonly typeName: string
    readonly resolution?: { readonly values?: readonly Readonly<Record<string, string>>[] }
  }[]
}

const DURATION: readonly (readonly [unit: string, letter: string])[] = [
  ['year', 'P#Y'],
  ['month', 'P#M'],
  ['week', 'P#W'],
  ['day', 'P#D'],
  ['hour', 'PT#H'],
  ['minute', 'PT#M'],
]

const chronoTimes =
  (chrono: Chrono): NonNullable<Peer['times']> =>
  (text, day) =>
    chrono.casual.parse(text, { instant: new Date(`${day}T12:00:00`) }, { forwardDate: false }).map((found) => {
      const { start } = found
      const date = dayOf(start.get('year'), start.get('month'), start.get('day'))
      const value = start.isCertain('hour')
        ? `${date}T${two(start.get('hour'))}:${two(start.get('minute'))}`
        : start.isCertain('day') || start.isCertain('weekday')
          ? date
          : start.isCertain('month')
            ? date.slice(0, 7)
            : start.isCertain('year')
              ? date.slice(0, 4)
              : date
      return { start: found.index, end: found.index + found.text.length, value: grained(found.text, value) }
    })

/** Where it throws at a text, it is given the text line by line, and loses only the lines at which it throws. */
const compromiseTimes =
  (nlp: Compromise): NonNullable<Peer['times']> =>
  (text, day) => {
    const read = compromiseTimesOf(nlp)
    try {
      return read(text, day)
    } catch {
      return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
        try {
          return read(line, day).map((each) => ({ ...each, start: each.start + index, end: each.end + index }))
        } catch {
          return []
        }
      })
    }
  }

const compromiseTimesOf =
  (nlp: Compromise): NonNullable<Peer['times']> =>
  (text, day) => {
    const doc = nlp(text)
    const out: FoundTime[] = []
    for (const { offset, dates = {} } of doc
      .dates({ today: day, timezone: 'UTC' })
      .json({ offset: true, terms: false })) {
      if (offset === undefined) continue
      const { start, end, words } = trimmed(text, offset.start, offset.length)
      const [from, to] = [dates.start?.slice(0, 10) ?? '', dates.end?.slice(0, 10) ?? '']
      const long = to === '' ? 0 : days(from, to)
      const value =
        long >= 360 && from.endsWith('01-01')
          ? from.slice(0, 4)
          : long >= 27 && long <= 31 && from.endsWith('-01')
            ? from.slice(0, 7)
            : from
      out.push({ start, end, value: grained(words, value) })
    }
    for (const { offset, duration = {} } of doc.durations().json({ offset: true, terms: false })) {
      if (offset === undefined) continue
      const { start, end } = trimmed(text, offset.start, offset.length)
      if (out.some((each) => each.start < end && start < each.end)) continue
      const unit = DURATION.find(([name]) => duration[name] || duration[`${name}s`])
      const many = unit === undefined ? 0 : (duration[unit[0]] ?? duration[`${unit[0]}s`])
      out.push({ start, end, value: unit === undefined ? '' : unit[1].replace('#', String(many)) })
    }
    return out
  }

const compromiseNames =
  (nlp: Compromise): NonNullable<Peer['names']> =>
  (text) => {
    const doc = nlp(text)
    const kinds = [
      ['PERSON', doc.people()],
      ['ORG', doc.organizations()],
      ['GPE', doc.places()],
    ] as const
    return kinds.flatMap(([type, view]) =>
      view.json({ offset: true, terms: false }).flatMap(({ offset }): readonly FoundName[] => {
        if (offset === undefined) return []
        const { start, words } = trimmed(text, offset.start, offset.length)
        const bare = words.replace(/['’]s$/, '')
        return bare === '' ? [] : [{ start, end: start + bare.length, type }]
      }),
    )
  }

const microsoftTimes =
  (recognizers: Recognizers): NonNullable<Peer['times']> =>
  (text, day) =>
    recognizers.recognizeDateTime(text, 'en-us', 0, new Date(`${day}T12:00:00`)).map((found) => {
      // Of two readings the earlier one: news tells of the past.
      const first = found.resolution?.values?.[0] ?? {}
      const kind = found.typeName.split('.')[1]
      const [timex = '', plain = '', from = '', to = ''] = [first.timex, first.value, first.start, first.end]
      const long = from === '' || to === '' ? 0 : days(from, to)
      const value =
        kind === 'date' && plain !== ''
          ? plain
          : kind === 'datetime' && plain !== ''
            ? plain.replace(' ', 'T').slice(0, 16)
            : kind === 'daterange' && from !== '' && !/^\d{4}(?:-\d\d|-W\d\d)?$/.test(timex)
              ? long > 360 && long < 370
                ? from.slice(0, 4)
                : long > 27 && long < 32
                  ? from.slice(0, 7)
                  : timex
              : timex
      return { start: found.start, end: found.end + 1, value }
    })

/** How each peer is made out of what `require` gives: one at a time, so that a cold start loads no other. */
const PEERS: Readonly<Record<string, (load: NodeJS.Require) => Omit<Peer, 'name'>>> = {
  'chrono-node': (load) => ({ times: chronoTimes(load('chrono-node') as Chrono), names: null }),
  'compromise + dates': (load) => {
    const nlp = load('compromise') as Compromise
    nlp.plugin(load('compromise-dates'))
    return { times: compromiseTimes(nlp), names: compromiseNames(nlp) }
  },
  'MS recognizers': (load) => ({
    times: microsoftTimes(load('@microsoft/recognizers-text-date-time') as Recognizers),
    names: null,
  }),
}

/** One peer out of the folder that `installPeers` answered. Throws a RangeError where there is none of that name. */
export const loadPeer = (folder: string, name: string): Peer => {
  const make = PEERS[name]
  if (make === undefined) throw new RangeError(`no peer ${name}`)
  return { name, ...make(createRequire(path.join(folder, 'x.js'))) }
}

export const loadPeers = (folder: string): readonly Peer[] => Object.keys(PEERS).map((name) => loadPeer(folder, name))
