import { type Frame, noun, verb } from '../../frames/frame.ts'

const FORCES =
  'investigator troop soldier officer police man force unit policeman guard gendarme reservist army agent reinforcement helicopter vehicle patrol squad marine commando drone boat tank battalion brigade ship warship aircraft personnel'

/** Levels, emergencies, deployments, operations, borders. */
export const PROTECTION: readonly Frame[] = [
  verb('level.remain', 'ALERT_LEVEL', 'remain be stay stand', 'subject.owner / issuer', '', {
    when: ['subject~level', 'subject-word:alert threat security terror warning terrorism risk'],
    roles: { value: 'text:pp.at / text:pred / adjective' },
  }),
  verb(
    'level.raise',
    'ALERT_LEVEL',
    'raise lower lift increase reduce downgrade upgrade keep maintain put',
    'patient.owner / agent',
    '',
    {
      when: ['patient~level', 'patient-word:alert threat security terror warning alarm terrorism risk'],
      roles: { value: 'text:pp.to,at / verb' },
    },
  ),
  verb('level.unchanged', 'ALERT_LEVEL', 'leave keep hold', 'agent', '', {
    when: ['object~level', 'object-word:alert threat security terror warning', 'adj:unchanged same'],
    roles: { value: '=unchanged' },
    example: 'The government left the threat level unchanged.',
  }),
  verb('level.alert-on', 'ALERT_LEVEL', 'raise issue declare maintain keep extend', 'agent', '', {
    when: ['patient~alert', '!pp.to~@actor'],
    roles: { value: 'text:patient' },
  }),
  verb('level.alert-off', 'ALERT_LEVEL', 'lift cancel end withdraw revoke', 'agent', '', {
    when: ['patient~alert'],
    roles: { value: 'text:patient' },
    negates: true,
  }),
  verb('level.on-alert', 'ALERT_LEVEL', 'be put place', 'patient / subject', '', {
    when: ['pp.on~alert'],
    roles: { value: 'text:pp.on' },
  }),
  verb('emergency.declare', 'EMERGENCY', 'declare impose proclaim announce extend', 'agent', '', {
    when: ['patient~emergency curfew law state', 'patient-text:emergency curfew martial'],
    roles: { value: 'text:object' },
  }),
  verb(
    'emergency.force',
    'EMERGENCY',
    'be remain stay',
    'pp.in,across,throughout~@place province district city region',
    '',
    {
      when: ['subject~curfew emergency lockdown law', 'pp.in,into~force effect place'],
      roles: { value: 'text:subject' },
      example: 'A curfew is in force in the province.',
    },
  ),
  verb('emergency.state', 'EMERGENCY', 'be remain', 'pp.in,across~@place province district city region', '', {
    when: ['subject~state', 'subject-text:state of emergency', 'pp.in,into~force effect place'],
    roles: { value: 'text:subject' },
    example: 'A state of emergency has been in force since Monday.',
  }),
  verb('emergency.lift', 'EMERGENCY', 'lift end revoke', 'agent', '', {
    when: ['patient~emergency curfew', 'patient-text:emergency curfew martial'],
    roles: { value: 'text:patient' },
    negates: true,
  }),
  verb('deployment.withdraw', 'DEPLOYMENT', 'withdraw pull-out recall', 'agent', 'patient', {
    when: [`patient~${FORCES}`],
    roles: { amount: 'count:patient' },
    negates: true,
  }),
  verb(
    'deployment.deploy',
    'DEPLOYMENT',
    'deploy mobilize mobilise station post dispatch send redeploy',
    'agent',
    'patient + guarded',
    {
      when: [`patient~${FORCES}`],
      roles: { amount: 'count:patient', purpose: 'infinitive' },
    },
  ),
  verb('deployment.unguarded', 'DEPLOYMENT', 'leave be remain stand', 'agent', 'patient / subject', {
    when: [
      'adj:unguarded unprotected unmanned / adverb:unguarded',
      'patient~@site @place / subject~@site @place @vehicle',
    ],
    negates: true,
    example: 'The school was left unguarded between 2 and 6 May.',
  }),
  verb('deployment.no-guards', 'DEPLOYMENT', 'have', '', 'subject', {
    when: ['active', 'object~guard protection security officer', 'subject~@site'],
    example: 'The school had no guards on that day.',
  }),
  verb('deployment.duty', 'DEPLOYMENT', 'be', '', 'subject', {
    when: ['pp.on~duty patrol guard', 'subject~@person @count @group'],
    roles: { amount: 'count:subject' },
    example: 'Only two guards were on duty.',
  }),
  verb('deployment.there', 'DEPLOYMENT', 'be', '', 'pred + pp.at,in,outside~@site', {
    when: ['there', 'pred~guard soldier policeman officer patrol sentry', 'pp.at,in,outside,on'],
    roles: { amount: 'count:pred' },
    example: 'There were no guards at the gate.',
  }),
  verb('deployment.left', 'DEPLOYMENT', 'leave abandon desert', 'subject', 'object', {
    when: ['active', 'object~post position', `subject~${FORCES} sentry`],
    negates: true,
    example: 'The guards left their post.',
  }),
  verb('deployment.ended', 'DEPLOYMENT', 'end stop cease', '', 'subject', {
    when: ['active', '!object', 'subject~patrol guard deployment shift'],
    negates: true,
    example: 'The patrol ended at midnight.',
  }),
  verb('deployment.arrive', 'DEPLOYMENT', 'arrive', '', 'subject', {
    when: ['active', `subject~${FORCES} troop`, 'pp.in,at~@place @site'],
    roles: { amount: 'count:subject' },
    also: ['TRAVEL'],
    example: 'Another 200 troops arrived in Osijek.',
  }),
  verb('deployment.has', 'DEPLOYMENT', 'have keep maintain', 'subject', 'object', {
    when: ['active', `object~${FORCES}`, 'object~@count', 'subject~@state', 'place'],
    roles: { amount: 'count:object' },
  }),
  verb('deployment.guard', 'DEPLOYMENT', 'guard protect patrol secure', 'agent', 'patient', {
    when: [
      'finite / passive',
      `agent~${FORCES} military navy guard coastguard @negative @pronoun`,
      'patient~@site @place',
    ],
    example: 'The army has been guarding three depots.',
  }),
  noun(
    'deployment.noun',
    'DEPLOYMENT',
    'deployment mobilisation mobilization',
    'owner / host / pp.by',
    'of + guarded',
    {
      when: ['of'],
      roles: { amount: 'count:of', purpose: 'infinitive' },
      stance: 'planned',
    },
  ),
  verb('deployment.strengthen', 'DEPLOYMENT', 'strengthen reinforce increase boost', 'agent', 'pp.at,in', {
    when: ['patient~presence guard'],
  }),
  verb(
    'policy.step-up',
    'POLICY',
    'step-up strengthen tighten reinforce increase boost double',
    'agent',
    'pp.at,along',
    {
      when: [
        'patient~security control check border patrol measure protection presence guard screening vigilance surveillance inspection',
        'finite',
      ],
      also: ['RESPONSE', 'DEPLOYMENT'],
    },
  ),
  verb('policy.close', 'POLICY', 'close seal shut block suspend halt ban cancel reopen divert', 'agent', 'patient', {
    when: [
      'patient~border frontier airport crossing road flight school embassy port station airspace traffic @site ferry service bridge market beach strait',
    ],
  }),
  verb('policy.entry', 'POLICY', 'block restrict allow deny refuse limit tighten', 'agent~@actor / subjectgoal', '', {
    when: ['patient~entry access', 'agent~@actor / subjectgoal'],
    content: true,
  }),
  verb(
    'policy.suspend',
    'POLICY',
    'suspend halt pause stop resume restart',
    'agent',
    'pp.at,in,to,from~@site @place / patient',
    {
      when: [
        'patient~work operation production service activity travel trade exploration drilling mining shipping delivery visit',
        'agent~@actor',
      ],
      roles: { topic: 'text:patient' },
      also: ['RESPONSE'],
      example: 'The company has suspended work at the dam.',
    },
  ),
  verb('policy.section', 'POLICY', 'close shut reopen', 'agent', 'patient', {
    when: [
      'patient~section office branch school mine site market factory camp shop mission service',
      'agent~@actor / passive',
    ],
    also: ['RESPONSE'],
    example: 'The embassy has closed its visa section.',
  }),
  verb('policy.closed', 'POLICY', 'remain be stay', 'subject', '', {
    when: [
      'adj:closed shut open suspended',
      'subject~@site border frontier airport embassy school road port crossing market office',
    ],
  }),
  verb('policy.reopen', 'POLICY', 'reopen resume close', 'subject', '', {
    when: ['active', '!object', 'subject~@site flight border school airport embassy service'],
  }),
  verb('policy.build', 'POLICY', 'build erect construct', 'agent', '', { when: ['patient~wall fence barrier'] }),
  verb('policy.attention', 'POLICY', 'turn', 'agent', '', {
    when: ['object~attention'],
    content: true,
    also: ['RESPONSE'],
  }),
  verb('policy.clean-up', 'POLICY', 'clean-up', 'agent', 'patient', {}),
  verb('policy.adopt', 'POLICY', 'adopt approve pass introduce announce unveil impose', 'agent', '', {
    when: [
      'patient~law measure plan policy ban sanction restriction rule bill budget programme program reform regulation decree toll tax fee visa requirement moratorium reward',
    ],
    roles: { topic: 'text:object' },
  }),
  verb('operation.launch', 'OPERATION', 'launch begin start conduct carry-out mount resume', 'agent', 'pp.against,on', {
    when: ['patient~operation offensive advance campaign raid sweep airstrike manhunt exercise patrol drill mission'],
  }),
  verb('operation.foil', 'OPERATION', 'foil thwart disrupt dismantle avert', 'agent', 'patient', {
    when: ['patient~plot attack attempt cell network plan bombing'],
  }),
  verb('operation.advance', 'OPERATION', 'advance march', 'subject', 'pp.on,to,into,towards', {
    when: ['active', 'pp.on,to,into,towards~@place'],
  }),
  verb('operation.gather', 'OPERATION', 'gather mass', 'subject', 'pp.on,at,in', {
    when: ['active', 'subject~rebel troop soldier fighter force army militant'],
  }),
  verb('operation.evacuate', 'OPERATION', 'evacuate rescue', 'agent', 'patient', { when: ['patient'] }),
  verb('operation.shell', 'ATTACK', 'shell bombard strafe pound', 'agent', 'patient', {
    when: ['patient~position stronghold line hideout camp'],
    also: ['OPERATION'],
    example: 'The army shelled rebel positions.',
  }),
  verb('operation.pull', 'OPERATION', 'pull withdraw relocate move fly-out bring-home', 'agent', 'patient', {
    when: [
      'patient~staff personnel employee worker family diplomat citizen',
      'agent~@actor',
      'pp.from,to / particle:out',
    ],
    roles: { from: 'pp.from', to: 'pp.to' },
    also: ['RESPONSE', 'POLICY'],
    example: 'The company pulled its staff out of Osijek.',
  }),
  verb(
    'operation.drive',
    'OPERATION',
    'drive expel push drive-out push-back push-out dislodge oust',
    'agent',
    'patient',
    {
      when: ['pp.from,of,out / particle:out / adverb:out anywhere away back', 'patient~@group @name @person fighter'],
      roles: { from: 'pp.from,of', place: 'pp.from,of' },
      also: ['CONTROL'],
    },
  ),
  verb(
    'control.hold',
    'CONTROL',
    'control hold seize capture take-over retake recapture occupy regain conquer overrun take',
    'agent',
    'patient',
    {
      when: ['patient~@place @site road territory area control @pronoun', 'agent~@group @name @person @state'],
      roles: { place: 'place' },
    },
  ),
  verb('control.area', 'CONTROL', 'take-over seize control hold', 'agent', 'pp.in,of', {
    when: ['patient~area part swathe land territory', 'pp.in'],
  }),
  verb('control.lose', 'CONTROL', 'lose give-up hand-over surrender cede', 'agent', 'patient', {
    when: ['patient~@place @site control airport @pronoun', 'agent~@group @name @pronoun @state'],
    roles: { to: 'pp.to' },
    negates: true,
  }),
  verb('control.withdraw', 'CONTROL', 'withdraw retreat pull-out', 'subject', 'pp.from', {
    when: ['active', '!object', 'subject~@group @name @pronoun @state fighter troop rebel soldier'],
    negates: true,
    also: ['OPERATION', 'ESCAPE', 'TRAVEL'],
  }),
]
