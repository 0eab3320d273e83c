import { describe, expect, it } from 'vitest'
import { bidiParts, reorders } from './bidi.ts'

describe('characters that reorder words unseen', () => {
  it('are shown instead of obeyed', () => {
    expect(bidiParts('a \u202Eevil\u202C b')).toEqual([
      { kind: 'words', words: 'a ' },
      { kind: 'control', name: 'RLO' },
      { kind: 'words', words: 'evil' },
      { kind: 'control', name: 'PDF' },
      { kind: 'words', words: ' b' },
    ])
  })

  it('are not found in scripts that run from right to left by nature', () => {
    expect(reorders('محمد العلي')).toBe(false)
    expect(reorders('\u2067x')).toBe(true)
    expect(bidiParts('plain')).toEqual([{ kind: 'words', words: 'plain' }])
  })
})
