import type { Fact } from './fact.ts'
import type { World } from './world.ts'

/** Words of arms, and of what is done with them. Beginnings of words. */
const ARMS =
  /\b(?:weapon|firearm|gun\b|guns\b|rifle|pistol|kalashnikov|explosive|bomb|grenade|ammunition|detonator|armed|combat|guerrilla|terror|jihad|militant|militia|extremis|insurgen|murder|manslaughter|kidnap|hostage|attack|fighters?\b|violen)/i

/** In the name of a body: it fights. */
const FIGHTS =
  /\b(?:terror|jihad|militia|militant|extremis|insurgen|guerrilla|fighters?\b|armed|rebel|paramilitar|cell\b|qaeda|qaida|islamic state|isis\b|isil\b|daesh)/i

/** Words of a journey to fight. */
const TO_FIGHT = /\b(?:to (?:fight|join)|jihad|training camps?|front ?lines?|war zones?|combat)\b/i

const text = (fact: Fact, roles: readonly string[]): string =>
  roles
    .map((role) => fact.claim.roles[role])
    .filter((value) => typeof value === 'string')
    .join(' ')

/** Whether what a claim says of its matter (an offence, the content of a training, a purpose) is of arms; null where it says nothing of it. */
export const armsIn = (fact: Fact, ...roles: readonly string[]): boolean | null => {
  const words = text(fact, roles)
  return words === '' ? null : ARMS.test(words)
}

/** Whether a name, of a body or of a thing, is one of arms. */
export const namesArms = (world: World, ids: readonly string[]): boolean =>
  ids.some((id) => ARMS.test(world.nameOf(id)) || FIGHTS.test(world.nameOf(id)))

/** Whether a claim has somebody go to fight, in so many words. */
export const goesToFight = (fact: Fact): boolean => TO_FIGHT.test(fact.claim.span.text)
