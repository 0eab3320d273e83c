import { createRequire } from 'node:module'
import type { Gloss, Language } from '../language.ts'

let glossing: ((text: string) => Gloss) | undefined

/** Its words and grammar take longer to load than an English report to read: they are loaded with the first French one. */
const gloss = (text: string): Gloss => {
  if (glossing === undefined) {
    const require = createRequire(import.meta.url)
    const file = import.meta.url.endsWith('.ts') ? './gloss.ts' : './gloss.js'
    glossing = (require(file) as typeof import('./gloss.ts')).glossFrench
  }
  return glossing(text)
}

export const french: Language = {
  code: 'fr',
  name: 'French',
  functionWords:
    'le la les des du un une est dans pour que qui sur avec par au aux et en de il elle ont cette ses son ce ne pas',
  gloss,
}
