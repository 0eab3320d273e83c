import { deed } from '../../frames/deed.ts'
import { type Frame, noun } from '../../frames/frame.ts'

/** What is told by a noun: "the arrest of X by Y", "X's journey to Z", "no request was made". */
export const EVENT_NOUNS: readonly Frame[] = [
  ...deed('arrest.deed', 'ARREST', 'arrest detention capture apprehension', '@who', [
    'The arrest of Pavel Orlik by the Serbian police came too late.',
    "Pavel Orlik's arrest was announced on Friday.",
  ]),
  noun('arrest.no', 'ARREST', 'arrest', 'pp.by', 'pp.of', {
    when: ['lack'],
    example: 'There have been no arrests.',
  }),
  ...deed('release.deed', 'RELEASE', 'release', '@people', [
    'The release of Milan Tarn was criticised.',
    "Milan Tarn's release from prison was not reported.",
  ]),
  ...deed('deport.deed', 'DEPORTATION', 'deportation expulsion extradition repatriation', '@who', [
    'The expulsion of two diplomats followed.',
    'The deportation of Pavel Orlik failed. Pavel Orlik’s extradition was refused.',
  ]),
  noun('conviction.noun', 'CONVICTION', 'conviction', 'of~@who / owner~@who', '', {
    when: ['of~@who / owner~@who', 'free-event'],
    roles: { offence: 'text:pp.for' },
    example: 'The conviction of Pavel Orlik was upheld.',
  }),
  ...deed('trial.deed', 'INVESTIGATION', 'trial questioning interrogation', '@who', [
    'The trial of Pavel Orlik has been put off.',
    "Pavel Orlik's trial lasted four weeks.",
  ]),
  noun('search.noun', 'SEARCH', 'search hunt manhunt', 'owner~@actor / pp.by', 'pp.for', {
    when: ['pp.for', '!prep:in after of'],
    example: 'Divers joined the search for the boat.',
  }),
  noun('search.site', 'SEARCH', 'search raid', 'owner~@actor / pp.by', 'of~@site / pp.on~@site', {
    when: ['of~@site / pp.on~@site', 'free-event'],
    example: 'A search of the house lasted three hours.',
  }),
  noun(
    'investigation.noun',
    'INVESTIGATION',
    'investigation inquiry enquiry probe',
    'owner~@actor / pp.by',
    'pp.into',
    {
      when: ['pp.into'],
      example: 'An investigation into the fire found no fault.',
    },
  ),
  noun('investigation.no', 'INVESTIGATION', 'investigation inquiry enquiry probe autopsy', 'pp.by', 'self', {
    when: ['lack', '!pp.into'],
    example: 'There was no inquiry.',
  }),
  noun(
    'travel.noun',
    'TRAVEL',
    'trip journey visit voyage arrival departure',
    'owner~@people / of~@people / pp.by',
    '',
    {
      when: ['owner~@people / of~@people / pp.by~@people', 'pp.to,in,from~@place'],
      roles: { to: 'pp.to,in~@place', from: 'pp.from~@place' },
      example: "Pavel Orlik's journey to Yemen in 2011 was noticed by nobody.",
    },
  ),
  noun('crossing.noun', 'CROSSING', 'crossing entry', 'owner~@people / of~@people / pp.by', '', {
    when: [
      'owner~@people / of~@people / pp.by~@people',
      'pp.into,over,at,to',
      '!modal:can could may might would should must',
    ],
    roles: { to: 'pp.into,to~@place', place: 'pp.at,near' },
    example: "Pavel Orlik's crossing into Serbia was not recorded.",
  }),
  noun('escape.noun', 'ESCAPE', 'escape jailbreak breakout', 'owner~@people / of~@people / pp.by', '', {
    when: ['owner~@people / of~@people / pp.by~@people', 'free-event'],
    roles: { from: 'pp.from' },
    example: 'The escape of Milan Tarn embarrassed the ministry.',
  }),
  noun('presence.noun', 'PRESENCE', 'presence', 'of~@people / owner~@people', 'pp.in,at~@place @site', {
    when: ['of~@people / owner~@people', 'pp.in,at~@place @site'],
    roles: { place: 'pp.in,at~@place @site' },
    example: 'The presence of Milan Tarn in the town was reported.',
  }),
  ...deed(
    'transfer.deed',
    'TRANSFER',
    'transfer handover hand-over',
    '@who case file watch surveillance duty responsibility prisoner',
    ['The handover of the watch to the army was never recorded.', "Milan Tarn's transfer to Sisak took place in May."],
    { when: ['!of~@money'], roles: { to: 'pp.to', from: 'pp.from' } },
  ),
  noun(
    'sharing.transfer',
    'INFO_SHARING',
    'transfer transmission sharing exchange',
    'pp.by,from~@actor / owner~@actor',
    'pp.to,with~@actor',
    {
      when: ['of~data information intelligence name list file', 'pp.to,with~@actor'],
      roles: { content: 'text:of' },
      example: 'The transfer of data to Europol was delayed.',
    },
  ),
  noun('reply.noun', 'REPLY', 'reply answer', 'pp.from,by~@actor / owner~@actor', 'pp.to', {
    when: ['pp.from,by~@actor / owner~@actor', 'free'],
    example: 'An answer from Croatia arrived in June.',
  }),
  noun('retraction.noun', 'RETRACTION', 'retraction withdrawal correction', 'pp.by / owner~@actor', 'of', {
    when: ['of~report statement story claim confession article warning allegation testimony'],
    example: 'The retraction of the report by the agency came on Friday.',
  }),
  noun('request.no', 'REQUEST', 'request', 'owner / pp.from,by', 'pp.to', {
    when: ['lack', '!pp.from'],
    roles: { content: 'text:pp.for' },
    example: 'There was no request for his arrest.',
  }),
  noun('warning.no', 'WARNING', 'warning', 'owner / pp.from,by', 'pp.to', {
    when: ['lack', '!pp.from,by'],
    roles: { about: 'pp.about,of' },
    example: 'There was no warning.',
  }),
  noun('call.noun', 'CALL', 'call appeal', 'owner~@actor / pp.by,from~@actor', 'pp.to~@actor', {
    when: ['owner~@actor / pp.by,from~@actor', 'pp.for,to'],
    roles: { content: 'text:pp.for' },
    example: 'A call by the River League for attacks on trains was ignored.',
  }),
  noun('pledge.noun', 'PLEDGE', 'pledge oath', 'owner / pp.by / host~@people', 'pp.to', {
    when: ['of~allegiance loyalty fealty', 'pp.to'],
    example: "Pavel Orlik's pledge of allegiance to the group was posted on Friday.",
  }),
  noun('threat.noun', 'THREAT', 'threat', 'owner~@actor / pp.by,from~@actor', 'pp.against', {
    when: ['pp.against', '!prep:of under'],
    example: 'The threats against the synagogue alarmed the town.',
  }),
  noun('claim.noun', 'CLAIM_OF_RESPONSIBILITY', 'claim', 'pp.by,from~@actor / owner~@actor', 'pp.for', {
    when: ['of~responsibility'],
    example: 'A claim of responsibility was issued by Northern Shield.',
  }),
  noun(
    'condemnation.noun',
    'CONDEMNATION',
    'condemnation criticism outrage',
    'owner~@actor / pp.by,from~@actor',
    'of / pp.of,at,over / subject',
    {
      when: ['owner~@actor / pp.by,from~@actor'],
      example: "The minister's condemnation of the attack came late.",
    },
  ),
  noun('accusation.noun', 'ACCUSATION', 'accusation allegation', 'owner~@actor / pp.by,from~@actor', 'pp.against', {
    when: ['pp.against', 'owner~@actor / pp.by,from~@actor'],
    example: "Serbia's accusation against Croatia caused anger.",
  }),
  noun('rejection.noun', 'REJECTION', 'rejection refusal', 'pp.by / owner~@actor', 'of.owner / pp.from', {
    when: ['of~request demand offer proposal plan appeal application claim', 'pp.by / owner~@actor'],
    roles: { content: 'text:of' },
    example: 'The rejection of the request by Croatia angered Serbia.',
  }),
  noun('meeting.between', 'MEETING', 'meeting talk summit conference', 'pp.between.first', 'pp.between.rest', {
    when: ['pp.between'],
    example: 'A meeting between the minister and the mayor took place.',
  }),
  noun('meeting.noun', 'MEETING', 'meeting talk summit conference', 'owner~@actor / of~@actor', 'pp.with~@actor', {
    when: ['owner~@actor / of~@actor / pp.with~@actor', '!pp.between', '!prep:after before since during'],
    example: 'Talks with the rebels brought no result.',
  }),
  noun(
    'protest.noun',
    'PROTEST',
    'protest demonstration rally vigil sit-in',
    'pp.by,of / of~@people / owner~@people / hostobject~@people',
    'pp.against,outside,in~@site @place',
    {
      when: ['pp.against,outside,by,in', 'free-event', '!prep:after before since during'],
      example: 'A protest outside the embassy passed calmly.',
    },
  ),
  noun('publication.noun', 'PUBLICATION', 'publication release', 'pp.by / owner~@actor', 'of', {
    when: ['of~@document statement report findings'],
    example: 'The publication of the report was delayed.',
  }),
  noun('creation.noun', 'CREATION', 'creation formation founding establishment', 'pp.by / owner~@actor', 'of', {
    when: ['of~@group commission body force unit @name'],
    example: 'The formation of a new force was announced.',
  }),
  ...deed(
    'dismissal.deed',
    'APPOINTMENT',
    'dismissal resignation sacking',
    '@people',
    ['The dismissal of the police chief was announced.', "The minister's resignation was accepted."],
    { negates: true },
  ),
  noun('dissolution.noun', 'DISSOLUTION', 'dissolution disbandment', 'pp.by / owner~@actor', 'of', {
    when: ['of~@group commission parliament body force unit @name'],
    example: 'The dissolution of the unit was criticised.',
  }),
  noun('damage.noun', 'DAMAGE', 'destruction', 'pp.by / owner~@actor', 'of', {
    when: ['of~@site @vehicle @place pipeline crop archive'],
    example: 'The destruction of the pipeline halted exports.',
  }),
  noun(
    'control.noun',
    'CONTROL',
    'capture seizure conquest fall recapture occupation',
    'pp.by,to / owner~@actor',
    'of',
    {
      when: ['of~@place', 'free-event'],
      example: 'The capture of the town by the rebels was a blow.',
    },
  ),
  noun('operation.evacuation', 'OPERATION', 'evacuation rescue', 'pp.by / owner~@actor', 'of', {
    when: ['of', 'free-event', '!under:order'],
    example: 'The evacuation of the embassy was completed on Friday.',
  }),
  noun(
    'operation.noun',
    'OPERATION',
    'operation offensive sweep crackdown',
    'owner~@actor / pp.by~@actor',
    'pp.against,on',
    {
      when: ['pp.against,on', 'free-event'],
      example: 'An operation against the group began on Monday.',
    },
  ),
  noun('attack.clash', 'ATTACK', 'clash fighting firefight gunfight skirmish', 'pp.between.first', 'pp.between.rest', {
    when: ['pp.between', 'free-event'],
    also: ['OPERATION', 'EXCHANGE'],
    example: 'Clashes between the army and rebels continued.',
  }),
  noun('attack.storming', 'ATTACK', 'storming attempt looting torching', 'pp.by / owner~@actor', 'of', {
    when: ['of~@site @place @vehicle', 'free-event'],
    example: 'The storming of a police post in Osijek by gunmen shocked the town.',
  }),
  ...deed('training.deed', 'TRAINING', 'training', '@people', [
    'The training of Pavel Orlik by the River League lasted two months.',
    "Pavel Orlik's training lasted two months.",
  ]).map((row) => ({ ...row, subject: row.object, object: row.subject })),
  noun('exchange.swap', 'EXCHANGE', 'swap exchange', 'pp.between,by', 'of', {
    when: ['word:prisoner prisoners hostage / of~prisoner hostage captive body'],
    example: 'A prisoner swap took place in May.',
  }),
  noun('policy.ban-on', 'POLICY', 'ban moratorium embargo', 'owner~@actor / pp.by', 'pp.on', {
    when: ['pp.on', 'free-event'],
    example: 'A ban on gatherings came into force.',
  }),
  noun('policy.closure', 'POLICY', 'closure suspension', 'owner~@actor / pp.by', 'of', {
    when: ['of~@site @place flight service traffic', 'free-event'],
    example: 'The closure of the border lasted a week.',
  }),
  noun(
    'coordination.noun',
    'COORDINATION',
    'coordination cooperation collaboration',
    'pp.between / owner~@actor',
    'pp.with~@actor',
    {
      when: ['pp.between~@actor / pp.with~@actor', '!adj:poor good close weak'],
      example: 'There was no coordination between the two services.',
    },
  ),
  noun(
    'communication.between',
    'COMMUNICATION',
    'call message conversation correspondence',
    'pp.between.first',
    'pp.between.rest',
    {
      when: ['pp.between~@people'],
      example: 'The calls between Pavel Orlik and Milan Tarn were recorded.',
    },
  ),
  noun('casualty.none', 'CASUALTY', 'casualty victim fatality injury', '', 'pp.of', {
    when: ['lack'],
    example: 'There were no casualties.',
  }),
  noun('watchlisting.removal', 'WATCHLISTING', 'removal deletion', 'of~@people / owner~@people', 'pp.from~@list', {
    when: ['of~@people / owner~@people', 'pp.from~@list'],
    roles: { phase: '=end' },
    negates: true,
    example: 'The removal of Pavel Orlik from the list was a mistake.',
  }),
  noun(
    'watchlisting.entry',
    'WATCHLISTING',
    'inclusion addition placement',
    'of~@people / owner~@people',
    'pp.in,on,to~@list',
    {
      when: ['of~@people / owner~@people', 'pp.in,on,to~@list'],
      example: 'The inclusion of Pavel Orlik in the register was an error.',
    },
  ),
  noun('level.noun', 'ALERT_LEVEL', 'raising lowering increase', 'owner~@actor / pp.by', '', {
    when: ['of~level alert'],
    roles: { value: 'text:of' },
    example: 'The raising of the alert level was announced by the minister.',
  }),
]
