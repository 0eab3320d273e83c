import type { Claim, Entity, Mention, Reading, Span } from '../model/index.ts'
import type { Gloss, GlossPiece } from './language.ts'

/** The stretch of the report for a stretch of its gloss; null where the report has no word for it. Offsets are UTF-16 code units. */
export type ToReport = (start: number, end: number) => readonly [from: number, to: number] | null

/** Looks up the report's words for stretches of its gloss, in the logarithm of the gloss's length. */
export const toReport = (gloss: Gloss, text: string): ToReport => {
  const { pieces } = gloss
  return (start, end) => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pieces[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    let from = Number.POSITIVE_INFINITY
    let to = -1
    for (let at = low; at < pieces.length; at += 1) {
      const piece = pieces[at]
      if (piece === undefined || piece.start >= end) break
      if (piece.from === piece.to) continue
      const same = gloss.text.slice(piece.start, piece.end) === text.slice(piece.from, piece.to)
      from = Math.min(from, same && start > piece.start ? piece.from + start - piece.start : piece.from)
      to = Math.max(to, same && end < piece.end ? piece.from + end - piece.start : piece.to)
    }
    return to < 0 ? null : [from, to]
  }
}

/** A reading of a gloss as a reading of its report: every span and every quoted word is the report's own. */
export const restoreReading = (reading: Reading, gloss: Gloss, text: string): Reading => {
  const place = toReport(gloss, text)
  const spanOf = (start: number, end: number): Span | null => {
    const found = place(start, end)
    return found === null ? null : { start: found[0], end: found[1], text: text.slice(found[0], found[1]) }
  }
  const times = reading.times.flatMap((time) => {
    const span = spanOf(time.start, time.end)
    return span === null ? [] : [{ ...time, ...span }]
  })
  const said = new Map(
    reading.times.flatMap((time): [string, string][] => {
      const span = spanOf(time.start, time.end)
      return span === null ? [] : [[time.text, span.text]]
    }),
  )
  const quoting = (words: string): string =>
    words.replace(/"([^"]{1,80})"/g, (all, quoted: string) => (said.has(quoted) ? `"${said.get(quoted)}"` : all))
  const around = wordsAround(gloss, text, place)
  return {
    ...reading,
    published: { ...reading.published, proof: reading.published.proof.map(quoting) },
    entities: reading.entities.map((entity) => restoreEntity(entity, gloss, text, place)),
    times: times.map((time) => ({ ...time, reason: quoting(time.reason) })),
    claims: reading.claims.flatMap((claim): Claim[] => {
      const span = spanOf(claim.span.start, claim.span.end)
      if (span === null) return []
      return [
        {
          ...claim,
          span,
          time: { ...claim.time, reason: quoting(claim.time.reason) },
          roles: Object.fromEntries(
            Object.entries(claim.roles).map(([role, value]) => [
              role,
              typeof value === 'string' && WORDED.has(role) ? around(value, claim.span, 0) : value,
            ]),
          ),
          attribution: claim.attribution.map((link) => ({
            source: link.source,
            cue: around(link.cue, claim.span, CUE_REACH),
          })),
        },
      ]
    }),
    placeStatements: reading.placeStatements.flatMap((statement) => {
      const span = spanOf(statement.span.start, statement.span.end)
      return span === null ? [] : [{ ...statement, span }]
    }),
  }
}

/** Roles that hold words of the text; the others hold ids and words of the vocabulary. */
const WORDED: ReadonlySet<string> = new Set(['content', 'topic', 'purpose', 'offence'])

/** How far from a claim the words that attribute it may stand, in UTF-16 code units of the gloss. */
const CUE_REACH = 400

/** Words of the gloss in or near a span, as the report has them; words that do not stand there (a frame's own) stay. */
const wordsAround =
  (gloss: Gloss, text: string, place: ToReport) =>
  (words: string, span: Span, reach: number): string => {
    if (words === '') return words
    const inside = gloss.text.slice(span.start, span.end).indexOf(words)
    const from = Math.max(0, span.start - reach)
    const near = inside >= 0 || reach === 0 ? -1 : gloss.text.slice(from, span.end + reach).indexOf(words)
    const at = inside >= 0 ? span.start + inside : near >= 0 ? from + near : -1
    if (at < 0) return words
    const found = place(at, at + words.length)
    return found === null ? words : text.slice(found[0], found[1])
  }

const byPlace = (a: GlossPiece | Mention, b: GlossPiece | Mention): number => a.start - b.start || b.end - a.end

const restoreEntity = (entity: Entity, gloss: Gloss, text: string, place: ToReport): Entity => {
  let name = entity.name
  let named = false
  const aka = new Set(entity.aka)
  const mentions = new Map<string, Mention>()
  for (const mention of entity.mentions) {
    const found = place(mention.start, mention.end)
    if (found === null) continue
    const [start, end] = found
    const own = text.slice(start, end)
    mentions.set(`${start}:${end}`, { start, end, text: own, kind: mention.kind })
    // A name keeps the form under which other reports know it ("Germany"); how this one writes it stands beside it.
    if (mention.kind === 'name') {
      named = true
      if (own !== mention.text && own !== entity.name) aka.add(own)
    }
    if (named || name !== entity.name) continue
    const at = gloss.text.slice(mention.start, mention.end).indexOf(entity.name)
    const part = at < 0 ? null : place(mention.start + at, mention.start + at + entity.name.length)
    if (part !== null) name = text.slice(part[0], part[1])
  }
  return {
    ...entity,
    name: named ? entity.name : name,
    aka: [...aka].filter((form) => form !== name),
    mentions: [...mentions.values()].sort(byPlace),
  }
}
