import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'

/** The build of recheck that is JavaScript alone: its main one looks for a native program first. */
const recheck = createRequire(import.meta.url)('recheck/lib/browser.js') as {
  readonly checkSync: (source: string, flags: string, options: object) => unknown
}

interface Answer {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly complexity?: { readonly summary: string }
  readonly attack?: { readonly pattern: string; readonly string: string }
}

export interface Verdict {
  readonly linear: boolean
  /** Why not, in words. */
  readonly why: string
}

/** An attack of some tens of thousands of characters takes a linear pattern a few milliseconds, a quadratic one seconds. */
const BITE_MS = 200

/** What the search holds for an attack is tried out: the engine has short cuts that the search does not know. No attack was found: it bites. */
const bites = (source: string, flags: string, attack: string | undefined): boolean => {
  if (attack === undefined) return true
  const before = process.cpuUsage().user
  new RegExp(source, flags.replace('g', '')).test(attack)
  return (process.cpuUsage().user - before) / 1000 > BITE_MS
}

const AUTOMATON_MS = 4000
const FUZZ_MS = 20_000

/** Whether a pattern takes linear time at most: by its automaton, and where that cannot be built in time, by search for an attack. */
export const checkPattern = (source: string, flags: string): Verdict => {
  const ask = (checker: 'automaton' | 'fuzz', timeout: number): Answer => {
    try {
      return recheck.checkSync(source, flags, { checker, timeout }) as Answer
    } catch {
      // The automaton of a counted repetition may be too deep for the stack.
      return { status: 'unknown' }
    }
  }
  const first = ask('automaton', AUTOMATON_MS)
  const answer = first.status === 'unknown' ? ask('fuzz', FUZZ_MS) : first
  if (answer.status === 'safe' || (answer !== first && !bites(source, flags, answer.attack?.string)))
    return { linear: true, why: '' }
  return {
    linear: false,
    why:
      answer.status === 'unknown' ? 'not decided in time' : `${answer.complexity?.summary}: ${answer.attack?.pattern}`,
  }
}

/** A pattern's key in the list of those that were checked. */
export const keyOf = (source: string, flags: string): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)
