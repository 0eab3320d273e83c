/** Past tense and participle of pivot verbs that do not take "-ed". */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `go went gone;come came come;become became become;take took taken;give gave given;get got got;make made made;say said said;tell told told;know knew known
  find found found;hold held held;keep kept kept;leave left left;lose lost lost;meet met met;put put put;read read read;run ran run;see saw seen;send sent sent
  shoot shot shot;steal stole stolen;strike struck struck;think thought thought;write wrote written;fall fell fallen;fight fought fought;flee fled fled
  fly flew flown;hide hid hidden;hit hit hit;lead led led;set set set;speak spoke spoken;spend spent spent;stand stood stood;understand understood understood
  break broke broken;bring brought brought;build built built;buy bought bought;seek sought sought;catch caught caught;choose chose chosen;cut cut cut;drive drove driven
  feel felt felt;forbid forbade forbidden;hear heard heard;begin began begun;blow blew blown;show showed shown;sell sold sold;let let let;do did done
  undergo underwent undergone;withdraw withdrew withdrawn;foresee foresaw foreseen;swear swore sworn;throw threw thrown;have had had;pay paid paid
  admit admitted admitted;stop stopped stopped;drop dropped dropped;plan planned planned;slip slipped slipped;transmit transmitted transmitted
  commit committed committed;refer referred referred;occur occurred occurred;stab stabbed stabbed;tap tapped tapped;rob robbed robbed;sail sailed sailed
  deny denied denied;identify identified identified;carry carried carried;try tried tried;bury buried buried;notify notified notified;reply replied replied;verify verified verified;specify specified specified`
    .split(/[;\n]/)
    .map((row) => row.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]]),
)

/** "carry out" is inflected in its first word. */
const first = (verb: string, inflect: (word: string) => string): string => {
  const at = verb.indexOf(' ')
  return at < 0 ? inflect(verb) : inflect(verb.slice(0, at)) + verb.slice(at)
}

const regular = (word: string): string =>
  word.endsWith('e') ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`

export const pastOf = (verb: string, plural = false): string =>
  first(verb, (word) => (word === 'be' ? (plural ? 'were' : 'was') : (IRREGULAR.get(word)?.[0] ?? regular(word))))

export const participleOf = (verb: string): string =>
  first(verb, (word) => (word === 'be' ? 'been' : (IRREGULAR.get(word)?.[1] ?? regular(word))))

export const presentOf = (verb: string, plural: boolean): string =>
  first(verb, (word) => {
    if (word === 'be') return plural ? 'are' : 'is'
    if (plural) return word
    if (word === 'have') return 'has'
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
    return /(?:s|x|sh|ch|o)$/.test(word) ? `${word}es` : `${word}s`
  })

export const ingOf = (verb: string): string =>
  first(verb, (word) => {
    if (word === 'be' || word === 'flee' || word === 'see') return `${word}ing`
    if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`
    if (word.endsWith('e')) return `${word.slice(0, -1)}ing`
    const past = IRREGULAR.get(word)?.[0] ?? ''
    const doubled =
      past.startsWith(word + word.slice(-1)) || /^(?:run|put|set|cut|hit|get|let|begin|stop|plan)$/.test(word)
    return doubled ? `${word}${word.slice(-1)}ing` : `${word}ing`
  })
