/**
 * What a verb tells or holds to be so, by the form in which it takes it:
 * `clause` ("said that", "said he left", a quotation), `infinitive` ("vowed to leave"), `object` ("rejected the plan"), `hearer` (its object
 * is told, not said: "told the paper that"), `raises` ("X seems to have left": the subject belongs to what is thought), and the
 * prepositions that lead to it ("spoke about the plan").
 */
export interface ContentVerb {
  readonly clause: boolean
  readonly infinitive: boolean
  readonly object: boolean
  readonly hearer: boolean
  readonly raises: boolean
  readonly preps: ReadonlySet<string>
  /** Somebody says it, so that it is a source of claims; other verbs only hold, want or judge. */
  readonly speech: boolean
}

const FLAGS: Readonly<Record<string, keyof Omit<ContentVerb, 'preps'>>> = {
  c: 'clause',
  t: 'infinitive',
  o: 'object',
  h: 'hearer',
  r: 'raises',
  s: 'speech',
}

/** Rows of "FORMS [prepositions,...]: verbs". */
const ROWS: readonly string[] = [
  // Saying
  'sc of,on,about: say',
  'sco: state announce report claim assert declare disclose reveal explain mention repeat reiterate recall reaffirm proclaim relate recount confirm affirm',
  'sc on,about: write comment remark',
  'sco: note observe acknowledge concede admit stress emphasise emphasize underline underscore highlight point-out spell-out lay-out',
  'sc with: reply respond answer retort',
  'sco: add post tweet retweet blog email text cite quote',
  'sch about,of: tell inform remind assure reassure notify brief',
  'schot about,for,of: ask',
  'sch of,about,against: warn caution',
  'sco for: argue contend maintain allege insinuate suggest hint imply indicate signal testify swear certify attest quip joke muse lament bemoan decry complain insist boast brag',
  'sc on,for: insist',
  'sc about,of,on: complain boast brag joke speak talk rant testify gloat reminisce vent speculate',
  'sc: accept',
  'sc to: admit confess point allude refer attest swear object',
  'sc: continue conclude interject counter shout yell exclaim chant scream whisper cry snap sneer deadpan gush scoff intone opine concur predict go-on begin volunteer tease',
  'scot: promise pledge vow threaten offer propose',
  'sco: deny dispute reject rebut refute contradict clarify detail outline describe summarise summarize echo voice express utter articulate predict forecast foresee project estimate',
  'sco as,for,to: describe depict portray paint characterise characterize label brand dub deem term call name cast frame denounce dismiss hail tout identify',
  'st for,on,upon: push press lobby campaign rally appeal plead beg petition',
  'sot for,on,upon: call advocate',
  'scot: urge advise recommend instruct order command demand request require direct encourage exhort implore',
  'so of: accuse suspect convict acquit absolve',
  'so for,on,over,about: blame criticise criticize condemn slam blast attack rip bash lambaste lambast castigate chastise scold chide rebuke mock ridicule deride assail slammed rail hammer denounce disparage insult trash taunt berate',
  'so for: praise applaud commend congratulate laud salute cheer celebrate credit extol welcome champion defend justify',
  'so: discuss debate question challenge highlight tout invoke recite',
  's against: vote',
  'so: endorse oppose reject veto repudiate disavow denounce condemn second',
  'sc on,against: rule',
  // Sources that show
  'sc: find',
  'sco: show reveal indicate suggest demonstrate illustrate prove document establish determine conclude estimate',
  'sco: read',
  'sco: list rank rate',
  // Thought
  'c of,about: think dream',
  'c in: believe',
  'c: know understand believe consider',
  'co: realise realize recognise recognize suspect assume presume guess reckon figure suppose surmise imagine envision',
  'co about,over,for: fear worry wonder hope care fret',
  'cot: expect hope wish prefer want like love hate dislike desire',
  'c: feel see',
  'co: sense regard view perceive interpret judge gauge assess consider anticipate doubt question',
  'c as,like: see view regard treat perceive recognise recognize know',
  'ct: decide intend aim agree consent decline refuse choose hesitate resolve opt vow',
  'cto: seek',
  'c with,on,to,about: agree disagree',
  'c: learn hear discover notice remember forget find-out read',
  'c on: focus concentrate dwell reflect zero seize',
  'o: appreciate admire respect like love hate dislike resent regret mind despise ignore dismiss tolerate',
  // Seeming
  'cr like,as: seem appear look sound',
]

const makeRow = (): { -readonly [Key in keyof ContentVerb]: ContentVerb[Key] } & { preps: Set<string> } => ({
  clause: false,
  infinitive: false,
  object: false,
  hearer: false,
  raises: false,
  preps: new Set(),
  speech: false,
})

/** By lemma, with its particle where it has one ("point-out"). */
export const CONTENT_VERBS: ReadonlyMap<string, ContentVerb> = (() => {
  const map = new Map<string, ReturnType<typeof makeRow>>()
  for (const row of ROWS) {
    const [forms = '', verbs = ''] = row.split(': ')
    const [flags = '', preps = ''] = forms.split(' ')
    for (const verb of verbs.split(' ')) {
      const entry = map.get(verb) ?? makeRow()
      for (const flag of flags) {
        const key = FLAGS[flag]
        if (key !== undefined) entry[key] = true
      }
      for (const prep of preps.split(',')) if (prep !== '') entry.preps.add(prep)
      map.set(verb, entry)
    }
  }
  return map
})()
