import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAMPLE_ENDING } from '../src/desk/index.ts'
import type { Gap } from '../src/model/index.ts'
import type { GapPage, ReportPage } from '../src/server/api-types.ts'
import { openBrowser, strangers, type Visit, visit, withoutBrowser } from './browser.ts'
import { lacuna } from './command.ts'
import { canary, hostileCanary, needBuiltPage, type Served, serve } from './served.ts'
import { shared } from './shared.ts'

/** A wholly made-up story in which a watch ends before an attack, and one of a watch that was taken up again. */
const WATCH = `The watch on Ilvo Marchetta

Harbour Notes
12 March 2019

Norwegian authorities placed Ilvo Marchetta under surveillance in May 2016. They terminated the surveillance of Marchetta in October 2018.

On Monday 4 March 2019, Ilvo Marchetta attacked a fish market in Bergen.
`
const RESUMED = `A correction about the watch

Harbour Notes
20 March 2019

Norwegian authorities placed Ilvo Marchetta under surveillance again in January 2019.
`
const WATCH_GAP = /Norwegian watch on Ilvo Marchetta lapsed/

/** In sight from top to bottom. */
const INSIDE = '((b) => b.top > 0 && b.bottom < innerHeight)(e.getBoundingClientRect())'

/** Where a person wants to look at the pictures of the last journey. */
const pictures = process.env.LACUNA_PICTURES

interface Journey {
  readonly folder: string
  readonly page: Page
  readonly visit: Visit
  readonly served: () => Served
  /** Ends the server and starts it again in the same folder. */
  readonly again: () => Promise<Served>
}

const nav = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Lacuna' }).getByRole('link', { name: new RegExp(`^${name}`) })
const title = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })
const gapRow = (page: Page, question: RegExp): Locator =>
  page.getByRole('region', { name: 'Gaps, most telling first' }).getByRole('button', { name: question })
const card = (page: Page): Locator => page.getByRole('region', { name: 'The chosen claim' })
const left = (page: Page, words: string): Promise<void> =>
  page.getByRole('toolbar', { name: 'Decide' }).getByText(words).waitFor()
const brief = (page: Page): FrameLocator => page.frameLocator('iframe[title^="Brief"]')

/** From the sample, once all of it is shown, to a workspace of one's own. */
async function ownWorkspace(page: Page): Promise<void> {
  await page.locator('[data-mark]').first().waitFor()
  const chosen = page.getByRole('complementary', { name: 'The chosen gap' })
  await until(() => chosen.getByText(/, grade [A-F]/).count()).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Start your own workspace' }).click()
  await page.getByRole('heading', { name: 'Nothing has been read yet' }).waitFor()
}

/** The value of an expression of JavaScript in the page; on a locator `e` is its element. */
const run = async <T>(on: Page | Locator, expression: string): Promise<T> =>
  'goto' in on
    ? on.evaluate<T>(expression)
    : on.evaluate<T, unknown>(new Function('e', `return ${expression}`) as (element: unknown) => T)
const attributes = async (of: Locator, name: string): Promise<string[]> =>
  (await Promise.all((await of.all()).map((one) => one.getAttribute(name)))).map((value) => value ?? '')
const until = (what: () => unknown) => expect.poll(what, { timeout: 10_000, interval: 50 })

describe.skipIf(withoutBrowser('journeys in a real browser'))('journeys', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    needBuiltPage()
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  /** A server in a folder of its own and a browser window; afterwards nothing may have gone wrong in either, and nothing left the machine. */
  async function journey(go: (at: Journey) => Promise<void>, theme: 'light' | 'dark' = 'light'): Promise<void> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-journey-'))
    let served = await serve(folder)
    const origins = [served.origin]
    const window = await visit(browser, { colorScheme: theme })
    const again = async () => {
      // Under npm start one Ctrl-C comes twice; the server ends in good order all the same.
      process.kill(served.pid, 'SIGTERM')
      expect(await served.stop()).toBe(0)
      served = await serve(folder)
      origins.push(served.origin)
      return served
    }
    try {
      const opened = await window.page.goto(served.address)
      expect(opened?.status()).toBe(200)
      await go({ folder, page: window.page, visit: window, served: () => served, again })
      expect(window.wrong.join('\n')).toBe('')
      expect(strangers(window, ...origins).join('\n')).toBe('')
      expect(served.said()).not.toMatch(/fault/)
    } finally {
      await window.context.close()
      await served.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    }
  }

  const answerOf = async <T>({ visit: { context }, served }: Journey, place: string): Promise<T> =>
    (await (await context.request.get(served().origin + place)).json()) as T

  const ended = (page: Page) =>
    until(() => page.getByRole('complementary', { name: 'About this sample' }).innerText()).toContain(SAMPLE_ENDING)

  test('the sample: from a hole to the words it rests on, with its end told on every page', () =>
    journey(async (at) => {
      const { page } = at
      await title(page, 'Gaps').waitFor()
      expect(page.url()).not.toContain('token')
      await ended(page)
      const row = gapRow(page, /French watch on Said Kouachi lapsed/)
      const words = await row.innerText()
      for (const word of ['Certain', 'stated', '190–221 days']) expect(words).toContain(word)
      const known = await answerOf<Gap[]>(at, '/api/gaps')
      const gap = known.find(({ question }) => words.includes(question))
      expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', windowDays: [190, 221] })

      // What was not known on the ninth: the slider goes to its first stop, and back.
      await page.getByRole('slider', { name: 'What was known on which day' }).press('Home')
      await title(page, 'Gaps as known on 9 January 2015').waitFor()
      await until(() => row.count()).toBe(0)
      await page.keyboard.press('End')
      await row.waitFor()

      // O opens the report at the very words.
      await row.click()
      await page.keyboard.press('o')
      const [witness] = gap?.witnesses ?? []
      await title(page, 'The watches that ended').waitFor()
      await ended(page)
      const spot = page.locator(`[data-claims~="${witness?.claim}"]`)
      expect((await spot.allInnerTexts()).join('')).toContain(witness?.text)
      await until(() => run(spot.first(), INSIDE)).toBe(true)
      expect(await card(page).innerText()).toMatch(/Surveillance, end/i)
      expect(await run(spot.first(), 'getComputedStyle(e.firstElementChild).textDecorationLine')).toBe('underline')
      const { claims } = await answerOf<ReportPage>(at, `/api/reports/${witness?.report.id}`)
      for (const { id } of claims) expect(await page.locator(`[data-claims~="${id}"]`).count(), id).toBeGreaterThan(0)

      await nav(page, 'Reports').click()
      await title(page, 'France, January 2015').waitFor()
      expect(
        await page
          .getByRole('list', { name: /^Reports/ })
          .getByRole('link')
          .count(),
      ).toBe(3)
      await ended(page)

      // The lapse is drawn as a hole, and what has no time has a lane of its own and no place on the scale.
      await nav(page, 'Timeline').click()
      await title(page, 'Timeline').waitFor()
      await ended(page)
      const hole = page.locator('a[data-mark][aria-label^="Said Kouachi: "][aria-label*=" 190 to 221 days"]')
      await hole.waitFor()
      const hatched = `Math.max(...[...e.querySelectorAll('rect')]
        .filter((r) => getComputedStyle(r).fill.includes('#hole')).map((r) => r.getBoundingClientRect().width))`
      expect(await run<number>(hole, hatched)).toBeGreaterThan(40)
      expect(await page.locator('[data-mark][aria-label*="(no time"]').count()).toBe(0)
      const undated = page.locator('details', { hasText: 'No time given' })
      await undated.locator('summary').click()
      await undated.getByText('Turkey received no request').first().waitFor()
      await hole.click()
      await title(page, 'Gaps').waitFor()
      await until(() => row.getAttribute('aria-expanded')).toBe('true')

      await nav(page, 'Brief').click()
      await title(page, 'Brief').waitFor()
      await ended(page)
      await until(() => brief(page).locator('body').innerText()).toContain(SAMPLE_ENDING)
      await everySentenceIsNoted(page)

      // Without the token the server answers nobody.
      expect((await fetch(at.served().origin)).status).toBe(401)
      expect((await fetch(`${at.served().origin}/api/gaps`)).status).toBe(401)
    }))

  test('the gaps, narrowed; what one hangs on; the request that would settle it', () =>
    journey(async (at) => {
      const { page } = at
      await gapRow(page, /French watch on Said Kouachi lapsed/).waitFor()
      const rows = page.getByRole('region', { name: 'Gaps, most telling first' }).getByRole('listitem')
      const all = await rows.count()
      const known = await answerOf<Gap[]>(at, '/api/gaps')
      expect(all).toBe(known.length)
      const mine = known.filter((gap) => gap.subject.name === 'Hayat Boumeddiene')
      expect(mine.length).toBeGreaterThan(1)
      expect(mine.length).toBeLessThan(all)

      await page.getByRole('combobox', { name: 'About' }).selectOption('Hayat Boumeddiene')
      await until(() => rows.count()).toBe(mine.length)
      await page.getByRole('combobox', { name: 'Rule' }).selectOption('no-request-before-crossing')
      await until(() => rows.count()).toBe(1)
      await page.getByText(`1 of ${all} shown`).waitFor()
      // The address keeps it: the page comes back as it was.
      await page.reload()
      await until(() => rows.count()).toBe(1)

      const chosen = page.getByRole('complementary', { name: 'The chosen gap' })
      const [gap] = known.filter((one) => one.rule === 'no-request-before-crossing')
      const detail = await answerOf<GapPage>(at, `/api/gaps/${encodeURIComponent(gap?.id ?? '')}`)
      await chosen.getByText('By each reading').waitFor()
      expect(detail.readings.accepted).toBeNull()
      expect(await chosen.innerText()).toMatch(/accepted\s+not found/)
      expect(detail.flips.flips.length).toBeGreaterThan(0)
      for (const { without } of detail.flips.flips.slice(0, 3))
        for (const { text } of without)
          expect(await chosen.getByRole('link', { name: `“${text}”` }).count()).toBeGreaterThan(0)

      await at.visit.context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await chosen.getByText('Request for information').click()
      await chosen.getByRole('button', { name: 'Copy' }).click()
      await page.getByText('The request is copied.').waitFor()
      expect(await run<string>(page, 'navigator.clipboard.readText()')).toBe(detail.inquiry?.text)

      await page.getByRole('button', { name: 'Show all' }).click()
      await until(() => rows.count()).toBe(all)
    }))

  async function everySentenceIsNoted(page: Page): Promise<void> {
    const frame = brief(page)
    await frame.locator('#notes li').first().waitFor()
    const sentences = frame.locator('section:not(#sources, #notes) li')
    expect(await sentences.count()).toBeGreaterThan(2)
    expect(await sentences.filter({ hasNot: frame.locator('sup a') }).allInnerTexts()).toEqual([])
    const notes = await attributes(frame.locator('sup a'), 'href')
    const targets = (await attributes(frame.locator('#notes li'), 'id')).map((id) => `#${id}`)
    expect(new Set(notes)).toEqual(new Set(targets))
  }

  test('a new user: own workspace, two reports, decisions by key, a brief, and all of it there after a restart', () =>
    journey(async (at) => {
      const { page, folder } = at
      await ownWorkspace(page)
      await until(() => page.getByRole('complementary', { name: 'About this sample' }).count()).toBe(0)

      await page.keyboard.press('n')
      const add = page.getByRole('dialog', { name: 'Add reports' })
      const file = { name: 'watch.txt', mimeType: 'text/plain', buffer: Buffer.from(WATCH) }
      await add.getByLabel('Files to add').setInputFiles(file)
      await page.getByRole('region', { name: 'Imports' }).getByRole('progressbar').waitFor()
      await title(page, 'The watch on Ilvo Marchetta').waitFor()
      await left(page, '3 of 3 left')

      // The name is asked for once, at the first decision.
      await page.keyboard.press('j')
      await card(page).waitFor()
      await page.keyboard.press('a')
      const who = page.getByRole('dialog', { name: 'Who are you?' })
      await who.getByRole('textbox').fill('Runa Ostby')
      await page.keyboard.press('Enter')
      await who.waitFor({ state: 'detached' })
      await left(page, '2 of 3 left')
      await page.keyboard.press('a')
      await left(page, '1 of 3 left')
      expect(await who.count()).toBe(0)
      const second = await card(page).innerText()
      await page.keyboard.press('u')
      await left(page, '2 of 3 left')
      expect(await card(page).innerText()).not.toBe(second)
      expect(await card(page).innerText()).toMatch(/Surveillance, end/i)

      await page.keyboard.press('3')
      const row = gapRow(page, WATCH_GAP)
      await until(() => row.innerText()).toMatch(/Certain\s+stated[\s\S]*123–155 days/)

      // A second report, pasted, speaks against the hole; rejecting its claim opens the hole again.
      await page.keyboard.press('n')
      await add.getByRole('tab', { name: 'Paste a text' }).click()
      await add.getByRole('textbox', { name: /The text/ }).fill(RESUMED)
      await add.getByRole('button', { name: 'Add the text' }).click()
      await title(page, 'A correction about the watch').waitFor()
      await page.keyboard.press('3')
      await until(() => row.innerText()).not.toContain('Certain')
      await page.keyboard.press('1')
      await page.getByRole('link', { name: 'A correction about the watch' }).click()
      await left(page, '1 of 1 left')
      await page.keyboard.press('j')
      await card(page).waitFor()
      await page.keyboard.press('x')
      await left(page, 'all decided')
      await page.keyboard.press('3')
      await until(() => row.innerText()).toMatch(/Certain\s+stated[\s\S]*123–155 days/)

      await page.keyboard.press('4')
      await until(() => brief(page).locator('body').innerText()).toContain('Ilvo Marchetta')
      await everySentenceIsNoted(page)

      await page.goto('about:blank')
      const { address, said } = await at.again()
      expect(said()).toContain('workspace.lacuna')
      await page.goto(address)
      await page.getByRole('button', { name: 'Runa Ostby' }).waitFor()
      await page.keyboard.press('1')
      const list = page.getByRole('list', { name: /^Reports/ })
      await until(() => list.innerText()).toMatch(/1 claim, all decided[\s\S]*3 claims, 2 to decide/)
      await list.getByRole('link', { name: 'The watch on Ilvo Marchetta' }).click()
      await page.getByRole('button', { name: /began to watch Ilvo Marchetta/ }).click()
      await until(() => card(page).innerText()).toContain('accepted by Runa Ostby')
      const checked = await lacuna(folder, ['verify'])
      expect(checked.code, checked.err).toBe(0)
    }))

  test('hostile reports are words on every page: nothing runs, nothing is fetched', async () => {
    const listener = await canary(0)
    const known = await hostileCanary()
    if (known === null)
      console.log('journeys: port 18999 is taken, so the browser’s own record alone tells that it was not asked')
    try {
      await journey(async (at) => {
        const { page, visit: seen } = at
        let dialogs = 0
        page.on('dialog', (dialog) => {
          dialogs++
          void dialog.dismiss()
        })
        await ownWorkspace(page)
        const files = [...hostileFiles(listener?.origin ?? ''), ...sharedHostile()]
        await drop(page, files)
        const imports = page.getByRole('region', { name: 'Imports' })
        await imports.getByText(`${files.length} reports added.`).waitFor()
        await page.keyboard.press('1')
        const links = page.getByRole('list', { name: /^Reports/ }).getByRole('link')
        await until(() => links.count()).toBe(files.length)
        const hrefs = await attributes(links, 'href')
        const texts: string[] = []
        const article = page.getByRole('main').getByRole('article')
        for (const href of hrefs) {
          await page.goto('about:blank')
          await page.goto(at.served().origin + href.replace(/^#/, '/#'))
          await article.locator('[data-block]').first().waitFor()
          texts.push(await article.innerText())
          expect(await run(page, 'window.__canary')).toBeUndefined()
        }
        const all = texts.join('\n')
        expect(all).toContain(SPELT_OUT)
        expect(all).toContain('Norwegian authorities placed Ilvo Marchetta under surveillance')
        expect(all).not.toMatch(/__canary='(?:script|handler|svg|D00\d)'/)
        if (files.length > 2) expect(all.match(/repartie le soir/g)).toHaveLength(files.length - 2)

        for (const [key, name] of [
          ['2', 'Timeline'],
          ['3', 'Gaps'],
          ['4', 'Brief'],
        ] as const) {
          await page.keyboard.press(key)
          await title(page, name).waitFor()
          if (name === 'Gaps') await gapRow(page, WATCH_GAP).waitFor()
          if (name === 'Timeline') await page.locator('[data-mark]').first().waitFor()
          if (name === 'Brief') {
            await until(() => brief(page).locator('body').innerText()).toContain('Ilvo Marchetta')
            expect(await brief(page).locator('script, img, iframe, object, svg, [onclick], [onerror]').count()).toBe(0)
          }
          expect(await page.locator('main script, main img, main [onclick], main [onerror]').count()).toBe(0)
          expect(await run(page, 'window.__canary')).toBeUndefined()
        }
        expect(dialogs).toBe(0)
        expect(seen.requests.filter((url) => url.includes('18999') || url.includes('canary'))).toEqual([])
      })
      expect([...(listener?.asked ?? []), ...(known?.asked ?? [])]).toEqual([])
    } finally {
      await listener?.close()
      await known?.close()
    }
  })

  test('by keyboard alone: every view, a focus that is seen, dialogs that hold it and give it back', () =>
    journey(async ({ page }) => {
      await gapRow(page, /French watch on Said Kouachi lapsed/).waitFor()
      const stops = await tabThrough(page, 26)
      const names = stops.map(({ name }) => name)
      expect(names[0]).toBe('Skip to the page')
      for (const name of ['Reports', 'Timeline', 'Gaps', 'Brief', 'Add', 'Keys and help', 'Start your own workspace'])
        expect(
          names.filter((other) => other.startsWith(name)),
          name,
        ).not.toEqual([])
      expect(names.filter((name) => name.startsWith('Certain')).length).toBeGreaterThan(0)

      for (const [name, heading] of [
        ['Reports', 'France, January 2015'],
        ['Timeline', 'Timeline'],
        ['Brief', 'Brief'],
        ['Gaps', 'Gaps'],
      ] as const) {
        // Behind the brief's head come its many notes: the way back is the short one.
        await tabTo(page, name, name === 'Gaps' ? 'Shift+Tab' : 'Tab')
        await page.keyboard.press('Enter')
        await title(page, heading).waitFor()
      }
      for (const [key, heading] of [
        ['1', 'France, January 2015'],
        ['2', 'Timeline'],
        ['4', 'Brief'],
        ['3', 'Gaps'],
      ] as const) {
        await page.keyboard.press(key)
        await title(page, heading).waitFor()
      }

      await page.keyboard.press('2')
      await tabTo(page, 'One even scale')
      await page.keyboard.press('Enter')
      await until(() => page.url()).toContain('scale=even')
      await page.keyboard.press('3')
      await title(page, 'Gaps').waitFor()

      // Every dialog: opened by key, holds the focus, Escape closes it, the focus goes back to where it was.
      await nav(page, 'Gaps').focus()
      for (const [key, name] of [
        ['n', 'Add reports'],
        ['?', 'Keys and words'],
        ['c', 'Who are you?'],
      ] as const) {
        await page.keyboard.press(key)
        await holdsFocus(page, name)
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
        await until(() => focused(page)).toMatch(/^Gaps/)
      }
      const menu = page.getByRole('button', { name: 'France, January 2015' })
      await menu.focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menu').waitFor()
      await page.keyboard.press('ArrowDown')
      await until(() => run(page, 'document.activeElement.getAttribute("role")')).toMatch(/^menuitem/)
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
      await until(() => focused(page)).toMatch(/^France, January 2015/)

      // The help dialog by its button, and the reason dialog once a name is given.
      await tabTo(page, 'Keys and help')
      await page.keyboard.press('Enter')
      await holdsFocus(page, 'Keys and words')
      await page.keyboard.press('Escape')
      await until(() => focused(page)).toBe('Keys and help')
      await nav(page, 'Gaps').focus()
      await page.keyboard.press('c')
      await page.getByRole('dialog', { name: 'Who are you?' }).waitFor()
      await page.keyboard.type('Runa Ostby')
      await page.keyboard.press('Enter')
      await holdsFocus(page, 'Close this gap?')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await gapRow(page, /French watch on Said Kouachi lapsed/).waitFor()
      expect(await page.getByText('Closed', { exact: true }).count()).toBe(0)

      // A report by Tab and Enter, a claim by J, its gap by G, the words again by O; Escape lets go.
      await page.keyboard.press('1')
      await tabTo(page, 'The watches that ended')
      await page.keyboard.press('Enter')
      await title(page, 'The watches that ended').waitFor()
      await page.keyboard.press('j')
      await card(page).waitFor()
      await page.keyboard.press('Escape')
      await card(page).waitFor({ state: 'detached' })
      await page.keyboard.press('j')
      await card(page).getByText('bears on').waitFor()
      await page.keyboard.press('g')
      await title(page, 'Gaps').waitFor()
      await page.keyboard.press('o')
      await page.getByRole('article').waitFor()
      await page.keyboard.press('2')
      await page.locator('[data-mark]').first().waitFor()
      await page.keyboard.press('j')
      await until(() => run(page, 'document.activeElement.hasAttribute("data-mark")')).toBe(true)
      await page.keyboard.press('Enter')
      await until(() => page.url()).toMatch(/#\/(?:gaps|reports\/)/)
    }))

  const WIDTHS = [1440, 900, 390]
  test.each(['light', 'dark'] as const)('in %s, at 1440, 900 and 390: nothing sticks out of the page', (theme) =>
    journey(async ({ page }) => {
      await gapRow(page, /French watch on Said Kouachi lapsed/).waitFor()
      await page.keyboard.press('1')
      const report = await page.getByRole('link', { name: 'The watches that ended' }).getAttribute('href')
      const ink = await run<string>(page, 'getComputedStyle(document.body).color')
      expect(Number(/\d+/.exec(ink)?.[0]) > 128, ink).toBe(theme === 'dark')
      for (const [name, place, ready] of [
        ['reports', '#/reports', () => page.getByRole('list', { name: /^Reports/ })],
        ['reader', report ?? '', () => page.locator('[data-claims]').first()],
        ['timeline', '#/timeline', () => page.locator('[data-mark]').first()],
        ['gaps', '#/gaps', () => gapRow(page, /French watch on Said Kouachi lapsed/)],
        ['brief', '#/brief', () => brief(page).locator('#notes li').first()],
      ] as const) {
        await run(page, `void (location.hash = ${JSON.stringify(place)})`)
        await ready().waitFor()
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
          await until(() => run(page, 'innerWidth')).toBe(width)
          await ready().waitFor()
          await until(() => run(page, STICKING_OUT)).toEqual([])
          if (name === 'brief')
            expect(await run<number>(brief(page).locator('html'), 'e.scrollWidth - e.clientWidth')).toBeLessThan(1)
          if (pictures !== undefined) {
            fs.mkdirSync(pictures, { recursive: true })
            await page.screenshot({ path: path.join(pictures, `${name}-${theme}-${width}.png`) })
          }
        }
      }
    }, theme),
  )
})

/** What is wider than the window: the page itself, or something that is read or pressed and lies beyond an edge where no pane scrolls. */
const STICKING_OUT = `(() => {
  const page = document.scrollingElement
  const wide = page.scrollWidth > innerWidth || document.body.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []
  const scrolls = (e) => {
    for (let at = e.parentElement; at !== null && at !== document.body; at = at.parentElement)
      if (at.tagName === 'svg' || (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth + 1 && at.id !== 'main')) return true
    return false
  }
  const out = [...document.querySelectorAll('button, a[href], h1, h2, h3, p, input, li, summary')].filter((e) => {
    const box = e.getBoundingClientRect()
    if (box.width <= 1 || box.height <= 1 || !e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false
    return (box.right > innerWidth + 1 || box.left < -1) && !scrolls(e)
  })
  return [...wide, ...out.map((e) => e.tagName + ' ' + (e.innerText ?? '').slice(0, 40))]
})()`

const DESCRIBE = `(e) => (e.getAttribute('aria-label') ?? e.innerText ?? '').trim().replace(/\\s+/g, ' ').slice(0, 60)`
const focused = (page: Page): Promise<string> => run(page, `(${DESCRIBE})(document.activeElement)`)

interface Stop {
  readonly name: string
  readonly seen: boolean
  readonly inView: boolean
}

/** Whether anything about the focused element looks otherwise than without the focus, and whether it is in the window. */
const LOOK = `(() => {
  const e = document.activeElement
  if (e === null || e === document.body) return null
  const box = e.getBoundingClientRect()
  const of = (s) => [s.outlineStyle, s.outlineWidth, s.boxShadow, s.backgroundColor, s.borderColor, s.stroke, s.strokeWidth,
    s.fill, s.opacity, s.transform, s.clipPath, s.top, s.left].join(' ')
  const look = () => [e, ...e.querySelectorAll('*')].slice(0, 12).map((part) => of(getComputedStyle(part))).join('|')
  const on = look()
  e.blur()
  const off = look()
  e.focus({ preventScroll: true })
  const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  return { name: (${DESCRIBE})(e), seen: on !== off, inView }
})()`

async function tabThrough(page: Page, most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    const stop = await run<Stop | null>(page, LOOK)
    if (stop === null) break
    // What slides into sight is given the time for it.
    await until(() => run(page, LOOK)).toEqual({ name: stop.name, seen: true, inView: true })
    stops.push(stop)
  }
  return stops
}

/** Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    if ((await focused(page)).startsWith(name)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab does not reach "${name}"`)
}

async function holdsFocus(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog', { name }).waitFor()
  const inside = () => run(page, `document.activeElement.closest('[role="dialog"]') !== null`)
  await until(inside).toBe(true)
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    expect(await inside(), `${key} stays in "${name}"`).toBe(true)
  }
}

interface HostileFile {
  readonly name: string
  readonly text: string
}

const SPELT_OUT = `<img src=x onerror="window.__canary='spelt out'">`

/** A page that tries everything at once, and a text that spells markup out. */
const hostileFiles = (out: string): readonly HostileFile[] => [
  {
    name: 'page.html',
    text: `<!doctype html><html><head><title>&lt;script&gt;window.__canary='title'&lt;/script&gt; The watch</title>
<meta http-equiv="refresh" content="0;url=${out}/canary/refresh"><link rel="stylesheet" href="${out}/canary/style">
<base href="${out}/canary/"><style>@import "${out}/canary/import"; body { background: url(${out}/canary/back) }</style></head>
<body onload="window.__canary='handler'"><script>window.__canary='script'; alert(1)</script><script src="${out}/canary/script"></script>
<p>Harbour Notes, 12 March 2019</p>
<p>Norwegian authorities placed Ilvo <b onclick="window.__canary='handler'">Marchetta</b> under surveillance in May 2016. They terminated the
surveillance of Marchetta in October 2018.</p><img src="${out}/canary/image" onerror="window.__canary='handler'">
<svg onload="window.__canary='svg'"><image href="${out}/canary/svg"/></svg><iframe src="${out}/canary/frame"></iframe>
<object data="${out}/canary/object"></object><video src="${out}/canary/video" poster="${out}/canary/poster"></video>
<p>On Monday 4 March 2019, Ilvo Marchetta attacked a <a href="javascript:window.__canary='handler'">fish market</a> in Bergen.</p>
<form action="${out}/canary/form"><button autofocus onfocus="window.__canary='handler'">Send</button></form></body></html>`,
  },
  {
    name: 'words.txt',
    text: `A note ${SPELT_OUT}\n\nHarbour Notes\n13 March 2019\n\nOn 5 March 2019 police in Bergen arrested Dalia ${SPELT_OUT} Ferrante.\n`,
  },
]

function sharedHostile(): readonly HostileFile[] {
  const folder = path.join(shared, 'data', 'hostile', 'html')
  if (!fs.existsSync(folder)) {
    console.log(
      'journeys: the hostile pages of the evaluation data (../shared) are not on this machine; made-up ones are used alone',
    )
    return []
  }
  return fs.readdirSync(folder).map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }))
}

/** Drops files onto the page as a person's file manager does. */
async function drop(page: Page, files: readonly HostileFile[]): Promise<void> {
  const data = await page.evaluateHandle(`(() => {
    const data = new DataTransfer()
    for (const { name, text } of ${JSON.stringify(files)}) data.items.add(new File([text], name))
    return data
  })()`)
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: data })
  await page.getByText('Drop to add').waitFor()
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
}
