import { type Frame, verb } from '../../frames/frame.ts'

/** Courts, arrests, searches, investigations. */
export const JUSTICE: readonly Frame[] = [
  verb('conviction.convict', 'CONVICTION', 'convict sentence jail imprison', 'patient', 'network', {
    when: ['patient~@people'],
    roles: { offence: 'gerund / text:pp.of,for,over' },
    example: 'Pavel Orlik was jailed for smuggling.',
  }),
  verb('conviction.clear', 'CONVICTION', 'clear', 'patient', '', {
    when: ['patient~@people', 'patient.of~charge wrongdoing count crime / pp.of~charge wrongdoing count crime'],
    roles: { offence: 'text:patient.of' },
    negates: true,
    example: 'A court cleared Pavel Orlik of all charges.',
  }),
  verb('conviction.term', 'CONVICTION', 'serve spend', 'subject', '', {
    when: [
      'active',
      'object~year month / pp.in~prison jail',
      'pp.for,in',
      'subject~@people',
      'pp.in~prison jail / pp.for~robbery theft murder smuggling fraud assault possession trafficking terrorism burglary',
    ],
    roles: { offence: 'text:pp.for' },
    example: 'Pavel Orlik spent three years in prison for robbery.',
  }),
  verb('conviction.plead', 'CONVICTION', 'plead admit confess', 'subject', '', {
    when: ['adj:guilty / adverb:guilty / pp.to~charge crime murder robbery killing', 'subject~@people'],
    example: 'Pavel Orlik pleaded guilty.',
  }),
  verb('arrest.remand', 'ARREST', 'remand', 'agent', 'patient', {
    when: ['patient~@people'],
    example: 'A judge remanded Pavel Orlik in custody.',
  }),
  verb('arrest.warrant', 'SEARCH', 'issue', 'agent', 'pp.for', {
    when: ['patient~warrant notice', 'pp.for'],
    also: ['INSTRUCTION', 'ARREST'],
    example: 'The police have issued an arrest warrant for Pavel Orlik.',
  }),
  verb('trial.court', 'INVESTIGATION', 'appear go', 'pp.before', 'subject', {
    when: ['pp.in,to,before~court trial judge', 'subject~@people'],
    also: ['CONVICTION', 'PRESENCE', 'CRIME'],
    example: 'Pavel Orlik appeared in court on Monday.',
  }),
  verb('trial.begin', 'INVESTIGATION', 'begin start open', '', 'subject.of / subject.owner', {
    when: ['subject~trial', 'subject.of / subject.owner'],
    example: 'The trial of Pavel Orlik begins on Monday.',
  }),
  verb('conviction.acquit', 'CONVICTION', 'acquit exonerate absolve', 'patient', '', {
    when: ['patient~@people'],
    roles: { offence: 'gerund / text:pp.of' },
    negates: true,
    example: 'A court in Osijek acquitted Pavel Orlik.',
  }),
  verb('conviction.guilty', 'CONVICTION', 'find plead', 'patient', '', {
    when: ['adj:guilty'],
    roles: { offence: 'text:pp.of' },
    example: 'Milan Tarn was found guilty of fraud.',
  }),
  verb('conviction.serve', 'CONVICTION', 'serve', 'agent', '', {
    when: ['object~sentence term', 'active'],
    roles: { offence: 'text:pp.for' },
    example: 'Milan Tarn is serving a sentence for fraud.',
  }),
  verb('arrest.surrender', 'ARREST', 'surrender give-up', 'pp.to', 'subject', {
    when: [
      'active',
      'pp.to~police authority army @group',
      'subject~@people',
      '!object / object~himself herself themselves',
    ],
    example: 'Pavel Orlik surrendered to the police.',
  }),
  verb('arrest.gave-himself', 'ARREST', 'give turn hand', 'pp.to', 'subject', {
    when: ['object~himself herself themselves', 'adverb:up in over / particle:up in over / pp.to,in'],
    example: 'Pavel Orlik turned himself in to the police.',
  }),
  verb('crime.charge', 'CRIME', 'charge indict prosecute', 'patient', '', {
    when: ['patient~@people'],
    roles: { offence: 'text:pp.with,over,of,in' },
    example: 'Lena Voss was indicted for perjury.',
  }),
  verb('crime.offender', 'CRIME', 'be', 'subject', '', {
    when: ['pred~offender criminal convict robber thief smuggler trafficker', 'subject~@people'],
    roles: { offence: 'text:pred' },
    example: 'Milan Tarn was a thief.',
  }),
  verb('crime.focus', 'CRIME', 'focus concentrate engage involve', 'patient', '', {
    when: ['gerund:counterfeit smuggle traffic steal deal rob sell launder'],
    roles: { offence: 'gerund' },
    example: 'Pavel Orlik was focused on counterfeiting clothes.',
  }),
  verb('crime.do', 'CRIME', 'counterfeit smuggle traffic launder steal rob', 'agent', '', {
    when: ['active', 'object', '!object~@person', 'agent~@people', 'finite'],
    roles: { offence: 'text:object' },
    example: 'The gang trafficked weapons.',
  }),
  verb(
    'arrest.arrest',
    'ARREST',
    'arrest detain apprehend capture catch seize nab overpower round-up pick-up',
    'agent',
    'patient',
    {
      when: ['patient~@people @member @group', '!snatched'],
      roles: { count: 'count:patient' },
      example: 'Nobody has been arrested.',
    },
  ),
  verb('arrest.held', 'ARREST', 'hold', 'agent', 'patient', {
    when: ['passive', 'patient~@person @name @count', '!nearby:hostage kidnap abduct captive ransom'],
    roles: { count: 'count:patient' },
    example: 'Seven people are being held.',
  }),
  verb('arrest.custody', 'ARREST', 'take be remain hold', 'agent', 'patient / subject', {
    when: ['pp.into,in,under~custody arrest'],
    example: 'Pavel Orlik was taken into custody by soldiers.',
  }),
  verb('arrest.make', 'ARREST', 'make', 'agent', 'patient', {
    when: ['patient~arrest'],
    example: 'Police made three arrests.',
  }),
  verb('release.free', 'EXCHANGE', 'release free hand-over', 'agent', 'patient', {
    when: [
      'patient~@people hostage captive schoolgirl prisoner detainee',
      'nearby:ransom exchange prisoners schoolgirl captive held hostage kidnap abduct',
      '!pp.without',
      '!agent~judge court',
    ],
    example: 'Soldiers freed the hostages.',
  }),
  verb('release.release', 'RELEASE', 'release free discharge let-go', 'agent', 'patient', {
    when: [
      'patient~@people',
      '!pp.from,off~surveillance watch observation monitoring',
      '!nearby:ransom hostage kidnap abduct exchange captive held prisoners',
    ],
    example: 'Pavel Orlik was released on Sunday without charge.',
  }),
  verb('search.search', 'SEARCH', 'search hunt look comb', 'agent', 'pp.for / object', {
    when: ['pp.for'],
    example: 'The police are searching for Milan Tarn.',
  }),
  verb('search.way', 'SEARCH', 'be continue go-on', '', 'pp.for / narrowed', {
    when: ['subject~search hunt manhunt', 'pp.for,under / active'],
    example: 'A manhunt is under way for the driver.',
  }),
  verb('search.launch', 'SEARCH', 'launch start begin open mount', 'agent', 'pp.for / patient.of', {
    when: ['patient~search hunt manhunt'],
    example: 'The police have launched a search for a second man.',
  }),
  verb('search.raid', 'SEARCH', 'search raid', 'agent', 'patient', {
    when: ['patient~@site flat home house office', 'agent~police @group'],
    example: 'Police searched a flat in Osijek.',
  }),
  verb('search.carry-out', 'SEARCH', 'carry-out conduct', 'agent', 'pp.of,at~@site', {
    when: ['patient~search raid'],
    example: 'The police carried out a search of the house.',
  }),
  verb('search.wanted', 'SEARCH', 'want seek', 'agent', 'patient', {
    when: ['passive', 'patient~@person @name'],
    example: 'Milan Tarn is being sought.',
  }),
  verb('search.notfound', 'SEARCH', 'find locate', 'agent', 'patient', {
    when: ['passive', 'negative', 'patient~@person @name @count @pronoun others'],
    example: 'Nothing was found in the flat.',
  }),
  verb('search.notfound-active', 'SEARCH', 'find locate trace', 'agent', 'patient', {
    when: ['active', 'negative', 'patient~@people'],
    example: 'The police could not find Pavel Orlik.',
  }),
  verb('check.check', 'SEARCH', 'check stop screen', 'agent', 'patient', {
    when: ['patient~@people @vehicle', 'passive / agent~police officer guard soldier gendarme'],
    example: 'Pavel Orlik was stopped and searched at the border.',
  }),
  verb('check.question', 'INVESTIGATION', 'question interrogate interview', 'agent', 'patient', {
    when: ['patient~@people', 'passive / agent~police service agency investigator prosecutor officer'],
    example: 'Pavel Orlik was questioned by Croatian investigators on Monday.',
  }),
  verb(
    'investigation.how',
    'INVESTIGATION',
    'look check inquire enquire examine investigate establish determine',
    'agent',
    'contentsubject',
    {
      when: ['agent~@actor @pronoun', 'active', 'open-question', 'adverb:into / finite', '!told:say'],
      content: true,
      example: 'The police are looking into how Pavel Orlik left the country.',
    },
  ),
  verb('investigation.look', 'INVESTIGATION', 'look', 'agent', 'pp.into', {
    when: ['agent~@actor', 'pp.into', '!pp.into~@site camera'],
    example: 'The police are looking into the finances of Pavel Orlik.',
  }),
  verb('investigation.verify', 'INVESTIGATION', 'verify authenticate', 'agent', 'patient', {
    when: ['active', 'agent~@actor @pronoun', 'patient~@document claim authenticity authorship'],
    example: 'Experts in Osijek could not verify the recording.',
  }),
  verb(
    'investigation.investigate',
    'INVESTIGATION',
    'investigate probe examine inquire',
    'agent',
    'patient / pp.into',
    { example: 'The death of a nurse is being investigated.' },
  ),
  verb(
    'investigation.open',
    'INVESTIGATION',
    'carry-out open launch begin start conduct order set-up',
    'agent',
    'pp.into,of / patient.of',
    {
      when: ['patient~investigation inquiry probe enquiry review audit examination'],
      example: 'No inquiry was opened.',
    },
  ),
]
