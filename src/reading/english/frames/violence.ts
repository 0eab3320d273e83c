import { type Frame, noun, verb } from '../../frames/frame.ts'

const ATTACKS =
  'attack assault bombing shooting killing murder massacre ambush explosion blast stabbing atrocity assassination beheading airstrike shelling hijacking raid strike robbery arson sabotage'

/** Attacks, hostages, victims, damage, and who claims them. */
export const VIOLENCE: readonly Frame[] = [
  verb(
    'attack.attack',
    'ATTACK',
    'attack storm bomb assault ambush raid shell strike target hit besiege mortar firebomb bombard',
    'agent~@actor / agent.mod~@actor / agent.owner~@actor',
    'patient',
    {
      when: ['patient', 'patient~@people @site @place @vehicle', '!particle:off down up', '!adverb:off', '!pp.off'],
      roles: { instrument: 'pp.with~@weapon / agent~@weapon' },
      example: 'Special forces stormed the bakery.',
    },
  ),
  verb('attack.shoot', 'ATTACK', 'shoot stab gun-down', 'agent', 'patient', {
    when: ['active', 'patient~@people', '!adj:dead'],
    also: ['CASUALTY'],
    example: 'Two gunmen stabbed Pavel Orlik.',
  }),
  verb('attack.fire', 'ATTACK', 'fire open', 'agent', 'pp.on,at,into,against', {
    when: ['pp.on,at,into,against', 'active'],
    roles: { instrument: 'object~@weapon' },
    example: 'Prosecutors opened an inquiry into the ministry.',
  }),
  verb('attack.fired', 'ATTACK', 'fire launch', 'agent / subject~@person', 'pp.on,at,into,against', {
    when: ['patient~round rocket mortar missile shell grenade attack assault offensive'],
    roles: { instrument: 'patient~@weapon' },
    example: 'The shells had been fired from the same rifle.',
  }),
  verb(
    'attack.detonate',
    'ATTACK',
    'detonate explode blow-up go-off',
    'agent~@actor',
    'pp.at,in,outside,near,inside~@site',
    {
      when: ['any~@people bomb vest belt device car explosive / subject~bomb device explosive car mine grenade'],
      roles: { instrument: 'object~@weapon / subject~@weapon' },
      example: 'A suicide bomber blew himself up at the gate of a barracks.',
    },
  ),
  verb('attack.spray', 'ATTACK', 'spray rake pelt shower riddle pepper', 'agent', 'patient', {
    when: ['patient~@person @name @site @vehicle @place @group', 'pp.with'],
    roles: { instrument: 'pp.with~@weapon' },
    example: 'Two gunmen sprayed a checkpoint with bullets.',
  }),
  verb('attack.throw', 'ATTACK', 'throw hurl lob plant drop', 'agent', 'pp.at,on,into,outside,near,under,inside', {
    when: [
      'patient~grenade bomb firebomb explosive mine device cocktail stone',
      'pp.at,on,into,outside,near,under,inside',
    ],
    roles: { instrument: 'patient' },
    example: 'A grenade was thrown at the consulate.',
  }),
  verb('attack.land', 'ATTACK', 'land strike hit fall explode', '', 'pp.near,on,in,at,inside,outside / object', {
    when: [
      'active',
      'subject~rocket mortar missile shell grenade drone',
      'pp.near,on,in,at,inside,outside~@site @place / object',
    ],
    roles: { instrument: 'subject' },
    example: 'Rockets landed near the airport.',
  }),
  verb('attack.tear', 'ATTACK', 'tear rip hit strike rock shake destroy damage', '', 'pp.through / object', {
    when: [
      'active',
      'subject~blast explosion bomb bombing',
      'pp.through~@site @vehicle @place / object~@site @vehicle @place',
    ],
    example: 'A blast tore through a bus.',
  }),
  verb('attack.occur', 'ATTACK', 'occur happen come take', '', 'pp.at,in,near,outside~@site', {
    when: ['active', 'subject~@attack', 'pp.at,in,near,outside~@site @place', '!object / object~place'],
    roles: { place: 'pp.at,in,near,outside~@site @place' },
    example: 'The bombing took place at a market in Osijek.',
  }),
  verb('damage.fire', 'DAMAGE', 'set', 'agent', 'pp.to / patient', {
    when: ['object~fire', 'pp.to'],
    example: 'The attackers set fire to two churches.',
  }),
  verb('damage.ablaze', 'DAMAGE', 'set', 'agent', 'patient', {
    when: ['pp.on~fire / adj:ablaze alight / adverb:ablaze alight'],
    example: 'The gunmen set the school on fire.',
  }),
  verb('attack.loot', 'ATTACK', 'loot rob plunder ransack', 'agent', 'patient', {
    when: ['patient~@site @place @vehicle village shop'],
    example: 'The gunmen looted shops.',
  }),
  verb('attack.under-fire', 'ATTACK', 'come be', '', 'subject', {
    when: ['pp.under~fire attack bombardment'],
    example: 'A patrol came under fire near Osijek.',
  }),
  verb('attack.hit-mine', 'ATTACK', 'hit strike', '', 'subject', {
    when: ['active', 'object~bomb mine device', 'subject~@vehicle @person @group convoy patrol bus'],
    roles: { instrument: 'object' },
    example: 'An army lorry hit a roadside bomb.',
  }),
  verb('attack.delivered', 'ATTACK', 'deliver post mail send', 'agent', 'pp.to', {
    when: ['patient~bomb', 'pp.to'],
    roles: { instrument: 'patient' },
    example: 'A parcel bomb was delivered to the ministry.',
  }),
  verb('attack.board', 'ATTACK', 'board', 'agent', 'object', {
    when: [
      'active',
      'object~ship tanker vessel freighter trawler boat',
      'subject~pirate gunman man attacker militant robber',
    ],
    example: 'Pirates boarded a tanker off Osijek.',
  }),
  verb('attack.hallmark', 'ATTACK', 'bear carry have', 'object.of', 'subject', {
    when: ['object~hallmark signature mark', 'object.of', 'subject~@attack'],
    stance: 'hypothesised',
    also: ['ASSESSMENT'],
    example: 'The attack bore the hallmarks of the River League.',
  }),
  verb('attack.suspicion', 'ACCUSATION', 'fall', '', 'pp.on,upon', {
    when: ['subject~suspicion blame', 'pp.on,upon'],
    stance: 'hypothesised',
    example: 'Suspicion has fallen on the River League.',
  }),
  verb('attack.plan', 'ATTACK', 'plan plot prepare', 'agent', 'patient.of / patient', {
    when: [`patient~${ATTACKS}`, 'agent~@person @people', '!patient~meeting'],
    also: ['COORDINATION'],
    example: 'Pavel Orlik planned the attack.',
  }),
  verb('attack.blown-up', 'ATTACK', 'blow-up torch firebomb dynamite', 'agent~@actor', 'patient', {
    when: ['patient~@site @vehicle @place'],
    also: ['DAMAGE'],
    example: 'The bridge near Osijek was blown up on Friday.',
  }),
  verb('attack.lead', 'ATTACK', 'lead orchestrate mastermind direct', 'agent', 'patient.of / patient', {
    when: [`patient~${ATTACKS}`],
    example: 'Pavel Orlik led the attack.',
  }),
  verb('attack.mine', 'ATTACK', 'drive run hit step strike', '', 'subject.owner / subject', {
    when: ['pp.over,on~bomb mine device explosive / object~mine'],
    roles: { instrument: 'pp.over,on / object' },
    example: 'A lorry drove over a mine.',
  }),
  verb('attack.drive', 'ATTACK', 'drive ram plough', 'agent', 'pp.into', {
    when: ['active', 'pp.into~@site crowd people market pedestrian gate barrier checkpoint wall', 'object~@vehicle'],
    roles: { instrument: 'object~@vehicle' },
    example: 'Pavel Orlik drove a van into a crowd of shoppers in Osijek.',
  }),
  verb('attack.involved', 'ATTACK', 'involve implicate', 'patient', 'pp.in.of / pp.in', {
    when: ['passive', `pp.in~${ATTACKS}`],
    roles: { place: 'pp.in.mod~@place / place' },
    example: 'Pavel Orlik was involved in the bombing in Osijek.',
  }),
  verb('attack.part', 'ATTACK', 'take play have', 'subject', 'pp.in.of / pp.in', {
    when: ['object~part role hand', `pp.in~${ATTACKS}`],
    example: 'Pavel Orlik had a hand in the attack.',
  }),
  verb('claim.behind', 'CLAIM_OF_RESPONSIBILITY', 'be stand', 'subject', 'pp.behind', {
    when: ['pp.behind', 'own-words'],
    speech: true,
    example: 'The River League said it was behind the bombing.',
  }),
  verb('attack.behind', 'ATTACK', 'be stand', 'subject', 'pp.behind', {
    when: ['!own-words', 'pp.behind', 'subject~@people'],
    example: 'Milan Tarn was behind the bombing.',
  }),
  verb(
    'attack.commit',
    'ATTACK',
    'carry-out commit stage mount launch perpetrate conduct execute',
    'agent',
    'patient.of / patient',
    {
      when: [`patient~${ATTACKS} raid strike`, '!own-words'],
      example: 'The army is carrying out air strikes on rebel positions.',
    },
  ),
  verb(
    'claim.own',
    'CLAIM_OF_RESPONSIBILITY',
    'carry-out commit stage mount launch perpetrate execute',
    'agent',
    'patient.of / patient',
    {
      when: [`patient~${ATTACKS} raid strike`, 'own-words', 'active'],
      speech: true,
      example: 'The River League said it had carried out the bombing.',
    },
  ),
  verb('attack.blame', 'ATTACK', 'blame', 'object', 'pp.for', {
    when: ['active', 'pp.for', 'object~@actor'],
    also: ['ACCUSATION'],
    voiced: true,
    example: 'Police blamed the River League for the blast.',
  }),
  verb('attack.deny', 'ATTACK', 'deny', 'agent', 'pp.in / pp.for', {
    when: ['active', 'object~involvement role part responsibility', 'pp.in,for'],
    negates: true,
    stance: 'denied',
    voiced: true,
    example: 'The River League denied responsibility for the blast.',
  }),
  verb('attack.responsible', 'ATTACK', 'be hold', 'subject', 'pp.for', {
    when: ['adj:responsible', `pp.for~${ATTACKS}`],
    example: 'Milan Tarn was responsible for the bombing.',
  }),
  noun(
    'attack.noun',
    'ATTACK',
    ATTACKS,
    'owner~@actor / pp.by~@actor / mod~@group',
    'of~@person @site @name / pp.of~@person @name / pp.on,against / mod~@site / pp.at,in~@site + self / place + self / self',
    {
      when: ['specific', 'free-event', '!superlative', '!done', '!police-raid'],
      roles: { instrument: 'pp.with~@weapon' },
      example: 'No attack on the embassy took place.',
    },
  ),
  noun(
    'attack.victim',
    'ATTACK',
    'shooting killing murder assassination stabbing execution beheading',
    'pp.by~@actor / owner~@actor',
    'of / pp.of',
    {
      when: ['of / pp.of~@person @name', 'free-event', '!superlative'],
      roles: { instrument: 'pp.with~@weapon' },
      example: 'The execution of two shepherds was filmed.',
    },
  ),
  noun(
    'hostage.noun',
    'HOSTAGE_TAKING',
    'siege crisis hostage-taking',
    'owner~@actor / pp.by~@actor / aside',
    'pp.of~@person / pp.at,in~@site',
    {
      when: ['word:hostage', 'free-event'],
      roles: { count: 'count' },
      example: 'The hostage crisis at the bakery lasted four hours.',
    },
  ),
  verb('hostage.take', 'HOSTAGE_TAKING', 'take hold seize', 'agent', 'patient', {
    when: ['second~hostage captive', 'patient'],
    example: 'Customers of the bank were held hostage for six hours.',
  }),
  verb('hostage.take-adj', 'HOSTAGE_TAKING', 'take hold', 'agent', 'patient', {
    when: ['word-after:hostage captive'],
    example: 'The men took hostage two nurses.',
  }),
  verb('hostage.take-hostages', 'HOSTAGE_TAKING', 'take hold seize', 'agent', 'object', {
    when: ['object~hostage', 'active'],
    example: 'Three gunmen took eleven people hostage in a bakery.',
  }),
  verb('hostage.captive', 'HOSTAGE_TAKING', 'be remain keep', 'agent~@group', 'patient / subject', {
    when: ['pp.in~captivity', 'subject~@people'],
    example: 'Three aid workers remain in captivity.',
  }),
  verb('hostage.kept', 'HOSTAGE_TAKING', 'keep hold', 'agent', 'patient', {
    when: ['adj:captive hostage / adverb:captive'],
    example: 'The gunmen kept the engineer captive.',
  }),
  verb('hostage.freed', 'RELEASE', 'free release let-go rescue', 'agent', 'patient', {
    when: ['patient~hostage captive', '!nearby:ransom exchange prisoners'],
    example: 'The hostages were released on Friday.',
  }),
  verb('hostage.held', 'HOSTAGE_TAKING', 'hold', 'agent', 'patient', {
    when: ['passive', 'patient~@person @name @count', 'nearby:hostage kidnap abduct captive ransom', '!second'],
    example: 'The gunmen abducted two sailors. The sailors were still being held on Sunday.',
  }),
  verb('hostage.holds', 'HOSTAGE_TAKING', 'hold', 'agent', 'patient', {
    when: [
      'active',
      'patient~@person @name',
      'agent~@group',
      '!particle:down back up',
      '!adverb:down back up',
      '!agent~police authority service ministry army court government agency military',
      '!second',
    ],
    example: 'The River League holds the engineer.',
  }),
  verb('kidnap.kidnap', 'KIDNAPPING', 'kidnap abduct snatch', 'agent', 'patient', {
    when: ['patient'],
    example: 'The men denied having kidnapped the engineer.',
  }),
  verb('kidnap.taken', 'KIDNAPPING', 'take seize', 'agent', 'patient', {
    when: ['passive', 'patient~schoolgirl schoolboy child girl woman worker foreigner tourist', 'pp.from'],
    roles: { place: 'pp.from' },
    example: 'Two girls were taken from a school in Sisak.',
  }),
  verb('kidnap.seized', 'KIDNAPPING', 'seize capture', 'agent', 'patient', {
    when: ['snatched', 'patient~@people'],
    roles: { place: 'pp.from,off' },
    example: 'Three oil workers seized in June are still captive.',
  }),
  verb('kidnap.taken-by', 'KIDNAPPING', 'take seize', 'agent', 'patient', {
    when: [
      'passive',
      'agent~gunman militant kidnapper rebel fighter militia pirate man raider bandit',
      'patient~@people',
    ],
    roles: { place: 'pp.from,in,at' },
    example: 'Eleven people were taken hostage in a bakery by three gunmen.',
  }),
  noun('kidnap.noun', 'KIDNAPPING', 'kidnapping abduction', 'pp.by / owner~@group', 'of', {
    when: ['of'],
    example: 'The abduction of three nurses from a clinic was condemned.',
  }),

  verb('casualty.kill', 'CASUALTY', 'kill murder assassinate execute behead massacre', 'agent~@actor', 'patient', {
    when: ['patient', 'patient~@people @negative'],
    roles: { effect: '=killed', count: 'count:patient' },
    also: ['ATTACK'],
    example: 'The police shot and killed Pavel Orlik.',
  }),
  verb('casualty.wound', 'CASUALTY', 'wound injure hurt', 'agent~@actor', 'patient', {
    when: ['patient', 'patient~@people @negative'],
    roles: { effect: '=wounded', count: 'count:patient' },
    example: 'No one was injured in the blast.',
  }),
  verb('casualty.leave', 'CASUALTY', 'leave', 'subject~@person', 'object', {
    when: ['active', 'object~@person @count', 'adj:dead wounded injured hurt / adverb:dead'],
    roles: { effect: '=killed', count: 'count:object' },
    example: 'The blast left four soldiers dead.',
  }),
  verb('casualty.lost-lives', 'CASUALTY', 'lose', '', 'subject', {
    when: ['object-word:life lives', 'active'],
    roles: { effect: '=killed', count: 'count:subject' },
    example: 'Five people lost their lives.',
  }),
  verb('casualty.suffer', 'CASUALTY', 'suffer sustain', '', 'subject', {
    when: ['active', 'object~wound injury burn', 'subject~@people'],
    roles: { effect: '=wounded', count: 'count:subject' },
    example: 'Two guards suffered burns.',
  }),
  verb('casualty.hospital', 'CASUALTY', 'be remain', '', 'subject', {
    when: ['pp.in~hospital', 'subject~@people'],
    roles: { effect: '=wounded', count: 'count:subject' },
    also: ['STAY'],
    example: 'Two guards are in hospital.',
  }),
  verb('casualty.taken-hospital', 'CASUALTY', 'take rush bring fly airlift', '', 'patient', {
    when: ['passive', 'pp.to~hospital', 'patient~@people'],
    roles: { effect: '=wounded', count: 'count:patient' },
    example: 'Two guards were taken to hospital.',
  }),
  verb('casualty.toll', 'CASUALTY', 'rise climb stand', '', '', {
    when: ['subject~toll', 'pp.to,at'],
    roles: { effect: '=killed', count: 'count:pp.to,at' },
    example: 'The death toll rose to 34.',
  }),
  verb('casualty.throat', 'CASUALTY', 'cut slit', 'agent', 'patient.of / patient.owner', {
    when: ['patient~throat'],
    roles: { effect: '=killed' },
    example: 'The attackers cut the throat of a guard.',
  }),
  verb('casualty.gunned', 'CASUALTY', 'gun mow shoot', 'agent', 'patient', {
    when: ['particle:down', 'patient~@people'],
    roles: { effect: '=killed', count: 'count:patient' },
    also: ['ATTACK'],
    example: 'Pavel Orlik was gunned down outside a bank.',
  }),
  verb('casualty.missing', 'CASUALTY', 'miss', '', 'subject', {
    when: ['active', '!object', '!pp.from,on~@list', 'subject~@person @name @count @pronoun'],
    roles: { effect: '=missing', count: 'count:subject' },
    also: ['SEARCH', 'ATTRIBUTE'],
    example: 'Six sailors are missing.',
  }),
  verb('casualty.burned', 'CASUALTY', 'burn maim hospitalise hospitalize scald', 'agent~@actor', 'patient', {
    when: ['patient~@people', '!pp.to~death'],
    roles: { effect: '=wounded', count: 'count:patient' },
    example: 'A guard was badly burned.',
  }),
  verb('casualty.shot', 'CASUALTY', 'shoot stab', 'agent', 'patient', {
    when: ['passive'],
    roles: { effect: '=shot', count: 'count:patient' },
    also: ['ATTACK'],
    example: 'Pavel Orlik was shot dead on Friday.',
  }),
  verb('casualty.shot-dead', 'CASUALTY', 'shoot', 'agent', 'patient', {
    when: ['adj:dead'],
    roles: { effect: '=killed', count: 'count:patient' },
    example: 'The police shot Pavel Orlik dead.',
  }),
  verb('casualty.beaten', 'CASUALTY', 'beat burn stone stab hack crush', 'agent', 'patient', {
    when: ['pp.to~death'],
    roles: { effect: '=killed', count: 'count:patient' },
    example: 'A guard was beaten to death.',
  }),
  verb('casualty.die', 'CASUALTY', 'die perish', '', 'subject', {
    when: ['active', 'subject~@people'],
    roles: { effect: '=killed', count: 'count:subject' },
    example: 'Nobody died in the fire.',
  }),
  verb('casualty.body', 'CASUALTY', 'find discover recover', '', 'patient.owner / patient.of', {
    when: ['patient~body corpse remains', 'patient.owner / patient.of'],
    roles: { effect: '=killed', count: 'count:patient' },
    example: 'The body of a fisherman was found on the beach.',
  }),
  verb('casualty.claim-lives', 'CASUALTY', 'claim cost leave', 'subject~@person', 'object / pp.of', {
    when: ['object~life dead'],
    roles: { effect: '=killed', count: 'count:object' },
    example: 'The strike claimed the lives of nine villagers.',
  }),
  noun('casualty.deaths', 'CASUALTY', 'death', 'pp.by', 'of', {
    when: ['of~@person @name', 'free'],
    roles: { effect: '=killed', count: 'count:of' },
    example: 'The death of a nurse is being investigated.',
  }),
  verb(
    'damage.things',
    'DAMAGE',
    'shatter smash cut sever burn destroy damage wreck vandalise vandalize',
    'agent',
    'patient',
    {
      when: [
        'patient~window line pipe cable pylon power door roof wall car grave tomb crop tent warehouse generator antenna mast well',
      ],
      example: 'Power lines were cut.',
    },
  ),
  verb('damage.destroy', 'DAMAGE', 'destroy damage demolish burn burn-down wreck', 'agent', 'patient', {
    when: [
      'patient~@site @vehicle @place building monument statue bridge pipeline window line crop equipment machinery engine',
    ],
    example: 'The building was badly damaged.',
  }),
  verb('claim.responsibility', 'CLAIM_OF_RESPONSIBILITY', 'claim', 'agent', 'pp.for', {
    when: ['patient~responsibility'],
    speech: true,
    example: 'No group has claimed responsibility.',
  }),
  verb('claim.claim', 'CLAIM_OF_RESPONSIBILITY', 'claim', 'agent', 'patient', {
    when: ['patient~attack bombing shooting killing raid assault blast explosion murder kidnapping abduction'],
    speech: true,
    example: 'The attack was claimed by the River League in an online statement.',
  }),
  verb('claim.admit', 'CLAIM_OF_RESPONSIBILITY', 'admit claim', 'agent', 'patient', {
    when: ['patient~@attack', 'agent~@group @person @name @negative'],
    speech: true,
    example: 'The River League admitted the attack.',
  }),
  verb('claim.distance', 'CLAIM_OF_RESPONSIBILITY', 'distance', 'agent', 'pp.from', {
    when: ['object~itself himself themselves', 'pp.from~@attack'],
    speech: true,
    negates: true,
    example: 'The group distanced itself from the attack.',
  }),
  verb('claim.credit', 'CLAIM_OF_RESPONSIBILITY', 'take claim', 'agent', 'pp.for', {
    when: ['object~credit', 'pp.for'],
    speech: true,
    example: 'The River League took credit for the bombing.',
  }),
  verb('claim.accept', 'CLAIM_OF_RESPONSIBILITY', 'accept admit assume take deny', 'agent', 'pp.for', {
    when: ['patient~responsibility'],
    speech: true,
    example: 'The River League denied responsibility for the blast.',
  }),
  verb('threat.threaten', 'THREAT', 'threaten', 'agent', 'object / pp.against', {
    content: true,
    speech: true,
    example: 'A letter threatening the judge was found at the court.',
  }),
  verb('threat.follow', 'THREAT', 'follow come', 'speaker', '', {
    when: ['subject~@attack', 'modal:will would', 'complement'],
    content: true,
    example: 'The group said that attacks would follow.',
  }),
  verb('threat.activated', 'THREAT', 'activate', 'patient', '', {
    when: ['patient~cell network'],
    example: 'The group said that sleeper cells had been activated.',
  }),
  verb('threat.receive', 'THREAT', 'receive get', 'pp.from', 'agent', {
    when: ['patient~threat'],
    example: 'The mayor has received death threats from the River League.',
  }),
  verb('threat.will', 'THREAT', 'strike attack retaliate avenge', 'speaker / subject', '', {
    when: ['modal:will', 'complement', '!object', 'active'],
    also: ['STATEMENT'],
    speech: true,
    example: 'He said that the group will strike.',
  }),
  verb('threat.issue', 'THREAT', 'issue make', 'agent', 'pp.against,to', {
    when: ['patient~threat'],
    speech: true,
    example: 'Threats were made against the synagogue.',
  }),
  verb('call.call-on', 'CALL', 'call urge appeal exhort encourage incite', 'agent', 'pp.on,to~@actor / object~@actor', {
    when: ['has-infinitive'],
    content: true,
    speech: true,
    also: ['THREAT'],
    example: 'The speaker exhorted young men to take up arms.',
  }),
  verb('call.call-for', 'CALL', 'call appeal', 'agent', '', {
    when: ['pp.for', 'active'],
    roles: { content: 'text:pp.for' },
    content: true,
    speech: true,
    example: 'Serbia appealed for help.',
  }),
  verb('call.tell', 'CALL', 'tell', 'issuer / agent', 'object~@person', {
    when: ['agent~@document'],
    content: true,
    also: ['THREAT'],
    speech: true,
    voiced: true,
    example: 'The leaflet told villagers to leave.',
  }),
]
