import type { EntityType } from '../../model/index.ts'
import type { TextDocument } from '../text-document.ts'
import type { NameCluster, NameSpot, Names } from './clusters.ts'
import { COUNTRIES } from './data/countries.ts'
import type { Phrase } from './phrases.ts'
import { pronounAt, resolvePronoun } from './pronouns.ts'
import { mention, merge, type Referent, referent, type Spot, settled } from './referents.ts'
import { type Reading, readingOf } from './sense.ts'
import type { Word } from './words.ts'

/** State of one reading, from the first word to the last. */
export interface Scene {
  readonly doc: TextDocument
  readonly words: readonly Word[]
  readonly names: Names
  readonly referents: Referent[]
  /** Word indexes inside quotation marks. */
  readonly quoted: Uint8Array
  readonly byCluster: Map<NameCluster, Referent>
  readonly nameAt: ReadonlyMap<number, NameSpot>
  readonly nameEnding: ReadonlyMap<number, NameSpot>
  /** Referent of the pronoun or phrase that begins at a word, for owners. */
  readonly ownerAt: Map<number, Referent>
  /** Every mention's referent, in order: the way back to what was spoken of last. */
  readonly trail: Referent[]
  /** Capitals and countries by name, persons that reports suspect. */
  readonly suspects: Set<Referent>
  /** Groups with members. */
  readonly groups: Referent[]
  mainCountry: string | null
  mainCountrySentence: number
  lastCountry: Referent | null
}

const QUOTE_OPEN = /^[“"«]$/
const QUOTE_CLOSE = /^[”"»]$/

const quotesOf = (words: readonly Word[]): Uint8Array => {
  const out = new Uint8Array(words.length)
  let open = false
  let sentence = -1
  for (const word of words) {
    if (word.block === 'heading' || word.block === 'title') open = false
    if (word.sentence !== sentence) {
      sentence = word.sentence
      if (word.opens && word.cap && !open) open = false
    }
    if (word.mark) {
      if (open && QUOTE_CLOSE.test(word.text)) open = false
      else if (!open && QUOTE_OPEN.test(word.text)) open = true
    }
    out[word.at] = open ? 1 : 0
  }
  return out
}

export const textAt = (scene: Scene, from: number, to: number): string =>
  scene.doc.text.slice(scene.words[from]?.start ?? 0, scene.words[to - 1]?.end ?? 0)

export const make = (scene: Scene, type: EntityType, name: string, cluster: NameCluster | null = null): Referent => {
  const of = referent(scene.referents.length, type, name, cluster)
  scene.referents.push(of)
  return of
}

/** Is what stands at `from`..`to` the subject of the verb after it? */
const isSubject = (words: readonly Word[], from: number, to: number): boolean => {
  const before = words[from - 1]
  const first = words[from]
  if (before !== undefined && before.sentence === first?.sentence && (before.pos === 'ADP' || before.pos === 'VERB'))
    return false
  let at = to
  if (words[at]?.text === '(') while (at < to + 6 && words[at - 1]?.text !== ')') at++
  else if (words[at]?.text === ')') at++
  for (let i = at; i < at + 4; i++) {
    const next = words[i]
    if (next === undefined || next.sentence !== first?.sentence) return false
    if (next.pos === 'AUX' || next.pos === 'VERB') return true
    if (next.text === ',') return first?.opens === true || before?.mark === true || words[i + 1]?.pos === 'AUX'
    if (next.pos !== 'ADV' && next.fold !== 'who' && next.fold !== 'there') return false
  }
  return false
}

const note = (scene: Scene, of: Referent, spot: Spot): void => {
  mention(of, spot)
  scene.trail.push(of)
}

const nameReferent = (scene: Scene, spot: NameSpot): Referent => {
  let of = scene.byCluster.get(spot.cluster)
  if (of === undefined) {
    of = make(scene, spot.cluster.type, spot.cluster.name, spot.cluster)
    scene.byCluster.set(spot.cluster, of)
  }
  return settled(of)
}

const spotOf = (
  scene: Scene,
  from: number,
  to: number,
  head: number,
  kind: Spot['kind'],
  phrase: Phrase | null,
  plural: boolean,
): Spot => ({
  from,
  to,
  head,
  kind,
  sentence: scene.words[from]?.sentence ?? 0,
  phrase,
  subject: isSubject(scene.words, from, to),
  plural,
})

const MEN = new Set([
  'brother',
  'father',
  'son',
  'husband',
  'uncle',
  'nephew',
  'boyfriend',
  'half-brother',
  'brother-in-law',
  'stepfather',
  'grandson',
  'grandfather',
])
const MIRROR: Readonly<Record<string, string>> = {
  brother: 'brother',
  sister: 'sister',
  partner: 'partner',
  wife: 'husband',
  husband: 'wife',
  cousin: 'cousin',
  girlfriend: 'boyfriend',
  boyfriend: 'girlfriend',
  spouse: 'spouse',
  twin: 'twin',
}
const GENERIC_ATTACKERS = new Set([
  'attackers',
  'gunmen',
  'shooters',
  'assailants',
  'suspects',
  'killers',
  'terrorists',
  'perpetrators',
  'bombers',
])

const ownerOf = (scene: Scene, phrase: Phrase): Referent | null => {
  if (phrase.owner !== null) return nameReferent(scene, phrase.owner)
  if (phrase.ownerPronoun !== null) {
    const of = scene.ownerAt.get(phrase.ownerPronoun)
    return of === undefined ? null : settled(of)
  }
  return null
}

/** How many mentions back a phrase may point: keeps the work on a long text in proportion to its length. */
const MEMORY = 600

/** The referent spoken of last that passes the test, at most `within` sentences back. */
const recent = (scene: Scene, sentence: number, within: number, test: (of: Referent) => boolean): Referent | null => {
  const { trail } = scene
  for (let i = trail.length - 1, steps = 0; i >= 0 && steps < MEMORY; i--, steps++) {
    const held = trail[i]
    if (held === undefined) break
    const of = settled(held)
    if (of.lastSentence < sentence - within) {
      if (within < 1000) break
      continue
    }
    if (test(of)) return of
  }
  return null
}

const sameModifiers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word))

const sentenceOf = (scene: Scene, at: number): number => scene.words[at]?.sentence ?? 0

const TIGHT_BODIES = new Set(['company', 'group', 'agency', 'service'])

/** The name in apposition to a phrase: "his brother X", "a gunman, X,", or before it: "X, a gunman,". */
const apposed = (
  scene: Scene,
  phrase: Phrase,
  reading: Reading,
): { readonly spot: NameSpot; readonly side: 'tight' | 'after' | 'before' } | null => {
  const { words } = scene
  const fits = (spot: NameSpot | undefined): spot is NameSpot => {
    if (spot === undefined || sentenceOf(scene, spot.from) !== sentenceOf(scene, phrase.from)) return false
    const type = spot.cluster.type
    if (reading.type === 'PERSON' || reading.type === 'SOURCE') return type === 'PERSON'
    if (reading.type === 'ORG' || reading.type === 'GROUP') return type === 'ORG'
    if (reading.type === 'FAC') return type === 'FAC' || type === 'GPE' || type === 'LOC'
    return false
  }
  if (phrase.plural || phrase.none) return null
  const tight = scene.nameAt.get(phrase.to)
  if (
    fits(tight) &&
    reading.type !== 'FAC' &&
    reading.type !== 'GROUP' &&
    (reading.type !== 'ORG' || TIGHT_BODIES.has(reading.class))
  )
    return { spot: tight, side: 'tight' }
  const cited = words[phrase.from - 1]?.fold === 'to' && words[phrase.from - 2]?.fold === 'according'
  if (words[phrase.to]?.text === ',' && reading.class !== 'source') {
    const named = scene.nameAt.get(phrase.to + 1)
    const after = cited && words[named?.to ?? 0]?.text === ',' ? undefined : named
    const stop = after === undefined ? undefined : words[after.to]
    if (fits(after) && phrase.determiner !== 'none' && (stop === undefined || stop.mark))
      return { spot: after, side: 'after' }
    if (fits(after) && reading.class === 'office' && stop?.mark !== false) return { spot: after, side: 'after' }
  }
  if (words[phrase.from - 1]?.text === ',' && (phrase.determiner !== 'possessive' || phrase.owner !== null)) {
    const bracket = words[phrase.from - 2]?.text === ')' ? 1 : 0
    const aged = /^\d{1,3}$/.test(words[phrase.from - 2]?.text ?? '') && words[phrase.from - 3]?.text === ',' ? 2 : 0
    const before = scene.nameEnding.get(phrase.from - 1 - bracket - aged)
    const stop = words[phrase.to]
    if (
      fits(before) &&
      (stop === undefined ||
        stop.mark ||
        stop.fold === 'who' ||
        stop.fold === 'during' ||
        stop.pos === 'VERB' ||
        stop.pos === 'ADP')
    ) {
      if (
        phrase.determiner === 'indefinite' ||
        phrase.determiner === 'possessive' ||
        (phrase.determiner === 'definite' && stop?.mark === true)
      )
        return { spot: before, side: 'before' }
    }
  }
  return null
}

/** "X, known as the Y", "a man appearing to be X". */
const aliasOf = (scene: Scene, phrase: Phrase): NameSpot | null => {
  const { words } = scene
  if (
    words[phrase.from - 1]?.fold === 'as' &&
    /^(?:known|nicknamed|identified)$/.test(words[phrase.from - 2]?.fold ?? '') &&
    phrase.determiner === 'definite'
  ) {
    const spot = scene.nameEnding.get(phrase.from - 2) ?? scene.nameEnding.get(phrase.from - 3)
    if (spot?.cluster.type === 'PERSON') return spot
  }
  // "a woman named X", "the third man, identified on Tuesday as X"
  const next = words[phrase.to]?.text === ',' ? phrase.to + 1 : phrase.to
  if (/^(?:named|called|identified|named)$/.test(words[next]?.fold ?? '') && !phrase.plural) {
    for (let i = next + 1; i < next + 6; i++) {
      const spot = scene.nameAt.get(i)
      if (spot?.cluster.type === 'PERSON' && (i === next + 1 || words[i - 1]?.fold === 'as')) return spot
      if (spot !== undefined || words[i]?.mark !== false) break
    }
  }
  if (words[phrase.to - 2]?.fold === 'be' || words[phrase.to - 3]?.fold === 'be') {
    const spot = scene.nameEnding.get(phrase.to)
    if (spot?.cluster.type === 'PERSON' && words[spot.from - 1]?.fold === 'be' && spot.from > phrase.head) return spot
  }
  return null
}

/** "X was (also) a gunman": the subject that the phrase describes. */
const predicateOf = (scene: Scene, phrase: Phrase): Referent | null => {
  const { words } = scene
  for (let i = phrase.from - 1; i >= phrase.from - 4; i--) {
    const word = words[i]
    if (word === undefined || word.mark) return null
    if (/^(?:was|is|be|been)$/.test(word.fold)) {
      const spot = scene.nameEnding.get(i)
      if (spot?.cluster.type === 'PERSON') return nameReferent(scene, spot)
      const pronoun = scene.ownerAt.get(i - 1)
      if (pronoun !== undefined && pronoun.type === 'PERSON' && !pronoun.plural) return settled(pronoun)
      if (words[i - 1]?.text === ',')
        return recent(
          scene,
          sentenceOf(scene, phrase.from),
          0,
          (of) => of.type === 'PERSON' && of.cluster !== null && !of.plural,
        )
      return null
    }
    if (word.pos !== 'ADV' && word.fold !== 'as' && !NAMING.test(word.fold)) return null
  }
  return null
}
const NAMING = /^(?:named|identified|described|known|regarded|seen)$/

/** Names coordinated right after a plural noun: "brothers X and Y". */
const namedMembers = (scene: Scene, phrase: Phrase): readonly NameSpot[] => {
  const out: NameSpot[] = []
  let at = phrase.to
  for (let steps = 0; steps < 8; steps++) {
    const spot = scene.nameAt.get(at)
    if (spot !== undefined) {
      if (spot.cluster.type !== 'PERSON') return out
      out.push(spot)
      at = spot.to
      continue
    }
    const word = scene.words[at]
    if (
      out.length === 0 ||
      word === undefined ||
      !(word.text === ',' || word.fold === 'and' || /^\d{1,3}$/.test(word.text))
    )
      break
    at++
  }
  return out
}

const SUSPECT_CLASSES = new Set(['attacker', 'suspect', 'fighter'])

/** Notes that the report suspects a named person, and with one of a band of brothers the others. */
const suspect = (scene: Scene, of: Referent): void => {
  if (of.type !== 'PERSON' || of.plural || of.cluster === null || of.cluster.titled) return
  scene.suspects.add(of)
  for (const group of scene.names.clusters) {
    if (group.type !== 'GROUP' || !group.members.includes(of.cluster)) continue
    for (const member of group.members) {
      const other = scene.byCluster.get(member)
      if (other !== undefined) scene.suspects.add(settled(other))
    }
  }
}

/** The country that "the country" means: the report's own where it was spoken of just before, else the last one named. */
const homeCountry = (scene: Scene, sentence: number): Referent | null => {
  const spot = scene.names.clusters.find((of) => of.rank === 'country' && of.name === scene.mainCountry)
  const main = spot === undefined ? undefined : scene.byCluster.get(spot)
  const near = scene.lastCountry !== null && scene.lastCountry.lastSentence >= sentence - 2
  if (main !== undefined && (scene.mainCountrySentence >= sentence - 3 || !near)) return settled(main)
  return scene.lastCountry
}

/** Resolves one noun phrase: to an earlier entity where the words point back, else to a new one. Null: no mention. */
const resolvePhrase = (scene: Scene, phrase: Phrase): Referent | null => {
  const { words } = scene
  const reading = readingOf(words, phrase)
  const sentence = sentenceOf(scene, phrase.from)
  const text = textAt(scene, phrase.from, phrase.to)
  const owner = ownerOf(scene, phrase)
  const fresh = (): Referent => {
    const of = make(scene, reading.type, text)
    of.plural = phrase.plural
    of.minor = reading.minor
    of.gender = phrase.sense?.gender ?? null
    of.nationality = phrase.nationality ?? (reading.type === 'ORG' ? placeInside(scene, phrase) : null)
    of.modifiers = phrase.modifiers
    of.age = phrase.age
    return of
  }
  const described = (of: Referent): Referent => {
    of.nouns.add(phrase.noun)
    of.classes.add(reading.class)
    if (SUSPECT_CLASSES.has(reading.class)) suspect(scene, of)
    of.age ??= phrase.age
    if (of.type === 'PERSON' && !of.plural) of.gender ??= phrase.sense?.gender ?? null
    return of
  }
  const by = apposed(scene, phrase, reading)
  const alias = aliasOf(scene, phrase)
  if (alias !== null) return described(nameReferent(scene, alias))
  if (
    by === null &&
    reading.type === 'PERSON' &&
    !phrase.plural &&
    (phrase.determiner === 'indefinite' || words[phrase.from - 1]?.fold === 'as')
  ) {
    const whole = predicateOf(scene, phrase)
    if (whole !== null) {
      described(whole)
      return null
    }
  }
  if (by !== null) {
    const of = described(nameReferent(scene, by.spot))
    if (reading.class === 'kin' && owner !== null) tie(owner, of, phrase.noun)
    if (
      by.side === 'tight' &&
      phrase.determiner === 'none' &&
      (reading.class !== 'kin' || words[phrase.head]?.cap === true)
    )
      return null
    if (phrase.age !== null && by.side === 'tight') return null
    return of
  }
  if (phrase.plural) {
    const named = namedMembers(scene, phrase)
    if (named.length > 1) {
      const members = named.map((spot) => described(nameReferent(scene, spot)))
      const held = scene.groups.find(
        (of) => of.members.length === members.length && members.every((member) => of.members.includes(member)),
      )
      const of = held ?? fresh()
      of.type = 'GROUP'
      of.members = members
      if (held === undefined && scene.groups.length < 200) scene.groups.push(of)
      return described(of)
    }
  }
  if (phrase.sense?.class === 'country' && !phrase.plural && phrase.determiner !== 'indefinite') {
    if (phrase.modifiers.some((word) => word !== 'whole' && word !== 'entire' && word !== 'own'))
      return described(fresh())
    const country = homeCountry(scene, sentence)
    if (country !== null) return country
  }
  if (phrase.noun === 'capital' && phrase.determiner === 'definite') {
    const home = phrase.nationality ?? homeCountry(scene, sentence)?.cluster?.name ?? null
    const capital = COUNTRIES.find((country) => country.name === home)?.capital
    if (capital !== undefined && capital !== null && words[phrase.head + 1]?.fold !== 'of') {
      const held = recent(scene, sentence, 1000, (of) => of.cluster?.name === capital || of.name === capital)
      if (held !== null) return held
      const of = fresh()
      of.type = 'GPE'
      of.name = capital
      return of
    }
  }
  const sort = phrase.sense?.type
  if ((sort === 'GPE' || sort === 'LOC' || sort === 'FAC') && !phrase.plural && phrase.determiner !== 'indefinite') {
    const named = words[phrase.head + 1]?.fold === 'of' ? scene.nameAt.get(phrase.head + 2) : undefined
    if (named !== undefined && words[named.to]?.fold !== "'s" && KIND_OF_PLACE.has(phrase.noun)) {
      if (sort === 'FAC' && named.cluster.rank !== 'other') return described(fresh())
      return nameReferentAhead(scene, named, phrase)
    }
    if (
      phrase.determiner === 'definite' &&
      phrase.modifiers.length === 0 &&
      sort === 'GPE' &&
      phrase.noun !== 'capital'
    ) {
      const place =
        recent(scene, sentence, 20, (of) => of.cluster !== null && of.nouns.has(phrase.noun)) ??
        recent(scene, sentence, 3, (of) => of.type === 'GPE' && of.cluster !== null && of.cluster.rank !== 'country')
      if (place !== null) return place
    }
  }
  // "the X museum", "the X channel": the noun only says what the name is
  let start = phrase.head
  while (start > phrase.from + 1 && !scene.nameEnding.has(start) && words[start - 1]?.cap === false) start--
  const before = scene.nameEnding.get(start)
  if (
    before !== undefined &&
    before.from > phrase.from &&
    (phrase.determiner === 'definite' || phrase.determiner === 'possessive') &&
    !phrase.plural &&
    samePlane(before.cluster, reading)
  ) {
    if (before.cluster.rank === 'other' && (reading.type !== 'FAC' || before.cluster.type === 'FAC'))
      return nameReferentAhead(scene, before, phrase)
  }
  if (reading.class === 'kin') return described(kin(scene, phrase, owner, sentence, fresh))
  if (phrase.age !== null) {
    const aged = recent(scene, sentence, 40, (of) => of.type === 'PERSON' && of.age === phrase.age)
    return aged ?? described(fresh())
  }
  if (phrase.noun === 'others' && phrase.determiner === 'definite' && phrase.count !== null) {
    const counted = recent(
      scene,
      sentence,
      20,
      (of) => of.plural && of.type === 'GROUP' && of.spots.some((spot) => spot.phrase?.count === phrase.count),
    )
    if (counted !== null) return counted
  }
  const linked = link(scene, phrase, reading, sentence, owner)
  const of = described(linked ?? fresh())
  if (linked !== null) of.minor &&= reading.minor
  if (
    of.plural &&
    of.type === 'GROUP' &&
    GENERIC_ATTACKERS.has(phrase.noun) &&
    of.members.length === 0 &&
    telling(phrase).length === 0
  ) {
    const members = [...scene.suspects].filter((other) => other.into === null)
    if (phrase.count === null ? members.length > 1 : members.length === phrase.count) of.members = members
  }
  return of
}

const KIND_OF_PLACE = new Set(
  'city town village district province region suburb neighbourhood neighborhood municipality port island prison airport airbase camp forest mountains hills valley desert river state governorate county'.split(
    ' ',
  ),
)

const samePlane = (of: NameCluster, reading: Reading): boolean => {
  if (reading.type === 'ORG') return of.type === 'ORG' && (reading.class === 'company' || reading.class === 'group')
  if (reading.type === 'FAC' || reading.type === 'LOC' || reading.type === 'GPE')
    return of.type === 'FAC' || of.type === 'LOC' || of.type === 'GPE'
  return false
}

const nameReferentAhead = (scene: Scene, spot: NameSpot, phrase: Phrase): Referent => {
  const of = nameReferent(scene, spot)
  of.nouns.add(phrase.noun)
  return of
}

const tie = (owner: Referent, other: Referent, noun: string): void => {
  if (owner === other) return
  if (!owner.kin.has(noun)) owner.kin.set(noun, other)
  const mirror = MIRROR[noun]
  if (mirror !== undefined && !other.kin.has(mirror)) other.kin.set(mirror, owner)
  if (MEN.has(noun)) other.gender ??= 'm'
}

const kin = (
  scene: Scene,
  phrase: Phrase,
  owner: Referent | null,
  sentence: number,
  fresh: () => Referent,
): Referent => {
  if (phrase.plural) {
    if (owner === null) {
      const group = recent(
        scene,
        sentence,
        60,
        (of) => of.type === 'GROUP' && (of.nouns.has(phrase.noun) || of.cluster?.name.endsWith(phrase.noun) === true),
      )
      if (group !== null && phrase.determiner !== 'none' && phrase.determiner !== 'indefinite') return group
      if (phrase.noun === 'brothers' || phrase.noun === 'sisters') {
        const named = scene.names.clusters.find((of) => of.type === 'GROUP' && of.members.length > 1)
        if (named !== undefined && phrase.determiner !== 'none')
          return settled(scene.byCluster.get(named) ?? groupOf(scene, named))
      }
    }
    return fresh()
  }
  if (owner !== null) {
    const held = owner.kin.get(phrase.noun)
    if (held !== undefined) return settled(held)
    if (phrase.noun === 'brother' || phrase.noun === 'sister') {
      for (const of of scene.names.clusters) {
        if (
          of.type !== 'GROUP' ||
          owner.cluster === null ||
          !of.members.includes(owner.cluster) ||
          of.members.length !== 2
        )
          continue
        const other = of.members.find((member) => member !== owner.cluster)
        const found = other === undefined ? undefined : scene.byCluster.get(other)
        if (found !== undefined) return settled(found)
      }
    }
    const of = fresh()
    tie(owner, of, phrase.noun)
    return of
  }
  return fresh()
}

const groupOf = (scene: Scene, cluster: NameCluster): Referent => {
  const of = make(scene, 'GROUP', cluster.name, cluster)
  scene.byCluster.set(cluster, of)
  return of
}

const PLAIN = new Set([
  'national',
  'security',
  'local',
  'central',
  'same',
  'latest',
  'recent',
  'deadly',
  'terrorist',
  'terror',
  'whole',
  'increased',
])
const telling = (phrase: Phrase): readonly string[] => phrase.modifiers.filter((word) => !PLAIN.has(word))

const ATTACK_KIND: Readonly<Record<string, string>> = {
  siege: 'siege',
  sieges: 'siege',
  crisis: 'siege',
  crises: 'siege',
  explosion: 'blast',
  blast: 'blast',
  explosions: 'blast',
  blasts: 'blast',
  bombing: 'blast',
  bombings: 'blast',
  fighting: 'fighting',
  clashes: 'fighting',
  battle: 'fighting',
  war: 'war',
  conflict: 'war',
  escape: 'escape',
  raid: 'raid',
  raids: 'raid',
  strikes: 'strike',
  airstrikes: 'strike',
  strike: 'strike',
  airstrike: 'strike',
  kidnapping: 'kidnapping',
  abduction: 'kidnapping',
  offensive: 'offensive',
  operation: 'operation',
  plot: 'plot',
  violence: 'violence',
  unrest: 'violence',
}

/** Phrases that point back by their noun. */
const link = (
  scene: Scene,
  phrase: Phrase,
  reading: Reading,
  sentence: number,
  owner: Referent | null,
): Referent | null => {
  const { noun } = phrase
  const definite = phrase.determiner === 'definite'
  const words = scene.words
  switch (reading.class) {
    case 'authority':
    case 'intelligence':
    case 'police':
    case 'prosecution':
    case 'army':
    case 'government':
    case 'parliament': {
      if (phrase.count !== null || reading.type === 'SOURCE') break
      const place = placeInside(scene, phrase)
      const nation = phrase.nationality ?? place
      const marks = telling(phrase).filter(
        (word) =>
          word !== 'intelligence' &&
          word !== 'secret' &&
          !scene.names.lexicon.adjectives.has(word) &&
          word !== nation?.toLowerCase(),
      )
      if (marks.length > 0 && reading.class !== 'intelligence')
        return recent(
          scene,
          sentence,
          60,
          (of) =>
            of.classes.has(reading.class) && of.nationality === nation && sameModifiers(of.modifiers, phrase.modifiers),
        )
      if (reading.class === 'intelligence' && marks.length > 0) return null
      const home =
        nation ??
        recent(scene, sentence, 3, (of) => of.classes.has(reading.class) && of.nationality !== null)?.nationality ??
        scene.mainCountry
      const held = recent(
        scene,
        sentence,
        1000,
        (of) =>
          of.classes.has(reading.class) &&
          of.type === reading.type &&
          (of.nationality ?? scene.mainCountry) === home &&
          of.modifiers.every(
            (word) => PLAIN.has(word) || word === 'intelligence' || scene.names.lexicon.adjectives.has(word),
          ),
      )
      return held
    }
    case 'group': {
      if (!definite || phrase.plural) break
      const bearer = titleBearer(scene, phrase, sentence)
      if (bearer !== null) return bearer
      const armed = recent(scene, sentence, 12, (of) => of.cluster?.armed === true)
      return armed ?? recent(scene, sentence, 4, (of) => of.type === 'ORG' && of.nouns.has(noun))
    }
    case 'attack': {
      const kind = ATTACK_KIND[noun] ?? 'attack'
      if (phrase.determiner === 'indefinite' || phrase.determiner === 'none') return null
      const target = placeInside(scene, phrase)
      const country = scene.names.lexicon.countries.has(target ?? '')
      const object = objectInside(words, phrase)
      if (phrase.plural || (object === null && (target === null || country))) {
        const held = recent(
          scene,
          sentence,
          1000,
          (of) =>
            of.type === 'EVENT' &&
            of.nouns.has(`#${kind}`) &&
            (phrase.plural ? of.plural : object === null && (of.plural || of.lastSentence >= sentence - 4)),
        )
        if (held !== null) return held
      }
      return null
    }
    case 'official':
    case 'source': {
      if (!definite) return null
      return recent(
        scene,
        sentence,
        8,
        (of) => of.nouns.has(noun) && !of.plural && (of.type === 'SOURCE' || of.type === 'PERSON'),
      )
    }
    case 'office-title':
    case 'suspect':
    case 'attacker':
    case 'fighter':
    case 'victim':
    case 'person':
    case 'office': {
      if (phrase.plural) {
        if (!definite && noun !== 'attackers') return null
        if (GENERIC_ATTACKERS.has(noun) && phrase.modifiers.length === 0) {
          const group = recent(
            scene,
            sentence,
            1000,
            (of) =>
              of.type === 'GROUP' &&
              of.plural &&
              of.modifiers.length === 0 &&
              [...of.nouns].some((held) => GENERIC_ATTACKERS.has(held)),
          )
          if (group !== null) return group
        }
        return recent(
          scene,
          sentence,
          6,
          (of) =>
            of.plural &&
            (telling(phrase).length === 0 || sameModifiers(of.modifiers, phrase.modifiers)) &&
            of.nouns.has(noun) &&
            (phrase.count === null || of.spots.some((spot) => spot.phrase?.count === phrase.count)),
        )
      }
      if (!definite && owner === null) {
        if (noun === 'person' && phrase.modifiers.length === 0 && phrase.determiner === 'indefinite')
          return recent(scene, sentence, 4, (of) => of.nouns.has('person') && !of.plural && of.type === 'PERSON')
        return null
      }
      if (reading.class === 'office' && words[phrase.head + 1]?.fold !== 'of') {
        const bearer = titleBearer(scene, phrase, sentence)
        if (bearer !== null) return bearer
      }
      if (owner !== null || words[phrase.head + 1]?.fold === 'of' || relativeFollows(words, phrase)) return null
      const same = recent(
        scene,
        sentence,
        20,
        (of) =>
          of.type === reading.type &&
          !of.plural &&
          of.nouns.has(noun) &&
          (telling(phrase).length === 0 || sameModifiers(of.modifiers, phrase.modifiers) || of.cluster !== null),
      )
      if (same !== null) return same
      if (reading.class === 'attacker' || reading.class === 'suspect')
        return recent(scene, sentence, 6, (of) => of.type === 'PERSON' && !of.plural && of.classes.has(reading.class))
      if (phrase.modifiers.length === 0 && (noun === 'man' || noun === 'woman' || noun === 'victim'))
        return recent(
          scene,
          sentence,
          2,
          (of) =>
            of.type === 'PERSON' &&
            !of.plural &&
            of.cluster?.titled !== true &&
            (of.gender === null || phrase.sense?.gender === null || of.gender === phrase.sense?.gender),
        )
      return null
    }
    case 'list': {
      if (phrase.determiner !== 'definite') return null
      const held = recent(scene, sentence, 10, (of) => of.type === 'LIST')
      if (held === null || held.nationality === phrase.nationality) return held
      if (phrase.nationality !== null) return null
      // a list "of X" is not the list of somebody who speaks for Y
      const speaker = recent(scene, sentence, 2, (of) => of.type === 'SOURCE' && of.nationality !== null)
      return speaker !== null && speaker.nationality !== held.nationality ? null : held
    }
    case 'countries': {
      if (phrase.modifiers.some((word) => word === 'western'))
        return recent(scene, sentence, 1000, (of) => of.type === 'GROUP' && of.modifiers.includes('western'))
      return null
    }
    default:
  }
  if (owner !== null || phrase.ownerPronoun !== null) return null
  if (reading.type === 'FAC') {
    if (phrase.plural && phrase.count !== null) return null
    const marks = phrase.modifiers.filter((word) => !PLAIN.has(word))
    return recent(
      scene,
      sentence,
      1000,
      (of) =>
        of.type === 'FAC' &&
        of.nouns.has(noun) &&
        (sameModifiers(
          of.modifiers.filter((word) => !PLAIN.has(word)),
          marks,
        ) ||
          (definite && marks.length === 0 && of.lastSentence >= sentence - 15)),
    )
  }
  if (reading.type === 'DOCUMENT' || reading.type === 'OBJECT' || reading.type === 'EVENT') {
    if (!definite) return null
    return recent(
      scene,
      sentence,
      8,
      (of) =>
        of.type === reading.type &&
        of.classes.has(reading.class) &&
        of.plural === phrase.plural &&
        (telling(phrase).length === 0 || sameModifiers(of.modifiers, phrase.modifiers)),
    )
  }
  if (reading.type === 'GROUP' || reading.type === 'ORG') {
    if (!definite) return null
    return recent(
      scene,
      sentence,
      8,
      (of) =>
        of.type === reading.type &&
        of.nouns.has(noun) &&
        (telling(phrase).length === 0 || sameModifiers(of.modifiers, phrase.modifiers)),
    )
  }
  return null
}

/** "the man who ..." brings in somebody new. */
const relativeFollows = (words: readonly Word[], phrase: Phrase): boolean => {
  const next = words[phrase.to]
  return next !== undefined && (next.fold === 'who' || next.fold === 'that' || next.fold === 'whose')
}

/** The person who was named with this title before: "the foreign minister". */
const titleBearer = (scene: Scene, phrase: Phrase, sentence: number): Referent | null => {
  const title = [...phrase.modifiers.filter((word) => !scene.names.lexicon.adjectives.has(word)), phrase.noun].join(' ')
  return recent(scene, sentence, 1000, (of) => {
    if (of.cluster === null || of.cluster.titles.size === 0) return false
    for (const held of of.cluster.titles) if (held === title || held.endsWith(` ${title}`)) return true
    return false
  })
}

/** The first country or place named inside a phrase after its head. */
const placeInside = (scene: Scene, phrase: Phrase): string | null => {
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const spot = scene.nameAt.get(i)
    if (
      spot !== undefined &&
      (spot.cluster.type === 'GPE' || spot.cluster.type === 'LOC' || spot.cluster.type === 'FAC')
    )
      return spot.cluster.name
  }
  return null
}

const GENERIC_OBJECTS = new Set(['country', 'nation', 'state', 'soil', 'west', 'city', 'town', 'capital'])

/** What an event's phrase is about, by the noun or name after "of", "on", "against", "at"; null where nothing is said. */
const objectInside = (words: readonly Word[], phrase: Phrase): string | null => {
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const word = words[i]
    if (word === undefined || !/^(?:of|on|against|at)$/.test(word.fold)) continue
    for (let j = i + 1; j < phrase.to; j++) {
      const next = words[j]
      if (next === undefined) break
      if (next.pos === 'NOUN' && words[j + 1]?.pos !== 'NOUN') return GENERIC_OBJECTS.has(next.fold) ? null : next.fold
      if (next.cap) return next.fold
    }
  }
  return null
}

/** What a country's name is worth for the question which country the report is about: its category line says it outright. */
const weightOf = (word: Word | undefined): number => (word?.block === 'meta' ? 12 : word?.block === 'title' ? 3 : 1)

/** Reads names, phrases and pronouns from the first word to the last and says which speak of the same thing. */
export const resolve = (doc: TextDocument, words: readonly Word[], names: Names, phrases: readonly Phrase[]): Scene => {
  const nameAt = new Map<number, NameSpot>()
  const nameEnding = new Map<number, NameSpot>()
  const counts = new Map<string, number>()
  for (const spot of names.spots) {
    nameAt.set(spot.from, spot)
    nameEnding.set(spot.to, spot)
    if (spot.cluster.rank === 'country')
      counts.set(spot.cluster.name, (counts.get(spot.cluster.name) ?? 0) + weightOf(words[spot.from]))
  }
  const byWord = new Map<number, string>()
  for (const word of words) {
    if (!word.cap || word.mark) continue
    const country = names.lexicon.adjectives.get(word.fold)
    if (country === undefined || !names.lexicon.countries.has(country) || (word.caps && nameAt.has(word.at))) continue
    byWord.set(word.at, country)
    counts.set(country, (counts.get(country) ?? 0) + 0.5)
  }
  let mainCountry: string | null = null
  for (const [name, count] of counts)
    if (mainCountry === null || count > (counts.get(mainCountry) ?? 0)) mainCountry = name
  const scene: Scene = {
    doc,
    words,
    names,
    referents: [],
    quoted: quotesOf(words),
    byCluster: new Map(),
    nameAt,
    nameEnding,
    ownerAt: new Map(),
    trail: [],
    suspects: new Set(),
    groups: [],
    mainCountry,
    mainCountrySentence: -1,
    lastCountry: null,
  }
  const phraseFrom = new Map<number, Phrase>()
  for (const phrase of phrases) phraseFrom.set(phrase.from, phrase)
  for (let at = 0; at < words.length; at++) {
    const spot = nameAt.get(at)
    if (spot !== undefined) {
      const of = nameReferent(scene, spot)
      note(scene, of, spotOf(scene, spot.from, spot.to, spot.to - 1, 'name', null, of.plural))
      if (of.cluster?.rank === 'country' && spotIsPlace(scene, spot)) scene.lastCountry = of
      if (of.cluster?.name === mainCountry) scene.mainCountrySentence = sentenceOf(scene, at)
    } else if (words[at]?.block === 'paragraph') {
      const pronoun = pronounAt(words, at)
      if (pronoun !== null) {
        const of = resolvePronoun(scene, at, pronoun)
        if (of !== null) {
          note(scene, of, spotOf(scene, at, at + 1, at, 'pronoun', null, of.plural))
          if (of.type === 'PERSON' && !of.plural) of.gender ??= pronoun.gender
          scene.ownerAt.set(at, of)
        }
      }
    }
    if (byWord.get(at) === mainCountry && mainCountry !== null) scene.mainCountrySentence = sentenceOf(scene, at)
    const phrase = phraseFrom.get(at)
    if (phrase === undefined) continue
    const of = resolvePhrase(scene, phrase)
    if (of === null) continue
    if (of.type === 'EVENT' && of.classes.has('attack')) of.nouns.add(`#${ATTACK_KIND[phrase.noun] ?? 'attack'}`)
    const spoken = spotOf(scene, phrase.from, phrase.to, phrase.head, 'nominal', phrase, phrase.plural)
    const last = of.members.length > 1 ? namedMembers(scene, phrase).at(-1) : undefined
    note(scene, of, last === undefined ? spoken : { ...spoken, subject: isSubject(words, phrase.from, last.to) })
  }
  for (const of of scene.referents) {
    if (of.cluster !== null && of.cluster.members.length > 0 && of.members.length === 0)
      of.members = of.cluster.members
        .map((member) => scene.byCluster.get(member))
        .filter((member) => member !== undefined)
  }
  joinGroups(scene)
  joinKin(scene)
  return scene
}

const spotIsPlace = (scene: Scene, spot: NameSpot): boolean =>
  scene.words[spot.from]?.block === 'paragraph' || scene.lastCountry === null

/** Groups with the same members are one group. */
const joinGroups = (scene: Scene): void => {
  const held = new Map<string, Referent>()
  for (const of of scene.referents) {
    if (of.into !== null || of.members.length < 2) continue
    const key = of.members
      .map((member) => settled(member).id)
      .sort((a, b) => a - b)
      .join(',')
    const other = held.get(key)
    if (other === undefined) held.set(key, of)
    else if (of.cluster !== null && other.cluster === null) {
      merge(of, other)
      held.set(key, of)
    } else merge(other, of)
  }
}

/** "the partner of one of the gunmen" and a later named partner of somebody are one person where only one is known. */
const joinKin = (scene: Scene): void => {
  const bearers = new Map<string, Set<Referent>>()
  for (const of of scene.referents) {
    if (of.into !== null || of.cluster === null) continue
    for (const [noun, held] of of.kin) {
      const other = settled(held)
      if (other.cluster === null) continue
      const list = bearers.get(noun) ?? new Set<Referent>()
      list.add(other)
      bearers.set(noun, list)
    }
  }
  for (const of of scene.referents) {
    if (of.into !== null || of.cluster !== null || of.type !== 'PERSON' || of.plural || !of.classes.has('kin')) continue
    const first = of.spots.find((spot) => spot.phrase !== null)?.phrase
    if (first === undefined || first === null || first.owner !== null || first.ownerPronoun !== null) continue
    const named = [...(bearers.get(first.noun) ?? [])].filter(
      (item) => of.gender === null || item.gender === null || item.gender === of.gender,
    )
    const match = named[0]
    if (named.length !== 1 || match === undefined) continue
    merge(match, of)
    const holder = match.kin.get(MIRROR[first.noun] ?? '')
    const inner = scene.referents.find(
      (item) =>
        item.into === null &&
        item.cluster === null &&
        item.spots[0]?.from === first.head + 2 &&
        item.spots[0]?.phrase?.count === 1,
    )
    if (holder !== undefined && inner !== undefined) merge(settled(holder), inner)
  }
}
