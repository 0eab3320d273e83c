import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'vite'

export interface FoundPattern {
  readonly source: string
  readonly flags: string
  /** Where it stands first, from the root of the repository. */
  readonly file: string
}

/** What is no module to load: the command itself, and code that runs in a thread of its own. */
const NOT_LOADED = /[/\\](?:main|worker|[a-z-]*-worker)\.ts$/

/**
 * Every regular expression that is shipped: the literals of `folders` by their syntax tree, and what `new RegExp` makes while the modules of
 * `src` are loaded, with its constant parts filled in. One of each.
 */
export const findPatterns = async (root: string, folders: readonly string[]): Promise<readonly FoundPattern[]> => {
  const found = new Map<string, FoundPattern>()
  const note = (source: string, flags: string, file: string): void => {
    const key = `/${source}/${flags}`
    if (!found.has(key)) found.set(key, { source, flags, file: path.relative(root, file) })
  }
  for (const folder of folders)
    for (const file of filesOf(path.join(root, folder)))
      visit(parseSync(file, fs.readFileSync(file, 'utf8')).program, (source, flags) => note(source, flags, file))
  const Plain = globalThis.RegExp
  let loading = ''
  const watched = (made: RegExp): RegExp => {
    note(made.source, made.flags, loading)
    return made
  }
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args, self) => watched(Reflect.construct(target, args, self) as RegExp),
    apply: (target, self, args) =>
      watched(Reflect.apply(target as unknown as (...all: unknown[]) => RegExp, self, args)),
  })
  try {
    for (const file of filesOf(path.join(root, 'src')).filter((file) => !NOT_LOADED.test(file))) {
      loading = file
      await import(pathToFileURL(file).href)
    }
  } finally {
    globalThis.RegExp = Plain
  }
  return [...found.values()]
}

const filesOf = (folder: string): string[] =>
  fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.name === 'node_modules' || entry.name === 'dist') return []
      return entry.isDirectory() ? filesOf(path.join(folder, entry.name)) : [path.join(folder, entry.name)]
    })
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file))

const visit = (node: unknown, note: (source: string, flags: string) => void): void => {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) {
    for (const each of node) visit(each, note)
    return
  }
  const literal = node as { readonly type?: string; readonly regex?: { pattern: string; flags: string } | null }
  if (literal.type === 'Literal' && literal.regex != null) note(literal.regex.pattern, literal.regex.flags)
  for (const value of Object.values(node)) visit(value, note)
}
