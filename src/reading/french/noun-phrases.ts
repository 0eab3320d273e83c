import { participleOf } from './english-forms.ts'
import type { Unit } from './unit.ts'
import { verbRow } from './verbs.ts'

/** Words after a participle that keep it behind its noun: "un homme soupçonné de", "armé par". */
const keepsParticiple = (next: Unit | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'de' || next.kind === 'a' || next.low === 'par' || next.low === 'en' || next.kind === 'time')

const isAge = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'de' && units[at + 1]?.kind === 'num' && /^(?:ans|mois)$/.test(units[at + 2]?.low ?? '')

/** An age before its noun: "de 34 ans" as "34-year-old". */
const ageUnit = (units: readonly Unit[], at: number, text: string): Unit | null => {
  const [head, count, tail] = [units[at], units[at + 1], units[at + 2]]
  if (head === undefined || count === undefined || tail === undefined) return null
  const unit = tail.low === 'mois' ? 'month' : 'year'
  return {
    ...head,
    to: tail.to,
    raw: text.slice(head.from, tail.to),
    gap: ' ',
    kind: 'adj',
    out: `${count.out}-${unit}-old`,
  }
}

/**
 * Puts adjectives and ages that follow their noun before it ("un responsable yéménite" to "a Yemeni official"), and ages beside a name as the pivot
 * has them (", 34 ans," to ", 34,"). Linear in the number of units.
 */
export const orderNouns = (units: readonly Unit[], text: string): Unit[] => {
  const out: Unit[] = []
  let at = 0
  while (at < units.length) {
    const unit = units[at]
    if (unit === undefined) break
    if (unit.kind === 'num' && /^ans?$/.test(units[at + 1]?.low ?? '') && units[at - 1]?.raw === ',') {
      out.push({ ...unit, to: units[at + 1]?.to ?? unit.to })
      at += 2
      continue
    }
    if (unit.kind !== 'noun') {
      out.push(unit)
      at += 1
      continue
    }
    const moved: Unit[] = []
    let next = at + 1
    for (;;) {
      const adjective = units[next]
      if (isAge(units, next)) {
        const age = ageUnit(units, next, text)
        if (age === null) break
        moved.push(age)
        next += 3
        continue
      }
      if (adjective?.kind !== 'adj' || adjective.gap.includes('\n')) break
      if (/^(?:on a |aged )/.test(adjective.out)) break
      if (adjective.forms !== undefined && keepsParticiple(units[next + 1])) {
        const verb = adjective.forms[0]?.verb ?? ''
        out.push({ ...unit })
        out.push({ ...adjective, kind: 'verb', verb, out: participleOf(verbRow(verb)?.pivot ?? adjective.out) })
        break
      }
      moved.push(adjective)
      next += 1
    }
    if (out.at(-1)?.kind === 'verb' && out.at(-2)?.from === unit.from) {
      // The noun is written already, with the participle that stays behind it.
      const last = out.splice(-2, 2)
      const [noun, participle] = last
      if (noun !== undefined && participle !== undefined) out.push(...before(noun, moved), participle)
      at = next + 1
      continue
    }
    out.push(...before(unit, moved))
    at = next
  }
  return out
}

/** Adjectives, then their noun; the white space before the noun goes to whatever comes first. */
const before = (noun: Unit, moved: readonly Unit[]): Unit[] => {
  const [first, ...others] = moved
  if (first === undefined) return [noun]
  return [{ ...first, gap: noun.gap }, ...others, { ...noun, gap: ' ' }]
}
