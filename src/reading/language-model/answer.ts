import { z } from 'zod'
import { CLAIM_TYPES, ENTITY_TYPES, STANCES, VOCABULARY } from '../../model/index.ts'

/** Every role of the vocabulary. Which of them a type has is checked afterwards. */
const ROLES = [...new Set(Object.values(VOCABULARY).flatMap((row): readonly string[] => row.roles))].sort()

const participant = z.object({ name: z.string(), type: z.enum(ENTITY_TYPES) })

const modelClaim = z.object({
  quote: z.string().describe('words of one sentence of the text, copied letter by letter, that state the claim'),
  words: z.string().describe('the verb or noun inside the quote that states it, copied'),
  type: z.enum(CLAIM_TYPES as [string, ...string[]]),
  polarity: z.enum(['positive', 'negative']),
  stance: z.enum(STANCES),
  subject: z.array(participant),
  object: z.array(participant),
  roles: z.array(z.object({ role: z.enum(ROLES as [string, ...string[]]), value: z.string() })),
  time: z.string().describe('the words of the text that say when, copied; empty where there are none'),
  sources: z
    .array(participant.extend({ cue: z.string().describe('the attributing words, copied') }))
    .describe('who knows or says it, then who relayed it; empty where the author says it'),
})

/** One claim as the model gives it: words, never places. Fields beyond these (offsets, above all) are passed over. */
export type ModelClaim = z.infer<typeof modelClaim>

const answer = z.object({ claims: z.array(modelClaim) })

/** The JSON schema of an answer, strict: every property required, none beside them. */
export const answerSchema = (): Readonly<Record<string, unknown>> => {
  const { $schema: _, ...schema } = z.toJSONSchema(answer)
  return schema
}

const envelope = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() }))
    .min(1),
  usage: z.object({ total_tokens: z.number().nonnegative() }).nullish().catch(null),
})

export type Envelope =
  | { readonly kind: 'content'; readonly content: string; readonly tokens: number }
  | { readonly kind: 'failure'; readonly code: string; readonly message: string; readonly again: boolean }

/** Takes the model's words out of what the server sent around them. */
export const contentOf = (body: string): Envelope => {
  const parsed = envelope.safeParse(jsonOf(body))
  const choice = parsed.data?.choices[0]
  if (choice === undefined)
    return { kind: 'failure', code: 'not-a-completion', message: 'The answer is no chat completion.', again: true }
  if (choice.finish_reason === 'length')
    return {
      kind: 'failure',
      code: 'answer-cut',
      message: 'The answer was longer than its share of tokens.',
      again: false,
    }
  return { kind: 'content', content: choice.message.content, tokens: parsed.data?.usage?.total_tokens ?? 0 }
}

export interface ReadAnswer {
  readonly claims: readonly ModelClaim[]
  /** Quotes of claims that are not of the schema. */
  readonly refused: readonly string[]
}

/** The claims of an answer; null where it is no answer of the schema at all. A single claim out of shape does not take the others with it. */
export const claimsOf = (content: string): ReadAnswer | null => {
  const parsed = z.object({ claims: z.array(z.unknown()) }).safeParse(jsonOf(unfenced(content)))
  if (!parsed.success) return null
  const claims: ModelClaim[] = []
  const refused: string[] = []
  for (const each of parsed.data.claims) {
    const claim = modelClaim.safeParse(each)
    if (claim.success) claims.push(claim.data)
    else refused.push(quoteOf(each))
  }
  return claims.length === 0 && refused.length > 0 ? null : { claims, refused }
}

/** Some servers put the JSON between Markdown fences. */
const unfenced = (content: string): string => {
  const trimmed = content.trim()
  const opened = trimmed.startsWith('```json') ? 7 : trimmed.startsWith('```') ? 3 : 0
  return opened > 0 && trimmed.endsWith('```') ? trimmed.slice(opened, -3) : content
}

const quoteOf = (value: unknown): string => {
  const parsed = z.object({ quote: z.string() }).safeParse(value)
  return parsed.success ? parsed.data.quote : ''
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
