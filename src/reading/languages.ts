import { english } from './english/index.ts'
import { french } from './french/index.ts'
import type { Language } from './language.ts'

/** The languages that reports are read in: one line each. The first is taken where a text does not tell. */
export const LANGUAGES: readonly Language[] = [english, french]

/** How much of a text is looked at, in UTF-16 code units, and how many of its words have to be a language's small words. */
const LOOKED_AT = 6000
const LEAST_SHARE = 0.12

/** The language that a text is written in, by its small words; the first of `languages` where too few tell. Linear in what is looked at. */
export const detectLanguage = (text: string, languages: readonly Language[] = LANGUAGES): Language => {
  const first = languages[0] ?? english
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  let best = first
  let most = -1
  for (const language of languages) {
    const small = new Set(language.functionWords.split(' '))
    let count = 0
    for (const word of words) if (small.has(word)) count += 1
    if (language !== first && count < words.length * LEAST_SHARE) continue
    if (count > most) [best, most] = [language, count]
  }
  return best
}

/** The language of that code ("fr"), or undefined. */
export const languageOf = (code: string, languages: readonly Language[] = LANGUAGES): Language | undefined =>
  languages.find((language) => language.code === code)
