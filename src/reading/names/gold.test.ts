import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Entity } from '../../model/index.ts'
import { makeTextDocument } from '../text-document.ts'
import { readEntities } from './index.ts'

// The annotated report lies beside the repository, not in it: its text belongs to others.
const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))
const missing = !existsSync(`${shared}gold/seed.json`)
if (missing) console.info('skipped: no annotated report in ../shared/data beside the repository')

const PLACES = new Set(['GPE', 'LOC', 'FAC'])
const THINGS = new Set(['WEAPON', 'VEHICLE'])
const keys = (entities: readonly Entity[], names: boolean): ReadonlySet<string> =>
  new Set(
    entities.flatMap(({ type, mentions }) =>
      mentions
        .filter((mention) => !names || mention.kind === 'name')
        .map(
          (mention) =>
            `${mention.start}:${mention.end}:${PLACES.has(type) ? 'PLACE' : THINGS.has(type) ? 'OBJECT' : type}`,
        ),
    ),
  )
const f1 = (found: ReadonlySet<string>, gold: ReadonlySet<string>): number => {
  let right = 0
  for (const key of found) if (gold.has(key)) right++
  return (2 * right) / (found.size + gold.size)
}

test.skipIf(missing)('the annotated report: names and all mentions', () => {
  const text = readFileSync(`${shared}reports/seed.txt`, 'utf8')
  const gold = JSON.parse(readFileSync(`${shared}gold/seed.json`, 'utf8')) as { entities: Entity[] }
  const { entities } = readEntities(makeTextDocument(text))
  expect(f1(keys(entities, true), keys(gold.entities, true))).toBeGreaterThanOrEqual(0.95)
  expect(f1(keys(entities, false), keys(gold.entities, false))).toBeGreaterThanOrEqual(0.85)
})
