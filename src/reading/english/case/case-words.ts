/** English words that bear on how a text without case has to be written. All folded, in small letters. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Always with a capital. */
export const DAYS = set(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
  jan feb apr jun jul aug sept sep oct nov dec gmt utc christmas easter ramadan`)

/** Months that are words besides. */
export const DOUBTFUL_MONTHS = set('may march mar')

/** Before one of those, what makes a month of it. */
export const BEFORE_MONTHS = set('in last early late mid since until')

/** Words before a name that belong to it; the first kind makes a name of any noun after it ("San Carlos"). */
export const SAINTS = set('san santa santo sao saint st puerto villa ciudad nueva nuevo')
export const FOREPARTS = set('la las los el le al monte rio fort mount')

/** What stands before "Army", "Party", "Front" in the name of a body. */
export const BODY_WORDS = set(`
  national revolutionary popular people's liberation democratic armed united central federal christian socialist communist workers liberal
  conservative republican nationalist international supreme general islamic security special royal patriotic`)

/** Heads of the name grammar that follow a person's or a place's name without belonging to it ("the Orlik government"). */
export const LOOSE_HEADS = set(`
  government administration group groups force forces command house residence compound field beach report act law pact war party office news times
  guard guards cartel union state district region county building street area talks clinic family company town city village`)

export const DETERMINERS = set('a an the this that these those his her its their our my your some any no every each')

/** Small words inside names. */
export const SMALL = set('of the and for in on de del la y el e du des da do')

/** Adjectives of nations that are common words as well. */
export const COMMON_ADJECTIVES = set('polish turkey western eastern northern southern')

/** Abbreviations whose point ends no sentence. */
export const ABBREVIATED = set(
  'mr mrs ms dr gen col lt sgt capt maj msgr rev fr prof gov sen st jr sr adm brig cmdr cpl',
)

/** In brackets before a report's words: what follows begins a sentence. */
export const HEADERS = set(
  'text report words excerpts excerpt editorial interview commentary article announcer communique',
)

/** Endings that make one word of another, and what to put in their place: what is listed without them is no name with them. */
export const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['men', 'man'],
  ['es', ''],
  ['es', 'e'],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ers', ''],
  ['er', ''],
  ['ly', ''],
]

export const BEGINNINGS: readonly string[] = 'anti counter non pre re un para narco semi over machine every high'.split(
  ' ',
)
