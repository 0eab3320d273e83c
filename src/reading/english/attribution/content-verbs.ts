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
  'sc to,with: reply respond answer retort',
  'sco: add post tweet retweet blog email text cite quote',
  'sch about,of: tell inform remind assure reassure notify brief',
  'schot about,for,of: ask',
  'sch of,about,against: warn caution',
  'sco for: argue contend maintain allege insinuate suggest hint imply indicate signal testify swear certify attest quip joke muse lament bemoan decry complain insist boast brag',
  'sc on,for: insist',
  'sc about,of,on: complain boast brag joke speak talk rant testify gloat reminisce vent speculate',
  'sc to: admit confess point allude refer attest swear object',
  'sc: continue conclude interject counter shout yell exclaim chant scream whisper cry snap sneer deadpan gush scoff intone opine concur predict go-on begin volunteer tease',
  'scot: promise pledge vow threaten offer propose',
  'sco: deny dispute reject rebut refute contradict clarify detail outline describe summarise summarize echo voice express utter air articulate predict forecast foresee project estimate',
  'sco as,for,to: describe depict portray paint characterise characterize label brand dub deem term call name cast frame denounce dismiss hail tout identify',
  'sot for,on,upon: call push press lobby campaign rally appeal plead beg petition advocate',
  'scot: urge advise recommend instruct order command demand request require direct encourage exhort implore',
  'so of: accuse suspect convict acquit absolve',
  'so for,on,over,about: blame criticise criticize condemn slam blast attack rip bash lambaste lambast castigate chastise scold chide rebuke mock ridicule deride assail slammed rail hammer denounce disparage insult trash taunt berate',
  'so for: praise applaud commend thank congratulate laud salute cheer celebrate credit extol welcome champion defend justify',
  'so: discuss debate address question challenge detail publish release release promote highlight tout invoke recite',
  'so on,for,against: vote',
  'so: endorse support back oppose approve favor favour nominate reject veto embrace repudiate disavow denounce condemn protest second',
  'sc on,against: rule',
  // Sources that show
  'sco: show find reveal indicate suggest demonstrate illustrate prove document establish determine conclude estimate',
  'sco: read run',
  'sco: list rank rate',
  // Thought
  'co of,about: think dream',
  'c in: believe',
  'co: know understand realise realize recognise recognize suspect assume presume guess reckon figure suppose surmise imagine envision believe consider',
  'co about,over,for: fear worry wonder hope care fret',
  'cot: expect hope wish prefer want like love hate dislike desire',
  'co: feel sense see regard view perceive interpret judge gauge assess consider anticipate doubt question',
  'co as,like: see view regard consider treat perceive recognise recognize know',
  'cot: decide plan intend aim mean agree consent seek decline refuse choose hesitate resolve opt vow',
  'c with,on,to,about: agree disagree',
  't: try attempt seek refuse decline',
  'c: learn hear discover notice remember forget find-out read',
  'co on: focus concentrate dwell reflect zero seize',
  'o: remember appreciate admire respect like love hate dislike resent regret mind despise ignore dismiss tolerate trust favor favour',
  'co: mean ensure',
  'h: persuade convince',
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
