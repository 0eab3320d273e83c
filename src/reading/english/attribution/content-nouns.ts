const words = (list: string): readonly string[] => list.split(' ')

/** Nouns that hold what somebody says, thinks or wants, by what leads to it: a clause ("that"), an infinitive ("to") or a preposition. */
const ROWS: readonly (readonly [by: string, nouns: readonly string[]])[] = [
  [
    'that',
    words(
      'claim statement assertion allegation accusation complaint suggestion argument contention warning announcement admission acknowledgment acknowledgement belief view idea notion theory hope fear concern worry feeling sense impression prediction promise pledge assurance suspicion speculation rumour rumor report hint recognition charge conclusion insistence denial confirmation message position opinion perception consensus criticism doubt question expectation',
    ),
  ],
  [
    'to',
    words(
      'decision refusal call promise pledge vow demand request offer threat plea desire proposal willingness reluctance commitment appeal',
    ),
  ],
  ['for', words('call demand request plea appeal')],
]

/** The ways in which a noun takes what it holds, by its lemma. */
export const NOUN_CONTENT: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  for (const [by, nouns] of ROWS)
    for (const noun of nouns) {
      const entry = map.get(noun) ?? new Set<string>()
      entry.add(by)
      map.set(noun, entry)
    }
  return map
})()

/** Adjectives behind "is" that hold a thought of their subject: "is confident that", "was worried about". */
export const THINKING_ADJECTIVES: ReadonlySet<string> = new Set(
  words(
    'confident sure certain aware unaware convinced hopeful afraid fearful worried concerned doubtful sceptical skeptical optimistic pessimistic adamant proud critical wary supportive dismissive',
  ),
)

/** Adjectives that say how sure a thing is, with nobody who thinks so: "it is unclear whether". */
export const OPEN_ADJECTIVES: ReadonlySet<string> = new Set(
  words('clear unclear unknown uncertain possible likely unlikely'),
)
