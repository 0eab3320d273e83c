import { type Frame, verb } from '../../frames/frame.ts'

/** Requests, messages, replies, hand-overs, money, ties: wordings beyond the plain ones. */
export const DEALINGS: readonly Frame[] = [
  verb('sharing.tip-led', 'INFO_SHARING', 'lead alert', 'subject.from / subject.of / narrowed', 'object', {
    when: ['active', 'subject~tip tip-off information call', 'object~@actor'],
    example: 'A tip from a neighbour led the police to the flat.',
  }),
  verb('sharing.available', 'INFO_SHARING', 'make', 'agent', 'pp.to~@actor', {
    when: ['adj:available', 'pp.to~@actor'],
    roles: { content: 'text:patient' },
    example: 'The list was made available to all partners.',
  }),
  verb('sharing.dark', 'INFO_SHARING', 'keep leave', 'agent', 'patient', {
    when: ['pp.in~dark', 'patient~@actor'],
    negates: true,
    example: 'The ministry was kept in the dark.',
  }),
  verb('sharing.learned', 'INFO_SHARING', 'learn hear', 'pp.from~@actor', 'subject', {
    when: ['active', 'pp.from~@actor', 'subject~@actor'],
    roles: { about: 'pp.of,about' },
    example: 'The police learned of the plan from a neighbour.',
  }),
  verb('request.asked', 'REQUEST', 'ask request', 'agent', 'patient', {
    when: ['passive', 'has-infinitive', 'patient~@actor @people'],
    roles: { content: 'infinitive' },
    content: true,
    example: 'Croatia was asked to arrest Milan Tarn.',
  }),
  verb('request.for', 'REQUEST', 'ask apply appeal plead petition', 'agent', 'pp.to~@actor', {
    when: ['active', 'pp.for', '!object', 'agent~@actor @people @site'],
    roles: { content: 'text:pp.for' },
    example: 'The school had asked for police protection.',
  }),
  verb('request.beg', 'REQUEST', 'beg implore petition', 'agent', 'object~@actor', {
    when: ['active', 'object~@actor'],
    roles: { content: 'infinitive / text:pp.for' },
    content: true,
    example: 'The family begged the government for help.',
  }),
  verb('request.went', 'REQUEST', 'go reach arrive come', 'narrowed / subject.owner', 'pp.to,at,in / object', {
    when: ['active', 'subject~request appeal plea', 'pp.to,at,in / object'],
    example: 'A request for help went to Croatia.',
  }),
  verb(
    'warning.reached',
    'WARNING',
    'reach come go arrive',
    'narrowed~@actor / subject.owner / pp.from~@actor',
    'object~@actor / pp.to~@actor',
    {
      when: ['active', 'subject~warning alert'],
      example: 'A warning from Serbia reached Croatia in May.',
    },
  ),
  verb(
    'warning.given',
    'WARNING',
    'ignore give disregard heed pass issue',
    'patient.owner',
    'narrowed~@actor / pp.to~@actor',
    {
      when: ['passive', 'subject~warning', 'patient.owner'],
      example: "Serbia's warning to Croatia was ignored.",
    },
  ),
  verb('warning.school', 'WARNING', 'warn alert caution', 'agent', 'patient', {
    when: ['patient~@people @site @place @vehicle'],
    roles: { about: 'pp.about,of,against,to', content: 'that' },
    content: true,
    example: 'Nobody warned the school.',
  }),
  verb('instruction.gave', 'INSTRUCTION', 'give issue', 'agent', 'second / pp.to~@people / object~@people', {
    when: ['any~order instruction command', 'has-infinitive / pp.for,to / second'],
    roles: { content: 'infinitive' },
    content: true,
    example: 'The commander gave orders to shoot.',
  }),
  verb('communication.exchange', 'COMMUNICATION', 'exchange swap', 'subject', 'pp.with', {
    when: ['active', 'object~message e-mail email letter text call note', 'subject~@people'],
    example: 'Pavel Orlik and Milan Tarn exchanged messages.',
  }),
  verb(
    'communication.spoke',
    'COMMUNICATION',
    'speak talk communicate correspond chat',
    'subject',
    'pp.with,to~@people',
    {
      when: ['active', 'subject~@people', 'pp.on,by,via~telephone phone line radio e-mail / pp.with,to~@people'],
      example: 'The two men spoke on the telephone.',
    },
  ),
  verb('communication.wrote', 'COMMUNICATION', 'write', 'subject', 'pp.to~@actor', {
    when: ['active', 'pp.to~@actor', 'subject~@actor @pronoun'],
    example: 'Pavel Orlik wrote to Milan Tarn.',
  }),
  verb('communication.sent', 'COMMUNICATION', 'send write', 'agent', 'object', {
    when: ['active', 'object~@people', 'second~message e-mail email letter text note'],
    example: 'Milan Tarn sent Pavel Orlik a text message.',
  }),
  verb('communication.kept', 'COMMUNICATION', 'keep stay have be remain', 'subject', 'pp.with', {
    when: ['active / copula', 'any~contact touch / pp.in~contact touch', 'pp.with~@people', 'subject~@people'],
    example: 'Pavel Orlik kept in touch with Milan Tarn.',
  }),
  verb('rejection.deny', 'REJECTION', 'deny dispute contest refute', 'agent', 'object.owner', {
    when: [
      'active',
      'object~claim report allegation accusation charge figure account version story rumour rumor',
      'agent~@actor',
    ],
    roles: { content: 'text:object' },
    example: 'The ministry denied the claim.',
  }),
  verb(
    'rejection.throw-out',
    'REJECTION',
    'throw-out throw dismiss overrule strike-down veto block',
    'agent',
    'object.owner / object.of',
    {
      when: ['patient~appeal request complaint case lawsuit application petition bill motion'],
      roles: { content: 'text:patient' },
      example: 'The court threw out the appeal.',
    },
  ),
  verb('reply.to', 'REPLY', 'reply respond', 'agent', 'pp.to.from / pp.to.owner', {
    when: ['active', 'pp.to~letter request question message inquiry enquiry call query appeal warning'],
    example: 'Croatia replied to the letter in May.',
  }),
  verb('reply.without', 'REPLY', 'remain go be', '', 'subject.of / subject.owner', {
    when: ['pp.without~reply answer response'],
    negates: true,
    example: 'The request remained without reply.',
  }),
  verb(
    'retraction.part',
    'RETRACTION',
    'retract withdraw correct revise recant disown amend',
    'agent',
    'patient.of / patient',
    {
      when: [
        'patient~part half figure number toll section passage confession testimony account version claim estimate statement report story article remark',
        '!patient~@people',
      ],
      roles: { content: 'text:patient' },
      example: 'The ministry corrected the figure to twelve.',
    },
  ),
  verb('retraction.down', 'RETRACTION', 'take-down take pull delete', 'agent', 'patient', {
    when: ['patient~story article post report video statement', 'particle:down / adverb:down / pp.from'],
    example: 'The paper took the story down.',
  }),
  verb('transfer.moved', 'TRANSFER', 'transfer move hand-over transport', 'agent', 'patient', {
    when: ['passive', 'patient~@people case file prisoner', 'pp.to,into', '!pp.to~work job duty duties post desk role'],
    roles: { to: 'pp.to,into', from: 'pp.from' },
    example: 'Milan Tarn was transferred to a prison in Sisak.',
  }),
  verb('transfer.passed', 'TRANSFER', 'pass move go', 'pp.from', 'subject.for / narrowed / subject', {
    when: ['active', '!object', 'subject~case file responsibility duty watch surveillance command', 'pp.to'],
    roles: { to: 'pp.to', from: 'pp.from' },
    example: 'The file moved to the ministry in June.',
  }),
  verb('transfer.over', 'TRANSFER', 'take-over assume', 'pp.from', 'object', {
    when: ['active', 'object~case file watch surveillance duty command investigation guard', 'pp.from'],
    roles: { to: 'subject' },
    example: 'The service took over the surveillance from the police.',
  }),
  verb('dismissal.follow', 'DISMISSAL', 'follow-up follow pursue act check investigate', 'agent', 'patient', {
    when: ['passive', 'negative', 'patient~tip warning tip-off lead alert hint report clue', 'finite'],
    example: 'The tip was not followed up.',
  }),
  verb('dismissal.seriously', 'DISMISSAL', 'take', 'agent', 'patient', {
    when: ['passive', 'negative', 'adverb:seriously', 'patient~warning tip threat alert report complaint'],
    example: 'The warning was not taken seriously.',
  }),
  verb(
    'dismissal.discard',
    'DISMISSAL',
    'discard shelve rule-out set-aside brush-aside brush reject overlook drop ignore',
    'agent',
    'patient',
    {
      when: ['patient~match hit warning complaint alert tip lead case signal', '!patient.of~@people', '!patient.owner'],
      example: 'The match was discarded as a false hit.',
    },
  ),
  verb('dismissal.attention', 'DISMISSAL', 'pay give', 'agent', 'pp.to', {
    when: ['active', 'object~attention heed', 'pp.to~warning tip letter report complaint alert sign'],
    negates: true,
    example: 'The police paid no attention to the tip.',
  }),
  verb('dismissal.unheeded', 'DISMISSAL', 'go remain be', '', 'subject.owner / subject', {
    when: ['adj:unheeded ignored / adverb:unheeded', 'subject~warning tip appeal call alert'],
    example: "Pavel Orlik's warning went unheeded.",
  }),
  verb('pledge.renew', 'PLEDGE', 'renew repeat take give make', 'subject', 'object.to / pp.to', {
    when: ['object~pledge oath vow', 'object.of~loyalty allegiance fealty / pp.of~loyalty allegiance', 'pp.to'],
    speech: true,
    example: 'The fighters renewed their pledge of loyalty to Milan Tarn.',
  }),
  verb('pledge.obey', 'PLEDGE', 'vow pledge swear', 'agent', 'pp.to', {
    when: ['object~obedience allegiance loyalty fealty support', 'pp.to'],
    speech: true,
    example: 'Pavel Orlik vowed obedience to Milan Tarn.',
  }),
  verb('affiliation.close', 'AFFILIATION', 'be', 'subject', 'pp.to,with', {
    when: ['adj:close loyal allied affiliated sympathetic linked', 'pp.to,with~@actor', 'subject~@people'],
    example: 'The militia is sympathetic to the River League.',
  }),
  verb('affiliation.ally', 'AFFILIATION', 'ally affiliate align', 'patient / subject', 'pp.with,to', {
    when: ['pp.with,to~@actor'],
    example: 'The militia is allied with the River League.',
  }),
  verb('affiliation.offshoot', 'AFFILIATION', 'be', 'subject', 'pred.of', {
    when: [
      'copula',
      'pred~offshoot branch wing arm affiliate ally faction part cell franchise front successor',
      'pred.of~@group @name',
    ],
    roles: { relation: 'text:pred' },
    example: 'Northern Shield is an offshoot of the River League.',
  }),
  verb('affiliation.recruit', 'AFFILIATION', 'recruit enlist', 'patient', 'agent / pp.by,into', {
    when: ['patient~@people', 'agent / pp.by,into'],
    example: 'Milan Tarn was recruited by the River League.',
  }),
  verb('relation.married', 'RELATION', 'marry', 'subject', 'pp.to', {
    when: ['pp.to~@people'],
    roles: { relation: '=marriage' },
    example: 'Maria Belar is married to Milan Tarn.',
  }),
  verb('relation.friends', 'RELATION', 'be become', 'subject', 'pred.of / pp.with', {
    when: [
      'copula',
      'pred~friend neighbour neighbor colleague classmate cellmate acquaintance partner relative cousin brother sister',
      'subject~@people',
    ],
    roles: { relation: 'text:pred' },
    example: 'The two men were friends.',
  }),
  verb('relation.knew', 'RELATION', 'know befriend', 'subject', 'object', {
    when: [
      '!object~other',
      'active',
      'subject~@person @name',
      'object~@person @name',
      '!agent~police service agency intelligence authority',
    ],
    roles: { relation: '=acquaintance' },
    also: ['KNOWN_TO'],
    example: 'Pavel Orlik knew Milan Tarn from school.',
  }),
  verb('coordination.together', 'COORDINATION', 'act work operate cooperate collaborate', 'subject', 'pp.with', {
    when: ['active', 'adverb:together closely jointly / pp.with~@actor', 'subject~@actor @people'],
    example: 'The men acted together.',
  }),
  verb('coordination.agree', 'COORDINATION', 'cooperate collaborate', 'governor', 'pp.with', {
    when: ['under:agree promise begin'],
    example: 'Serbia and Croatia have agreed to cooperate.',
  }),
  verb('coordination.coordinate', 'COORDINATION', 'coordinate synchronise synchronize concert', 'agent', 'patient', {
    when: ['patient'],
    example: 'The attacks were coordinated by Milan Tarn.',
  }),
  verb('coordination.join', 'COORDINATION', 'join combine pool', 'subject', 'pp.with', {
    when: ['active', 'object~force effort hand resource'],
    example: 'The River League and Northern Shield have joined forces.',
  }),
  verb('coordination.helped', 'COORDINATION', 'help assist aid abet support', 'agent', 'patient', {
    when: ['patient~@people', 'agent~@people'],
    roles: { purpose: 'infinitive' },
    content: true,
    example: 'Milan Tarn had helped the gunmen.',
  }),
  verb('funding.came', 'FUNDING', 'come flow', 'pp.from', 'narrowed', {
    when: ['active', 'subject~@money', 'pp.from'],
    example: 'Money for the attack came from Milan Tarn.',
  }),
  verb('funding.earn', 'FUNDING', 'earn raise collect make', 'subject', 'pp.from', {
    when: ['active', 'object~@money', 'pp.from,by'],
    also: ['CRIME'],
    example: 'The River League earns money from smuggling.',
  }),
  verb('training.learn', 'TRAINING', 'learn practise practice', 'subject', 'pp.from,with', {
    when: ['active', 'has-infinitive / pp.at,in~camp / object~use', 'subject~@people'],
    roles: { content: 'infinitive', place: 'pp.at,in~camp @place / goal' },
    example: 'Pavel Orlik had learned to shoot at a camp in Libya.',
  }),
  verb('training.school', 'TRAINING', 'school drill instruct coach', 'patient', 'agent', {
    when: ['patient~@people', 'pp.in'],
    roles: { content: 'text:pp.in' },
    example: 'The recruits were schooled in the use of explosives.',
  }),
  verb('training.give', 'TRAINING', 'give provide offer', 'patient', 'agent', {
    when: ['passive', 'second~training instruction', 'patient~@people'],
    roles: { content: 'text:second' },
    example: 'Pavel Orlik was given weapons training by Milan Tarn.',
  }),
  verb('possession.have', 'POSSESSION', 'have own possess keep hold', 'subject', 'object', {
    when: ['active', 'object~@weapon @vehicle', 'subject~@people'],
    example: 'The gunman had two grenades.',
  }),
  verb('possession.belong', 'POSSESSION', 'belong', 'pp.to', 'subject', {
    when: ['subject~@weapon @vehicle @site phone computer bag', 'pp.to'],
    example: 'The van belonged to Milan Tarn.',
  }),
  verb('possession.name', 'POSSESSION', 'register', 'pp.in.of', 'patient', {
    when: ['passive', 'pp.in~name', 'pp.in.of'],
    example: 'The van was registered in the name of Lena Voss.',
  }),
  verb('possession.unarmed', 'POSSESSION', 'arm', 'patient', '', {
    when: ['passive', '!pp.with', 'patient~@people'],
    example: 'Pavel Orlik was armed.',
  }),
  verb('weapon.fired', 'WEAPON_LINK', 'fire', 'patient', 'pp.from,by', {
    when: ['passive', 'patient~shell bullet cartridge round shot case', 'pp.from~@weapon'],
    also: ['EVIDENCE'],
    example: 'The shells had been fired from the same rifle.',
  }),
  verb('weapon.kind', 'WEAPON_LINK', 'be', 'subject', 'pp.as,to,of', {
    when: ['subject~@weapon explosive', 'adj:identical similar / pp.of~kind type make'],
    example: 'The weapon was identical to the rifle of a guard.',
  }),
  verb('weapon.origin', 'WEAPON_LINK', 'originate come stem', 'subject', 'pp.in,from', {
    when: ['subject~@weapon explosive', 'pp.in,from'],
    example: 'The grenade originated in Serbia.',
  }),
  verb('evidence.on', 'EVIDENCE', 'be', 'subject', 'pp.on,in', {
    when: ['copula', 'subject~fingerprint dna blood print trace', 'pp.on,in'],
    example: 'His fingerprints were on the detonator.',
  }),
  verb('evidence.shows', 'EVIDENCE', 'show prove confirm indicate reveal', 'subject', 'object / contentsubject', {
    when: ['active', 'subject~footage data record analysis test trace cctv camera', 'object / that', '!object~@people'],
    content: true,
    example: 'CCTV footage shows the van outside the bank.',
  }),
  verb('evidence.turned-up', 'EVIDENCE', 'turn-up yield produce uncover unearth bring', 'object', '', {
    when: ['active', 'subject~search raid inspection check', 'object'],
    roles: { place: 'subject.of~@site' },
    example: 'A search of the flat turned up a list of names.',
  }),
  verb('evidence.found', 'EVIDENCE', 'find discover recover seize confiscate unearth', 'patient', '', {
    when: [
      'patient~@weapon @evidence @vehicle @document ammunition explosive nothing drug cash',
      'passive / agent~@actor @pronoun',
    ],
    roles: { place: 'place / pp.from,under,in' },
    also: ['SEARCH'],
    example: 'Ammunition was discovered under the floor.',
  }),
  verb('reply.acknowledge', 'REPLY', 'acknowledge', 'agent', 'object', {
    when: ['active', 'object~letter request message e-mail receipt call it report warning', 'agent~@actor'],
    example: 'The deputy acknowledged the letter.',
  }),
  verb('reply.reach', 'COMMUNICATION', 'reach contact', 'agent', 'patient', {
    when: ['passive', 'negative', 'modal:could can', 'patient~@people'],
    example: 'The deputy could not be reached.',
  }),
  verb('sharing.went', 'INFO_SHARING', 'go', 'subject.owner / pp.from', 'pp.to', {
    when: ['active', 'subject~e-mail email letter message list circular notice report memo note', 'pp.to'],
    roles: { content: 'text:subject' },
    example: 'An e-mail had gone to all posts in May 2021.',
  }),
  verb('sharing.report', 'INFO_SHARING', 'report', 'agent', 'pp.to~@actor', {
    when: ['patient~@people @vehicle', 'pp.to~@actor', 'agent~@actor @pronoun / passive'],
    roles: { about: 'patient' },
    also: ['WARNING'],
    example: 'A former employer reported Pavel Orlik to the police.',
  }),
  verb('sharing.neither', 'INFO_SHARING', 'share', 'agent', 'pp.with~@actor', {
    when: ['passive', 'pp.with~@actor'],
    roles: { content: 'text:patient' },
    example: 'Neither was shared with the border police.',
  }),
  verb('request.apply', 'REQUEST', 'apply', 'agent', 'pp.to,at~@actor @site', {
    when: ['active', 'pp.to,at~@actor @site', '!pp.for~visa permit', 'agent~@people'],
    also: ['VISA'],
    example: 'Pavel Orlik applied at the consulate in May.',
  }),
  verb('search.consult', 'SEARCH', 'consult check query', 'agent', 'patient', {
    when: ['patient~@list @document register database system file it', 'agent~@actor @site @pronoun / passive'],
    also: ['INVESTIGATION'],
    example: 'The consulate did not consult the register.',
  }),
  verb('search.prints', 'SEARCH', 'fingerprint frisk screen photograph scan', 'agent', 'patient', {
    when: ['passive', 'patient~@people', '!pp.with', '!medium'],
    example: 'Pavel Orlik was fingerprinted at passport control.',
  }),
  verb('known.noticed', 'KNOWN_TO', 'notice realise realize', 'patient~@people', 'agent', {
    when: ['active', 'agent~@negative @actor', '!that'],
    example: 'Nobody noticed until December.',
  }),
  verb('known.knowledge', 'KNOWN_TO', 'have', 'object.of / pp.of', 'subject', {
    when: ['object~knowledge', 'object.of / pp.of'],
    example: 'The police had no knowledge of the man.',
  }),
  verb('evidence.match', 'EVIDENCE', 'come come-back return emerge', 'subject', 'narrowed / pp.for,with', {
    when: ['active', 'subject~match hit result'],
    example: 'A match with a print came back too late.',
  }),
  verb(
    'evidence.no',
    'EVIDENCE',
    'see find have hold uncover produce discover',
    'agent',
    'patient.of / pp.of,against,for',
    {
      when: ['patient~evidence proof sign trace indication', 'active', '!pp.about,of~threat plot plan danger'],
      example: 'The inquiry has seen no evidence of this plan.',
    },
  ),
  verb('response.accept', 'RESPONSE', 'accept welcome endorse approve', 'agent', 'patient', {
    when: [
      'patient~recommendation offer demand resignation proposal finding report invitation apology plan',
      'agent~@actor / passive',
    ],
    example: 'The government accepted all nine recommendations on Thursday.',
  }),
  verb('response.followed', 'RESPONSE', 'follow-up follow pursue', 'agent', 'patient', {
    when: ['patient~@pronoun match report print result', 'passive', '!pp.by / agent~@actor'],
    also: ['INVESTIGATION'],
    example: 'The result was never followed up.',
  }),
  verb('policy.merge', 'POLICY', 'merge separate split link replace', 'agent', 'patient', {
    when: ['patient~register list database service agency system department office'],
    example: 'The two registers would be merged.',
  }),
  verb('assessment.puts', 'ASSESSMENT', 'put estimate', 'agent', 'object', {
    when: ['active', 'object~number toll figure cost damage total', 'agent~@actor'],
    roles: { value: 'text:pp.at' },
    example: 'The opposition puts the number at sixty.',
  }),
  verb('visa.were-issued', 'VISA', 'issue grant refuse revoke', 'pp.to', 'agent / patient', {
    when: ['passive', 'patient~visa permit'],
    example: 'Forty visas were issued in error.',
  }),
  verb('alert.placed', 'WATCHLISTING', 'place put issue', 'pp.on,for,against~@people', 'patient', {
    when: ['patient~alert notice flag marker', 'pp.on,for,against~@people'],
    roles: { authority: 'agent' },
    example: 'No port alert had been placed on Pavel Orlik.',
  }),
  verb('investigation.hear', 'INVESTIGATION', 'hear interview examine', 'agent', 'patient', {
    when: ['patient~witness'],
    example: 'The inquiry has heard 71 witnesses.',
  }),
  verb('investigation.subject', 'INVESTIGATION', 'make become be', 'agent', 'patient / subject', {
    when: [
      'second.of~interest investigation inquiry / pred.of~interest investigation inquiry',
      'second~subject person target / pred~subject person target',
    ],
    example: 'Pavel Orlik became a subject of interest.',
  }),
  verb('lead.chair', 'AFFILIATION', 'chair head lead run command', 'agent', 'patient', {
    when: [
      'patient~inquiry commission committee panel council board task force company firm bank',
      'agent~@person @name',
    ],
    roles: { relation: '=leader' },
    also: ['RELATION'],
    example: 'The inquiry is chaired by Lena Voss.',
  }),
  verb('casualty.lost-part', 'CASUALTY', 'lose', '', 'subject', {
    when: ['active', 'object~eye leg arm hand limb sight foot finger hearing', 'subject~@people'],
    roles: { effect: '=wounded' },
    example: 'A firefighter lost an eye.',
  }),
  verb('damage.burned', 'DAMAGE', 'burn', '', 'subject', {
    when: ['active', '!object', 'subject~@site @vehicle @place'],
    also: ['ATTACK'],
    example: 'The hostel burned on the night of 29 October.',
  }),
  verb('deployment.drove', 'DEPLOYMENT', 'drive walk pass pass-by', '', 'subject', {
    when: ['active', 'subject~patrol'],
    example: 'A patrol drove past twice a night.',
  }),
]
