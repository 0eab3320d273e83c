import type { Cluster } from '../identity/index.ts'
import { foldName } from '../names/index.ts'
import { countriesIn, countryByCode, countryName, countryOf } from '../places/index.ts'

/**
 * Who acts: a state by whichever of its bodies (`French authorities`, `the French intelligence services` and `France` all act for
 * France), or a body that cannot be told to belong to one. `key` is equal for those who act for the same.
 */
export interface Authority {
  readonly key: string
  readonly name: string
  /** The name inside a sentence: `the United States`. */
  readonly called: string
  /** `French`, or the name with 's. */
  readonly adjective: string
  /** ISO 3166-1 alpha-2, where it is a country that the world knows. */
  readonly country: string | null
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`)

/** Countries whose names take an article. */
const WITH_ARTICLE = new Set('AE BS CD CF CG CZ DO GB GM KM MH MV NL PH SB SC US'.split(' '))

export const authorityOfCountry = (code: string): Authority => ({
  key: code,
  name: countryName(code),
  called: WITH_ARTICLE.has(code) ? `the ${countryName(code)}` : countryName(code),
  adjective: countryByCode(code)?.demonyms[0] ?? possessive(countryName(code)),
  country: code,
})

/** Places of the case that no gazetteer knows, for bodies named after them. */
export interface OwnCountries {
  readonly find: (name: string) => Authority | null
}

/** The longest ending that turns a country's name into an adjective (`Veldmark`, `Veldmarkish`, `Veldmarkers`). */
const LONGEST_ENDING = 4

export const ownCountries = (clusters: readonly Cluster[]): OwnCountries => {
  const names = new Map<string, Authority>()
  for (const cluster of clusters) {
    const key = foldName(cluster.name)
    if (cluster.type !== 'GPE' || key.length < 4 || countryOf(cluster.name) !== null) continue
    names.set(key, {
      key: `place ${key}`,
      name: cluster.name,
      called: cluster.name,
      adjective: possessive(cluster.name),
      country: null,
    })
  }
  const heads = Map.groupBy(names.keys(), (key) => key.slice(0, 4))
  const startsWithName = (word: string): Authority | null => {
    let best = ''
    for (const key of heads.get(word.slice(0, 4)) ?? [])
      if (word.startsWith(key) && word.length - key.length <= LONGEST_ENDING && key.length > best.length) best = key
    return names.get(best) ?? null
  }
  return {
    find: (name) => {
      if (names.size === 0) return null
      const folded = foldName(name)
      const whole = names.get(folded)
      if (whole !== undefined) return whole
      const found = new Set<Authority>()
      folded.split(' ').forEach((word, at, words) => {
        const two = words[at + 1] === undefined ? null : startsWithName(`${word} ${words[at + 1]}`)
        const hit = two ?? startsWithName(word)
        if (hit !== null) found.add(hit)
      })
      const [only] = found
      return found.size === 1 ? (only ?? null) : null
    },
  }
}

/** Words that name no particular body of a state. */
const GENERIC = new Set(
  `authorities authority officials official officers officer government governments state states security intelligence service services
   agency agencies forces force law enforcement national domestic senior s the of in and its own there here country
   investigators prosecutors ministry minister spies spy secret`.split(/\s+/),
)

/**
 * Whether a name means a state's services at large and not one of them: an end told of `French intelligence` ends a watch told of
 * `French authorities`, one told of the `Paris river police` does not.
 */
export const isGeneric = (name: string, authority: Authority): boolean => {
  if (authority.country === null && !authority.key.startsWith('place ')) return false
  const own = foldName(authority.name)
  return foldName(name)
    .split(' ')
    .every((word) => GENERIC.has(word) || namesCountry(word, authority) || own.includes(word) || word.startsWith(own))
}

/** Whether a name says no more than that it is some state's services: whose, other words for them must say. */
export const isUnplaced = (name: string): boolean =>
  foldName(name)
    .split(' ')
    .every((word) => GENERIC.has(word))

/** A body that cannot be told to belong to a state. `The` falls away where it is an adjective, as that of every other does. */
export const authorityOfBody = (name: string): Authority | null => {
  const key = foldName(name)
  return key === ''
    ? null
    : {
        key: `body ${key}`,
        name,
        called: name,
        adjective: possessive(name.replace(/^the /i, '')),
        country: null,
      }
}

const namesCountry = (word: string, authority: Authority): boolean =>
  authority.country !== null && (word === 'us' || countriesIn(word).includes(authority.country))
