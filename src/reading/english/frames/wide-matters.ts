import { type Frame, verb } from '../../frames/frame.ts'

/** Bodies that look into things, beside whoever acts. */
const BODY = '@actor @pronoun inquiry inquest panel tribunal audit review auditor chair commission report'

/** Wide rows about bodies, measures, things and judgements; most step back (`last`) where a closer row fired on the verb. */
export const WIDE_MATTERS: readonly Frame[] = [
  verb('wide.alert-on', 'WATCHLISTING', 'place put issue raise set', 'pp.on,for,against~@person @name @pronoun', '', {
    when: ['patient~alert flag marker notice hold stop', 'pp.on,for,against~@person @name @pronoun'],
    roles: { authority: 'agent' },
    example: 'No port alert had been placed on him; an alert had been placed on Pavel Orlik.',
  }),
  verb('wide.alert-force', 'WATCHLISTING', 'be remain', 'narrowed~@person @name @pronoun / listed', '', {
    when: ['subject~alert flag marker listing', 'pp.in~force place'],
    example: 'The alert on Pavel Orlik had been in force since May.',
  }),
  verb(
    'wide.name-entered',
    'WATCHLISTING',
    'enter record log register figure',
    'patient.owner / patient.of',
    'pp.in,on,into~@list',
    {
      when: ['patient~name / subject~name', 'pp.in,on,into~@list'],
      roles: { authority: 'agent' },
      fallback: true,
      example: 'The name of Pavel Orlik was recorded in the register.',
    },
  ),
  verb('wide.set-up', 'CREATION', 'set-up establish found create form build erect construct', 'agent', 'patient', {
    when: [
      'patient~inquiry panel tribunal fund party network camp company foundation wall fence barrier centre office register database system court',
    ],
    fallback: true,
    example: 'The government set up a fund in May.',
  }),
  verb('wide.lead', 'AFFILIATION', 'chair lead head run direct command manage', 'agent', 'patient', {
    when: [
      'patient~inquiry commission panel cell unit office consulate department network school camp mission project company mosque foundation @pronoun',
      'agent~@person @name @pronoun',
    ],
    roles: { relation: '=leader' },
    fallback: true,
    example: 'The inquiry is chaired by Pavel Orlik.',
  }),
  verb('wide.acknowledge', 'RESPONSE', 'acknowledge', 'agent', 'object', {
    when: ['active', 'object', '!that'],
    fallback: true,
    example: 'The office acknowledged the letter.',
  }),
  verb('wide.accept', 'RESPONSE', 'accept adopt welcome back endorse', 'agent', 'object', {
    when: ['active', 'object~recommendation offer proposal finding plan request conclusion', 'agent~@actor'],
    fallback: true,
    example: 'The government accepted all nine recommendations.',
  }),
  verb('wide.follow-up', 'RESPONSE', 'pursue follow act', 'agent', 'patient / pp.on,upon', {
    when: [
      'passive / pp.on,upon~warning information tip letter',
      '!patient~@person',
      'adverb:up further / particle:up / pp.on,upon',
    ],
    fallback: true,
    example: 'The police never acted on the warning.',
  }),
  verb('wide.moved', 'RESPONSE', 'move transfer reassign suspend discipline', 'agent', 'patient', {
    when: ['passive', 'pp.to,from~work post duty unit department office', 'patient~@person @name @pronoun'],
    fallback: true,
    example: 'Pavel Orlik was moved to another post.',
  }),
  verb('wide.apply', 'REQUEST', 'apply', 'subject', 'pp.to,at,with~@actor @site', {
    when: ['active', 'pp.to,at,with~@actor @site / pp.for', 'subject~@actor @pronoun', '!pp.to~case situation'],
    roles: { content: 'text:pp.for' },
    fallback: true,
    example: 'Pavel Orlik applied at the consulate on 6 September.',
  }),
  verb('wide.curfew', 'EMERGENCY', 'end expire lapse begin come start', 'narrowed~@place / pp.in,across~@place', '', {
    when: ['active', '!object', 'subject~curfew emergency lockdown'],
    roles: { value: 'text:subject' },
    example: 'A night curfew in Osijek ended on 15 August.',
  }),
  verb(
    'wide.cell',
    'OPERATION',
    'break-up break smash bust dismantle dissolve neutralise neutralize uncover',
    'agent',
    'patient',
    {
      when: ['patient~cell ring network plot gang'],
      fallback: true,
      example: 'The police broke up a cell in Osijek.',
    },
  ),
  verb('wide.roadblock', 'OPERATION', 'man set-up erect mount', 'agent', 'patient', {
    when: ['patient~roadblock checkpoint barricade cordon'],
    fallback: true,
    example: 'Masked men set up a roadblock.',
  }),
  verb('wide.patrol', 'DEPLOYMENT', 'drive pass walk circle hover', '', 'subject', {
    when: ['active', 'subject~patrol patrol-car police-car'],
    fallback: true,
    example: 'A patrol drove past the school every night.',
  }),
  verb('wide.stood-down', 'DEPLOYMENT', 'call-off stand-down recall cancel', 'agent', 'patient', {
    when: ['patient~patrol guard escort watch'],
    negates: true,
    fallback: true,
    example: 'The patrol was called off after a week.',
  }),
  verb(
    'wide.merge',
    'POLICY',
    'merge reform overhaul scrap abolish review replace link connect tighten',
    'agent',
    'patient',
    {
      when: ['patient~register system list rule law procedure service database check guideline'],
      fallback: true,
      example: 'The two registers will be merged by the summer.',
    },
  ),
  verb('wide.due', 'POLICY', 'be', 'subject', '', {
    when: ['adj:due scheduled', 'subject~election vote referendum talk conference summit'],
    stance: 'planned',
    also: ['ATTRIBUTE', 'MEETING'],
    example: 'Elections are due on 19 June.',
  }),
  verb('wide.planned', 'POLICY', 'plan schedule expect', 'agent', 'patient', {
    when: ['passive', 'patient~election vote referendum conference summit', 'finite'],
    stance: 'planned',
    also: ['ATTRIBUTE', 'MEETING'],
    fallback: true,
    example: 'A referendum is planned for May.',
  }),
  verb('wide.ablaze', 'DAMAGE', 'burn burn-down collapse', '', 'subject', {
    when: ['active', '!object', 'subject~@site @vehicle'],
    also: ['ATTACK'],
    example: 'The hostel burned on the night of 29 October.',
  }),
  verb('wide.opened-fire', 'ATTACK', 'open', 'agent', '', {
    when: ['active', 'object~fire', 'agent~@actor @pronoun', '!pp.on,at,into,against'],
    example: 'The gunmen opened fire.',
  }),
  verb('wide.break-in', 'ATTACK', 'break force storm burst', 'agent', 'pp.into~@site', {
    when: ['active', 'pp.into~@site', 'agent~@actor @pronoun'],
    also: ['CRIME'],
    fallback: true,
    example: 'Four men broke into the depot.',
  }),
  verb('wide.money', 'FUNDING', 'change', '', 'subject', {
    when: ['active', 'object~hand', 'subject~@money @count'],
    roles: { amount: 'count:subject' },
    example: 'The paper said that 300,000 dollars changed hands.',
  }),
  verb('wide.paid', 'FUNDING', 'pay', 'agent', 'pp.to~@actor', {
    when: ['active', 'agent~@actor @pronoun', '!object / object~@count @money sum'],
    roles: { amount: 'count:object' },
    fallback: true,
    example: 'The company denies having paid.',
  }),
  verb('wide.evidence', 'EVIDENCE', 'see find have produce provide hear', 'agent', 'object.of', {
    when: ['active', 'object~evidence proof indication trace', `agent~${BODY}`, '!pp.in,at~@site'],
    fallback: true,
    example: 'The inquiry has seen no evidence of the plan.',
  }),
  verb('wide.rated', 'ASSESSMENT', 'rate rank grade regard treat classify judge', 'patient', '', {
    when: ['passive', 'pp.as,of'],
    roles: { value: 'text:pp.as' },
    fallback: true,
    example: 'The report was rated as of low value.',
  }),
  verb('wide.doubt', 'ASSESSMENT', 'doubt', 'object', '', {
    when: ['active', 'object', `agent~${BODY}`],
    negates: true,
    voiced: true,
    fallback: true,
    example: 'The inquiry doubts the claim.',
  }),
  verb('wide.adjective', 'ASSESSMENT', 'be remain seem prove look', 'subject', '', {
    when: [
      'copula',
      'has-adj',
      '!adj:able unable ready due likely unlikely aware dead alive possible impossible clear unclear known unknown true first present sure responsible available',
      '!there',
      '!subject~it this that',
      '!subject~@person @pronoun',
    ],
    roles: { value: 'adjective' },
    also: ['ATTRIBUTE'],
    fallback: true,
    example: 'The decision was reasonable at the time.',
  }),
  verb('wide.recommend', 'ADVICE', 'recommend propose', 'agent', 'contentsubject', {
    when: ['active', 'that', `agent~${BODY}`],
    roles: { content: 'that' },
    content: true,
    speech: true,
    fallback: true,
    example: 'The panel recommends that the service inform the police.',
  }),
  verb('wide.out-of-order', 'ATTRIBUTE', 'be', 'subject', '', {
    when: ['copula', 'pp.from~order service use date action'],
    roles: { attribute: '=state', value: 'text:pp.from' },
    example: 'The reader was out of order.',
  }),
  verb('wide.lapsed', 'ATTRIBUTE', 'lapse expire', 'subject.owner / subject', '', {
    when: ['active', '!object', 'subject~access licence license permit contract mandate'],
    roles: { attribute: 'text:subject' },
    negates: true,
    fallback: true,
    example: 'Its access had lapsed in July.',
  }),
  verb('wide.cover', 'ATTRIBUTE', 'cover include exclude', 'subject', 'object', {
    when: ['active', 'object', 'subject~agreement law rule treaty deal plan list contract it'],
    fallback: true,
    example: 'The agreement does not cover passengers.',
  }),
  verb('wide.questions', 'ASSESSMENT', 'raise', 'subject', 'pp.about,over', {
    when: ['active', 'object~question doubt'],
    roles: { value: 'text:object' },
    fallback: true,
    example: 'The incident raises questions about the handover.',
  }),
  verb('wide.none-reported', 'ATTACK', 'report record register', '', '', {
    when: ['passive', 'subject~@negative', 'patient~@attack incident'],
    fallback: true,
    example: 'No attacks were reported.',
  }),
  verb('wide.unanswered', 'REPLY', 'answer', 'agent', 'patient', {
    when: ['passive', 'patient~letter request question message call appeal inquiry enquiry'],
    also: ['RESPONSE'],
    example: 'The letter was never answered.',
  }),
  verb('wide.verify', 'INVESTIGATION', 'verify authenticate', 'agent', 'patient', {
    when: ['passive', 'patient~@document claim photograph photo video recording authenticity footage'],
    fallback: true,
    example: 'The photographs could not be verified.',
  }),
  verb('wide.enlist', 'AFFILIATION', 'take absorb integrate enlist admit', 'patient', 'pp.into,in', {
    when: ['passive', 'pp.into,in~@group force army', 'patient~@person @count @pronoun @name'],
    also: ['APPOINTMENT'],
    fallback: true,
    example: 'Around 300 fighters will be absorbed into the army.',
  }),
]
