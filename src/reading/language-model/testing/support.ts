import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A made-up report: people, places and events are invented. */
export const REPORT = `The watch on Ilvo Marchetta

Harbour Notes
12 March 2019

Norwegian authorities placed Ilvo Marchetta under surveillance in May 2016. They terminated the surveillance of Marchetta in October 2018. A senior police official said that Bergen had received no request from Denmark about Marchetta.

On Monday 4 March 2019, Ilvo Marchetta attacked a fish market in Bergen, killing 12 people. His brother Teo Marchetta, 34, fled to Sweden on 5 March, according to prosecutors. Police in Gothenburg did not arrest Teo Marchetta until 7 March.

Denmark’s security service had warned Sweden about the “Northern Column” in January 2019. Sweden never answered the warning, Danish officials said. The minister, Karin Ostvald, denied that Sweden had ignored it.

Ilvo Marchetta travelled from Riga to Tallinn in August 2017, and Estonian border guards recorded his passport. He was not on the watch list of Estonia. Two days later he met Oskar Lind in Tallinn, who gave him 4,500 euros.
`

export const OTHER_REPORT = `Fire at the depot

A fire destroyed the depot of Vasko Brandt in Plovdiv on 3 June 2017. Bulgarian police arrested Mila Dencheva in Varna. The Interior Ministry received no warning from Romania. Investigators searched 9 houses in Burgas.
`

export interface Told {
  readonly name: string
  readonly type: string
}
export interface Spoken {
  readonly quote: string
  readonly words: string
  readonly type: string
  readonly polarity: 'positive' | 'negative'
  readonly stance: string
  readonly subject: readonly Told[]
  readonly object: readonly Told[]
  readonly roles: readonly { readonly role: string; readonly value: string }[]
  readonly time: string
  readonly sources: readonly (Told & { readonly cue: string })[]
}

const p = (name: string): Told => ({ name, type: 'PERSON' })
const o = (name: string): Told => ({ name, type: 'ORG' })
const g = (name: string): Told => ({ name, type: 'GPE' })
const claim = (type: string, quote: string, words: string, more: Partial<Spoken> = {}): Spoken => ({
  type,
  quote,
  words,
  polarity: 'positive',
  stance: 'asserted',
  subject: [],
  object: [],
  roles: [],
  time: '',
  sources: [],
  ...more,
})

/** What an honest and careful model answers about {@link REPORT}. */
export const HONEST: readonly Spoken[] = [
  claim('SURVEILLANCE', 'Norwegian authorities placed Ilvo Marchetta under surveillance in May 2016', 'surveillance', {
    subject: [o('Norwegian authorities')],
    object: [p('Ilvo Marchetta')],
    roles: [{ role: 'phase', value: 'start' }],
    time: 'May 2016',
  }),
  claim(
    'SURVEILLANCE',
    'They terminated the surveillance of Marchetta in October 2018',
    'terminated the surveillance',
    {
      subject: [o('Norwegian authorities')],
      object: [p('Ilvo Marchetta')],
      roles: [{ role: 'phase', value: 'end' }],
      time: 'October 2018',
    },
  ),
  claim('REQUEST', 'Bergen had received no request from Denmark about Marchetta', 'received no request', {
    polarity: 'negative',
    subject: [g('Denmark')],
    object: [g('Bergen')],
    roles: [{ role: 'about', value: 'Marchetta' }],
    sources: [{ name: 'A senior police official', type: 'SOURCE', cue: 'said' }],
  }),
  claim('ATTACK', 'On Monday 4 March 2019, Ilvo Marchetta attacked a fish market in Bergen', 'attacked', {
    subject: [p('Ilvo Marchetta')],
    object: [{ name: 'a fish market', type: 'FAC' }],
    roles: [{ role: 'place', value: 'Bergen' }],
    time: 'Monday 4 March 2019',
  }),
  claim('CASUALTY', 'Ilvo Marchetta attacked a fish market in Bergen, killing 12 people', 'killing', {
    subject: [p('Ilvo Marchetta')],
    object: [{ name: '12 people', type: 'GROUP' }],
    roles: [
      { role: 'effect', value: 'killed' },
      { role: 'count', value: '12' },
    ],
    time: '4 March 2019',
  }),
  claim('ESCAPE', 'His brother Teo Marchetta, 34, fled to Sweden on 5 March', 'fled', {
    subject: [p('Teo Marchetta')],
    roles: [{ role: 'to', value: 'Sweden' }],
    time: '5 March',
    sources: [{ name: 'prosecutors', type: 'ORG', cue: 'according to prosecutors' }],
  }),
  claim('ATTRIBUTE', 'Teo Marchetta, 34', '34', {
    subject: [p('Teo Marchetta')],
    roles: [
      { role: 'attribute', value: 'age' },
      { role: 'value', value: '34' },
    ],
  }),
  claim('ARREST', 'Police in Gothenburg did not arrest Teo Marchetta until 7 March.', 'arrest', {
    polarity: 'negative',
    subject: [o('Police in Gothenburg')],
    object: [p('Teo Marchetta')],
    time: '7 March',
  }),
  // A model writes straight quotes where the report has curly ones.
  claim(
    'WARNING',
    'Denmark\'s security service had warned Sweden about the "Northern Column" in January 2019',
    'warned',
    {
      subject: [o("Denmark's security service")],
      object: [g('Sweden')],
      roles: [{ role: 'about', value: 'Northern Column' }],
      time: 'January 2019',
    },
  ),
  claim('COMMUNICATION', 'Sweden never answered the warning', 'answered', {
    polarity: 'negative',
    subject: [g('Sweden')],
    roles: [{ role: 'topic', value: 'the warning' }],
    sources: [{ name: 'Danish officials', type: 'GROUP', cue: 'said' }],
  }),
  claim('STATEMENT', 'The minister, Karin Ostvald, denied that Sweden had ignored it', 'denied', {
    subject: [p('Karin Ostvald')],
    roles: [{ role: 'content', value: 'Sweden had ignored it' }],
  }),
  claim('TRAVEL', 'Ilvo Marchetta travelled from Riga to Tallinn in August 2017', 'travelled', {
    subject: [p('Ilvo Marchetta')],
    roles: [
      { role: 'from', value: 'Riga' },
      { role: 'to', value: 'Tallinn' },
    ],
    time: 'August 2017',
  }),
  claim('WATCHLISTING', 'He was not on the watch list of Estonia', 'on the watch list', {
    polarity: 'negative',
    subject: [p('Ilvo Marchetta')],
    object: [{ name: 'the watch list of Estonia', type: 'LIST' }],
  }),
  claim('MEETING', 'Two days later he met Oskar Lind in Tallinn', 'met', {
    subject: [p('Ilvo Marchetta')],
    object: [p('Oskar Lind')],
    roles: [{ role: 'place', value: 'Tallinn' }],
    time: 'Two days later',
  }),
  claim('FUNDING', 'he met Oskar Lind in Tallinn, who gave him 4,500 euros', 'gave', {
    subject: [p('Oskar Lind')],
    object: [p('Ilvo Marchetta')],
    roles: [{ role: 'amount', value: '4,500 euros' }],
  }),
]

/** The paragraph that a request asks about. */
export const askedText = (body: string): string => {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] }
  return (JSON.parse(messages[1]?.content ?? '{}') as { text: string }).text
}

/** A chat completion around what the model says. */
export const completion = (content: string, finish = 'stop'): string =>
  JSON.stringify({
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
  })

const plain = (words: string): string => words.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"')

/** Answers each paragraph with those of the claims whose key stands in it. */
export const sayWhere =
  (claims: readonly { readonly key: string; readonly claim: object }[]) =>
  (body: string): string =>
    completion(
      JSON.stringify({
        claims: claims.filter(({ key }) => plain(askedText(body)).includes(plain(key))).map((each) => each.claim),
      }),
    )

export interface Mock {
  readonly url: string
  readonly asked: { readonly body: string; readonly headers: http.IncomingHttpHeaders; readonly path: string }[]
  readonly close: () => Promise<void>
}

/** A server on loopback that answers as it is told to: with a text, or by taking the response into its own hands. */
export const serve = async (
  answer: (body: string, response: http.ServerResponse, number: number) => string | null,
): Promise<Mock> => {
  const asked: Mock['asked'] = []
  const server = http.createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      asked.push({ body, headers: request.headers, path: request.url ?? '' })
      const said = answer(body, response, asked.length)
      if (said !== null) response.writeHead(200, { 'content-type': 'application/json' }).end(said)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
