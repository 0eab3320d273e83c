import { describe, expect, test } from 'vitest'
import type { CaseView, ClaimView, EntityView, Gap } from '../model/index.ts'
import { briefHtml, briefMarkdown, claimSentence, lintSentence, type Naming, timelineOf, writeBrief } from './index.ts'

const NAMES: Readonly<Record<string, string>> = {
  e1: 'Ilvo Marchetta',
  e2: 'the Ostran police',
  e3: 'the Ostran list',
  e4: 'the Marchetta brothers',
  e5: 'the attacks in Ostra',
  e6: 'Ostra',
}
const TYPES: Readonly<Record<string, EntityView['type']>> = {
  e1: 'PERSON',
  e2: 'ORG',
  e3: 'LIST',
  e4: 'GROUP',
  e5: 'EVENT',
}
const naming: Naming = { name: (id) => NAMES[id] ?? id, type: (id) => TYPES[id] ?? null }

const entity = (id: string, type: EntityView['type']): EntityView => ({
  id,
  report: 'r1',
  type,
  name: naming.name(id),
  aka: [],
  members: [],
  mentions: [],
})

const claim = (part: Partial<ClaimView>): ClaimView => ({
  id: 'r1-1-c1',
  report: 'r1',
  type: 'SURVEILLANCE',
  altTypes: [],
  subject: ['e2'],
  object: ['e1'],
  roles: {},
  polarity: 'positive',
  stance: 'asserted',
  time: { edtf: null, alts: [], reason: '' },
  attribution: [],
  span: { start: 0, end: 4, text: 'Text' },
  notes: '',
  contradicts: [],
  related: [],
  rule: 'test',
  confidence: null,
  status: 'proposed',
  decidedBy: null,
  decidedAt: null,
  ...part,
})

const dated = (edtf: string) => ({ edtf, alts: [], reason: '' })

const view = (claims: readonly ClaimView[]): CaseView => ({
  case: { id: 'ostra', name: 'Ostra' },
  at: Date.UTC(2021, 4, 3),
  reading: 'all',
  reports: [
    {
      id: 'r1',
      case: 'ostra',
      name: 'note.txt',
      title: 'A note',
      publisher: null,
      publisherCountry: null,
      published: { edtf: '2021-05-02', proof: ['It says so.'], given: 'stated' },
      reliability: 'C',
      media: 'text/plain',
      encoding: 'utf-8',
      language: null,
      source: null,
      bytesHash: 'ab'.repeat(32),
      textHash: 'cd'.repeat(32),
      length: 100,
      flags: [],
      receivedAt: null,
      recordedAt: Date.UTC(2021, 4, 2),
      received: Date.UTC(2021, 4, 2),
      withdrawn: null,
    },
  ],
  entities: [entity('e1', 'PERSON'), entity('e2', 'ORG'), entity('e3', 'LIST')],
  claims,
  placeStatements: [],
  judgements: [],
  closedGaps: [],
})

const gap: Gap = {
  id: 'g1',
  rule: 'lapsed-watch',
  question: 'Was Ilvo Marchetta watched by the Ostran police on 3 March 2021?',
  verdict: 'certain',
  basis: 'stated',
  state: 'open',
  subject: { id: 'e1', name: 'Ilvo Marchetta' },
  event: 'the attack of 3 March 2021',
  authority: 'the Ostran police',
  windowDays: [30, 62],
  window: { of: 'unwatched', from: '2021-01', to: '2021-03-03' },
  witnesses: [{ report: { id: 'r1', name: 'note.txt' }, start: 5, end: 9, text: 'ended', claim: 'r1-1-c2' }],
  against: [],
  why: 'The watch ended in January 2021.',
  assumptions: [],
  settle: 'The decision of January.',
  reading: 'all',
}

describe('claimSentence', () => {
  test('says who, what, when, by whose word and how it is put', () => {
    expect(claimSentence(claim({ roles: { phase: 'end' }, time: dated('2021-01') }), naming)).toBe(
      'The Ostran police stopped watching Ilvo Marchetta in January 2021.',
    )
    expect(
      claimSentence(
        claim({
          type: 'WATCHLISTING',
          subject: ['e1'],
          object: ['e3'],
          polarity: 'negative',
          attribution: [
            { source: 'a minister', cue: 'said' },
            { source: 'an agency', cue: 'cited' },
          ],
        }),
        naming,
      ),
    ).toBe('According to a minister (relayed by an agency), Ilvo Marchetta was not on a watch list: the Ostran list.')
  })

  test('a denial is said as a denial, not as a double negative', () => {
    const denied = claim({ type: 'ATTACK', subject: ['e1'], object: [], polarity: 'negative', stance: 'denied' })
    expect(claimSentence(denied, naming)).toBe('It is denied that Ilvo Marchetta attacked.')
  })

  test('agrees in number, says a place once, and takes part in an attack instead of attacking it', () => {
    const listedOnes = claim({ type: 'WATCHLISTING', subject: ['e4'], object: ['e3'], time: dated('2020') })
    expect(claimSentence(listedOnes, naming)).toBe(
      'The Marchetta brothers were on a watch list in 2020: the Ostran list.',
    )
    const part = claim({
      type: 'ATTACK',
      subject: ['e1'],
      object: ['e5'],
      roles: { place: 'e6' },
      stance: 'speculated',
    })
    expect(claimSentence(part, naming)).toBe(
      'There is speculation that Ilvo Marchetta took part in the attacks in Ostra.',
    )
  })

  test('who speaks of their own doing is not named twice', () => {
    const own = claim({
      type: 'TRAVEL',
      subject: ['e1'],
      object: [],
      stance: 'planned',
      attribution: [{ source: 'e1', cue: 'said' }],
    })
    expect(claimSentence(own, naming)).toBe('Planned, not yet done: Ilvo Marchetta travelled.')
  })

  test('where no doer is named, none is denied either', () => {
    const unwatched = claim({
      subject: [],
      polarity: 'negative',
      roles: { phase: 'ongoing', place: 'e6' },
      time: dated('2020'),
    })
    expect(claimSentence(unwatched, naming)).toBe('Ilvo Marchetta was not watched in Ostra in 2020.')
  })

  test('an optional part with an empty slot falls away; a missing doer is not invented', () => {
    expect(claimSentence(claim({ subject: [], roles: { phase: 'start' } }), naming)).toBe(
      'A watch on Ilvo Marchetta began.',
    )
  })
})

describe('lintSentence', () => {
  test('how likely and how well founded never share a sentence', () => {
    expect(lintSentence('It is likely, with high confidence, that he left.')).toContain('share a sentence')
    expect(lintSentence('It is likely that he left.')).toBeNull()
    expect(lintSentence('We hold this with high confidence.')).toBeNull()
  })
})

describe('writeBrief', () => {
  const attack = claim({
    id: 'r1-1-c3',
    type: 'ATTACK',
    subject: ['e1'],
    object: [],
    time: dated('2021-03-03'),
    span: { start: 20, end: 26, text: 'attack' },
  })
  const again = { ...attack, id: 'r1-1-c4', span: { start: 40, end: 46, text: 'attack' } }
  const doubt = claim({
    id: 'r1-1-c5',
    type: 'FUNDING',
    stance: 'speculated',
    span: { start: 60, end: 66, text: 'rumour' },
  })
  const brief = writeBrief(view([claim({}), attack, again, doubt]), [gap], { naming, notice: 'How it ended.' })
  const sentences = brief.sections.flatMap((section) => section.sentences)

  test('no sentence without a source', () => {
    expect(sentences.length).toBeGreaterThan(3)
    expect(sentences.filter(({ notes }) => notes.length === 0)).toEqual([])
  })

  test('a gap without witnesses is left out and named, not said without a source', () => {
    const bare = writeBrief(view([]), [{ ...gap, witnesses: [], why: '' }], { naming })
    expect(bare.sections.flatMap((section) => section.sentences)).toEqual([])
    expect(bare.leftOut).toHaveLength(1)
  })

  test('claims that say the same share one sentence with both notes', () => {
    const happened = brief.sections.find(({ id }) => id === 'happened')
    expect(happened?.sentences).toHaveLength(1)
    expect(happened?.sentences[0]?.notes.map(({ start }) => start)).toEqual([20, 40])
  })

  test('an act without a date is told without one, after those that have one', () => {
    const asked = claim({ id: 'r1-1-c6', type: 'REQUEST', polarity: 'negative', roles: { about: 'e1' }, object: [] })
    const left = claim({ id: 'r1-1-c7', type: 'TRAVEL', subject: ['e1'], object: [], time: dated('2021-02') })
    const timeline = writeBrief(view([asked, left]), [], { naming }).sections.find(({ id }) => id === 'timeline')
    expect(timeline?.sentences.map(({ text }) => text)).toEqual([
      'Ilvo Marchetta travelled in February 2021.',
      'The Ostran police sent no request about Ilvo Marchetta.',
    ])
  })

  test('what is only guessed stands among what is disputed, nowhere else', () => {
    const holding = brief.sections.filter((section) =>
      section.sentences.some(({ notes }) => notes.some((note) => note.claim === doubt.id)),
    )
    expect(holding.map(({ id }) => id)).toEqual(['disputed'])
  })

  test('words of a report stay words in both formats', () => {
    const hostile = claim({
      span: { start: 0, end: 30, text: '<script>alert(1)</script> [x](http://evil.example) `y`' },
    })
    const written = writeBrief(view([hostile]), [], {
      naming: { name: () => '<img src=x onerror=alert(1)>', type: () => null },
    })
    const html = briefHtml(written)
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/)
    expect(html).toContain("default-src 'none'")
    const markdown = briefMarkdown(written)
    expect(markdown).not.toContain('](http')
    expect(markdown).not.toContain('<script>')
  })

  test('every footnote in the text has its note, and the notice stands on it', () => {
    const html = briefHtml(brief)
    const used = [...html.matchAll(/href="#(n\d+)"/g)].map((match) => match[1])
    expect(used.length).toBeGreaterThan(0)
    for (const id of used) expect(html).toContain(`<li id="${id}">`)
    expect(html).toContain('How it ended.')
    expect(briefMarkdown(brief)).toContain('How it ended.')
  })
})

describe('timelineOf', () => {
  const start = claim({ id: 'c1', roles: { phase: 'start' }, time: dated('2020-01') })
  const end = claim({ id: 'c2', roles: { phase: 'end' }, time: dated('2021-01') })
  const undated = claim({ id: 'c3', type: 'KNOWN_TO', subject: ['e1'], object: ['e2'] })
  const line = timelineOf(view([start, end, undated]), [gap], { naming, laneOf: (id) => id })

  test('people first, then authorities, then what has no time', () => {
    expect(line.lanes.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ilvo Marchetta', 'person'],
      ['the Ostran police', 'authority'],
      ['Time unknown', 'undated'],
    ])
  })

  test('the beginning and the end of a watch make one bar with vague ends', () => {
    const watched = line.lanes[0]?.items.find(({ kind }) => kind === 'state')
    expect(watched?.bounds).toEqual({
      beginLo: Date.UTC(2020, 0, 1),
      beginHi: Date.UTC(2020, 1, 1),
      endLo: Date.UTC(2021, 0, 1),
      endHi: Date.UTC(2021, 1, 1),
    })
  })

  test('a gap is a hole with its length, on the lane of its subject and of its authority', () => {
    const holes = line.lanes.map(({ items }) => items.filter(({ kind }) => kind === 'hole').map(({ label }) => label))
    expect(holes).toEqual([['Unwatched, 30 to 62 days'], ['Unwatched, 30 to 62 days'], []])
  })

  test('an unknown time has no place on the scale', () => {
    expect(line.lanes[2]?.items.map(({ bounds, claim }) => [bounds, claim])).toEqual([[null, 'c3']])
  })

  test('what a report leaves open ends where the report can no longer vouch for it', () => {
    const open = timelineOf(
      view([claim({ type: 'WATCHLISTING', subject: ['e1'], object: ['e3'], time: dated('2020/..') })]),
      [],
      {
        naming,
        laneOf: (id) => id,
      },
    )
    expect(open.lanes[0]?.items[0]?.bounds?.endLo).toBe(Date.UTC(2021, 4, 3))
  })
})
