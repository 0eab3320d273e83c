import type { ClaimType } from '../model/index.ts'

/**
 * One claim type in plain English. `{s}` is the subject, `{o}` the object, `{when}` the time with its preposition, `{role}` a role. A part
 * in square brackets falls away when a slot inside it is empty; `<was|were>` agrees with what stands before it. Without `{when}` the
 * time comes last. `passive` and `passiveNo` serve where nobody is named as the doer.
 */
export interface ClauseTemplate {
  readonly yes: string
  readonly no: string
  readonly passive?: string
  readonly passiveNo?: string
}

const clause = (yes: string, no: string, passive?: string, passiveNo?: string): ClauseTemplate => ({
  yes,
  no,
  ...(passive === undefined ? {} : { passive }),
  ...(passiveNo === undefined ? {} : { passiveNo }),
})

export const CLAUSE_TEMPLATES: Readonly<Record<ClaimType, ClauseTemplate>> = {
  ATTACK: clause(
    '{s} attacked[ {o}][ in {place}]{when}[ with {instrument}]',
    '{s} did not attack[ {o}][ in {place}]',
    'there was an attack[ on {o}][ in {place}]',
    'there was no attack[ on {o}][ in {place}]',
  ),
  HOSTAGE_TAKING: clause(
    '{s} took hostages[ at {place}]{when}[: {o}]',
    '{s} took no hostages[ at {place}]',
    'hostages were taken[ at {place}]{when}[: {o}]',
    'no hostages were taken[ at {place}]',
  ),
  KIDNAPPING: clause(
    '{s} kidnapped {o}[ in {place}]',
    '{s} did not kidnap {o}',
    '{o} <was|were> kidnapped[ in {place}]',
    '{o} <was|were> not kidnapped',
  ),
  CASUALTY: clause(
    '{s} {effect} {o}[ at {place}]',
    '{s} did not harm {o}[ at {place}]',
    '{o} <was|were> {effect}[ in {place}]',
    '{o} <was|were> not {effect}',
  ),
  DAMAGE: clause(
    '{s} damaged {o}[ in {place}]',
    '{s} did not damage {o}',
    '{o} <was|were> damaged[ in {place}]',
    '{o} <was|were> not damaged',
  ),
  CLAIM_OF_RESPONSIBILITY: clause('{s} said that it was behind {o}', '{s} did not say that it was behind {o}'),
  THREAT: clause(
    '{s} threatened[ {o}]{when}[: {content}]',
    '{s} did not threaten[ {o}]',
    'there was a threat[ to {o}]{when}[: {content}]',
  ),
  CALL: clause(
    '{s} called on {o}{when}[: {content}]',
    '{s} did not call on {o}',
    'there was a call[ to {o}]{when}[: {content}]',
  ),
  PLEDGE: clause('{s} pledged allegiance[ to {o}]', '{s} did not pledge allegiance[ to {o}]'),
  AFFILIATION: clause('{s} had links with {o}', '{s} had no links with {o}'),
  RELATION: clause('{s} and {o} are tied[ ({relation})]', '{s} and {o} are not tied[ ({relation})]'),
  COORDINATION: clause('{s} acted in concert with {o}', '{s} did not act in concert with {o}'),
  FUNDING: clause(
    '{s} gave {o} money or means{when}[ ({amount})][ to {purpose}]',
    '{s} gave {o} no money or means',
    '{o} received money or means{when}[ to {purpose}]',
    '{o} received no money or means',
  ),
  TRAINING: clause(
    '{s} <was|were> trained[ by {o}][ in {place}]{when}[: {content}]',
    '{s} <was|were> not trained[ by {o}][ in {place}]',
  ),
  POSSESSION: clause('{s} had {o}[ at {place}]', '{s} did not have {o}'),
  WEAPON_LINK: clause('{s} <is|are> tied to {o}[, {place}]', '{s} <is|are> not tied to {o}'),
  EVIDENCE: clause('{s} <bears|bear> witness to {o}[ at {place}]', '{s} <does|do> not bear witness to {o}'),
  WATCHLISTING: clause(
    '{s} <was|were> on a watch list{when}[: {o}]',
    '{s} <was|were> not on a watch list{when}[: {o}]',
  ),
  SURVEILLANCE: clause(
    '{s} watched {o}[ in {place}]',
    '{s} did not watch {o}[ in {place}]',
    '{o} <was|were> watched[ in {place}]',
    '{o} <was|were> not watched[ in {place}]',
  ),
  KNOWN_TO: clause('{s} <was|were> known to {o}', '{s} <was|were> not known to {o}'),
  THREAT_ASSESSMENT: clause('{s} judged {o}{when}[: {value}]', '{s} did not judge {o} so{when}[: {value}]'),
  ASSESSMENT: clause(
    '{s} <is|are> judged[ over {o}][: {value}]',
    '{s} <is|are> not judged so[: {value}]',
    'a judgement was given[ on {o}][: {value}]',
  ),
  TRAVEL: clause('{s} travelled[ from {from}][ to {to}][ in {place}]', '{s} did not travel[ from {from}][ to {to}]'),
  CROSSING: clause('{s} crossed a border[ from {from}][ into {to}]', '{s} did not cross[ from {from}][ into {to}]'),
  STAY: clause('{s} stayed[ at {o}][ in {place}]', '{s} did not stay[ at {o}][ in {place}]'),
  PRESENCE: clause('{s} <was|were>[ in {o}][ at {place}]', '{s} <was|were> not[ in {o}][ at {place}]'),
  CO_TRAVEL: clause('{s} travelled with {o}[ to {to}]', '{s} did not travel with {o}[ to {to}]'),
  ESCAPE: clause('{s} fled[ from {from}][ to {to}]', '{s} did not flee'),
  ENCOUNTER: clause('{s} met {o}[ at {place}]', '{s} did not meet {o}[ at {place}]', '{o} <was|were> met[ at {place}]'),
  VISA: clause('{s} held a visa[ from {o}]', '{s} held no visa[ from {o}]'),
  CONVICTION: clause(
    '{s} <was|were> convicted{when}[ ({offence})]',
    '{s} <was|were> not convicted{when}[ ({offence})]',
  ),
  CRIME: clause('{s} committed crimes{when}[: {offence}]', '{s} committed no crime{when}[: {offence}]'),
  ARREST: clause(
    '{s} arrested {o}[ in {place}]',
    '{s} did not arrest {o}',
    '{o} <was|were> arrested[ in {place}]',
    '{o} <was|were> not arrested[ in {place}]',
  ),
  SEARCH: clause(
    '{s} searched for {o}[ in {place}]',
    '{s} did not search for {o}',
    'there was a search for {o}',
    'there was no search for {o}',
  ),
  RELEASE: clause(
    '{s} let {o} go[ in {place}]',
    '{s} did not let {o} go',
    '{o} <was|were> let go[ in {place}]',
    '{o} <was|were> not let go',
  ),
  DEPORTATION: clause(
    '{s} deported {o}[ to {to}]',
    '{s} did not deport {o}',
    '{o} <was|were> deported[ to {to}]',
    '{o} <was|were> not deported',
  ),
  INVESTIGATION: clause(
    '{s} investigated {o}',
    '{s} did not investigate {o}',
    '{o} <was|were> investigated',
    '{o} <was|were> not investigated',
  ),
  INFO_SHARING: clause(
    '{s} passed on information[ about {about}][ to {o}]',
    '{s} passed on no information[ about {about}][ to {o}]',
    '{o} received information[ about {about}]',
    '{o} received no information[ about {about}]',
  ),
  REQUEST: clause(
    '{s} sent a request[ about {about}][ to {o}]{when}[: {content}]',
    '{s} sent no request[ about {about}][ to {o}]{when}[: {content}]',
    '{o} received a request[ about {about}]{when}[: {content}]',
    '{o} received no request[ about {about}]{when}[: {content}]',
  ),
  WARNING: clause(
    '{s} warned[ {o}][ about {about}]',
    '{s} did not warn[ {o}][ about {about}]',
    '{o} <was|were> warned[ about {about}]',
    '{o} <was|were> not warned[ about {about}]',
  ),
  INSTRUCTION: clause(
    '{s} instructed {o}{when}[: {content}]',
    '{s} did not instruct {o}',
    '{o} received instructions{when}[: {content}]',
    '{o} received no instructions{when}[: {content}]',
  ),
  COMMUNICATION: clause(
    '{s} <was|were> in contact[ with {o}][ about {topic}]{when}[: {content}]',
    '{s} <was|were> not in contact[ with {o}]',
  ),
  REPLY: clause(
    '{s} answered[ {o}]{when}[: {content}]',
    '{s} did not answer[ {o}]',
    'there was an answer[ to {o}]',
    'there was no answer[ to {o}]',
  ),
  TRANSFER: clause(
    '{s} handed over {o}[ to {to}]',
    '{s} did not hand over {o}[ to {to}]',
    '{o} <was|were> handed over[ to {to}]',
    '{o} <was|were> not handed over[ to {to}]',
  ),
  RETRACTION: clause(
    '{s} took back {o}',
    '{s} did not take back {o}',
    '{o} <was|were> taken back',
    '{o} <was|were> not taken back',
  ),
  DISMISSAL: clause(
    '{s} set {o} aside',
    '{s} did not set {o} aside',
    '{o} <was|were> set aside',
    '{o} <was|were> not set aside',
  ),
  REJECTION: clause('{s} turned down {o}{when}[: {content}]', '{s} did not turn down {o}'),
  ALERT_LEVEL: clause(
    'the threat level of {s} stood{when} at: {value}',
    'the threat level of {s} did not stand{when} at: {value}',
    'a threat level stood{when} at: {value}',
  ),
  EMERGENCY: clause(
    'a state of emergency held in {s}',
    'no state of emergency held in {s}',
    'a state of emergency held',
  ),
  DEPLOYMENT: clause(
    '{s} deployed[ {forces}][ at {guarded}][ in {place}]{when}[ to {purpose}]',
    '{s} did not deploy[ {forces}][ at {guarded}]',
    'forces were deployed[: {forces}][ at {guarded}][ in {place}]{when}[ to {purpose}]',
    'no forces were deployed[: {forces}][ at {guarded}]',
  ),
  OPERATION: clause(
    '{s} ran an operation[ with {o}][ in {place}]',
    '{s} ran no operation',
    'there was an operation[ in {place}]',
  ),
  MEETING: clause(
    '{s} met[ {o}]{when}[ about {topic}]',
    '{s} did not meet[ {o}]',
    'there was a meeting{when}[ about {topic}]',
  ),
  RESPONSE: clause('{s} responded[ to {o}]', '{s} did not respond[ to {o}]'),
  POLICY: clause('{s} took measures[ towards {o}]{when}[: {topic}]', '{s} took no measures[ towards {o}]'),
  PROTEST: clause('{s} protested[ against {o}]', '{s} did not protest', 'there was a protest[ against {o}]'),
  EXCHANGE: clause('{s} exchanged {o}', '{s} did not exchange {o}'),
  ADVICE: clause('{s} gave advice[ to {o}]{when}[: {topic}]', '{s} gave no advice'),
  CREATION: clause('{s} founded {o}', '{s} did not found {o}', '{o} <was|were> founded'),
  APPOINTMENT: clause('{s} appointed {o}', '{s} did not appoint {o}', '{o} <was|were> appointed'),
  DISSOLUTION: clause('{s} dissolved {o}', '{s} did not dissolve {o}', '{o} <was|were> dissolved'),
  PUBLICATION: clause(
    '{s} published {o}{when}[, first of {original}]',
    '{s} did not publish {o}',
    '{o} <was|were> published{when}[, first of {original}]',
  ),
  DEPICTION: clause('{s} <is|are> shown[ with {o}]', '{s} <is|are> not shown[ with {o}]', '{o} <is|are> shown'),
  CONTROL: clause('{s} held {o}', '{s} did not hold {o}'),
  CONDEMNATION: clause('{s} condemned {o}', '{s} did not condemn {o}'),
  ACCUSATION: clause('{s} accused {o}{when}[: {content}]', '{s} did not accuse {o}'),
  STATEMENT: clause('{s} made a statement[ to {o}]{when}[: {content}]', '{s} made no statement'),
  ATTRIBUTE: clause('{s}: {attribute}[ {value}]', '{s}: not {attribute}[ {value}]'),
}

const WATCHED: Readonly<Record<string, ClauseTemplate>> = {
  start: clause(
    '{s} began to watch {o}',
    '{s} did not begin to watch {o}',
    'a watch on {o} began',
    'no watch on {o} began',
  ),
  end: clause(
    '{s} stopped watching {o}',
    '{s} did not stop watching {o}',
    'the watch on {o} ended',
    'the watch on {o} did not end',
  ),
}

/** What has a course reads differently at its beginning and at its end, by type and phase. */
export const PHASE_TEMPLATES: Readonly<Record<string, Readonly<Record<string, ClauseTemplate>>>> = {
  SURVEILLANCE: WATCHED,
  DEPLOYMENT: {
    end: clause(
      '{s} withdrew {o}',
      '{s} did not withdraw {o}',
      '{o} <was|were> withdrawn',
      '{o} <was|were> not withdrawn',
    ),
  },
  CONTROL: {
    end: clause('{s} gave up {o}', '{s} did not give up {o}'),
  },
}

/** An attack on an attack is taking part in it. */
export const PART_IN_ATTACK: ClauseTemplate = clause(
  '{s} took part in {o}[ in {place}]',
  '{s} took no part in {o}[ in {place}]',
)
