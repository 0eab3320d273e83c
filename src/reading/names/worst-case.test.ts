import { expect, test } from 'vitest'
import { processorMs } from '../../../test/processor.ts'
import { makeTextDocument } from '../text-document.ts'
import { readEntities } from './index.ts'

/** Of processor time, for the entities; the cutting into sentences and words is not counted. */
const MOST_MS = 2000

const took = (text: string): number => {
  const doc = makeTextDocument(text)
  const before = processorMs()
  readEntities(doc)
  return processorMs() - before
}

test.each(['A a ', '$5,000 ', '(', '() ', '[[', 'he it ', 'the group ', 'Ilvo Marchetta, a baker. ', 'his brother '])(
  'the entities of a megabyte of %j are found in under two seconds',
  (unit) => {
    expect(took(unit.repeat(Math.floor(1_000_000 / unit.length)))).toBeLessThan(MOST_MS)
  },
)

// What is plainly noise is cut before it comes here, so that the work on a long text shows only where no two lines are alike.
test('400 kB of sentences full of names, kin and pronouns, no two alike, too', () => {
  const given = ['Ilvo', 'Dunia', 'Oskar', 'Tavi', 'Mila']
  const family = ['Marchetta', 'Ferro', 'Brenn', 'Lund', 'Oster', 'Vantor', 'Quell']
  let text = ''
  for (let at = 0; text.length < 400_000; at++) {
    const [one, other] = [given[at % 5], family[at % 7]]
    text += `${one} ${other}, ${20 + (at % 50)}, said in ${1900 + (at % 100)} that his brother ${given[(at + 2) % 5]} had met ${at} men of the group. `
    if (at % 3 === 0) text += `The ${other} Front, an armed group of ${at} men, attacked it.\n\n`
    if (at % 4 === 0) text += `He told them that the ${at} suspects and the company had left the town. `
  }
  expect(took(text)).toBeLessThan(MOST_MS)
})
