import type { RegisterKind, Verdict } from '../model/index.ts'

/** A made-up register as a file: CSV, with the authority whose it is, and the time for which it is complete. */
export interface MadeUpRegister {
  readonly name: string
  readonly kind: RegisterKind
  readonly authority: string
  readonly complete: string | null
  readonly text: string
}

/** One hole that was planted, or a place that looks like one and is none: what an honest look must answer. */
export interface Planted {
  readonly plan: string
  readonly rule: string
  readonly person: string
  readonly authority: string
  readonly verdict: Verdict
}

export interface MadeUpRegisters {
  readonly registers: readonly MadeUpRegister[]
  readonly answers: readonly Planted[]
  /** The day of which all registers are. */
  readonly published: string
}

const YEAR = 2024
const WHOLE_YEAR = `${YEAR}-01-01/${YEAR}-12-31`
const AUTHORITIES = ['Ostrana', 'Karsovia', 'Veldmark'] as const
type Country = (typeof AUTHORITIES)[number] | 'Tolmenia'
/** Its registers are kept, and nobody vouches for them. */
const NOT_COMPLETE: Country = 'Veldmark'

const HEADS = {
  watch: 'name,date of birth,passport,from,to',
  listing: 'name,date of birth,passport,from,to,basis',
  crossing: 'name,date of birth,passport,date,from country,to country',
  request: 'sender,recipient,person,date of birth,date,due,type',
  incident: 'person,date of birth,date,country',
} as const
type Kind = keyof typeof HEADS

const SYLLABLES = 'ba ce do fi gu ha je ko li mu na pe ri so tu va we xi yo zu'.split(' ')
const ENDS = ['n', 'r', 'l', 'k', 'm', 's', 't', 'd']

/** A number between 0 and 1, the next one with each call; the same for the same seed (mulberry32). */
const chanceOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const day = (number: number): string => new Date(Date.UTC(YEAR, 0, 1 + number)).toISOString().slice(0, 10)

interface Person {
  readonly name: string
  readonly born: string
  readonly passport: string
}

type Row = (kind: Kind, authority: Country, ...cells: readonly string[]) => void

interface Plan {
  readonly name: string
  readonly plant: (
    put: Row,
    person: Person,
    at: number,
    answer: (one: Omit<Planted, 'plan' | 'person'>) => void,
  ) => void
}

const who = ({ name, born, passport }: Person): readonly string[] => [name, born, passport]

/** In Karsovia from `at` to 30 days later, listed by Ostrana all the while. */
const passesThrough = (put: Row, person: Person, at: number, through: Country = 'Karsovia'): void => {
  const before = through === 'Karsovia' ? 'Veldmark' : 'Karsovia'
  put('listing', 'Ostrana', ...who(person), '2023-06-01', '', 'a pledge')
  put('crossing', 'Karsovia', ...who(person), day(at), before, through)
  put('crossing', 'Karsovia', ...who(person), day(at + 30), through, 'Tolmenia')
}

const CROSSING = 'no-request-before-crossing'
const LISTING = 'unshared-listing'
const WATCH = 'lapsed-watch'

/** Every kind of hole, and beside each what looks like it and is none. `at` is a day of the year from 60 to 290. */
const PLANS: readonly Plan[] = [
  {
    name: 'a watch ended, and nothing took its place before the attack',
    plant: (put, person, at, answer) => {
      put('watch', 'Ostrana', ...who(person), '2023-02-01', day(at - 25))
      put('incident', 'Ostrana', person.name, person.born, day(at), 'Ostrana')
      answer({ rule: WATCH, authority: 'Ostrana', verdict: 'certain' })
    },
  },
  {
    name: 'a watch ran on over the attack of another watch that had ended',
    plant: (put, person, at, answer) => {
      put('watch', 'Karsovia', ...who(person), '2023-02-01', day(at - 25))
      put('watch', 'Karsovia', ...who(person), day(at - 20), '')
      put('incident', 'Karsovia', person.name, person.born, day(at), 'Karsovia')
      answer({ rule: WATCH, authority: 'Karsovia', verdict: 'impossible' })
    },
  },
  {
    name: 'a watch ended, and the register of those who kept it is not complete',
    plant: (put, person, at, answer) => {
      put('watch', NOT_COMPLETE, ...who(person), '2023-02-01', day(at - 25))
      put('incident', NOT_COMPLETE, person.name, person.born, day(at), NOT_COMPLETE)
      answer({ rule: WATCH, authority: NOT_COMPLETE, verdict: 'possible' })
    },
  },
  {
    name: 'listed, let through, and nobody had asked or warned',
    plant: (put, person, at, answer) => {
      passesThrough(put, person, at)
      answer({ rule: CROSSING, authority: 'Karsovia', verdict: 'certain' })
      answer({ rule: LISTING, authority: 'Karsovia', verdict: 'certain' })
    },
  },
  {
    name: 'asked about before the person came',
    plant: (put, person, at, answer) => {
      passesThrough(put, person, at)
      put('request', 'Karsovia', 'Ostrana', 'Karsovia', person.name, person.born, day(at - 9), '', 'request')
      answer({ rule: CROSSING, authority: 'Karsovia', verdict: 'impossible' })
    },
  },
  {
    name: 'warned of only after the person had left',
    plant: (put, person, at, answer) => {
      passesThrough(put, person, at)
      put('request', 'Karsovia', 'Ostrana', 'Karsovia', person.name, person.born, day(at + 40), '', 'warning')
      // Too late for the way in and for the way out, and for knowing whom they met.
      answer({ rule: CROSSING, authority: 'Karsovia', verdict: 'certain' })
      answer({ rule: CROSSING, authority: 'Karsovia', verdict: 'certain' })
      answer({ rule: LISTING, authority: 'Karsovia', verdict: 'certain' })
    },
  },
  {
    name: 'on the list of both, and still nobody had asked',
    plant: (put, person, at, answer) => {
      passesThrough(put, person, at)
      put('listing', 'Karsovia', ...who(person), '2023-07-01', '', 'a pledge')
      answer({ rule: CROSSING, authority: 'Karsovia', verdict: 'certain' })
    },
  },
  {
    name: 'let through by those whose register is not complete',
    plant: (put, person, at, answer) => {
      passesThrough(put, person, at, NOT_COMPLETE)
      answer({ rule: CROSSING, authority: NOT_COMPLETE, verdict: 'possible' })
      answer({ rule: LISTING, authority: NOT_COMPLETE, verdict: 'possible' })
    },
  },
]

/** Of how many persons one is planted; the others live in the registers without a hole. */
const ONE_IN = 20

/**
 * A year of registers of three countries that do not exist, about persons who do not: watches, listings, crossings, requests, incidents, with
 * holes planted in them and the answers beside. The same for the same seed.
 */
export const madeUpRegisters = (seed = 1, persons = 20_000): MadeUpRegisters => {
  const chance = chanceOf(seed)
  const below = (limit: number): number => Math.floor(chance() * limit)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const rows = new Map<string, string[]>()
  const put: Row = (kind, authority, ...cells) => {
    const key = `${kind} ${authority}`
    const list = rows.get(key)
    if (list === undefined) rows.set(key, [cells.join(',')])
    else list.push(cells.join(','))
  }
  const word = (): string => {
    const made = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(ENDS)}`
    return `${made[0]?.toUpperCase()}${made.slice(1)}`
  }
  const taken = new Set<string>()
  const newPerson = (at: number): Person => {
    let name = `${word()} ${word()}`
    while (taken.has(name)) name = `${word()} ${word()}`
    taken.add(name)
    const born = `${1950 + below(55)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`
    return { name, born, passport: `MU${String(1_000_000 + at)}` }
  }
  const answers: Planted[] = []
  for (let at = 0; at < persons; at += 1) {
    const person = newPerson(at)
    if (at % ONE_IN === 0) {
      const plan = PLANS[(at / ONE_IN) % PLANS.length]
      plan?.plant(put, person, 60 + below(230), (one) => answers.push({ plan: plan.name, person: person.name, ...one }))
      continue
    }
    // Most only travel; some are watched, listed or asked about, and do nothing that anybody would miss.
    const kind = below(10)
    if (kind === 0) {
      const from = below(200)
      put('watch', pick(AUTHORITIES), ...who(person), day(from), chance() < 0.5 ? '' : day(from + 10 + below(100)))
    } else if (kind === 1) put('listing', pick(AUTHORITIES), ...who(person), day(below(300)), '', 'an oath')
    else if (kind === 2) {
      const [sender, recipient] = [pick(AUTHORITIES), pick(AUTHORITIES)]
      if (sender !== recipient)
        put('request', recipient, sender, recipient, person.name, person.born, day(below(300)), '', 'request')
    } else {
      const from = pick(AUTHORITIES)
      const to = pick(AUTHORITIES)
      if (from !== to) put('crossing', to, ...who(person), day(below(360)), from, to)
    }
  }
  // A name that two bear, one of them watched no longer: the attack does not say which of them it was.
  for (let at = 0; at < persons / 2_000; at += 1) {
    const person = newPerson(persons + 2 * at)
    const other = { ...person, born: '1949-12-31', passport: `MU${2_000_000 + at}` }
    put('watch', 'Ostrana', ...who(person), '2023-02-01', day(90))
    put('watch', 'Ostrana', ...who(other), '2023-02-01', '')
    put('incident', 'Ostrana', person.name, '', day(150), 'Ostrana')
  }
  const registers = [...rows].map(([key, list]): MadeUpRegister => {
    const [kind, authority] = key.split(' ') as [Kind, string]
    return {
      name: `${kind}-${authority.toLowerCase()}.csv`,
      kind,
      authority,
      complete: authority === NOT_COMPLETE || kind === 'incident' ? null : WHOLE_YEAR,
      text: `${HEADS[kind]}\n${list.sort().join('\n')}\n`,
    }
  })
  return {
    registers: registers.sort((a, b) => (a.name < b.name ? -1 : 1)),
    answers,
    published: `${YEAR + 1}-01-20`,
  }
}
