/** Characters that reorder the words around them without being seen, with the names that Unicode gives them. */
const NAMES: Readonly<Record<string, string>> = {
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/
const SPLIT = /([\u202A-\u202E\u2066-\u2069])/

export type Part =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'control'; readonly name: string }

/** Whether something in the words reorders them. */
export const reorders = (words: string): boolean => CONTROL.test(words)

/** The words with each such character as a part of its own, so that it can be shown instead of obeyed. */
export const bidiParts = (words: string): readonly Part[] =>
  words.split(SPLIT).flatMap((part): Part[] => {
    const name = NAMES[part]
    if (name !== undefined) return [{ kind: 'control', name }]
    return part === '' ? [] : [{ kind: 'words', words: part }]
  })
