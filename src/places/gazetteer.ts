import fs from 'node:fs'
import { foldName } from '../names/index.ts'
import type { Place } from './place.ts'

const NEWLINE = 10
const TAB = 9

let kept: Buffer | null = null
/** The file as bytes. It is read once, on the first look-up, and never parsed as a whole. */
const bytes = (): Buffer => {
  kept ??= fs.readFileSync(new URL('./data/gazetteer.tsv', import.meta.url))
  return kept
}

const lineStart = (data: Buffer, at: number): number => (at <= 0 ? 0 : data.lastIndexOf(NEWLINE, at - 1) + 1)

/** Compares the first field of the line that starts at `start` with a key, byte by byte. */
const compareAt = (data: Buffer, start: number, key: Buffer): number => {
  for (let i = 0; i < key.length; i++) {
    const here = data[start + i] ?? NEWLINE
    if (here === TAB || here === NEWLINE) return -1
    const difference = here - (key[i] ?? 0)
    if (difference !== 0) return difference
  }
  return data[start + key.length] === TAB ? 0 : 1
}

/** The lines whose first field is `key`, split at tabs. Binary search: O(log size) comparisons. */
const linesOf = (key: string): readonly string[][] => {
  if (key === '') return []
  const data = bytes()
  const wanted = Buffer.from(key)
  let low = 0
  let high = data.length
  while (low < high) {
    const start = lineStart(data, (low + high) >> 1)
    if (compareAt(data, start, wanted) < 0) low = data.indexOf(NEWLINE, start) + 1 || data.length
    else high = start
  }
  const lines: string[][] = []
  for (let start = low; start < data.length && compareAt(data, start, wanted) === 0; ) {
    const end = data.indexOf(NEWLINE, start)
    lines.push(data.toString('utf8', start, end).split('\t'))
    start = end + 1
  }
  return lines
}

const capitals = (key: string): string => key.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase())

/** A town of P people reaches about sqrt(P) / 150 km: 10 km for two million, 1 km for twenty thousand. */
const radiusOf = (code: string, population: number): number =>
  code === 'ADM1' ? 80 : Math.max(1, Math.sqrt(population) / 150)

const toPlace = (cells: readonly string[], byOtherName: boolean): Place => {
  const [key = '', name = '', country = '', admin1 = '', lat = '', lon = '', population = '', code = '', id = ''] =
    cells
  return {
    id,
    name: name === '' ? capitals(key) : name,
    country,
    admin1: linesOf(`=${country}.${admin1}`)[0]?.[1] ?? null,
    lat: Number(lat),
    lon: Number(lon),
    granularity: code === 'ADM1' ? 'admin1' : code === 'PPLX' ? 'district' : 'city',
    radiusKm: radiusOf(code, Number(population)),
    population: Number(population),
    code,
    byOtherName,
  }
}

/** All places of the gazetteer that go by this name, by their own or by another, in no particular order. */
export const placesNamed = (name: string): readonly Place[] =>
  linesOf(foldName(name)).flatMap((cells) => {
    if (cells[1] !== '>') return [toPlace(cells, false)]
    const [, , key = '', id = ''] = cells
    return linesOf(key)
      .filter((main) => main[1] !== '>' && main[8] === id)
      .map((main) => toPlace(main, true))
  })
