import { type Frame, verb } from '../../frames/frame.ts'

/** Journeys, stays, companions, papers: wordings beyond the plain ones. */
export const JOURNEYS: readonly Frame[] = [
  verb('travel.make', 'TRAVEL', 'make take undertake pay', 'subject', '', {
    when: ['active', 'object~trip journey visit flight voyage', 'pp.to', 'subject~@people'],
    roles: { to: 'pp.to' },
    example: 'Pavel Orlik made two trips to Serbia.',
  }),
  verb('travel.set-off', 'TRAVEL', 'set set-off set-out head make', 'subject', '', {
    when: ['active', 'pp.for,to,towards', 'particle:off out / adverb:off out / object~way', 'subject~@people @vehicle'],
    roles: { to: 'pp.for,to,towards' },
    example: 'The brothers set off for the border at night.',
  }),
  verb('travel.fled', 'TRAVEL', 'relocate emigrate migrate escape flee walk run commute withdraw', 'subject', '', {
    when: ['active', 'pp.to,into~@place', 'subject~@people'],
    roles: { to: 'pp.to,into~@place', from: 'pp.from~@place / object~@place' },
    also: ['ESCAPE'],
    example: 'The driver emigrated to Austria.',
  }),
  verb('travel.before', 'TRAVEL', 'travel go fly journey move drive sail', 'governor', '', {
    when: ['gerund-form', 'pp.to,into~@place', 'governor~@people'],
    roles: { to: 'pp.to,into~@place', from: 'pp.from~@place' },
    example: 'Before travelling to Serbia, Pavel Orlik had sold his car.',
  }),
  verb('crossing.passive', 'CROSSING', 'cross', 'agent', '', {
    when: ['passive', 'patient~border frontier river checkpoint', 'agent~@people'],
    example: 'The border was crossed by two men at night.',
  }),
  verb('crossing.over', 'CROSSING', 'smuggle bring take carry guide', 'patient', '', {
    when: ['patient~@people', 'pp.over,across~border frontier river @place'],
    roles: { to: 'pp.into,to' },
    example: 'Two families were smuggled over the border.',
  }),
  verb('crossing.pass', 'CROSSING', 'pass clear', 'subject', '', {
    when: ['active', 'object~checkpoint border control frontier checkpost', 'subject~@people'],
    roles: { place: 'object' },
    example: 'Milan Tarn passed the checkpoint unnoticed.',
  }),
  verb('stay.rent', 'STAY', 'rent take share occupy', 'subject', 'object', {
    when: ['active', 'object~room flat apartment house lodging cabin', 'subject~@people'],
    roles: { place: 'place' },
    also: ['POSSESSION'],
    example: 'Lena Voss rented a room in Sisak.',
  }),
  verb('stay.settle', 'STAY', 'settle reside live remain', 'subject', 'pp.in,at,on~@place @site', {
    when: ['active', 'pp.in,at,on~@place @site', 'subject~@people'],
    roles: { place: 'pp.in,at,on~@place @site' },
    example: 'Pavel Orlik settled in Graz in 2010.',
  }),
  verb('stay.resident', 'STAY', 'be', 'subject', 'pred.of', {
    when: ['copula', 'pred~resident inhabitant', 'pred.of'],
    also: ['ATTRIBUTE'],
    example: 'Pavel Orlik had been a resident of Graz since 2008.',
  }),
  verb(
    'presence.placed',
    'PRESENCE',
    'place put see show film record spot notice recognise recognize capture',
    'patient',
    'pp.at,in,near,outside,inside',
    {
      when: [
        'patient~@people',
        'pp.at,in,near,outside,inside~@site @place',
        '!pp.under,on',
        '!agent~court judge ministry government police',
        '!subject~video photograph photo picture image clip',
      ],
      roles: { place: 'pp.at,in,near,outside,inside' },
      example: 'Witnesses placed Milan Tarn at the scene.',
    },
  ),
  verb('presence.present', 'PRESENCE', 'be', 'subject', 'pp.at,in', {
    when: ['adj:present', 'subject~@people', 'pp.at,in'],
    example: 'Both suspects were present at the meeting.',
  }),
  verb('presence.nowhere', 'PRESENCE', 'be', 'subject', 'pp.near', {
    when: ['adverb:nowhere', 'pp.near'],
    negates: true,
    example: 'Milan Tarn was nowhere near the station.',
  }),
  verb('companion.company', 'CO_TRAVEL', 'arrive travel come go leave cross enter fly', 'subject', 'pp.in.of', {
    when: ['active', 'pp.in~company', 'pp.in.of'],
    example: 'Pavel Orlik arrived in the company of a woman.',
  }),
  verb(
    'companion.together',
    'CO_TRAVEL',
    'travel arrive leave go fly cross drive return',
    'subject',
    'pp.with~@people / pp.together with',
    {
      when: ['active', 'adverb:together', 'subject~@people'],
      example: 'The two men travelled together.',
    },
  ),
  verb('companion.solo', 'CO_TRAVEL', 'travel fly arrive leave enter cross go come', 'subject', '', {
    when: ['active', 'adverb:alone', 'subject~@people'],
    negates: true,
    example: 'Pavel Orlik travelled alone.',
  }),
  verb('companion.shared', 'CO_TRAVEL', 'share', 'subject', 'pp.with~@people', {
    when: ['active', 'object~car taxi cabin compartment seat boat', 'pp.with~@people'],
    example: 'Pavel Orlik shared a car with Milan Tarn on the way to Zagreb.',
  }),
  verb('escape.evade', 'ESCAPE', 'evade elude dodge', 'subject', '', {
    when: ['active', 'subject~@people', 'object~capture arrest police pursuer detection surveillance justice watcher'],
    example: 'Pavel Orlik evaded capture for a week.',
  }),
  verb('escape.make', 'ESCAPE', 'make', 'subject', '', {
    when: ['active', 'object~escape getaway', 'subject~@people'],
    example: 'A third man made his escape through a window.',
  }),
  verb('escape.slip', 'ESCAPE', 'slip get walk run break', 'subject', '', {
    when: [
      'active',
      'subject~@people',
      'pp.out of,from,of~custody prison jail hospital cell detention police / particle:off away / adverb:off away',
    ],
    roles: { from: 'pp.out of,from' },
    example: 'Milan Tarn slipped out of custody.',
  }),
  verb('escape.gone', 'ESCAPE', 'disappear vanish abscond go-underground', 'subject', '', {
    when: ['active', 'subject~@person @name @pronoun', '!pp.from~radar'],
    roles: { from: 'pp.from' },
    example: 'Milan Tarn vanished in May.',
  }),
  verb('visa.renewed', 'VISA', 'renew extend prolong', 'patient.of / patient.owner', 'agent', {
    when: ['patient~visa permit passport'],
    roles: { phase: '=review', authority: 'agent' },
    example: 'The visa of Milan Tarn was renewed in 2015.',
  }),
  verb('visa.overstay', 'VISA', 'overstay', 'subject', '', {
    when: ['active', 'object~visa permit'],
    roles: { phase: '=end' },
    example: 'Pavel Orlik overstayed his visa.',
  }),
  verb('visa.refuse-him', 'VISA', 'refuse deny', 'object~@people', 'agent', {
    when: ['active', 'second~visa permit', 'object~@people'],
    roles: { authority: 'agent' },
    negates: true,
    example: 'The embassy refused Pavel Orlik a visa.',
  }),
  verb('deport.sent', 'DEPORTATION', 'send put return fly', 'agent', 'patient', {
    when: ['patient~@people', 'adverb:back home / particle:back / pp.on~plane flight', 'pp.to'],
    roles: { to: 'pp.to' },
    example: 'Two men were put on a plane to Tunis.',
  }),
  verb('deport.hand', 'DEPORTATION', 'hand-over surrender', 'agent', 'patient', {
    when: ['patient~@people', 'pp.to~@state', 'agent~@state / passive'],
    roles: { to: 'pp.to' },
    also: ['TRANSFER'],
    example: 'Serbia handed over Pavel Orlik to Croatia.',
  }),
  verb('deport.order', 'DEPORTATION', 'order', 'agent', 'patient.owner / patient.of', {
    when: ['patient~deportation expulsion extradition', 'patient.owner / patient.of'],
    stance: 'planned',
    example: 'The court ordered the deportation of Pavel Orlik.',
  }),
]
