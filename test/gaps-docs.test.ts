import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../src/gaps/index.ts'

const folder = path.join(import.meta.dirname, '..', 'docs')
const index = fs.readFileSync(path.join(folder, 'rules.md'), 'utf8')

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s has a page of its own', (id, rule) => {
  const page = fs.readFileSync(path.join(folder, 'rules', `${id}.md`), 'utf8')
  expect(page.startsWith(`# ${id}: `)).toBe(true)
  for (const part of ['Question', 'Duty', 'Reads', 'Verdict', 'Limits', 'Example']) expect(page).toContain(`**${part}`)
  expect(page.replaceAll('\n', ' ')).toContain(rule.question)
  expect(index).toContain(`(rules/${id}.md)`)
})

test('no page tells of a rule that does not run', () => {
  expect(fs.readdirSync(path.join(folder, 'rules')).sort()).toEqual(RULES.map((rule) => `${rule.id}.md`).sort())
})

test('the ids of rules are unique', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
})
