import type { Published } from '../api/types.ts'
import { edtfWords, plural } from '../time/words.ts'

/** "12 January 2031", or that it is not known. */
export const publishedWords = (published: Published): string =>
  published.edtf === null ? 'day of publication not known' : edtfWords(published.edtf)

/** Where the day comes from, in a word or two. */
export const givenWords = (published: Published): string => {
  const steps = published.proof.length
  switch (published.given) {
    case 'declared':
      return 'as declared'
    case 'stated':
      return 'stated in it'
    case 'worked-out':
      return steps === 0 ? 'worked out' : `worked out, ${plural(steps, 'reason')}`
    case 'unknown':
      return steps === 0 ? 'nothing says' : 'why not'
  }
}
