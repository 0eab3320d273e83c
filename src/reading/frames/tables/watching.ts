import { type Frame, noun, verb } from '../frame.ts'

const WATCH = 'surveillance watch observation monitoring'
const LISTS = '@list watchlist register database blacklist'

/** Surveillance, watch lists, and who was known to whom. */
export const WATCHING: readonly Frame[] = [
  verb('surveillance.placed', 'SURVEILLANCE', 'place put take bring', 'agent', 'patient', {
    when: [`pp.under,in,into~${WATCH}`],
    roles: { phase: '=start' },
  }),
  verb('surveillance.kept', 'SURVEILLANCE', 'keep hold have', 'agent', 'patient', {
    when: [`pp.under,in~${WATCH}`],
    roles: { phase: '=ongoing' },
  }),
  verb('surveillance.under', 'SURVEILLANCE', 'be remain come fall stay', 'pp.by', 'subject', {
    when: [`pp.under~${WATCH}`],
    roles: { phase: '=ongoing' },
  }),
  verb('surveillance.removed', 'SURVEILLANCE', 'remove take release drop', 'agent', 'patient', {
    when: [`pp.from,off~${WATCH}`],
    roles: { phase: '=end' },
  }),
  verb('surveillance.stop-watching', 'SURVEILLANCE', 'watch monitor follow observe shadow', 'governor', 'object', {
    when: ['under:stop cease quit'],
    roles: { phase: '=end' },
  }),
  verb('surveillance.watch', 'SURVEILLANCE', 'watch monitor shadow tail surveil observe track', 'agent', 'patient', {
    when: ['patient~@person @name @pronoun'],
    roles: { phase: '=ongoing' },
  }),
  verb('surveillance.watch-active', 'SURVEILLANCE', 'follow', 'agent', 'patient', {
    when: ['agent~police service agency intelligence authority', 'patient~@person @name'],
    roles: { phase: '=ongoing' },
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
    },
  ),
  verb('surveillance.lapse', 'SURVEILLANCE', 'lapse end stop cease expire', 'subject.owner', 'subject.of / watched', {
    when: ['active', '!object', `subject~${WATCH}`],
    roles: { phase: '=end' },
  }),
  verb('surveillance.interest', 'SURVEILLANCE', 'lose', 'agent', 'pp.in / pp.of', {
    when: ['patient~interest track sight'],
    roles: { phase: '=end' },
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
    },
  ),
  noun('surveillance.noun', 'SURVEILLANCE', 'surveillance', 'owner / pp.by', 'of / pp.on', {
    when: ['of~@person @name', 'free'],
    roles: { phase: '=ongoing' },
  }),

  verb('watchlisting.on', 'WATCHLISTING', 'be remain appear stand figure', 'subject', 'pp.on,in', {
    when: [`pp.on,in~${LISTS}`, 'subject~@person @name @pronoun'],
    roles: { authority: 'pp.on,in.owner~@actor / pp.on,in.mod~@actor / pp.on,in.of~@state @group / pp.in,of~@state' },
  }),
  verb('watchlisting.name', 'WATCHLISTING', 'be appear remain stand', 'subject.owner / subject.of', 'pp.on,in', {
    when: [`pp.on,in~${LISTS}`, 'subject~name'],
    roles: { authority: 'pp.on,in.owner~@actor / pp.on,in.mod~@actor / pp.on,in.of~@state @group' },
  }),
  verb('watchlisting.put', 'WATCHLISTING', 'put place add enter list include', 'patient', 'pp.on,to,in,onto', {
    when: [`pp.on,to,in,onto~${LISTS}`],
    roles: { authority: 'agent / pp.on,to,in,onto.owner' },
  }),
  verb('watchlisting.listed', 'WATCHLISTING', 'list blacklist sanction designate proscribe', 'patient', 'pp.on', {
    when: ['passive'],
    roles: { authority: 'agent' },
  }),
  verb('watchlisting.designate', 'WATCHLISTING', 'blacklist sanction proscribe designate', 'patient', 'pp.on', {
    when: ['active', 'patient~@person @group @name'],
    roles: { authority: 'agent' },
  }),
  verb('watchlisting.removed', 'WATCHLISTING', 'remove delete strike drop take', 'patient', 'pp.from,off', {
    when: [`pp.from,off~${LISTS}`],
    roles: { authority: 'agent / pp.from,off.owner', phase: '=end' },
    negates: true,
  }),

  verb('known.to', 'KNOWN_TO', 'know', 'subject', 'pp.to,by', {
    when: ['passive', 'pp.to,by~@actor'],
  }),
  verb('known.have', 'KNOWN_TO', 'know', 'patient', 'agent', {
    when: ['active', 'agent~police service agency intelligence authority', 'patient~@person @name'],
  }),
  verb('known.flag', 'KNOWN_TO', 'flag', 'patient', 'agent', {
    when: ['patient~@person @name @pronoun', 'agent~@actor'],
  }),
  verb('known.radar', 'KNOWN_TO', 'be come', 'subject', 'pp.of / pp.on.of / pp.to.of', {
    when: ['pp.on,to~radar attention'],
  }),
]
