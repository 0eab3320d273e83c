import type { Language } from '../language.ts'
import { glossFrench } from './gloss.ts'

export const french: Language = {
  code: 'fr',
  name: 'French',
  functionWords:
    'le la les des du un une est dans pour que qui sur avec par au aux et en de il elle ont cette ses son ce ne pas',
  gloss: glossFrench,
}
