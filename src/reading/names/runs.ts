import { GIVEN_NAMES } from '../english/names/given-names.ts'
import { NAME_HEADS, OF_HEADS } from '../english/names/name-heads.ts'
import { UNIT_HEADS } from '../english/names/name-shapes.ts'
import { PARTICLES, TITLE_HEADS, TITLE_PARTS } from '../english/names/titles.ts'
import { articleName, type Found, matchAt, push, type Roots } from './found.ts'
import { companyEnd, firmEnd, isMake, listingEnd, opensUnit } from './run-joins.ts'
import { segment } from './segment.ts'
import type { Word } from './words.ts'

const DATE_WORDS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec gmt utc cet est bst ramadan eid christmas easter ashura am pm'.split(
    ' ',
  ),
)
const PLURAL_OWNERS = new Set(
  "workers people peoples women's men's king queen lord doctors teachers students farmers soldiers journalists mothers lawyers".split(
    ' ',
  ),
)

const isDate = (word: Word): boolean => DATE_WORDS.has(word.fold)

/** May a word stand inside a run of capitals? */
const fits = (word: Word | undefined, sentence: number): boolean =>
  word !== undefined && word.sentence === sentence && word.cap && !word.mark && !isDate(word)

/** A run of more capitals than this is cut: no name is so long, and the work on a run grows with its square. */
const LONGEST = 16

/** The word after the run of capitals that begins at `from`; particles and "of" carry it on. */
const runEnd = (words: readonly Word[], from: number, roots: Roots): number => {
  const sentence = words[from]?.sentence ?? -1
  let to = from + 1
  let ofSeen = false
  for (;;) {
    const next = words[to]
    if (next === undefined || next.sentence !== sentence || to - from >= LONGEST) return to
    if (fits(next, sentence) || (articleName(next) && !next.mark)) {
      to++
      continue
    }
    const last = words[to - 1]
    if (last === undefined) return to
    if (NUMBERED.has(last.fold) && /^\d{1,4}$/.test(next.text)) return to + 1
    // "Ma. Teresa": a given name cut short
    if (next.text === '.' && CUT_SHORT.has(last.fold) && fits(words[to + 1], sentence)) {
      to += 2
      continue
    }
    if (next.fold === 'may' && next.cap && GIVEN_NAMES.has(last.fold) && !/^\d/.test(words[to + 1]?.text ?? '')) {
      to++
      continue
    }
    const following = words[to + 1]
    if (PARTICLES.has(next.fold) && !next.mark && !OF_SMALL.has(next.fold)) {
      let ahead = to + 1
      while (PARTICLES.has(words[ahead]?.fold ?? '') && ahead < to + 3) ahead++
      if (fits(words[ahead], sentence) && !DETERMINER_LIKE.has(next.fold)) {
        to = ahead + 1
        continue
      }
    }
    if (next.fold === 'of' || next.fold === 'for') {
      const ahead = following?.fold === 'the' ? to + 2 : to + 1
      const target = words[ahead]
      if (
        fits(target, sentence) &&
        ((OFFICES.test(last.fold) && TITLE_PARTS.has(target?.fold ?? '')) ||
          OF_HEADS.has(last.fold) ||
          NAMED.has(words[from - 1]?.fold ?? '') ||
          (next.fold === 'for' && NAME_HEADS.get(last.fold) === 'ORG' && matchAt(roots, words, ahead) === null))
      ) {
        // "the government of France" is a nominal; "Government of National Accord" a name
        to = ahead + 1
        ofSeen = true
        continue
      }
    }
    if (next.fold === 'and') {
      const end = companyEnd(words, from, to, fits)
      if (end > to) return end
    }
    if (next.text === ',' && ofSeen) {
      const end = listingEnd(words, from, to, fits, (at) => matchAt(roots, words, at) !== null)
      if (end > to) return end
    }
    if ((next.fold === 'and' || next.text === '&') && (ofSeen || next.text === '&') && fits(following, sentence)) {
      const head = words[to + 2]
      const apart =
        matchAt(roots, words, to + 1) !== null ||
        TITLE_HEADS.has(following?.fold ?? '') ||
        GIVEN_NAMES.has(following?.fold ?? '')
      if (next.text === '&' || head === undefined || head.mark || !apart) {
        to += 2
        continue
      }
    }
    if (
      (next.fold === "'s" || next.fold === "'" || next.text === '’') &&
      (PLURAL_OWNERS.has(last.fold) || /^(?:st|saint)\.?$/.test(words[from]?.fold ?? '')) &&
      fits(following, sentence)
    ) {
      to += 2
      continue
    }
    return to
  }
}
/** Given names as they are cut short before another. */
const CUT_SHORT = new Set('ma md mohd moh muh jos chr wm chas thos ste'.split(' '))
/** Kinds of things that bear a number: "Flight 17". */
const NUMBERED = new Set([
  'flight',
  'resolution',
  'route',
  'highway',
  'channel',
  'camp',
  'unit',
  'detachment',
  'article',
  'terminal',
  'checkpoint',
  'platoon',
  'pier',
  'gsg',
  'brigade',
])
const OFFICES = /^(?:secretary|minister|director|chief|commissioner|head|chairman|master)$/
const NAMED = new Set(['calls', 'called', 'codenamed', 'dubbed', 'named', 'operation'])
const OF_SMALL = new Set(['y', 'e', 'as', 'at', 'an', 'a', 'ten', 'as-sham'])
const DETERMINER_LIKE = new Set(['ad', 'mint', 'ag'])

/** Finds the names of one sentence of running text, from the words `from` to `to`. Each word is looked at a bounded number of times. */
export const namesIn = (words: readonly Word[], from: number, to: number, roots: Roots): readonly Found[] => {
  const out: Found[] = []
  let at = from
  while (at < to) {
    const word = words[at]
    if (word === undefined) break
    const match = word.mark ? null : matchAt(roots, words, at)
    if (!fits(word, word.sentence)) {
      const unit = opensUnit(words, at) ? Math.min(runEnd(words, at + 1, roots), to) : at
      if (unit > at + 1 && UNIT_HEADS.has(words[unit - 1]?.fold ?? '')) {
        push(out, at, unit, { type: 'ORG' })
        at = unit
        continue
      }
      // a small-written start ("al-Qaeda", "peshmerga") counts only by the tables
      if (match !== null && match.after <= to) {
        out.push({ from: at, to: match.after, entry: match.entry, type: null, titled: false })
        at = match.after
      } else at++
      continue
    }
    if (isMake(words, at)) {
      at = Math.min(runEnd(words, at, roots), to)
      continue
    }
    const firm = firmEnd(words, at, fits)
    if (firm > at) {
      push(out, at, Math.min(firm, to), { type: 'ORG' })
      at = firm
      continue
    }
    const end = Math.min(runEnd(words, at, roots), to)
    const reach = match !== null && match.after > end ? match.after : end
    segment(words, at, reach, roots, out)
    at = Math.max(reach, out.at(-1)?.to ?? 0)
  }
  return out
}
