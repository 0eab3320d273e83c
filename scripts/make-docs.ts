// Writes the pages of docs/ that derive from code: the vocabulary, the commands, the HTTP API. `node scripts/make-docs.ts` writes them;
// test/docs.test.ts holds the committed pages against what this makes.
import fs from 'node:fs'
import path from 'node:path'
import type { Command } from 'commander'
import { makeProgram } from '../src/cli/program.ts'
import { CLAIM_TYPES, ENTITY_TYPES, STANCES, VOCABULARY, type VocabularyRow } from '../src/model/index.ts'
import { openApiDocument } from '../src/server/index.ts'

const docs = path.join(import.meta.dirname, '..', 'docs')
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\n/g, ' ')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const MADE = '<!-- Made by scripts/make-docs.ts from the code; edit the code, then run it. -->'

const GROUPS: Readonly<Record<string, string>> = {
  violence: 'Violence',
  ties: 'Ties and means',
  watching: 'Watching and listing',
  movement: 'Movement',
  justice: 'Justice',
  exchange: 'Asking, telling, warning',
  protection: 'Protection',
  public: 'Public acts',
  judging: 'Judging and saying',
}

const ASPECTS: Readonly<Record<string, string>> = {
  instant: 'happened at one instant inside the time given',
  state: 'held over the time given',
  phase: 'a state of which the claim tells the beginning, the course or the end',
  speech: 'the time is when it was said',
  timeless: 'a tie or a fact; a time, where given, is when it was true',
}

export function vocabularyPage(): string {
  const rows = Object.entries(VOCABULARY) as readonly (readonly [string, VocabularyRow])[]
  const groups = Object.entries(GROUPS).map(([group, title]) => {
    const types = rows.filter(([, row]) => row.group === group)
    const lines = types.map(([type, row]) => [
      `\`${type}\``,
      row.means,
      row.subject,
      row.object ?? '',
      row.roles.join(', '),
      row.aspect,
    ])
    return `## ${title}\n\n${table(['type', 'means', 'subject', 'object', 'roles', 'time'], lines)}`
  })
  return `${MADE}
# The vocabulary

A claim is one statement of one report. It has a **type** from the tables below, participants by role, a polarity, a stance, a described
time, an attribution chain, and the span of words it rests on. There are ${CLAIM_TYPES.length} types. **Negative polarity** turns a type round:
\`ARREST\` into "did not arrest", \`REQUEST\` into "no request", \`WATCHLISTING\` into "not on the list". These are the claims that gaps live on.

How a described time is read ("time" below):

${table(
  ['word', 'a claim of this kind'],
  Object.entries(ASPECTS).map(([word, means]) => [word, means]),
)}

Stances: ${STANCES.map((stance) => `\`${stance}\``).join(', ')}. Asserted is put as fact by its source or the author; reported is hearsay; hypothesised is
reasoned; speculated is guessed; denied is rejected by the named source; planned lies ahead; unknown is explicitly open.

Entity types: ${ENTITY_TYPES.map((type) => `\`${type}\``).join(', ')}. \`GPE\` is a country, city or other place with a government, \`LOC\` another place, \`FAC\` a building or site,
\`LIST\` a watch list, \`SOURCE\` somebody who is not named, \`GROUP\` several people or bodies, \`OBJECT\` a thing that is neither \`WEAPON\`, \`VEHICLE\` nor \`MONEY\`.
In the exchange format weapons and vehicles are written as \`OBJECT\` and money as \`OTHER\`, unless all types are asked for.

${groups.join('\n\n')}
`
}

const usage = (command: Command): string =>
  [
    command.parent?.parent ? `lacuna ${command.parent.name()}` : 'lacuna',
    command.name(),
    ...command.registeredArguments.map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '...' : ''}`
      return argument.required ? `<${name}>` : `[${name}]`
    }),
  ].join(' ')

const optionRows = (command: Command): string[][] =>
  command.options.map((option) => [
    `\`${option.flags}\``,
    [
      option.description,
      option.argChoices ? `one of ${option.argChoices.join(', ')}` : '',
      option.mandatory ? 'needed' : '',
      option.defaultValue === undefined ? '' : `default ${String(option.defaultValue)}`,
    ]
      .filter((part) => part !== '')
      .join('; '),
  ])

export function commandsPage(): string {
  const program = makeProgram()
  // A command of commands is described by these.
  const all = program.commands.flatMap((command) => (command.commands.length === 0 ? [command] : command.commands))
  const sections = all.map((command) => {
    const options = optionRows(command)
    return `## ${command.parent?.parent ? `${command.parent.name()} ` : ''}${command.name()}\n\n\`${usage(command)}\`\n\n${command.description()}.${options.length > 0 ? `\n\n${table(['option', 'means'], options)}` : ''}`
  })
  return `${MADE}
# The command line

From a clone the command is \`./lacuna\`; installed, it is \`lacuna\`. Data goes to standard output, words to standard error. At a terminal a
person gets a table; with \`--json\`, or in a pipe, the answer is JSON. Exit 0: good. Exit 2: an input or the usage was wrong; the message names the file, the line or the
field, and the remedy, and the rest of a batch is done all the same. Exit 1: a fault of Lacuna's own.

For every command:

${table(['option', 'means'], optionRows(program))}

${sections.join('\n\n')}
`
}

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> }
}

const fields = (operation: Operation): string => {
  const schema = operation.requestBody?.content['application/json']?.schema as
    | { properties?: object; required?: string[] }
    | undefined
  const names = Object.keys(schema?.properties ?? {}).map(
    (name) => `\`${name}\`${schema?.required?.includes(name) ? '' : '?'}`,
  )
  const parameters = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => `\`?${name}=\``)
  return [...parameters, ...names].join(', ')
}

export function apiPage(): string {
  const { paths } = openApiDocument()
  const rows = Object.entries(paths ?? {}).flatMap(([route, operations]) =>
    Object.entries(operations as Readonly<Record<string, Operation>>).map(([method, operation]) => [
      `\`${method.toUpperCase()} ${route}\``,
      operation.summary ?? '',
      fields(operation),
    ]),
  )
  return `${MADE}
# The HTTP API

\`lacuna serve\` listens on 127.0.0.1 alone and prints an address with a token. That address answers a plain GET and sets a cookie; a program
sends \`Authorization: Bearer TOKEN\` instead. A request with another \`Host\`, from another \`Origin\`, or without the token is refused. The whole
description, with every schema, is OpenAPI 3.1 at \`/api/openapi.json\`.

Offsets are UTF-16 code units (JavaScript's \`slice\`), times are milliseconds since 1970 UTC, dates are EDTF. A mistake answers
\`{"error": {"code", "message", "hint"}}\` with 4xx; unknown fields are refused by name.

${table(['route', 'what it does', 'takes'], rows)}
`
}

export const PAGES: Readonly<Record<string, () => string>> = {
  'vocabulary.md': vocabularyPage,
  'commands.md': commandsPage,
  'api.md': apiPage,
}

if (process.argv[1] === import.meta.filename) {
  fs.mkdirSync(docs, { recursive: true })
  for (const [name, make] of Object.entries(PAGES)) fs.writeFileSync(path.join(docs, name), make())
}
