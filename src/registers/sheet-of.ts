import type { RegisterFormat } from '../model/index.ts'
import { LacunaError } from '../model/index.ts'
import { csvSheet } from './csv.ts'
import { jsonLinesSheet } from './json-lines.ts'
import type { Sheet } from './sheet.ts'

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** By the name, else by the first bytes. */
export const formatOf = (name: string, bytes: Uint8Array): RegisterFormat => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'xlsx'
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl'
  return bytes[0] === 0x7b ? 'jsonl' : 'csv'
}

/**
 * The table in the bytes of a file: UTF-8, else Windows-1252.
 * @throws LacunaError `register-empty`, `register-format`
 */
export const sheetOf = (bytes: Uint8Array, format: RegisterFormat): Sheet => {
  if (format === 'xlsx')
    throw new LacunaError('register-format', 'Workbooks (XLSX) cannot be read yet.', {
      hint: 'Save the sheet as CSV (UTF-8) and add that.',
    })
  const text = decode(bytes)
  const sheet = format === 'jsonl' ? jsonLinesSheet(text) : csvSheet(text)
  if (sheet?.head.some((word) => word !== '')) return sheet
  throw new LacunaError('register-empty', 'The file holds no table: no head was found.', {
    hint: 'The first line of a CSV file names its columns; JSON lines hold one object each.',
  })
}
