import type { Action, Claim, Entity, Mention, Reading, Report } from '../../model/index.ts'
import { type Kept, keepReading, keepText } from '../blobs.ts'

/** Invented reports for tests and measurements. Nobody and nothing in them exists. */
export interface MadeUp {
  readonly report: Report
  readonly text: string
  readonly reading: Reading
  readonly actions: readonly Action[]
  readonly blobs: readonly Uint8Array[]
}

export interface MadeUpOptions {
  readonly case?: string
  readonly claims?: number
  readonly reliability?: Report['reliability']
  readonly receivedAt?: number | null
  readonly name?: string
}

const GIVEN = ['Ansel', 'Berit', 'Corvo', 'Dalla', 'Edrik', 'Fenna', 'Galo', 'Hesper']
const FAMILY = ['Vantol', 'Ormeck', 'Tiel', 'Sarnow', 'Quist', 'Brandel', 'Ilvar']
const STANCES = ['asserted', 'reported', 'hypothesised'] as const

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** A report, its reading and the actions that add both. The same `seed` gives the same. */
export function madeUp(id: string, seed: number, options: MadeUpOptions = {}): MadeUp {
  const people = new Map<string, { readonly id: string; readonly mentions: readonly Mention[] }>()
  const claims: Claim[] = []
  let text = `Bulletin ${seed} of the Harbour Office of Norvik.\n`
  for (let index = 0; index < (options.claims ?? 6); index++) {
    const name = `${at(GIVEN, seed + index)} ${at(FAMILY, seed * 3 + index)}`
    const sentence = `${name} was watched by the Harbour Office from ${1 + (index % 28)} March 2031 (file ${seed}/${index}).`
    const start = text.length
    text += `${sentence}\n`
    const mention: Mention = { start, end: start + name.length, text: name, kind: 'name' }
    const known = people.get(name)
    const person = known?.id ?? `e${people.size}`
    people.set(name, { id: person, mentions: [...(known?.mentions ?? []), mention] })
    claims.push({
      id: `c${index}`,
      type: 'SURVEILLANCE',
      altTypes: [],
      subject: ['the Harbour Office'],
      object: [person],
      roles: { phase: 'ongoing', with: [person] },
      polarity: index % 7 === 3 ? 'negative' : 'positive',
      stance: at(STANCES, index),
      time: { edtf: `2031-03-${String(1 + (index % 28)).padStart(2, '0')}/..`, alts: [], reason: 'stated' },
      attribution: [{ source: person, cue: 'by' }],
      span: { start, end: start + sentence.length, text: sentence },
      notes: '',
      contradicts: [],
      related: index > 0 ? [`c${index - 1}`] : [],
      rule: 'frame.made-up',
      confidence: 0.5,
    })
  }
  const entities = [...people].map(([name, { id: person, mentions }]): Entity => {
    return { id: person, type: 'PERSON', name, aka: [], members: [], mentions }
  })
  const published = { edtf: '2031-04-01', proof: ['declared'], given: 'declared' } as const
  const reading: Reading = {
    reader: 'lacuna:made-up',
    published,
    entities,
    times: [{ start: 0, end: 8, text: text.slice(0, 8), value: '2031', alts: [], type: 'DATE', reason: 'made up' }],
    claims,
    placeStatements: [
      { span: { start: 0, end: 8, text: text.slice(0, 8) }, place: 'Norvik', direction: null, of: 'coast' },
    ],
  }
  const kept: Kept = keepText(text)
  const read: Kept = keepReading(reading)
  const report: Report = {
    id,
    case: options.case ?? 'c1',
    name: options.name ?? `${id}.txt`,
    title: `Bulletin ${seed}`,
    publisher: 'Harbour Office',
    publisherCountry: null,
    published,
    reliability: options.reliability ?? 'C',
    media: 'text/plain',
    encoding: 'utf-8',
    language: 'en',
    source: null,
    bytesHash: kept.hash,
    textHash: kept.hash,
    length: text.length,
    flags: [],
    receivedAt: options.receivedAt ?? null,
  }
  return {
    report,
    text,
    reading,
    actions: [
      { kind: 'report.added', report },
      { kind: 'reading.proposed', report: id, number: 1, readingHash: read.hash },
    ],
    blobs: [kept.bytes, read.bytes],
  }
}
