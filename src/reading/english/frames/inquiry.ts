import { type Frame, verb } from '../../frames/frame.ts'

/** Courts, watching, lists, judgements: wordings beyond the plain ones. */
export const INQUIRY: readonly Frame[] = [
  verb('conviction.receive', 'CONVICTION', 'receive get', 'agent', '', {
    when: ['object~sentence term', 'agent~@people'],
    example: 'Pavel Orlik received a sentence of six years.',
  }),
  verb('conviction.give', 'CONVICTION', 'give hand-down impose pass', 'patient~@people / object~@people / pp.on', '', {
    when: ['any~sentence term', 'patient~@people / object~@people / pp.on'],
    example: 'The judge gave Milan Tarn a suspended sentence.',
  }),
  verb('conviction.have', 'CONVICTION', 'have', 'subject', '', {
    when: ['object~conviction', 'subject~@people'],
    roles: { offence: 'text:pp.for' },
    example: 'Pavel Orlik has a previous conviction for theft.',
  }),
  verb('conviction.quash', 'CONVICTION', 'quash overturn annul', 'patient.owner / patient.of', '', {
    when: ['patient~conviction sentence verdict'],
    negates: true,
    example: "Pavel Orlik's conviction was quashed.",
  }),
  verb('crime.record', 'CRIME', 'have', 'subject', '', {
    when: ['object~record conviction', 'object-word:criminal police record', 'subject~@people'],
    also: ['ATTRIBUTE', 'CONVICTION'],
    example: 'Pavel Orlik had a criminal record.',
  }),
  verb('crime.deal', 'CRIME', 'deal sell forge fake rob burgle steal extort counterfeit embezzle', 'agent', '', {
    when: ['active', 'object', 'agent~@people', '!object~@people'],
    roles: { offence: 'verbtext' },
    example: 'Pavel Orlik dealt drugs in Graz.',
  }),
  verb('crime.involved', 'CRIME', 'involve implicate engage', 'patient', '', {
    when: [
      'passive',
      'patient~@people',
      'pp.in~smuggling trafficking theft fraud robbery extortion laundering crime piracy drug arm',
    ],
    roles: { offence: 'text:pp.in' },
    example: 'The network was involved in smuggling.',
  }),
  verb('search.place', 'SEARCH', 'search raid comb scour inspect screen', 'agent', 'patient', {
    when: ['patient~@site @place @vehicle @people', 'passive / agent~@actor @pronoun'],
    example: 'A house in Osijek was searched.',
  }),
  verb('search.begin', 'SEARCH', 'begin start continue resume end stop', '', 'narrowed', {
    when: ['active', 'subject~search hunt manhunt', 'narrowed'],
    example: 'A manhunt for the driver began.',
  }),
  verb('search.verb', 'SEARCH', 'look hunt search seek pursue chase', 'agent', 'pp.for / patient', {
    when: [
      'agent~@actor @pronoun / passive',
      'pp.for~@people @vehicle / patient~@people',
      '!object~refuge asylum shelter job work help',
    ],
    example: 'Officers are hunting a man in a blue coat.',
  }),
  verb(
    'investigation.into',
    'INVESTIGATION',
    'open launch begin start close order resume conclude',
    'agent',
    'narrowed',
    {
      when: ['patient~investigation inquiry probe enquiry review', 'narrowed'],
      example: 'An inquiry into the fire was ordered.',
    },
  ),
  verb('investigation.treat', 'INVESTIGATION', 'treat', 'agent', 'patient', {
    when: ['pp.as~arson murder terrorism suspicious attack accident act'],
    example: 'The police are treating the fire as arson.',
  }),
  verb('investigation.case', 'INVESTIGATION', 'close reopen open drop', 'agent', 'patient', {
    when: ['patient~case file proceedings investigation inquiry', '!patient.owner / patient~file'],
    example: 'The case was closed in 2014.',
  }),
  verb('investigation.task', 'INVESTIGATION', 'appoint ask order charge task', 'agent', 'goalobject', {
    when: [
      'infinitive:examine investigate inquire review establish probe',
      'object~commission panel judge team committee body inspector expert force investigator group / passive',
    ],
    example: 'Parliament has appointed a commission to examine the fire.',
  }),
  verb('investigation.way', 'INVESTIGATION', 'be continue go-on', '', 'narrowed / subject', {
    when: ['subject~investigation inquiry probe autopsy enquiry', 'pp.under~way / adj:ongoing open / active'],
    example: 'An autopsy is under way.',
  }),
  verb('release.free-adj', 'RELEASE', 'set let', 'agent', 'patient', {
    when: ['adj:free / adverb:free', 'patient~@people'],
    example: 'Pavel Orlik was set free after two days.',
  }),
  verb('release.got-out', 'RELEASE', 'get leave come walk', '', 'subject', {
    when: ['active', 'pp.of,out of,from~prison jail custody / object~prison jail custody', 'subject~@people'],
    also: ['ESCAPE'],
    example: 'Pavel Orlik left prison in 2012.',
  }),
  verb(
    'surveillance.off',
    'SURVEILLANCE',
    'call-off lift end drop suspend stop abandon terminate discontinue',
    'agent',
    'narrowed~@people',
    {
      when: ['passive', 'subject~watch surveillance observation monitoring', 'narrowed~@people'],
      roles: { phase: '=end' },
      example: 'The watch on Pavel Orlik was called off in June.',
    },
  ),
  verb('surveillance.tapped', 'SURVEILLANCE', 'tap bug wiretap intercept', 'agent', 'patient.owner / patient.of', {
    when: ['patient~telephone phone call line flat house car conversation', 'patient.owner / patient.of'],
    roles: { phase: '=ongoing' },
    example: 'Investigators tapped the telephone of Lena Voss.',
  }),
  verb('surveillance.drop', 'SURVEILLANCE', 'drop abandon', 'agent', 'patient', {
    when: ['patient~@people', 'pp.as~target subject priority'],
    roles: { phase: '=end' },
    example: 'The service dropped Milan Tarn as a target in 2016.',
  }),
  verb('surveillance.radar', 'SURVEILLANCE', 'drop fall disappear vanish', 'pp.off.of / pp.from.of', 'subject', {
    when: ['pp.off,from~radar', 'subject~@people'],
    roles: { phase: '=end' },
    example: 'Pavel Orlik dropped off the radar of the service in 2015.',
  }),
  verb('surveillance.no-longer', 'SURVEILLANCE', 'follow observe', 'agent', 'patient', {
    when: ['passive', 'patient~@people', '!pp.by', '!pp.on~@document'],
    roles: { phase: '=ongoing' },
    example: 'Pavel Orlik was no longer followed.',
  }),
  verb('watchlisting.feature', 'WATCHLISTING', 'feature appear figure stand', 'subject', 'pp.in,on', {
    when: ['active', 'pp.in,on~@list', 'subject~@people'],
    example: 'Lena Voss featured in the database of the border police.',
  }),
  verb('watchlisting.notice', 'WATCHLISTING', 'be', 'subject', 'pred.of', {
    when: ['copula', 'pred~subject', 'pred.of~notice warrant alert'],
    example: 'Milan Tarn was the subject of a red notice.',
  }),
  verb('watchlisting.contain', 'WATCHLISTING', 'contain include hold', 'object.of / object.owner', 'subject', {
    when: ['active', 'subject~@list', 'object~name'],
    example: 'The watch list did not contain the name of Pavel Orlik.',
  }),
  verb('known.aware', 'KNOWN_TO', 'be become', 'pp.of~@people', 'subject', {
    when: ['adj:aware', 'pp.of~@people', 'subject~@actor'],
    example: 'Investigators had been aware of Lena Voss since 2011.',
  }),
  verb('known.familiar', 'KNOWN_TO', 'be', 'subject', 'pp.to', {
    when: ['adj:familiar', 'pp.to~@actor', 'subject~@people'],
    example: 'The suspect was familiar to the police.',
  }),
  verb('known.heard', 'KNOWN_TO', 'hear', 'pp.of~@people', 'subject', {
    when: ['active', 'pp.of~@people', 'subject~@actor'],
    example: 'The service had never heard of Milan Tarn.',
  }),
  verb('threat.judged-to', 'THREAT_ASSESSMENT', 'judge consider deem believe find assess', 'agent', 'patient', {
    when: ['patient~@people', 'below-pred:danger threat risk'],
    content: true,
    example: 'The service judged Pavel Orlik to be no danger.',
  }),
  verb(
    'threat.seen',
    'THREAT_ASSESSMENT',
    'see regard view treat class classify rate assess describe',
    'agent',
    'patient',
    {
      when: ['pp.as~threat danger risk target priority high low dangerous / rated'],
      roles: { value: 'text:pp.as' },
      example: 'Pavel Orlik was no longer seen as a threat.',
    },
  ),
  verb('threat.very-likely', 'THREAT_ASSESSMENT', 'be remain', 'teller / speaker', 'subject', {
    when: [
      'adj:likely unlikely probable possible imminent expected',
      'subject~@attack threat violence fighting risk retaliation unrest',
    ],
    roles: { value: 'adjective' },
    example: 'An attack remains highly likely.',
  }),
  verb('threat.to', 'THREAT_ASSESSMENT', 'be remain stay', 'teller / speaker', 'subject', {
    when: [
      'subject~threat risk danger',
      'adj:low moderate high severe substantial critical elevated limited negligible serious acute real considerable',
    ],
    roles: { value: 'adjective' },
    example: 'The threat is high.',
  }),
  verb('threat.no-sign', 'THREAT_ASSESSMENT', 'be exist', '', 'pred.of / pp.to,against', {
    when: ['there', 'pred~indication sign evidence threat danger risk', 'pred.of~threat danger attack / pp.to,against'],
    example: 'There is no indication of a threat to the embassy.',
  }),
  verb(
    'assessment.find',
    'ASSESSMENT',
    'find identify reveal expose uncover criticise criticize',
    '',
    'pp.at,in,by,within,on.of',
    {
      when: ['active', 'object~failing failure weakness lapse shortcoming gap flaw error mistake deficiency'],
      roles: { value: 'text:object' },
      voiced: true,
      example: 'The inquiry found serious failings at the ministry.',
    },
  ),
  verb('assessment.lapses', 'ASSESSMENT', 'be', 'pp.on.of / pp.at,by,in,within', '', {
    when: ['there', 'pred~failing failure gap lapse mistake error shortcoming flaw', 'pp.on.of / pp.at,by,in,within'],
    roles: { value: 'text:pred' },
    example: 'There were lapses on the part of the police.',
  }),
  verb('assessment.described', 'ASSESSMENT', 'describe call criticise criticize label brand praise', 'patient', '', {
    when: ['pp.as / second / adj', '!patient~@people', 'agent~@actor @document'],
    voiced: true,
    roles: { value: 'text:pp.as / text:second / adjective' },
    also: ['STATEMENT', 'CONDEMNATION'],
    example: 'The report described the checks as a failure.',
  }),
  verb('assessment.badly', 'ASSESSMENT', 'work function cooperate perform', 'subject', '', {
    when: ['active', 'adverb:badly poorly well smoothly'],
    example: 'The two agencies worked badly together.',
  }),
  verb('assessment.expose', 'ASSESSMENT', 'expose reveal show', 'pp.in,at', '', {
    when: ['active', 'object~weakness flaw gap lapse vulnerability shortcoming', 'pp.in,at'],
    roles: { value: 'text:object' },
    example: 'The attack exposed weaknesses in the system.',
  }),
]
