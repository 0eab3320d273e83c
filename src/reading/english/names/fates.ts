/** What befell people, and the nouns and verbs that say so. A later "the dead" leads back to a group that is said to have been killed. */
const ROWS: readonly (readonly [fate: string, verbs: string, nouns: string])[] = [
  [
    'dead',
    'killed kill kills killing died dead dies die murdered executed massacred',
    'dead victims deceased fatalities casualties',
  ],
  ['hurt', 'wounded wounding wounds injured injuring hurt hurting burned', 'wounded injured casualties'],
  ['held', 'arrested arresting arrests detained detaining detains held', 'detainees arrested suspects prisoners'],
  ['free', 'escaped escaping escapes fled flee flees', 'fugitives escapees runaways prisoners inmates'],
  [
    'taken',
    'abducted abducting kidnapped kidnapping seized taken captured',
    'hostages captives abductees victims prisoners',
  ],
]

const turned = (of: 1 | 2): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>()
  for (const row of ROWS) for (const word of row[of].split(' ')) out.set(word, [...(out.get(word) ?? []), row[0]])
  return out
}

/** Fate by a form of its verb, lower case. */
export const FATE_VERBS: ReadonlyMap<string, readonly string[]> = turned(1)
/** Fates by the plural noun that stands for those who met with it, lower case. */
export const FATE_NOUNS: ReadonlyMap<string, readonly string[]> = turned(2)
