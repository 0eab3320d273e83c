import { describe, expect, it } from 'vitest'
import { fileName } from './save-text.ts'

describe('names of saved files', () => {
  it('keep letters of every script and nothing that a file system minds', () => {
    expect(fileName('Mirabourg, January 2031', 'html')).toBe('Mirabourg-January-2031.html')
    expect(fileName('../../Дело №1', 'md')).toBe('Дело-1.md')
    expect(fileName('???', 'md')).toBe('brief.md')
  })
})
