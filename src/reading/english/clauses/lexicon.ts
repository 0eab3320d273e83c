/** Closed classes of English and the word lists that the chunker needs. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Prepositions of more than one word and what they count as; longest first within a first word. */
export const MULTIWORD: ReadonlyMap<string, readonly (readonly [words: readonly string[], tag: string, as: string])[]> =
  (() => {
    const rows: readonly [string, string, string][] = [
      ['in the wake of', 'prep', 'after'],
      ['in the aftermath of', 'prep', 'after'],
      ['in the run-up to', 'prep', 'before'],
      ['in the course of', 'prep', 'during'],
      ['in connection with', 'prep', 'over'],
      ['in response to', 'prep', 'after'],
      ['in exchange for', 'prep', 'for'],
      ['in return for', 'prep', 'for'],
      ['in addition to', 'prep', 'besides'],
      ['in front of', 'prep', 'before-of'],
      ['no one', 'pron', 'nobody'],
      ['in order', 'drop', ''],
      ['in support of', 'prep', 'for'],
      ['on behalf of', 'prep', 'for'],
      ['on suspicion of', 'prep', 'over'],
      ['on charges of', 'prep', 'over'],
      ['with regard to', 'prep', 'about'],
      ['with respect to', 'prep', 'about'],
      ['as part of', 'prep', 'during'],
      ['as well as', 'cc', 'and'],
      ['as soon as', 'sub', 'when'],
      ['as long as', 'sub', 'while'],
      ['as to', 'prep', 'about'],
      ['as if', 'sub', 'as if'],
      ['as though', 'sub', 'as if'],
      ['even though', 'sub', 'although'],
      ['even if', 'sub', 'if'],
      ['so that', 'sub', 'so that'],
      ['now that', 'sub', 'because'],
      ['because of', 'prep', 'because of'],
      ['due to', 'prep', 'because of'],
      ['thanks to', 'prep', 'because of'],
      ['owing to', 'prep', 'because of'],
      ['according to', 'prep', 'according to'],
      ['along with', 'cc', 'and'],
      ['together with', 'prep', 'with'],
      ['such as', 'prep', 'such as'],
      ['based on', 'prep', 'based on'],
      ['on the basis of', 'prep', 'based on'],
      ['prior to', 'prep', 'before'],
      ['ahead of', 'prep', 'before'],
      ['next to', 'prep', 'near'],
      ['close to', 'prep', 'near'],
      ['out of', 'prep', 'from'],
      ['contrary to', 'prep', 'contrary to'],
      ['instead of', 'prep', 'instead of'],
      ['rather than', 'prep', 'instead of'],
      ['apart from', 'prep', 'besides'],
      ['up to', 'approx', ''],
      ['more than', 'approx', ''],
      ['less than', 'approx', ''],
      ['fewer than', 'approx', ''],
      ['at least', 'approx', ''],
      ['at most', 'approx', ''],
      ['close on', 'approx', ''],
      ['in writing', 'adv', 'in writing'],
      ['at first', 'adv', 'at first'],
      ['at last', 'adv', 'at last'],
      ['at once', 'adv', 'at once'],
      ['so far', 'adv', 'so far'],
      ['for example', 'adv', 'for example'],
      ['for the time being', 'adv', 'for now'],
      ['in advance', 'adv', 'in advance'],
      ['no longer', 'adv', 'no longer'],
      ['not only', 'adv', 'also'],
      ['later on', 'adv', 'later'],
      ['since then', 'adv', 'since then'],
      ['as yet', 'adv', 'yet'],
    ]
    const map = new Map<string, [readonly string[], string, string][]>()
    for (const [words, tag, as] of rows) {
      const list = words.split(' ')
      const first = list[0] ?? ''
      const bucket = map.get(first) ?? []
      bucket.push([list, tag, as])
      map.set(first, bucket)
    }
    for (const bucket of map.values()) bucket.sort((a, b) => b[0].length - a[0].length)
    return map
  })()

export const PREPOSITIONS =
  set(`about above across after against along among amid around as at before behind below beneath beside
  besides between beyond by despite during for from in inside into near of off on onto opposite outside over past per regarding
  concerning including since than through throughout to toward towards under underneath until up upon via with within without amongst`)

/** Subordinators that can be nothing else. */
export const SUBORDINATORS = set('because although though while whereas if unless lest')
/** Words that are a preposition before a noun phrase and a subordinator before a clause. */
export const EITHER = set('after before since until as till once')
export const RELATIVE = set('who which whom whose where when')
export const INTERROGATIVE = set('whether how why what')

export const MODALS = set("will would can could may might shall should must 'll 'd ca wo")
export const BE = set("be is are was were been being am 'm 're")
export const HAVE = set("have has had having 've")
export const DO = set('do does did done')

/** Events in -ing that open a sentence as its subject ("Fighting near the port killed ten"). */
export const ING_NOUNS = set(
  'fighting shelling bombing shooting killing looting rioting training funding stabbing kidnapping smuggling trafficking hostage-taking',
)

export const POSSESSIVES = set('his her its their our my your')
export const SUBJECT_PRONOUNS = set('he she it they we i')
export const PRONOUNS = set(
  'he she it they we i you him her them us me himself herself itself themselves one someone somebody anyone anybody everyone everybody nobody none everything something anything nothing no-one others another both',
)
export const DETERMINERS = set(
  'the a an this that these those no any some each every all both half another such several many few most much either neither more fewer other',
)
export const NEGATIVE_DETERMINERS = set('no neither nobody none nothing no-one')

/** Adverbs that hedge or deny are read by the stance layer; these are only passed over by the chunker. */
export const CONJUNCTIVE_ADVERBS = set('however therefore thus moreover meanwhile nevertheless hence then')

export const PHRASAL =
  set(`carry-out take-over take-in take-up take-off take-back put-off put-up put-down set-up set-off set-out step-up step-down give-up give-in
  kick-off kick-out blow-up break-out break-up break-in break-down break-off call-off call-up call-out hand-over hand-in send-back send-out
  send-off send-in turn-down turn-back turn-over turn-up track-down round-up pick-up bring-back bring-in bring-down fly-out fly-in
  point-out rule-out find-out pull-out pull-back push-back push-out drive-out throw-out clean-up clear-out wipe-out cut-off shut-down
  close-down close-off seal-off lock-down lay-out lay-down go-off go-out go-back go-on come-back come-up come-out get-away get-out
  hold-up hold-off stand-down stand-up fall-back move-out move-in move-back beat-back let-down let-in let-off let-out shoot-down
  gun-down burn-down hunt-down head-off ward-off scale-up scale-down speed-up build-up back-up sign-up tip-off rise-up give-back
  hand-back pass-on hand-on take-away give-away run-away run-off run-down slip-away slip-back turn-away run-out bring-home let-go switch-on take-back`)

/** Forms that are past tense only, and forms that are participle only; every other form in -ed (and "held", "shot") may be either. */
export const PAST_ONLY =
  set(`went took gave drove fell saw knew wrote broke chose spoke stole swore threw wore withdrew began became came ate flew
  froze grew hid rode rose sang shook sank swam tore woke overthrew undertook overcame arose forgave foresaw forbade drew mistook retook
  overtook oversaw underwent outgrew blew bore was were did had ran sprang reran overran`)
export const PARTICIPLE_ONLY =
  set(`taken given driven seen known written broken chosen spoken stolen sworn thrown worn withdrawn begun gone done fallen
  shown flown beaten ridden risen forbidden hidden grown drawn torn born borne been eaten frozen mistaken retaken overtaken undertaken
  overthrown overseen undergone forgotten blown shaken sunk proven`)

/** Nouns that take a "that" clause of their own. */
export const CONTENT_NOUNS =
  set(`possibility speculation fact news report claim announcement evidence fear concern suspicion belief allegation
  rumour rumor statement warning sign indication suggestion likelihood chance view idea confirmation risk accusation charge assurance
  assumption finding conclusion impression hope information word proof admission denial promise threat reminder notion theory assertion`)

/** Nouns that the tagger often takes for verbs, after another noun. */
export const NOUN_AFTER_NOUN =
  set(`calls attacks raids checks controls searches strikes blasts threats reports claims records guards fires shots
  stays crossings call attack raid check control search strike blast threat report claim record guard fire stop stay watch visit visits
  test tests drop drops link links ban bans alert alerts plan plans cut cuts use hit hits fight stand run supply exchange exchanges
  force forces post posts patrol patrols camp camps house houses note notes guess register list lists contact contacts vote votes permit warrant fund funds request requests trial release return returns response remarks remark reports estimates estimate answer answers accounts account`)

/** Verbs that take no object: "remained" and its like are never a passive participle. */
export const INTRANSITIVE =
  set(`remain respond arrive stay travel occur happen appear emerge surface come die go live return cross enter
  belong fall rise refer react agree begin continue last insist escape flee move succeed depart vanish disappear collapse participate
  consist result lie seem start end erupt explode crash comply cooperate follow say stop fail vote clash sleep meet speak`)
