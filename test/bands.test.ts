import { describe, expect, test } from 'vitest'
import { highLeftOut, judgedReports } from '../scripts/rule-shares.ts'
import { withoutShared } from './shared.ts'

/** What "high" promises. */
const PROMISED = 0.85

describe.skipIf(withoutShared('the precision of the high band'))('the band of high confidence', () => {
  test('holds what it promises on reports that its shares were not counted on', async () => {
    const reports = await judgedReports()
    const claims = reports.flat().length
    const { right, all } = highLeftOut(reports)
    console.log(
      `high band, each of ${reports.length} reports read with the shares of the others: ${right} of ${all} right (${(right / all).toFixed(3)}); ${all} of ${claims} claims are in it`,
    )
    // What it does on reports that nobody looked at: printed, never fitted to.
    const held = (await judgedReports('held')).flat().filter(({ band }) => band === 'high')
    const heldRight = held.filter((claim) => claim.right).length
    console.log(
      `high band on the held reports: ${heldRight} of ${held.length} right (${(heldRight / held.length).toFixed(3)})`,
    )
    // A band that hardly any claim is in would promise nothing.
    expect(all).toBeGreaterThan(claims / 5)
    expect(right / all).toBeGreaterThanOrEqual(PROMISED)
  })
})
