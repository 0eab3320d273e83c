import { adjectiveForm, adverbForm } from './adjectives.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { demonymOf, isParticle, placeAt, TITLES } from './names.ts'
import { compoundAt, nounForm, pluralOf } from './nouns.ts'
import { numberOf } from './numbers.ts'
import { added, type Form, type Unit } from './unit.ts'
import { guessedForm, verbForms } from './verbs.ts'

const CAPITAL = /^\p{Lu}/u
const LETTER = /^\p{L}/u

/** Joins the words of compounds and foreign names, and says of each word what it can be. Linear in the number of units. */
export const classify = (units: readonly Unit[], text: string): Unit[] => tolled(classified(units, text))

const classified = (units: readonly Unit[], text: string): Unit[] => {
  const out: Unit[] = []
  let at = 0
  while (at < units.length) {
    const unit = units[at]
    if (unit === undefined) break
    if (unit.kind !== 'other') {
      out.push(unit)
      at += 1
      continue
    }
    const joined = joinedAt(units, at, text)
    if (joined !== null) {
      out.push(joined.unit)
      at += joined.length
      continue
    }
    if (insideTitle(units, at, out)) out.push({ ...unit, kind: 'name' })
    else out.push(single(unit, opens(units, at), out, units[at + 1]))
    at += 1
  }
  return out
}

/** "Le Courrier de la Meuse", "Front du Fleuve": small words between the capitals of one name, neither of which is a place or a title. */
const insideTitle = (units: readonly Unit[], at: number, out: readonly Unit[]): boolean => {
  const last = out.at(-1)
  const word = units[at]?.low ?? ''
  if (last?.kind !== 'name' || last.sort === 'place' || !/^(?:de|du|des|d'|la|l')$/.test(word)) return false
  if (/^l/.test(word) && !/^(?:de)$/.test(units[at - 1]?.low ?? '')) return false
  const next = /^(?:la|l')$/.test(units[at + 1]?.low ?? '') && word === 'de' ? at + 2 : at + 1
  return CAPITAL.test(units[next]?.raw ?? '') && placeAt(units, next) === null && last.out === last.raw
}

/** Whether a word begins a sentence, so that its capital proves nothing. */
const opens = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1]
  return before === undefined || units[at]?.gap.includes('\n') === true || /^[.!?:«»"“”•-]$/.test(before.raw)
}

const joinedAt = (
  units: readonly Unit[],
  at: number,
  text: string,
): { readonly unit: Unit; readonly length: number } | null => {
  const head = units[at]
  if (head === undefined) return null
  const place = placeAt(units, at)
  const compound = place === null ? compoundAt(units, at) : null
  const length = place?.length ?? compound?.length ?? 0
  const tail = units[at + length - 1]
  if (length === 0 || tail === undefined) return null
  const raw = text.slice(head.from, tail.to)
  const base = { from: head.from, to: tail.to, raw, low: raw.toLowerCase(), gap: head.gap }
  if (place !== null) return { unit: { ...base, kind: 'name', out: place.pivot, sort: 'place' }, length }
  if (compound === null) return null
  const { one, many, plural, feminine, sort } = compound.form
  return { unit: { ...base, kind: 'noun', out: plural ? many : one, plural, feminine, sort }, length }
}

const single = (unit: Unit, first: boolean, before: readonly Unit[], next: Unit | undefined): Unit => {
  const { low, raw } = unit
  if (!LETTER.test(raw)) {
    const number = numberOf(low)
    if (number !== null) return { ...unit, kind: 'num', out: number, plural: true }
    return { ...unit, kind: /^\d/.test(raw) ? 'num' : 'mark', out: markOf(raw) }
  }
  const title = TITLES.get(low)
  if (title !== undefined && CAPITAL.test(raw) && (raw.length > 1 || next?.raw === '.')) {
    const [pivot, feminine] = title
    return { ...unit, kind: 'name', out: pivot, feminine, sort: 'person' }
  }
  const entry = FUNCTION_WORDS.get(low)
  const last = before.at(-1)
  const insideName =
    last?.kind === 'name' && last.sort !== 'place' && isParticle(low) && next !== undefined && CAPITAL.test(next.raw)
  if (insideName && (CAPITAL.test(raw) || (low !== 'la' && low !== 'le' && !/^(?:du|des|de|d')$/.test(low))))
    return { ...unit, kind: 'name' }
  if (entry !== undefined && (first || !CAPITAL.test(raw) || raw.length === 1)) {
    const [kind, out, more] = entry
    const forms = verbForms(low)
    return { ...unit, kind, out, ...more, ...(forms.length > 0 ? { forms } : {}) }
  }
  const capital = CAPITAL.test(raw)
  const demonym = demonymOf(low)
  if (demonym !== undefined)
    return capital && !first
      ? {
          ...unit,
          kind: 'noun',
          out: `${demonym} ${/[sx]$/.test(low) ? 'nationals' : 'national'}`,
          sort: 'person',
          plural: /[sx]$/.test(low),
          feminine: low.endsWith('e'),
        }
      : { ...unit, kind: 'adj', out: demonym }
  const noun = nounForm(low)
  const forms = verbForms(low)
  const adjective = adjectiveForm(low)
  if (capital && !first && !(noun !== undefined && shouted(raw)))
    return { ...unit, kind: 'name', ...(noun === undefined ? {} : { sort: noun.sort }) }
  const number = numberOf(low)
  if (number !== null) return { ...unit, kind: 'num', out: number, plural: true }
  const adverb = adverbForm(low)
  if (adverb !== undefined && noun === undefined && forms.length === 0) return { ...unit, kind: 'adv', out: adverb }
  const known = { ...(forms.length > 0 ? { forms } : {}) }
  if (adjective !== undefined && noun !== undefined && (last?.kind === 'noun' || last?.kind === 'adv'))
    return { ...unit, ...known, kind: 'adj', out: adjective.pivot, plural: low.endsWith('s') }
  if (noun !== undefined)
    return {
      ...unit,
      ...known,
      kind: 'noun',
      out: noun.plural ? noun.many : noun.one,
      plural: noun.plural,
      feminine: noun.feminine,
      sort: noun.sort,
    }
  if (adjective !== undefined)
    return { ...unit, ...known, kind: 'adj', out: adjective.pivot, plural: low.endsWith('s') }
  if (forms.length > 0) return { ...unit, forms, kind: 'verb' }
  // A capital at the head of a sentence on a word that no table knows: a name.
  if (capital) return { ...unit, kind: 'name' }
  if (low.length > 6 && low.endsWith('ement')) return { ...unit, kind: 'adv', out: `${low.slice(0, -5)}ly` }
  const guessed = guessedForm(low)
  if (guessed !== null) return { ...unit, forms: [guessed], kind: 'verb' }
  return { ...unit, kind: 'noun', out: low, plural: pluralOf(low) === low && low.endsWith('s'), sort: 'thing' }
}

const shouted = (raw: string): boolean => raw.length > 3 && raw === raw.toUpperCase()

const markOf = (raw: string): string => (raw === '«' || raw === '»' ? '"' : raw)

const TOLL: Readonly<Record<string, string>> = {
  morts: 'tuer',
  mort: 'tuer',
  tués: 'tuer',
  victimes: 'tuer',
  blessés: 'blesser',
  blessé: 'blesser',
}

/** "faisant trois morts et six blessés" says "killing three people and wounding six people": the verb is in the noun. */
const tolled = (units: readonly Unit[]): Unit[] => {
  const out: Unit[] = []
  let making: readonly Form[] | null = null
  units.forEach((unit, at) => {
    const forms = unit.forms?.filter((form) => form.verb === 'faire') ?? []
    const toll = tollAt(units, unit.kind === 'verb' || unit.kind === 'noun' ? at + 1 : at)
    if (forms.length > 0 && toll !== null) {
      making = forms
      toll.noun.out = 'people'
      out.push({ ...unit, kind: 'verb', forms: forms.map((form) => ({ ...form, verb: toll.verb })) })
      return
    }
    const before = units[at - 1]
    if (
      making !== null &&
      toll !== null &&
      unit.kind === 'num' &&
      before !== undefined &&
      (before.low === 'et' || before.raw === ',')
    ) {
      toll.noun.out = 'people'
      const participle = making.some((form) => form.tense === 'ing')
      const kills = toll.verb === 'tuer'
      out.push({
        ...added(unit.from, participle ? (kills ? 'killing' : 'wounding') : kills ? 'killed' : 'wounded', 'verb'),
        verb: toll.verb,
      })
    }
    if (unit.kind === 'mark' && unit.raw !== ',') making = null
    out.push(unit)
  })
  return out
}

/** A number and the dead or wounded that it counts. */
const tollAt = (units: readonly Unit[], at: number): { readonly verb: string; readonly noun: Unit } | null => {
  const from = units[at]?.kind === 'adv' ? at + 1 : at
  const [count, noun] = [units[from], units[from + 1]]
  const verb = TOLL[noun?.low ?? '']
  const counts = count?.kind === 'num' || count?.low === 'plusieurs' || count?.low === 'un'
  return counts && noun !== undefined && verb !== undefined ? { verb, noun } : null
}
