import type { EntityType } from '../../model/index.ts'
import { GIVEN_NAMES } from '../english/names/given-names.ts'
import { NAME_HEADS, OF_HEADS, OPENERS } from '../english/names/name-heads.ts'
import { FIRST_HEADS, UNIT_HEADS, WEAK_FIRST } from '../english/names/name-shapes.ts'
import { isPlural, NOUNS } from '../english/names/nouns.ts'
import { LEADING_PARTICLES, PARTICLES, TITLE_HEADS, TITLE_PARTS } from '../english/names/titles.ts'
import { type Entry, type Lexicon, longestMatch, type Match } from './lexicon.ts'
import { companyEnd, firmEnd, isMake, isShip, listingEnd, opensUnit, shipMarked } from './run-joins.ts'
import type { Word } from './words.ts'

/**
 * A stretch of words that the grammar takes for a name. `entry` where a table knows it; `type` where its own words say what it is
 * ("... Agency"); neither where the whole document has to decide. `titled`: a title stands right before it.
 */
export interface Found {
  readonly from: number
  readonly to: number
  readonly entry: Entry | null
  readonly type: EntityType | null
  readonly titled: boolean
}

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

/** "al-Habib" after a capital, also where the second half is small. */
const articleName = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:al|el|ul|ad|as|ash|an|ar|az|at)-\p{L}{2,}/iu.test(word.text)

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

/** A capital word that may open a sentence without naming anything. */
const ordinary = (word: Word): boolean =>
  OPENERS.has(word.fold) || (NOUNS.has(word.fold) && !GIVEN_NAMES.has(word.fold))

interface Roots {
  readonly lexicon: Lexicon
  readonly known: Lexicon['root']
}

const matchAt = (roots: Roots, words: readonly Word[], at: number): Match | null => {
  const own = longestMatch(roots.known, words, at)
  const shipped = longestMatch(roots.lexicon.root, words, at)
  if (own !== null && (shipped === null || own.after >= shipped.after)) return { ...own, risky: false }
  return shipped
}

/** Where a zone of title words that begins at `at` ends, if a title head ends it; else `at`. */
const titleEnd = (words: readonly Word[], at: number, to: number): number => {
  let end = at
  for (let i = at; i < to; i++) {
    const fold = (words[i]?.fold ?? '').replace(/\.$/, '')
    const parts = fold.includes('-') && !TITLE_HEADS.has(fold) ? fold.split('-') : [fold]
    const isHead = TITLE_HEADS.has(fold) || TITLE_HEADS.has(parts.at(-1) ?? '')
    if (isHead) end = i + 1
    else if (
      fold === 'of' &&
      end === i &&
      i > at &&
      TITLE_PARTS.has(words[i + 1]?.fold ?? '') &&
      words[i + 1]?.cap === true
    ) {
      end = i + 2
      if (TITLE_PARTS.has(words[i + 2]?.fold ?? '') && words[i + 2]?.cap === true) end++
      i = end - 1
    } else if (!TITLE_PARTS.has(fold)) break
  }
  return end
}

const TALKING_HEADS = new Set(
  'times post news television airlines airways tribune herald telegraph tv radio club fc partners risk consulting bank company corporation university journal agency'.split(
    ' ',
  ),
)

/** First words that say what the run is, whatever its last word says. */
const SPECIFIC_FIRST = new Set(
  'university radio hotel camp fort katibat liwa jaish jaysh jund ansar harakat jamaat hezb hizb kataib bank'.split(
    ' ',
  ),
)

/** What the first word of a run says in another language: "Frente ...", "Lashkar-e-...", "Calle ...". */
const firstType = (words: readonly Word[], from: number, to: number): EntityType | null => {
  const first = words[from]
  if (first === undefined) return null
  const hyphen = first.fold.indexOf('-')
  const lead = FIRST_HEADS.get(first.fold) !== undefined || hyphen < 0 ? first.fold : first.fold.slice(0, hyphen)
  const type = FIRST_HEADS.get(lead)
  if (type === undefined || (to - from < 2 && hyphen < 0)) return null
  if (!WEAK_FIRST.has(lead)) return type
  if (to - from > 3 || hyphen >= 0) return null
  for (let i = from + 1; i < to; i++) if (GIVEN_NAMES.has(words[i]?.fold ?? '')) return null
  const before = words[from - 1]
  return before?.pos === 'ADP' && before.sentence === first.sentence ? type : null
}

/** What the words of a run say it is, where they say it. */
const headType = (words: readonly Word[], from: number, to: number, roots: Roots): EntityType | null => {
  const last = words[to - 1]
  const first = words[from]
  if (last === undefined || first === undefined) return null
  for (let i = from; i < to - 1; i++) {
    const link = words[i + 1]?.fold
    if (
      (link === 'of' || link === 'for') &&
      (OF_HEADS.has(words[i]?.fold ?? '') || NAME_HEADS.has(words[i]?.fold ?? ''))
    ) {
      return NAME_HEADS.get(words[i]?.fold ?? '') ?? 'ORG'
    }
  }
  if (first.fold === 'operation' && to - from > 1) return 'EVENT'
  if (
    (first.fold === 'mount' ||
      first.fold === 'lake' ||
      first.fold === 'cape' ||
      first.fold === 'jebel' ||
      first.fold === 'djebel') &&
    to - from > 1
  )
    return 'LOC'
  if (to - from > 1 && SPECIFIC_FIRST.has(first.fold)) return NAME_HEADS.get(first.fold) ?? 'ORG'
  const numbered = /^\d+$/.test(last.text) ? words[to - 2] : undefined
  const head = NAME_HEADS.get(numbered?.fold ?? last.fold.replace(/\.$/, ''))
  if (head === undefined) return firstType(words, from, to)
  if (to - from < 2) return null
  const before = to - from === 2 ? first : null
  // "French Police": an adjective and a plain noun name nobody in particular
  if (before !== null && roots.lexicon.adjectives.has(before.fold) && !before.caps && !TALKING_HEADS.has(last.fold))
    return null
  return head
}

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

const push = (
  out: Found[],
  from: number,
  to: number,
  rest: { entry?: Entry; type?: EntityType; titled?: boolean },
): void => {
  out.push({ from, to, entry: rest.entry ?? null, type: rest.type ?? null, titled: rest.titled ?? false })
}

/** Small-written title right before: "spokesman Ahmed ..." */
const smallTitleBefore = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return (
    before !== undefined &&
    !before.mark &&
    before.sentence === words[at]?.sentence &&
    TITLE_HEADS.has(before.fold) &&
    !isPlural(before.fold)
  )
}

const noMatchWithin = (words: readonly Word[], from: number, to: number, roots: Roots): boolean => {
  for (let i = from; i < to; i++) if (matchAt(roots, words, i) !== null) return false
  return true
}

const COMPASS = new Set('northern southern eastern western central'.split(' '))
/** People whom an inquiry names by a letter: "Officer C", "Witness B". */
const LETTERED = new Set(
  'officer witness soldier agent source informant suspect detainee officers witnesses pilot'.split(' '),
)

/** Cuts a run into names, titles and adjectives. */
const segment = (words: readonly Word[], start: number, to: number, roots: Roots, out: Found[]): void => {
  let from = start
  while (from < to) {
    const first = words[from]
    if (first === undefined) return
    if (first.mark || first.fold === "'s") {
      from++
      continue
    }
    const rest = to - from
    const match = matchAt(roots, words, from)
    const whole = match !== null && match.after === to
    if (whole && match !== null && !(rest === 1 && smallTitleBefore(words, from) && match.risky)) {
      push(out, from, to, { entry: match.entry })
      return
    }
    if (
      rest === 2 &&
      LETTERED.has(first.fold) &&
      /^[A-Z]$/.test(words[from + 1]?.text ?? '') &&
      words[to]?.text !== '.'
    ) {
      push(out, from, to, { type: 'PERSON', titled: true })
      return
    }
    // words that only open the sentence
    if (
      first.opens &&
      ordinary(first) &&
      !TITLE_HEADS.has(first.fold) &&
      !TITLE_PARTS.has(first.fold) &&
      (match === null || rest > 1)
    ) {
      const next = words[from + 1]
      const type = headType(words, from, to, roots)
      const last = words[to - 1]
      const ofName =
        type !== null &&
        next?.fold === 'of' &&
        OF_HEADS.has(first.fold) &&
        !roots.lexicon.adjectives.has(last?.fold ?? '')
      if (!ofName && (type === null || next === undefined || OPENERS.has(first.fold))) {
        if (match === null || match.after <= from + 1) {
          from++
          continue
        }
      }
    }
    // "Rival X Y": the sentence's first word, then a full name
    const second = words[from + 1]
    if (
      first.opens &&
      rest > 2 &&
      match === null &&
      second !== undefined &&
      GIVEN_NAMES.has(second.fold) &&
      !FIRST_HEADS.has(first.fold) &&
      !GIVEN_NAMES.has(first.fold) &&
      !TITLE_HEADS.has(first.fold.replace(/\.$/, '')) &&
      !PARTICLES.has(first.fold)
    ) {
      from++
      continue
    }
    if (first.fold === 'the' && rest > 1) {
      if (match === null) {
        from++
        continue
      }
    }
    const title = titleEnd(words, from, to)
    const type = headType(words, from, to, roots)
    if (title > from && title < to) {
      const after = words[title]
      const strong =
        type !== null &&
        (type === 'ORG' || type === 'FAC') &&
        to - title >= 1 &&
        NAME_HEADS.has(words[to - 1]?.fold ?? '')
      const saint = /^st\.?$/.test(first.fold)
      if (!strong || (after !== undefined && GIVEN_NAMES.has(after.fold) && !saint)) {
        if (after !== undefined && after.fold === 'of') {
          from = title + 1
          continue
        }
        const named = matchAt(roots, words, title)
        if (
          named !== null &&
          named.entry.type !== 'PERSON' &&
          named.after === to &&
          !named.risky &&
          !GIVEN_NAMES.has(after?.fold ?? '')
        ) {
          push(out, title, to, { entry: named.entry })
          return
        }
        push(out, title, to, { type: 'PERSON', titled: true })
        return
      }
    }
    if (title === to) return
    if (type !== null) {
      // an opening GPE with its title: "Interior Ministry"; anything else keeps its adjectives
      push(out, from, to, { type })
      return
    }
    const adjective = roots.lexicon.adjectives.has(first.fold) || roots.lexicon.people.has(first.fold)
    if (match !== null) {
      const next = words[match.after]
      const single = match.after === from + 1
      const givenLike =
        single &&
        GIVEN_NAMES.has(first.fold) &&
        next !== undefined &&
        match.after < to &&
        matchAt(roots, words, match.after) === null
      const particleNext = next !== undefined && match.after < to && (PARTICLES.has(next.fold) || articleName(next))
      const personal = single && match.risky && match.after < to && !TITLE_HEADS.has(next?.fold ?? '')
      const company =
        single &&
        (match.entry.type === 'GPE' || match.entry.type === 'LOC') &&
        to - match.after >= 2 &&
        next !== undefined &&
        !GIVEN_NAMES.has(next.fold) &&
        titleEnd(words, match.after, to) === match.after &&
        !roots.lexicon.adjectives.has(next.fold) &&
        noMatchWithin(words, match.after, to, roots)
      if (company) {
        push(out, from, to, { type: 'ORG' })
        return
      }
      if (!(givenLike || (particleNext && single) || personal)) {
        push(out, from, match.after, { entry: match.entry })
        from = match.after
        continue
      }
    } else if (
      rest === 2 &&
      COMPASS.has(first.fold) &&
      words[from - 1]?.fold === 'the' &&
      second !== undefined &&
      !second.caps &&
      matchAt(roots, words, from + 1) === null &&
      !roots.lexicon.adjectives.has(second.fold)
    ) {
      // "the Northern Star": a newspaper, a ship, a group
      push(out, from, to, {})
      return
    } else if (adjective && rest >= 1 && !(rest > 1 && GIVEN_NAMES.has(first.fold))) {
      from++
      continue
    }
    // "mayor of X Ana Y": a place, then who is in office there
    const over = from === start && words[from - 1]?.fold === 'of' && TITLE_HEADS.has(words[from - 2]?.fold ?? '')
    if (over && rest > 2 && second !== undefined && GIVEN_NAMES.has(second.fold) && !GIVEN_NAMES.has(first.fold)) {
      push(out, from, from + 1, { type: 'GPE' })
      push(out, from + 1, to, { type: 'PERSON', titled: true })
      return
    }
    // an unknown run: as far as the next title, or the next known name of two or more words
    let end = to
    for (let i = from + 1; i < to; i++) {
      const ahead = words[i]
      if (ahead === undefined) break
      const stop = titleEnd(words, i, to)
      if (stop > i && stop < to && i > from && !GIVEN_NAMES.has(ahead.fold) && TITLE_PARTS.has(ahead.fold)) {
        end = i
        break
      }
      const inner = matchAt(roots, words, i)
      if (inner !== null && inner.after - i >= 2 && inner.after === to && !LEADING_PARTICLES.has(ahead.fold)) {
        end = i
        break
      }
    }
    if (shipMarked(first) && end - from > 1) {
      push(out, from, end, { type: 'VEHICLE' })
      from = end
      continue
    }
    if (from === start && isShip(words, from)) {
      push(out, from, end, { type: 'VEHICLE' })
      from = end
      continue
    }
    const titled = from === start && smallTitleBefore(words, from)
    push(out, from, end, titled ? { type: 'PERSON', titled } : {})
    from = end
  }
}
