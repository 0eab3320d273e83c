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

test('blocks cover everything but white space, whatever the text', () => {
  for (const text of ['', ' \n\t\n ', 'x', '\n\nx\n', 'a\r\nb\r\n\r\nc', '#', '### \n', 'A'.repeat(5000)]) {
    let rest = ''
    let at = 0
    for (const block of blocksOf(text)) {
      expect(block.start).toBeGreaterThanOrEqual(at)
      expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end))
      rest += text.slice(at, block.start)
      at = block.end
    }
    expect((rest + text.slice(at)).replace(/[\s#]/g, '')).toBe('')
  }
})
