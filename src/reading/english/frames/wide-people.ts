import { type Frame, verb } from '../../frames/frame.ts'

const WHO = '@person @name @pronoun @count'

/** Wide rows about people and what they know, do and suffer; most step back (`last`) where a closer row fired on the verb. */
export const WIDE_PEOPLE: readonly Frame[] = [
  verb('wide.notice', 'KNOWN_TO', 'come be bring draw', 'patient / subject', 'pp.to,on.of / pp.to,on.owner', {
    when: ['pp.to,on~notice attention knowledge', 'pp.to,on.of~@actor / pp.to,on.owner~@actor'],
    example: 'Pavel Orlik came to the notice of the security service in 2017.',
  }),
  verb('wide.heard-of', 'KNOWN_TO', 'hear know learn', 'pp.of,about', 'agent', {
    when: ['active', 'pp.of,about~@person @name @pronoun', 'agent~@actor @pronoun', '!that'],
    fallback: true,
    example: 'Milan Tarn says he has never heard of Pavel Orlik.',
  }),
  verb('wide.knew-plan', 'KNOWN_TO', 'know hear learn', 'agent', 'pp.of,about', {
    when: ['active', 'pp.of,about', 'agent~@actor @pronoun', '!that'],
    fallback: true,
    example: 'Milan Tarn had known of the plan.',
  }),
  verb('wide.recognise', 'KNOWN_TO', 'recognise recognize identify', 'object', 'agent', {
    when: ['active', `object~${WHO}`, 'agent~@person @pronoun @group', '!pp.as'],
    fallback: true,
    example: 'Residents recognised Pavel Orlik.',
  }),
  verb('wide.unaware', 'KNOWN_TO', 'be', 'pp.of', 'subject', {
    when: ['adj:unaware', 'pp.of', 'subject~@actor @pronoun'],
    negates: true,
    fallback: true,
    example: 'The police were unaware of Pavel Orlik.',
  }),
  verb('wide.aware', 'KNOWN_TO', 'be become', 'pp.of', 'subject', {
    when: ['adj:aware', 'pp.of', 'subject~@actor @pronoun'],
    fallback: true,
    example: 'The police were aware of Pavel Orlik.',
  }),
  verb('wide.unknown', 'ATTRIBUTE', 'know', 'patient.owner / patient.of / patient', '', {
    when: ['passive', 'negative', 'patient~whereabouts fate identity motive name nationality age'],
    roles: { attribute: 'text:patient' },
    example: 'His whereabouts are not known.',
  }),
  verb('wide.shared', 'INFO_SHARING', 'share', 'agent', 'pp.with~@actor', {
    when: ['passive', 'pp.with~@actor'],
    fallback: true,
    example: 'None of this was shared with the border police.',
  }),
  verb('wide.report', 'INFO_SHARING', 'report', 'agent', 'pp.to~@actor @pronoun', {
    when: ['pp.to~@actor @pronoun', `patient~${WHO}`],
    roles: { about: 'patient~@person' },
    example: 'A neighbour reported Pavel Orlik to the police.',
  }),
  verb('wide.sent', 'INFO_SHARING', 'go circulate', '', 'pp.to', {
    when: [
      'active',
      'subject~e-mail email letter message notice circular memo warning alert bulletin telex fax',
      'pp.to',
    ],
    roles: { content: 'text:subject' },
    example: 'An e-mail had gone to all stations in May.',
  }),
  verb('wide.testify', 'STATEMENT', 'testify give', 'agent', '', {
    when: ['active', '!object / object~evidence testimony', 'agent~@actor @pronoun'],
    speech: true,
    fallback: true,
    example: 'Pavel Orlik gave evidence in private.',
  }),
  verb('wide.unreached', 'COMMUNICATION', 'reach contact', 'agent', 'patient', {
    when: ['passive', 'negative', 'patient~@actor @pronoun'],
    fallback: true,
    example: 'The deputy could not be reached.',
  }),
  verb('wide.unsaid', 'STATEMENT', 'say confirm elaborate discuss disclose reveal name', 'governor', '', {
    when: ['under:decline refuse'],
    also: ['REJECTION'],
    example: 'The minister refused to say how many had been missed.',
  }),
  verb('wide.spoke-of', 'STATEMENT', 'speak talk complain', 'agent', '', {
    when: ['active', 'pp.of,about', '!pp.with,to', 'agent~@actor @pronoun'],
    roles: { content: 'text:pp.of,about' },
    speech: true,
    fallback: true,
    example: 'The minister spoke of a misunderstanding.',
  }),
  verb(
    'wide.dispute',
    'REJECTION',
    'dispute contest challenge question',
    'agent',
    'object~@actor / object.of / object.owner',
    {
      when: ['active', 'object', 'agent~@actor'],
      speech: true,
      fallback: true,
      example: 'The customs service disputes this.',
    },
  ),
  verb('wide.loss', 'CASUALTY', 'lose', '', 'subject', {
    when: ['active', 'object~eye leg arm hand foot finger limb sight hearing', `subject~${WHO}`],
    roles: { effect: '=wounded', count: 'count:subject' },
    example: 'A firefighter lost an eye.',
  }),
  verb('wide.treated', 'CASUALTY', 'treat', '', 'patient', {
    when: ['passive', 'pp.for,in~burn wound injury shock hospital inhalation cut fracture', `patient~${WHO}`],
    roles: { effect: '=wounded', count: 'count:patient' },
    example: 'Two guards were treated for burns.',
  }),
  verb('wide.perished', 'CASUALTY', 'drown suffocate succumb', '', 'subject', {
    when: ['active', '!object', `subject~${WHO}`],
    roles: { effect: '=killed', count: 'count:subject' },
    example: 'Three sailors drowned.',
  }),
  verb('wide.found-dead', 'CASUALTY', 'find', '', 'patient', {
    when: ['adj:dead / adverb:dead', `patient~${WHO}`],
    roles: { effect: '=killed' },
    example: 'Pavel Orlik was found dead in his cell.',
  }),
  verb('wide.run-over', 'CASUALTY', 'trample strangle poison electrocute maul lynch', 'agent', 'patient', {
    when: [`patient~${WHO}`],
    roles: { effect: '=killed', count: 'count:patient' },
    example: 'Two guards were trampled.',
  }),
  verb('wide.return', 'TRAVEL', 'return come-back go-back set-off set-out', 'subject', '', {
    when: ['active', '!object', `subject~${WHO}`, '!pp.to~work'],
    roles: { to: 'pp.to,for~@place', from: 'pp.from~@place' },
    fallback: true,
    example: 'Pavel Orlik went to Serbia in May and returned in June.',
  }),
  verb('wide.vehicle', 'TRAVEL', 'land take-off depart leave divert fly sail dock turn-back', 'subject', '', {
    when: ['subject~@vehicle flight airliner jet plane freighter', 'active / !object', '!particle:down'],
    roles: { to: 'pp.to,in,at,for~@place @site', from: 'pp.from~@place @site / object~@place @site' },
    fallback: true,
    example: 'The aircraft landed in Osijek at noon.',
  }),
  verb('wide.bring', 'POSSESSION', 'bring take carry', 'agent', 'patient', {
    when: [
      'active',
      'pp.with~@pronoun',
      'patient~@weapon @document @money @pronoun phone laptop passport',
      'agent~@person @pronoun @name',
    ],
    fallback: true,
    example: 'Pavel Orlik brought the detonators with him.',
  }),
  verb('wide.armed', 'POSSESSION', 'have keep store hide bring bury', 'agent', 'patient', {
    when: ['active', 'patient~@weapon', 'agent~@person @name @pronoun @group'],
    fallback: true,
    example: 'Pavel Orlik kept two rifles.',
  }),
  verb('wide.fingerprint', 'SEARCH', 'fingerprint frisk scan screen swab x-ray', 'agent', 'patient.owner / patient', {
    when: ['patient', `patient~${WHO} passport bag luggage document vehicle card`],
    fallback: true,
    example: 'His passport was not scanned at the port.',
  }),
  verb('wide.consult', 'SEARCH', 'consult query', 'agent', 'patient', {
    when: ['agent~@actor @site @pronoun', 'patient~@list @pronoun file record system'],
    example: 'The consulate did not consult the register.',
  }),
  verb('wide.warrant', 'SEARCH', 'go-out issue', '', 'pp.for / narrowed / subject', {
    when: ['subject~warrant', 'passive / active'],
    fallback: true,
    example: 'An arrest warrant was issued on 18 November.',
  }),
  verb('wide.searched', 'SEARCH', 'search raid', 'agent', 'patient', {
    when: ['passive', 'patient~@site @vehicle flat home house office car address'],
    fallback: true,
    example: 'His flat was searched on Monday.',
  }),
  verb('wide.suspect', 'INVESTIGATION', 'make name list treat', 'agent', 'patient', {
    when: ['passive', 'second~subject suspect / pp.as~suspect', `patient~${WHO}`],
    fallback: true,
    example: 'Pavel Orlik was named as a suspect in May.',
  }),
  verb('wide.under-inquiry', 'INVESTIGATION', 'be remain come', 'pp.by', 'subject', {
    when: ['pp.under~investigation inquiry'],
    fallback: true,
    example: 'Pavel Orlik is under investigation.',
  }),
  verb('wide.hearing', 'INVESTIGATION', 'hear interview question', 'agent', 'patient', {
    when: ['patient~witness'],
    roles: { count: 'count:patient' },
    fallback: true,
    example: 'The inquiry has heard 71 witnesses.',
  }),
  verb(
    'wide.case',
    'INVESTIGATION',
    'reopen close drop shelve open',
    'agent',
    'patient.of / patient.owner / pp.on,into,against / patient',
    {
      when: ['patient~case file investigation inquiry dossier'],
      fallback: true,
      example: 'The police closed the case of Pavel Orlik.',
    },
  ),
  verb('wide.face', 'CRIME', 'face', 'subject', '', {
    when: ['active', 'object~charge trial prosecution count', `subject~${WHO}`],
    roles: { offence: 'text:object' },
    example: 'Pavel Orlik faces charges of fraud.',
  }),
  verb('wide.trial', 'INVESTIGATION', 'stand go', '', 'subject', {
    when: ['object~trial / pp.on~trial', `subject~${WHO}`],
    fallback: true,
    example: 'Pavel Orlik went on trial in May.',
  }),
  verb('wide.work', 'AFFILIATION', 'work serve', 'subject', 'pp.for,with,in,at', {
    when: ['active', 'pp.for,with,in,at~@group company army navy firm service ministry', `subject~${WHO}`],
    fallback: true,
    example: 'Pavel Orlik worked at the port company.',
  }),
  verb('wide.employ', 'AFFILIATION', 'employ hire recruit', 'patient', 'agent', {
    when: [`patient~${WHO}`, 'agent~@actor @pronoun / passive'],
    fallback: true,
    example: 'The company employed Pavel Orlik as a driver.',
  }),
  verb('wide.born', 'ATTRIBUTE', 'bear raise', 'patient', '', {
    when: ['passive', `patient~${WHO}`, 'pp.in,near'],
    roles: { attribute: '=birth', place: 'pp.in,near~@place' },
    example: 'Pavel Orlik was born in Osijek.',
  }),
  verb('wide.citizen', 'ATTRIBUTE', 'hold have', 'subject', '', {
    when: ['active', 'object~citizenship nationality passport', `subject~${WHO}`],
    roles: { attribute: '=nationality', value: 'text:object' },
    fallback: true,
    example: 'Pavel Orlik holds Serbian citizenship.',
  }),
  verb('wide.becomes', 'APPOINTMENT', 'become', '', 'subject', {
    when: [
      'pred~head director chief minister commander leader president chairman governor mayor ambassador',
      `subject~${WHO}`,
    ],
    fallback: true,
    example: 'Pavel Orlik became director of the port in 2015.',
  }),
  verb('wide.learn', 'TRAINING', 'learn practise practice rehearse', 'subject', 'pp.from,with~@person', {
    when: ['active', 'has-infinitive / object~bomb explosive shooting attack', `subject~${WHO}`],
    roles: { content: 'infinitive / text:object' },
    fallback: true,
    example: 'Pavel Orlik learned to make bombs.',
  }),
  verb('wide.evade', 'ESCAPE', 'elude evade', 'subject', '', {
    when: ['active', 'object', `subject~${WHO}`],
    example: 'Pavel Orlik eluded the police.',
  }),
  verb('wide.incite', 'CALL', 'encourage incite instigate inspire', 'agent', 'patient', {
    when: ['agent~@actor @pronoun', 'patient'],
    fallback: true,
    example: 'Pavel Orlik encouraged the attack.',
  }),
]
