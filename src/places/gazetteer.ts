import fs from 'node:fs'
import zlib from 'node:zlib'
import { nameKey, skeletonKey } from './name-key.ts'
import type { Granularity, Place } from './place.ts'

const NEWLINE = 10
const TAB = 9

interface Block {
  readonly firstKey: Buffer
  readonly start: number
  readonly end: number
}

let kept: { readonly handle: number; readonly blocks: readonly Block[] } | null = null

/** More than the list of blocks takes. */
const HEAD = 65_536

const bytesAt = (handle: number, start: number, length: number): Buffer => {
  const bytes = Buffer.allocUnsafe(length)
  return bytes.subarray(0, fs.readSync(handle, bytes, 0, length, start))
}

/** The file, held open, and its list of blocks (see scripts/make-gazetteer.mjs), read on the first look-up. A block is read when it is needed. */
const file = () => {
  if (kept !== null) return kept
  const handle = fs.openSync(new URL('./data/gazetteer.bin', import.meta.url), 'r')
  const head = bytesAt(handle, 0, HEAD)
  const end = head.indexOf('\n\n')
  let at = end + 2
  const blocks = head
    .toString('utf8', 0, end)
    .split('\n')
    .map((line) => {
      const [key = '', bytes = '0'] = line.split('\t')
      const start = at
      at += Number(bytes)
      return { firstKey: Buffer.from(key), start, end: at }
    })
  kept = { handle, blocks }
  return kept
}

const MOST_UNPACKED = 200
const unpacked = new Map<number, Buffer>()
const blockAt = (index: number): Buffer => {
  const known = unpacked.get(index)
  if (known !== undefined) return known
  const { handle, blocks } = file()
  const block = blocks[index]
  const bytes =
    block === undefined
      ? Buffer.alloc(0)
      : zlib.brotliDecompressSync(bytesAt(handle, block.start, block.end - block.start))
  if (unpacked.size >= MOST_UNPACKED) unpacked.clear()
  unpacked.set(index, bytes)
  return bytes
}

/** The last block that begins at or before the key; all lines of one key stand in one block. */
const blockOf = (key: Buffer): number => {
  const { blocks } = file()
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const block = blocks[middle]
    if (block !== undefined && Buffer.compare(block.firstKey, key) <= 0) low = middle
    else high = middle - 1
  }
  return low
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

/** The lines whose first field is `key`, split at tabs. Binary search over the blocks, then within one. */
const linesOf = (key: string): readonly string[][] => {
  if (key === '' || key.length > 100) return []
  const wanted = Buffer.from(key)
  const data = blockAt(blockOf(wanted))
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
const reachOfTown = (population: number): number => Math.max(1, Math.sqrt(population) / 150)

const GRANULARITY: Readonly<Record<string, Granularity>> = {
  ADM1: 'admin1',
  ADM2: 'region',
  PPLX: 'district',
  AIRP: 'point',
}

const divisionNames = new Map<string, string | null>()
const divisionName = (code: string): string | null => {
  const known = divisionNames.get(code)
  if (known !== undefined) return known
  const name = linesOf(`=${code}`)[0]?.[1] ?? null
  divisionNames.set(code, name)
  return name
}

const toPlace = (cells: readonly string[], byOtherName: boolean): Place => {
  const [
    key = '',
    name = '',
    country = '',
    admin1 = '',
    ,
    lat = '',
    lon = '',
    people = '',
    code = '',
    id = '',
    radius,
  ] = cells
  const population = Number(people)
  return {
    id,
    name: name === '' ? capitals(key) : name,
    country,
    admin1: divisionName(`${country}.${admin1}`),
    lat: Number(lat),
    lon: Number(lon),
    granularity: GRANULARITY[code] ?? 'city',
    radiusKm: radius === undefined ? reachOfTown(population) : Number(radius),
    population: code === 'AIRP' ? 0 : population,
    code,
    byOtherName,
  }
}

const placesOf = (lines: readonly string[][]): Place[] =>
  lines.flatMap((cells) => {
    if (cells[1] !== '>') return [toPlace(cells, false)]
    const [, , key = '', id = ''] = cells
    return linesOf(key)
      .filter((main) => main[1] !== '>' && main[9] === id)
      .map((main) => toPlace(main, true))
  })

/** Everything in the gazetteer that goes by this name, by its own or by another: towns, divisions, airports. In no particular order. */
export const allNamed = (name: string): readonly Place[] => {
  const key = nameKey(name)
  const known = looked.get(key)
  if (known !== undefined) return known
  const found = placesOf(linesOf(key))
  if (looked.size >= MOST_LOOKED) looked.clear()
  looked.set(key, found)
  return found
}

const MOST_LOOKED = 20_000
const looked = new Map<string, readonly Place[]>()

/** Airports that serve the town of this name. */
export const airportsOf = (town: string): readonly Place[] => placesOf(linesOf(`@${nameKey(town)}`))

/** The airport with this IATA code, written in capitals. */
export const airportByIata = (code: string): Place | null =>
  /^[A-Z]{3}$/.test(code) ? (placesOf(linesOf(`iata ${code.toLowerCase()}`))[0] ?? null) : null

/** Places in countries of another script whose name, in any transcription, has the same consonants. */
export const alikeNamed = (name: string): readonly Place[] => {
  const skeleton = skeletonKey(name)
  return skeleton === '' ? [] : placesOf(linesOf(`~${skeleton}`)).map((place) => ({ ...place, byOtherName: true }))
}

const LARGE_ENOUGH = 5000
const KNOWN_BY_OTHER_NAMES = 60_000
const SEATS = new Set(['PPLC', 'PPLA', 'ADM1'])

/**
 * The places that a name may stand for without further reading: divisions, seats, and towns of 5,000 people and more, by another name of
 * 60,000 and more. Villages and airports need a text that points to them.
 */
export const placesNamed = (name: string): readonly Place[] =>
  allNamed(name).filter(
    ({ code, population, byOtherName }) =>
      SEATS.has(code) ||
      (code !== 'AIRP' && code !== 'ADM2' && population >= (byOtherName ? KNOWN_BY_OTHER_NAMES : LARGE_ENOUGH)),
  )
