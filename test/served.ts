import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'

/** The real server, as a process of its own. */
export interface Served {
  /** As printed: with the token. */
  readonly address: string
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  readonly token: string
  readonly pid: number
  /** What it has written to stderr so far. */
  said(): string
  running(): boolean
  /** Ends it as Ctrl-C or a shutdown would (SIGTERM) and answers its exit code; throws where it does not end by itself in ten seconds. */
  stop(): Promise<number | null>
}

const root = path.join(import.meta.dirname, '..')
const main = path.join(root, 'src', 'cli', 'main.ts')

/** The environment of a child: nothing of the tester's own settings, but the compile cache where there is one. */
export const childEnvironment = (): Record<string, string> => {
  const kept = ['PATH', 'HOME', 'NODE_COMPILE_CACHE'] as const
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

export const builtPage = path.join(root, 'web', 'dist', 'index.html')

/** Throws where the web page is not built: a browser would be shown an apology instead. */
export function needBuiltPage(): void {
  if (!fs.existsSync(builtPage))
    throw new Error('web/dist/index.html is missing: build the page first (npm test does, or npm run build:web)')
}

const END_WITHIN = 10_000

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}

async function stop(child: ChildProcess, said: () => string): Promise<number | null> {
  child.kill('SIGTERM')
  let late = false
  const timer = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, END_WITHIN)
  const code = await ended(child)
  clearTimeout(timer)
  if (late) throw new Error(`the server did not end by itself\n${said()}`)
  return code
}

/** `lacuna serve --port 0` in `folder`; answers once it has printed its address. */
export function serve(folder: string, args: readonly string[] = []): Promise<Served> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', main, 'serve', '--port', '0', ...args],
    { cwd: folder, env: childEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let [out, err] = ['', '']
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const said = () => err
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the server ended (${code}) before it printed an address\n${err}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      const found = /^(http:\/\/127\.0\.0\.1:\d+)\/\?token=(\S+)$/m.exec(out)
      if (found === null || !out.includes('\n')) return
      const [address, origin = '', token = ''] = found
      resolve({
        address,
        origin,
        token,
        pid: child.pid ?? 0,
        said,
        running: () => child.exitCode === null && child.signalCode === null,
        stop: () => stop(child, said),
      })
    })
  })
}

/** A listener on loopback that must never be asked for anything. */
export interface Canary {
  readonly origin: string
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** Null where the port is taken. */
export function canary(port: number): Promise<Canary | null> {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.end()
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      const at = bound !== null && typeof bound === 'object' ? bound.port : port
      resolve({
        origin: `http://127.0.0.1:${at}`,
        asked,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}

/** The port that the hostile inputs point at. Another test file may hold it for a while: it is waited for, for `patience` ms. */
export async function hostileCanary(patience = 30_000): Promise<Canary | null> {
  const end = Date.now() + patience
  for (;;) {
    const own = await canary(18_999)
    if (own !== null || Date.now() > end) return own
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
