import type { Gap } from '../../src/model/index.ts'

/** A hole that a careful reader of the seed report would sign, and the one line with which the reader would defend it. */
export interface Hole {
  readonly rule: string
  readonly whom: string
  readonly authority: string | null
  readonly verdict: Gap['verdict']
  readonly basis: Gap['basis']
  /** Whole days from the last that is told to the event, least and most; null where no day is told at one of its ends. */
  readonly days: readonly [number, number] | null
  /** Words that the question has, where rule, person and authority leave more than one row. */
  readonly asks?: string
  /** Words of the report that have to be among the witnesses, so that the hole is found for the reason given. */
  readonly on: readonly RegExp[]
  readonly because: string
}

const of = (
  rule: string,
  [whom, authority]: readonly [string, string | null],
  [verdict, basis, days = null]: readonly [Gap['verdict'], Gap['basis'], (readonly [number, number] | null)?],
  on: readonly RegExp[],
  because: string,
  asks?: string,
): Hole => ({ rule, whom, authority, verdict, basis, days, on, because, ...(asks === undefined ? {} : { asks }) })

const SAID = 'Said Kouachi'
const CHERIF = 'Cherif Kouachi'
const HAYAT = 'Hayat Boumeddiene'

/** From reading the report by eye. Each was held against the words before it was held against what is found. */
export const SIGNED: readonly Hole[] = [
  of(
    'lapsed-watch',
    [SAID, 'France'],
    ['certain', 'stated', [190, 221]],
    [/terminated this surveillance/],
    'His watch is dated at both ends; the last day of June 2014 is 190 days short of the attack, its first 221, and nobody resumes it.',
  ),
  of(
    'lapsed-watch',
    [CHERIF, 'France'],
    ['certain', 'stated', [340, 464]],
    [/surveillance of Cherif/],
    'His watch stopped around the turn of 2013, so that even the latest reading of those words leaves eleven months before the attack.',
  ),
  of(
    'lapsed-watch',
    [SAID, null],
    ['possible', 'nobody-says'],
    [/terminated this surveillance/],
    'That France had stopped says nothing of the Americans, who had him on a list: somebody else may have watched, and nobody is asked.',
  ),
  of(
    'lapsed-watch',
    [CHERIF, null],
    ['possible', 'nobody-says'],
    [/surveillance of Cherif/],
    'The same for the younger brother: one service is told of, and the silence on all others is no denial.',
  ),
  of(
    'ended-despite-flags',
    [SAID, 'France'],
    ['certain', 'stated'],
    [/terminated this surveillance/, /weapons training/],
    'Three years before he was let go he had learned to use weapons from a terrorist group abroad; the report itself speaks of red flags.',
  ),
  of(
    'ended-despite-flags',
    [CHERIF, 'France'],
    ['certain', 'stated'],
    [/surveillance of Cherif/, /convicted in 2008/],
    'Five years before, he had been sentenced for helping fighters on their way to a war, and nothing is told that took that back.',
  ),
  of(
    'unshared-listing',
    [SAID, 'Yemen'],
    ['possible', 'dates-too-vague'],
    [/watch list/, /was not on the watch list/],
    'One state had him listed, the one he visited says it had not heard of him; but since when he was listed, nobody says to a year.',
  ),
  of(
    'visa-to-listed',
    [SAID, 'Yemen'],
    ['possible', 'dates-too-vague'],
    [/officially issued visa/, /watch list/],
    'He went in on papers that were given him in due form; neither they nor the American listing carry a date, so which came first is open.',
  ),
  of(
    'no-request-before-crossing',
    [HAYAT, 'Turkey'],
    ['certain', 'stated', [5, 7]],
    [/received no request/, /crossed/],
    'A minister denies that anybody asked; she was in reach for the better part of a week and was looked for only the day after she left.',
  ),
  of(
    'conflicting-claims',
    [HAYAT, null],
    ['certain', 'sources-conflict'],
    [/involved in/, /2 January/],
    'Whoever guesses that she shared in the killings has her in Paris on a day on which the foreign minister has her a flight away.',
    '7 January',
  ),
  of(
    'conflicting-claims',
    [HAYAT, null],
    ['possible', 'nobody-says'],
    [/involved in/],
    'The guess reaches the day of the siege too; she was over the Syrian border the day before, and nobody places her after that.',
    '9 January',
  ),
  of(
    'contradicted-fact',
    ['Fontenay-aux-Roses', null],
    ['certain', 'stated'],
    [/eastern Paris/],
    'The map has that town to the south and a little west of the capital, and not to its east.',
  ),
]

/**
 * What the reader's own claims may give beyond that, where it takes "slipped from the radar" for a watch that ended and the gold has a
 * judgement on the services. Each is argued; none is more than possible.
 */
export const ARGUED: readonly Hole[] = [
  of(
    'lapsed-watch',
    ['Amedy Coulibaly', 'France'],
    ['possible', 'dates-too-vague'],
    [/radar/],
    'The attackers are said to have dropped out of the services’ sight, he is one of them, and no day is told: may be, and no more.',
  ),
  of(
    'lapsed-watch',
    ['Amedy Coulibaly', null],
    ['possible', 'nobody-says'],
    [/radar/],
    'If France had lost him, nobody says whether any other service kept him in view.',
  ),
  of(
    'ended-despite-flags',
    ['Amedy Coulibaly', 'France'],
    ['possible', 'dates-too-vague'],
    [/radar/, /convicted for extremist/],
    'He had a sentence for extremism behind him; whether he was lost from sight after it or before is not told.',
  ),
]

export const isThe = (hole: Hole, gap: Gap): boolean =>
  gap.rule === hole.rule &&
  gap.subject.name === hole.whom &&
  gap.authority === hole.authority &&
  gap.question.includes(hole.asks ?? '')
