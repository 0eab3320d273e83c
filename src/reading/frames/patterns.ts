import type { NounPhrase } from '../clauses/phrase.ts'
import { numberOf } from '../clauses/phrase.ts'
import { NOUN_CLASSES } from '../english/clauses/noun-classes.ts'
import type { Cast } from './cast.ts'

/** A claim that stands in the build of a noun phrase itself: an age, a tie of kin, who owns an agency. Offsets are UTF-16 code units. */
export interface PhraseClaim {
  readonly rule: string
  readonly type: 'ATTRIBUTE' | 'RELATION' | 'AFFILIATION'
  readonly subject: readonly string[]
  readonly object: readonly string[]
  readonly roles: Readonly<Record<string, string | number>>
  readonly start: number
  readonly end: number
}

/** What a phrase tells by itself; `text` is the report's. */
export const claimsInPhrase = (phrase: NounPhrase, text: string, cast: Cast): PhraseClaim[] => {
  const own: NounPhrase = { ...phrase, also: [] }
  return [
    ...ages(own, cast),
    ...siblings(phrase, cast),
    ...kin(own, text, cast),
    ...titles(own, text, cast),
    ...membership(own, text, cast),
    ...apposed(own, text, cast),
    ...ownership(own, cast),
  ]
}

const lastOwnEnd = (phrase: NounPhrase): number => phrase.age?.end ?? phrase.words.at(-1)?.end ?? phrase.end

const ages = (phrase: NounPhrase, cast: Cast): PhraseClaim[] => {
  const out: PhraseClaim[] = []
  const push = (value: number, start: number, end: number): void => {
    const subject = cast.ids(phrase)
    if (subject.length > 0)
      out.push({
        rule: 'phrase.age',
        type: 'ATTRIBUTE',
        subject,
        object: [],
        roles: { attribute: 'age', value },
        start,
        end,
      })
  }
  if (phrase.age !== null && (phrase.head.tag === 'name' || NOUN_CLASSES.person.has(phrase.head.lemma)))
    push(phrase.age.value, phrase.head.tag === 'name' ? phrase.head.start : phrase.start, phrase.age.end)
  const word = phrase.words.find((each) => /^[a-z0-9]+(?:-[a-z]+)?-years?-old$/.test(each.lower))
  // "the 40-year-old" alone repeats an age; with a name or a noun it tells one.
  if (word !== undefined && word !== phrase.head) {
    const value = numberOf(word.lower.replace(/-years?-old$/, ''))
    if (value !== null) push(value, word.start, lastOwnEnd(phrase))
  }
  return out
}

/** "brothers A and B", "his brothers A and B". */
const siblings = (phrase: NounPhrase, cast: Cast): PhraseClaim[] => {
  const word = phrase.words.find((each) => each !== phrase.head && SIBLINGS.has(each.lower))
  const other = phrase.also[0]
  if (word === undefined || other === undefined || phrase.head.tag !== 'name' || other.head.tag !== 'name') return []
  const [subject, object] = [cast.ids({ ...phrase, also: [] }), cast.ids({ ...other, also: [] })]
  if (subject.length === 0 || object.length === 0) return []
  return [
    {
      rule: 'phrase.siblings',
      type: 'RELATION',
      subject,
      object,
      roles: { relation: word.lower.replace(/s$/, '') },
      start: phrase.start,
      end: other.end,
    },
  ]
}

const SIBLINGS = new Set(['brothers', 'sisters', 'cousins', 'twins', 'siblings', 'half-brothers'])

/** "X's mother", "the wife of X", "her partner X". */
const kin = (phrase: NounPhrase, text: string, cast: Cast): PhraseClaim[] => {
  const word = phrase.words.findLast((each) => each.tag === 'noun' && NOUN_CLASSES.kin.has(each.lemma))
  if (word === undefined) return []
  const other = phrase.owner ?? (phrase.of !== null && phrase.head === word ? phrase.of : null)
  if (other === null) return []
  const apposed = phrase.head === word && phrase.owner !== null && phrase.apposition?.head.tag === 'name'
  const named = (phrase.head !== word && phrase.head.tag === 'name') || apposed
  // "his brother" alone only points back; with a name, or after a name, it tells a tie.
  if (phrase.owner !== null && phrase.owner.head.tag === 'det' && !named) return []
  if (!isPerson(cast, other)) return []
  const [person, owner] = [cast.ids(phrase), cast.ids(other)]
  if (person.length === 0 || owner.length === 0 || person[0] === owner[0]) return []
  const byPronoun = phrase.owner?.head.tag === 'det'
  const [subject, object] = byPronoun ? [owner, person] : [person, owner]
  const end = Math.max(
    lastOwnEnd(phrase),
    phrase.of === null ? 0 : phrase.of.end,
    apposed ? (phrase.apposition?.end ?? 0) : 0,
  )
  const relation = text.slice(word.start, word.end).toLowerCase()
  return [{ rule: 'phrase.kin', type: 'RELATION', subject, object, roles: { relation }, start: phrase.start, end }]
}

const isPerson = (cast: Cast, phrase: NounPhrase): boolean => {
  const sort = cast.sort(phrase)
  return sort === 'person' || (sort === 'group' && NOUN_CLASSES.person.has(phrase.head.lemma))
}

/** "X, a former member of the group": whom X belongs to. */
const membership = (phrase: NounPhrase, text: string, cast: Cast): PhraseClaim[] => {
  const role = phrase.apposition
  if (phrase.head.tag !== 'name' || role === null || !MEMBERS.has(role.head.lemma)) return []
  const group = role.of ?? role.owner
  if (group === null || cast.sort(group) !== 'group') return []
  const [subject, object] = [cast.ids({ ...phrase, apposition: null, also: [] }), cast.ids(group)]
  if (subject.length === 0 || object.length === 0 || subject[0] === object[0]) return []
  return [
    {
      rule: 'phrase.member',
      type: 'AFFILIATION',
      subject,
      object,
      roles: { relation: text.slice(role.start, role.end).replace(/^(?:an?|the)\s+/i, '') },
      start: phrase.start,
      end: Math.max(role.end, group.end),
    },
  ]
}

const MEMBERS = new Set([
  'member',
  'fighter',
  'supporter',
  'follower',
  'commander',
  'operative',
  'recruiter',
  'militant',
  'courier',
  'treasurer',
  'sympathiser',
  'sympathizer',
  'recruit',
  'associate',
])

/** "X, a former soldier", "Mitiga, the only airport of the city": what X is. An office is no claim. */
const apposed = (phrase: NounPhrase, text: string, cast: Cast): PhraseClaim[] => {
  const role = phrase.apposition
  if (
    phrase.head.tag !== 'name' ||
    role === null ||
    role.head.tag === 'name' ||
    role.head.tag === 'num' ||
    role.words.length < 2 ||
    role.owner !== null ||
    role.start < phrase.head.end ||
    MEMBERS.has(role.head.lemma) ||
    NOUN_CLASSES.kin.has(role.head.lemma) ||
    OFFICES.has(role.head.lemma) ||
    role.count !== null ||
    (GENERAL.has(role.head.lemma) && role.of === null && role.words.length < 4) ||
    TIMES_AND_MEASURES.has(role.head.lemma) ||
    role.words.some((word) => word.time !== null)
  )
    return []
  const sort = cast.sort(role)
  const person = cast.sort(phrase) === 'person'
  if (person ? role.definite || (sort !== 'person' && sort !== 'other') : sort === 'person') return []
  const subject = cast.ids({ ...phrase, apposition: null, also: [] })
  if (subject.length === 0) return []
  const value = text.slice(role.start, role.end).replace(/^(?:an?|the)\s+/i, '')
  return [
    {
      rule: 'phrase.apposition',
      type: 'ATTRIBUTE',
      subject,
      object: [],
      roles: { attribute: value },
      start: phrase.start,
      end: role.end,
    },
  ]
}

/** "Doe, a suspect killed on Friday": the word only carries what follows it. */
const GENERAL = new Set(['suspect', 'man', 'woman', 'person', 'boy', 'girl', 'youth', 'group', 'place', 'thing'])

/** "on Wednesday, the day of the attack": what is set beside a date tells nothing of the place before it. */
const TIMES_AND_MEASURES = new Set([
  'day',
  'night',
  'morning',
  'evening',
  'week',
  'month',
  'year',
  'anniversary',
  'eve',
  'time',
  'hour',
  'date',
  'kilometre',
  'kilometer',
  'mile',
  'metre',
  'meter',
  'dollar',
  'euro',
  'pound',
  'distance',
])

const OFFICES = new Set([
  'minister',
  'president',
  'spokesman',
  'spokeswoman',
  'mayor',
  'governor',
  'ambassador',
  'official',
  'director',
  'chief',
  'prosecutor',
  'judge',
  'commander',
  'leader',
  'head',
  'analyst',
  'expert',
])

/** "its leader, X", "the group's commander X": whom X leads. */
const titles = (phrase: NounPhrase, text: string, cast: Cast): PhraseClaim[] => {
  const word = phrase.words.findLast((each) => each.tag === 'noun' && LEADERS.has(each.lemma))
  const group = phrase.owner
  if (word === undefined || group === null || cast.sort(group) !== 'group') return []
  const person = phrase.apposition?.head.tag === 'name' ? phrase.apposition : phrase.head.tag === 'name' ? phrase : null
  if (person === null) return []
  const [subject, object] = [cast.ids({ ...person, also: [] }), cast.ids(group)]
  if (subject.length === 0 || object.length === 0) return []
  return [
    {
      rule: 'phrase.leader',
      type: 'AFFILIATION',
      subject,
      object,
      roles: {
        relation: text
          .slice(phrase.owner?.end ?? phrase.start, word.end)
          .trim()
          .replace(/^['’]s?\s+/, ''),
      },
      start: phrase.start,
      end: Math.max(lastOwnEnd(phrase), person.end),
    },
  ]
}

const LEADERS = new Set([
  'leader',
  'chief',
  'commander',
  'caliph',
  'emir',
  'head',
  'founder',
  'spokesman',
  'spokeswoman',
])

/** "X's state-run agency Y": how independent a source is. */
const ownership = (phrase: NounPhrase, cast: Cast): PhraseClaim[] => {
  const word = phrase.words.find((each) =>
    /^(?:state|government|party|military|opposition)-(?:run|owned|controlled|linked|affiliated)$|^pro-(?:government|opposition)$/.test(
      each.lower,
    ),
  )
  if (word === undefined || cast.sort(phrase) === 'person') return []
  const subject = cast.ids(phrase)
  if (subject.length === 0) return []
  const object = phrase.owner === null ? [] : cast.ids(phrase.owner)
  return [
    {
      rule: 'phrase.ownership',
      type: 'ATTRIBUTE',
      subject,
      object,
      roles: { attribute: word.lower },
      start: phrase.start,
      end: lastOwnEnd(phrase),
    },
  ]
}
