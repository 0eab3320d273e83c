import { isPlace, longerName } from './longer-name.ts'
import { nameKey } from './name-key.ts'
import * as lists from './tables/not-places.ts'
import { isCapital, type Word } from './text-scan.ts'

/** What a name stands for where it does not stand for a place; null where nothing speaks against a place, `unsure`
 * where it is only a part of a longer name. */
export type OtherKind = 'person' | 'ship' | 'club' | 'treaty' | 'organisation' | 'word' | 'unsure' | null

export interface Around {
  readonly text: string
  readonly words: readonly Word[]
  /** Indices of the first word of the mention and of the first word after it. */
  readonly first: number
  readonly after: number
  readonly start: number
  readonly end: number
}

/** `Basel III`. */
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX)$/
const ABBREVIATED = /^(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gen|Col|Maj|Capt|Lt|Sgt|Cpl|Rev|Gov|Cmdr|Adm|Cllr|\p{Lu})$/u
const bare = (word: string): string => word.replace(/['’]s$/, '')

/**
 * What else than a place the mention may be, from the words beside it: titles and kin, ships, clubs, treaties, firms, products. The rules are
 * cautious: a word that says where (`in X`, `near X`) makes it a place again, save for what is named after the place.
 */
export const otherKind = (around: Around): OtherKind => {
  const { text, words, first, after, start, end } = around
  const before = (n: number): string => {
    const word = words[first - n]
    return word !== undefined && word.sentence === words[first]?.sentence ? word.text : ''
  }
  const next = (n: number): string => {
    const word = words[after + n - 1]
    return word !== undefined && word.sentence === words[first]?.sentence ? word.text : ''
  }
  const gapAfter = (words[after]?.start ?? text.length) - end
  const joined = gapAfter <= 1 || /^[-–\s]*$/.test(text.slice(end, words[after]?.start ?? end))
  const gapBefore = text.slice(words[first - 1]?.end ?? 0, start)
  const tight = /^["“'‘ \s-]*$/.test(
    ABBREVIATED.test(words[first - 1]?.text ?? '') ? gapBefore.replace('.', '') : gapBefore,
  )
  const mention = text.slice(start, end)
  const follows = joined ? next(1) : ''
  const rest = text.slice(end, end + 60)
  const possessive = /^['’]s\b/.test(rest) || /['’]s$/.test(words[after - 1]?.text ?? '')
  const locative = tight && lists.LOCATIVE.has(before(1).toLowerCase())
  const sentence = words.filter((word) => word.sentence === words[first]?.sentence).map((word) => bare(word.text))

  const lower = follows.toLowerCase()
  if ((lists.TREATY_WORDS.has(lower) && !possessive) || ROMAN.test(follows)) return 'treaty'
  if (
    isCapital(follows) &&
    lists.TREATY_WORDS.has(next(2).toLowerCase()) &&
    /^(?:Peace|Climate|Nuclear|Stabilisation|Framework|Ceasefire|Refugee|Naval|Security|Human)$/.test(follows)
  )
    return 'treaty'
  if (
    tight &&
    /^(?:of|de)$/.test(before(1)) &&
    /^(?:Treaty|Peace|Convention|Edict|Statute|Congress|Traité|Declaration|Council)$/.test(before(2))
  )
    return 'treaty'
  if (
    /^Schengen$/.test(mention) &&
    /^(?:area|zone|visa|visas|border|system|states|countries|rules|information|Information)$/.test(follows)
  )
    return 'treaty'
  if (
    mention !== '' &&
    !isCapital(mention) &&
    /^\p{Ll}/u.test(mention) &&
    !/^(?:al|el|as|ash|ar|an|at|ad|az|et|ez|d)[-'’ ]/i.test(mention)
  )
    return text === text.toLowerCase() ? null : 'word'

  if (/^(?:March|May|August)$/.test(mention) && !/^, \p{Lu}/u.test(rest) && !/^(?:near|outside|of)$/.test(before(1)))
    return 'word'
  if (lists.ORGANISATION_WORDS.has(follows) && !possessive && !/^(?:County|City)$/.test(follows)) return 'organisation'
  if (lists.NAMED_AFTER.has(before(1)) && tight && gapBefore.length <= 2) return 'word'
  if (lists.PRODUCT_WORDS.has(follows) && !possessive && !locative) return 'word'
  if (tight && lists.PRODUCT_BEFORE.has((before(1) === 'of' ? before(2) : before(1)).toLowerCase())) return 'word'

  // `He drank a Manhattan and left`: one of a kind, with nothing after it that the name could go with.
  if (
    tight &&
    /^an?$/i.test(before(1)) &&
    /^(?:[.,;:!?]| (?:and|or|at|in|on|with|for|to|from|was|is|that)\b)/.test(rest)
  )
    return 'word'

  const ship = shipLike({ before, next, tight, gapBefore, sentence, mention, rest, locative })
  if (ship) return 'ship'

  const sporty = sentence.filter((word) => lists.SPORT_WORDS.has(word.toLowerCase())).length
  const scored = /\b\d{1,3}[-–]\d{1,3}\b/.test(text)
  if (isCapital(follows) && lists.CLUB_WORDS_AFTER.has(follows) && !/^(?:County|Town|Forest)$/.test(follows))
    return 'club'
  if (sporty > 0 && /^(?:County|Town|Forest|City)$/.test(follows) && !locative) return 'club'
  if (tight && lists.CLUB_WORDS_BEFORE.has(before(1)) && isCapital(before(1))) return 'club'
  if (!locative && (sporty > 0 || scored)) {
    const beside = [before(1), before(2), next(1), next(2)].map((word) => word.toLowerCase())
    const strong = sporty + (scored ? 1 : 0)
    const away = /^(?:at|from|to|of)$/.test(before(1).toLowerCase())
    if (strong > 0 && !away && beside.some((word) => lists.SPORT_VERBS.has(word))) return 'club'
    if (/^(?:to|from)$/.test(before(1)) && lists.SPORT_VERBS.has(before(2).toLowerCase())) return 'club'
    if (
      /^of$/.test(before(1)) &&
      /^(?:fans|supporters|players|striker|goalkeeper|midfielder|coach|captain|defender)$/i.test(before(2))
    )
      return 'club'
    if (
      strong > 1 &&
      /^from$/.test(before(1)) &&
      sentence.some((word) => /^(?:bought|signed|loaned|transferred|poached|joined)$/.test(word))
    )
      return 'club'
    if (strong > 1 && /^(?:left|quit|joined|rejoined)$/.test(before(1))) return 'club'
    if (possessive && lists.SPORT_WORDS.has(next(1).toLowerCase())) return 'club'
    if (
      lists.SPORT_WORDS.has(lower) &&
      !/^(?:final|finals|cup|tournament)$/.test(lower) &&
      (strong > 1 || !/^(?:supporters|fans)$/.test(lower))
    )
      return 'club'
    if (/^(?:for|against|over|by|with)$/.test(before(1).toLowerCase()) && strong > 1) return 'club'
  }
  if (personLike({ before, next, tight, gapBefore, follows, mention, rest, possessive, locative, around }))
    return 'person'
  return wordLike({
    before,
    next,
    mention,
    locative,
    opens: words[first]?.opens === true,
    follows,
    possessive,
    rest,
    tight,
  })
    ? 'word'
    : longerName(around, { noun: lists.PLACE_NOUN, locative })
}

interface Sight {
  readonly before: (n: number) => string
  readonly next: (n: number) => string
  readonly tight: boolean
  readonly mention: string
  readonly rest: string
  readonly locative: boolean
}

const shipLike = ({
  before,
  next,
  tight,
  gapBefore,
  sentence,
  mention,
  rest,
  locative,
}: Sight & { readonly gapBefore: string; readonly sentence: readonly string[] }): boolean => {
  const one = before(1)
  if (!tight) return false
  if (lists.SHIP_PREFIXES.has(one) && gapBefore.length <= 2) return true
  if (lists.SHIP_KINDS.has(one.toLowerCase()) && gapBefore.length <= 3) return true
  if (
    /^(?:named|called|christened|renamed|aboard|dubbed)$/.test(one) &&
    sentence.some((word) => lists.SHIP_KINDS.has(word.toLowerCase()))
  )
    return true
  if (locative) return false
  const the = one.toLowerCase() === 'the'
  if (the && before(2).toLowerCase() === 'aboard') return true
  if (
    the &&
    before(2) === 'of' &&
    /^(?:sinking|wreck|wreckage|crew|captain|hull|deck|decks|keel|skipper|sailors)$/i.test(before(3))
  )
    return true
  const nautical = sentence.some(
    (word) => lists.SHIP_KINDS.has(word.toLowerCase()) || lists.SHIP_VERBS.has(word.toLowerCase()),
  )
  const takesArticle =
    /^(?:Hague|Netherlands|Philippines|Gambia|Bronx|Gulf|Caucasus|Balkans|Sahel|Vatican|Crimea|Ukraine|Lebanon|Sudan|Congo|Ivory|United|Maldives|Bahamas|Comoros|Seychelles)/.test(
      mention,
    )
  if (
    the &&
    nautical &&
    !takesArticle &&
    (!isCapital(next(1)) || /^['’]s/.test(rest)) &&
    !/^(?:area|region|government|authorities|police|port|docks|harbour|harbor|office|embassy|airport|crossing|border|road|attack|attacks|bombing|talks|suburb|suburbs|bridge|gate|district|waterfront|coast|shipyard|shipyards|court|prison|siege|station|metro|mayor|coastguard|river|canal)$/.test(
      next(1),
    )
  )
    return true
  return (
    /^(?:torpedoed|scuttled|foundered|capsized|berthed|refloated)$/.test(next(1)) ||
    (/^['’]s$/.test(rest.slice(0, 2)) && /^(?:crew|captain|hull|skipper|deck|bow|stern|rudder)$/.test(next(1)))
  )
}

const personLike = ({
  before,
  next,
  tight,
  gapBefore,
  follows,
  mention,
  rest,
  possessive,
  locative,
  around,
}: Sight & {
  readonly gapBefore: string
  readonly follows: string
  readonly possessive: boolean
  readonly around: Around
}): boolean => {
  const key = mention.split(/[\s-]/)[0] ?? ''
  const given = lists.PLACES_AS_GIVEN_NAMES.has(mention)
  const one = before(1)
  const direct = tight && gapBefore.length <= 2
  if (
    direct &&
    lists.TITLES.has(one) &&
    !/^(?:General|Major|Private|Deputy|King|Queen|Prince|Princess|Governor|Mayor|Commissioner|Sheriff|Ambassador|Prosecutor|Attorney|Coach|Justice|Secretary|Minister|President|Senator)$/.test(
      one,
    )
  )
    return true
  if (direct && lists.TITLES.has(one) && !locative && !/^(?:of|for|in)$/.test(before(2))) return true
  if (direct && lists.GIVEN_NAMES.has(one) && !/^(?:San|Santa|St|Saint)$/.test(before(2))) return true
  if (direct && /^\p{Lu}$/u.test(one) && lists.GIVEN_NAMES.has(before(2))) return true
  if (
    tight &&
    /^of$/.test(one) &&
    /^(?:Duke|Duchess|Earl|Marquess|Prince|Princess|Count|Countess|Viscount)$/.test(before(2))
  )
    return true
  if (direct && lists.KIN.has(one.toLowerCase()) && !isCapital(one)) return true
  if (direct && given && /^(?:little|poor|dear|young|baby)$/.test(one)) return true
  if (
    /^,? ?(?:\(\d{1,2}\)|(?:aged )?\d{1,2}(?:,| years| and|\b(?! (?:km|miles|kilo|people|percent|per))))/.test(rest) &&
    /^(?:,|\s\()/.test(rest) &&
    !/^, \d{1,2} (?:\p{L}|-)/u.test(rest) &&
    !locative
  )
    return true
  if (!locative && !/^(?:of|in|from|at|to|around|by)$/.test(one) && lists.PERSON_DOES.has(next(1)) && !possessive)
    return true
  if (possessive && lists.PERSON_HAS.has(next(1)) && (given || !locative)) return true
  if (/^, (?:who|whose)\b/.test(rest) && !locative && one !== 'of' && one !== 'from') return true
  if (
    given &&
    !locative &&
    isCapital(follows) &&
    /^[\s-]?\s?$/.test(around.text.slice(around.end, around.words[around.after]?.start ?? around.end)) &&
    !lists.PLACE_NOUN.test(follows)
  )
    return true
  if (given && key === mention) {
    if (
      /^ (?:had |has )?(?:said|says|added|asked|replied|answered|told|seen|heard|thought|known|written)\b[^.]*\b(?:she|he|her|his)\b/.test(
        rest,
      ) &&
      !locative
    )
      return true
    if (
      !locative &&
      /^(?:told|said he|said she|says he|says she|asked|called|met|liked|loved|wore|hugged|kissed|phoned|texted|ran|walked|grew|joined|wrote|moved|worked|studied|looked|thought|felt|knew|sat|stood|lost his|lost her|had been|was born|was arrested|was charged|was sentenced|was acquitted|was convicted|was interviewed)\b/.test(
        rest.trim(),
      ) &&
      !/^[,.;:]/.test(rest) &&
      !/^(?:from|to|at|of|the)$/i.test(one)
    )
      return (
        around.words[around.first]?.opens === true ||
        (one === 'and' && !isPlace(before(2))) ||
        /^(?:that|when|but|because|if|as|while|then|said)$/i.test(one)
      )
    if (
      /^,? (?:a|an|the|his|her) (?:\d+-year-old|[a-z-]+ ){0,2}(?:student|driver|teacher|lawyer|nurse|mother|father|brother|sister|son|daughter|actor|actress|singer|waitress|waiter|clerk|defendant|witness|suspect)\b/.test(
        rest,
      ) &&
      !locative
    )
      return true
  }
  return namedElsewhere(around, mention, locative)
}

/** `Chelsea Marsh ... Chelsea said`: the text calls somebody by this name. */
const namedElsewhere = ({ text, words, first, after }: Around, mention: string, locative: boolean): boolean => {
  if (locative) return false
  const given = lists.PLACES_AS_GIVEN_NAMES.has(mention)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || (at >= first && at < after) || bare(word.text) !== mention) continue
    const previous = words[at - 1]
    const following = words[at + 1]
    const close = (a: Word | undefined, b: Word | undefined): boolean =>
      a !== undefined && b !== undefined && text.slice(a.end, b.start) === ' '
    if (
      close(previous, word) &&
      previous !== undefined &&
      (lists.GIVEN_NAMES.has(previous.text) ||
        (lists.TITLES.has(previous.text) && /^(?:Mr|Mrs|Ms|Dr|Miss)\.?$/.test(previous.text)))
    )
      return true
    if (
      given &&
      close(word, following) &&
      following !== undefined &&
      isCapital(following.text) &&
      !lists.PLACE_NOUN.test(following.text) &&
      !lists.LOCATIVE.has(previous?.text.toLowerCase() ?? '')
    )
      return true
  }
  return false
}

const wordLike = ({
  before,
  next,
  mention,
  locative,
  opens,
  follows,
  possessive,
  rest,
  tight,
}: Sight & { readonly opens: boolean; readonly follows: string; readonly possessive: boolean }): boolean => {
  if (locative || possessive || !lists.COMMON_WORDS.has(nameKey(mention))) return false
  if (tight && /^(?:from|to|at|of|and|or|for|Mayor|police)$/i.test(before(1)) && !opens) return false
  if (opens)
    return (
      /^\p{Ll}/u.test(follows) &&
      !/^(?:is|was|has|had|will|would|police|residents|officials|airport|in|and|council|hospital|court|station|magistrates|university|said|says|on|hosts|lies|became|remains|prison|crown|which|where|did|does|could|can|who|by|at|to|from)$/.test(
        follows,
      )
    )
  return /^(?:a|an|the|some|any|no|this|that|every)$/i.test(before(1)) && !isCapital(next(1)) && !/^['’]s/.test(rest)
}
