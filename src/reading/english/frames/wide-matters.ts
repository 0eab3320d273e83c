import { type Frame, noun, verb } from '../../frames/frame.ts'

/** Bodies that look into things, beside whoever acts. */
const BODY = '@actor @pronoun inquiry inquest panel tribunal audit review auditor chair commission report'

/** Wide rows about bodies, measures, things and judgements; most step back (`last`) where a closer row fired on the verb. */
export const WIDE_MATTERS: readonly Frame[] = [
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
  verb('wide.follow-up', 'RESPONSE', 'pursue follow act', 'agent', 'patient / pp.on,upon', {
    when: [
      'passive / pp.on,upon~warning information tip letter',
      '!patient~@person',
      'adverb:up further / particle:up / pp.on,upon',
    ],
    fallback: true,
    example: 'The police never acted on the warning.',
  }),
  verb('wide.curfew', 'EMERGENCY', 'end expire lapse begin come start', 'narrowed~@place / pp.in,across~@place', '', {
    when: ['active', '!object', 'subject~curfew emergency lockdown'],
    roles: { value: 'text:subject' },
    example: 'A night curfew in Osijek ended on 15 August.',
  }),
  verb('wide.roadblock', 'OPERATION', 'man set-up erect mount', 'agent', 'patient', {
    when: ['patient~roadblock checkpoint barricade cordon'],
    fallback: true,
    example: 'Masked men set up a roadblock.',
  }),
  verb('wide.stood-down', 'DEPLOYMENT', 'call-off stand-down recall cancel', 'agent', 'patient', {
    when: ['patient~patrol guard escort watch'],
    roles: { phase: '=end' },
    fallback: true,
    example: 'The patrol was called off after a week.',
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
  verb('wide.rated', 'ASSESSMENT', 'rate rank grade regard treat classify judge', 'patient', '', {
    when: ['passive', 'pp.as,of', 'patient~@actor @site @place report threat risk danger attack'],
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
    when: ['active', 'object~question doubt', 'pp.about,over'],
    roles: { value: 'text:object' },
    fallback: true,
    example: 'The incident raises questions about the handover.',
  }),
  verb('wide.attack-recorded', 'ATTACK', 'report record register log', '', 'patient', {
    when: ['passive', 'patient~@attack incident', '!that'],
    fallback: true,
    example: 'Similar attacks were recorded in April.',
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
  verb('wide.send-note', 'INFO_SHARING', 'send pass forward circulate', 'agent', 'pp.to~@actor @site', {
    when: ['patient~note message letter e-mail email memo circular copy summary transcript log', 'pp.to~@actor @site'],
    roles: { content: 'text:patient' },
    fallback: true,
    example: 'A note of the call was sent to the regional office.',
  }),
  verb('wide.unread', 'RESPONSE', 'lie remain go sit stay', '', 'subject', {
    when: ['adj:unread unopened unheeded ignored unnoticed', '!subject~@people'],
    negates: true,
    fallback: true,
    example: 'The letter lay unread for five weeks.',
  }),
  verb('wide.fault', 'ASSESSMENT', 'find', 'pp.with', '', {
    when: ['active', 'object~fault', 'pp.with'],
    roles: { value: '=fault' },
    voiced: true,
    fallback: true,
    example: 'The report finds fault with the police.',
  }),
  verb('wide.ram', 'ATTACK', 'ram torpedo sink scuttle', 'agent', 'patient', {
    when: ['patient~@vehicle @site'],
    fallback: true,
    example: 'A customs boat was rammed on 8 May.',
  }),
  verb('wide.paid-by', 'FUNDING', 'pay', 'agent', 'patient', {
    when: ['passive', 'agent~@actor'],
    fallback: true,
    example: 'They used tickets paid for by Pavel Orlik.',
  }),
  verb(
    'wide.warrant-off',
    'SEARCH',
    'cancel withdraw revoke lift quash',
    'agent',
    'pp.for.of / pp.for.owner / narrowed.of / narrowed.owner',
    {
      when: ['patient~warrant'],
      negates: true,
      fallback: true,
      example: 'A warrant for the arrest of Pavel Orlik was cancelled.',
    },
  ),
  verb('wide.own-fighters', 'CLAIM_OF_RESPONSIBILITY', 'be', 'teller', '', {
    when: ['adj:responsible', 'told:say claim announce declare', 'subject.owner', 'subject~@person @group'],
    speech: true,
    example: 'The River League said its fighters were responsible.',
  }),
  verb('wide.share-with', 'INFO_SHARING', 'share', 'agent', 'pp.with~@actor', {
    when: [
      'active',
      'pp.with~@actor',
      'object',
      '!object~flat house cell room home meal car border view',
      'agent~@actor @pronoun',
    ],
    roles: { content: 'text:object' },
    fallback: true,
    example: 'The prison service did not share its assessment with the police.',
  }),
  verb('wide.ruled-out', 'ASSESSMENT', 'rule-out exclude discount', 'patient', '', {
    when: ['patient', '!patient~@pronoun', `agent~${BODY} / passive`],
    negates: true,
    voiced: true,
    fallback: true,
    example: 'Officials ruled out sabotage.',
  }),
  noun('wide.money-moved', 'FUNDING', 'transfer payment donation', 'pp.from,by~@actor / owner~@actor', 'pp.to', {
    when: ['of~@money @count', 'pp.to'],
    roles: { amount: 'count:of' },
    example: 'The report concerned a transfer of 2,000 euros to an account in Osijek.',
  }),
]
