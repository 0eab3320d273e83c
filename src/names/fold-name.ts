const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    ı: 'i',
    ħ: 'h',
    ŋ: 'n',
    ə: 'e',
  }),
)
const SPECIAL = /[ßæœøđðþłıħŋə]/g
const PLAIN = /^[a-z0-9 ]*$/

/**
 * A name as it is compared: lower case, without accents, apostrophes dropped, every other mark a space, single spaces.
 * `Saïd  Al-Ḥasan` and `said al hasan` fold to the same. Letters of other scripts stay as they are. Linear time.
 */
export const foldName = (name: string): string => {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower.includes('  ') ? lower.replace(/ +/g, ' ').trim() : lower.trim()
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/['‘’‚‛′ʼʻʿʾ`´]+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
