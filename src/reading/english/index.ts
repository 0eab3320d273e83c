import type { Language } from '../language.ts'

/** English: the pivot itself, for which the tables of this folder are written. */
export const english: Language = {
  code: 'en',
  name: 'English',
  functionWords:
    'the of and to in is was were that for on with by from has had his at as an be been who which not are this',
  gloss: null,
}
