import type { Frame } from '../../frames/frame.ts'
import { CONDUCT } from './conduct.ts'
import { DEALINGS } from './dealings.ts'
import { EVENT_NOUNS } from './event-nouns.ts'
import { EXCHANGE } from './exchange.ts'
import { FORCE } from './force.ts'
import { INQUIRY } from './inquiry.ts'
import { JOURNEYS } from './journeys.ts'
import { JUSTICE } from './justice.ts'
import { MOVEMENT } from './movement.ts'
import { PROTECTION } from './protection.ts'
import { PUBLIC } from './public.ts'
import { TIES } from './ties.ts'
import { VIOLENCE } from './violence.ts'
import { WATCHING } from './watching.ts'
import { WIDE_MATTERS } from './wide-matters.ts'
import { WIDE_PEOPLE } from './wide-people.ts'

/** Every frame, in the order in which they are tried. */
export const FRAMES: readonly Frame[] = [
  ...WATCHING,
  ...MOVEMENT,
  ...VIOLENCE,
  ...TIES,
  ...JUSTICE,
  ...EXCHANGE,
  ...PROTECTION,
  ...PUBLIC,
  ...FORCE,
  ...INQUIRY,
  ...JOURNEYS,
  ...DEALINGS,
  ...CONDUCT,
  ...EVENT_NOUNS,
  ...WIDE_PEOPLE,
  ...WIDE_MATTERS,
]

/** Frames by the verb or noun that they fire on; "*" are those for every verb. */
export const framesOn = (on: Frame['on']): ReadonlyMap<string, readonly Frame[]> => {
  const map = new Map<string, Frame[]>()
  for (const frame of FRAMES) {
    if (frame.on !== on) continue
    for (const word of frame.words.split(' ')) map.set(word, [...(map.get(word) ?? []), frame])
  }
  return map
}
