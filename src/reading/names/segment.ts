import { GIVEN_NAMES } from '../english/names/given-names.ts'
import { NAME_HEADS, OF_HEADS, OPENERS } from '../english/names/name-heads.ts'
import { COMPASS, FIRST_HEADS, LETTERED } from '../english/names/name-shapes.ts'
import { isPlural, NOUNS } from '../english/names/nouns.ts'
import { LEADING_PARTICLES, PARTICLES, TITLE_HEADS, TITLE_PARTS } from '../english/names/titles.ts'
import { articleName, type Found, matchAt, push, type Roots } from './found.ts'
import { headType, titleEnd } from './head-type.ts'
import { isShip, shipMarked } from './run-joins.ts'
import type { Word } from './words.ts'

/** A capital word that may open a sentence without naming anything. */
const ordinary = (word: Word): boolean =>
  OPENERS.has(word.fold) || (NOUNS.has(word.fold) && !GIVEN_NAMES.has(word.fold))

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

/** Cuts a run into names, titles and adjectives. */
export const segment = (words: readonly Word[], start: number, to: number, roots: Roots, out: Found[]): void => {
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
