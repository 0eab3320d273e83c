import { type Frame, verb } from '../../frames/frame.ts'

/** Public life, guarding, ruling and reacting: wordings beyond the plain ones. */
export const CONDUCT: readonly Frame[] = [
  verb('level.high', 'ALERT_LEVEL', 'be go put place remain', 'patient / subject', '', {
    when: ['text-around:on high alert/on full alert/on alert/on maximum alert/on heightened alert'],
    roles: { value: '=alert' },
    example: 'Croatia is on high alert.',
  }),
  verb('level.kept', 'ALERT_LEVEL', 'keep leave hold set maintain raise lower', 'agent', 'patient', {
    when: ['patient~level', '!patient-word:water sea noise'],
    roles: { value: 'text:pp.at,to' },
    example: 'The ministry kept the level at four.',
  }),
  verb('emergency.under', 'EMERGENCY', 'be place put remain', 'patient / subject', '', {
    when: ['pp.under~curfew lockdown rule law emergency'],
    roles: { value: 'text:pp.under' },
    example: 'The town has been under curfew since Monday.',
  }),
  verb(
    'emergency.where',
    'EMERGENCY',
    'extend declare impose lift prolong renew',
    'narrowed~@place / pp.in,on,across~@place',
    'patient',
    {
      when: ['passive', 'patient~state emergency curfew lockdown', 'narrowed~@place / pp.in,on,across~@place'],
      roles: { value: 'text:patient' },
      example: 'The state of emergency in Croatia has been extended.',
    },
  ),
  verb('deployment.without', 'DEPLOYMENT', 'leave be remain stand', 'agent', 'patient / subject', {
    when: [
      'pp.without~protection guard security police cover',
      'patient~@site @place @people / subject~@site @place @people',
    ],
    negates: true,
    example: 'The school was left without protection.',
  }),
  verb('operation.intercept', 'OPERATION', 'intercept board stop seize shoot-down', 'agent', 'patient', {
    when: ['agent~navy coastguard army police force guard', 'patient~@vehicle boat ship drone aircraft missile'],
    example: 'The navy intercepted a boat.',
  }),
  verb('policy.ban', 'POLICY', 'ban prohibit outlaw forbid', 'agent', 'patient', {
    when: ['patient', '!patient~@group'],
    example: 'The ministry banned demonstrations.',
  }),
  verb(
    'policy.introduce',
    'POLICY',
    'introduce impose announce adopt reinstate reintroduce tighten ease relax extend abolish change amend reform scrap',
    'agent',
    'patient',
    {
      when: [
        'patient~check control rule law measure restriction reform ban sanction plan regulation visa procedure quota fee limit programme program scheme inspection duty tariff',
      ],
      content: true,
      example: 'Croatia has introduced border checks.',
    },
  ),
  verb('policy.recall', 'POLICY', 'recall withdraw summon', 'agent', 'patient', {
    when: ['patient~ambassador envoy diplomat consul'],
    also: ['RESPONSE'],
    example: 'Croatia recalled its ambassador.',
  }),
  verb(
    'policy.cancel',
    'POLICY',
    'cancel suspend postpone call-off halt stop resume reopen divert evacuate',
    'agent',
    'patient',
    {
      when: [
        'patient~festival match event march fair celebration concert game election flight service traffic work lesson production export train ferry delivery aid',
        'passive / agent~@actor @pronoun',
      ],
      example: 'The city cancelled the festival.',
    },
  ),
  verb('policy.allows', 'POLICY', 'allow permit authorise authorize oblige require', 'subject', 'object', {
    when: ['active', 'subject~law rule decree order regulation measure act bill constitution', 'has-infinitive'],
    content: true,
    example: 'The law allows the police to hold suspects for ten days.',
  }),
  verb('control.fell', 'CONTROL', 'fall', 'pp.to', 'subject', {
    when: ['active', 'subject~@place @site', 'pp.to~@people @state'],
    example: 'The town fell to the rebels.',
  }),
  verb('control.hands', 'CONTROL', 'be remain', 'pp.in.of / pp.in.mod / pp.in.owner', 'subject', {
    when: ['pp.in~hand', 'subject~@place @site'],
    example: 'The town is in the hands of the rebels.',
  }),
  verb('advice.recommend', 'ADVICE', 'recommend advise', '', 'contentsubject', {
    when: ['that', 'contentsubject~@people'],
    content: true,
    example: 'We recommend that staff vary their routes.',
  }),
  verb('advice.adjective', 'ADVICE', 'be', '', 'pp.for', {
    when: ['adj:advisable prudent wise recommended', 'has-infinitive'],
    content: true,
    example: 'It is advisable to travel by day.',
  }),
  verb('advice.not', 'ADVICE', 'travel drive walk go leave use carry stop open enter approach visit', '', '', {
    when: ['negative', 'text-around:do not', '!subject'],
    roles: { content: 'verbtext' },
    content: true,
    example: 'Do not travel by night.',
  }),
  verb('meeting.chair-of', 'MEETING', 'chair convene host attend open address hold', 'agent', 'patient.of', {
    when: ['patient~meeting summit conference session talk', 'patient.of'],
    example: 'The president will chair a meeting of the cabinet.',
  }),
  verb('meeting.held', 'MEETING', 'hold plan schedule convene', 'agent', 'patient', {
    when: ['passive', 'patient~meeting summit conference talk session'],
    example: 'The summit was held in Zagreb.',
  }),
  verb('meeting.convene', 'MEETING', 'convene sit meet gather', 'subject', '', {
    when: [
      'active',
      '!object',
      'subject~cabinet council committee parliament commission minister leader security-council',
    ],
    example: 'The cabinet convened on Friday.',
  }),
  verb('meeting.receive', 'MEETING', 'receive host summon visit', 'agent', 'patient', {
    when: ['patient~ambassador minister president envoy delegation counterpart leader', 'agent~@actor / passive'],
    example: 'The minister received the ambassador.',
  }),
  verb('meeting.summoned', 'MEETING', 'summon invite', 'pp.to,before', 'patient', {
    when: ['passive', 'patient~@people', 'pp.to,before~@actor @site'],
    also: ['POLICY', 'REQUEST'],
    example: 'The ambassador was summoned to the ministry.',
  }),
  verb('response.by', 'RESPONSE', 'react respond retaliate answer', 'subject', 'pp.to,against', {
    when: [
      'active',
      'gerund / pp.by,with / !object',
      'subject~@actor @people',
      '!pp.to~letter request question message',
    ],
    content: true,
    example: 'Serbia reacted by closing the border.',
  }),
  verb('response.fire', 'RESPONSE', 'return', 'agent', '', {
    when: ['active', 'object~fire'],
    also: ['ATTACK'],
    example: 'The army returned fire.',
  }),
  verb('response.arrive', 'RESPONSE', 'arrive rush come', 'subject', 'pp.to,at,on', {
    when: [
      'active',
      'subject~police ambulance officer firefighter army rescuer patrol doctor helicopter',
      'pp.to,at,on,after',
      '!pp.from',
    ],
    example: 'Ambulances rushed to the scene.',
  }),
  verb('response.put-out', 'RESPONSE', 'put-out extinguish put contain douse', 'agent', 'patient', {
    when: ['patient~blaze fire flame'],
    example: 'Firefighters extinguished the blaze.',
  }),
  verb('response.cordon', 'RESPONSE', 'cordon seal evacuate cordon-off seal-off', 'agent', 'patient', {
    when: ['patient~@place @site street', 'agent~@people / passive'],
    also: ['OPERATION', 'POLICY'],
    example: 'Police sealed off the area.',
  }),
  verb('response.nobody', 'RESPONSE', 'come', 'subject', '', {
    when: ['active', 'infinitive:help / pp.to~aid help rescue'],
    example: 'Nobody came to help.',
  }),
  verb(
    'protest.gather',
    'PROTEST',
    'gather assemble rally march demonstrate picket',
    'subject',
    'pp.outside,at,against,in front of',
    {
      when: [
        'active',
        'subject~demonstrator protester crowd student worker people villager resident supporter hundred thousand',
        '!object',
      ],
      example: 'Demonstrators gathered outside parliament.',
    },
  ),
  verb('protest.streets', 'PROTEST', 'take', 'subject', 'pp.against', {
    when: ['pp.to~street'],
    example: 'Students took to the streets.',
  }),
  verb('protest.drew', 'PROTEST', 'draw attract', 'object~@people', 'narrowed', {
    when: ['subject~demonstration protest rally march vigil'],
    example: 'A demonstration against the law drew 4,000 people.',
  }),
  verb('protest.block', 'PROTEST', 'block blockade occupy', 'agent', 'patient', {
    when: [
      'patient~road bridge street gate entrance motorway border',
      'pp.in~protest / agent~protester demonstrator resident farmer',
    ],
    also: ['POLICY'],
    example: 'Residents blocked the road in protest.',
  }),
  verb('protest.clash', 'PROTEST', 'clash scuffle', 'subject', 'pp.with', {
    when: ['active', 'pp.with', 'subject~protester demonstrator crowd student supporter worker'],
    also: ['ATTACK'],
    example: 'Protesters clashed with the police.',
  }),
  verb('attack.clashed', 'ATTACK', 'clash fight battle skirmish', 'subject', 'pp.with,against', {
    when: [
      'active',
      'pp.with,against',
      'subject~army soldier rebel fighter militia troop police militant force gunman @group',
    ],
    also: ['OPERATION'],
    example: 'Soldiers clashed with rebels near Osijek.',
  }),
  verb('protest.attend', 'PROTEST', 'attend join', 'agent', 'patient', {
    when: ['patient~rally protest demonstration march vigil'],
    example: 'The rally in Zagreb was attended by 300 people.',
  }),
  verb('protest.held', 'PROTEST', 'hold stage organise organize', 'agent', 'pp.outside,against,at / patient', {
    when: ['patient~rally protest demonstration march vigil strike sit-in'],
    example: 'Rallies were held in six towns.',
  }),
  verb('exchange.fire', 'EXCHANGE', 'exchange trade', 'subject', 'pp.with', {
    when: ['active', 'object~fire shot gunfire blow'],
    also: ['ATTACK'],
    example: 'The army exchanged fire with the rebels.',
  }),
  verb('exchange.things', 'EXCHANGE', 'swap exchange trade', 'agent', 'patient', {
    when: ['patient~body prisoner captive hostage detainee gift remains goods', '!patient~message'],
    example: 'The two sides swapped bodies.',
  }),
  verb('exchange.return', 'EXCHANGE', 'release free hand-over', 'agent', 'patient', {
    when: [
      'patient~@people',
      'pp.in return for,in exchange for,for~money ransom prisoner / text-around:in return/in exchange/for a ransom',
    ],
    example: 'The rebels released nine soldiers in return for money.',
  }),
  verb('appointment.name', 'APPOINTMENT', 'name make', 'agent', 'patient', {
    when: [
      'second~head chief minister director governor commander leader chairman president ambassador',
      'patient~@people',
    ],
    example: 'Milan Tarn was named head of the police.',
  }),
  verb('appointment.become', 'APPOINTMENT', 'become', '', 'subject', {
    when: [
      'subject~@people',
      'pred~head chief minister director governor commander leader chairman president mayor ambassador',
    ],
    also: ['ATTRIBUTE', 'AFFILIATION'],
    example: 'Milan Tarn became governor in 2014.',
  }),
  verb('appointment.took', 'APPOINTMENT', 'take-over', '', 'subject', {
    when: ['subject~@people', 'pp.as'],
    example: 'Milan Tarn took over as head of the service.',
  }),
  verb(
    'dissolution.cell',
    'DISSOLUTION',
    'break-up dismantle disband dissolve shut-down wind-up close-down ban outlaw',
    'agent',
    'patient',
    {
      when: ['patient~@group @name cell network mission unit ring party agency'],
      also: ['OPERATION', 'POLICY'],
      example: 'The army broke up the cell.',
    },
  ),
  verb('dissolution.fell', 'DISSOLUTION', 'fall break split collapse', 'subject', '', {
    when: ['active', 'subject~@group @name', 'adverb:apart / particle:up apart / pp.in~two'],
    example: 'The alliance fell apart.',
  }),
  verb('depiction.appears', 'DEPICTION', 'appear feature pose', 'subject', 'pp.in,with,in front of,before', {
    when: [
      'active',
      'subject~@people',
      'pp.in~video photograph photo picture footage clip image recording / pp.in front of,with,before-of~flag rifle banner',
    ],
    example: 'Milan Tarn appears in the video.',
  }),
  verb('depiction.shown', 'DEPICTION', 'see show picture photograph film depict', 'patient', 'pp.in,with', {
    when: [
      'passive',
      'patient~@people',
      'pp.in~video photograph photo picture footage clip image recording / pp.with~flag rifle weapon @weapon',
      '!pp.at,near',
    ],
    example: 'Milan Tarn can be seen in the video.',
  }),
  verb('depiction.shows', 'DEPICTION', 'show depict feature', 'object.of / object', 'subject', {
    when: [
      'active',
      'subject~video photograph photo picture image footage clip recording',
      'object~@people voice body hostage',
    ],
    example: 'The picture shows two gunmen.',
  }),
  verb(
    'condemnation.passive',
    'CONDEMNATION',
    'condemn denounce criticise criticize deplore slam attack blast',
    'agent',
    'patient',
    {
      when: ['passive', 'agent~@actor', '!patient~@place @site'],
      speech: true,
      example: 'The attack was condemned by Serbia.',
    },
  ),
  verb(
    'condemnation.more',
    'CONDEMNATION',
    'slam lambast decry criticise criticize blast deplore',
    'agent',
    'patient',
    {
      when: ['active', 'agent~@actor', 'object'],
      speech: true,
      example: 'The opposition slammed the government.',
    },
  ),
  verb('condemnation.express', 'CONDEMNATION', 'express voice', 'agent', 'pp.at,over', {
    when: ['active', 'object~outrage shock anger dismay horror indignation', 'pp.at,over'],
    speech: true,
    example: 'The minister expressed outrage at the killing.',
  }),
  verb('condemnation.drew', 'CONDEMNATION', 'draw provoke prompt meet', 'pp.from,of', 'subject', {
    when: ['object~condemnation criticism outrage', 'pp.from'],
    example: 'The killing drew condemnation from the UN.',
  }),
  verb('accusation.blame', 'ACCUSATION', 'blame', 'agent', 'patient', {
    when: ['patient~@actor', '!pp.for'],
    speech: true,
    example: 'The minister blamed the opposition.',
  }),
  verb('accusation.responsible', 'ACCUSATION', 'hold', 'agent', 'patient', {
    when: ['adj:responsible accountable', 'patient~@actor'],
    speech: true,
    example: 'The opposition holds the minister responsible.',
  }),
  verb('accusation.put', 'ACCUSATION', 'put lay pin place', 'agent', 'pp.on', {
    when: ['patient~blame responsibility', 'pp.on'],
    speech: true,
    example: 'The blame was put on the police.',
  }),
  verb('accusation.allege', 'ACCUSATION', 'allege', 'agent', 'contentsubject', {
    when: ['that', 'agent~@actor', 'contentsubject~@actor'],
    content: true,
    speech: true,
    example: 'The army alleges that Serbia trained the rebels.',
  }),
  verb('statement.of', 'STATEMENT', 'speak talk', 'agent', '', {
    when: ['active', 'pp.of,about', 'agent~@actor', '!pp.with,to', '!pp.of,about~@people @count'],
    speech: true,
    example: 'The minister spoke of a tragedy.',
  }),
  verb('statement.confirm', 'STATEMENT', 'confirm announce stress emphasise emphasize', 'agent', '', {
    when: [
      '!object~@pronoun this that it',
      'active',
      'object',
      'agent~@actor',
      '!that',
      '!object~@attack arrest death killing deployment',
      '!object~involvement wrongdoing guilt claim report allegation accusation charge responsibility visa entry',
    ],
    speech: true,
    example: 'The mayor confirmed the plan.',
  }),
  verb('attribute.born', 'ATTRIBUTE', 'bear', 'subject', 'pp.in', {
    when: ['passive', 'subject~@people', 'finite'],
    roles: { attribute: '=birth' },
    example: 'Pavel Orlik was born in Vienna.',
  }),
  verb('attribute.work', 'ATTRIBUTE', 'work serve', 'subject', '', {
    when: ['active', 'pp.as', 'subject~@people'],
    roles: { attribute: '=occupation', value: 'text:pp.as' },
    example: 'Milan Tarn worked as a baker.',
  }),
  verb('attribute.inhabitants', 'ATTRIBUTE', 'have', 'subject', '', {
    when: ['active', 'object~inhabitant resident fighter member soldier employee', 'object~@count'],
    roles: { attribute: '=size', value: 'count:object' },
    example: 'The town has 8,000 inhabitants.',
  }),
  verb('policy.election', 'POLICY', 'be hold schedule plan expect set', '', 'subject', {
    when: ['subject~election referendum vote ballot poll', 'adj:due / passive / pp.for,on'],
    also: ['MEETING', 'ATTRIBUTE'],
    example: 'Elections are due on 19 June.',
  }),
  verb('attribute.quality', 'ATTRIBUTE', 'be remain become', 'subject', '', {
    when: ['adj', 'subject~@person @name', '!there', '!has-infinitive', '!for-doing'],
    roles: { attribute: 'adjective' },
    fallback: true,
    example: 'Pavel Orlik was angry.',
  }),
  verb('assessment.any', 'ASSESSMENT', 'be remain become seem appear', 'subject', '', {
    when: [
      'adj',
      'subject',
      '!subject~@person @name @pronoun',
      '!there',
      '!has-infinitive',
      '!for-doing',
      '!that',
      '!modal:can could may might would',
    ],
    roles: { value: 'adjective' },
    fallback: true,
    also: ['ATTRIBUTE'],
    example: 'The fence was rusty.',
  }),
  verb('attribute.any', 'ATTRIBUTE', 'be remain become', 'subject', 'pred.of', {
    when: [
      'copula',
      'finite',
      'pred',
      'subject',
      '!there',
      '!subject~@pronoun',
      '!pred~@pronoun @attack time day year one',
    ],
    roles: { attribute: 'text:pred' },
    fallback: true,
    also: ['ASSESSMENT'],
    example: 'The building is a former mill.',
  }),
  verb('attribute.has', 'ATTRIBUTE', 'have', 'subject', 'object', {
    when: ['active', 'object', 'subject~@people @site @place @state', '!object~@pronoun', '!has-infinitive'],
    roles: { attribute: 'text:object' },
    fallback: true,
    example: 'The port has two cranes.',
  }),
]
