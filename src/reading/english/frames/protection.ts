import { type Frame, noun, verb } from '../../frames/frame.ts'

const FORCES =
  'investigator troop soldier officer police man force unit policeman guard gendarme reservist army agent reinforcement helicopter vehicle patrol squad marine commando drone boat tank battalion brigade ship warship aircraft personnel'

/** Levels, emergencies, deployments, operations, borders. */
export const PROTECTION: readonly Frame[] = [
  verb('level.remain', 'ALERT_LEVEL', 'remain be stay stand', 'subject.owner / issuer', 'subject', {
    when: ['subject~level', 'subject-word:alert threat security terror warning terrorism risk'],
    roles: { value: 'text:pp.at / text:pred / adjective' },
    example: 'The alert level remains high.',
  }),
  verb(
    'level.raise',
    'ALERT_LEVEL',
    'raise lower lift increase reduce downgrade upgrade keep maintain put',
    'patient.owner / agent',
    'patient',
    {
      when: ['patient~level', 'patient-word:alert threat security terror warning alarm terrorism risk'],
      roles: { value: 'text:pp.to,at / verb' },
      example: 'Croatia raised its alert level.',
    },
  ),
  verb('level.unchanged', 'ALERT_LEVEL', 'leave keep hold', 'agent', 'patient', {
    when: ['object~level', 'object-word:alert threat security terror warning', 'adj:unchanged same'],
    roles: { value: '=unchanged' },
    example: 'The government left the threat level unchanged.',
  }),
  verb('level.alert-on', 'ALERT_LEVEL', 'raise issue declare maintain keep extend', 'agent', 'patient', {
    when: ['patient~alert', '!pp.to~@actor'],
    roles: { value: 'text:patient' },
    example: "The country's terror alert has been raised to the highest level.",
  }),
  verb('level.alert-off', 'ALERT_LEVEL', 'lift cancel end withdraw revoke', 'agent', 'patient', {
    when: ['patient~alert'],
    roles: { value: 'text:patient' },
    negates: true,
    example: 'The alert was lifted.',
  }),
  verb('emergency.declare', 'EMERGENCY', 'declare impose proclaim announce extend', 'agent', 'patient', {
    when: ['patient~emergency curfew law state', 'patient-text:emergency curfew martial'],
    roles: { value: 'text:object' },
    example: 'Martial law was proclaimed.',
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
  verb('emergency.lift', 'EMERGENCY', 'lift end revoke', 'agent', 'patient', {
    when: ['patient~emergency curfew', 'patient-text:emergency curfew martial'],
    roles: { value: 'text:patient' },
    negates: true,
    example: 'The curfew was lifted.',
  }),
  verb('deployment.withdraw', 'DEPLOYMENT', 'withdraw pull-out recall', 'agent', 'patient', {
    when: [`patient~${FORCES}`],
    roles: { amount: 'count:patient', phase: '=end' },
    example: 'The guards were withdrawn from the school.',
  }),
  verb(
    'deployment.deploy',
    'DEPLOYMENT',
    'deploy mobilize mobilise station post dispatch send redeploy',
    'agent',
    'patient + guarded',
    {
      when: [`patient~${FORCES}`, '!told:be'],
      roles: { amount: 'count:patient', purpose: 'infinitive' },
      example: 'The men were sent back to Bosnia.',
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
    example: 'Croatia has 300 soldiers in Serbia.',
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
      example: 'The deployment of 500 police officers to the border was announced.',
    },
  ),
  verb('deployment.strengthen', 'DEPLOYMENT', 'strengthen reinforce increase boost', 'agent', 'pp.at,in', {
    when: ['patient~presence guard'],
    example: 'Police presence has been increased at the airport.',
  }),
  verb(
    'policy.step-up',
    'POLICY',
    'step-up strengthen tighten reinforce increase boost double',
    'agent',
    'pp.at,along / patient',
    {
      when: [
        'patient~security control check border patrol measure protection presence guard screening vigilance surveillance inspection',
        'finite',
      ],
      also: ['RESPONSE', 'DEPLOYMENT'],
      example: 'Security has been tightened at airports.',
    },
  ),
  verb('policy.close', 'POLICY', 'close seal shut block suspend halt ban cancel reopen divert', 'agent', 'patient', {
    when: [
      '!agent~resident protester demonstrator villager farmer driver',
      'patient~border frontier airport crossing road flight school embassy port station airspace traffic @site ferry service bridge market beach strait',
    ],
    example: 'The border was closed.',
  }),
  verb('policy.entry', 'POLICY', 'block restrict allow deny refuse limit tighten', 'agent~@actor / subjectgoal', '', {
    when: ['patient~entry access', 'agent~@actor / subjectgoal'],
    content: true,
    example: 'Croatia restricted entry to Osijek.',
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
    example: 'The army commented that the road was open.',
  }),
  verb('policy.reopen', 'POLICY', 'reopen resume close', 'subject', '', {
    when: ['active', '!object', 'subject~@site flight border school airport embassy service'],
    example: 'The school reopened on Monday.',
  }),
  verb('policy.build', 'POLICY', 'build erect construct', 'agent', 'patient', {
    when: ['patient~wall fence barrier'],
    example: 'The government plans to build a wall.',
  }),
  verb('policy.attention', 'POLICY', 'turn', 'agent', '', {
    when: ['object~attention'],
    content: true,
    also: ['RESPONSE'],
    example: 'The ministry turned its attention to the border.',
  }),
  verb('policy.clean-up', 'POLICY', 'clean-up', 'agent', 'patient', {
    example: 'The mayor will clean up the district.',
  }),
  verb('policy.adopt', 'POLICY', 'adopt approve pass introduce announce unveil impose', 'agent', 'patient', {
    when: [
      'patient~law measure plan policy ban sanction restriction rule bill budget programme program reform regulation decree toll tax fee visa requirement moratorium reward',
    ],
    roles: { topic: 'text:object' },
    example: 'A ban on gatherings was imposed.',
  }),
  verb('operation.launch', 'OPERATION', 'launch begin start conduct carry-out mount resume', 'agent', 'pp.against,on', {
    when: ['patient~operation offensive advance campaign raid sweep airstrike manhunt exercise patrol drill mission'],
    example: 'The police conducted an operation in Osijek.',
  }),
  verb('operation.foil', 'OPERATION', 'foil thwart disrupt dismantle avert', 'agent', 'patient', {
    when: ['patient~plot attack attempt cell network plan bombing'],
    example: 'The cell was dismantled.',
  }),
  verb('operation.advance', 'OPERATION', 'advance march', 'subject', 'pp.on,to,into,towards', {
    when: ['active', 'pp.on,to,into,towards~@place'],
    example: 'Troops advanced on Sisak.',
  }),
  verb('operation.gather', 'OPERATION', 'gather mass', 'subject', 'pp.on,at,in', {
    when: ['active', 'subject~rebel troop soldier fighter force army militant'],
    example: 'Rebels are massing on the border.',
  }),
  verb('operation.evacuate', 'OPERATION', 'evacuate rescue', 'agent', 'patient', {
    when: ['patient'],
    example: 'Soldiers rescued the hostages.',
  }),
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
      when: [
        'pp.from,of,out / particle:out / adverb:out anywhere away back',
        'patient~@group @name @person fighter',
        '!patient~@person / patient~fighter rebel militant soldier',
      ],
      roles: { from: 'pp.from,of', place: 'pp.from,of' },
      also: ['CONTROL'],
      example: 'The army drove the rebels out of Sisak.',
    },
  ),
  verb(
    'control.hold',
    'CONTROL',
    'control hold seize capture take-over retake recapture occupy regain conquer overrun take',
    'agent',
    'patient',
    {
      when: [
        'patient~@place @site road territory area control @pronoun',
        '!patient~him her them me us',
        'agent~@group @name @person @state',
      ],
      roles: { place: 'place' },
      example: 'The army retook Sisak.',
    },
  ),
  verb('control.lose', 'CONTROL', 'lose give-up hand-over surrender cede', 'agent', 'patient', {
    when: [
      'patient~@place @site control airport @pronoun',
      '!patient~him her them me us track',
      'agent~@people @state',
    ],
    roles: { to: 'pp.to', phase: '=end' },
    example: 'The army lost Sisak.',
  }),
  verb('control.withdraw', 'CONTROL', 'withdraw retreat pull-out', 'subject', 'pp.from', {
    when: ['active', '!object', 'subject~@people @state fighter troop rebel soldier'],
    roles: { phase: '=end' },
    also: ['OPERATION', 'ESCAPE', 'TRAVEL'],
    example: 'The rebels withdrew from Sisak.',
  }),
]
