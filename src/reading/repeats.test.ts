import { describe, expect, test } from 'vitest'
import { readReport } from './read-report.ts'
import { assembled, tieRepeats } from './repeats.ts'
import { withoutClaim } from './without-claim.ts'

const ONE = 'Police in Norway arrested Ilvo Marchetta on 3 May 2016.'
const LATER = 'Police in Norway arrested Ilvo Marchetta on 9 June 2017.'

const arrests = (text: string) => readReport(text).claims.filter((claim) => claim.type === 'ARREST')

describe('a statement told twice', () => {
  const text = `${ONE} The town was quiet.\n\n${ONE}`

  test('is read once a sentence, tied by `related` both ways', () => {
    const [first, second] = arrests(text)
    expect(first?.related).toEqual([second?.id])
    expect(second?.related).toEqual([first?.id])
  })

  test('is kept as one claim with two places', () => {
    const kept = assembled(readReport(text)).claims.filter((claim) => claim.type === 'ARREST')
    expect(kept).toHaveLength(1)
    expect(kept[0]?.spans?.map((span) => text.slice(span.start, span.end))).toEqual([kept[0]?.span.text])
    expect(kept[0]?.related).toEqual([])
  })

  test('with another date it is another statement', () => {
    const other = `${ONE}\n\n${LATER}`
    expect(arrests(other).flatMap((claim) => claim.related)).toEqual([])
    expect(assembled(readReport(other)).claims.filter((claim) => claim.type === 'ARREST')).toHaveLength(2)
  })
})

test('told by two sources, it is two statements; with a doubt and without, two that are tied', () => {
  const [claim] = arrests(ONE)
  if (claim === undefined) throw new Error('the arrest is read')
  const said = { ...claim, id: 'x2', attribution: [{ source: 'e9', cue: 'said' }] }
  const doubted = { ...claim, id: 'x3', stance: 'reported' as const }
  const tied = tieRepeats([claim, said, doubted])
  expect(tied.map((each) => each.related)).toEqual([['x3'], [], [claim.id]])
  const reading = { ...readReport(ONE), claims: tied }
  expect(assembled(reading).claims.map((each) => each.id)).toEqual([claim.id, 'x2', 'x3'])
})

test('a sentence without a claim is listed', () => {
  const text = `${ONE} It rained in most places.`
  expect(withoutClaim(text, readReport(text).claims).map((span) => span.text)).toEqual(['It rained in most places.'])
})
