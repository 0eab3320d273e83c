import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { openSample } from '../../desk/index.ts'
import { makeState, startServer } from '../../server/index.ts'
import { openWorkspace } from '../../store/index.ts'
import { say } from '../output.ts'
import { version } from '../version.ts'
import { workspaceFile } from '../workspace.ts'

/** The folder of the built page, beside src in a clone and in a compiled package. */
function webFolder(): string {
  for (let folder = import.meta.dirname; path.dirname(folder) !== folder; folder = path.dirname(folder)) {
    const built = path.join(folder, 'web', 'dist')
    if (fs.existsSync(path.join(built, 'index.html'))) return built
  }
  return path.join(process.cwd(), 'web', 'dist')
}

function openBrowser(address: string): void {
  const [command, args]: [string, string[]] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => say('lacuna: no browser could be opened; open the address yourself'))
  child.unref()
}

/** Milliseconds within which a second signal is the first one passed on. */
const PASSED_ON = 500

/** `lacuna serve`: where there is no workspace, the sample is opened, a file of its own beside the place of the workspace. */
export async function serve(options: Record<string, unknown>): Promise<void> {
  const own = workspaceFile(options)
  const sample = path.join(path.dirname(own), 'sample.lacuna')
  const useSample = options.sample === true || !fs.existsSync(own)
  const workspace = useSample ? await openSample(sample) : await openWorkspace(own)
  const state = await makeState(workspace, own)
  const server = await startServer({ state, port: Number(options.port), web: webFolder(), version: version() })
  if (server.port !== Number(options.port) && Number(options.port) !== 0)
    say(`lacuna: port ${String(options.port)} is taken; this is the next free one`)
  say(
    useSample
      ? 'lacuna: serving the sample; your own workspace is one click away'
      : `lacuna: serving ${path.basename(own)}`,
  )
  process.stdout.write(`${server.address}\n`)
  say('lacuna: Ctrl-C ends')
  if (options.open === true) openBrowser(server.address)

  let ending: number | null = null
  const end = () => {
    // Started by `npm start`, one Ctrl-C comes more than once: from the terminal, and from the processes above, which pass it on.
    if (ending !== null) {
      if (performance.now() - ending > PASSED_ON) process.exit(1)
      return
    }
    ending = performance.now()
    void server.close().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
}
