import { type NounPhrase, numberOf, type Phrase } from './phrase.ts'

/** "Jane Doe, 32," and "Doe (32)": the age becomes part of the phrase. */
export const joinAges = (phrases: readonly Phrase[]): Phrase[] => {
  const out: Phrase[] = []
  let at = 0
  while (at < phrases.length) {
    const phrase = phrases[at]
    if (phrase === undefined) break
    out.push(phrase)
    const [comma, age, close] = [phrases[at + 1], phrases[at + 2], phrases[at + 3]]
    const value = age?.kind === 'np' && age.words.length === 1 ? numberOf(age.head.lower) : null
    if (
      phrase.kind === 'np' &&
      comma?.kind === 'comma' &&
      age?.kind === 'np' &&
      value !== null &&
      value > 4 &&
      value < 110 &&
      Number.isInteger(value) &&
      (close === undefined ||
        close.kind === 'comma' ||
        close.kind === 'cc' ||
        close.kind === 'stop' ||
        close.kind === 'prep')
    ) {
      phrase.age = { value, end: age.end }
      phrase.end = age.end
      at += close?.kind === 'comma' && phrases[at + 4] !== undefined ? 4 : 3
      continue
    }
    at += 1
  }
  return out
}

const PARTITIVE = new Set([
  'one',
  'some',
  'several',
  'many',
  'most',
  'all',
  'each',
  'none',
  'few',
  'half',
  'dozen',
  'hundred',
  'thousand',
  'number',
  'group',
  'majority',
  'part',
  'rest',
  'two',
  'three',
  'four',
  'five',
  'any',
  'both',
  'pair',
  'handful',
  'series',
  'score',
  'another',
  'either',
  'neither',
  'others',
  'lot',
  'million',
])

export const joinOf = (phrases: readonly Phrase[]): Phrase[] => {
  const out: Phrase[] = []
  // From right to left, so that "the cousin of two of the smugglers" nests.
  for (let at = phrases.length - 1; at >= 0; at -= 1) {
    const phrase = phrases[at]
    if (phrase === undefined) continue
    const [of, inner] = [out.at(-1), out.at(-2)]
    if (phrase.kind === 'np' && of?.kind === 'prep' && of.lower === 'of' && inner?.kind === 'np') {
      out.pop()
      out.pop()
      phrase.of = inner
      phrase.end = inner.end
      if (isQuantity(phrase)) phrase.head = inner.head
    }
    out.push(phrase)
  }
  return out.reverse()
}

const isQuantity = (phrase: NounPhrase): boolean =>
  phrase.owner === null &&
  (phrase.head.tag === 'num' ||
    numberOf(phrase.head.lower) !== null ||
    (PARTITIVE.has(phrase.head.lemma) && phrase.head.lemma !== 'group' && phrase.head.lemma !== 'part') ||
    phrase.words.every((word) => word.tag === 'det' || word.tag === 'num' || word.tag === 'adv'))

/** "soldiers, police and civilians": one phrase with the others beside it, unless the last begins a clause of its own. */
export const joinLists = (phrases: readonly Phrase[]): Phrase[] => {
  const out: Phrase[] = []
  let at = 0
  let verbSeen = false
  while (at < phrases.length) {
    const phrase = phrases[at]
    if (phrase === undefined) break
    if (phrase.kind === 'vg' && phrase.form === 'finite') verbSeen = true
    if (phrase.kind === 'sub' || phrase.kind === 'that' || phrase.kind === 'wh' || phrase.kind === 'stop')
      verbSeen = false
    if (phrase.kind !== 'np') {
      out.push(phrase)
      at += 1
      continue
    }
    const members: NounPhrase[] = []
    let next = at + 1
    for (;;) {
      const comma = phrases[next]?.kind === 'comma' ? 1 : 0
      const cc = phrases[next + comma]?.kind === 'cc' ? 1 : 0
      const conjunction = phrases[next + comma]
      if (comma + cc === 0) break
      if (cc === 1 && conjunction?.kind === 'cc' && conjunction.lower !== 'and' && conjunction.lower !== 'or') break
      const item = phrases[next + comma + cc]
      if (item?.kind !== 'np') break
      if (cc === 0 && !closesList(phrases, next + comma)) break
      const after = phrases[next + comma + cc + 1]
      const clause =
        members.length === 0 &&
        after?.kind === 'vg' &&
        after.form === 'finite' &&
        (verbSeen || out.at(-1)?.kind === 'prep')
      if (clause) break
      // "shelled A, the main port, and ferries were stopped": an aside and a new clause, no list.
      if (
        members.length > 0 &&
        comma === 1 &&
        cc === 1 &&
        verbSeen &&
        after?.kind === 'vg' &&
        after.form === 'finite'
      ) {
        members.length = 0
        break
      }
      members.push(item)
      next += comma + cc + 1
      if (cc === 1) break
    }
    if (
      members.length > 0 &&
      !(
        members.length === 1 &&
        phrases[at + 1]?.kind === 'comma' &&
        phrase.head.tag === 'name' &&
        members[0]?.head.tag !== 'name' &&
        phrases[at + 2]?.kind !== 'cc'
      )
    ) {
      phrase.also = members
      phrase.end = members.at(-1)?.end ?? phrase.end
      out.push(phrase)
      at = next
    } else {
      out.push(phrase)
      at += 1
    }
  }
  return out
}

/** Whether a comma list that goes on at `from` ends in "and X": otherwise the comma opens an apposition. */
const closesList = (phrases: readonly Phrase[], from: number): boolean => {
  for (let at = from; at < Math.min(phrases.length, from + 24); at += 1) {
    const phrase = phrases[at]
    if (phrase?.kind === 'cc') return phrases[at + 1]?.kind === 'np'
    if (phrase?.kind !== 'np' && phrase?.kind !== 'comma') return false
    if (phrase.kind === 'np' && phrases[at + 1]?.kind !== 'comma' && phrases[at + 1]?.kind !== 'cc') return false
  }
  return false
}
