import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../src/gaps/index.ts'

const page = fs.readFileSync(path.join(import.meta.dirname, '..', 'docs', 'rules.md'), 'utf8')

test.each(RULES.map((rule) => [rule.id, rule] as const))('the page of rules tells of %s', (id, rule) => {
  const start = page.indexOf(`## ${id}: `)
  expect(start, `docs/rules.md has no heading for ${id}`).toBeGreaterThan(0)
  const section = page.slice(start, page.indexOf('\n## ', start + 3))
  for (const part of ['Question', 'Duty', 'Reads', 'Verdict', 'Limits', 'Example'])
    expect(section).toContain(`**${part}`)
  expect(section.replaceAll('\n', ' ')).toContain(rule.question)
})

test('the ids of rules are unique', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
})
