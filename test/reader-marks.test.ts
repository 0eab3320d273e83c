import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, visit, withoutBrowser } from './browser.ts'
import { lacuna } from './command.ts'
import { needBuiltPage, serve } from './served.ts'

/** Made up: one arrest told twice, and two sentences that tell nothing. */
const REPORT = `The arrest in Bergen

Harbour Notes
12 June 2016

Police in Norway arrested Ilvo Marchetta on 3 May 2016. It rained all night, and the dogs of the harbour barked.

Nobody at the fish market wanted to talk. Police in Norway arrested Ilvo Marchetta on 3 May 2016.
`

describe.skipIf(withoutBrowser('marks of the reader'))('marks of the reader', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    needBuiltPage()
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  test('a statement told twice is lit twice; sentences without a claim are paler, counted and gone through by key', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-marks-'))
    const file = path.join(folder, 'arrest.txt')
    fs.writeFileSync(file, REPORT)
    const env = { LACUNA_WORKSPACE: path.join(folder, 'workspace.lacuna') }
    const added = await lacuna(folder, ['add', file], env)
    expect(added.code, added.err).toBe(0)
    const served = await serve(folder, ['--workspace', 'workspace.lacuna'])
    const { page, context, wrong } = await visit(browser)
    try {
      await page.goto(served.address)
      await page.goto(`${served.origin}/#/reports`)
      await page.getByRole('link', { name: 'The arrest in Bergen' }).click()
      await page.getByRole('button', { name: '2 sentences without a claim' }).waitFor()

      await page.keyboard.press('j')
      await page.getByRole('region', { name: 'The chosen claim' }).waitFor()
      const lit = page.locator('[data-claims]', { hasText: 'arrested' })
      expect(await lit.count()).toBeGreaterThanOrEqual(2)
      expect(new Set(await Promise.all((await lit.all()).map((spot) => spot.getAttribute('data-claims')))).size).toBe(1)

      const flashed = page.locator('[data-flash]')
      await page.keyboard.press('s')
      await expect.poll(async () => (await flashed.allInnerTexts()).join('')).toContain('It rained')
      await page.keyboard.press('s')
      await expect.poll(async () => (await flashed.allInnerTexts()).join('')).toContain('Nobody at the fish market')
      await page.getByText('2 of 2', { exact: true }).waitFor()
      if (process.env.LACUNA_PICTURES !== undefined)
        await page.screenshot({ path: path.join(process.env.LACUNA_PICTURES, 'reader-marks.png') })
      expect(wrong.join('\n')).toBe('')
    } finally {
      await context.close()
      await served.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    }
  })
})
