import type { Word, WordTag } from '../../clauses/word.ts'
import { joinMultiwords } from './join-words.ts'
import { nounLemma, verbLemma } from './lemma.ts'
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
import { verbForm } from './verb-form.ts'

/** Past forms that the tagger takes for nouns and that are none. */
const NEVER_NOUNS = new Set([
  'sent',
  'led',
  'met',
  'told',
  'said',
  'took',
  'gave',
  'held',
  'went',
  'came',
  'brought',
  'paid',
  'lent',
])
const NOUN_ADJECTIVES = new Set(['military', 'injured', 'wounded', 'accused', 'dead', 'elderly', 'missing', 'regular'])
const GENERALS = new Set([
  'auditor',
  'attorney',
  'secretary',
  'director',
  'solicitor',
  'inspector',
  'prosecutor',
  'governor',
])
/** Verbs after which a bare verb may stand ("helped build"). */
const BARE_AFTER = new Set(['help', 'let', 'make', 'watch', 'hear', 'see', 'dare', 'need'])

const ENDS = new Set(['stop', 'cease', 'quit', 'begin', 'start', 'continue', 'deny', 'avoid', 'resume'])

const OBJECTS = new Set(['him', 'them', 'us', 'me'])

const GERUND_AFTER = new Set(['of', 'for', 'by', 'without', 'from'])
const HARMING = new Set([
  'wounding',
  'injuring',
  'killing',
  'leaving',
  'destroying',
  'damaging',
  'kidnapping',
  'abducting',
])
const APPROXIMATE = new Set(['around', 'about', 'over', 'nearly', 'almost', 'roughly', 'some', 'under'])

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
  return withVerb(adjectival(out))
}

/** "Masked men set up a roadblock.": a participle before the first noun and the verb of the sentence. */
const adjectival = (words: Word[]): Word[] =>
  words.map((word, at) => {
    const [before, noun, verb] = [words[at - 1], words[at + 1], words[at + 2]]
    const opens = before === undefined || before.tag === 'wh' || before.tag === 'comma' || before.tag === 'that'
    return opens &&
      word.tag === 'verb' &&
      word.lower.endsWith('ed') &&
      noun?.tag === 'noun' &&
      noun.lower !== noun.lemma &&
      (verb?.tag === 'verb' || verb?.tag === 'aux')
      ? { ...word, tag: 'adj' }
      : word
  })

/** A sentence in which the tagger saw no verb: the noun that looks like one ("a militant threatens further attacks") is taken for it. */
const withVerb = (words: Word[]): Word[] => {
  if (words.some((word) => word.tag === 'verb' || word.tag === 'aux')) return words
  // "The gunmen looted shops.", "The listing lapsed in 2016.", "Troops retook the town."
  const past = words.findIndex((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]]
    return (
      (word.tag === 'adj' || word.tag === 'noun') &&
      !word.capital &&
      ((word.lower.length > 4 && word.lower.endsWith('ed') && !word.lower.endsWith('eed')) ||
        PAST_ONLY.has(word.lower)) &&
      before !== undefined &&
      (nominal(before.tag) || before.tag === 'pron' || before.tag === 'adv') &&
      after !== undefined &&
      (after.tag !== 'noun' || after.lower !== after.lemma)
    )
  })
  if (past >= 0)
    return words.map((word, index) =>
      index === past ? { ...word, tag: 'verb', lemma: verbLemma({ ...word, lemma: word.lower }) } : word,
    )
  // "The rebels control the road."
  const plain = words.findIndex(
    (word, index) =>
      word.tag === 'noun' &&
      !word.capital &&
      NOUN_AFTER_NOUN.has(word.lower) &&
      word.lower === word.lemma &&
      words[index - 1]?.tag === 'noun' &&
      words[index - 1]?.lower !== words[index - 1]?.lemma &&
      words[index + 1]?.tag === 'det',
  )
  if (plain >= 0) return words.map((word, index) => (index === plain ? { ...word, tag: 'verb' } : word))
  const at = words.findIndex((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]]
    return (
      word.tag === 'noun' &&
      !word.capital &&
      word.lower.endsWith('s') &&
      word.lemma !== word.lower &&
      before !== undefined &&
      after !== undefined &&
      (((before.tag === 'noun' || before.tag === 'name' || before.tag === 'adj') &&
        (after.tag === 'det' || after.tag === 'adj' || after.tag === 'name')) ||
        // "Doe, a former member of the league, lives in Osijek."
        (before.tag === 'comma' &&
          words[0]?.tag === 'name' &&
          words[1]?.tag === 'comma' &&
          index > 2 &&
          (after.tag === 'prep' || after.tag === 'det')))
    )
  })
  return at < 0 ? words : words.map((word, index) => (index === at ? { ...word, tag: 'verb' } : word))
}

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
  // "will stay shut"
  if (lower === 'shut' && before !== undefined && /^(?:stay|remain|keep)/.test(before.lower)) return 'adj'
  // "have since left"
  if (
    lower === 'since' &&
    before !== undefined &&
    HAVE.has(before.lower) &&
    (after?.tag === 'verb' || after?.tag === 'aux')
  )
    return 'adv'
  if (EITHER.has(lower)) return 'prep'
  if (APPROXIMATE.has(lower) && after?.tag === 'num') return 'adv'
  if (lower === 'including' || lower === 'regarding' || lower === 'concerning') return 'prep'
  // "12 other depots", "the other two": no determiner opens a phrase in its middle.
  if (lower === 'other' && (before?.tag === 'num' || before?.tag === 'det')) return 'adj'
  // "The military sent ...": an adjective that stands for its noun.
  if (
    tag === 'adj' &&
    before?.tag === 'det' &&
    NOUN_ADJECTIVES.has(lower) &&
    after !== undefined &&
    (after.tag === 'verb' || after.tag === 'aux' || NEVER_NOUNS.has(after.lower))
  )
    return 'noun'
  if (tag === 'noun' && NEVER_NOUNS.has(lower) && !word.capital && before !== undefined && before.tag !== 'det')
    return 'verb'
  if (PRONOUNS.has(lower) && lower !== 'one' && lower !== 'another' && lower !== 'both' && lower !== 'others')
    return 'pron'
  if (lower === 'both' || lower === 'another') return startsNoun(after) ? 'det' : 'pron'
  if (lower === 'one') return startsNoun(after) && after?.tag !== 'prep' ? 'num' : 'pron'
  if (lower === 'others') return 'noun'
  if (DETERMINERS.has(lower)) return lower === 'more' && !startsNoun(after) ? 'adv' : 'det'
  if (PREPOSITIONS.has(lower) && tag !== 'noun' && tag !== 'adj') return 'prep'
  if (lower === 'further' || lower === 'former' || lower === 'own' || lower === 'other') return 'adj'
  if (
    (lower === 'earlier' || lower === 'later' || lower === 'repeat') &&
    (startsNoun(after) || (before?.tag === 'det' && after?.tag === 'verb')) &&
    after?.tag !== 'det'
  )
    return 'adj'
  if ((lower === 'long' || lower === 'since') && before !== undefined && HAVE.has(before.lower)) return 'adv'
  // "the auditor general": the rank is the noun.
  if (tag === 'adj' && lower === 'general' && GENERALS.has(before?.lower ?? '')) return 'noun'
  // A nationality before an adjective: "a senior Ruritanian national official".
  if (tag === 'noun' && word.capital && !first && after?.tag === 'adj' && /(?:i|an|ish|ese|ch)$/.test(lower))
    return 'adj'

  if (tag === 'adj' && before?.tag === 'poss' && !startsNoun(after)) return 'noun'
  if (
    tag === 'adj' &&
    NOUN_AFTER_NOUN.has(lower) &&
    (before?.tag === 'noun' || before?.tag === 'adj') &&
    !startsNoun(after)
  )
    return 'noun'
  const form = verbForm(word)
  if (lower === 'tear' && after?.lower === 'gas') return 'noun'
  if (
    tag === 'verb' &&
    first &&
    ING_NOUNS.has(lower) &&
    (after?.tag === 'prep' || after?.tag === 'aux' || after?.tag === 'verb')
  )
    return 'noun'
  if (
    tag === 'verb' &&
    form === 's' &&
    after?.tag === 'aux' &&
    (first || before?.tag === 'adv' || before?.tag === 'comma' || before?.tag === 'time')
  )
    return 'noun'
  if (tag === 'verb') {
    // "under watch", "his stay in", "several phone calls": nouns that look like verbs.
    if (form === 'base' || form === 's') {
      // "two escorts were hurt", "there were rumours": no verb in -s stands there.
      if (
        form === 's' &&
        before !== undefined &&
        ((before.tag === 'num' && before.lower !== 'one') || BE.has(before.lower) || HAVE.has(before.lower))
      )
        return 'noun'
      // "offered help", "requested aid": a bare verb does not follow a past one.
      if (
        form === 'base' &&
        before?.tag === 'verb' &&
        before.lower.endsWith('ed') &&
        !BARE_AFTER.has(before.lemma) &&
        (after === undefined || !startsNoun(after))
      )
        return 'noun'
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
        after?.lower !== 'that' &&
        (before2?.tag === 'det' ||
          before2?.tag === 'adj' ||
          before2?.tag === 'poss' ||
          before2?.tag === 'name' ||
          after?.tag === 'verb' ||
          after?.tag === 'aux' ||
          after?.lower === 'of' ||
          after?.tag === 'noun')
      )
        return 'noun'
    }
    // "a carefully forged letter", "the stolen van", "with loaded rifles"
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
    if (lower === 'shot' && (after?.lower === 'dead' || (after?.lower === 'at' && before?.tag !== 'det'))) return 'verb'
    // "A gunman shot two men."
    if (
      lower === 'shot' &&
      (before?.tag === 'noun' || before?.tag === 'name' || before?.tag === 'pron') &&
      (after?.tag === 'name' || after?.tag === 'det' || after?.tag === 'num')
    )
      return 'verb'
    if (lower === 'dead' && before?.lemma === 'shoot') return 'adv'
    const edForm = lower.length > 4 && (lower.endsWith('ed') || PARTICIPLE_ONLY.has(lower)) && !lower.endsWith('eed')
    if (edForm && !word.capital) {
      const carrier = before?.tag === 'adv' || before?.tag === 'neg' ? before2 : before
      if (carrier?.tag === 'aux' && after?.tag !== 'noun') return 'verb'
      if (carrier?.tag === 'aux' && HAVE.has(carrier.lower)) return 'verb'
      if (
        tag === 'adj' &&
        (after?.tag === 'name' || after?.tag === 'det') &&
        before?.tag !== 'det' &&
        before?.tag !== 'adj' &&
        before?.tag !== 'poss'
      )
        return 'verb'
      if (
        tag === 'noun' &&
        (after?.tag === 'name' ||
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
    if (
      tag === 'noun' &&
      form === 'ing' &&
      before?.tag === 'prep' &&
      (after?.tag === 'det' ||
        after?.tag === 'name' ||
        (after?.tag === 'noun' &&
          after.lemma !== after.lower &&
          !ING_NOUNS.has(lower) &&
          GERUND_AFTER.has(before.lower)))
    )
      return 'verb'
    // "stopped sharing information"
    if (tag === 'noun' && form === 'ing' && before?.tag === 'verb' && ENDS.has(before.lemma) && startsNoun(after))
      return 'verb'
    if (
      tag === 'noun' &&
      form === 'ing' &&
      HARMING.has(lower) &&
      (before === undefined || before.tag === 'cc' || before.tag === 'comma')
    )
      return 'verb'
    if (
      tag === 'noun' &&
      (before?.lower === 'who' || before?.lower === 'which') &&
      (form === 'base' || form === 's') &&
      (startsNoun(after) || (before.lower === 'who' && form === 's' && after?.tag === 'prep'))
    )
      return 'verb'
    const modal = before?.tag === 'adv' || before?.tag === 'neg' ? before2 : before
    const helps = modal !== undefined && (MODALS.has(modal.lower) || (DO.has(modal.lower) && before?.tag === 'neg'))
    if (modal !== undefined && modal.tag === 'aux' && helps && after?.tag !== 'noun' && !word.capital) return 'verb'
    if (
      tag === 'noun' &&
      !word.capital &&
      OBJECTS.has(after?.lower ?? '') &&
      (before?.tag === 'noun' || before?.tag === 'name')
    )
      return 'verb'
    if (
      tag === 'noun' &&
      before?.tag === 'pron' &&
      SUBJECT_PRONOUNS.has(before.lower) &&
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
  return word.tag === 'verb' && (word.lower === word.lemma || word.lower === 'lay' || verbForm(word) === 'base')
}

/** "that": a complementiser or relative, except as a determiner ("that day") or pronoun ("denied that."). */
const thatTag = (before: Word | undefined, after: Word | undefined, after2: Word | undefined): WordTag => {
  if (
    after === undefined ||
    after.tag === 'other' ||
    after.tag === 'stop' ||
    after.tag === 'comma' ||
    after.tag === 'close'
  )
    return 'pron'
  if (before?.tag === 'prep') return startsNoun(after) ? 'det' : 'pron'
  if (before === undefined) return startsNoun(after) ? 'det' : 'pron'
  if (after.lower === 'based' || after.tag === 'prep')
    return before.tag === 'verb' && after2?.tag !== 'det' && after2?.tag !== 'time' && after2?.tag !== 'name'
      ? 'pron'
      : 'that'
  return 'that'
}
