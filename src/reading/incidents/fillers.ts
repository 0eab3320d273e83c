import type { Entity, Mention } from '../../model/index.ts'
import { ABBREVIATED } from '../english/case/case-words.ts'
import {
  ATTACKERS,
  BODIES,
  FORCES,
  NO_TARGET,
  NOBODY,
  PEOPLE,
  SITES,
  STATE_BODIES,
} from '../english/incidents/incident-words.ts'
import { TITLE_HEADS } from '../english/names/titles.ts'
import type { Filler, IncidentRole } from './incident.ts'

/** A filler and its part in the incident. */
export type Cast = readonly (readonly [IncidentRole, Filler])[]

interface Stretch {
  readonly start: number
  readonly end: number
}

const ARTICLE =
  /^(?:the|a|an|about|at least|more than|this|that|these|those|his|her|their|its|another|other|some|several)\s+/i
const COUNTED =
  /^(?:the|a|an|some|several|many|various|about|at least|more than|this|that|these|those|his|her|their|its|another|other|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+/i
const AFTER_HEAD = /\s(?:in|on|at|from|who|which|that|belonging|near|with|for|against|to|by|located)\s/i
const OF_OR_AFTER = /\s(?:of|in|on|at|from|who|which|that|belonging|near|with|for|against|to|by|located)\s/i
/** Of a phrase only its beginning is looked at for articles, numbers and titles. */
const FORE = 24

const cut = (text: string, stretch: Stretch, fore: RegExp, tails: RegExp): Stretch => {
  let { start, end } = stretch
  for (;;) {
    const found = fore.exec(text.slice(start, Math.min(end, start + FORE)))
    if (found === null || start + found[0].length >= end) break
    start += found[0].length
  }
  const tail = tails.exec(text.slice(start, end))
  if (tail !== null && tail.index > 0) end = start + tail.index
  return { start, end }
}

/** A phrase without article, number and what follows its head. */
export const coreOf = (text: string, stretch: Stretch): Stretch => cut(text, stretch, COUNTED, OF_OR_AFTER)

/** The last word of a stretch, in small letters. */
const headOf = (text: string, { start, end }: Stretch): string =>
  text
    .slice(Math.max(start, end - 40), end)
    .split(/[^\p{L}\p{N}'-]/u)
    .at(-1)
    ?.toLowerCase() ?? ''

export const fillerOf = (
  text: string,
  { start, end }: Stretch,
  entity: string | null,
  claims: readonly string[],
): Filler => ({ start, end, text: text.slice(start, end), entity, claims })

export const isNamed = (entity: Entity): boolean => entity.mentions.some((mention) => mention.kind === 'name')

/** The mention that a reader would quote: the fullest name, else the first phrase that is no pronoun. */
const quoted = (entity: Entity): Mention | null => {
  let best: Mention | null = null
  for (const mention of entity.mentions)
    if (mention.kind === 'name' && (best === null || mention.end - mention.start > best.end - best.start))
      best = mention
  return best ?? entity.mentions.find((mention) => mention.kind === 'nominal') ?? null
}

/** A person by the fullest name, without the title that it may be written with; null where the person has no name. */
export const personOf = (text: string, entity: Entity, claims: readonly string[]): Filler | null => {
  const mention = quoted(entity)
  if (mention === null || mention.kind !== 'name') return null
  let { start } = mention
  for (;;) {
    const word = /^([\p{L}'-]+)\.?\s+/u.exec(text.slice(start, Math.min(mention.end, start + FORE)))
    const title = (word?.[1] ?? '').toLowerCase()
    if (word === null || !(TITLE_HEADS.has(title) || ABBREVIATED.has(title))) break
    if (start + word[0].length >= mention.end) break
    start += word[0].length
  }
  return fillerOf(text, { start, end: mention.end }, entity.id, claims)
}

const some = (role: IncidentRole, filler: Filler | null): Cast => (filler === null ? [] : [[role, filler]])

/** What an attacker of a claim fills: a body, or people. A named body inside a phrase for people ("men of the River League") fills besides. */
export const attackers = (text: string, entity: Entity, all: readonly Entity[], claims: readonly string[]): Cast => {
  const mention = quoted(entity)
  if (mention === null) return []
  if (isNamed(entity)) {
    if (entity.type === 'ORG') return [['organisations', fillerOf(text, mention, entity.id, claims)]]
    return entity.type === 'PERSON' ? some('perpetrators', personOf(text, entity, claims)) : []
  }
  if (!/^(?:PERSON|GROUP|ORG|OTHER)$/.test(entity.type)) return []
  let core = cut(text, mention, ARTICLE, OF_OR_AFTER)
  const out: [IncidentRole, Filler][] = []
  const body = bodyIn(mention, all)
  if (body !== null) {
    out.push(['organisations', fillerOf(text, body.mention, body.id, claims)])
    // "League gunmen" are gunmen; "League members" stay what they are.
    const before = body.mention.start <= core.start && body.mention.end < core.end
    if (before && !BODIES.has(headOf(text, core))) core = trimmed(text, { start: body.mention.end, end: core.end })
  }
  const head = headOf(text, core)
  if (STATE_BODIES.has(head) || FORCES.test(text.slice(core.start, core.end)))
    return [['organisations', fillerOf(text, core, entity.id, claims)]]
  if (head === '' || NOBODY.has(head)) return out
  if (!ATTACKERS.has(head) && !PEOPLE.has(head) && !TITLE_HEADS.has(head)) return out
  // "members" alone says nothing: then with what follows.
  const bare = BODIES.has(head) && !/\s/.test(text.slice(core.start, core.end))
  out.push(['perpetrators', fillerOf(text, bare ? { start: core.start, end: mention.end } : core, entity.id, claims)])
  return out
}

const bodyIn = (
  stretch: Stretch,
  all: readonly Entity[],
): { readonly id: string; readonly mention: Mention } | null => {
  for (const entity of all) {
    if (entity.type !== 'ORG') continue
    for (const mention of entity.mentions)
      if (mention.kind === 'name' && mention.start >= stretch.start && mention.end <= stretch.end)
        return { id: entity.id, mention }
  }
  return null
}

const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  let from = start
  while (from < end && /\s/.test(text.charAt(from))) from += 1
  return { start: from, end }
}

/** What somebody or something that suffered fills: a person with a name, a building or a thing. */
export const sufferers = (text: string, entity: Entity, claims: readonly string[]): Cast => {
  if (entity.type === 'PERSON') return some('victims', personOf(text, entity, claims))
  const mention = quoted(entity)
  if (mention === null || /^(?:GPE|LOC|EVENT|GROUP)$/.test(entity.type)) return []
  const whole = mention.kind === 'name' ? mention : cut(text, mention, COUNTED, AFTER_HEAD)
  const head = headOf(text, coreOf(text, mention))
  const target = entity.type === 'FAC' ? !NO_TARGET.test(head) : SITES.has(head)
  return target ? [['targets', fillerOf(text, whole, entity.id, claims)]] : []
}
