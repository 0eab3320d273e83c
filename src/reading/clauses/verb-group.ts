import { BE, HAVE, MODALS, PHRASAL } from '../english/clauses/lexicon.ts'
import { type VerbForm, verbForm } from '../english/clauses/verb-form.ts'
import type { VerbGroup } from './phrase.ts'
import type { Word } from './word.ts'

export const verbGroupAt = (words: readonly Word[], from: number): { phrase: VerbGroup; next: number } | null => {
  const first = words[from]
  if (first === undefined || (first.tag !== 'aux' && first.tag !== 'verb' && first.tag !== 'to' && first.tag !== 'neg'))
    return null
  let at = from
  // "chose not to open": the denial stands before the "to".
  const deniedInfinitive = first.tag === 'neg' && words[from + 1]?.tag === 'to'
  const infinitive = first.tag === 'to' || deniedInfinitive
  if (infinitive) at += deniedInfinitive ? 2 : 1
  let modal: string | null = null
  let have = false
  let be = false
  let _being = false
  let past = false
  let negative = deniedInfinitive
  let done = false
  const adverbs: string[] = []
  const times: Word[] = []
  let main: Word | null = null
  let lastAux: Word | null = null
  let end = first.end
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    if (word.tag === 'neg') {
      // "for not replying": a bare negation counts only if a verb follows it.
      negative = true
      at += 1
      continue
    }
    if (word.tag === 'adv' || word.tag === 'time') {
      if (lastAux === null || !leadsToVerb(words, at)) break
      if (word.tag === 'time') times.push(word)
      else adverbs.push(word.lower)
      at += 1
      continue
    }
    if (word.tag === 'aux') {
      if (main !== null) break
      if (MODALS.has(word.lower)) {
        if (modal !== null || have || be) break
        modal = word.lower
      } else if (HAVE.has(word.lower)) {
        // "have had no answer", "has done nothing": the second auxiliary is the verb itself.
        if (be || (have && lastAux !== null && word.lower !== 'had')) break
        have = true
        past ||= word.lower === 'had'
      } else if (BE.has(word.lower)) {
        if (be && word.lower !== 'being') break
        be = true
        _being ||= word.lower === 'being'
        past ||= word.lower === 'was' || word.lower === 'were'
      } else {
        done = true
        past ||= word.lower === 'did'
      }
      lastAux = word
      end = word.end
      at += 1
      continue
    }
    if (word.tag === 'verb') {
      const form = verbForm(word)
      if (be && (form === 'base' || form === 's')) break
      main = word
      end = word.end
      at += 1
    }
    break
  }
  if (main === null && lastAux === null) return null
  const form: VerbForm = main === null ? 'base' : verbForm(main)
  const passive = main !== null && be && (form === 'participle' || form === 'past-or-participle' || form === 'past')
  const gerund = first.lower === 'being' || first.lower === 'having' || (main !== null && form === 'ing' && !be)
  const openForm = main !== null && !be && !have && modal === null && !done && !infinitive
  let particle: string | null = null
  const lemma = main?.lemma ?? (be ? 'be' : have ? 'have' : 'do')
  const following = words[at]
  if (
    main !== null &&
    following !== undefined &&
    (following.tag === 'prep' || following.tag === 'adv') &&
    PHRASAL.has(`${lemma}-${following.lower}`)
  ) {
    particle = following.lower
    end = following.end
    at += 1
  }
  const bareParticiple = openForm && form === 'participle'
  const phrase: VerbGroup = {
    kind: 'vg',
    start: first.start,
    end,
    lemma: lemma === 'being' ? 'be' : lemma,
    particle,
    form: infinitive ? 'inf' : gerund && modal === null ? 'ing' : bareParticiple ? 'en' : 'finite',
    open: openForm && form === 'past-or-participle',
    passive: passive || bareParticiple,
    copula: main === null && be,
    perfect: have,
    progressive: be && form === 'ing' && main !== null,
    future: modal === 'will' || modal === "'ll" || modal === 'shall',
    modal,
    negative,
    past: past || (openForm && (form === 'past' || form === 'past-or-participle')),
    adverbs,
    times,
  }
  return { phrase, next: at }
}

const leadsToVerb = (words: readonly Word[], from: number): boolean => {
  for (let at = from; at < from + 4; at += 1) {
    const tag = words[at]?.tag
    if (tag === 'verb' || tag === 'aux') return true
    if (tag !== 'adv' && tag !== 'neg' && tag !== 'time') return false
  }
  return false
}
