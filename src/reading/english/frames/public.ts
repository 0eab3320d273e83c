import { type Frame, noun, verb } from '../../frames/frame.ts'

/** Meetings, statements, publications, appointments, judgements. */
export const PUBLIC: readonly Frame[] = [
  verb('meeting.meet', 'MEETING', 'meet', 'agent', 'object~@actor / pp.with', {
    when: ['agent~@actor', 'active'],
    example: 'The two never met.',
  }),
  verb('meeting.off', 'MEETING', 'put-off postpone cancel delay call-off', 'agent', 'patient', {
    when: ['patient~conference summit meeting talk'],
    negates: true,
    example: 'The meeting was cancelled.',
  }),
  verb('meeting.talks', 'MEETING', 'collapse begin start resume end', '', 'subject.of / narrowed', {
    when: ['active', 'subject~talk negotiation summit'],
    example: 'Talks between Serbia and Croatia collapsed.',
  }),
  verb('coordination.truce', 'COORDINATION', 'agree sign reach', 'subject', 'pp.with', {
    when: ['any~truce ceasefire deal agreement accord pact', 'agent~@actor side'],
    also: ['POLICY', 'EXCHANGE'],
    example: 'The rebels agreed to a truce.',
  }),
  verb('meeting.chair', 'MEETING', 'chair hold convene attend host', 'agent', 'pp.with', {
    when: ['patient~meeting summit conference talk session'],
    roles: { topic: 'infinitive' },
    example: 'Ministers will hold talks in Zagreb on Monday.',
  }),
  verb(
    'response.respond',
    'RESPONSE',
    'respond react answer reply retaliate',
    'agent',
    'pp.to.from / pp.to~@actor / object~@actor',
    { when: ['agent~@actor', 'pp.to,with'], example: 'The army retaliated with artillery.' },
  ),
  verb('response.offer', 'RESPONSE', 'offer', 'agent', 'pp.to~@actor / object~@actor', {
    when: ['any~help aid assistance support', 'agent~@actor @pronoun'],
    roles: { topic: 'text:object' },
    example: 'Serbia has offered help.',
  }),
  verb('response.wait', 'RESPONSE', 'wait', 'agent', 'pp.for~@people', {
    when: ['active', 'pp.for~@people', 'place'],
    example: 'The police were waiting for Pavel Orlik at the airport.',
  }),
  verb('response.follow', 'RESPONSE', 'follow', 'subject', '', {
    when: ['active', '!object', 'subject~@name @state'],
    example: 'Denmark followed on Friday.',
  }),
  verb('protest.protest', 'PROTEST', 'protest demonstrate rally march', 'agent', 'pp.against', {
    when: ['subject~@person @group @count people protester demonstrator thousand hundred', 'active', '!object'],
    example: 'Hundreds marched through Zagreb.',
  }),
  verb(
    'publication.release',
    'PUBLICATION',
    'release publish post broadcast issue air circulate upload distribute',
    'agent',
    'patient',
    {
      when: [
        'patient~video recording statement message audio photograph photo picture footage report magazine tape image letter interview communique findings',
      ],
      roles: { original: 'timeof:patient' },
      example: 'A video was posted on a website.',
    },
  ),
  verb('publication.send', 'PUBLICATION', 'send deliver e-mail email', 'agent', 'patient + pp.to', {
    when: ['patient~message video recording statement audio', 'pp.to'],
    example: 'The group sent a message to Radio Osijek.',
  }),
  verb('publication.circulate', 'PUBLICATION', 'circulate appear surface emerge spread', '', 'subject', {
    when: ['active', 'subject~video recording message audio photograph photo footage tape image', 'pp.on,in,online'],
    example: 'A video circulated on social media.',
  }),
  verb(
    'condemnation.condemn',
    'CONDEMNATION',
    'condemn denounce deplore criticise criticize',
    'agent',
    'patient.owner / patient',
    { when: ['agent~@actor', 'active'], speech: true, example: 'Serbia condemned the attack.' },
  ),
  verb('accusation.accuse', 'ACCUSATION', 'accuse suspect', 'agent', 'patient', {
    when: ['pp.of,for / gerund', 'patient~@actor'],
    roles: { content: 'gerund / text:pp.of,for' },
    content: true,
    speech: true,
    example: 'Milan Tarn is suspected of fraud.',
  }),
  verb('accusation.suspect', 'ACCUSATION', 'suspect', 'agent', 'object', {
    when: ['active', 'object~@actor', '!pp.of,for', '!gerund'],
    speech: true,
    stance: 'hypothesised',
    example: 'The police suspect Pavel Orlik.',
  }),
  verb('accusation.describe', 'STATEMENT', 'call describe label', 'agent', 'object', {
    when: [
      'active',
      'pp.as / second / has-what',
      'agent~@actor',
      '!pp.as~brother',
      '!second~time',
      '!object~himself herself itself themselves',
    ],
    roles: { content: 'text:pp.as / text:second' },
    speech: true,
    example: 'The mayor described Milan Tarn as a hero.',
  }),
  verb('statement.hope', 'STATEMENT', 'hope want wish', 'speaker', '', {
    when: ['quoted'],
    content: true,
    speech: true,
    example: '"We hope that he returns," said the mayor.',
  }),
  verb('statement.duty', 'STATEMENT', 'have', 'subject', '', {
    when: ['object~responsibility duty obligation right', 'complement'],
    content: true,
    also: ['POLICY'],
    example: '"We have a duty to protect the school," said the mayor.',
  }),
  verb('statement.must', 'STATEMENT', '*', 'speaker', 'patient', {
    when: ['modal:must should', 'complement'],
    content: true,
    speech: true,
    also: ['CALL', 'POLICY'],
    example: 'The mayor said that the police must protect the school.',
  }),
  verb('rejection.false', 'REJECTION', 'dismiss reject describe denounce', 'agent', 'object.of / object.owner', {
    when: ['active', 'object~report claim allegation accusation suggestion charge story rumour rumor', 'agent~@actor'],
    roles: { content: 'text:object' },
    also: ['STATEMENT'],
    example: 'The government dismissed the report as false.',
  }),
  verb('statement.promise', 'PLEDGE', 'promise vow', 'agent', '', {
    when: ['has-infinitive / object', 'agent~@actor', 'active'],
    roles: { content: 'infinitive / text:object' },
    content: true,
    speech: true,
    also: ['STATEMENT'],
    example: 'The minister promised an inquiry.',
  }),
  verb('statement.apologise', 'STATEMENT', 'apologise apologize regret', 'agent', '', {
    when: ['agent~@actor', 'active'],
    speech: true,
    content: true,
    example: 'The minister apologised for the delay.',
  }),
  verb('statement.defend', 'STATEMENT', 'defend praise thank', 'agent', 'object', {
    when: ['agent~@actor', 'active', 'object~@actor'],
    speech: true,
    example: 'The minister defended the police.',
  }),
  verb('denial.involvement', 'ATTACK', 'deny', 'agent', '', {
    when: ['active', 'object~involvement wrongdoing guilt', '!pp.in,for'],
    negates: true,
    stance: 'denied',
    voiced: true,
    also: ['REJECTION', 'STATEMENT', 'ACCUSATION'],
    example: 'Pavel Orlik denied any involvement.',
  }),
  verb('statement.contradict', 'REJECTION', 'contradict', 'agent', 'patient', {
    when: ['patient~@actor', 'active'],
    also: ['STATEMENT'],
    example: 'The minister contradicted the mayor.',
  }),
  verb('appointment.appoint', 'APPOINTMENT', 'appoint nominate elect promote', 'agent', 'patient', {
    when: ['patient~@people', 'pp.as,to / second / passive'],
    example: 'Milan Tarn was elected mayor.',
  }),
  verb('appointment.replace', 'APPOINTMENT', 'replace succeed', '', 'agent', {
    when: ['agent~@people', 'patient~@people'],
    example: 'Milan Tarn succeeded Lena Voss as mayor.',
  }),
  verb('appointment.dismiss', 'APPOINTMENT', 'dismiss sack fire suspend', 'agent', 'patient', {
    when: [
      'patient~director chief head minister commander officer official governor @person',
      '!patient~flight service traffic operation talk',
    ],
    negates: true,
    also: ['DISSOLUTION'],
    example: 'The director of the prison was suspended.',
  }),
  verb('appointment.resign', 'APPOINTMENT', 'resign step-down', '', 'subject', {
    when: ['subject~director chief head minister commander officer official governor @name @person @pronoun'],
    negates: true,
    also: ['DISSOLUTION'],
    example: 'The minister resigned on Friday.',
  }),
  verb('creation.found', 'CREATION', 'found set-up establish create form', 'agent', 'patient', {
    when: [
      'patient~@group @name commission committee body force unit mission agency reserve fund centre inquiry panel',
    ],
    example: 'The state established a reserve.',
  }),
  verb('creation.emerge', 'CREATION', 'emerge appear surface form', 'subject', '', {
    when: [
      'active',
      '!object',
      'subject~group cell movement faction militia organisation organization network gang',
      'finite',
      '!that',
      '!has-infinitive',
      '!passive',
      '!pp.on,online,before-of',
    ],
    example: 'The group emerged in 2017.',
  }),
  verb('dissolution.split', 'DISSOLUTION', 'split disband break-up', 'subject', '', {
    when: ['active', '!object', 'subject~@people', '!subject~@person'],
    example: 'The group has split over money.',
  }),
  verb('dissolution.dissolve', 'DISSOLUTION', 'dissolve disband abolish', 'agent', 'patient', {
    when: ['patient'],
    example: 'Parliament was dissolved.',
  }),
  verb('exchange.free', 'EXCHANGE', 'exchange swap', 'agent', 'patient', {
    when: ['patient~prisoner hostage'],
    example: 'No prisoners were exchanged.',
  }),
  verb('assessment.fail', 'ASSESSMENT', 'be', 'subject', '', {
    when: ['pred~failure success failing mistake error', 'copula', '!there'],
    roles: { value: 'text:pred' },
    example: 'The removal of Pavel Orlik from the list was a mistake.',
  }),
  verb('assessment.there', 'ASSESSMENT', 'be', 'subject~@actor', '', {
    when: ['there', 'pred~failing failure gap lapse mistake error'],
    roles: { value: 'text:pred' },
    example: 'There were clear failings.',
  }),
  verb('assessment.slip', 'ASSESSMENT', 'slip', 'pp.through.owner / pp.from.of', 'subject', {
    when: ['pp.through,from~net radar'],
    roles: { value: '=missed' },
    example: 'Pavel Orlik slipped through the net of the police.',
  }),
  verb('assessment.challenge', 'ASSESSMENT', 'be pose', 'subject', 'pp.for,to', {
    when: [
      'pred~challenge threat danger problem risk / object~challenge threat danger problem risk',
      '!told:judge deem conclude assess consider decide rule find',
    ],
    roles: { value: 'text:pred' },
    example: 'The group poses a threat to the port.',
  }),
  verb('threat.judged', 'THREAT_ASSESSMENT', 'be pose represent present', 'teller', 'subject', {
    when: [
      'told:judge deem conclude assess consider decide rule find',
      'adj:dangerous harmless / pred~threat danger risk / object~threat danger risk',
    ],
    roles: { value: 'text:pred / adjective' },
    example: 'The police judged that Pavel Orlik posed no danger.',
  }),
  verb('threat.level', 'THREAT_ASSESSMENT', 'be remain stay', 'speaker', 'narrowed / subject.of', {
    when: [
      'subject~threat risk danger',
      'adj:low moderate high severe substantial critical elevated limited negligible',
    ],
    roles: { value: 'adjective' },
    example: 'The threat to foreigners is low.',
  }),
  verb('assessment.first', 'ASSESSMENT', 'be', 'subject~@name / speaker', 'relsubject', {
    when: ['pred-text:the first time'],
    roles: { value: '=unprecedented' },
    example: 'The minister said it was the first time that Croatia had closed the border.',
  }),
  verb('threat.risk', 'THREAT_ASSESSMENT', 'be remain stay', 'speaker', 'narrowed / subject.of / subject', {
    when: ['subject~risk', 'adj:high low moderate severe elevated considerable limited real'],
    roles: { value: 'adjective' },
    example: 'The overall risk remains high.',
  }),
  verb('threat.kidnapping', 'THREAT_ASSESSMENT', 'be remain pose', 'speaker', 'subject', {
    when: [
      'subject~kidnapping piracy terrorism crime banditry robbery violence',
      'pred~threat risk danger concern / object~threat risk danger',
    ],
    roles: { value: 'text:pred' },
    example: 'Piracy remains a serious threat.',
  }),
  verb('threat.rated', 'THREAT_ASSESSMENT', 'rate rank grade class classify regard assess', 'agent', 'patient', {
    when: ['pp.as,at~risk threat danger low high medium / adj:low high medium / second~risk threat', 'patient~@people'],
    roles: { value: 'text:pp.as,at / adjective' },
    example: 'The service rated Pavel Orlik as a minor risk.',
  }),
  verb('threat.likely', 'THREAT_ASSESSMENT', 'be', 'speaker', 'subject', {
    when: ['adj:probable possible imminent expected', 'subject~attack threat violence fighting risk @attack'],
    roles: { value: 'adjective' },
    example: 'Further attacks are probable.',
  }),
  verb('assessment.worse', 'ASSESSMENT', 'worsen deteriorate improve weaken', 'subject', '', {
    when: ['active', '!object'],
    roles: { value: 'verb' },
    example: 'Security in the region has worsened.',
  }),
  verb('assessment.poor', 'ASSESSMENT', 'be remain', 'subject', '', {
    when: [
      'adj:poor good lax patchy porous strong effective late wrong right incomplete unreliable credible accurate',
      '!there',
      '!told:judge',
    ],
    roles: { value: 'adjective' },
    example: 'The security of the port is poor.',
  }),
  verb('assessment.lack', 'ASSESSMENT', 'lack', 'subject', 'object', {
    when: ['active', 'object'],
    roles: { value: '=lacking' },
    also: ['ATTRIBUTE'],
    example: 'The port lacked cameras.',
  }),
  verb('assessment.called', 'ASSESSMENT', 'call describe', 'object', '', {
    when: ['active', 'adj:slow weak inadequate late wrong unacceptable shameful good', 'agent~@actor'],
    roles: { value: 'adjective' },
    voiced: true,
    also: ['CONDEMNATION', 'STATEMENT'],
    example: 'The governor called the response slow.',
  }),
  verb('assessment.quality', 'ASSESSMENT', 'be remain', 'subject', '', {
    when: [
      'adj:slow weak inadequate insufficient unprepared tense fragile volatile unstable stable calm critical enough sufficient unsafe vulnerable / adverb:enough',
      '!there',
    ],
    roles: { value: 'adjective' },
    example: 'The response of the police was too slow.',
  }),
  verb('assessment.consequence', 'THREAT_ASSESSMENT', 'see find detect identify', 'agent', 'pp.for,to~@actor', {
    when: ['active', 'object~consequence threat risk sign danger indication', 'agent~@actor @pronoun'],
    roles: { value: 'text:object' },
    example: 'The government sees no consequence for Croatia.',
    voiced: true,
  }),
  verb('assessment.rule-out', 'THREAT_ASSESSMENT', 'rule-out exclude', 'agent', '', {
    when: ['agent~@actor', 'patient~@attack threat link possibility motive involvement'],
    roles: { value: 'text:patient' },
    example: 'The police ruled out a link.',
  }),
  verb('assessment.no-information', 'THREAT_ASSESSMENT', 'have', 'subject', '', {
    when: ['object~information evidence indication knowledge', 'pp.about,of~threat plot attack plan danger'],
    roles: { value: 'text:pp.about,of' },
    example: 'The police have no information about a threat.',
  }),
  verb('assessment.likely', 'THREAT_ASSESSMENT', 'be', 'speaker', 'subject', {
    when: ['adj:likely unlikely', 'subject~attack threat violence fighting risk @attack'],
    roles: { value: 'adjective' },
    example: 'Further attacks are likely.',
  }),
  verb('threat.deem', 'THREAT_ASSESSMENT', 'deem consider judge regard class classify describe', 'agent', 'patient', {
    when: ['patient~@people', 'adj:dangerous harmless radical extremist / pp.as~threat danger risk dangerous'],
    roles: { value: 'adjective / text:pp.as' },
    example: 'Pavel Orlik was considered dangerous.',
  }),
  verb('threat.disengage', 'THREAT_ASSESSMENT', 'disengage radicalise radicalize', 'speaker', 'patient / subject', {
    when: ['subject~@people'],
    roles: { value: 'verbtext' },
    example: 'Pavel Orlik was radicalised in prison.',
  }),
  verb('threat.aware', 'THREAT_ASSESSMENT', 'be', 'subject', 'pp.to / pp.of', {
    when: ['adj:aware', 'pp.of~threat plot plan'],
    roles: { value: 'text:pp.of' },
    example: 'Serbia is aware of a threat to Croatia.',
  }),
  verb('attribute.history', 'ATTRIBUTE', 'have', 'subject', '', {
    when: ['!object-word:criminal police', 'object~history record past', 'subject~@people'],
    roles: { attribute: 'text:object' },
    example: 'Pavel Orlik has a history of violence.',
  }),
  verb('attribute.is', 'ATTRIBUTE', 'be', 'subject', 'pred.of~@group', {
    when: [
      '!pred~robber thief smuggler trafficker burglar forger dealer resident inhabitant',
      'copula',
      'pred~@person @named-group citizen',
      'subject~@people',
      '!pred~member offender criminal person people @name @kin @pronoun',
      '!there',
    ],
    roles: { attribute: 'text:pred' },
    example: 'Milan Tarn is a dual national.',
  }),
  verb('attribute.nationality', 'ATTRIBUTE', 'be', 'subject', '', {
    when: ['copula', 'pred-nationality'],
    roles: { attribute: '=nationality', value: 'text:pred' },
    example: 'Three of the dead were Croatian.',
  }),
  verb('attribute.named', 'ATTRIBUTE', 'name identify', 'pp.as', '', {
    when: ['active', 'object~gunman attacker bomber assailant suspect killer shooter hostage-taker driver', 'pp.as'],
    roles: { attribute: '=identity', value: 'text:pp.as' },
    example: 'Prosecutors have named the two gunmen as Pavel Orlik and Milan Orlik.',
  }),
  verb('attribute.unnamed', 'ATTRIBUTE', 'name identify', 'patient', '', {
    when: ['passive', 'negative', 'patient~@people', '!pp.as'],
    roles: { attribute: '=identity' },
    example: 'The driver has not been named.',
  }),
  verb('attribute.alias', 'ATTRIBUTE', 'know identify', 'patient', '', {
    when: ['passive', 'finite', 'pp.as', 'patient~@person @people'],
    roles: { attribute: '=alias', value: 'text:pp.as' },
    example: 'Milan Tarn is also known as Abu Salim.',
  }),
  verb('attribute.size', 'ATTRIBUTE', 'have', 'subject', '', {
    when: ['active', 'object~troop soldier fighter member peacekeeper', 'object~@count', 'subject~@group @name'],
    roles: { attribute: '=strength', value: 'count:object' },
    example: 'The group has some 300 fighters.',
  }),
  verb('attribute.from', 'ATTRIBUTE', 'be come', 'subject', 'pp.from', {
    when: ['pp.from~@place', 'subject~@person @count @pronoun', '!adverb:home', 'origin'],
    roles: { attribute: '=origin' },
    example: 'Pavel Orlik comes from Sisak.',
  }),
  verb('depiction.appear', 'DEPICTION', 'appear', 'subject', 'pp.before-of.mod / pp.before-of', {
    when: ['pp.before-of', 'subject~@people'],
    example: 'Pavel Orlik appeared in front of a flag.',
  }),
  verb('relation.describe', 'RELATION', 'describe call', 'agent', 'object', {
    when: ['pp.as~@kin / second~@kin'],
    roles: { relation: 'text:pp.as' },
    voiced: true,
    also: ['AFFILIATION'],
    example: 'Milan Tarn described Pavel Orlik as his brother.',
  }),
  verb('relation.marry', 'RELATION', 'marry wed', 'agent', 'patient / pp.to', {
    roles: { relation: '=marriage' },
    example: 'Pavel Orlik married Lena Voss in 2009.',
  }),
  verb('relation.be', 'RELATION', 'be', 'subject', 'pred.of / pred.owner', {
    when: ['pred~@kin', 'pred.of / pred.owner'],
    roles: { relation: 'text:pred' },
    example: 'Pavel Orlik is the brother of Igor Orlik.',
  }),
  noun(
    'assessment.superlative',
    'ASSESSMENT',
    'attack assault bombing shooting massacre raid blast mission incident',
    'self',
    'pp.on,against,in',
    {
      when: ['superlative'],
      roles: { value: 'text:self' },
      also: ['ATTRIBUTE'],
      example: 'It was the worst attack in a decade.',
    },
  ),
]
