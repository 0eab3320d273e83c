import { describe, expect, test } from 'vitest'
import { newId, reportOfId, workspaceId } from './ids.ts'
import { partsCache } from './parts.ts'

describe('parts kept in memory', () => {
  test('the one not asked for the longest goes first', () => {
    const cache = partsCache('', 10)
    cache.set('a', ['A'], 4)
    cache.set('b', ['B'], 4)
    expect(cache.get('a')).toEqual(['A'])
    cache.set('c', ['C'], 4)
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([['A'], undefined, ['C']])
  })

  test('what is larger than all the room is not kept, and drives nothing out', () => {
    const cache = partsCache('', 10)
    cache.set('a', ['A'], 4)
    cache.set('b', ['B'], 11)
    expect([cache.get('a'), cache.get('b')]).toEqual([['A'], undefined])
  })

  test('the room is given back when it is cleared', () => {
    const cache = partsCache('', 10)
    cache.set('a', ['A'], 10)
    cache.clear()
    cache.set('b', ['B'], 10)
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, ['B']])
  })
})

describe('ids', () => {
  test('a new one can be the id of a report and tells its claims', () => {
    const ids = Array.from({ length: 1_000 }, () => newId('r'))
    expect(new Set(ids).size).toBe(1_000)
    for (const id of ids) expect(reportOfId(workspaceId(id, 12, 'c-0-7'))).toBe(id)
  })

  test('what is no id of a claim belongs to no report', () => {
    expect([reportOfId('c1'), reportOfId('')]).toEqual(['', ''])
  })
})
