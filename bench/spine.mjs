/**
 * What a person waits for: `node bench/spine.mjs`, from a clone that has been started once. One table on stdout, each figure the median of
 * five with least and most, file cache warm, machine otherwise as it is. The filled workspace is made up: 200 reports of one genre.
 */
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { nodeArguments, nodeEnvironment, prepare, root } from '../scripts/prepare.mjs'

/** The Node that Lacuna runs under, whichever runs this script. */
const node = prepare()

const RUNS = 5
const REPORTS = 200
const PERSONS = 4

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-spine-'))
const windows = process.platform === 'win32'
/** As a person types it, launcher and all. */
const [command, before] = windows
  ? [node, [...nodeArguments, path.join(root, 'src', 'cli', 'main.ts')]]
  : [path.join(root, 'lacuna'), []]

function lacuna(workspace, ...args) {
  const begun = performance.now()
  const ran = spawnSync(command, [...before, '--workspace', path.join(folder, workspace), ...args], {
    cwd: folder,
    env: windows ? nodeEnvironment() : process.env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (ran.status !== 0) throw new Error(`lacuna ${args.join(' ')} ended with ${ran.status}\n${ran.stderr}`)
  return { ms: performance.now() - begun, out: ran.stdout }
}

const rows = []
const round = (value) => (value >= 100 ? Math.round(value) : Math.round(value * 10) / 10)
function row(what, values, unit, wanted = '') {
  const sorted = [...values].sort((a, b) => a - b)
  const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)]
  rows.push([what, `${round(middle)} ${unit}`, `${round(least)}–${round(most)}`, wanted])
}
/** One run to warm the caches, then five that count. */
async function several(measure) {
  await measure()
  const values = []
  for (let run = 0; run < RUNS; run++) values.push(await measure())
  return values
}

const GIVEN = [
  'Ilvo',
  'Tove',
  'Dalia',
  'Runa',
  'Osric',
  'Maren',
  'Pelle',
  'Signe',
  'Jorun',
  'Anselm',
  'Bodil',
  'Corvin',
  'Edda',
  'Falko',
]
const FAMILY = [
  'Marchetta',
  'Lindgard',
  'Ferrante',
  'Ostby',
  'Hallvard',
  'Quennell',
  'Torsvik',
  'Brandal',
  'Averin',
  'Sollund',
  'Dreyfeld',
]
const COUNTRIES = [
  ['Norwegian', 'Norway', 'Bergen'],
  ['Danish', 'Denmark', 'Aarhus'],
  ['Swedish', 'Sweden', 'Uppsala'],
  ['Finnish', 'Finland', 'Tampere'],
  ['Portuguese', 'Portugal', 'Porto'],
]
const TARGETS = ['a fish market', 'a bus station', 'a post office', 'a shipyard', 'a radio mast']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/**
 * A report of a genre that the reader knows; names, places and dates turn with its number, so that no two are alike. Of its four persons
 * `holes` have a story with holes in it, the others one without.
 */
function madeUpReport(n, holes) {
  const pick = (list, step) => list[(n * 3 + step) % list.length]
  const year = 2010 + (n % 9)
  const day = 1 + (n % 27)
  const month = (step) => MONTHS[(n + step) % 12]
  const story = Array.from({ length: PERSONS }, (_, k) => {
    const person = `${GIVEN[(n + k * 5) % GIVEN.length]} ${FAMILY[(n * 2 + k * 3 + Math.floor(n / 14)) % FAMILY.length]}`
    const family = person.split(' ')[1]
    const [adjective, country, city] = pick(COUNTRIES, k)
    const [otherAdjective, otherCountry, otherCity] = pick(COUNTRIES, k + 1)
    if (k >= holes)
      return `Police in ${city} arrested ${person} on ${day} ${month(k + 7)} ${year}. A court in ${city} convicted ${family} in ${year - 5} of smuggling weapons. ${family} was known to ${adjective} intelligence.

${family} travelled to ${otherCountry} on ${day} ${month(k + 2)} ${year - 1}. According to the ${otherAdjective} interior minister, ${family} stayed at a hotel in ${otherCity}. The minister said that ${family} had received money from ${pick(FAMILY, k + 2)}. ${country} raised its alert level on ${day + 1} ${month(k + 7)} ${year}. ${adjective} police deployed 200 officers in ${city}. The minister warned of attacks in ${city}.`
    return `${adjective} authorities placed ${person} under surveillance in ${month(k)} ${year - 3}. They terminated the surveillance of ${family} in ${month(k + 5)} ${year - 1}. A court in ${city} convicted ${family} in ${year - 5} of smuggling weapons. ${family} was known to ${adjective} intelligence.

${family} travelled to ${otherCountry} on ${day} ${month(k + 2)} ${year - 1}. According to the ${otherAdjective} interior minister, ${family} stayed at a hotel in ${otherCity} and crossed into ${country} on ${day + 1} ${month(k + 2)} ${year - 1}. The minister said that ${otherCountry} had received no request about ${family}.

On ${day} ${month(k + 7)} ${year}, ${family} attacked ${pick(TARGETS, k)} in ${city}. Police in ${city} arrested ${family} on ${day + 1} ${month(k + 7)} ${year}.`
  })
  return `Notes on ${pick(COUNTRIES, 0)[1]}, number ${n + 1}\n\nHarbour Notes\n${day} ${MONTHS[(n + 11) % 12]} ${year + 1}\n\n${story.join('\n\n')}\n`
}

/** Starts the server by `begin`, waits until its printed address answers, hands that over, ends it. */
async function served(begin, use) {
  const begun = performance.now()
  const child = begin()
  let out = ''
  const ended = new Promise((resolve) => child.once('close', resolve))
  try {
    const address = await new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
      child.stdout.setEncoding('utf8').on('data', (text) => {
        out += text
        const found = /http:\/\/\S+\?token=\S+/.exec(out)
        if (found !== null) resolve(found[0])
      })
    })
    const answer = await fetch(address)
    await answer.text()
    if (answer.status !== 200) throw new Error(`the printed address answered ${answer.status}`)
    return await use(performance.now() - begun, new URL(address), child.pid)
  } finally {
    // npm starts a shell that starts a Node that starts the server: all of them are told, as Ctrl-C tells them.
    if (windows) child.kill()
    else process.kill(-child.pid, 'SIGINT')
    await ended
  }
}

function rssOf(pid) {
  if (windows) return Number.NaN
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024
}

const serve = (workspace) => () =>
  spawn(
    node,
    [
      ...nodeArguments,
      path.join(root, 'src', 'cli', 'main.ts'),
      '--workspace',
      path.join(folder, workspace),
      'serve',
      '--port',
      '0',
    ],
    {
      env: nodeEnvironment(),
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: !windows,
    },
  )
const npmStart = () =>
  spawn(windows ? 'npm.cmd' : 'npm', ['start', '--', '--workspace', path.join(folder, 'own.lacuna'), '--port', '0'], {
    cwd: root,
    shell: windows,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: !windows,
  })

/** Fills a workspace with made-up reports, and times the adding and the question for its gaps. */
async function fill(name, holes) {
  const reports = path.join(folder, name)
  fs.mkdirSync(reports)
  for (let n = 0; n < REPORTS; n++) fs.writeFileSync(path.join(reports, `note-${n + 1}.txt`), madeUpReport(n, holes))
  const added = lacuna(`${name}.lacuna`, 'add', reports)
  const listed = JSON.parse(lacuna(`${name}.lacuna`, 'reports').out)
  const claims = listed.reduce((sum, report) => sum + report.claims.proposed, 0)
  const gaps = JSON.parse(lacuna(`${name}.lacuna`, 'gaps').out).length
  const words = `${listed.length} reports, ${claims.toLocaleString('en-GB')} claims`
  rows.push([`lacuna add, ${words}`, `${round(added.ms / 1000)} s`, 'once', ''])
  const times = await several(() => lacuna(`${name}.lacuna`, 'gaps').ms)
  row(`lacuna gaps, ${words}, ${gaps.toLocaleString('en-GB')} gaps`, times, 'ms', '300 ms')
}

async function main() {
  row('lacuna --help', await several(() => lacuna('none.lacuna', '--help').ms), 'ms', '150 ms')

  const sample = path.join(root, 'src', 'desk', 'sample', '2015-01-12.txt')
  row('lacuna read, a report of the sample', await several(() => lacuna('none.lacuna', 'read', sample).ms), 'ms')

  const seed = path.join(root, '..', 'shared', 'data', 'reports', 'seed.txt')
  const small = fs.existsSync(seed) ? ['seed', [seed]] : ['sample', [path.dirname(sample)]]
  lacuna('small.lacuna', 'add', ...small[1])
  row(`lacuna gaps, ${small[0]} workspace`, await several(() => lacuna('small.lacuna', 'gaps').ms), 'ms', '300 ms')

  await fill('filled', 1)
  await fill('dense', PERSONS)

  row(
    'npm start, not the first, to the first answered GET',
    await several(() => served(npmStart, (ms) => ms)),
    'ms',
    '2 s',
  )
  row(
    'memory (RSS) of the server, sample, page asked for',
    await several(() => served(serve('own.lacuna'), (_, __, pid) => rssOf(pid))),
    'MB',
  )
  const asked = await served(serve('filled.lacuna'), async (_, address, pid) => {
    const headers = { authorization: `Bearer ${address.searchParams.get('token')}` }
    const times = {}
    for (const route of ['gaps', 'timeline', 'reports', 'brief'])
      times[route] = await several(async () => {
        const begun = performance.now()
        const answer = await fetch(`${address.origin}/api/${route}`, { headers })
        await answer.arrayBuffer()
        if (answer.status !== 200) throw new Error(`/api/${route} answered ${answer.status}`)
        return performance.now() - begun
      })
    return { times, rss: rssOf(pid) }
  })
  for (const [route, times] of Object.entries(asked.times)) row(`GET /api/${route}, filled workspace`, times, 'ms')
  rows.push(['memory (RSS) of the server after that', `${round(asked.rss)} MB`, 'once', ''])
}

try {
  await main()
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
const head = ['what', 'median', 'least–most', 'wanted']
const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column].length)))
const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |\n`
const [cpu] = os.cpus()
process.stdout.write(`${os.cpus().length} × ${cpu?.model ?? 'CPU'}, Node ${process.versions.node}\n\n`)
process.stdout.write(line(head) + line(widths.map((width) => '-'.repeat(width))) + rows.map(line).join(''))
