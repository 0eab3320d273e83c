import {
  BE,
  CONJUNCTIVE_ADVERBS,
  DETERMINERS,
  DO,
  EITHER,
  HAVE,
  ING_NOUNS,
  INTERROGATIVE,
  MODALS,
  MULTIWORD,
  NOUN_AFTER_NOUN,
  PARTICIPLE_ONLY,
  PAST_ONLY,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './lexicon.ts'
import type { Word, WordTag } from './word.ts'

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'past-or-participle'

const OBJECTS = new Set(['him', 'them', 'us', 'me'])
const APPROXIMATE = new Set(['around', 'about', 'over', 'nearly', 'almost', 'roughly', 'some', 'under'])
const BASE_AND_PAST = new Set([
  'put',
  'hit',
  'cut',
  'set',
  'let',
  'shed',
  'spread',
  'hurt',
  'beat',
  'read',
  'cost',
  'quit',
  'shut',
])

/** The form of a verb by its spelling: English spelling leaves "killed" and "held" open between past tense and participle. */
export const verbForm = (word: Word): VerbForm => {
  const { lower, lemma } = word
  if (PAST_ONLY.has(lower)) return 'past'
  if (PARTICIPLE_ONLY.has(lower)) return 'participle'
  if (BASE_AND_PAST.has(lower)) return 'past-or-participle'
  if (lower.endsWith('ing') && lower.length > 4 && lower !== lemma) return 'ing'
  if (lower.endsWith('ed') && lower !== lemma) return 'past-or-participle'
  if (lower === lemma) return 'base'
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 's'
  return 'past-or-participle'
}

/** Puts tags right by the neighbours, joins prepositions of several words, and drops words that carry nothing ("close to" before a number). */
export const retag = (words: readonly Word[]): Word[] => {
  const joined = joinMultiwords(words)
  const out: Word[] = []
  joined.forEach((word, at) => {
    const tag = betterTag(word, out.at(-1), out.at(-2), joined[at + 1], joined[at + 2], at === 0)
    // "rather wounded" and the like: an adjective in -ed keeps its verb for the frames.
    const unknown = word.lemma === word.lower && word.lower.endsWith('ed')
    const lemma =
      tag === 'verb' && (word.tag !== 'verb' || unknown)
        ? verbLemma(word)
        : tag === 'noun'
          ? nounLemma(word)
          : word.lemma
    out.push(tag === word.tag && lemma === word.lemma ? word : { ...word, tag, lemma })
  })
  return withVerb(out)
}

/** A sentence in which the tagger saw no verb: the noun that looks like one ("a militant threatens further attacks") is taken for it. */
const withVerb = (words: Word[]): Word[] => {
  if (words.some((word) => word.tag === 'verb' || word.tag === 'aux')) return words
  const at = words.findIndex((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]]
    return (
      word.tag === 'noun' &&
      !word.capital &&
      word.lower.endsWith('s') &&
      word.lemma !== word.lower &&
      before !== undefined &&
      (before.tag === 'noun' || before.tag === 'name' || before.tag === 'adj') &&
      after !== undefined &&
      (after.tag === 'det' || after.tag === 'adj' || after.tag === 'name')
    )
  })
  return at < 0 ? words : words.map((word, index) => (index === at ? { ...word, tag: 'verb' } : word))
}

const joinMultiwords = (words: readonly Word[]): Word[] => {
  const out: Word[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    const row = word.entity === null && word.time === null ? multiwordAt(words, at) : undefined
    if (row === undefined) {
      out.push(word)
      at += 1
      continue
    }
    const [list, tag, as] = row
    const last = words[at + list.length - 1] ?? word
    const isNumber = words[at + list.length]?.tag === 'num'
    if (tag === 'approx' && !isNumber) {
      out.push(word)
      at += 1
      continue
    }
    if (tag !== 'drop') {
      const asTag: WordTag = tag === 'approx' ? 'adv' : (tag as WordTag)
      if (tag === 'prep' && as === 'near' && isNumber) {
        out.push({ ...word, end: last.end, lower: 'nearly', lemma: 'nearly', tag: 'adv' })
      } else {
        const lower = as === '' ? list.join(' ') : as
        out.push({ ...word, end: last.end, lower, lemma: lower, tag: asTag })
      }
    }
    at += list.length
  }
  return out
}

const multiwordAt = (words: readonly Word[], at: number) =>
  MULTIWORD.get(words[at]?.lower ?? '')?.find(([list]) =>
    list.every((part, offset) => {
      const word = words[at + offset]
      return word !== undefined && word.lower === part && word.entity === null && word.time === null
    }),
  )

const nominal = (tag: WordTag | undefined): boolean => tag === 'noun' || tag === 'name' || tag === 'num'

const betterTag = (
  word: Word,
  before: Word | undefined,
  before2: Word | undefined,
  after: Word | undefined,
  after2: Word | undefined,
  first: boolean,
): WordTag => {
  const { lower, tag } = word
  if (tag === 'name' || tag === 'time' || tag === 'neg' || tag === 'comma' || tag === 'open' || tag === 'close')
    return tag
  if (lower === 'to') return isBaseVerb(after, after2) ? 'to' : 'prep'
  if (tag === 'poss') return before !== undefined && (nominal(before.tag) || before.tag === 'time') ? 'poss' : 'other'
  if (tag === 'stop' || tag === 'paren') return tag
  if (MODALS.has(lower) && tag !== 'noun') return 'aux'
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return 'aux'
  if (lower === 'got' || lower === 'getting') return 'verb'
  if (POSSESSIVES.has(lower)) return lower === 'her' && !startsNoun(after) ? 'pron' : 'det'
  if (lower === 'there')
    return after !== undefined && (BE.has(after.lower) || MODALS.has(after.lower) || HAVE.has(after.lower))
      ? 'pron'
      : 'adv'
  if (lower === 'that') return thatTag(before, after, after2)
  if (lower === 'however')
    return after !== undefined && (after.tag === 'verb' || after.tag === 'aux' || after.tag === 'comma')
      ? 'adv'
      : first
        ? 'adv'
        : 'cc'
  if (CONJUNCTIVE_ADVERBS.has(lower)) return 'adv'
  if (lower === 'and' || lower === 'or' || lower === 'but' || lower === 'nor') return 'cc'
  if (INTERROGATIVE.has(lower) && lower !== 'what') return 'wh'
  if (lower === 'what') return 'wh'
  if (RELATIVE.has(lower)) return 'wh'
  if (SUBORDINATORS.has(lower)) return 'sub'
  if (EITHER.has(lower)) return 'prep'
  if (APPROXIMATE.has(lower) && after?.tag === 'num') return 'adv'
  if (lower === 'including' || lower === 'regarding' || lower === 'concerning') return 'prep'
  if (PRONOUNS.has(lower) && lower !== 'one' && lower !== 'another' && lower !== 'both' && lower !== 'others')
    return 'pron'
  if (lower === 'both' || lower === 'another') return startsNoun(after) ? 'det' : 'pron'
  if (lower === 'one') return startsNoun(after) && after?.tag !== 'prep' ? 'num' : 'pron'
  if (lower === 'others') return 'noun'
  if (DETERMINERS.has(lower)) return lower === 'more' && !startsNoun(after) ? 'adv' : 'det'
  if (PREPOSITIONS.has(lower) && tag !== 'noun' && tag !== 'adj') return 'prep'
  if (lower === 'further' || lower === 'former' || lower === 'own' || lower === 'other') return 'adj'
  if ((lower === 'earlier' || lower === 'later' || lower === 'repeat') && startsNoun(after) && after?.tag !== 'det')
    return 'adj'
  if ((lower === 'long' || lower === 'since') && before !== undefined && HAVE.has(before.lower)) return 'adv'
  // A nationality before an adjective: "a senior Ruritanian national official".
  if (tag === 'noun' && word.capital && !first && after?.tag === 'adj' && /(?:i|an|ish|ese|ch)$/.test(lower))
    return 'adj'

  if (tag === 'adj' && before?.tag === 'poss' && !startsNoun(after)) return 'noun'
  const form = verbForm(word)
  if (lower === 'tear' && after?.lower === 'gas') return 'noun'
  if (tag === 'verb' && first && ING_NOUNS.has(lower) && (after?.tag === 'prep' || after?.tag === 'aux' || after?.tag === 'verb')) return 'noun'
  if (tag === 'verb' && form === 's' && after?.tag === 'aux' && (first || before?.tag === 'adv' || before?.tag === 'comma' || before?.tag === 'time')) return 'noun'
  if (tag === 'verb') {
    // "under watch", "his stay in", "several phone calls": nouns that look like verbs.
    if (form === 'base' || form === 's') {
      if (before?.tag === 'det' && !(before.lower === 'all' || before.lower === 'both')) return 'noun'
      if (
        before?.tag === 'poss' ||
        (before?.tag === 'num' && NOUN_AFTER_NOUN.has(lower)) ||
        (before?.tag === 'adj' && before2?.tag !== 'aux')
      )
        return 'noun'
      if (before?.tag === 'prep' && before.lower !== 'to' && form === 'base') return 'noun'
      if (before?.tag === 'verb' && form === 's' && NOUN_AFTER_NOUN.has(lower)) return 'noun'
      if (
        before?.tag === 'noun' &&
        NOUN_AFTER_NOUN.has(lower) &&
        (before2?.tag === 'det' ||
          before2?.tag === 'adj' ||
          before2?.tag === 'poss' ||
          after?.tag === 'verb' ||
          after?.tag === 'aux' ||
          after?.lower === 'of' ||
          after?.tag === 'noun')
      )
        return 'noun'
    }
    // "an officially issued visa", "the wanted man", "with mounted guns"
    if (
      (form === 'participle' || form === 'past-or-participle' || form === 'ing') &&
      startsNoun(after) &&
      after?.tag !== 'det' &&
      after?.tag !== 'name'
    ) {
      const opener = before?.tag === 'adv' ? before2 : before
      if (
        opener !== undefined &&
        (opener.tag === 'det' ||
          opener.tag === 'poss' ||
          opener.tag === 'num' ||
          (opener.tag === 'adj' && form !== 'ing'))
      )
        return 'adj'
      if (opener?.tag === 'prep' && form !== 'ing' && after?.tag === 'noun') return 'adj'
    }
    if (form === 'ing' && (before?.tag === 'det' || before?.tag === 'adj') && before.lower !== 'both')
      return startsNoun(after) && after?.tag === 'noun' ? 'adj' : 'noun'
    if (word.capital && !first && form === 'base' && before?.tag === 'prep') return 'adj'
    return 'verb'
  }
  if (tag === 'noun' || tag === 'adj') {
    const edForm = lower.length > 4 && (lower.endsWith('ed') || PARTICIPLE_ONLY.has(lower)) && !lower.endsWith('eed')
    if (edForm && !word.capital) {
      const carrier = before?.tag === 'adv' || before?.tag === 'neg' ? before2 : before
      if (carrier?.tag === 'aux' && after?.tag !== 'noun') return 'verb'
      if (carrier?.tag === 'aux' && HAVE.has(carrier.lower)) return 'verb'
      if (tag === 'adj' && (after?.tag === 'name' || after?.tag === 'det') && before?.tag !== 'det' && before?.tag !== 'adj' && before?.tag !== 'poss') return 'verb'
      if (tag === 'noun' && (after?.tag === 'name' ||
          after?.tag === 'det' ||
          after?.lower === 'by' ||
          before?.tag === 'pron' ||
          before?.lower === 'and')
      )
        return 'verb'
      if (before?.tag === 'wh' || (before?.tag === 'pron' && tag === 'adj')) return 'verb'
    }
    if (
      tag === 'noun' &&
      (before?.lower === 'and' ||
        before?.tag === 'name' ||
        (before !== undefined && SUBJECT_PRONOUNS.has(before.lower))) &&
      after?.lower === 'that' &&
      (form === 's' || form === 'base')
    )
      return 'verb'
    const modal = before?.tag === 'adv' || before?.tag === 'neg' ? before2 : before
    const helps = modal !== undefined && (MODALS.has(modal.lower) || (DO.has(modal.lower) && before?.tag === 'neg'))
    if (modal !== undefined && modal.tag === 'aux' && helps && after?.tag !== 'noun' && !word.capital)
      return 'verb'
        if (tag === 'noun' && !word.capital && OBJECTS.has(after?.lower ?? '') && (before?.tag === 'noun' || before?.tag === 'name')) return 'verb'
    if (tag === 'noun' && before?.tag === 'pron' && SUBJECT_PRONOUNS.has(before.lower) &&
      (form === 's' || form === 'base') &&
      after !== undefined &&
      (after.tag === 'det' || after.tag === 'prep')
    )
      return 'verb'
    return tag
  }
  if (tag === 'sub') return 'sub'
  return tag
}

const startsNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'noun' ||
    word.tag === 'name' ||
    word.tag === 'adj' ||
    word.tag === 'num' ||
    word.tag === 'det' ||
    (word.tag === 'verb' && NOUN_AFTER_NOUN.has(word.lower)) ||
    (word.tag === 'time' && word.lower.endsWith("'s")))

const isBaseVerb = (after: Word | undefined, after2: Word | undefined): boolean => {
  const word = after?.tag === 'adv' ? after2 : after
  if (word === undefined || (word.capital && word.tag !== 'aux')) return false
  if (word.tag === 'aux') return word.lower === 'be' || word.lower === 'have' || word.lower === 'do'
  return word.tag === 'verb' && (word.lower === word.lemma || verbForm(word) === 'base')
}

/** "that": a complementiser or relative, except as a determiner ("that day") or pronoun ("denied that."). */
const thatTag = (before: Word | undefined, after: Word | undefined, after2: Word | undefined): WordTag => {
  if (after === undefined || after.tag === 'other' || after.tag === 'stop' || after.tag === 'comma' || after.tag === 'close') return 'pron'
  if (before?.tag === 'prep') return startsNoun(after) ? 'det' : 'pron'
  if (before === undefined) return startsNoun(after) ? 'det' : 'pron'
  if (after.lower === 'based' || after.tag === 'prep')
    return before.tag === 'verb' && after2?.tag !== 'det' && after2?.tag !== 'time' && after2?.tag !== 'name'
      ? 'pron'
      : 'that'
  return 'that'
}

const verbLemma = (word: Word): string => {
  const { lower } = word
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
    overthrown: 'overthrow',
  }
  const known = irregular[lower]
  if (known !== undefined) return known
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('ed')) {
    const stem = lower.slice(0, -2)
    if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
    return /(?:at|iz|[aeinr]s|us|os|v|c|g|u|lv|rg|dg|ir|ur|in|[bdfgkptz]l)$/.test(stem) &&
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
  for (const [form, lemma] of SAID_FORMS) if (oneLetterOff(lower, form)) return lemma
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
])

/** Whether one letter put in or left out turns one word into the other. */
const oneLetterOff = (a: string, b: string): boolean => {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at += 1
  return long.slice(at + 1) === short.slice(at)
}

const nounLemma = (word: Word): string => {
  const { lower, lemma } = word
  if (lower === 'news' || lower === 'whereabouts') return lower
  if (lemma !== lower) return lemma
  if (lower === 'men' || lower.endsWith('men')) return `${lower.slice(0, -3)}man`
  if (lower === 'crises') return 'crisis'
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes)$/.test(lower)) return lower.slice(0, -2)
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && lower.length > 3) return lower.slice(0, -1)
  return lower
}
