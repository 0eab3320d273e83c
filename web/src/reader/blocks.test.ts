import { describe, expect, it } from 'vitest'
import { blockAt, blocksOf } from './blocks.ts'

describe('paragraphs of a report', () => {
  it('are what stands between blank lines', () => {
    const text = 'One.\n\nTwo\nstill two.\n \n\nThree.'
    expect(blocksOf(text).map((b) => text.slice(b.start, b.end))).toEqual(['One.', 'Two\nstill two.', 'Three.'])
  })

  it('leave out nothing but line breaks', () => {
    const text = `\n\n${'word '.repeat(5000)}\r\n\r\n${'x'.repeat(20_000)}\n\nend`
    const left = blocksOf(text).reduce((rest, b) => rest - (b.end - b.start), text.length)
    const kept = blocksOf(text)
      .map((b) => text.slice(b.start, b.end))
      .join('')
    expect(kept.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    expect(left).toBeLessThan(12)
    for (const block of blocksOf(text)) expect(block.end - block.start).toBeLessThanOrEqual(6_002)
  })

  it('never part the halves of a letter', () => {
    const text = '😀'.repeat(8_000)
    for (const { start, end } of blocksOf(text)) {
      expect(text.slice(start, end).isWellFormed()).toBe(true)
    }
  })

  it('know lines that a typewriter broke', () => {
    const line = 'a line of text that was broken by hand near sixty characters'
    expect(blocksOf([line, line, line, 'end'].join('\n'))[0]?.layout).toBe('wrapped')
    expect(blocksOf('Name\nStreet\nTown')[0]?.layout).toBe('plain')
    expect(blocksOf('Name\tAge')[0]?.layout).toBe('spaced')
  })

  it('are found by offset', () => {
    const blocks = blocksOf('One.\n\nTwo.\n\nThree.')
    expect(blockAt(blocks, 0)).toBe(0)
    expect(blockAt(blocks, 7)).toBe(1)
    expect(blockAt(blocks, 999)).toBe(2)
  })

  it('are none in an empty text', () => expect(blocksOf('')).toEqual([]))
})
