/**
 * The vocabulary: one table of claim types, from which validation, forms, extraction frames and the documentation page derive.
 *
 * `aspect` says how a described time is to be read:
 * - `instant`: it happened at one instant inside the time given (an attack, a crossing)
 * - `state`: it held over the time given (a stay, a listing)
 * - `phase`: a state of which the claim gives the beginning, the course or the end (role `phase`)
 * - `speech`: the time is when it was said
 * - `timeless`: a tie or an attribute; a time, where given, is when it was true
 */
export type Aspect = 'instant' | 'state' | 'phase' | 'speech' | 'timeless'

export type ClaimGroup =
  | 'violence'
  | 'ties'
  | 'watching'
  | 'movement'
  | 'justice'
  | 'exchange'
  | 'protection'
  | 'public'
  | 'judging'

interface TypeRow {
  readonly group: ClaimGroup
  readonly aspect: Aspect
  readonly means: string
  readonly subject: string
  readonly object: string | null
  readonly roles: readonly string[]
}

const row = (
  group: ClaimGroup,
  aspect: Aspect,
  means: string,
  subject: string,
  object: string | null,
  ...roles: string[]
): TypeRow => ({ group, aspect, means, subject, object, roles })

export const VOCABULARY = {
  ATTACK: row('violence', 'instant', 'An attack was made.', 'attacker', 'target', 'place', 'instrument', 'count'),
  HOSTAGE_TAKING: row(
    'violence',
    'instant',
    'People were taken or held hostage.',
    'attacker',
    'target',
    'place',
    'instrument',
    'count',
  ),
  KIDNAPPING: row(
    'violence',
    'instant',
    'Somebody was kidnapped.',
    'attacker',
    'target',
    'place',
    'instrument',
    'count',
  ),
  CASUALTY: row(
    'violence',
    'instant',
    'Somebody was killed or wounded.',
    'killer',
    'victim',
    'effect',
    'count',
    'place',
  ),
  DAMAGE: row('violence', 'instant', 'A thing was damaged or destroyed.', 'agent', 'thing', 'place'),
  CLAIM_OF_RESPONSIBILITY: row('violence', 'speech', 'A group says that it did an act.', 'group', 'target or act'),
  THREAT: row('violence', 'speech', 'Somebody threatens.', 'threatener', 'target', 'content'),
  CALL: row('violence', 'speech', 'Somebody calls on others to act.', 'caller', 'addressee', 'content', 'targets'),
  PLEDGE: row('ties', 'speech', 'Somebody pledges allegiance.', 'who', 'to whom', 'relation'),
  AFFILIATION: row(
    'ties',
    'timeless',
    'Somebody belongs to, or is linked with, a group.',
    'who',
    'to whom',
    'relation',
  ),
  RELATION: row('ties', 'timeless', 'Two people are tied: kin, marriage, friendship.', 'who', 'to whom', 'relation'),
  COORDINATION: row('ties', 'instant', 'People acted in concert.', 'who', 'with whom', 'purpose', 'place'),
  FUNDING: row('ties', 'instant', 'Money or means were given.', 'who', 'recipient', 'purpose', 'place', 'amount'),
  TRAINING: row('ties', 'state', 'Somebody was trained.', 'trainee', 'trainer', 'place', 'content', 'purpose'),
  POSSESSION: row('ties', 'state', 'Somebody had a thing.', 'holder', 'thing', 'place'),
  WEAPON_LINK: row(
    'ties',
    'timeless',
    'Evidence ties a weapon to a person or an act.',
    'evidence',
    'thing or person',
    'place',
  ),
  EVIDENCE: row('ties', 'instant', 'A thing bears witness.', 'evidence', 'what or whom it bears on', 'place'),
  WATCHLISTING: row(
    'watching',
    'state',
    'A person or group is on a watch list.',
    'person',
    'list',
    'authority',
    'phase',
    'review',
    'basis',
  ),
  SURVEILLANCE: row('watching', 'phase', 'Somebody is watched.', 'watcher', 'watched', 'phase', 'place'),
  KNOWN_TO: row('watching', 'state', 'A person is known to an authority.', 'person', 'knower'),
  THREAT_ASSESSMENT: row(
    'judging',
    'speech',
    'Somebody judges how dangerous a person or thing is.',
    'assessor',
    'judged',
    'value',
    'evidence',
  ),
  ASSESSMENT: row('judging', 'speech', 'A judgement on somebody or something.', 'who is judged', 'matter', 'value'),
  TRAVEL: row('movement', 'instant', 'Somebody travelled.', 'traveller', 'companion', 'from', 'to', 'place', 'count'),
  CROSSING: row('movement', 'instant', 'Somebody crossed a border.', 'traveller', 'companion', 'from', 'to', 'place'),
  STAY: row('movement', 'state', 'Somebody stayed somewhere.', 'traveller', 'place', 'place', 'with'),
  PRESENCE: row('movement', 'state', 'Somebody was somewhere.', 'traveller', 'place', 'place'),
  CO_TRAVEL: row(
    'movement',
    'state',
    'Somebody travelled in company.',
    'traveller',
    'companion',
    'from',
    'to',
    'place',
  ),
  ESCAPE: row('movement', 'instant', 'Somebody fled.', 'traveller', null, 'from', 'to', 'place'),
  ENCOUNTER: row('movement', 'instant', 'An authority met or checked somebody.', 'authority', 'who', 'place', 'hit'),
  VISA: row('movement', 'state', 'A visa or permit was issued.', 'holder', 'issuing state', 'authority', 'phase'),
  CONVICTION: row('justice', 'instant', 'A court convicted somebody.', 'person', 'network', 'offence'),
  CRIME: row('justice', 'state', 'Somebody committed a crime.', 'person', 'network', 'offence'),
  ARREST: row('justice', 'instant', 'Somebody was arrested.', 'agent', 'who', 'place'),
  SEARCH: row('justice', 'state', 'Somebody or something is searched for.', 'agent', 'who or what', 'place'),
  RELEASE: row('justice', 'instant', 'Somebody was let go.', 'agent', 'who', 'place', 'reason'),
  DEPORTATION: row('justice', 'instant', 'Somebody was deported.', 'agent', 'who', 'place', 'to'),
  INVESTIGATION: row('justice', 'state', 'An authority investigates.', 'agent', 'who or what', 'place'),
  INFO_SHARING: row('exchange', 'instant', 'Information was passed on.', 'sender', 'recipient', 'about', 'content'),
  REQUEST: row(
    'exchange',
    'instant',
    'One asks another for something.',
    'sender',
    'recipient',
    'about',
    'content',
    'due',
  ),
  WARNING: row('exchange', 'instant', 'One warns another.', 'sender', 'recipient', 'about', 'content'),
  INSTRUCTION: row('exchange', 'instant', 'One instructs another.', 'sender', 'recipient', 'about', 'content'),
  COMMUNICATION: row(
    'exchange',
    'instant',
    'One communicates with another.',
    'sender',
    'recipient',
    'about',
    'content',
    'topic',
  ),
  REJECTION: row(
    'exchange',
    'instant',
    'A request or offer was turned down.',
    'sender',
    'recipient',
    'about',
    'content',
  ),
  REPLY: row('exchange', 'instant', 'One answers another.', 'sender', 'recipient', 'about', 'content'),
  TRANSFER: row(
    'exchange',
    'instant',
    'A person, a thing or a duty was handed over.',
    'who hands over',
    'what, and to whom',
    'to',
    'from',
    'about',
  ),
  RETRACTION: row(
    'exchange',
    'instant',
    'A report, a statement or an act was taken back.',
    'who takes it back',
    'what is taken back',
    'about',
    'content',
  ),
  DISMISSAL: row(
    'exchange',
    'instant',
    'A warning, a suspicion or a case was set aside.',
    'who sets it aside',
    'whose it was, or whom it was about',
    'about',
    'content',
  ),
  ALERT_LEVEL: row('protection', 'state', 'A threat level is in force.', 'state', null, 'value', 'phase', 'reason'),
  EMERGENCY: row('protection', 'state', 'A state of emergency is in force.', 'state', null, 'value'),
  DEPLOYMENT: row(
    'protection',
    'state',
    'Forces are deployed.',
    'who deploys',
    'forces and sites',
    'amount',
    'sites',
    'place',
    'purpose',
    'phase',
  ),
  OPERATION: row(
    'protection',
    'state',
    'An operation is run.',
    'who',
    'forces and sites',
    'amount',
    'sites',
    'place',
    'purpose',
    'phase',
  ),
  MEETING: row('public', 'instant', 'People met.', 'actor', 'what or whom', 'topic', 'purpose'),
  RESPONSE: row('public', 'instant', 'Somebody responded.', 'actor', 'what or whom', 'topic', 'purpose'),
  POLICY: row('public', 'state', 'A policy is held or announced.', 'actor', 'what or whom', 'topic', 'purpose'),
  PROTEST: row('public', 'instant', 'People protested.', 'actor', 'what or whom', 'topic', 'purpose'),
  EXCHANGE: row(
    'public',
    'instant',
    'Something or somebody was exchanged.',
    'actor',
    'what or whom',
    'topic',
    'purpose',
  ),
  ADVICE: row('public', 'speech', 'Advice was given.', 'actor', 'what or whom', 'topic', 'purpose'),
  CREATION: row('public', 'instant', 'A body was founded.', 'actor', 'what or whom', 'topic', 'purpose'),
  APPOINTMENT: row('public', 'instant', 'Somebody was appointed.', 'actor', 'what or whom', 'topic', 'purpose'),
  DISSOLUTION: row('public', 'instant', 'A body was dissolved.', 'actor', 'what or whom', 'topic', 'purpose'),
  PUBLICATION: row('public', 'instant', 'A document was published.', 'who', 'document', 'original'),
  DEPICTION: row('public', 'timeless', 'A document shows somebody or something.', 'who is shown', 'symbol', 'original'),
  CONTROL: row('public', 'state', 'Somebody holds territory.', 'holder', 'territory', 'phase'),
  CONDEMNATION: row('judging', 'speech', 'Somebody condemns.', 'speaker', 'whom', 'content'),
  ACCUSATION: row('judging', 'speech', 'Somebody accuses.', 'speaker', 'whom', 'content'),
  STATEMENT: row('judging', 'speech', 'Somebody makes a statement.', 'speaker', 'whom', 'content'),
  ATTRIBUTE: row('judging', 'timeless', 'A fact about somebody.', 'who', 'related entity', 'attribute', 'value'),
} as const satisfies Record<string, TypeRow>

export type ClaimType = keyof typeof VOCABULARY

/** A row of the table with its literal types widened: what code that walks the whole table works on. */
export type VocabularyRow = TypeRow

export const CLAIM_TYPES = Object.keys(VOCABULARY) as readonly ClaimType[]

export const isClaimType = (word: string): word is ClaimType => Object.hasOwn(VOCABULARY, word)

export const vocabularyRow = (type: ClaimType): VocabularyRow => VOCABULARY[type]

/** Roles that hold entity ids; every other role holds a literal (a count, a phase, an offence). */
export const ENTITY_ROLES: ReadonlySet<string> = new Set([
  'place',
  'from',
  'to',
  'authority',
  'about',
  'with',
  'evidence',
  'instrument',
])
