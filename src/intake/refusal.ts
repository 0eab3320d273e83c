import { fail, LacunaError, type Result } from '../model/index.ts'

/** The last part of a path, safe to show: a refusal must not tell where on the disk a file lies, nor carry control or bidi characters. */
export const shownName = (path: string): string => {
  const parts = path.split(/[\\/]/).filter((part) => part !== '')
  const name = (parts.at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim()
  if (name === '') return 'unnamed'
  return name.length > 120 ? `${name.slice(0, 80)}…${name.slice(-30)}` : name
}

/** An input error of this room: a sentence that begins with the document's name, and what to do. */
export const refuse = (code: string, file: string, problem: string, hint: string): Result<never> =>
  fail(new LacunaError(code, `${file} ${problem}`, { hint, where: { file } }))

/** Bytes in words: "49 kB", "20 MB". */
export const sizeInWords = (bytes: number): string => {
  if (bytes < 1_000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`
  if (bytes < 1_000_000_000) return `${Math.round(bytes / 1_000_000)} MB`
  return `${Math.round(bytes / 1_000_000_000)} GB`
}
