import type { Cluster } from '../identity/index.ts'
import type { PlaceStatementView, ReportView } from '../model/index.ts'
import type { Authority } from './authority.ts'
import type { Fact } from './fact.ts'
import type { Finding } from './finding.ts'
import type { World } from './world.ts'

/** All that the case says of one person: facts in which the person, or a group the person belongs to, takes part. */
export interface PersonHistory {
  readonly person: Cluster
  readonly facts: readonly Fact[]
  readonly world: World
}

/** What one report says of places and days. */
export interface ReportHistory {
  readonly report: ReportView
  readonly facts: readonly Fact[]
  readonly placeStatements: readonly PlaceStatementView[]
  readonly world: World
}

/**
 * All that the case says of one authority, a state by whichever of its bodies or a body of its own: facts in which it acts, is addressed,
 * or keeps what is spoken of.
 */
export interface AuthorityHistory {
  readonly authority: Authority
  readonly facts: readonly Fact[]
  /** What it plans, or what is planned for it or there: announcements, which say nothing of what happened. */
  readonly plans: readonly Fact[]
  /** Facts that are told to have happened there and in which it is not named otherwise. */
  readonly there: readonly Fact[]
  readonly world: World
}

interface RuleWords {
  readonly id: string
  readonly title: string
  /** What the rule asks, with nobody's name in it. */
  readonly question: string
  /** The expectation behind it, or `no duty stated`. */
  readonly duty: string
}

/**
 * A rule reads one history and returns findings: a pure function, so that a new claim needs a new look only at the histories it touches.
 * A new rule is a file with one of these and a line in `rules.ts`.
 */
export type Rule =
  | (RuleWords & { readonly reads: 'person'; readonly find: (history: PersonHistory) => readonly Finding[] })
  | (RuleWords & { readonly reads: 'authority'; readonly find: (history: AuthorityHistory) => readonly Finding[] })
  | (RuleWords & { readonly reads: 'report'; readonly find: (history: ReportHistory) => readonly Finding[] })
