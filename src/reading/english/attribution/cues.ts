import type { Stance } from '../../../model/index.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Verbs whose subject is the source of what follows. */
export const SOURCE_VERBS =
  set(`say tell state add announce report indicate note claim assert declare insist stress admit acknowledge
  confirm deny explain reveal disclose warn argue allege suggest cite quote write reply repeat maintain contend remark observe testify
  concede recall boast promise pledge vow threaten estimate assess predict caution emphasise emphasize reiterate inform complain
  contradict clarify mention signal point-out believe think suspect fear depict describe show surface expect hope accuse decide find
  determine know conclude urge demand ask doubt consider call agree understand assume record recount assure hold rule verify
  detail`)

/** What a verb makes of the clause under it. */
export const VERB_STANCE: Readonly<Record<string, Stance>> = {
  believe: 'hypothesised',
  think: 'hypothesised',
  suspect: 'hypothesised',
  suggest: 'hypothesised',
  assume: 'hypothesised',
  consider: 'hypothesised',
  estimate: 'hypothesised',
  expect: 'planned',
  fear: 'speculated',
  hope: 'planned',
  speculate: 'speculated',
  allege: 'reported',
  emerge: 'reported',
  surface: 'reported',
  rumour: 'reported',
  appear: 'hypothesised',
  seem: 'hypothesised',
  plan: 'planned',
  intend: 'planned',
  decide: 'planned',
  vow: 'planned',
  pledge: 'planned',
  promise: 'planned',
  agree: 'planned',
  prepare: 'planned',
  seek: 'planned',
  want: 'planned',
  threaten: 'planned',
  imply: 'hypothesised',
  doubt: 'unknown',
}

/** Passive "is said to", "was reported to", "was known to": hearsay; "is believed to": reasoning. */
export const PASSIVE_STANCE: Readonly<Record<string, Stance>> = {
  say: 'reported',
  report: 'reported',
  know: 'reported',
  allege: 'reported',
  claim: 'reported',
  tell: 'reported',
  rumour: 'reported',
  believe: 'hypothesised',
  think: 'hypothesised',
  suspect: 'hypothesised',
  assume: 'hypothesised',
  estimate: 'hypothesised',
  expect: 'planned',
  plan: 'planned',
  schedule: 'planned',
  order: 'planned',
}

/** Nouns with a content clause, and how they put it. */
export const NOUN_STANCE: Readonly<Record<string, Stance>> = {
  possibility: 'hypothesised',
  likelihood: 'hypothesised',
  chance: 'hypothesised',
  suspicion: 'hypothesised',
  belief: 'hypothesised',
  theory: 'hypothesised',
  speculation: 'speculated',
  rumour: 'speculated',
  rumor: 'speculated',
  fear: 'speculated',
  risk: 'speculated',
  report: 'reported',
  news: 'reported',
  claim: 'reported',
  allegation: 'reported',
  accusation: 'reported',
}

/** Content nouns that are themselves a source ("speculation that ..."). */
export const SOURCE_NOUNS = set('speculation report rumour rumor allegation claim accusation')

export const ADVERB_STANCE: Readonly<Record<string, Stance>> = {
  reportedly: 'reported',
  allegedly: 'reported',
  apparently: 'reported',
  supposedly: 'reported',
  purportedly: 'reported',
  possibly: 'speculated',
  perhaps: 'speculated',
  maybe: 'speculated',
  probably: 'hypothesised',
  likely: 'hypothesised',
  presumably: 'hypothesised',
}

/** Verbs that turn the infinitive under them into something that was not done. */
export const NOT_DONE = set('fail refuse decline neglect forget omit cease stop quit avoid finish')
/** Verbs whose infinitive is no fact: wanted, asked for, planned. */
export const NOT_FACT = set(
  'ask want order tell urge call demand try attempt seek hope wish invite advise warn instruct need aim offer request require force allow permit threaten',
)

/** Sources that are no more than "sources" or "reports". */
export const BARE_SOURCES = set('source report medium reports sources rumour speculation')

/** What one can look into: "In the video", "in a statement". */
export const MEDIA = set(
  'video recording statement message audio letter interview tape broadcast manifesto note post tweet footage clip',
)

/** "It is possible that ...": how the adjective puts it. */
export const ADJECTIVE_STANCE: Readonly<Record<string, Stance>> = {
  possible: 'speculated',
  conceivable: 'speculated',
  likely: 'hypothesised',
  probable: 'hypothesised',
  unlikely: 'hypothesised',
  plausible: 'hypothesised',
  unclear: 'unknown',
  unknown: 'unknown',
  uncertain: 'unknown',
  doubtful: 'unknown',
  false: 'denied',
  untrue: 'denied',
}
