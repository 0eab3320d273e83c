import { CLITICS } from './function-words.ts'
import type { Form, Unit } from './unit.ts'

export const FINITE = new Set<Form['tense']>(['present', 'imperfect', 'future', 'conditional', 'past'])

export const formOf = (unit: Unit | undefined, tenses: ReadonlySet<Form['tense']>): Form | undefined =>
  unit?.forms?.find((form) => tenses.has(form.tense))

export const PARTICIPLE = new Set<Form['tense']>(['participle'])
export const INFINITIVE = new Set<Form['tense']>(['infinitive'])
export const ING = new Set<Form['tense']>(['ing'])

export const NEGATIONS: Readonly<Record<string, string>> = {
  pas: 'not',
  jamais: 'never',
  plus: 'no longer',
  point: 'not',
  guère: 'not',
}

/** Whether the unit, which could be a noun as well, is a verb where it stands. */
const standsAsVerb = (units: readonly Unit[], at: number, out: readonly Unit[]): boolean => {
  const unit = units[at]
  if (unit?.forms === undefined) return false
  if (unit.kind === 'verb') return true
  const before = out.at(-1)
  // "l'est" and "à l'est" are a quarter of the compass, any other "est" is the verb.
  if (unit.forms.some((form) => form.verb === 'être' && FINITE.has(form.tense)))
    return before?.kind !== 'det' && before?.kind !== 'a'
  if (unit.kind === 'det' || unit.kind === 'clitic' || unit.kind === 'neg' || unit.kind === 'prep') return false
  if (before === undefined) return false
  if (formOf(unit, FINITE) === undefined) return false
  const next = units[at + 1]
  if (before.kind === 'pron' || before.kind === 'rel' || before.kind === 'ne') return true
  return (
    (before.kind === 'noun' || before.kind === 'name' || before.kind === 'adj') &&
    unit.kind === 'noun' &&
    (next?.kind === 'det' || next?.kind === 'que' || next?.kind === 'name')
  )
}

/** "ne", object pronouns, and the place of the verb after them. */
export const openingOf = (
  units: readonly Unit[],
  at: number,
  out: readonly Unit[],
): { readonly main: number; readonly clitics: readonly Unit[]; readonly denied: boolean } | null => {
  let main = at
  let denied = false
  const clitics: Unit[] = []
  if (units[main]?.kind === 'ne') {
    denied = true
    main += 1
  }
  // "ne pas savoir": the denial stands before an infinitive.
  while (denied && units[main]?.kind === 'neg') main += 1
  while (clitics.length < 3) {
    const unit = units[main]
    if (unit === undefined || !CLITICS.has(unit.low)) break
    // "Nous avons" has its subject there, "ils nous ont" its object.
    const subjectBefore = /^(?:pron|noun|name|adj|rel)$/.test(out.at(-1)?.kind ?? '')
    if (unit.kind === 'pron' && !subjectBefore) break
    const next = units[main + 1]
    const pair = CLITICS.has(next?.low ?? '') && units[main + 2]?.kind === 'verb'
    const beforeVerb = next?.kind === 'verb' && formOf(next, new Set([...FINITE, ...INFINITIVE, ...ING])) !== undefined
    const homograph = next?.kind === 'noun' && denied && formOf(next, FINITE) !== undefined
    if (!beforeVerb && !pair && !homograph && unit.kind !== 'clitic') break
    if (unit.low === 'en' && ING_ONLY(next)) break
    clitics.push(unit)
    main += 1
  }
  if (denied || clitics.length > 0) return units[main]?.forms === undefined ? null : { main, clitics, denied }
  return standsAsVerb(units, at, out) ? { main, clitics, denied } : null
}

const ING_ONLY = (unit: Unit | undefined): boolean => formOf(unit, ING) !== undefined
