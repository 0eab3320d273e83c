import fs from 'node:fs/promises'
import path from 'node:path'
import { ok, type Result } from '../model/index.ts'
import { type IntakeOptions, limitsOf } from './received-document.ts'
import { refuse, shownName } from './refusal.ts'

export interface FolderListing {
  /** Paths to open, sorted by their place below the folder; `name` is that place, with `/` between its parts. */
  readonly files: readonly { readonly path: string; readonly name: string }[]
  /** What was passed over, and why, in words. Hidden files and folders are passed over without a word. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[]
}

/**
 * The files below a folder. Links are not followed (they could lead out, or in circles), hidden entries and `node_modules` passed over,
 * depth and number limited. A folder below that can't be opened is among `skipped`.
 */
export const surveyFolder = async (folder: string, options: IntakeOptions = {}): Promise<Result<FolderListing>> => {
  const limits = limitsOf(options)
  const shown = shownName(path.resolve(folder))
  const files: { path: string; name: string }[] = []
  const skipped: { name: string; reason: string }[] = []
  const pending: { path: string; name: string; depth: number }[] = [{ path: folder, name: '', depth: 0 }]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (options.signal?.aborted === true)
      return refuse('cancelled', shown, 'was not listed: it was cancelled.', 'Add it again.')
    let entries: Awaited<ReturnType<typeof readEntries>>
    try {
      entries = await readEntries(at.path)
    } catch (error) {
      if (at.depth === 0) return refuseFolder(shown, error)
      skipped.push({ name: at.name, reason: 'may not be opened' })
      continue
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const name = at.name === '' ? entry.name : `${at.name}/${entry.name}`
      const below = path.join(at.path, entry.name)
      if (entry.isSymbolicLink()) skipped.push({ name, reason: 'is a link; links are not followed' })
      else if (entry.isDirectory()) {
        if (at.depth < limits.maxFolderDepth) pending.push({ path: below, name, depth: at.depth + 1 })
        else skipped.push({ name, reason: `lies more than ${limits.maxFolderDepth} folders deep` })
      } else if (entry.isFile()) files.push({ path: below, name })
      else skipped.push({ name, reason: 'is no ordinary file' })
      if (files.length > limits.maxFolderFiles) {
        return refuse(
          'folder-large',
          shown,
          `holds more than ${limits.maxFolderFiles} files.`,
          'Add its folders one by one.',
        )
      }
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1))
  skipped.sort((a, b) => (a.name < b.name ? -1 : 1))
  return ok({ files, skipped })
}

const readEntries = (folder: string) => fs.readdir(folder, { withFileTypes: true })

/** The paths of {@link surveyFolder} alone. */
export const listFolder = async (folder: string, options: IntakeOptions = {}): Promise<Result<readonly string[]>> => {
  const listing = await surveyFolder(folder, options)
  return listing.ok ? ok(listing.value.files.map((file) => file.path)) : listing
}

const refuseFolder = (shown: string, error: unknown): Result<never> => {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT') return refuse('missing', shown, 'is not there.', 'Check the folder’s name.')
  if (code === 'ENOTDIR') return refuse('not-a-folder', shown, 'is a file, not a folder.', 'Add it as a file.')
  return refuse('unreadable', shown, 'may not be opened.', 'Check that you may read this folder.')
}
