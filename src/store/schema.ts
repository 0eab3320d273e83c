/**
 * The tables. `journal` and `blob` are the truth; all others are projections, made again from those two by `rebuild`.
 * Times are milliseconds since 1970 UTC. Keys of claims and what hangs on them start with the report, so that distributing
 * rows by hash over several servers needs no new keys. `body`, `reason` and `reader` are JSON: NUL and lone surrogates survive in them.
 */
export interface Schema {
  journal: {
    seq: number
    time: number
    actor: string
    kind: string
    salt: string | null
    payload: string | null
    payload_hash: string
    prev_hash: string
    hash: string
  }
  /** `packed` 1: zlib-deflated. `size` is that of the bytes themselves. */
  blob: { hash: string; size: number; packed: number; bytes: Uint8Array }

  /** Answers worked out before, each for one head of the journal. Neither truth nor projection: may be emptied at any time. */
  answer: { key: string; head: string; body: Uint8Array }

  workspace_case: { id: string; body: string; seq: number; time: number }
  case_choice: { seq: number; time: number; case_id: string }
  /** `received` is the declared instant, else the journal's. */
  report: {
    id: string
    case_id: string
    seq: number
    time: number
    received: number
    reliability: string
    bytes_hash: string
    text_hash: string
    body: string
  }
  report_standing: {
    report: string
    seq: number
    time: number
    received: number
    declared: number
    standing: number
    actor: string
    reason: string
  }
  reading: {
    report: string
    number: number
    seq: number
    time: number
    actor: string
    is_set: number
    hash: string
    reader: string
    claims: number
  }
  entity: { report: string; reading: number; position: number; id: string; body: string }
  time_expression: { report: string; reading: number; position: number; body: string }
  claim: {
    report: string
    reading: number
    position: number
    id: string
    type: string
    polarity: string
    stance: string
    body: string
  }
  /** Under which keys a claim is found (`claimKeys` of the model). */
  claim_key: { key: string; report: string; reading: number; position: number }
  claim_decision: {
    report: string
    claim: string
    seq: number
    time: number
    received: number
    declared: number
    status: string
    actor: string
    reason: string
  }
  place_statement: { report: string; reading: number; position: number; body: string }
  /** Rows of registers under the numbers of the entities they speak of; also of imports under way, whose report is not there yet. */
  register_claim: { report: string; entity: number; position: number; body: string }
  /** Rows that are no claim. */
  register_flaw: { report: string; position: number; line: number; body: string }
  register_complete: {
    report: string
    seq: number
    time: number
    window: string | null
    actor: string
    reason: string
  }
  /** Imports under way: `rows` are laid by, `done` when all are. Neither truth nor projection: may be emptied at any time. */
  register_stage: { key: string; report: string; rows: number; done: number; time: number }
  register_staged_part: { stage: string; part: string; position: number; body: string }
  judgement: {
    id: string
    seq: number
    time: number
    ended_seq: number | null
    ended_time: number | null
    body: string
  }
  /** What a closed gap rested on, where its closing says so. */
  gap_ground: { case_id: string; gap: string; seq: number; ground: string }
  gap_decision: {
    case_id: string
    gap: string
    seq: number
    time: number
    closed: number
    actor: string
    reason: string
  }
}
