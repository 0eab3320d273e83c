import { type Frame, noun, verb } from '../../frames/frame.ts'

const NEWS =
  'alert information intelligence detail data name warning whereabouts tip tip-off file report record evidence finding photo photograph fingerprint notice passenger-list dossier'

/** What one authority asks, tells, orders or refuses another. */
export const EXCHANGE: readonly Frame[] = [
  verb('request.receive', 'REQUEST', 'receive get have', 'pp.from', 'agent', {
    when: ['patient~request demand inquiry enquiry query appeal plea application'],
    roles: { about: 'about', content: 'infinitive' },
    example: 'Croatia received no request.',
  }),
  verb('request.noanswer', 'REPLY', 'receive get have', 'pp.from', 'agent', {
    when: ['patient~answer reply response acknowledgement confirmation feedback'],
    roles: { about: 'about' },
    example: 'Serbia got no answer.',
  }),
  verb('request.make', 'REQUEST', 'make send submit issue file address', 'agent', 'pp.to,with', {
    when: ['patient~request inquiry enquiry query appeal application plea'],
    roles: { about: 'about', content: 'infinitive' },
    example: 'Serbia sent a request to Croatia.',
  }),
  verb('request.ask', 'REQUEST', 'ask request', 'agent', 'object~@actor', {
    when: ['agent~@actor'],
    roles: { about: 'about', content: 'infinitive / text:pp.for' },
    content: true,
    example: 'Serbia never asked for help.',
  }),
  verb('request.thing', 'REQUEST', 'request seek', 'agent', 'pp.from~@actor', {
    when: [
      'active',
      'agent~@actor @pronoun',
      'object',
      '!object~@person @group',
      'object~help aid assistance support permission approval protection extradition information access advice @pronoun / pp.from~@actor',
    ],
    roles: { content: 'text:object', about: 'about' },
    example: 'Serbia requested help from Croatia.',
  }),
  verb('request.demand-that', 'REQUEST', 'demand', 'agent', 'contentsubject', {
    when: ['active', 'that', '!object'],
    roles: { content: 'that' },
    content: true,
    speech: true,
    also: ['CALL', 'THREAT'],
    example: 'Pavel Orlik demanded that the company leave the valley.',
  }),
  verb('request.demand', 'REQUEST', 'demand', 'agent', 'pp.from,of', {
    when: ['active', 'object'],
    roles: { content: 'text:object', about: 'object.of~@person' },
    also: ['CALL', 'THREAT'],
    example: 'The rebels demanded money from the mayor.',
  }),
  noun('request.noun', 'REQUEST', 'request', 'owner / pp.from,by', 'pp.to', {
    when: ['free', 'pp.from,by,to'],
    roles: { about: 'about' },
    example: 'The rejection of the request by Croatia angered Serbia.',
  }),
  verb(
    'sharing.pass',
    'INFO_SHARING',
    'pass pass-on share give send provide forward transmit supply relay hand-over exchange deliver',
    'agent',
    'pp.to,with~@actor / object~@actor',
    {
      when: [`any~${NEWS}`, '!patient~evidence testimony'],
      roles: { about: 'about', content: 'text:object' },
      example: 'Serbia gave no warning.',
    },
  ),
  verb(
    'sharing.share',
    'INFO_SHARING',
    'share disclose send pass pass-on forward hand-over',
    'agent',
    'pp.to,with~@actor / object~@actor',
    {
      when: [
        'patient~list letter file note fingerprint photograph dossier record',
        'agent~@actor @pronoun / passive',
        '!pp.to,with~@actor',
      ],
      roles: { about: 'about', content: 'text:object' },
      example: 'Serbia did not share the list.',
    },
  ),
  verb('sharing.reach', 'INFO_SHARING', 'reach arrive', 'subject.of / pp.from', 'object', {
    when: [
      'active',
      'subject~information intelligence warning tip letter list file name alert report message',
      '!object~@place / object~@actor',
      'object / !pp.to',
    ],
    roles: { content: 'text:subject' },
    example: 'The information never reached the police.',
  }),
  verb('sharing.receive-list', 'INFO_SHARING', 'receive get obtain', 'pp.from', 'agent', {
    when: ['patient~list letter file note fingerprint name detail photograph', 'agent~@actor @pronoun'],
    roles: { content: 'text:patient' },
    example: 'Croatia never received the list.',
  }),
  verb('sharing.double', 'INFO_SHARING', 'send give hand show forward', 'agent', 'object~@actor', {
    when: [
      'active',
      'second',
      '!second~@weapon @money @person year month day order instruction',
      'object~@actor @state',
    ],
    roles: { content: 'text:second', about: 'about' },
    example: 'Serbia sent Croatia a list of names.',
  }),
  verb('sharing.exchange', 'INFO_SHARING', 'exchange swap share pool', 'agent', 'pp.with~@actor', {
    when: [
      'active',
      'patient~list data information intelligence name file record',
      'agent~@actor @pronoun',
      '!pp.to~@actor',
    ],
    roles: { content: 'text:object' },
    also: ['EXCHANGE', 'COORDINATION', 'POLICY'],
    example: 'Serbia and Croatia have agreed to exchange lists every month.',
  }),
  verb('sharing.kept', 'INFO_SHARING', 'keep withhold', 'agent', 'pp.from~@actor', {
    when: ['patient~information intelligence warning list name file', 'pp.to,from'],
    negates: true,
    roles: { content: 'text:patient' },
    example: 'Serbia kept the information to itself.',
  }),
  verb('sharing.nobody', 'INFO_SHARING', 'tell', 'agent', 'object', {
    when: ['active', 'agent~@negative', 'object~@actor', '!has-infinitive'],
    example: 'Nobody told the police.',
  }),
  verb('communication.called', 'COMMUNICATION', 'call ring phone telephone text', 'agent', 'object', {
    when: [
      'active',
      'object~@person police',
      '!pp.as',
      '!second~@person',
      '!has-infinitive',
      'agent~@people',
      '!has-what',
    ],
    example: 'Pavel Orlik phoned Milan Tarn six times.',
  }),
  verb('communication.message', 'COMMUNICATION', 'send exchange write', 'agent', 'pp.to,with / object~@person', {
    when: ['active', 'any~message e-mail email letter text note', 'pp.to,with~@person @name', 'agent~@people'],
    example: 'Pavel Orlik exchanged e-mails with Milan Tarn.',
  }),
  verb('reply.agree', 'REPLY', 'agree consent', 'agent', 'pp.to.from / pp.to.of', {
    when: ['pp.to~request demand extradition', 'agent~@actor'],
    also: ['RESPONSE'],
    example: 'Serbia agreed to the request.',
  }),
  verb(
    'rejection.passive',
    'REJECTION',
    'turn-down reject refuse decline deny',
    'agent',
    'patient.owner / patient.of / narrowed',
    {
      when: ['passive', 'patient~request appeal demand offer proposal'],
      roles: { content: 'text:patient' },
      example: 'The request for guards was turned down.',
    },
  ),
  verb('dismissal.ignored', 'DISMISSAL', 'ignore disregard dismiss overlook', 'agent', 'patient.of / patient.owner', {
    when: ['passive', 'patient~warning alert tip tip-off intelligence sign'],
    example: 'The warning of Serbia was ignored.',
  }),
  verb('sharing.pass-on', 'INFO_SHARING', 'inform notify alert brief tip-off', 'agent', 'patient', {
    when: ['patient~@actor'],
    roles: { about: 'pp.about,of', content: 'that' },
    content: true,
    example: 'Croatia was not informed.',
  }),
  verb('sharing.told', 'INFO_SHARING', 'tell', 'agent', 'patient', {
    when: [
      'patient~@actor',
      'pp.about,of / passive',
      '!has-infinitive',
      '!patient~reporter journalist press newspaper agency channel',
    ],
    roles: { about: 'pp.about,of', content: 'that' },
    content: true,
    example: 'Serbia told Croatia about Pavel Orlik in May.',
  }),
  verb('sharing.receive', 'INFO_SHARING', 'receive get obtain', 'pp.from', 'agent', {
    when: ['patient~information intelligence warning tip tip-off alert notice notification word details'],
    roles: { about: 'about' },
    example: 'The police received a tip from a neighbour.',
  }),
  verb('sharing.given', 'INFO_SHARING', 'give hand', 'agent', 'pp.to~@actor', {
    when: ['patient~list name', 'passive'],
    example: 'The list was given to Croatia.',
  }),
  noun('sharing.lack', 'INFO_SHARING', 'intelligence information', 'pp.from,by', 'hearer', {
    when: ['lack', 'pp.from,by'],
    roles: { about: 'hostobject' },
    example: 'Croatia did not act for lack of intelligence from Serbia.',
  }),
  verb('warning.warn', 'WARNING', 'warn', 'agent', 'patient', {
    when: ['!pp.against~travel visit trip journey', 'agent~@actor', 'patient~@actor'],
    roles: { about: 'pp.about,of,against', content: 'that' },
    content: true,
    example: 'Croatia was warned by Serbia.',
  }),
  verb('warning.warned', 'WARNING', 'warn', 'agent', 'patient', {
    when: ['passive', 'patient~@actor @place @pronoun', '!agent~@actor', '!has-infinitive'],
    roles: { about: 'pp.about,of,against', content: 'that' },
    content: true,
    example: 'Serbia had been warned about Pavel Orlik.',
  }),
  verb('warning.leaflet', 'WARNING', 'warn', 'agent', 'patient', {
    when: ['active', 'agent~@document leaflet pamphlet poster sign', 'patient'],
    roles: { about: 'pp.about,of,against', content: 'that' },
    example: 'Leaflets had warned the villagers.',
  }),
  verb('reply.unanswered', 'REPLY', 'go remain be', '', 'subject.of / subject.owner', {
    when: ['adj:unanswered', 'subject~request letter question warning call message'],
    negates: true,
    example: 'The request of Serbia went unanswered.',
  }),
  verb('reply.comment', 'REPLY', 'comment', 'governor / agent', '', {
    when: ['under:decline refuse'],
    also: ['STATEMENT', 'REJECTION', 'RESPONSE'],
    example: 'The ministry declined to comment.',
  }),
  verb('reply.reply', 'REPLY', 'reply respond answer', 'agent', 'object.owner / object~@actor', {
    when: ['active', 'agent~@actor @pronoun', '!pp.to,with', '!object~call phone', '!that'],
    example: 'Serbia never replied.',
  }),
  verb('transfer.hand', 'TRANSFER', 'hand-over transfer surrender turn-over hand pass', 'agent', 'patient', {
    when: [
      '!patient~@person / !pp.to~@state',
      'patient~@people case suspect watch surveillance duty file',
      'pp.to~@actor',
    ],
    roles: { to: 'pp.to~@actor', from: 'pp.from' },
    example: 'The police handed over the case to the army.',
  }),
  verb('retraction.retract', 'RETRACTION', 'retract withdraw correct revoke rescind', 'agent', 'patient', {
    when: ['patient~report claim statement warning allegation accusation confession article story testimony'],
    roles: { content: 'text:patient' },
    example: 'The agency retracted the report.',
  }),
  verb('retraction.take-back', 'RETRACTION', 'take-back', 'agent', 'patient', {
    when: ['patient~report claim statement warning allegation accusation confession word'],
    roles: { content: 'text:patient' },
    example: 'The ministry took back the statement.',
  }),
  verb(
    'dismissal.warning',
    'DISMISSAL',
    'dismiss ignore disregard overlook shelve drop reject',
    'agent',
    'patient.of / patient.owner / pp.from',
    {
      when: ['patient~warning alert tip-off tip intelligence suspicion case hit match charge report allegation'],
      roles: { content: 'text:patient', about: 'patient.of~@person' },
      example: 'The police dismissed the warning from Serbia.',
    },
  ),
  verb('warning.warn-that', 'WARNING', 'warn', 'agent', '', {
    when: ['active', '!object'],
    roles: { about: 'pp.about,of,against', content: 'that' },
    content: true,
    speech: true,
    example: 'The embassy warned that an attack was likely.',
  }),
  verb('warning.raise', 'WARNING', 'raise voice express flag', 'agent', 'pp.with,to / ownerstate', {
    when: ['patient~concern alarm flag warning worry'],
    roles: { about: 'pp.about,over' },
    also: ['INFO_SHARING'],
    example: 'The service raised the alarm.',
  }),
  verb('warning.issue', 'WARNING', 'issue give send sound raise', 'agent', 'pp.to', {
    when: ['patient~warning alert alarm notice bulletin advisory'],
    roles: { about: 'pp.about,of,against' },
    example: 'Serbia gave no warning.',
  }),
  noun('warning.noun', 'WARNING', 'warning', 'owner / pp.from,by', 'pp.to', {
    when: ['free', 'pp.from,by'],
    roles: { about: 'pp.about,of' },
    example: 'The ministry ignored the warning from Serbia.',
  }),
  verb('instruction.tell', 'INSTRUCTION', 'tell order instruct direct command', 'agent', 'patient', {
    when: ['has-infinitive', '!agent~@document'],
    roles: { content: 'infinitive' },
    content: true,
    example: 'Guards were told to lock the gates.',
  }),
  verb('instruction.advise', 'ADVICE', 'advise', 'agent', 'object~@actor', {
    when: ['active'],
    roles: { content: 'text:pp.against', place: 'pp.to~@place' },
    content: true,
    also: ['WARNING', 'INSTRUCTION'],
    example: 'The embassy advised its citizens against travel to Sisak.',
  }),
  verb('advice.urged', 'ADVICE', 'urge ask tell warn caution', 'agent', 'patient', {
    when: [
      'passive',
      'has-infinitive',
      'patient~client traveller traveler company staff citizen national resident visitor tourist foreigner member reader firm operator',
    ],
    roles: { content: 'infinitive' },
    content: true,
    also: ['CALL', 'INSTRUCTION', 'WARNING'],
    example: 'Companies are urged to review their plans.',
  }),
  verb('advice.should', 'ADVICE', '*', '', 'subject', {
    when: [
      'modal:should must',
      'subject~client traveller traveler company staff citizen national visitor tourist foreigner firm operator personnel employee',
      '!complement',
      '!passive',
    ],
    roles: { content: 'verbtext' },
    content: true,
    example: 'Travellers should avoid the harbour.',
  }),
  verb('advice.against', 'ADVICE', 'warn caution', 'agent', 'object', {
    when: [
      'active',
      'object~citizen national traveller traveler staff client tourist visitor',
      'pp.against~travel visit trip journey / gerund',
    ],
    roles: { content: 'text:pp.against' },
    also: ['WARNING'],
    example: 'The embassy warned its citizens against travel to Osijek.',
  }),
  verb('instruction.advised', 'ADVICE', 'advise recommend remind encourage', 'agent', 'patient', {
    when: ['passive', 'has-infinitive', 'patient~@person @actor @pronoun @count'],
    roles: { content: 'infinitive' },
    content: true,
    example: 'Travellers are advised to keep away from the harbour.',
  }),
  verb(
    'advice.imperative',
    'ADVICE',
    'avoid exercise reconsider defer postpone monitor register minimise minimize limit restrict remain stay plan ensure check follow keep leave report allow expect',
    '',
    '',
    {
      when: ['imperative', '!pp.of'],
      roles: { content: 'verbtext' },
      content: true,
      example: 'Avoid all travel to Osijek.',
    },
  ),
  verb('instruction.ordered', 'INSTRUCTION', 'order', 'agent', 'object', {
    when: [
      'active',
      'object~evacuation closure withdrawal deployment release arrest curfew check review inquiry search investigation audit',
    ],
    roles: { content: 'text:object' },
    example: 'The governor ordered the evacuation of the town.',
  }),
  verb('communication.call', 'COMMUNICATION', 'make', 'agent', 'pp.to~@actor / targets', {
    when: ['patient~call'],
    roles: { topic: 'text:pp.regarding,about,concerning' },
    example: 'Pavel Orlik made a call to Milan Tarn.',
  }),
  verb('communication.contact', 'COMMUNICATION', 'contact telephone phone', 'agent', 'patient', {
    when: ['patient~@actor @pronoun'],
    example: 'Pavel Orlik contacted Milan Tarn by e-mail.',
  }),
  verb('communication.touch', 'COMMUNICATION', 'be remain stay', 'subject', 'pp.with', {
    when: ['pp.in~contact touch communication'],
    example: 'Pavel Orlik was in contact with Milan Tarn.',
  }),
  verb(
    'communication.phone',
    'COMMUNICATION',
    'speak talk correspond communicate',
    'agent',
    'object~@person @name @group / pp.with,to',
    {
      when: ['any~@actor', 'pp.with,to / object'],
      example: "The minister spoke to Pavel Orlik's Serbian counterpart.",
    },
  ),
  verb(
    'rejection.reject',
    'REJECTION',
    'reject refuse decline turn-down dismiss rebuff',
    'agent',
    'pp.from~@actor / patient.owner~@actor / patient.of~@actor',
    {
      when: [
        'patient~request demand offer proposal call plan appeal claim accusation application bid suggestion invitation petition plea finding criticism conclusion recommendation',
      ],
      roles: { content: 'text:object' },
      example: 'Croatia rejected the request.',
    },
  ),
  verb('rejection.refuse', 'REJECTION', 'refuse decline', 'agent', '', {
    when: ['has-infinitive', '!infinitive:share provide exchange say comment confirm speak'],
    roles: { content: 'infinitive' },
    content: true,
    example: 'The minister refused to resign.',
  }),
  verb('sharing.what', 'INFO_SHARING', 'share', 'agent', 'pp.with~@actor', {
    when: ['has-what / object~@news'],
    example: 'Serbia does not share what it knows with Croatia.',
  }),
]
