import type { CaseView } from '../../src/model/index.ts'
import type { LooseClaim, ReadReport } from './gold-view.ts'
import { caseViewOf } from './gold-view.ts'
import { claim } from './made-up-case.ts'

/* Orsin Valdek is made up, and so is all that is said of him; some towns are real so that distances can be counted. */
const entities: ReadReport['entities'] = [
  { id: 'orsin', type: 'PERSON', name: 'Orsin Valdek' },
  { id: 'veldmark', type: 'GPE', name: 'Veldmark' },
  { id: 'lisbon', type: 'GPE', name: 'Lisbon' },
  { id: 'portugal', type: 'GPE', name: 'Portugal' },
  { id: 'riga', type: 'GPE', name: 'Riga' },
  { id: 'latvia', type: 'GPE', name: 'Latvia' },
  { id: 'tallinn', type: 'GPE', name: 'Tallinn' },
  { id: 'services', type: 'ORG', name: 'Veldmark intelligence services' },
  { id: 'brigade', type: 'ORG', name: 'Veldmark River Brigade' },
  { id: 'list', type: 'LIST', name: 'watch list of Veldmark' },
]
const PLACES = ['lisbon', 'riga', 'tallinn', 'portugal', 'latvia', 'veldmark']

/** Pseudo-random whole numbers below `most`, the same at every run. */
const numbers = (seed: number): ((most: number) => number) => {
  let state = seed
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Claims of every kind about one made-up person over sixty years, spread over as many reports as asked for. */
export const denseCase = (
  claims: number,
  options: { readonly reports?: number; readonly seed?: number } = {},
): CaseView => {
  const pick = numbers(options.seed ?? 1)
  const among = (items: readonly string[]): string => items[pick(items.length)] ?? ''
  const date = (): string | null => {
    const year = String(1960 + pick(60))
    const month = `${year}-${two(1 + pick(12))}`
    const day = `${month}-${two(1 + pick(28))}`
    return [day, day, month, year, `${day}/${Number(year) + 1}-01`, `${month}/..`, null][pick(7)] ?? null
  }
  const make = (id: string): LooseClaim => {
    const stance = pick(8) === 0 ? ('speculated' as const) : ('asserted' as const)
    switch (pick(8)) {
      case 0:
        return claim(id, 'TRAVEL', ['orsin'], [], date(), { stance, roles: { from: among(PLACES), to: among(PLACES) } })
      case 1:
        return claim(id, 'CROSSING', ['orsin'], [among(PLACES)], date(), { stance })
      case 2:
        return claim(id, 'STAY', ['orsin'], [among(PLACES)], date(), { stance })
      case 3:
        return claim(id, 'PRESENCE', ['orsin'], [], date(), { stance, roles: { place: among(PLACES) } })
      case 4:
      case 5:
        return claim(id, 'SURVEILLANCE', [among(['services', 'services', 'brigade'])], ['orsin'], date(), {
          stance,
          polarity: pick(20) === 0 ? 'negative' : 'positive',
          roles: { phase: among(['start', 'end', 'ongoing']) },
        })
      case 6:
        return claim(id, 'ATTACK', ['orsin'], [], date(), { stance, roles: { place: among(PLACES) } })
      default:
        return claim(id, 'WATCHLISTING', ['orsin'], ['list'], date(), {
          stance,
          polarity: pick(3) === 0 ? 'negative' : 'positive',
          roles: { authority: among(['veldmark', 'portugal']) },
        })
    }
  }
  const count = options.reports ?? 1
  return caseViewOf(
    Array.from({ length: count }, (_, r) => ({
      id: `dense${r}`,
      publisher: `Made-up paper ${r}`,
      published: '2021-03-15',
      received: Date.UTC(2021, 2, 15) + r,
      entities,
      claims: Array.from({ length: Math.ceil(claims / count) }, (_, c) => make(`c${c}`)),
    })),
  )
}
