import type { ClaimType } from '../model/index.ts'

/**
 * One claim type in plain English. `{s}` is the subject, `{o}` the object, `{role}` a role; a part in square brackets is left out when a
 * slot inside it is empty. `yes` and `no` are the two polarities; `noSubject` serves where nobody is named as the doer.
 */
export interface ClauseTemplate {
  readonly yes: string
  readonly no: string
  readonly noSubject?: string
}

const clause = (yes: string, no: string, noSubject?: string): ClauseTemplate =>
  noSubject === undefined ? { yes, no } : { yes, no, noSubject }

export const CLAUSE_TEMPLATES: Readonly<Record<ClaimType, ClauseTemplate>> = {
  ATTACK: clause(
    '{s} attacked[ {o}][ in {place}][ with {instrument}]',
    '{s} did not attack[ {o}][ in {place}]',
    'there was an attack[ on {o}][ in {place}]',
  ),
  HOSTAGE_TAKING: clause(
    '{s} took hostages[: {o}][ at {place}]',
    '{s} took no hostages[ at {place}]',
    'hostages were taken[: {o}][ at {place}]',
  ),
  KIDNAPPING: clause(
    '{s} kidnapped[ {o}][ in {place}]',
    '{s} did not kidnap[ {o}]',
    '[{o} ]was kidnapped[ in {place}]',
  ),
  CASUALTY: clause(
    '{s} {effect} {o}[ in {place}]',
    '{s} has not {effect} {o}[ in {place}]',
    '{o} came to harm[ ({effect})][ in {place}]',
  ),
  DAMAGE: clause('{s} damaged {o}[ in {place}]', '{s} did not damage {o}', '{o} was damaged[ in {place}]'),
  CLAIM_OF_RESPONSIBILITY: clause('{s} said that it was behind {o}', '{s} did not say that it was behind {o}'),
  THREAT: clause(
    '{s} threatened {o}[: {content}]',
    '{s} did not threaten {o}',
    'there was a threat[ to {o}][: {content}]',
  ),
  CALL: clause('{s} called on {o}[: {content}]', '{s} did not call on {o}', 'there was a call[ to {o}][: {content}]'),
  PLEDGE: clause('{s} pledged allegiance[ to {o}]', '{s} did not pledge allegiance[ to {o}]'),
  AFFILIATION: clause('{s} had links with {o}', '{s} had no links with {o}'),
  RELATION: clause('{s} and {o} are tied[ ({relation})]', '{s} and {o} are not tied[ ({relation})]'),
  COORDINATION: clause('{s} acted in concert with {o}', '{s} did not act in concert with {o}'),
  FUNDING: clause(
    '{s} gave {o} money or means[ ({amount})][ for {purpose}]',
    '{s} gave {o} no money or means',
    '{o} received money or means[ for {purpose}]',
  ),
  TRAINING: clause('{s} was trained[ by {o}][ in {place}][: {content}]', '{s} was not trained[ by {o}][ in {place}]'),
  POSSESSION: clause('{s} had {o}[ at {place}]', '{s} did not have {o}'),
  WEAPON_LINK: clause('{s} is tied to {o}[, {place}]', '{s} is not tied to {o}'),
  EVIDENCE: clause('{s} bears witness to {o}[ at {place}]', '{s} does not bear witness to {o}'),
  WATCHLISTING: clause('{s} was on a watch list[: {o}]', '{s} was not on a watch list[: {o}]'),
  SURVEILLANCE: clause(
    '{s} watched {o}[ in {place}]',
    '{s} did not watch {o}[ in {place}]',
    '{o} was watched[ in {place}]',
  ),
  KNOWN_TO: clause('{s} was known to {o}', '{s} was not known to {o}'),
  THREAT_ASSESSMENT: clause('{s} judged the danger[ from {o}][: {value}]', '{s} knew of no danger[: {value}]'),
  ASSESSMENT: clause('{s} is judged[ over {o}][: {value}]', '{s} is not judged so[: {value}]'),
  TRAVEL: clause('{s} travelled[ from {from}][ to {to}][ in {place}]', '{s} did not travel[ from {from}][ to {to}]'),
  CROSSING: clause('{s} crossed a border[ from {from}][ into {to}]', '{s} did not cross[ from {from}][ into {to}]'),
  STAY: clause('{s} stayed[ at {o}][ in {place}]', '{s} did not stay[ at {o}][ in {place}]'),
  PRESENCE: clause('{s} was[ in {o}][ at {place}]', '{s} was not[ in {o}][ at {place}]'),
  CO_TRAVEL: clause('{s} travelled with {o}[ to {to}]', '{s} did not travel with {o}[ to {to}]'),
  ESCAPE: clause('{s} fled[ from {from}][ to {to}]', '{s} did not flee'),
  VISA: clause('{s} held a visa[ from {o}]', '{s} held no visa[ from {o}]'),
  CONVICTION: clause('{s} was convicted[: {offence}]', '{s} was not convicted[: {offence}]'),
  CRIME: clause('{s} committed crimes[: {offence}]', '{s} committed no crime[: {offence}]'),
  ARREST: clause('{s} arrested {o}[ in {place}]', '{s} did not arrest {o}', '{o} was arrested[ in {place}]'),
  SEARCH: clause('{s} searched for {o}[ in {place}]', '{s} did not search for {o}', 'there was a search for {o}'),
  DEPORTATION: clause('{s} deported {o}[ to {to}]', '{s} did not deport {o}', '{o} was deported[ to {to}]'),
  INVESTIGATION: clause('{s} investigated {o}', '{s} did not investigate {o}', '{o} was investigated'),
  INFO_SHARING: clause(
    '{s} passed information[ about {about}][ to {o}]',
    '{s} passed no information[ about {about}][ to {o}]',
    '{o} received information[ about {about}]',
  ),
  REQUEST: clause(
    '{s} sent a request[ about {about}][ to {o}][: {content}]',
    '{s} sent no request[ about {about}][ to {o}][: {content}]',
    '{o} received a request[ about {about}][: {content}]',
  ),
  WARNING: clause(
    '{s} warned {o}[ about {about}]',
    '{s} did not warn {o}[ about {about}]',
    '{o} was warned[ about {about}]',
  ),
  INSTRUCTION: clause(
    '{s} instructed {o}[: {content}]',
    '{s} did not instruct {o}',
    '{o} received instructions[: {content}]',
  ),
  COMMUNICATION: clause(
    '{s} was in contact[ with {o}][ about {topic}][: {content}]',
    '{s} was not in contact[ with {o}]',
  ),
  REJECTION: clause('{s} turned down {o}[: {content}]', '{s} did not turn down {o}'),
  ALERT_LEVEL: clause('the threat level of {s} stood at: {value}', 'the threat level of {s} did not stand at: {value}'),
  EMERGENCY: clause('a state of emergency held in {s}', 'no state of emergency held in {s}'),
  DEPLOYMENT: clause(
    '{s} deployed {o}[ in {place}][ to {purpose}]',
    '{s} did not deploy {o}',
    '{o} were deployed[ in {place}][ to {purpose}]',
  ),
  OPERATION: clause(
    '{s} ran an operation[ with {o}][ in {place}]',
    '{s} ran no operation',
    'there was an operation[ in {place}]',
  ),
  MEETING: clause('{s} met[ {o}][ about {topic}]', '{s} did not meet[ {o}]'),
  RESPONSE: clause('{s} responded[ to {o}]', '{s} did not respond[ to {o}]'),
  POLICY: clause('{s} took measures[ towards {o}][: {topic}]', '{s} took no measures[ towards {o}]'),
  PROTEST: clause('{s} protested[ against {o}]', '{s} did not protest', 'there was a protest[ against {o}]'),
  EXCHANGE: clause('{s} exchanged {o}', '{s} did not exchange {o}'),
  ADVICE: clause('{s} gave advice[ to {o}][: {topic}]', '{s} gave no advice'),
  CREATION: clause('{s} founded {o}', '{s} did not found {o}', '{o} was founded'),
  APPOINTMENT: clause('{s} appointed {o}', '{s} did not appoint {o}', '{o} was appointed'),
  DISSOLUTION: clause('{s} dissolved {o}', '{s} did not dissolve {o}', '{o} was dissolved'),
  PUBLICATION: clause(
    '{s} published {o}[, first of {original}]',
    '{s} did not publish {o}',
    '{o} was published[, first of {original}]',
  ),
  DEPICTION: clause('{s} is shown[ with {o}]', '{s} is not shown[ with {o}]', '{o} is shown'),
  CONTROL: clause('{s} held {o}', '{s} did not hold {o}'),
  CONDEMNATION: clause('{s} condemned {o}', '{s} did not condemn {o}'),
  ACCUSATION: clause('{s} accused {o}[: {content}]', '{s} did not accuse {o}'),
  STATEMENT: clause('{s} made a statement[ to {o}][: {content}]', '{s} made no statement'),
  ATTRIBUTE: clause('{s}: {attribute}[ {value}]', '{s}: not {attribute}[ {value}]'),
}

/** Surveillance has a course: its three phases read differently. */
export const PHASE_TEMPLATES: Readonly<Record<string, ClauseTemplate>> = {
  start: clause('{s} began to watch {o}', '{s} did not begin to watch {o}', 'a watch on {o} began'),
  ongoing: clause('{s} watched {o}[ in {place}]', '{s} did not watch {o}[ in {place}]', '{o} was watched[ in {place}]'),
  end: clause('{s} stopped watching {o}', '{s} did not stop watching {o}', 'the watch on {o} ended'),
}
