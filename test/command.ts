import { spawn } from 'node:child_process'
import path from 'node:path'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly ms: number
  /** Standard output as JSON. */
  json<T>(): T
}

const main = path.join(import.meta.dirname, '..', 'src', 'cli', 'main.ts')

/** Runs the command line as a person would, in a folder of its own, and waits for its end. */
export function lacuna(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, out, err, ms: performance.now() - begun, json: <T>() => JSON.parse(out) as T }),
    )
  })
}
