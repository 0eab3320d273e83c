import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settleCharacters } from './characters.ts'

const codes = (text: string): readonly string[] => settleCharacters(text).flags.map(({ code }) => code)

describe('settleCharacters', () => {
  it('leaves ordinary text alone, tabs and line ends included', () => {
    const text = 'One\r\n\tTwo\fThree\u0085 Œuvre — “мир” 😀 می\u200cخواهم'
    expect(settleCharacters(text)).toEqual({ text, flags: [] })
  })

  it('shows a control character as a sign, names it and its line, and moves no offset', () => {
    const { text, flags } = settleCharacters('Mara\nQu\u0000ill\u001b[2J\u009b')
    expect(text).toBe('Mara\nQu␀ill␛[2J␦')
    expect(flags).toMatchObject([
      {
        code: 'control',
        message: expect.stringMatching(/3 control characters.*NUL U\+0000 in line 2.*ESC U\+001B in line 2/),
      },
    ])
  })

  it('shows half a surrogate pair as a sign', () => {
    const { text, flags } = settleCharacters('a\ud83db \ude00 😀')
    expect(text).toBe('a␦b ␦ 😀')
    expect(flags).toMatchObject([{ code: 'surrogate', message: expect.stringMatching(/2 times/) }])
  })

  it('flags what a reader cannot see or trust, and keeps it', () => {
    expect(codes('Mara \u202elliuQ')).toEqual(['bidi'])
    expect(codes('Ma\u200bra')).toEqual(['invisible'])
    expect(codes('Mara\u{e0049}\u{e0067}')).toEqual(['invisible'])
    expect(codes('M\ufffdra')).toEqual(['replacement'])
    expect(codes('NÃ®mes, lâ€™Ã©tÃ©')).toEqual(['mojibake'])
    expect(codes('À la carte, SÃO PAULO')).toEqual([])
  })

  it('keeps the length, and what is left can be stored anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (units) => {
        const given = String.fromCharCode(...units)
        const { text } = settleCharacters(given)
        expect(text.length).toBe(given.length)
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toContain('\0')
        expect(settleCharacters(text).text).toBe(text)
      }),
    )
  })
})
