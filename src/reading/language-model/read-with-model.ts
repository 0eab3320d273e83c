import type { Claim, Reading, TimeExpression } from '../../model/index.ts'
import { blocksOf, sentencesOf } from '../../text/index.ts'
import { ask, type Spent } from './ask.ts'
import { checkClaim, type Draft, type Paragraph } from './check-claim.ts'
import { endpointOf } from './endpoint.ts'
import { mergeClaims, sameDraft } from './merge.ts'
import {
  type Dropped,
  type DropReason,
  MODEL_LIMITS,
  type ModelFailure,
  type ModelLimits,
  type ModelOptions,
  type ModelReading,
} from './options.ts'
import { type EntityTable, entityTable } from './people.ts'
import { questionBody } from './prompt.ts'
import { type Place, stretchOf } from './stretch.ts'

/** More dropped claims than these are counted nowhere: a server that lies without end must not fill the memory. */
const MOST_DROPPED = 1000
const LONGEST_SHOWN = 200

/**
 * Adds to a built-in reading what a language model finds in the same text, as far as it can be held against the text's own words: see
 * docs/language-model.md for what is sent and checked. `text` is the text that `builtin` was read from. Never fails: whatever happens on
 * the way, the built-in reading comes back whole, with what was accepted until then and the reasons why there is not more.
 */
export const readWithModel = async (text: string, builtin: Reading, options: ModelOptions): Promise<ModelReading> => {
  const limits: ModelLimits = { ...MODEL_LIMITS, ...options.limits }
  const endpoint = endpointOf(options)
  const spent: Spent = { calls: 0, cached: 0, tokens: 0, until: Date.now() + limits.msInAll }
  const drafts: Draft[] = []
  const dropped: Dropped[] = []
  const failures: ModelFailure[] = []
  const table = entityTable(builtin.entities)
  // The header holds the built-in entities alone: what a model said about one paragraph does not steer the question about the next.
  const own = entityTable(builtin.entities)
  if (!endpoint.ok) failures.push({ code: endpoint.error.code, message: endpoint.error.message, paragraph: null })
  else {
    const { title, pieces } = cutText(text, limits.paragraphCharacters)
    const times = [...builtin.times].sort((a, b) => a.start - b.start)
    const header = { title, published: builtin.published.edtf }
    let inARow = 0
    for (const [at, piece] of pieces.entries()) {
      const paragraph: Paragraph = {
        ...piece,
        text,
        stretch: stretchOf(text, piece.place.start, piece.place.end),
        times: timesWithin(times, piece.place),
      }
      const body = questionBody(options.model, limits.tokensPerAnswer, header, paragraph, own)
      const asked = await ask(endpoint.value, body, options, limits, spent)
      if (asked.kind === 'failure') {
        inARow += 1
        const enough = asked.final || inARow >= limits.failuresInARow
        failures.push({ code: asked.code, message: asked.message, paragraph: at + 1 })
        if (enough) {
          const rest = pieces.length - at - 1
          if (rest > 0)
            failures.push({
              code: 'gave-up',
              message: `${rest} more paragraphs were not asked about.`,
              paragraph: null,
            })
          break
        }
      } else {
        inARow = 0
        const { claims, refused } = asked.answer
        const drop = (reason: DropReason, quote: string) => {
          if (dropped.length < MOST_DROPPED) dropped.push({ reason, quote: quote.slice(0, LONGEST_SHOWN) })
        }
        for (const quote of refused) drop('not-of-the-schema', quote)
        for (const claim of claims.slice(limits.claimsPerAnswer)) drop('too-many-claims', claim.quote)
        let after = paragraph.place.start
        for (const claim of claims.slice(0, limits.claimsPerAnswer)) {
          const checked = checkClaim(claim, paragraph, table, after)
          if (checked.kind === 'dropped') drop(checked.reason, claim.quote)
          else if (drafts.some((draft) => sameDraft(draft, checked.draft, table.entities)))
            drop('said-twice', claim.quote)
          else {
            drafts.push(checked.draft)
            after = checked.draft.span.start
          }
        }
      }
      options.onProgress?.({ done: at + 1, total: pieces.length, accepted: drafts.length })
    }
  }
  const { claims, agreed, added } = mergeClaims(builtin.claims, drafts, table.entities)
  return {
    reading:
      drafts.length === 0
        ? builtin
        : {
            ...builtin,
            reader: `${builtin.reader}+language-model:${options.model}`,
            entities: [...builtin.entities, ...spokenOf(table, builtin, claims)],
            claims,
          },
    report: {
      accepted: drafts.length,
      agreed,
      added,
      dropped,
      calls: spent.calls,
      cached: spent.cached,
      tokens: spent.tokens,
      failures,
    },
  }
}

/** Entities that came in with the model's claims and that a claim names. */
const spokenOf = (table: EntityTable, builtin: Reading, claims: readonly Claim[]) => {
  const old = new Set(builtin.entities.map(({ id }) => id))
  const used = new Set(
    claims.flatMap((claim) => [
      ...claim.subject,
      ...claim.object,
      ...claim.attribution.map(({ source }) => source),
      ...Object.values(claim.roles).filter((value) => typeof value === 'string'),
    ]),
  )
  return [...table.entities.values()].filter(({ id }) => !old.has(id) && used.has(id))
}

interface Piece {
  readonly place: Place
  readonly sentences: readonly Place[]
  readonly since: number
}

interface Cut {
  readonly title: string
  readonly pieces: readonly Piece[]
}

/** What to ask about: paragraphs, long ones in pieces of whole sentences. Titles, headings, tags and mastheads make no claims of their own. */
const cutText = (text: string, longest: number): Cut => {
  const blocks = blocksOf(text)
  const byBlock = new Map<number, Place[]>()
  for (const { start, end, block } of sentencesOf(text, blocks)) {
    const own = byBlock.get(block) ?? []
    own.push({ start, end })
    byBlock.set(block, own)
  }
  const title = blocks.find(({ kind }) => kind === 'title')
  let since = 0
  const pieces = blocks.flatMap((block, index): readonly Piece[] => {
    if (block.kind !== 'paragraph') return []
    const before = since
    since = block.start
    return piecesOf(byBlock.get(index) ?? [], longest, before)
  })
  return { title: title === undefined ? '' : text.slice(title.start, title.end), pieces }
}

const piecesOf = (sentences: readonly Place[], longest: number, since: number): readonly Piece[] => {
  const out: { place: { start: number; end: number }; sentences: Place[]; since: number }[] = []
  for (const { start, end } of sentences) {
    const open = out.at(-1)
    if (open !== undefined && end - open.place.start <= longest) {
      open.place.end = end
      open.sentences.push({ start, end })
    } else out.push({ place: { start, end }, sentences: [{ start, end }], since })
  }
  return out
}

/** Times that lie wholly inside a place; `times` in text order. */
const timesWithin = (times: readonly TimeExpression[], place: Place): readonly TimeExpression[] => {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.start ?? 0) < place.start) low = middle + 1
    else high = middle
  }
  const out: TimeExpression[] = []
  for (let at = low; at < times.length; at += 1) {
    const time = times[at]
    if (time === undefined || time.start >= place.end) break
    if (time.end <= place.end) out.push(time)
  }
  return out
}
