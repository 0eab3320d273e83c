import type { Entity, PlaceStatement } from '../model/index.ts'
import { baseLexicon } from './names/lexicon.ts'
import { foldWord } from './names/words.ts'
import type { TextDocument } from './text-document.ts'

interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly name: string
}

const SIDE =
  '(?:north|south|east|west|central)(?:[- ]?(?:north|south|east|west))?(?:ern)?|north(?:east|west)(?:ern)?|south(?:east|west)(?:ern)?'
const KIND =
  '(?:town|city|village|suburb|district|neighbou?rhood|port|capital|commune|settlement|hamlet|quarter|borough|region|province|area)'

/** " town of " between two names, with what may lead the first: "the eastern A town of B". */
const KIND_OF = new RegExp(`^(?:['’]s)? (?!(?:in|near|at|of|to|from|on|and|or)\\b)(?:[a-z]+[ -]){0,2}${KIND} of $`, 'i')
/** ", a town 40 km north of " between two names. */
const SIDE_OF = new RegExp(
  `^,? (?:(?:just|about|some|roughly|around|an?|the|in|to|(?:[a-z]+[ -]){0,2}${KIND}|[\\d.,]+|kilomet(?:er|re)s?|km|miles?) ){0,7}(${SIDE}) of (?:the (?:capital|city|town),? )?$`,
  'i',
)
/** " in southern " between two names. */
const IN_SIDE = new RegExp(`^,? in (?:the )?(?:(${SIDE}) )?(?:part of |neighbou?ring |${KIND} of )?$`, 'i')
/** "the eastern Ruritanian city of " before a name. */
const ADJECTIVE_OF = new RegExp(`\\b(?:the )?(?:(${SIDE}) )?([A-Z][\\p{L}-]{2,30}) ${KIND} of $`, 'u')
const LEAD = new RegExp(`\\b(?:(?:the|a|an) )?(?:[a-z]+ )?(${SIDE}) $`, 'i')

/** How far apart two names of one statement may stand, in UTF-16 code units. */
const REACH = 70

/**
 * Where the text says by direction or containment where a place lies: "the eastern A town of B", "B, a town north of A", "B in southern A".
 * `direction` is the text's word without "-ern" ("east", "south-west"); null where it only says that B lies in A. Names, not ids.
 */
export const placeStatements = (document: TextDocument, entities: readonly Entity[]): readonly PlaceStatement[] => {
  const { text } = document
  const mentions = placesIn(entities)
  const out: PlaceStatement[] = []
  const add = (start: number, end: number, place: string, direction: string | null, of: string): void => {
    if (place === of || out.some((each) => each.span.start < end && start < each.span.end && each.place === place))
      return
    out.push({ span: { start, end, text: text.slice(start, end) }, place, direction, of })
  }
  for (const sentence of document.sentences) {
    if (document.blocks[sentence.block]?.kind !== 'paragraph') continue
    const inside = mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end)
    inside.forEach((second, at) => {
      const first = inside[at - 1]
      const between =
        first === undefined || second.start - first.end > REACH ? null : text.slice(first.end, second.start)
      if (first !== undefined && between !== null) {
        if (KIND_OF.test(between)) {
          const lead = LEAD.exec(text.slice(Math.max(sentence.start, first.start - 40), first.start))
          add(first.start - (lead?.[0].length ?? 0), second.end, second.name, sideOf(lead?.[1]), first.name)
          return
        }
        const side = SIDE_OF.exec(between)
        if (side !== null) {
          add(first.start, second.end, first.name, sideOf(side[1]), second.name)
          return
        }
        const within = IN_SIDE.exec(between)
        if (within !== null) add(first.start, second.end, first.name, sideOf(within[1]), second.name)
      }
      const adjective = ADJECTIVE_OF.exec(text.slice(Math.max(sentence.start, second.start - REACH), second.start))
      const country = adjective?.[2] === undefined ? undefined : baseLexicon().adjectives.get(foldWord(adjective[2]))
      if (adjective !== null && country !== undefined)
        add(second.start - adjective[0].length, second.end, second.name, sideOf(adjective[1]), country)
    })
  }
  return out
}

const placesIn = (entities: readonly Entity[]): readonly PlaceMention[] =>
  entities
    .filter((entity) => entity.type === 'GPE' || entity.type === 'LOC' || entity.type === 'FAC')
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.kind === 'name')
        .map(({ start, end }) => ({ start, end, name: entity.name })),
    )
    .sort((a, b) => a.start - b.start)

/** "south-eastern" to "south-east"; "central" stays. */
const sideOf = (words: string | undefined): string | null => {
  if (words === undefined || words === '') return null
  const plain = words.toLowerCase().replace(/ern$/, '').replace(/\s+/g, '-')
  return plain.replace(/^(north|south)(east|west)$/, '$1-$2')
}
