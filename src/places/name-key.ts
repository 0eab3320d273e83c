import { foldName } from '../names/index.ts'

/** Letters that folding leaves alone because they have no base letter, as the gazetteer spells them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ə', 'a'],
  ['ɛ', 'e'],
  ['ɔ', 'o'],
  ['ŋ', 'n'],
  ['ɓ', 'b'],
  ['ɗ', 'd'],
  ['ƙ', 'k'],
])

/** The key under which a name stands in the gazetteer: folded, in the letters a to z where that is possible. */
export const nameKey = (name: string): string =>
  foldName(name).replace(/[əɛɔŋɓɗƙ]/g, (letter) => LETTERS.get(letter) ?? letter)

/** Articles and joining words that transcriptions write, fuse or leave out. */
const ARTICLES = new Set('al el ul il ad ed ar er as es ash esh at et an en az ez ud i e'.split(' '))

/**
 * What the transcriptions of one name from a script without fixed romanisation have in common: consonants, without articles, vowels, half
 * vowels and breathings. `Al Ḩudaydah` and `Hodeida` have one skeleton, `Zuwārah` and `Zwara`, `Dayr az Zawr` and `Deir ez-Zor`, too.
 * Empty where fewer than two consonants are left.
 */
export const skeletonKey = (name: string): string => {
  const words = nameKey(name).split(' ')
  const bare = words.filter((word, at) => !(ARTICLES.has(word) && at < words.length - 1)).join('')
  const fused = bare.replace(/^(?:al|el)(?=[^aeiou]{1,2}[aeiou])/, '')
  const sounds = fused
    .replace(/tch|tsch|ch|sh|sch|ts|tz|cz/g, 's')
    .replace(/dzh|dj|zh|dh|j/g, 'z')
    .replace(/kh|gh|q|ck|c|g/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/x/g, 'ks')
    .replace(/v/g, 'b')
    .replace(/(.)\1+/g, '$1')
  const first = /^[aeiou]/.test(sounds) ? 'a' : /^h/.test(sounds) ? 'h' : ''
  const rest = sounds.replace(/[aeiouyhw]+/g, '')
  return rest.length < 2 ? '' : first + rest
}
