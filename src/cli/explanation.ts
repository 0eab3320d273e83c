import type { Reading } from '../model/index.ts'
import type { Explanation, Participant } from '../reading/index.ts'
import { plain, say } from './output.ts'

const quote = (words: string): string => `“${plain(words)}”`

const line = (head: string, words: string): void => say(`    ${head.padEnd(11)} ${words}`)

const participant = ({ name, words, from, rule, through }: Participant): string => {
  const who = plain(name)
  if (words === null) return `${who}, not in these words (${rule})`
  const led = through === null || through === words.text ? '' : `, which stands for ${quote(through)}`
  return `${who}: ${quote(words.text)}${from === '' ? '' : ` as ${from}`}${led} (${rule})`
}

const share = ({ confidence, band }: Explanation): string =>
  confidence === null ? 'not measured' : `${confidence.toFixed(2)} of this rule's claims were right, ${band}`

/** Tells on stderr how one report was read: its day of publication, its times, and the way from the words to every claim. */
export function printExplanations(file: string, reading: Reading, explanations: readonly Explanation[]): void {
  say(`${file}: published ${reading.published.edtf ?? 'unknown'} (${reading.published.given})`)
  for (const step of reading.published.proof) say(`  ${plain(step)}`)
  for (const time of reading.times)
    say(`  ${time.start}-${time.end} ${quote(time.text)} = ${time.value}: ${plain(time.reason)}`)
  const explained = new Map(explanations.map((each) => [each.claim, each]))
  for (const claim of reading.claims) {
    say(
      `  ${claim.id} ${claim.polarity === 'negative' ? 'not ' : ''}${claim.type} by ${claim.rule}: ${quote(claim.span.text)}`,
    )
    const told = explained.get(claim.id)
    if (told !== undefined) printOne(told)
  }
}

function printOne(told: Explanation): void {
  line('sentence', quote(told.sentence.text))
  if (told.clause !== null)
    line('clause', `${quote(told.clause.text)}, ${told.clause.link}, on the verb ${told.clause.verb}`)
  if (told.frame !== null) {
    line('row', `${told.frame.id}, on the ${told.frame.on} ${quote(told.frame.word)}`)
    if (told.frame.example !== null) line('', `as in ${quote(told.frame.example)}`)
  }
  for (const each of told.participants) line(each.slot.replace('roles.', ''), participant(each))
  if (told.denial !== null) line('denied by', quote(told.denial))
  line('time', `${told.time.edtf ?? 'none'}: ${plain(told.time.reason)} (${told.time.rule})`)
  for (const [at, { name, cue, rule }] of told.attribution.entries())
    line(at === 0 ? 'said by' : 'through', `${plain(name)}: ${quote(cue)} (${rule})`)
  const { stance, word, rule } = told.stance
  line('stance', `${stance}${word === '' ? '' : `, by ${quote(word)}`} (${rule})`)
  line('confidence', share(told))
  if (told.notes !== '') line('note', plain(told.notes))
}
