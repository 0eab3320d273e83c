import { expect, test } from 'vitest'
import { blocksOf } from './index.ts'

const kinds = (text: string) => blocksOf(text).map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`)

test('a blog post: masthead, title, meta line, headings, paragraphs, tags', () => {
  const text = [
    'Varnik Watch Blog',
    'Guards Withdrawn From Three Bridges Before the Flood',
    'Posted on 3 May 2019 in Varnik',
    'The guards left on Friday. Nobody replaced them.',
    'What the Council Knew',
    'The council said that it had not been told.',
    'Tagged as: bridges, guards',
  ].join('\n\n')
  expect(kinds(text).map((line) => line.split(':')[0])).toEqual([
    'masthead',
    'title',
    'meta',
    'paragraph',
    'heading',
    'paragraph',
    'tags',
  ])
})

test('one headline alone is the title, not a masthead', () => {
  expect(kinds('Guards Withdrawn From Three Bridges\n\nThe guards left on Friday.')).toEqual([
    'title: Guards Withdrawn From Three Bridges',
    'paragraph: The guards left on Friday.',
  ])
})

test('hard-wrapped lines are one paragraph, long lines are one each', () => {
  const wrapped =
    'The guards left the three bridges on Friday and nobody\nreplaced them before the flood came down the valley on\nSunday night.'
  expect(blocksOf(wrapped)).toHaveLength(1)
  const long = `${'The guards left the bridges. '.repeat(8)}\n${'Nobody replaced them at all. '.repeat(8)}`
  expect(blocksOf(long)).toHaveLength(2)
})

test('Markdown marks stay outside a heading; a short sentence is no heading', () => {
  expect(kinds('## The flood\n\nIt came.\n\nIt went.')).toEqual([
    'title: The flood',
    'paragraph: It came.',
    'paragraph: It went.',
  ])
})

test('lines about the report are meta lines, dates between its parts are headings', () => {
  const meta = (line: string) => blocksOf(`Guards Withdrawn\n${line}\n\nThe guards left.`)[1]?.kind
  for (const line of ['Published 3 May 2019', 'Date of issue: 3 May 2019', 'As of 0600 GMT 3 May', 'Tuesday, 3 May'])
    expect(meta(line), line).toBe('meta')
  expect(kinds('Timeline\n\n3 May 2019\n\nThey left.\n\n4 May 2019\n\nThe flood came.')).toEqual([
    'title: Timeline',
    'heading: 3 May 2019',
    'paragraph: They left.',
    'heading: 4 May 2019',
    'paragraph: The flood came.',
  ])
  // A wrapped line that happens to begin with a date or with "by".
  expect(
    blocksOf(
      'The guards of the bridge left the town of Varnik on\n3 May 2019 and never returned,\nby Orlan and his men unseen.',
    ),
  ).toHaveLength(1)
})

test('every bullet is a paragraph of its own, without its mark', () => {
  expect(kinds('Key events\n\n- 3 June: They left.\n- 4 June: The flood\ncame.\n\u2022 5 June: Nothing')).toEqual([
    'title: Key events',
    'paragraph: 3 June: They left.',
    'paragraph: 4 June: The flood\ncame.',
    'paragraph: 5 June: Nothing',
  ])
})

test('blocks cover everything but white space, whatever the text', () => {
  for (const text of [
    '',
    ' \n\t\n ',
    'x',
    '\n\nx\n',
    'a\r\nb\r\n\r\nc',
    '#',
    '### \n',
    '- x\n* y',
    '-',
    'A'.repeat(5000),
  ]) {
    let rest = ''
    let at = 0
    for (const block of blocksOf(text)) {
      expect(block.start).toBeGreaterThanOrEqual(at)
      expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end))
      rest += text.slice(at, block.start)
      at = block.end
    }
    expect((rest + text.slice(at)).replace(/[\s#*\u2022-]/g, '')).toBe('')
  }
})
