import path from 'node:path'
import type { LacunaError } from '../model/index.ts'

/** The worst code wins: 1 (our fault) over 2 (a wrong input) over 0. */
export function setExit(code: 0 | 1 | 2): void {
  const now = Number(process.exitCode ?? 0)
  if (now === 1 || code === 0) return
  process.exitCode = code
}

export const say = (words: string): void => {
  process.stderr.write(`${words}\n`)
}

/** `lacuna: file, line 3, field "published": what is wrong. What to do.` `about` is the input it happened to, where the error may not know. */
export function report(error: LacunaError, about?: string): void {
  const { file, line, field, record } = error.where ?? {}
  const input = about === undefined || error.message.includes(path.basename(about)) ? undefined : about
  const place = [
    input ?? file,
    line === undefined ? undefined : `line ${line}`,
    record,
    field === undefined || error.message.includes(field) ? undefined : `field "${field}"`,
  ].filter((part) => part !== undefined && !error.message.includes(part))
  const where = place.length > 0 ? `${place.join(', ')}: ` : ''
  say(`lacuna: ${where}${error.message}${error.hint ? `\n  ${error.hint}` : ''}`)
}

/** Whether the answer goes to a program: asked for by --json, or standard output is no terminal. */
export const wantsJson = (options: Record<string, unknown>): boolean => options.json === true || !process.stdout.isTTY

export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** Control characters of hostile text must not reach a terminal. */
export const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')

/** A table for a person: columns as wide as their cells, the last one cut at the terminal's edge. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const cells = [head, ...rows].map((row) => row.map(plain))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const room = process.stdout.columns ?? 120
  for (const row of cells) {
    const line = row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
    process.stdout.write(`${line.length > room ? `${line.slice(0, room - 1)}…` : line}\n`)
  }
}

/** ISO 8601 in UTC: how an instant is written in JSON. */
export const iso = (ms: number): string => new Date(ms).toISOString()

/** One line on stderr that is written over while a terminal watches, and left out where none does. */
export function progressLine(): { show: (words: string) => void; end: () => void } {
  const live = process.stderr.isTTY === true
  let shown = false
  return {
    show: (words) => {
      if (!live) return
      process.stderr.write(`\r\u001b[2K${plain(words).slice(0, (process.stderr.columns ?? 80) - 1)}`)
      shown = true
    },
    end: () => {
      if (shown) process.stderr.write('\r\u001b[2K')
      shown = false
    },
  }
}
