import { z } from '@hono/zod-openapi'
import { CLAIM_TYPES, ENTITY_TYPES, READINGS, RELIABILITIES, STANCES } from '../model/index.ts'
import type {
  AddResult,
  CaseItem,
  ClaimItem,
  Entity,
  Gap,
  GapChange,
  GapPage,
  Inquiry,
  Job,
  Knowledge,
  ReportItem,
  ReportPage,
  Session,
  TimeExpression,
  Timeline,
} from './api-types.ts'

/**
 * The API's answers as schemas, from which the OpenAPI document derives. Each is held to its type by the compiler: `Says<T>` takes only
 * a schema whose output is exactly readable as T.
 */
type Says<T> = z.ZodType<T>

const ms = z.number().describe('milliseconds since 1970 UTC')
const offset = z.number().int().min(0).describe('UTF-16 code units')
const edtf = z.string().describe('EDTF')

export const sessionSchema: Says<Session> = z
  .object({
    actor: z.string().nullable().describe('who acts; null until somebody says who they are'),
    workspace: z.object({ name: z.string(), sample: z.boolean(), ending: z.string().nullable() }),
    currentCase: z.string().nullable(),
    cases: z.array(z.object({ id: z.string(), name: z.string(), reports: z.number().int() })),
    version: z.string(),
  })
  .openapi('Session')

export const caseSchema: Says<CaseItem> = z
  .object({ id: z.string(), name: z.string(), reports: z.number().int() })
  .openapi('Case')

const published = z.object({
  edtf: edtf.nullable(),
  proof: z.array(z.string()),
  given: z.enum(['declared', 'stated', 'worked-out', 'unknown']),
})
const flag = z.object({ code: z.string(), message: z.string() })

const report = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  published,
  reliability: z.enum(RELIABILITIES),
  received: ms,
  receivedDeclared: z.boolean(),
  recordedAt: ms,
  withdrawn: z.object({ at: ms, by: z.string(), reason: z.string() }).nullable(),
  claims: z.object({ proposed: z.number().int(), accepted: z.number().int(), rejected: z.number().int() }),
  flags: z.array(flag),
})
export const reportSchema: Says<ReportItem> = report.openapi('Report')

const mention = z.object({ start: offset, end: offset, text: z.string(), kind: z.enum(['name', 'nominal', 'pronoun']) })
const entity: Says<Entity> = z
  .object({
    id: z.string(),
    type: z.enum(ENTITY_TYPES),
    name: z.string(),
    aka: z.array(z.string()),
    members: z.array(z.string()),
    mentions: z.array(mention),
  })
  .openapi('Entity')
const time: Says<TimeExpression> = z
  .object({
    start: offset,
    end: offset,
    text: z.string(),
    value: z.string(),
    alts: z.array(z.string()),
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    reason: z.string(),
  })
  .openapi('TimeExpression')

const bounds = z
  .object({ beginLo: ms.nullable(), beginHi: ms.nullable(), endLo: ms.nullable(), endHi: ms.nullable() })
  .nullable()
const claimType = z.enum(CLAIM_TYPES as readonly [(typeof CLAIM_TYPES)[number], ...(typeof CLAIM_TYPES)[number][]])

export const claimSchema: Says<ClaimItem> = z
  .object({
    id: z.string(),
    report: z.string(),
    type: claimType,
    altTypes: z.array(claimType),
    subject: z.array(z.string()),
    object: z.array(z.string()),
    roles: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
    polarity: z.enum(['positive', 'negative']),
    stance: z.enum(STANCES),
    time: z.object({ edtf: edtf.nullable(), alts: z.array(z.string()), reason: z.string() }),
    attribution: z.array(z.object({ source: z.string(), cue: z.string() })),
    span: z.object({ start: offset, end: offset, text: z.string() }),
    spans: z.array(z.object({ start: offset, end: offset, text: z.string() })).optional(),
    notes: z.string(),
    contradicts: z.array(z.string()),
    related: z.array(z.string()),
    rule: z.string(),
    rules: z.array(z.string()).optional(),
    confidence: z.number().nullable(),
    status: z.enum(['proposed', 'accepted', 'rejected']),
    decidedBy: z.string().nullable(),
    decidedAt: ms.nullable(),
    sentence: z.string(),
    participants: z.array(z.object({ role: z.string(), id: z.string().nullable(), name: z.string() })),
    chain: z.array(z.object({ name: z.string(), cue: z.string() })),
    bounds,
    bearsOn: z.array(z.object({ gap: z.string(), question: z.string() })),
  })
  .openapi('Claim')

export const reportPageSchema: Says<ReportPage> = z
  .object({
    report,
    text: z.string(),
    entities: z.array(entity),
    times: z.array(time),
    claims: z.array(claimSchema),
    withoutClaim: z.array(z.object({ start: offset, end: offset, text: z.string() })),
  })
  .openapi('ReportPage')

const witness = z.object({
  report: z.object({ id: z.string(), name: z.string() }),
  start: offset,
  end: offset,
  text: z.string(),
  claim: z.string().nullable(),
})

export const gapSchema: Says<Gap> = z
  .object({
    id: z.string(),
    rule: z.string(),
    question: z.string(),
    verdict: z.enum(['certain', 'possible', 'impossible']).describe('about the hole: certain = the hole is there'),
    basis: z.enum(['stated', 'dates-too-vague', 'sources-conflict', 'nobody-says']),
    state: z.enum(['open', 'closed']),
    subject: z.object({ id: z.string(), name: z.string() }),
    event: z.string().nullable(),
    authority: z.string().nullable(),
    windowDays: z
      .tuple([z.number(), z.number().nullable()])
      .nullable()
      .describe('least and most length in days; most is null where it is open'),
    window: z.object({ of: z.string(), from: edtf.nullable(), to: edtf.nullable() }).nullable(),
    witnesses: z.array(witness),
    against: z.array(witness),
    why: z.string(),
    assumptions: z.array(z.string()),
    settle: z.string(),
    reading: z.enum(READINGS),
    reopened: z
      .object({ by: z.string(), at: ms, reason: z.string() })
      .optional()
      .describe('who had closed it, where it opened again by itself because it rests on something else now'),
  })
  .openapi('Gap')

const verdict = z.enum(['certain', 'possible', 'impossible'])
const basis = z.enum(['stated', 'dates-too-vague', 'sources-conflict', 'nobody-says'])
const said = z.object({ verdict, basis }).nullable().describe('null: the rule does not find it there')

export const gapChangeSchema: Says<GapChange> = z
  .object({
    kind: z.enum(['opened', 'closed', 'changed']),
    before: gapSchema.nullable().describe('null: it was not found then'),
    after: gapSchema.nullable().describe('null: it is not found any more'),
    causes: z.array(
      z.object({
        kind: z.string().describe('of the entry of the journal'),
        by: z.string(),
        at: ms,
        reason: z.string().nullable(),
        report: z.object({ id: z.string(), name: z.string() }).nullable(),
        claim: z.string().nullable(),
        text: z.string().nullable(),
      }),
    ),
    more: z.boolean().describe('there are more causes than these'),
  })
  .openapi('GapChange')

export const inquirySchema: Says<Inquiry> = z
  .object({
    gap: z.string(),
    question: z.string(),
    to: z.array(z.string()).describe('empty where nobody is named who could be asked'),
    asks: z.string(),
    claims: z.array(witness).describe('the words that an answer would settle'),
    by: edtf,
    because: z.string(),
    text: z.string().describe('the whole of it, in plain text'),
  })
  .openapi('Inquiry')

const known = z.object({
  how: claimType,
  negative: z.boolean().describe('it is said not to have been so'),
  guess: z.boolean(),
  when: edtf.nullable(),
  since: ms.nullable().describe('the earliest instant that the date allows'),
  from: z.string().nullable().describe('who told the authority'),
  word: z.string().describe('the source at the root of the claim'),
  claim: witness,
})
const knower = z.object({ key: z.string(), name: z.string() })

export const knowledgeSchema: Says<Knowledge> = z
  .object({
    person: z.object({ id: z.string(), name: z.string() }),
    lines: z.array(
      z.object({
        authority: knower,
        known: z.array(known),
        denied: z.boolean().describe('some source says that it did not know, or was not told'),
        others: z.array(
          known.extend({
            authority: knower,
            passed: z.array(z.string()).describe('claims by which it may have been passed on; none: nobody says so'),
          }),
        ),
      }),
    ),
  })
  .openapi('Knowledge')

export const gapPageSchema: Says<GapPage> = z
  .object({
    gap: gapSchema,
    readings: z.object({ all: said, accepted: said, b2: said }),
    flips: z.object({
      flips: z.array(
        z.object({
          without: z.array(witness),
          verdict: verdict.nullable().describe('what it becomes; null: it is not found any more'),
          basis: basis.nullable(),
          instead: z.array(z.string()).describe('gaps that are found in its place'),
        }),
      ),
      claims: z.number().int(),
      tried: z.number().int().describe('how many of the claims were left out one by one'),
      all: z.boolean().describe('every claim, and every pair of those shown with the gap'),
    }),
    inquiry: inquirySchema.nullable(),
  })
  .openapi('GapPage')

export const timelineSchema: Says<Timeline> = z
  .object({
    from: ms.nullable(),
    to: ms.nullable(),
    lanes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(['person', 'authority', 'undated']),
        items: z.array(
          z.object({
            kind: z.enum(['state', 'instant', 'hole', 'undated']),
            label: z.string(),
            when: z.string(),
            bounds,
            stance: z.enum(STANCES).nullable(),
            polarity: z.enum(['positive', 'negative']).nullable(),
            claim: z.string().nullable(),
            gap: z.string().nullable(),
            report: z.string().nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi('Timeline')

const addResult: Says<AddResult> = z.object({
  file: z.string(),
  report: z.string().nullable(),
  status: z.enum(['added', 'known', 'failed']),
  message: z.string().nullable(),
  hint: z.string().nullable(),
})

export const jobSchema: Says<Job> = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'done', 'cancelled']),
    total: z.number().int(),
    done: z.number().int(),
    current: z.string().nullable(),
    results: z.array(addResult),
  })
  .openapi('Job')

export const errorSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string(), hint: z.string().nullable() }) })
  .openapi('Error')

/** What is sent. Unknown fields are refused by name, so that nothing is assigned that was not meant. */
export const whoBody = z.strictObject({ actor: z.string().trim().min(1).max(200) })
export const caseBody = z.strictObject({ name: z.string().trim().min(1).max(200) })
export const reasonBody = z.strictObject({ reason: z.string().trim().min(1, 'a reason is needed').max(5000) })
export const decisionBody = z.strictObject({
  decision: z.enum(['accept', 'reject', 'reopen']),
  reason: z.string().max(5000).optional(),
})
export const gapReasonBody = z.strictObject({
  reason: z.string().trim().min(1, 'a reason is needed').max(5000),
  case: z.string(),
})
export const addBody = z.strictObject({
  text: z.string().min(1).optional(),
  url: z.string().min(1).max(4000).optional(),
  title: z.string().max(500).optional(),
  publisher: z.string().max(500).optional(),
  published: z.string().max(100).optional(),
  case: z.string().optional(),
})
export const questionQuery = z.object({
  case: z.string().optional().describe('id of a case; the current one unless given'),
  asOf: z.string().optional().describe('EDTF or ISO 8601: count what was received, withdrawn or decided by then'),
  reading: z.enum(READINGS).optional().describe('which claims count: all unless given'),
})
export const changesQuery = questionQuery.extend({
  since: z.string().min(1).describe('EDTF or ISO 8601: an instant of the ledger, compared with the present'),
})
export const knowledgeQuery = questionQuery.extend({
  person: z.string().min(1).describe('a name, or the id of an entity'),
  authority: z.string().min(1).optional().describe('a state or a body; all of them unless given'),
})
