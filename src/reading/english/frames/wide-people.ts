import { type Frame, verb } from '../../frames/frame.ts'

const WHO = '@person @name @pronoun @count'

/** Wide rows about people and what they know, do and suffer; most step back (`last`) where a closer row fired on the verb. */
export const WIDE_PEOPLE: readonly Frame[] = [
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
  verb('wide.unknown', 'ATTRIBUTE', 'know', 'patient.owner / patient.of / patient', '', {
    when: ['passive', 'negative', 'patient~whereabouts fate identity motive name nationality age'],
    roles: { attribute: 'text:patient' },
    example: 'His whereabouts are not known.',
  }),
  verb('wide.testify', 'STATEMENT', 'give', 'agent', '', {
    when: ['active', 'object~evidence testimony', 'agent~@actor @pronoun', '!under:decline refuse'],
    speech: true,
    fallback: true,
    example: 'Pavel Orlik gave evidence in private.',
  }),
  verb('wide.unsaid', 'STATEMENT', 'say confirm elaborate discuss disclose reveal name', 'governor', '', {
    when: ['under:decline refuse'],
    also: ['REJECTION'],
    example: 'The minister refused to say how many had been missed.',
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
  verb('wide.fingerprint', 'SEARCH', 'fingerprint frisk scan screen swab x-ray', 'agent', 'patient.owner / patient', {
    when: ['patient', `patient~${WHO} passport bag luggage document vehicle card`],
    fallback: true,
    example: 'His passport was not scanned at the port.',
  }),
  verb('wide.warrant', 'SEARCH', 'go-out issue', '', 'pp.for / narrowed / subject', {
    when: ['subject~warrant', 'passive / active'],
    fallback: true,
    example: 'An arrest warrant was issued on 18 November.',
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
  verb('wide.citizen', 'ATTRIBUTE', 'hold have', 'subject', '', {
    when: ['active', 'object~citizenship nationality passport', `subject~${WHO}`],
    roles: { attribute: '=nationality', value: 'text:object' },
    fallback: true,
    example: 'Pavel Orlik holds Serbian citizenship.',
  }),
  verb('wide.incite', 'CALL', 'encourage incite instigate inspire', 'agent', 'patient', {
    when: ['agent~@actor @pronoun', 'patient'],
    fallback: true,
    example: 'Pavel Orlik encouraged the attack.',
  }),
  verb('wide.subdue', 'ARREST', 'subdue restrain handcuff overpower disarm', 'agent', 'patient', {
    when: [`patient~${WHO}`],
    fallback: true,
    example: 'The crew subdued a passenger.',
  }),
  verb('wide.execute', 'SEARCH', 'execute', 'agent', 'pp.at,in,on / patient', {
    when: ['patient~warrant'],
    fallback: true,
    example: 'Officers executed a warrant at an address in Osijek.',
  }),
  verb('wide.recovered', 'EVIDENCE', 'recover seize find confiscate discover uncover', 'patient', '', {
    when: [
      'passive',
      'patient~@weapon @document @money @vehicle chemical quantity phone laptop computer drug cash substance material component equipment uniform ammunition',
    ],
    fallback: true,
    example: 'Two mobile phones and some cash were recovered.',
  }),
  verb('wide.buy', 'POSSESSION', 'buy purchase acquire obtain order', 'agent', 'patient', {
    when: [
      'patient~@vehicle @weapon chemical fertiliser fertilizer phone ticket petrol mask uniform knife equipment drone part component card',
      'agent~@person @pronoun @name @group @count',
    ],
    fallback: true,
    example: 'The pair bought chemicals online.',
  }),
  verb('wide.moved-in', 'STAY', 'move-in live stay', 'subject', 'pp.with', {
    when: ['active', 'pp.with~@person @name @pronoun', `subject~${WHO}`],
    fallback: true,
    example: 'Pavel Orlik moved in with his cousin.',
  }),
  verb('wide.fined', 'CONVICTION', 'fine fin', 'patient', '', {
    when: ['passive', `patient~${WHO} @group`],
    roles: { offence: 'text:pp.for' },
    example: 'Pavel Orlik was fined for speeding.',
  }),
  verb('wide.hotline', 'COMMUNICATION', 'ring call telephone phone', 'agent', 'object', {
    when: ['active', 'object~hotline police embassy station number office', 'agent~@person @pronoun @name'],
    fallback: true,
    example: 'His sister rang the hotline.',
  }),
  verb('wide.praise', 'STATEMENT', 'praise celebrate glorify applaud justify', 'agent', 'object', {
    when: ['active', 'object', 'agent~@actor @pronoun'],
    speech: true,
    fallback: true,
    example: 'Pavel Orlik praised the killings.',
  }),
  verb('wide.flown', 'TRAVEL', 'fly take bring drive airlift transfer', 'patient', '', {
    when: ['passive', 'pp.to~@place', '!pp.to~hospital clinic custody prison jail', `patient~${WHO} @group`],
    roles: { to: 'pp.to~@place', from: 'pp.from~@place' },
    fallback: true,
    example: 'The hostages were flown to Zagreb.',
  }),
  verb('wide.discipline', 'RESPONSE', 'discipline punish reprimand sanction', 'agent', 'patient', {
    when: [`patient~${WHO} @group @negative`],
    fallback: true,
    example: 'None of the officers has been disciplined.',
  }),
  verb('wide.handed-weapon', 'POSSESSION', 'give hand issue', 'patient', 'second', {
    when: ['passive', 'second~@weapon', `patient~${WHO}`],
    fallback: true,
    example: 'Pavel Orlik was never given a weapon.',
  }),
  verb('wide.cleared', 'CONVICTION', 'clear', 'patient', '', {
    when: ['passive', `patient~${WHO}`, '!pp.from,for'],
    negates: true,
    fallback: true,
    example: 'A third boy was cleared.',
  }),
  verb('wide.no-comment', 'REPLY', 'comment respond reply', 'agent', '', {
    when: ['active', 'negative', 'agent~@actor'],
    fallback: true,
    example: 'The board has not commented.',
  }),
  verb('wide.ship-entry', 'REJECTION', 'refuse deny', 'agent', 'patient', {
    when: ['passive', 'any~entry', 'patient~@vehicle'],
    roles: { content: '=entry' },
    fallback: true,
    example: 'The vessel had been refused entry at two ports.',
  }),
  verb('wide.delisted', 'WATCHLISTING', 'remove delete delist', 'patient', '', {
    when: ['passive', '!pp.from,off,to', 'listed', `patient~${WHO}`],
    roles: { phase: '=end' },
    negates: true,
    fallback: true,
    example: 'Pavel Orlik was entered on the national list in May 2011. He was removed in June 2013.',
  }),
]
