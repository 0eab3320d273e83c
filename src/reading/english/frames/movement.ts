import { type Frame, noun, verb } from '../../frames/frame.ts'

/** Journeys, borders, stays, visas, flights. Where a journey ends is "to", where it begins "from". */
export const MOVEMENT: readonly Frame[] = [
  verb('crossing.cross', 'CROSSING', 'cross', 'agent', 'pp.with', {
    when: ['subject~@people'],
    roles: { to: 'pp.into,to,onto', from: 'pp.from', place: 'object.of / pp.at,near', with: 'pp.with~@person @name' },
    also: ['TRAVEL'],
    example: 'Lena Voss did not cross the border.',
  }),
  verb('crossing.slip', 'CROSSING', 'slip sneak walk sail row drive swim climb pass get', 'subject', '', {
    when: ['active', 'pp.across,over,through~border frontier river checkpoint crossing', 'subject~@people'],
    roles: { to: 'pp.into,to', from: 'pp.from', place: 'pp.near,at / pp.through' },
    also: ['TRAVEL'],
    example: 'Pavel Orlik slipped across the border into Serbia.',
  }),
  verb('crossing.turned', 'REJECTION', 'turn-back turn-away send-back', 'agent', 'patient', {
    when: ['passive', 'pp.at~border frontier airport crossing port @site', 'patient~@people'],
    roles: { content: 'verbtext' },
    also: ['CROSSING', 'DEPORTATION'],
    example: 'Pavel Orlik was turned back at the border.',
  }),
  verb('crossing.let', 'CROSSING', 'let wave allow admit', 'patient', '', {
    when: [
      'pp.into,through,across / adverb:through in / particle:in / passive',
      '!particle:go off down',
      '!word-after:go off',
      'patient~@people',
      '!pp.to~hospital clinic',
      '!has-infinitive',
    ],
    roles: { to: 'pp.into~@place', place: 'pp.at,through' },
    also: ['TRAVEL', 'POLICY'],
    example: 'Border guards let Pavel Orlik into Croatia.',
  }),
  verb('crossing.got', 'CROSSING', 'get', 'subject', '', {
    when: ['active', 'pp.into,across,over~@place border frontier', 'subject~@people'],
    roles: { to: 'pp.into~@place' },
    also: ['TRAVEL'],
    example: 'Pavel Orlik got into Croatia with a forged passport.',
  }),
  verb('crossing.entry', 'REJECTION', 'refuse deny', 'agent', 'patient / second', {
    when: ['any~entry', 'patient~@people'],
    roles: { content: '=entry' },
    also: ['CROSSING', 'POLICY'],
    example: 'Pavel Orlik was refused entry at the border.',
  }),
  verb('search.passport', 'SEARCH', 'check inspect examine scan verify', 'agent', 'patient.owner / patient.of', {
    when: ['patient~passport document paper luggage bag name ticket visa', 'agent~@actor @pronoun / passive'],
    example: 'Border guards did not check the passport of Pavel Orlik.',
  }),
  verb('crossing.border', 'CROSSING', 'reach', 'agent', '', {
    when: ['object~border frontier', 'active'],
    roles: { place: 'object' },
    example: 'The gunmen reached the border.',
  }),
  verb('crossing.smuggle', 'CROSSING', 'smuggle', 'patient', '', {
    when: ['pp.into,across,to', 'patient~@people'],
    roles: { to: 'pp.into,to', from: 'pp.from' },
    example: 'Two men were smuggled into Croatia.',
  }),
  verb('travel.go', 'TRAVEL', 'travel go fly journey drive sail return move head depart come', 'subject', '', {
    when: [
      'active',
      'pp.to,into,onto,for,from~@place',
      'subject~@people',
      '!pp.on~own',
      '!object~@group @person @name',
    ],
    roles: { to: 'pps.to,into,onto,for~@place', from: 'pp.from~@place' },
    also: ['CROSSING'],
    example: 'Pavel Orlik comes from Sisak.',
  }),
  verb('travel.fight', 'TRAVEL', 'go travel leave', 'subject', '', {
    when: ['active', 'goal', '!pp.to,into,for', 'subject~@people'],
    roles: { to: 'goal' },
    example: 'Pavel Orlik had gone to fight in Syria.',
  }),
  verb('travel.come-home', 'TRAVEL', 'return go come fly', 'subject', '', {
    when: ['active', 'adverb:home', 'subject~@people'],
    roles: { from: 'pp.from~@place' },
    example: 'Pavel Orlik flew home in May.',
  }),
  verb('travel.board', 'TRAVEL', 'board', 'subject', '', {
    when: ['active', 'object~plane flight train bus ferry boat ship aircraft', 'subject~@people'],
    roles: { from: 'pp.in,at,from~@place', to: 'pp.to,for~@place' },
    example: 'Lena Voss boarded a flight to Istanbul.',
  }),
  verb('travel.been', 'TRAVEL', 'be', 'subject', '', {
    when: ['copula', 'to-first', 'subject~@people'],
    roles: { to: 'pp.to~@place' },
    example: 'Pavel Orlik had been to Syria.',
  }),
  verb('travel.leave-for', 'TRAVEL', 'leave depart', 'subject', '', {
    when: ['pp.for~@place', 'subject~@people'],
    roles: { to: 'pp.for~@place', from: 'object~@place / pp.from~@place' },
    also: ['CROSSING'],
    example: 'Pavel Orlik left for Serbia in May.',
  }),
  verb('travel.leave', 'TRAVEL', 'leave quit depart', 'subject', '', {
    when: ['active', 'object~@place', '!object~border frontier', '!adj:open', '!pp.for', 'subject~@people'],
    roles: { from: 'object~@place / pp.from~@place' },
    example: 'Pavel Orlik did not leave Croatia.',
  }),
  verb('travel.arrive', 'TRAVEL', 'arrive land', 'subject', '', {
    when: ['!subject~troop reinforcement', 'subject~@people', 'pp.in,at,to,from~@place'],
    roles: { to: 'pp.in,at,to~@place', from: 'pp.from~@place' },
    also: ['CROSSING'],
    example: 'Maria Belar arrived by bus from Graz.',
  }),
  verb('travel.pass', 'TRAVEL', 'pass transit travel come', 'subject', '', {
    when: ['active', 'pp.through,via~@place @site', 'subject~@people'],
    roles: { place: 'pp.through,via~@place @site', to: 'pp.to~@place', from: 'pp.from~@place' },
    example: 'Pavel Orlik passed through Istanbul on 5 May.',
  }),
  verb('travel.take', 'TRAVEL', 'take catch', 'subject', '', {
    when: ['active', 'object~bus train flight plane ferry taxi boat', 'pp.to,from~@place', 'subject~@people'],
    roles: { to: 'pp.to~@place', from: 'pp.from~@place' },
    example: 'Pavel Orlik took a bus to Zagreb.',
  }),
  verb('travel.way', 'TRAVEL', 'be', 'subject', '', {
    when: ['pp.on~way', 'pp.to~@place', 'subject~@people'],
    roles: { to: 'pp.to~@place' },
    example: 'Pavel Orlik was on his way to Serbia.',
  }),
  verb('travel.by', 'TRAVEL', 'arrive come leave travel go', 'subject', '', {
    when: ['active', 'pp.by,on~@vehicle ferry train bus foot', '!pp.to,into,in,at,from,for~@place', 'subject~@people'],
    example: 'The gunmen arrived by boat.',
  }),
  verb('travel.enter', 'TRAVEL', 'enter reach visit', 'subject', '', {
    when: ['active', 'object~@place', '!object~border frontier', 'subject~@people'],
    roles: { to: 'object~@place', from: 'pp.from~@place' },
    also: ['CROSSING'],
    example: 'Pavel Orlik entered Serbia on a forged passport.',
  }),
  verb('travel.send', 'TRAVEL', 'fly-out', 'patient', '', {
    when: ['passive'],
    roles: { to: 'pp.to~@place', from: 'pp.from~@place' },
    example: 'The wounded were flown out.',
  }),
  noun('travel.flow', 'TRAVEL', 'flow influx', 'of', '', {
    when: ['of~@person'],
    roles: { to: 'pp.to,into,in~@place' },
    example: 'The flow of fighters into Syria has stopped.',
  }),
  verb('stay.stay', 'STAY', 'stay lodge reside live spend sleep camp', 'subject', 'pp.at,in,with~@site @place', {
    when: ['active', 'pp.at,in~@place @site', 'subject~@people'],
    roles: { with: 'pp.with~@person', place: 'pp.in~@state / pp.at,in~@place @site' },
    example: 'Milan Tarn lodged at an inn.',
  }),
  verb('stay.check-in', 'STAY', 'check', 'subject', 'pp.into,in,at', {
    when: ['active', 'pp.into,in,at~hotel hostel guesthouse motel house', 'subject~@people'],
    roles: { place: 'pp.in~@place / pp.into,in,at' },
    example: 'Pavel Orlik checked into a hotel in Osijek.',
  }),
  verb('stay.hide', 'STAY', 'hide shelter', 'subject', 'pp.at,in~@site @place', {
    when: ['active', 'pp.at,in~@place @site', 'subject~@people'],
    roles: { place: 'pp.at,in~@place @site' },
    example: 'The two men hid in a farmhouse near Lipik.',
  }),
  verb('presence.hands', 'ARREST', 'be remain', 'pp.in.owner / pp.in.of', 'subject', {
    when: [
      'pp.in~hand custody',
      'subject~@people',
      'pp.in.owner~@group @state / pp.in.of~police authority army government prosecutor / pp.in~custody',
    ],
    also: ['PRESENCE', 'HOSTAGE_TAKING'],
    example: 'Three suspects are in custody.',
  }),
  verb('escape.not', 'ESCAPE', 'be', '', '', {
    when: ['copula', 'pred~escape jailbreak'],
    example: 'It was not an escape.',
  }),
  noun('stay.noun', 'STAY', 'stay', 'owner', 'pp.in,at~@place', {
    when: ['owner', 'pp.in,at~@place', 'free'],
    roles: { place: 'pp.in,at~@place' },
    example: "During Pavel Orlik's stay in Yemen he met a recruiter.",
  }),
  verb('presence.be', 'PRESENCE', 'be remain', 'subject', 'pp.in,at~@place @site', {
    when: ['copula', 'place-first', 'pp.in,at~@place @site', 'subject~@people', '!pred'],
    roles: { place: 'pp.in,at~@place @site' },
    also: ['STAY'],
    example: 'Pavel Orlik was in Osijek on 5 May.',
  }),
  verb('presence.put', 'PRESENCE', 'put place', 'object', 'pp.in,at~@place', {
    when: ['active', 'subject~date record call footage evidence', 'object~@person @name', 'pp.in,at~@place'],
    roles: { place: 'pp.in,at~@place' },
    stance: 'hypothesised',
    example: 'Phone records put Pavel Orlik in Zagreb on Friday.',
  }),
  verb(
    'presence.seen',
    'PRESENCE',
    'see spot sight film photograph locate trace',
    'patient',
    'pp.in,at,near~@place @site',
    {
      when: ['passive', 'pp.in,at,near~@place @site', 'patient~@people'],
      roles: { place: 'pp.in,at,near~@place @site' },
      example: 'Milan Tarn was seen in Zagreb.',
    },
  ),
  verb(
    'presence.recorded',
    'PRESENCE',
    'record film photograph see spot notice recognise recognize catch',
    'patient',
    'pp.in,at,near,outside~@place @site',
    {
      when: ['patient~@people', 'pp.in,at,near,outside~@place @site', 'active', '!agent~police'],
      roles: { place: 'pp.in,at,near,outside~@place @site' },
      example: 'A witness saw Pavel Orlik near the station.',
    },
  ),
  verb('presence.home', 'PRESENCE', 'be', 'subject', '', {
    when: ['adverb:home abroad / pp.at~home', 'subject~@people'],
    example: 'Pavel Orlik was abroad.',
  }),
  verb(
    'presence.phone',
    'PRESENCE',
    'use locate trace detect switch-on',
    'patient.owner / patient.of',
    'pp.in,at,near~@place @site',
    {
      when: [
        'passive',
        'patient~phone mobile handset card',
        'pp.in,at,near~@place @site',
        'patient.owner / patient.of',
      ],
      roles: { place: 'pp.in,at,near~@place @site' },
      example: 'The phone of Pavel Orlik was last used in Osijek.',
    },
  ),
  verb('presence.whereabouts', 'PRESENCE', 'be remain', 'subject.owner / subject.of', '', {
    when: ['subject~whereabouts', 'adj:unknown unclear'],
    stance: 'unknown',
    example: 'The whereabouts of Pavel Orlik are unknown.',
  }),
  verb('companion.accompany', 'CO_TRAVEL', 'accompany join', 'patient', 'agent', {
    when: ['passive', 'agent'],
    example: "Pavel Orlik was accompanied by Pavel Orlik's cousin.",
  }),
  verb('companion.accompany-active', 'CO_TRAVEL', 'accompany', 'agent', 'patient', {
    when: ['active', 'patient~@people'],
    example: 'Nobody accompanied Lena Voss.',
  }),

  verb('companion.drive', 'CO_TRAVEL', 'drive ferry fly escort', 'agent', 'object', {
    when: ['active', 'object~@person @name @group @pronoun', 'agent~@people', 'pp.to,into,across,over'],
    roles: { to: 'pp.to,into~@place', from: 'pp.from~@place' },
    example: 'Pavel Orlik drove the gunmen to the harbour.',
  }),
  verb('companion.with', 'CO_TRAVEL', 'travel go fly arrive leave enter cross', 'subject', 'pp.with~@person @name', {
    when: ['active', 'subject~@people', 'pp.with~@person @name'],
    roles: { to: 'pp.to,into,for,in~@place', from: 'pp.from~@place' },
    example: 'Pavel Orlik travelled to Serbia with his cousin.',
  }),
  verb('companion.alone', 'CO_TRAVEL', 'travel fly arrive leave enter cross go', 'subject', '', {
    when: ['pp.on~own'],
    roles: { to: 'pp.to,into,for~@place', from: 'pp.from~@place' },
    example: 'Pavel Orlik travelled to Serbia on his own.',
  }),
  verb('companion.apart', 'CO_TRAVEL', 'travel fly arrive leave enter cross go', 'subject', 'pp.from~@person', {
    when: ['adverb:separately', 'pp.from~@person @name'],
    roles: { to: 'pp.to,into,for~@place' },
    negates: true,
    example: 'Pavel Orlik travelled separately from Milan Tarn.',
  }),
  verb('visa.issued', 'VISA', 'issue grant give', 'second~@person / pp.to~@person / patient~@person @name', 'agent', {
    when: ['any~visa permit passport', 'finite', 'second~@person @pronoun / pp.to~@person / patient~@people'],
    roles: { authority: 'agent' },
    example: 'The embassy granted Pavel Orlik a visa.',
  }),
  verb(
    'visa.refused',
    'VISA',
    'refuse deny reject revoke cancel',
    'subject~@people / pp.to~@person / object~@person',
    'pp.by / subject~@state',
    {
      when: ['any~visa permit'],
      roles: { authority: 'pp.by / subject~@state' },
      negates: true,
      example: 'Pavel Orlik was denied a visa.',
    },
  ),
  verb('visa.expired', 'VISA', 'expire lapse run-out', 'subject.owner / subject.of', '', {
    when: ['active', 'subject~visa permit passport'],
    roles: { phase: '=end' },
    example: 'The visa of Pavel Orlik had expired in March.',
  }),
  verb('visa.application', 'VISA', 'turn-down reject refuse deny', 'patient.owner / patient.of', 'agent', {
    when: ['patient~application request', 'any~visa permit / narrowed~visa permit / patient-text:visa'],
    negates: true,
    example: 'The application of Pavel Orlik for a visa was turned down.',
  }),
  verb('visa.apply', 'VISA', 'apply', 'subject', 'pp.to,from~@state', {
    when: ['pp.for~visa permit'],
    stance: 'unknown',
    also: ['REQUEST'],
    example: 'Pavel Orlik applied for a visa in May.',
  }),
  verb('visa.permit', 'VISA', 'have hold receive obtain', 'subject', 'madeby / pp.from~@state', {
    when: ['object~permit', 'object-word:residence work travel entry'],
    example: 'Pavel Orlik held a residence permit.',
  }),
  verb('visa.revoke', 'VISA', 'revoke cancel withdraw annul', 'patient.owner / patient.of', 'agent', {
    when: ['patient~visa permit passport'],
    roles: { phase: '=end', authority: 'agent' },
    example: 'The consulate revoked the visa of Pavel Orlik.',
  }),
  verb('visa.have', 'VISA', 'have hold receive obtain get', 'subject', 'pp.from~@state / madeby', {
    when: ['object~visa'],
    roles: { authority: 'pp.from~@state / madeby / object.mod' },
    example: 'Lena Voss had no visa.',
  }),
  noun('visa.with', 'VISA', 'visa', 'host', 'hostplace', {
    when: ['prep:with on under'],
    roles: { authority: 'owner / mod / hostplace' },
    example: 'Pavel Orlik entered on a tourist visa.',
  }),
  verb('escape.flee', 'ESCAPE', 'escape flee abscond', 'subject', '', {
    when: ['active', 'subject~@people'],
    roles: { from: 'pp.from~@place @site / object~@place @site', to: 'pp.to,into~@place' },
    example: 'The attackers fled on foot.',
  }),
  verb('escape.run', 'ESCAPE', 'be remain', 'subject', '', {
    when: ['pp.on~run / pp.at~large', 'subject~@people'],
    also: ['SEARCH', 'ATTRIBUTE'],
    example: 'A second suspect is on the run.',
  }),
  verb('escape.broke', 'ESCAPE', 'break', 'subject', '', {
    when: ['active', 'pp.from~prison jail custody detention barracks camp @site', 'subject~@people'],
    roles: { from: 'pp.from' },
    example: 'Pavel Orlik broke out of prison in May.',
  }),
  verb('escape.break-out', 'ESCAPE', 'break-out slip-away get-away run-away', 'subject', '', {
    when: ['subject~@people'],
    roles: { from: 'pp.from,of~@place @site' },
    example: 'The driver managed to get away.',
  }),
  verb('escape.smuggled', 'ESCAPE', 'smuggle', 'patient', '', {
    when: ['passive', 'adverb:out'],
    example: 'They had been smuggled out.',
  }),
  verb('deport.deport', 'DEPORTATION', 'deport expel extradite repatriate send-back', 'agent', 'patient', {
    when: ['patient~@people'],
    roles: { to: 'pp.to~@place', from: 'pp.from~@place' },
    example: 'Serbia expelled two diplomats.',
  }),
]
