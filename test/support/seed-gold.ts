import fs from 'node:fs'
import path from 'node:path'
import type { ReadReport } from './gold-view.ts'

const shared = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'data')

interface GoldFile {
  readonly doc: { readonly publisher: string }
  readonly entities: ReadReport['entities']
  readonly claims: ReadReport['claims']
}

/** `the eastern Paris town of X`: a direction, what it is a side of, and the place. Enough to try the gazetteer on a text. */
const STATEMENT =
  /\bthe ((?:north|south)?-?(?:north|south|east|west)(?:ern)?) (\p{Lu}\p{L}+) (?:town|city|village|suburb) of (\p{Lu}[\p{L}-]+)/gu

/** The seed report with its gold claims, published 12 January 2015; null where the shared data are not at hand. */
export const seedGold = (): ReadReport | null => {
  const file = path.join(shared, 'gold', 'seed.json')
  if (!fs.existsSync(file)) return null
  const gold = JSON.parse(fs.readFileSync(file, 'utf8')) as GoldFile
  const text = fs.readFileSync(path.join(shared, 'reports', 'seed.txt'), 'utf8')
  return {
    id: 'seed',
    name: 'seed.txt',
    publisher: gold.doc.publisher,
    published: '2015-01-12',
    received: Date.UTC(2015, 0, 12, 20),
    text,
    entities: gold.entities,
    claims: gold.claims,
    placeStatements: [...text.matchAll(STATEMENT)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length, text: match[0] },
      direction: match[1] ?? null,
      of: match[2] ?? '',
      place: match[3] ?? '',
    })),
  }
}
