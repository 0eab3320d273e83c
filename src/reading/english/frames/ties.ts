import { type Frame, noun, verb } from '../../frames/frame.ts'

/** Allegiance, membership, training, money, weapons and what ties them to people. */
export const TIES: readonly Frame[] = [
  verb('pledge.pledge', 'PLEDGE', 'pledge swear declare vow renew give', 'agent', 'pp.to / second', {
    when: ['any~allegiance loyalty bayat oath fealty'],
    speech: true,
    example: 'The group has not pledged allegiance to anyone.',
  }),
  verb('pledge.promise', 'PLEDGE', 'pledge', 'agent', '', {
    when: ['has-infinitive'],
    content: true,
    speech: true,
    example: 'The minister pledged to send more guards.',
  }),
  verb('affiliation.member', 'AFFILIATION', 'be become remain', 'subject', 'pred.of', {
    when: ['pred~member leader follower fighter supporter commander operative', 'pred.of'],
    roles: { relation: 'text:pred' },
    example: 'Pavel Orlik was a member of the River League.',
  }),
  verb('affiliation.behalf', 'AFFILIATION', 'act work speak operate', 'subject', 'pp.for', {
    when: ['active', 'pp.for~@group @name', 'subject~@people'],
    example: 'Pavel Orlik had acted on behalf of the River League.',
  }),
  verb('affiliation.left', 'AFFILIATION', 'leave quit desert', 'subject', 'object', {
    when: ['active', 'object~@group', 'subject~@people', '!object~@site'],
    roles: { relation: '=former member' },
    example: 'Pavel Orlik left the River League in 2015.',
  }),
  verb('affiliation.ties', 'AFFILIATION', 'have maintain keep', 'subject', 'pp.to,with', {
    when: ['any~link tie connection contact relation', 'pp.to,with~@actor'],
    example: 'Pavel Orlik has ties to the River League.',
  }),
  verb('affiliation.belong', 'AFFILIATION', 'belong', 'subject', 'pp.to', {
    example: 'Milan Tarn belonged to the River League.',
  }),
  verb('affiliation.fight', 'AFFILIATION', 'fight', 'agent', 'pp.for,with,alongside', {
    when: ['active', 'pp.for,with,alongside~@group @name', 'agent~@people'],
    example: 'Pavel Orlik fought for the River League in Bosnia.',
  }),
  verb('affiliation.join', 'AFFILIATION', 'join', 'agent', 'object', {
    when: ['active', 'object~@group @name', 'subject~@people'],
    example: 'Milan Tarn joined the River League in 2012.',
  }),
  verb('affiliation.have', 'AFFILIATION', 'have maintain deny', 'subject', 'pp.to,with', {
    when: ['object~link tie connection contact', 'pp.to,with~@actor'],
    example: 'Pavel Orlik denied links to the River League.',
  }),
  verb('affiliation.link', 'AFFILIATION', 'link connect tie affiliate associate', 'patient', 'pp.to,with', {
    when: ['pp.to,with', 'passive'],
    example: 'The River League is linked to Northern Shield.',
  }),
  verb('affiliation.link-active', 'AFFILIATION', 'link connect tie', 'object', 'pp.to,with', {
    when: ['active', 'pp.to,with', 'object', '!object~@weapon case shell bullet cartridge casing'],
    voiced: true,
    example: 'Officials have linked Pavel Orlik to the River League.',
  }),
  verb('affiliation.backed', 'AFFILIATION', 'back support arm equip sponsor', 'patient', 'agent', {
    when: ['agent~@actor', 'patient~@person @group @name'],
    roles: { relation: '=backed' },
    also: ['FUNDING'],
    example: 'The militia is backed by Serbia.',
  }),
  verb('affiliation.loyal', 'AFFILIATION', 'be', 'subject', 'pp.to', {
    when: ['adj:loyal'],
    example: 'The commander is loyal to the army.',
  }),
  verb('affiliation.involved', 'AFFILIATION', 'involve', 'patient', 'pp.in,with', {
    when: ['passive', 'pp.in,with~network group cell gang organisation organization movement ring'],
    example: 'Pavel Orlik was involved in a gang.',
  }),
  noun('affiliation.noun', 'AFFILIATION', 'link tie connection relationship', 'owner', 'pp.to,with', {
    when: ['owner', 'pp.to,with'],
    example: "Pavel Orlik's ties to the River League were known.",
  }),
  noun(
    'affiliation.between',
    'AFFILIATION',
    'link tie connection relationship',
    'pp.between.first',
    'pp.between.rest',
    {
      when: ['pp.between'],
      also: ['RELATION', 'EVIDENCE'],
      example: 'There are links between Pavel Orlik and Milan Tarn.',
    },
  ),
  verb('lead.lead', 'AFFILIATION', 'lead head command', 'agent', 'patient', {
    when: ['patient~@group @name', 'agent~@person @name'],
    roles: { relation: '=leader' },
    example: 'Milan Tarn heads the River League.',
  }),
  verb('coordination.alone', 'COORDINATION', 'act work operate', 'subject', '', {
    when: ['active', 'adverb:alone', 'subject~@people'],
    negates: true,
    example: 'Pavel Orlik acted alone.',
  }),
  verb(
    'coordination.sync',
    'COORDINATION',
    'synchronize synchronise coordinate cooperate collaborate conspire plot plan',
    'agent',
    'pp.with',
    {
      when: ['pp.with~@actor', 'agent~@actor @pronoun'],
      example: 'The police cooperated with Interpol.',
    },
  ),
  verb('funding.give', 'FUNDING', 'give send pay transfer provide wire lend', 'agent', 'object~@actor / pp.to~@actor', {
    when: ['any~@money', 'any~@actor'],
    roles: { amount: 'count:any', purpose: 'infinitive' },
    example: 'The ransom was paid by the family.',
  }),
  verb('funding.fund', 'FUNDING', 'fund finance bankroll sponsor', 'agent', 'patient', {
    example: 'Serbia bankrolls the militia.',
  }),
  verb('funding.pay-for', 'FUNDING', 'pay', 'agent', '', {
    when: [
      'pp.for~@weapon @vehicle ticket flight travel training flat house ammunition',
      'agent~@actor @pronoun @name',
    ],
    roles: { purpose: 'text:pp.for' },
    example: 'The group paid for the rifles.',
  }),
  verb('funding.received', 'FUNDING', 'receive get', 'pp.from', 'agent', {
    when: ['patient~@money'],
    roles: { amount: 'count:patient' },
    example: 'Pavel Orlik received 5,000 euros from Milan Tarn.',
  }),
  verb('funding.paid', 'FUNDING', 'pay', 'agent', 'pp.to~@actor', {
    when: ['active', 'object~@money', 'agent~@actor @pronoun'],
    roles: { amount: 'count:object', purpose: 'text:pp.for' },
    example: 'The family paid 40,000 dollars.',
  }),
  verb('training.receive', 'TRAINING', 'receive undergo get have attend', 'agent', 'pp.from,with,by,under', {
    when: ['object~training instruction'],
    roles: { content: 'text:object', place: 'place / where' },
    example: 'Pavel Orlik received no training.',
  }),
  verb('training.camp', 'TRAINING', 'attend visit complete join undergo finish', 'agent', 'pp.with,under,of~@group', {
    when: ['active', 'object~camp course training', 'object-word:training camp course', 'agent~@people'],
    roles: { place: 'place / where', content: 'text:object' },
    example: 'Pavel Orlik attended a training camp in Serbia.',
  }),
  verb('training.taught', 'TRAINING', 'teach instruct', 'patient', 'agent', {
    when: ['patient~@people', 'has-infinitive / pp.in / second'],
    roles: { content: 'infinitive / text:pp.in' },
    example: 'Pavel Orlik was taught to make bombs by Milan Tarn.',
  }),
  verb('training.trained', 'TRAINING', 'train', 'patient', 'agent / pp.with,by', {
    when: ['patient~@people'],
    roles: { place: 'place / where' },
    example: 'Instructors from Serbia are training the militia.',
  }),
  verb('training.trained-self', 'TRAINING', 'train', 'subject', 'pp.with', {
    when: ['active', '!object'],
    roles: { place: 'place / where' },
    example: 'Pavel Orlik trained with the River League.',
  }),
  verb('possession.carry', 'POSSESSION', 'carry possess own hold wear brandish', 'agent', 'patient', {
    when: ['patient~@weapon', 'agent~@people'],
    example: 'The group possesses missiles.',
  }),
  verb('possession.armed', 'POSSESSION', 'arm', 'patient', 'pp.with', {
    when: ['pp.with~@weapon'],
    example: 'Pavel Orlik was armed with a rifle and a knife.',
  }),
  verb('possession.buy', 'POSSESSION', 'buy purchase acquire obtain receive smuggle', 'agent', 'patient', {
    when: ['patient~@weapon', 'agent~@people'],
    example: 'The militia has acquired drones.',
  }),
  verb('possession.registered', 'POSSESSION', 'register', 'pp.to', 'patient', {
    when: ['passive', 'patient~@vehicle @weapon phone car boat house', 'pp.to'],
    example: 'The van was registered to Milan Tarn.',
  }),
  verb('possession.hidden', 'EVIDENCE', 'hide conceal stash store stow', 'patient', 'pp.in,under', {
    when: ['passive', 'patient~@weapon ammunition drug cash'],
    also: ['POSSESSION'],
    example: 'Explosives were hidden in the van.',
  }),
  verb('possession.came', 'WEAPON_LINK', 'come originate stem', 'subject', 'pp.from', {
    when: ['active', 'subject~@weapon', 'pp.from'],
    also: ['POSSESSION', 'EVIDENCE'],
    example: 'The weapons came from Serbia.',
  }),
  verb('possession.stolen', 'WEAPON_LINK', 'steal take loot', 'patient', 'pp.from', {
    when: ['passive', 'patient~@weapon @vehicle same', 'pp.from'],
    also: ['CRIME', 'EVIDENCE'],
    example: 'The rifle was stolen from a barracks.',
  }),
  verb('possession.rent', 'POSSESSION', 'hire rent', 'agent', 'patient', {
    when: ['patient~@vehicle @pronoun flat apartment house'],
    example: 'The flat was rented by Milan Tarn.',
  }),
  verb('weapon.link', 'WEAPON_LINK', 'link match trace tie connect', 'patient', 'pp.to,with', {
    when: ['patient~case casing shell bullet cartridge weapon gun pistol rifle ammunition fragment'],
    roles: { place: 'foundplace / place' },
    example: 'The gun was traced to a dealer in Zagreb.',
  }),
  verb('weapon.match', 'WEAPON_LINK', 'match', 'subject', 'object', {
    when: [
      'active',
      'object',
      'subject~case casing shell bullet cartridge weapon gun pistol rifle ammunition fragment detonator fuse wire explosive @weapon',
    ],
    roles: { place: 'foundplace / place' },
    example: 'The detonators matched a fuse found at the station.',
  }),
  verb('weapon.used', 'WEAPON_LINK', 'use', 'patient', 'pp.in,by', {
    when: ['patient~@weapon', 'passive', 'pp.in'],
    example: 'The bullets matched a rifle used in Sisak.',
  }),
  verb('evidence.exist', 'EVIDENCE', 'be exist', 'pred', 'pred.of / pred.paren', {
    when: ['there', 'pred~@evidence'],
    example: 'There is no evidence of a link to the River League.',
  }),
  verb('evidence.based', 'EVIDENCE', 'tell know conclude say establish', 'pp.based on', '', {
    when: ['pp.based on~@evidence', '!that'],
    example: 'The conclusion was drawn. The police know it based on footage.',
  }),
  noun('evidence.discovery', 'EVIDENCE', 'discovery seizure recovery', 'of', '', {
    when: ['of', 'of~@weapon @vehicle @evidence body'],
    example: 'The discovery of explosives in a garage alarmed residents.',
  }),
  verb('evidence.matched', 'EVIDENCE', 'match tie link', 'subject', 'object / pp.to,with', {
    when: ['subject~dna fingerprint print blood hair sample voice handwriting', 'object / pp.to,with'],
    example: 'The fingerprints matched those of Pavel Orlik.',
  }),
  verb('evidence.prints', 'EVIDENCE', 'find discover recover', 'patient', 'patient.owner / patient.of', {
    when: ['passive', 'patient~fingerprint dna blood print trace', 'patient.owner / patient.of / pp.on,in'],
    example: 'The fingerprints of Pavel Orlik were found on the detonator.',
  }),
  verb('evidence.find', 'EVIDENCE', 'find discover recover seize confiscate uncover', 'patient', '', {
    when: [
      'patient~@weapon @evidence @vehicle flag passport document trace laptop phone computer drug uniform map notebook cash explosive round ammunition cache',
      'place / pp.from / active',
    ],
    also: ['SEARCH'],
    roles: { place: 'place / pp.from' },
    example: 'A rifle was found in the flat.',
  }),
]
