import { describe, expect, test } from 'vitest'
import { attributionsIn } from './attributions-in.ts'

/** Each attribution as "source | cue | content", parts of the content joined by " // ". Everybody here is made up. */
const read = (text: string): string[] => {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return attributionsIn(text, '2019-05-20').map(
    ({ source, cue, content }) =>
      `${source === null ? '-' : words(source)} | ${words(cue)} | ${content.map(words).join(' // ')}`,
  )
}

describe('who says, thinks or wants what', () => {
  test.each([
    ['said that', 'The guard said that the gate was open.', 'The guard | said | that the gate was open'],
    ['bare said', 'The guard said the gate was open.', 'The guard | said | the gate was open'],
    ['to a hearer', 'The guard told reporters that the gate was open.', 'The guard | told | that the gate was open'],
    ['a quotation without a verb', 'The guard said: “No way out.”', 'The guard | said | “No way out.”'],
    ['beside', 'The gate, the guard said, was open.', 'the guard | the guard said | The gate // was open'],
    ['after', 'The gate was open, said the guard.', 'the guard | said the guard | The gate was open'],
    [
      'according to',
      'According to the guard, the gate was open.',
      'the guard | According to the guard | the gate was open',
    ],
    ['an act vowed', 'The mayor vowed to rebuild the bridge.', 'The mayor | vowed | to rebuild the bridge'],
    [
      'an act asked for',
      'The mayor urged residents to leave the valley.',
      'The mayor | urged | residents to leave the valley',
    ],
    ['a thing spoken of', 'The mayor criticised the plan, which failed.', 'The mayor | criticised | the plan'],
    ['thought', 'Residents believe that the dam will hold.', 'Residents | believe | that the dam will hold'],
    ['seeming', 'The dam seems to hold.', '- | seems | The dam // to hold'],
    ['expected by nobody named', 'The dam is expected to hold.', '- | is expected | The dam // to hold'],
    ['an unclear matter', 'It is unclear whether the dam will hold.', '- | is unclear | whether the dam will hold'],
    [
      'a state of mind',
      'The mayor is confident that the dam will hold.',
      'The mayor | is confident | that the dam will hold',
    ],
    ['an owner’s noun', 'The mayor repeated his claim that the dam was safe.', 'his | claim | that the dam was safe'],
    [
      'a noun with by',
      'Residents rejected a claim by the mayor that the dam was safe.',
      'the mayor | claim | that the dam was safe',
    ],
    ['a noun with an act', 'Her refusal to leave surprised many.', 'Her | refusal | to leave'],
    ['a relative clause', 'Police questioned the guard, who said the gate was open.', 'who | said | the gate was open'],
  ])('%s', (_, text, found) => expect(read(text)).toContain(found))

  test('what follows "and said" ends what was said before', () => {
    expect(read('The mayor said the dam was safe and promised to rebuild the bridge.')).toEqual([
      'The mayor | said | the dam was safe',
      'The mayor | promised | to rebuild the bridge',
    ])
  })

  test('"adding" is said by whoever is named beside the words before it', () => {
    expect(read('“The dam is safe,” the mayor said, adding that the bridge was closed.')).toEqual([
      'the mayor | the mayor said | “The dam is safe,”',
      'the mayor | adding | that the bridge was closed',
    ])
  })

  test('nobody is held to say what stands after the sentence', () => {
    expect(read('The guard said the gate was open. Rain fell all night.')).toEqual([
      'The guard | said | the gate was open',
    ])
  })

  test.each(['Rain fell all night.', 'The gate was painted in May.', ''])('no attribution: %s', (text) =>
    expect(read(text)).toEqual([]),
  )
})

describe('quotations', () => {
  test('all their sentences, before the cue and after it', () => {
    expect(read('“The dam is safe. It was built well,” the mayor said. “It will hold. I promise.” Rain fell.')).toEqual(
      ['the mayor | the mayor said | “The dam is safe. It was built well,” // “It will hold. I promise.”'],
    )
  })

  test('two single marks, straight ones, and a speaker with an apposition', () => {
    const marks: readonly (readonly [string, string])[] = [
      ["''", "''"],
      ['"', '"'],
      ['“', '”'],
    ]
    for (const [open, close] of marks)
      expect(read(`${open}The dam is safe,${close} Ann Bell, an engineer, said in May.`)).toEqual([
        expect.stringContaining(`| ${open}The dam is safe,${close}`),
      ])
  })

  test('over paragraphs, each opening with a mark', () => {
    const text = 'The mayor said: “The dam is safe.\n\n“It was built well.”\n\nRain fell.'
    expect(read(text)).toEqual([
      expect.stringMatching(/^The mayor \| said \| “The dam is safe.*\/\/ “It was built well.”$/s),
    ])
  })

  test('one that is never closed ends with its sentence', () => {
    expect(read('The mayor said “the dam is safe. Rain fell.').join()).not.toContain('Rain')
  })

  test('what a quoted speaker passes on stands within his words', () => {
    const text = '“The police told us that the road was shut,” the driver said.'
    const found = attributionsIn(text, '2019-05-20')
    const police = found.find(({ source }) => source !== null && text.slice(source.start, source.end) === 'The police')
    expect(police?.quoted).toBe(true)
    expect(found[police?.within ?? -1]?.rule).toBe('attribution.aside')
  })
})

test('labels: a headline’s, and those of an interview but not of a lone line', () => {
  expect(read('Mayor: the dam is safe enough\n\nRain fell all night in the valley below the dam.')[0]).toMatch(
    /^Mayor \| : \| the dam/,
  )
  expect(read('Headline of the day\n\nQ: Is the dam safe for people?\n\nA: It will hold for many years.')).toEqual([
    'Q | : | Is the dam safe for people?',
    'A | : | It will hold for many years',
  ])
})

test('offsets are within the text, contents are never empty', () => {
  const text = "“A,” said B. “” said ” \" '' «x said: that that said to, according to, said said.\n\n“\n\n“"
  for (const { source, cue, content } of attributionsIn(text)) {
    expect(content.length).toBeGreaterThan(0)
    for (const { start, end } of [cue, ...content, ...(source === null ? [] : [source])]) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  }
})
