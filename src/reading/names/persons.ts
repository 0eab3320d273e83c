import { GIVEN_NAMES } from '../english/names/given-names.ts'
import { NOUNS } from '../english/names/nouns.ts'
import { LEADING_PARTICLES, PARTICLES, TITLE_GENDER, TITLE_HEADS, TITLE_PARTS } from '../english/names/titles.ts'
import type { Found } from './found.ts'
import { familyForms, isSubsequence, keyOf, type NameBook, type NameCluster, strip, textOf } from './name-book.ts'
import { decide, type Votes } from './votes.ts'
import type { Word } from './words.ts'

const KIN_PLURAL = new Set([
  'brothers',
  'sisters',
  'siblings',
  'twins',
  'cousins',
  'spouses',
  'couple',
  'family',
  'clan',
  'parents',
])
export interface Forms {
  readonly long: Map<string, NameCluster>
  readonly short: Map<string, NameCluster[]>
}

/** The one of several bearers of a short form who was named last. */
export const pick = (list: readonly NameCluster[] | undefined, before: number): NameCluster | undefined => {
  if (list === undefined) return undefined
  let best: NameCluster | undefined
  for (const item of list) if (best === undefined || (item.lastAt > best.lastAt && item.lastAt < before)) best = item
  return best
}

/** Persons whose full names stand in the text, with the short forms that they lend. */
export const collectPersons = (body: readonly Found[], votes: ReadonlyMap<string, Votes>, state: NameBook): Forms => {
  const { words, doc } = state
  const forms: Forms = { long: new Map(), short: new Map() }
  const longs: { key: string; parts: string[]; found: Found }[] = []
  for (const found of body) {
    if (found.entry !== null && found.entry.type !== 'PERSON') continue
    if (found.type !== null && found.type !== 'PERSON') continue
    const key = keyOf(words, found.from, found.to)
    const vote = votes.get(key)
    const person = found.entry?.type === 'PERSON' || (vote !== undefined && decide(vote, 0.5) === 'PERSON')
    if (!person) continue
    const parts = key.split(' ')
    if (parts.length > 1) longs.push({ key, parts, found })
  }
  longs.sort((a, b) => b.parts.length - a.parts.length || a.found.from - b.found.from)
  const made: { parts: string[]; of: NameCluster }[] = []
  const byLast = new Map<string, typeof made>()
  const openings = new Map<string, (typeof made)[number]>()
  for (const long of longs) {
    if (forms.long.has(long.key)) {
      if (long.found.titled) markTitle(forms.long.get(long.key), words, long.found)
      continue
    }
    const last = strip(long.parts.at(-1) ?? '')
    const near = byLast.get(last) ?? []
    const same = near.find((other) => isSubsequence(long.parts, other.parts)) ?? openings.get(long.key)
    const of = same?.of ?? state.person(long.key, textOf(doc, words, long.found.from, long.found.to))
    forms.long.set(long.key, of)
    if (long.found.titled) markTitle(of, words, long.found)
    if (same !== undefined) continue
    const item = { parts: long.parts, of }
    made.push(item)
    // "Abu Zubayr" opens "Abu Zubayr al-Muhajir", "Haji Lal" opens "Haji Lal Mohammad"
    for (let words = 2; words < long.parts.length; words++) {
      const opening = long.parts.slice(0, words).join(' ')
      if (!openings.has(opening)) openings.set(opening, item)
    }
    if (near.length < BEARERS) near.push(item)
    byLast.set(last, near)
  }
  const middles: typeof made = []
  for (const { parts, of } of made) {
    const family = familyForms(parts)
    for (const form of family) lend(forms, form, of)
    bear(state, family[0] ?? '', of)
    const given = parts[0] ?? ''
    if (given.length > 2 && !LEADING_PARTICLES.has(given)) lend(forms, given, of)
    middles.push({ parts, of })
    if (LEADING_PARTICLES.has(given) && parts.length > 2) lend(forms, parts.slice(0, 2).join(' '), of)
  }
  // the first of two family names ("Hernan Rodallega Pombo" is Rodallega), a second given name: where nobody else bears it
  for (const { parts, of } of middles) {
    for (let at = 1; at < parts.length - 1; at++) {
      const part = parts[at] ?? ''
      if (part.length < 4 || PARTICLES.has(part) || PARTICLES.has(parts[at - 1] ?? '') || forms.short.has(part))
        continue
      if (forms.long.has(part)) continue
      lend(forms, part, of)
      bear(state, part, of)
    }
  }
  // "Mr X" where no full name stands in the text
  for (const found of body) {
    if (!found.titled || found.to - found.from !== 1 || found.entry !== null) continue
    const key = keyOf(words, found.from, found.to)
    if (forms.short.has(key) || forms.long.has(key)) {
      markTitle(pick(forms.short.get(key), found.from), words, found)
      continue
    }
    const of = state.person(key, textOf(doc, words, found.from, found.to))
    markTitle(of, words, found)
    forms.long.set(key, of)
  }
  return forms
}

const bear = (state: NameBook, family: string, of: NameCluster): void => {
  const held = state.families.get(family)
  if (held === undefined) state.families.set(family, [of])
  else if (held.length < BEARERS) held.push(of)
}

/** How many bearers of one form are kept apart: a bound for texts that are lists of names. */
const BEARERS = 60

const lend = (forms: Forms, form: string, of: NameCluster): void => {
  const held = forms.short.get(form)
  if (held === undefined) forms.short.set(form, [of])
  else if (held.length < BEARERS && !held.includes(of)) held.push(of)
}

const TITLE_WORD = (word: Word | undefined): boolean =>
  word !== undefined && (TITLE_HEADS.has(word.fold) || (TITLE_PARTS.has(word.fold) && !word.opens))

export const markTitle = (of: NameCluster | undefined, words: readonly Word[], found: Found): void => {
  if (of === undefined) return
  of.titled = true
  let from = found.from
  while (from > 0 && TITLE_WORD(words[from - 1]) && words[from - 1]?.sentence === words[found.from]?.sentence) from--
  if (from < found.from) of.titles.add(keyOf(words, from, found.from))
  const title = TITLE_GENDER.get(words[found.from - 1]?.fold.replace('.', '') ?? '')
  if (title !== undefined) of.gender = title
}

/** "X and Y FAMILY": X bears the family name too where kinship, or another place in the text, says so. */
export const pairSurnames = (body: readonly Found[], words: readonly Word[], forms: Forms, state: NameBook): void => {
  for (let i = 1; i < body.length; i++) {
    const left = body[i - 1]
    const right = body[i]
    if (left === undefined || right === undefined || left.to - left.from !== 1 || right.to - right.from < 2) continue
    const between = words.slice(left.to, right.from)
    if (between.length > 5 || between.at(-1)?.fold !== 'and') continue
    const ages = between.slice(0, -1)
    if (!ages.every((word) => word.mark || /^\d{1,3}$/.test(word.text))) continue
    const holder = forms.long.get(keyOf(words, right.from, right.to))
    if (holder === undefined) continue
    const first = words[left.from]
    if (first === undefined || left.entry?.rank === 'country') continue
    const parts = keyOf(words, right.from, right.to).split(' ')
    const family = familyForms(parts)[0] ?? ''
    const key = `${first.fold} ${family}`
    const kin = NOUNS.get(words[left.from - 1]?.fold ?? '')?.class === 'kin'
    const held = forms.long.get(key)
    if (held === undefined && !kin && !GIVEN_NAMES.has(first.fold)) continue
    if (held === undefined && forms.short.has(first.fold) && !kin) continue
    const familyText = state.doc.text.slice(
      words[right.to - family.split(' ').length]?.start ?? 0,
      words[right.to - 1]?.end ?? 0,
    )
    const of = held ?? state.person(key, `${first.text} ${familyText}`)
    if (held === undefined) {
      forms.long.set(key, of)
      bear(state, family, of)
      for (const form of familyForms(key.split(' '))) lend(forms, form, of)
    }
    // the given name now means this bearer first
    const shared = forms.short.get(first.fold)
    if (shared === undefined) forms.short.set(first.fold, [of])
    else if (!shared.includes(of)) shared.unshift(of)
    if (kin) {
      const group = state.group(family, `${familyText} ${words[left.from - 1]?.text ?? ''}`, [])
      for (const member of [of, holder]) if (!group.members.includes(member)) group.members.push(member)
    }
  }
}

/** "X, also known as Y", "X alias Y": Y is X from here on. */
export const nicknames = (body: readonly Found[], words: readonly Word[], forms: Forms): void => {
  let merges = 0
  for (let i = 1; i < body.length; i++) {
    const left = body[i - 1]
    const right = body[i]
    if (left === undefined || right === undefined || right.from - left.to > 6) continue
    const before = words[right.from - 1]
    const cue = before !== undefined && !before.mark ? before : words[right.from - 2]
    const before2 = words[(cue?.at ?? 0) - 1]
    const known = cue?.fold === 'as' && /^(?:known|nicknamed)$/.test(before2?.fold ?? '')
    if (!known && !/^(?:alias|aka|dubbed|nicknamed)$/.test(cue?.fold ?? '')) continue
    const of =
      forms.long.get(keyOf(words, left.from, left.to)) ??
      pick(forms.short.get(keyOf(words, left.from, left.to)), right.from)
    if (of === undefined || (right.entry !== null && right.entry.type !== 'PERSON')) continue
    const key = keyOf(words, right.from, right.to)
    const other = forms.long.get(key)
    forms.long.set(key, of)
    if (other === undefined || other === of || ++merges > BEARERS) continue
    for (const list of forms.short.values()) {
      const at = list.indexOf(other)
      if (at >= 0) list.splice(at, 1, ...(list.includes(of) ? [] : [of]))
    }
    for (const [form, held] of forms.long) if (held === other) forms.long.set(form, of)
  }
}

/** "the X brothers": a group that bears the name, made of the bearers of the family name. */
export const familyGroup = (
  words: readonly Word[],
  found: Found,
  key: string,
  state: NameBook,
  place: (found: { from: number; to: number }, of: NameCluster) => void,
): boolean => {
  const kin = words[found.to]
  if (kin === undefined || !KIN_PLURAL.has(kin.fold)) return false
  const before = words[found.from - 1]
  const from = before !== undefined && (before.fold === 'the' || before.fold === 'both') ? found.from - 1 : found.from
  const members = state.families.get(key) ?? state.families.get(`al-${key}`) ?? []
  const name = `${words[found.from]?.text ?? ''} ${kin.text}`
  place({ from, to: found.to + 1 }, state.group(key, name, kin.fold === 'family' || kin.fold === 'clan' ? [] : members))
  return true
}
