import type { Word } from '../../clauses/word.ts'

export const verbLemma = (word: Pick<Word, 'lower' | 'lemma'>): string => {
  const { lower } = word
  // The tagger's lemma of the noun.
  if (lower === 'lives') return 'live'
  if (word.lemma !== lower) return word.lemma
  if (lower.startsWith('re-')) return verbLemma({ ...word, lower: lower.slice(3), lemma: lower.slice(3) })
  const slip = spelled(lower)
  if (slip !== null) return slip
  const irregular: Readonly<Record<string, string>> = {
    taken: 'take',
    retaken: 'retake',
    given: 'give',
    driven: 'drive',
    known: 'know',
    held: 'hold',
    shot: 'shoot',
    caught: 'catch',
    told: 'tell',
    sent: 'send',
    led: 'lead',
    met: 'meet',
    said: 'say',
    took: 'take',
    gave: 'give',
    went: 'go',
    came: 'come',
    brought: 'bring',
    paid: 'pay',
    lent: 'lend',
    retook: 'retake',
    overtook: 'overtake',
    overran: 'overrun',
    withdrew: 'withdraw',
    fled: 'flee',
    fell: 'fall',
    broke: 'break',
    drove: 'drive',
    flew: 'fly',
    knew: 'know',
    saw: 'see',
    rose: 'rise',
    wrote: 'write',
    spoke: 'speak',
    stole: 'steal',
    blew: 'blow',
    ran: 'run',
    became: 'become',
    began: 'begin',
    overthrown: 'overthrow',
  }
  const known = irregular[lower]
  if (known !== undefined) return known
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('ed') || lower.endsWith('ing')) {
    const stem = lower.slice(0, lower.endsWith('ed') ? -2 : -3)
    if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
    return /(?:at|iz|[aeinpr]s|us|os|[hr]id|v|c|g|u|lv|rg|dg|ir|ur|in|[bdfgkptz]l)$/.test(stem) &&
      !/(?:ain|oin|own|ein)$/.test(stem)
      ? `${stem}e`
      : stem
  }
  if (lower.endsWith('s')) return lower.replace(/(?:es|s)$/, '')
  return lower
}

/** A past form one letter off that of a common verb of saying: a slip of the pen ("statted", "anounced"). Null where none is near. */
const spelled = (lower: string): string | null => {
  if (!lower.endsWith('ed') || lower.length < 5 || SAID_FORMS.has(lower)) return null
  for (const [form, lemma] of SAID_FORMS) if (oneLetterOff(lower, form) || swapped(lower, form)) return lemma
  return null
}

const SAID_FORMS: ReadonlyMap<string, string> = new Map([
  ['cited', 'cite'],
  ['stated', 'state'],
  ['announced', 'announce'],
  ['reported', 'report'],
  ['indicated', 'indicate'],
  ['confirmed', 'confirm'],
  ['declared', 'declare'],
  ['admitted', 'admit'],
  ['believed', 'believe'],
  ['received', 'receive'],
  ['attacked', 'attack'],
  ['arrested', 'arrest'],
  ['threatened', 'threaten'],
])

/** Whether two neighbouring letters changed places. */
const swapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Whether one letter put in or left out turns one word into the other. */
const oneLetterOff = (a: string, b: string): boolean => {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at += 1
  return long.slice(at + 1) === short.slice(at)
}

export const nounLemma = (word: Word): string => {
  const { lower, lemma } = word
  if (lower === 'news' || lower === 'whereabouts') return lower
  // The tagger's lemma of a "warning" that it took for a verb is "warn".
  if (lower.endsWith('ing')) return lower
  if (lower.endsWith('ings')) return lower.slice(0, -1)
  // "travellers" has the lemma "travelers": the other spelling, still a plural.
  if (
    lemma !== lower &&
    !(lemma.length > 4 && lemma.endsWith('s') && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lemma))
  )
    return lemma
  if (lemma !== lower) return lemma.slice(0, -1)
  if (lower === 'men' || lower.endsWith('men')) return `${lower.slice(0, -3)}man`
  if (lower === 'crises') return 'crisis'
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes)$/.test(lower)) return lower.slice(0, -2)
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && lower.length > 3) return lower.slice(0, -1)
  return lower
}
