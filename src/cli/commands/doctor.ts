import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openWorkspace } from '../../store/index.ts'
import { printJson, progressLine, say, setExit, wantsJson } from '../output.ts'
import { version } from '../version.ts'
import { workspaceFile } from '../workspace.ts'

interface Check {
  readonly name: string
  readonly state: 'good' | 'note' | 'bad'
  readonly words: string
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576).toLocaleString('en')} MB`

function checkNode(): Check {
  const major = Number(process.versions.node.split('.')[0])
  return major >= 24
    ? { name: 'Node', state: 'good', words: process.versions.node }
    : {
        name: 'Node',
        state: 'bad',
        words: `${process.versions.node} is too old: Lacuna needs 24 or newer. Start it with ./lacuna or npm start.`,
      }
}

function checkDisk(folder: string): Check {
  const { bavail, bsize } = fs.statfsSync(folder)
  const free = bavail * bsize
  return free < 200 * 1_048_576
    ? {
        name: 'disk',
        state: 'bad',
        words: `only ${megabytes(free)} free where the workspace lies; make room before adding reports`,
      }
    : { name: 'disk', state: 'good', words: `${megabytes(free)} free where the workspace lies` }
}

async function checkWorkspace(file: string): Promise<Check[]> {
  if (!fs.existsSync(file))
    return [{ name: 'workspace', state: 'note', words: `none yet at ${file}; \`lacuna add FILE\` makes it` }]
  const mode = fs.statSync(file).mode & 0o077
  const workspace = await openWorkspace(file, { readOnly: true })
  const progress = progressLine()
  try {
    const reports = await workspace.reports()
    const { ok, entries, problems } = await workspace.verify({
      onProgress: ({ stage, done, total }) => progress.show(`${stage}: ${done} of ${total}`),
    })
    progress.end()
    return [
      {
        name: 'workspace',
        state: 'good',
        words: `${file}: ${reports.length} reports, ${entries} journal entries, ${megabytes(fs.statSync(file).size)}`,
      },
      ok
        ? { name: 'journal', state: 'good', words: 'the chain and every kept file hold' }
        : {
            name: 'journal',
            state: 'bad',
            words: `${problems[0]?.message ?? 'does not hold'}; restore a backup with \`lacuna restore FILE\``,
          },
      mode === 0
        ? { name: 'permissions', state: 'good', words: 'only you can read the file' }
        : {
            name: 'permissions',
            state: 'note',
            words: `other users of this machine may read the file; \`chmod 600 "${path.basename(file)}"\` ends that`,
          },
    ]
  } finally {
    progress.end()
    await workspace.close()
  }
}

/** `lacuna doctor`: exit 2 where something needs attention before work goes on. */
export async function doctor(options: Record<string, unknown>): Promise<void> {
  const file = workspaceFile(options)
  const folder = path.dirname(file)
  const checks: Check[] = [
    { name: 'Lacuna', state: 'good', words: version() },
    checkNode(),
    {
      name: 'machine',
      state: 'good',
      words: `${os.type()} ${os.arch()}, ${os.availableParallelism()} cores, ${megabytes(os.totalmem())} memory`,
    },
    ...(fs.existsSync(folder)
      ? [checkDisk(folder)]
      : [{ name: 'folder', state: 'bad', words: `${folder} does not exist` } as const]),
    {
      name: 'encryption',
      state: 'note',
      words: 'the workspace is not encrypted by Lacuna: keep it on an encrypted disk',
    },
    ...(await checkWorkspace(file)),
  ]
  if (wantsJson(options)) printJson(checks)
  else
    for (const { name, state, words } of checks)
      say(`${state === 'good' ? '  ' : state === 'note' ? 'i ' : '! '}${name.padEnd(12)} ${words}`)
  if (checks.some(({ state }) => state === 'bad')) setExit(2)
}
