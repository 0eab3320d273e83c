import { nameKey, skeletonKey } from './name-key.ts'
import { ownPlacesNamed } from './own-places.ts'
import type { Granularity, Place, Point } from './place.ts'
import { CROSSINGS } from './tables/crossings.ts'
import { DISTRICTS } from './tables/districts.ts'
import { EXONYMS } from './tables/exonyms.ts'
import { REGIONS } from './tables/regions.ts'

export type OverlayKind = 'district' | 'crossing' | 'region' | 'own'

/** A place of Lacuna's own tables. */
export interface OverlayPlace {
  readonly kind: OverlayKind
  readonly place: Place
  /** ISO codes of the countries it lies in or leads to. */
  readonly countries: readonly string[]
  /** The city that a district belongs to. */
  readonly city: string | null
}

const lines = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

const make = (
  kind: OverlayKind,
  granularity: Granularity,
  name: string,
  country: string | null,
  admin1: string | null,
  [lat, lon, radius]: readonly (string | undefined)[],
): Place => ({
  id: `${kind}:${nameKey(name)}${country === null ? '' : `:${country}`}`,
  name,
  country,
  admin1,
  lat: Number(lat),
  lon: Number(lon),
  granularity,
  radiusKm: Number(radius ?? 2),
  population: 0,
  code: 'own',
  byOtherName: false,
})

let table: ReadonlyMap<string, readonly OverlayPlace[]> | null = null

const build = (): ReadonlyMap<string, readonly OverlayPlace[]> => {
  const byKey = new Map<string, OverlayPlace[]>()
  const add = (names: string, entry: (name: string) => OverlayPlace): void => {
    const all = names.split(';')
    const made = entry(all[0] ?? '')
    for (const key of new Set(all.map((name) => nameKey(name).replace(/^the /, ''))))
      byKey.set(key, [...(byKey.get(key) ?? []), made])
  }
  let city: readonly string[] = []
  for (const cells of lines(DISTRICTS)) {
    const [names = '', ...rest] = cells
    if (names.startsWith('# ')) {
      city = [names.slice(2), ...rest]
      continue
    }
    const [town = '', country = '', admin1 = ''] = city
    add(names, (name) => ({
      kind: 'district',
      place: {
        ...make('district', 'district', name, country, admin1, rest),
        id: `district:${nameKey(name)}:${nameKey(town)}`,
      },
      countries: [country],
      city: town,
    }))
  }
  for (const [names = '', country = '', other = '', ...at] of lines(CROSSINGS))
    add(names, (name) => ({
      kind: 'crossing',
      place: make('crossing', 'point', name, country, null, at),
      countries: [country, other],
      city: null,
    }))
  for (const [names = '', countries = '', ...at] of lines(REGIONS)) {
    const codes = countries === '' ? [] : countries.split(',')
    const only = codes.length === 1 ? (codes[0] ?? null) : null
    add(names, (name) => ({
      kind: 'region',
      place: make('region', 'region', name, only, null, at),
      countries: codes,
      city: null,
    }))
  }
  return byKey
}

/** Districts, crossings and regions of this name. */
export const overlayNamed = (name: string): readonly OverlayPlace[] => {
  table ??= build()
  const key = nameKey(name).replace(/^the /, '')
  const found = table.get(key) ?? []
  const more = ownPlacesNamed(name)
    .filter((place) => !found.some((entry) => near(entry.place, place)))
    .map((place) => ({
      kind: 'own' as const,
      place,
      countries: place.country === null ? [] : [place.country],
      city: null,
    }))
  return [...found, ...more]
}

let bySound: ReadonlyMap<string, readonly OverlayPlace[]> | null = null

/** Districts and crossings whose name, in any transcription, has the same consonants. */
export const overlayAlike = (name: string): readonly OverlayPlace[] => {
  if (bySound === null) {
    table ??= build()
    const found = new Map<string, OverlayPlace[]>()
    for (const [key, entries] of table)
      for (const entry of entries) {
        const sound = skeletonKey(key)
        if (entry.kind !== 'region' && sound.length > 2) found.set(sound, [...(found.get(sound) ?? []), entry])
      }
    bySound = found
  }
  const sound = skeletonKey(name)
  return sound.length > 2 ? [...new Set(bySound.get(sound) ?? [])] : []
}

const near = (a: Point, b: Point): boolean => Math.abs(a.lat - b.lat) < 0.2 && Math.abs(a.lon - b.lon) < 0.3

let exonyms: ReadonlyMap<string, readonly (readonly [string, string])[]> | null = null

/** Names under which the gazetteer may hold the place, with its country: `Pressburg` is Bratislava in SK. */
export const exonymsOf = (name: string): readonly (readonly [string, string])[] => {
  if (exonyms === null) {
    const byKey = new Map<string, (readonly [string, string])[]>()
    for (const [target = '', country = '', others = ''] of lines(EXONYMS))
      for (const other of others.split(';'))
        byKey.set(nameKey(other), [...(byKey.get(nameKey(other)) ?? []), [target, country]])
    exonyms = byKey
  }
  return exonyms.get(nameKey(name)) ?? []
}
