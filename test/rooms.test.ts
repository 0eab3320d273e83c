import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** The rooms of src/ in the order in which data flows. A room imports only rooms above it, and only through their index.ts. */
const ROOMS = [
  'time',
  'text',
  'names',
  'places',
  'model',
  'journal',
  'registers',
  'store',
  'intake',
  'reading',
  'identity',
  'screening',
  'gaps',
  'protect',
  'warn',
  'brief',
  'exchange',
  'desk',
  'server',
  'cli',
]
/** time/ and text/ are libraries by themselves. */
const ALONE = new Set(['time', 'text'])

const root = path.join(import.meta.dirname, '..')
const src = path.join(root, 'src')

const filesOf = (folder: string): string[] =>
  fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesOf(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    )
    .filter((file) => /\.tsx?$/.test(file))

/** Every module that a file names: import, export from, import(), import.meta.resolve and new URL(..., import.meta.url). */
const importsOf = (code: string): string[] =>
  [
    ...code.matchAll(/(?:^|[\s;}])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/(?:^|[\s;])import\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
    ...code.matchAll(/\bnew URL\(\s*['"]([^'"]+\.ts)['"]/g),
  ].map((match) => match[1] ?? '')

const breachOf = (file: string, target: string): string | null => {
  const from = path.relative(src, file).split(path.sep)
  const to = path.relative(src, path.resolve(path.dirname(file), target)).split(path.sep)
  const [here, there] = [from[0] ?? '', to[0] ?? '']
  if (there === here || there === '..') return there === '..' ? `${file}: leaves src by ${target}` : null
  const where = `${from.join('/')} imports ${to.join('/')}`
  if (ALONE.has(here)) return `${where}: ${here}/ imports no other room`
  if (ROOMS.indexOf(there) === -1) return `${where}: ${there}/ is not a room`
  if (ROOMS.indexOf(there) > ROOMS.indexOf(here)) return `${where}: ${there}/ comes after ${here}/`
  if (to.length !== 2 || to[1] !== 'index.ts') return `${where}: another room is entered through its index.ts`
  return null
}

describe('rooms', () => {
  test('every folder of src is a room of the list', () => {
    const folders = fs.readdirSync(src, { withFileTypes: true }).map((entry) => entry.name)
    expect(folders.filter((name) => !ROOMS.includes(name))).toEqual([])
  })

  test('a room imports only rooms above it, through their index.ts', () => {
    const breaches = filesOf(src).flatMap((file) => {
      const inTest = /\.test\.ts$/.test(file)
      return importsOf(fs.readFileSync(file, 'utf8'))
        .filter((target) => target.startsWith('.'))
        .filter((target) => !(inTest && path.resolve(path.dirname(file), target).startsWith(path.join(root, 'test'))))
        .map((target) => breachOf(file, target))
        .filter((breach) => breach !== null)
    })
    expect(breaches).toEqual([])
  })

  test('the web page knows nothing of src but the types of the API', () => {
    const breaches = filesOf(path.join(root, 'web', 'src')).flatMap((file) =>
      importsOf(fs.readFileSync(file, 'utf8'))
        .filter((target) => target.startsWith('.'))
        .map((target) => path.relative(root, path.resolve(path.dirname(file), target)))
        .filter((target) => !target.startsWith('web') && target !== path.join('src', 'server', 'api-types.ts'))
        .map((target) => `${path.relative(root, file)} imports ${target}`),
    )
    expect(breaches).toEqual([])
  })

  test('a breach is seen', () => {
    expect(breachOf(path.join(src, 'time', 'x.ts'), '../model/index.ts')).toContain('imports no other room')
    expect(breachOf(path.join(src, 'gaps', 'x.ts'), '../brief/index.ts')).toContain('comes after')
    expect(breachOf(path.join(src, 'gaps', 'x.ts'), '../time/ranges.ts')).toContain('through its index.ts')
    expect(breachOf(path.join(src, 'gaps', 'rules', 'x.ts'), '../../time/index.ts')).toBeNull()
    expect(importsOf("import { a } from '../x/index.ts'\nconst b = await import('./y.ts')")).toEqual([
      '../x/index.ts',
      './y.ts',
    ])
  })
})
