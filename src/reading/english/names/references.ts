// Words by which English points back to people and things that were spoken of before. All in lower case.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that say no more of people than how many they are, with the number where the noun itself holds it. */
export const COUNTED: ReadonlyMap<string, number | null> = new Map([
  ['men', null],
  ['women', null],
  ['people', null],
  ['persons', null],
  ['others', null],
  ['suspects', null],
  ['brothers', null],
  ['sisters', null],
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['trio', 3],
])

/** Kin by whom somebody makes a couple. */
export const SPOUSES: ReadonlySet<string> = words('husband wife spouse partner boyfriend girlfriend')
/** "The elder brother". */
export const ELDER: ReadonlySet<string> = words('elder older eldest oldest')
export const YOUNGER: ReadonlySet<string> = words('younger youngest')

/** Words before a number that say how near it is: the last word, with the one before it where there are two. */
export const NEARLY: ReadonlyMap<string, string | null> = new Map([
  ['than', 'more'],
  ['least', 'at'],
  ['around', null],
  ['about', null],
  ['nearly', null],
  ['almost', null],
  ['roughly', null],
  ['approximately', null],
  ['over', null],
])

/** Words, some of them tagged as prepositions, before which a pronoun begins a clause. */
export const CLAUSE_WORDS: ReadonlySet<string> = words(
  'after before since until as while because than although though whether if where when',
)
/** Verbs whose "it" is what was said or believed, not a thing. */
export const PROPOSITIONAL: ReadonlySet<string> = words(
  'denied deny denies believe believes believed doubt doubts confirm confirmed know knew mean meant',
)
/** "It was suggested by X that": the verb has no thing for its subject. */
export const IMPERSONAL: ReadonlySet<string> = words(
  'suggested said reported alleged believed thought feared hoped agreed decided announced understood argued assumed excluded ruled',
)
/** Verbs before which "it" may stand for nothing: "it was known that". */
export const EMPTY_IT: ReadonlySet<string> = words(
  'emerged seems seemed appears appeared is was rained turns turned transpired remains became follows may might will would had cannot could can',
)
