import fs from 'node:fs'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser of this machine, or null. */
export const browserPath: string | null = PLACES.find((place) => fs.existsSync(place)) ?? null

/** For `describe.skipIf`: prints why its tests are skipped where there is no browser. */
export function withoutBrowser(what: string): boolean {
  if (browserPath === null) console.log(`skipped: ${what}: there is no Chromium or Chrome on this machine`)
  return browserPath === null
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath ?? '',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A browser window of its own that writes down everything it asks for and everything that goes wrong in it. */
export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  /** Addresses of every request, those of the page's own server included. */
  readonly requests: readonly string[]
  /** Errors of the console, exceptions, requests that failed, answers from 400 on. */
  readonly wrong: readonly string[]
}

/** Requests to anything but `origin`; what the browser makes of its own data (blob:, data:) leaves no machine. */
export const strangers = (visit: Visit, ...origins: readonly string[]): readonly string[] =>
  visit.requests.filter((url) => !/^(?:data|blob|about):/.test(url) && !origins.includes(new URL(url).origin))

export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(10_000)
  const requests: string[] = []
  const wrong: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // A stream that the page itself closed, or a question that it no longer needs answered.
    if (why !== 'net::ERR_ABORTED') wrong.push(`${why} ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => wrong.push(`exception: ${String(error.error())}`))
  return { context, page: await context.newPage(), requests, wrong }
}
