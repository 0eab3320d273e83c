import type { Sheet, SheetRow } from './sheet.ts'

const DELIMITERS = [',', ';', '\t', '|']

/** The delimiter that the first line has most of, outside quotation marks. */
export const delimiterOf = (text: string): string => {
  const end = text.search(/[\r\n]/)
  const line = (end < 0 ? text : text.slice(0, end)).slice(0, 100_000).replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => line.split(delimiter).length
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best), ',')
}

/**
 * Records of comma-separated text (RFC 4180; the delimiter is told by the first line). A quotation mark that is never closed, or has words
 * after its end, spoils the record of its line alone: reading goes on with the next line. Takes time in proportion to the text.
 */
export function* csvRows(text: string, delimiter = delimiterOf(text)): Generator<SheetRow> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  let closing = -2
  /** The next quotation mark from a place on; what was found once is not looked for again. */
  const quoteFrom = (place: number): number => {
    if (closing === -1 || closing >= place) return closing
    closing = text.indexOf('"', place)
    return closing
  }
  const lineEnd = (place: number): number => {
    const end = text.indexOf('\n', place)
    return end < 0 ? text.length : end
  }
  while (at < text.length) {
    const start = at
    const first = line
    const end = lineEnd(at)
    const quote = quoteFrom(at)
    if (quote < 0 || quote >= end) {
      const words = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end)
      at = end + 1
      line += 1
      if (words !== '') yield { line: first, cells: words.split(delimiter) }
      continue
    }
    const cells: string[] = []
    let fault: string | undefined
    for (;;) {
      if (text[at] === '"') {
        let cell = ''
        let from = at + 1
        for (;;) {
          const close = quoteFrom(from)
          if (close < 0) {
            fault = 'a quotation mark is opened and never closed'
            break
          }
          cell += text.slice(from, close)
          at = close + 1
          if (text[at] !== '"') break
          cell += '"'
          from = at + 1
        }
        if (fault !== undefined) break
        cells.push(cell)
        for (let next = cell.indexOf('\n'); next >= 0; next = cell.indexOf('\n', next + 1)) line += 1
        if (text[at] === '\r') at += 1
        if (at < text.length && text[at] !== delimiter && text[at] !== '\n') {
          fault = 'there are words after the end of a quotation'
          break
        }
      } else {
        let stop = at
        while (stop < text.length && text[stop] !== delimiter && text[stop] !== '\n') stop += 1
        cells.push(text.slice(at, text[stop - 1] === '\r' && stop > at ? stop - 1 : stop))
        at = stop
      }
      if (text[at] !== delimiter) break
      at += 1
    }
    if (fault === undefined) {
      at += 1
      line += 1
      yield { line: first, cells }
    } else {
      // What looked like one long cell is given up: the lines after this one are records of their own.
      at = lineEnd(start) + 1
      line = first + 1
      closing = -2
      yield { line: first, cells: [], fault }
    }
  }
}

/** @returns null where the text has no head. */
export const csvSheet = (text: string): Sheet | null => {
  const delimiter = delimiterOf(text)
  const head = csvRows(text, delimiter).next()
  if (head.done === true || head.value.fault !== undefined) return null
  return {
    head: head.value.cells.map((cell) => cell.trim()),
    rows: function* () {
      let first = true
      for (const row of csvRows(text, delimiter)) {
        if (!first) yield row
        first = false
      }
    },
  }
}
