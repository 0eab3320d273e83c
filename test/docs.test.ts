import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { PAGES } from '../scripts/make-docs.ts'
import { makeProgram } from '../src/cli/program.ts'

const root = path.join(import.meta.dirname, '..')
const page = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8')
const everyPage = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...fs
    .readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

describe('the documentation is complete', () => {
  test.each(Object.entries(PAGES))('%s is what the code says (else run `node scripts/make-docs.ts`)', (name, make) => {
    expect(page(`docs/${name}`)).toBe(make())
  })

  test('each setting is described', () => {
    const formats = page('docs/formats.md')
    const code = fs
      .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => fs.readFileSync(path.join(root, 'src', file), 'utf8'))
      .join('\n')
    const settings = new Set([...code.matchAll(/process\.env\.([A-Z_]+)/g)].map((match) => match[1] ?? ''))
    expect(settings.size).toBeGreaterThan(1)
    for (const setting of settings) expect(formats).toContain(`\`${setting}\``)
  })

  test('each dependency has its reason', () => {
    const { dependencies, devDependencies } = JSON.parse(page('package.json'))
    const reasons = page('docs/dependencies.md')
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) expect(reasons).toContain(`\`${name}\``)
  })

  test('every command that the pages show exists, with the options they show', () => {
    const program = makeProgram()
    const globals = program.options.map(({ long }) => long)
    const shown = everyPage.flatMap((name) =>
      [...page(name).matchAll(/^ {4}\.\/lacuna (.+)$/gm)].map((match) => ({ name, words: match[1] ?? '' })),
    )
    expect(shown.length).toBeGreaterThan(10)
    const names = new Set(program.commands.map((one) => one.name()))
    for (const { name, words } of shown) {
      const bare = words.replace(/"[^"]*"/g, 'X').split(/\s+/)
      const at = bare.findIndex((word) => names.has(word))
      const first = program.commands.find((one) => one.name() === bare[at])
      const command = first?.commands.find((one) => one.name() === bare[at + 1]) ?? first
      expect(command, `${name}: ${words}`).toBeDefined()
      const known = [...globals, '--help', ...(command?.options.map(({ long }) => long) ?? [])]
      for (const option of bare.filter((word) => word.startsWith('--')))
        expect(known, `${name}: ${words}`).toContain(option)
    }
  })

  test('every link between pages leads somewhere', () => {
    for (const name of everyPage) {
      for (const [, target] of page(name).matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)) {
        if (target === undefined || /^[a-z]+:/.test(target)) continue
        expect(fs.existsSync(path.join(root, path.dirname(name), target)), `${name} links to ${target}`).toBe(true)
      }
    }
  })
})

describe('the repository speaks of Lacuna alone', () => {
  const tracked = (folder: string): string[] =>
    fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (/^(?:node_modules|dist|\.git|\.runtime|images|data)$/.test(entry.name)) return []
      const file = path.join(folder, entry.name)
      return entry.isDirectory() ? tracked(file) : [file]
    })

  test('no host of a package registry, no home folder of this machine', () => {
    const home = path.dirname(root) + path.sep
    for (const file of tracked(root).filter((name) => /\.(?:ts|tsx|mjs|md|json|css|html|yml)$/.test(name))) {
      const text = fs.readFileSync(file, 'utf8')
      const name = path.relative(root, file)
      expect(/https?:\/\/registry\./.test(text), `${name} names a registry`).toBe(false)
      if (home.length > 3) expect(text.includes(home), `${name} holds a path of this machine`).toBe(false)
    }
  })

  test('no nine words in a row of the evaluation reports stand in it', () => {
    const reports = path.join(root, '..', 'shared', 'data', 'reports')
    if (!fs.existsSync(reports)) {
      console.log('skipped: nothing copied: the evaluation data (../shared) is not on this machine')
      return
    }
    const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const run = 9
    const runs = (list: readonly string[]) =>
      list.slice(run - 1).map((_, index) => list.slice(index, index + run).join(' '))
    const texts = fs.readdirSync(reports).filter((name) => name.endsWith('.txt'))
    const original = new Set(texts.flatMap((name) => runs(words(fs.readFileSync(path.join(reports, name), 'utf8')))))
    for (const file of tracked(root).filter(
      (name) => /\.(?:ts|tsx|md|txt|json)$/.test(name) && !name.endsWith('package-lock.json'),
    )) {
      const copied = runs(words(fs.readFileSync(file, 'utf8'))).filter((words_) => original.has(words_))
      expect(copied, `${path.relative(root, file)} copies an evaluation report`).toEqual([])
    }
  })
})
