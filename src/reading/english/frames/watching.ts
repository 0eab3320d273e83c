import { type Frame, noun, verb } from '../../frames/frame.ts'

const WATCH = 'surveillance watch observation monitoring scrutiny tracking supervision'
const LISTS = '@list watchlist watch-list register database blacklist index roster system'

/** Surveillance, watch lists, and who was known to whom. */
export const WATCHING: readonly Frame[] = [
  verb('surveillance.placed', 'SURVEILLANCE', 'place put take bring', 'agent', 'patient', {
    when: [`pp.under,in,into~${WATCH}`],
    roles: { phase: '=start' },
    example: 'Pavel Orlik was put under surveillance.',
  }),
  verb('surveillance.kept', 'SURVEILLANCE', 'keep hold have', 'agent', 'patient', {
    when: [`pp.under,in~${WATCH}`],
    roles: { phase: '=ongoing' },
    example: 'The agency kept Pavel Orlik under observation for a month.',
  }),
  verb('surveillance.under', 'SURVEILLANCE', 'be remain come fall stay', 'pp.by', 'subject', {
    when: [`pp.under~${WATCH}`],
    roles: { phase: '=ongoing' },
    example: 'Pavel Orlik was not under surveillance at the time.',
  }),
  verb('surveillance.removed', 'SURVEILLANCE', 'remove take release drop', 'agent', 'patient', {
    when: [`pp.from,off~${WATCH}`],
    roles: { phase: '=end' },
    example: 'Pavel Orlik was removed from surveillance in May.',
  }),
  verb('surveillance.stop-watching', 'SURVEILLANCE', 'watch monitor follow observe shadow', 'governor', 'object', {
    when: ['under:stop cease quit'],
    roles: { phase: '=end' },
    negates: true,
    example: 'The service stopped following Milan Tarn in May.',
  }),
  verb('surveillance.stopped', 'SURVEILLANCE', 'stop cease', 'subject', 'watched', {
    when: ['active', '!object', '!gerund', '!has-infinitive', 'after-watch', 'watched'],
    roles: { phase: '=end' },
    example: 'The police watched Pavel Orlik until March and then stopped.',
  }),
  verb(
    'surveillance.ended-it',
    'SURVEILLANCE',
    'end stop cease terminate drop lift suspend discontinue',
    'agent',
    'watched',
    {
      when: ['patient~it this', 'after-watch', 'watched'],
      roles: { phase: '=end' },
      example: 'The police had placed Pavel Orlik under surveillance in 2014 but ended it in April 2015.',
    },
  ),
  verb('surveillance.watch', 'SURVEILLANCE', 'watch monitor shadow tail surveil observe track', 'agent', 'patient', {
    when: ['patient~@people couple pair family brother house flat home movement', '!under:stop cease quit begin start'],
    roles: { phase: '=ongoing' },
    example: 'No one was watching Milan Tarn.',
  }),
  verb('surveillance.watch-active', 'SURVEILLANCE', 'follow', 'agent', 'patient', {
    when: [
      'agent~police service agency intelligence authority',
      'patient~@person @name',
      '!under:stop cease quit begin start',
    ],
    roles: { phase: '=ongoing' },
    example: 'Police followed Pavel Orlik for a month.',
  }),
  verb('surveillance.eye', 'SURVEILLANCE', 'keep', 'agent', 'pp.on', {
    when: ['object~eye watch tab tabs', 'pp.on~@people @site'],
    roles: { phase: '=ongoing' },
    example: 'The police kept an eye on Pavel Orlik.',
  }),
  verb('surveillance.tap', 'SURVEILLANCE', 'tap bug wiretap intercept', 'agent', 'patient.owner / patient.of', {
    when: ['patient~mobile flat home email mail', 'patient.owner / patient.of'],
    roles: { phase: '=ongoing' },
    example: 'The flat of Pavel Orlik was bugged.',
  }),
  verb('surveillance.began', 'SURVEILLANCE', 'watch monitor follow observe shadow track', 'governor', 'object', {
    when: ['under:begin start', 'object~@people'],
    roles: { phase: '=start' },
    example: 'The service began watching Pavel Orlik in May 2016.',
  }),
  verb(
    'surveillance.begin',
    'SURVEILLANCE',
    'start begin launch order impose open',
    'agent',
    'object.of / object.owner / patient.of',
    {
      when: [`patient~${WATCH}`],
      roles: { phase: '=start' },
      example: 'The service ordered surveillance of Pavel Orlik in May.',
    },
  ),
  verb(
    'surveillance.end',
    'SURVEILLANCE',
    'terminate end stop lift discontinue suspend drop cease abandon cancel halt break-off call-off',
    'agent',
    'patient.of / patient.owner / watched',
    {
      when: [`patient~${WATCH}`],
      roles: { phase: '=end' },
      example: 'The surveillance of Milan Tarn was lifted for want of evidence.',
    },
  ),
  verb('surveillance.lapse', 'SURVEILLANCE', 'lapse end stop cease expire', 'subject.owner', 'subject.of / watched', {
    when: ['active', '!object', `subject~${WATCH}`],
    roles: { phase: '=end' },
    example: 'Surveillance of Pavel Orlik ended in June 2017.',
  }),
  verb('surveillance.interest', 'SURVEILLANCE', 'lose', 'agent', 'pp.in / pp.of / patient.of', {
    when: ['patient~interest track sight'],
    roles: { phase: '=end' },
    example: 'The police lost interest in Pavel Orlik.',
  }),
  verb(
    'surveillance.phone',
    'SURVEILLANCE',
    'monitor tap intercept bug wiretap',
    'agent',
    'patient.owner / patient.of',
    {
      when: ['patient~phone call communication line conversation message', 'patient.owner / patient.of'],
      roles: { phase: '=ongoing' },
      example: "Officers monitored Pavel Orlik's phone until June.",
    },
  ),
  noun('surveillance.noun', 'SURVEILLANCE', 'surveillance', 'owner / pp.by', 'of / pp.on', {
    when: ['of~@person @name', 'free'],
    roles: { phase: '=ongoing' },
    example: 'In May the service resumed its surveillance of Pavel Orlik.',
  }),

  verb('watchlisting.on', 'WATCHLISTING', 'be remain appear stand figure', 'subject', 'pp.on,in', {
    when: [`pp.on,in~${LISTS}`, 'subject~@people'],
    roles: { authority: 'pp.on,in.owner~@actor / pp.on,in.mod~@actor / pp.on,in.of~@state @group / pp.in,of~@state' },
    example: 'Milan Tarn was not on any list.',
  }),
  verb('watchlisting.name', 'WATCHLISTING', 'be appear remain stand', 'subject.owner / subject.of', 'pp.on,in', {
    when: [`pp.on,in~${LISTS}`, 'subject~name'],
    roles: { authority: 'pp.on,in.owner~@actor / pp.on,in.mod~@actor / pp.on,in.of~@state @group' },
    example: "Pavel Orlik's name did not appear on the list.",
  }),
  verb('watchlisting.put', 'WATCHLISTING', 'put place add enter list include', 'patient', 'pp.on,to,in,onto', {
    when: [`pp.on,to,in,onto~${LISTS}`],
    roles: { authority: 'agent / pp.on,to,in,onto.owner' },
    example: 'Milan Tarn was never put on the watch list.',
  }),
  verb(
    'watchlisting.off',
    'WATCHLISTING',
    'take-off strike remove drop',
    'patient',
    'second~@list / pp.off,from~@list',
    {
      when: ['second~@list / pp.off,from~@list', 'passive'],
      roles: { authority: 'agent', phase: '=end' },
      negates: true,
      example: 'Pavel Orlik was taken off the list in 2017.',
    },
  ),
  verb('watchlisting.missing', 'WATCHLISTING', 'miss', 'subject.owner / subject.of / subject~@person', 'pp.from,on', {
    when: ['active', '!object', 'pp.from,on~@list'],
    negates: true,
    example: 'The name of Pavel Orlik was missing from the list.',
  }),
  verb('watchlisting.due', 'WATCHLISTING', 'be come', 'subject.owner / subject.of / listed', '', {
    when: ['subject~listing entry', 'pp.for,up~review renewal'],
    roles: { phase: '=review' },
    example: 'The listing of Pavel Orlik was due for review in May.',
  }),
  verb('watchlisting.lapse', 'WATCHLISTING', 'lapse expire end run-out', 'subject.owner / subject.of / listed', '', {
    when: ['active', '!object', 'subject~listing entry flag'],
    roles: { phase: '=end' },
    example: 'The listing of Pavel Orlik lapsed in 2016.',
  }),
  verb('watchlisting.renew', 'WATCHLISTING', 'renew extend review', 'patient.owner / patient.of / listed', '', {
    when: ['patient~listing entry flag'],
    roles: { phase: '=review', authority: 'agent' },
    example: 'The listing of Pavel Orlik was not renewed.',
  }),
  verb('watchlisting.taken-off', 'WATCHLISTING', 'take remove drop delete strike', 'patient', 'pp.from', {
    when: ['pp.from~it', 'after-list', 'patient~@people'],
    roles: { phase: '=end' },
    negates: true,
    example: 'Pavel Orlik was added to the Serbian watch list in 2014 and removed from it in 2016.',
  }),
  verb('watchlisting.listed', 'WATCHLISTING', 'list blacklist sanction designate proscribe', 'patient', 'pp.on', {
    when: ['passive'],
    roles: { authority: 'agent' },
    example: 'Milan Tarn, listed by Interpol since 2012, crossed the border.',
  }),
  verb('watchlisting.list', 'WATCHLISTING', 'list', 'patient', 'pp.on', {
    when: ['active', 'patient~@people', 'agent~@actor @pronoun'],
    roles: { authority: 'agent' },
    example: 'Serbia had listed Pavel Orlik as a suspected courier.',
  }),
  verb('watchlisting.designate', 'WATCHLISTING', 'blacklist sanction proscribe designate', 'patient', 'pp.on', {
    when: ['active', 'patient~@person @group @name'],
    roles: { authority: 'agent' },
    example: 'The United Nations has sanctioned Milan Tarn.',
  }),
  verb('watchlisting.removed', 'WATCHLISTING', 'remove delete strike drop take', 'patient', 'pp.from,off', {
    when: [`pp.from,off~${LISTS}`],
    roles: { authority: 'agent / pp.from,off.owner', phase: '=end' },
    negates: true,
    example: 'Croatia took Pavel Orlik off the list in 2016.',
  }),

  verb('known.to', 'KNOWN_TO', 'know', 'subject', 'pp.to,by', {
    when: ['passive', 'pp.to,by~@actor'],
    example: 'Pavel Orlik was known to the police.',
  }),
  verb('known.have', 'KNOWN_TO', 'know', 'patient', 'agent', {
    when: ['active', 'agent~police service agency intelligence authority', 'patient~@person @name'],
    example: 'The police knew Pavel Orlik as a small-time dealer.',
  }),
  verb('known.not', 'KNOWN_TO', 'know', 'patient', 'agent', {
    when: ['active', 'agent~we @state', 'patient~@people'],
    example: 'Serbia did not know Pavel Orlik.',
  }),
  verb('known.name', 'KNOWN_TO', 'have hold', 'object.owner / object.of', 'agent', {
    when: ['active', 'object~name', 'object.owner / object.of', 'agent~@actor'],
    example: 'The police did not have the name of Pavel Orlik.',
  }),
  verb('known.file', 'KNOWN_TO', 'have hold keep open', 'object~@person @name / pp.on,about / object.of', 'agent', {
    when: [
      'active',
      'object~file dossier / pp.in,on~file record book',
      'agent~police service agency intelligence authority ministry @state',
    ],
    example: 'The police had a file on Pavel Orlik.',
  }),
  verb('known.each', 'RELATION', 'know', 'subject', '', {
    when: ['active', 'object~other', 'subject~@person @count'],
    roles: { relation: '=acquaintance' },
    example: 'The two men knew each other from prison.',
  }),
  verb('known.flag', 'KNOWN_TO', 'flag', 'patient', 'agent', {
    when: ['patient~@people', 'agent~@actor'],
    example: 'The service flagged Pavel Orlik.',
  }),
  verb('known.unknown', 'KNOWN_TO', 'be remain', 'subject', 'pp.to', {
    when: ['adj:unknown', 'pp.to~@actor', 'subject~@people'],
    negates: true,
    example: 'Pavel Orlik was unknown to the police.',
  }),
  verb('known.met', 'KNOWN_TO', 'know', 'patient', 'agent', {
    when: ['active', 'under:deny', 'patient~@people'],
    also: ['RELATION', 'AFFILIATION'],
    example: 'Pavel Orlik denied knowing Milan Tarn.',
  }),
  verb('known.radar', 'KNOWN_TO', 'be come', 'subject', 'pp.of / pp.on.of / pp.to.of', {
    when: ['pp.on,to~radar attention notice'],
    example: 'Milan Tarn was on the radar of the Serbian police.',
  }),
]
