import { type Frame, verb } from '../../frames/frame.ts'

/** More ways of telling violence, harm, threats and calls than the plain verbs of `violence.ts`. */
export const FORCE: readonly Frame[] = [
  verb('attack.shots', 'ATTACK', 'fire direct aim', 'agent', 'pp.at,on,into,against,towards', {
    when: ['patient~shot burst bullet volley salvo missile', 'pp.at,on,into,against,towards'],
    roles: { instrument: 'patient~@weapon' },
    example: 'Shots were fired at the car of the mayor on Tuesday evening.',
  }),
  verb('attack.shoot-at', 'ATTACK', 'shoot throw swing lunge hack', 'agent', 'pp.at', {
    when: ['active', 'pp.at~@people @vehicle @site', 'agent~@people'],
    example: 'Two men on a motorbike shot at a patrol and sped away.',
  }),
  verb('attack.as-passed', 'ATTACK', 'explode detonate go-off', '', 'under-way', {
    when: ['active', 'subject~bomb mine device charge car', '!pp.at,in,outside,near,inside~@site', 'under-way'],
    roles: { instrument: 'subject' },
    example: 'A roadside bomb exploded as an army patrol passed.',
  }),
  verb('attack.aimed', 'ATTACK', 'aim direct', '', 'pp.at,against', {
    when: ['patient~@attack', 'pp.at,against'],
    example: 'The bombing was aimed at the mayor.',
  }),
  verb('hostage.hold-at', 'HOSTAGE_TAKING', 'hold keep', 'agent', 'patient', {
    when: ['pp.at~gunpoint knifepoint', 'patient~@people'],
    example: 'The hostage-takers held the crew at gunpoint.',
  }),
  verb('hostage.hands', 'HOSTAGE_TAKING', 'be remain', 'pp.in.of~@group', 'subject', {
    when: ['pp.in~hand', 'pp.in.of~@group', '!pp.in.of~police authority army government', 'subject~@people'],
    example: 'The engineers have been in the hands of the River League since May.',
  }),
  verb('hostage.remain', 'HOSTAGE_TAKING', 'remain be', '', 'subject', {
    when: ['adj:captive hostage / pred~captive hostage prisoner', 'subject~@people'],
    example: 'Six sailors remain captive in the delta.',
  }),
  verb('hostage.siege', 'HOSTAGE_TAKING', 'hold trap keep', '', 'patient', {
    when: ['passive', 'patient~@people', 'nearby:siege hostage-taker'],
    example: 'The siege at the bakery, in which eleven customers were held, ended at noon.',
  }),
  verb('hostage.crew', 'HOSTAGE_TAKING', 'hold', 'agent~@people', 'object', {
    when: ['active', 'object~crew passenger customer staff', 'agent~@people', '!agent~police army authority'],
    example: 'Pirates seized a tanker and are holding its crew.',
  }),
  verb('kidnap.bundle', 'KIDNAPPING', 'bundle drag force push pull whisk', 'agent', 'patient', {
    when: ['patient~@people', 'pp.into,from,out of~@vehicle home house @site'],
    example: 'A businessman was bundled into a van outside his office.',
  }),
  verb('casualty.among', 'CASUALTY', 'be', '', 'pred / subject', {
    when: ['pp.among~dead killed victim / pp.among~those'],
    roles: { effect: '=killed' },
    example: 'Among the dead were two children.',
  }),
  verb('casualty.succumb', 'CASUALTY', 'succumb', '', 'subject', {
    when: ['active', 'pp.to~injury wound burn'],
    roles: { effect: '=killed' },
    example: 'Pavel Orlik succumbed to his injuries in hospital.',
  }),
  verb('casualty.treated', 'CASUALTY', 'treat hospitalise hospitalize admit', '', 'patient', {
    when: ['passive', 'patient~@people', 'pp.for~burn wound injury shock smoke / pp.in,at,to~hospital clinic'],
    roles: { effect: '=wounded', count: 'count:patient' },
    example: 'Seventeen people were treated in hospital for burns.',
  }),
  verb('casualty.drown', 'CASUALTY', 'drown suffocate burn starve freeze', '', 'subject', {
    when: ['subject~@people', 'active', '!object'],
    roles: { effect: '=killed', count: 'count:subject' },
    example: 'Nine migrants drowned.',
  }),
  verb('damage.cause', 'DAMAGE', 'cause do inflict suffer sustain', 'subject', 'pp.to / subject~@site @vehicle', {
    when: ['object~damage destruction', 'pp.to / subject~@site @vehicle'],
    example: 'The rocket caused damage to a school.',
  }),
  verb('damage.collapse', 'DAMAGE', 'collapse burn-down crumble', '', 'subject', {
    when: ['active', 'subject~@site @place'],
    example: 'The bridge collapsed after the explosion.',
  }),
  verb('damage.ruins', 'DAMAGE', 'lie be', '', 'subject', {
    when: ['pp.in~ruin flame'],
    example: 'Dozens of houses lay in ruins.',
  }),
  verb('damage.daub', 'DAMAGE', 'daub spray paint deface', 'agent', 'pp.on / patient', {
    when: ['pp.on~@site wall door / patient~@site wall door grave'],
    example: 'Vandals daubed slogans on the walls of the synagogue.',
  }),
  verb('damage.leave', 'DAMAGE', 'leave', 'subject~@people', 'object', {
    when: ['active', 'object~@site @vehicle', 'pp.in~ruin flame / adj:damaged'],
    example: 'The blast left the mill in ruins.',
  }),
  verb('claim.planted', 'CLAIM_OF_RESPONSIBILITY', 'plant attack kill shoot fire bomb bring-down', 'agent', 'patient', {
    when: ['own-words', 'told:say claim admit boast announce', 'active'],
    speech: true,
    example: 'The River League said it had planted the bomb.',
  }),
  verb('claim.boast', 'CLAIM_OF_RESPONSIBILITY', 'boast', 'agent', '', {
    when: ['active', 'gerund / pp.of'],
    content: true,
    speech: true,
    example: 'The group boasted of having killed nine soldiers.',
  }),
  verb('claim.passive', 'CLAIM_OF_RESPONSIBILITY', 'claim', 'agent', 'narrowed', {
    when: ['passive', 'subject~responsibility', 'narrowed'],
    speech: true,
    example: 'Responsibility for the bombing was claimed by the River League.',
  }),
  verb('threat.target', 'THREAT', 'threaten', 'agent', 'goalobject', {
    when: ['active', 'has-infinitive', 'goalobject'],
    content: true,
    speech: true,
    example: 'The River League threatened to kill the hostages.',
  }),
  verb('threat.threatened', 'THREAT', 'threaten', 'agent', 'patient', {
    when: ['patient~@people @site @place'],
    content: true,
    speech: true,
    example: 'The editor was threatened by an unknown caller.',
  }),
  verb('threat.vow', 'THREAT', 'vow promise swear threaten pledge', 'agent', 'goalobject', {
    when: [
      'active',
      'infinitive:avenge kill attack strike destroy fight retaliate continue punish shoot behead target',
    ],
    content: true,
    speech: true,
    example: 'The River League vowed to avenge its leader.',
  }),
  verb('threat.revenge', 'THREAT', 'promise vow swear threaten announce', 'agent', '', {
    when: ['active', 'object~revenge vengeance retaliation bloodshed attack war'],
    speech: true,
    example: 'The rebels promised revenge.',
  }),
  verb('threat.swore', 'THREAT', 'kill attack strike bomb shoot destroy avenge', 'speaker', 'patient', {
    when: ['told:swear vow threaten warn promise', 'modal:will would'],
    speech: true,
    example: 'Milan Tarn swore that he would kill the commander.',
  }),
  verb('threat.again', 'THREAT', 'strike attack return come-back', 'speaker', 'patient', {
    when: ['modal:will would', 'told:say announce declare', 'own-words'],
    speech: true,
    example: 'The River League said it would strike again.',
  }),
  verb('call.for', 'CALL', 'call', 'agent', '', {
    when: ['active', '!object', 'word-after:for', '!has-infinitive'],
    content: true,
    speech: true,
    example: 'The governor called for calm.',
  }),
  verb('call.resign', 'CALL', 'call', 'agent', 'pp.for', {
    when: ['pp.for~@people', 'has-infinitive', 'active'],
    content: true,
    speech: true,
    example: 'The opposition has called for the minister to resign.',
  }),
  verb('call.urged', 'CALL', 'urge exhort call-on appeal incite', 'agent', 'patient', {
    when: ['has-infinitive', 'patient~@people @state'],
    content: true,
    speech: true,
    example: 'Residents were urged by the mayor to stay calm.',
  }),
  verb('call.both', 'CALL', 'call appeal', 'agent', 'pp.on,to,upon', {
    when: ['pp.on,to,upon', 'has-infinitive / pp.for'],
    content: true,
    speech: true,
    example: 'The union appealed to the government for guards.',
  }),
  verb('call.make', 'CALL', 'make issue launch renew', 'agent', 'pp.to~@actor', {
    when: ['patient~appeal call', 'pp.for / has-infinitive', '!patient-text:phone'],
    content: true,
    speech: true,
    example: 'The bishop made an appeal for peace.',
  }),
]
