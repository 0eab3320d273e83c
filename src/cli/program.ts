import { Command, InvalidArgumentError, Option } from 'commander'
import { READINGS, REGISTER_KINDS, RELIABILITIES } from '../model/index.ts'
import { version } from './version.ts'

/** Options of the whole command line, beside those of the command itself. */
const everything = (command: Command): Record<string, unknown> => command.optsWithGlobals()

const port = (word: string): number => {
  const value = Number(word)
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return value
}

const caseOption = () => new Option('--case <name>', 'the case (else the current one)')
const reasonOption = () => new Option('--reason <text>', 'why; kept in the journal').makeOptionMandatory()
const receivedOption = (what: string) =>
  new Option(
    '--received <time>',
    `when your side had ${what}, where that was before now (EDTF or ISO 8601); shown as declared`,
  )

const asOfOption = () => new Option('--as-of <time>', 'count what was received, withdrawn or decided by then')
const ledgerOption = () => new Option('--ledger-as-of <time>', 'answer what Lacuna would have answered at that instant')
const readingOption = () => new Option('--reading <which>', 'which claims count').choices([...READINGS]).default('all')

const languageOption = () =>
  new Option('--language <code>', 'the language they are written in, as `en` or `fr` (else told by their words)')

const modelOptions = (command: Command) =>
  command
    .option('--model', 'also ask the language model of LACUNA_LLM_URL; what it says is held against the text')
    .option('--model-elsewhere', 'the model may be on another machine: the text of the reports leaves this one')

/**
 * The command line. Each command parses its words and calls the desk; its code is loaded only when it runs, so that help is quick.
 * Exit 0 good, 2 when an input or the usage was wrong, 1 when the fault is ours.
 */
export function makeProgram(): Command {
  const program = new Command('lacuna')
    .description(
      'Lacuna finds the holes in the net: reports become attributed claims, and claims show what was missing, when and how sure.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .option('-w, --workspace <file>', 'the workspace (else LACUNA_WORKSPACE, else ./workspace.lacuna)')
    .option('--as <name>', 'who acts (else LACUNA_ACTOR); on a laptop a signature, not authentication')
    .option('--json', 'JSON where a person at a terminal would get a table (a pipe always gets JSON)')
    .showHelpAfterError('(lacuna --help shows every command)')
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()

  program
    .command('serve')
    .description('serve the workbench and the API on 127.0.0.1')
    .option('-p, --port <n>', 'the port; a taken one gives way to the next free one', port, 4570)
    .option('--open', 'open the browser')
    .option('--sample', 'open the sample workspace')
    .action(async (_options, command) => (await import('./commands/serve.ts')).serve(everything(command)))

  modelOptions(program.command('read'))
    .description('read reports without a workspace: claims in the gold format, as JSON; at a terminal as a table')
    .argument('<file...>', 'text, Markdown, HTML or PDF')
    .option('--published <edtf>', 'when the reports were published, where you know it')
    .addOption(languageOption())
    .option('--out <dir>', 'write DIR/<name>.json (else to standard output)')
    .option('--all-types', 'keep claim types that are outside the gold table')
    .option('--incidents', 'put claims of violence together into incidents: who did what to whom, and with what')
    .option('--explain', 'tell on stderr, and in the JSON, the way from the words to every date and claim')
    .action(async (files, _options, command) => (await import('./commands/read.ts')).read(files, everything(command)))

  program
    .command('places')
    .description('say which place each mention stands for, without a workspace: JSON lines in, JSON lines out')
    .argument('<file>', 'JSON lines {id, text, mention: {start, end}}, offsets in UTF-16 code units')
    .action(async (file) => (await import('./commands/places.ts')).places(file))

  modelOptions(program.command('add'))
    .description('add reports to a case: keep their bytes, read them, propose claims')
    .argument('<source...>', 'files, folders or http(s) addresses')
    .addOption(caseOption())
    .option('--published <edtf>', 'when they were published (else it is worked out from the text)')
    .option('--publisher <name>', 'who published them')
    .addOption(languageOption())
    .addOption(new Option('--reliability <letter>', 'of the source, Admiralty scale').choices([...RELIABILITIES]))
    .addOption(receivedOption('them'))
    .option(
      '--allow-private',
      'fetch addresses of this machine and its network too (else LACUNA_ALLOW_PRIVATE=1); never those of cloud metadata',
    )
    .action(async (sources, _options, command) => (await import('./commands/add.ts')).add(sources, everything(command)))

  program
    .command('cases')
    .description('list the cases; with a NAME make that case the current one, creating it where it is new')
    .argument('[name]')
    .action(async (name, _options, command) => (await import('./commands/cases.ts')).cases(name, everything(command)))

  program
    .command('reports')
    .description('list the reports of the case, withdrawn ones included')
    .addOption(caseOption())
    .action(async (_options, command) => (await import('./commands/reports.ts')).reports(everything(command)))

  program
    .command('claims')
    .description('list the claims of a report; with --set replace them by your own')
    .argument('<report>', 'its id, its name, or the beginning of its id')
    .option('--set <file>', 'a file in the gold format: replaces the proposals, accepted by the actor')
    .action(async (name, _options, command) => (await import('./commands/claims.ts')).claims(name, everything(command)))

  const register = program
    .command('register')
    .description('registers of watches, listings, crossings and more: tables whose rows are claims')
  const ofTable = (command: Command) =>
    command
      .argument('<file>', 'CSV or JSON lines')
      .addOption(new Option('--kind <kind>', 'what its rows are').choices([...REGISTER_KINDS]).makeOptionMandatory())
      .option('--authority <name>', 'whose register it is')
      .option('--mapping <file>', 'JSON: {"columns": {"person": "Name"}, "dates": "dmy"}; the rest is guessed')
      .addOption(new Option('--dates <order>', 'whether day or month comes first').choices(['dmy', 'mdy']))
  ofTable(register.command('add'))
    .description('add a register: its bytes are kept, its rows become claims; bad rows are listed')
    .addOption(caseOption())
    .option('--published <edtf>', 'the day of which it is (else today): what it lists as running was running then')
    .option('--complete <window>', 'it lists all there was: FROM/TO, two days, both included')
    .option('--purge <edtf>', 'the day by which its bytes are to go')
    .addOption(new Option('--reliability <letter>', 'of the source, Admiralty scale').choices([...RELIABILITIES]))
    .addOption(receivedOption('it'))
    .action(async (file, _options, command) => (await import('./commands/register.ts')).add(file, everything(command)))
  ofTable(register.command('mapping'))
    .description('show which column is taken for what, with the first rows; nothing is kept')
    .action(async (file, _options, command) =>
      (await import('./commands/register.ts')).mapping(file, everything(command)),
    )
  register
    .command('list')
    .description('list the registers, withdrawn ones included')
    .action(async (_options, command) => (await import('./commands/register.ts')).list(everything(command)))
  register
    .command('flaws')
    .description('list the rows of a register that are no claim: line, field, reason')
    .argument('<register>')
    .action(async (name, _options, command) =>
      (await import('./commands/register.ts')).flaws(name, everything(command)),
    )
  register
    .command('complete')
    .description('say that a register lists all there was from one day to another; without a window take that back')
    .argument('<register>')
    .argument('[window]', 'FROM/TO, two days, both included')
    .addOption(reasonOption())
    .action(async (name, window, _options, command) =>
      (await import('./commands/register.ts')).complete(name, window, everything(command)),
    )
  register
    .command('sample')
    .description('write a year of made-up registers with planted holes to DIR, with the answers beside them')
    .argument('<dir>')
    .option('--people <n>', 'how many persons live in them', '20000')
    .action(async (dir, _options, command) => (await import('./commands/register.ts')).sample(dir, everything(command)))
  register
    .command('withdraw')
    .description('withdraw a register: its rows no longer count; its history stays')
    .argument('<register>')
    .addOption(reasonOption())
    .addOption(receivedOption('the withdrawal'))
    .action(async (name, _options, command) =>
      (await import('./commands/withdraw.ts')).withdraw('withdraw', name, everything(command)),
    )

  for (const [verb, words] of [
    ['accept', 'accept claims: they count under the reading `accepted`'],
    ['reject', 'reject claims: they no longer count; their history stays'],
    ['reopen', 'take the last decision on claims back'],
  ] as const)
    program
      .command(verb)
      .description(words)
      .argument('<claim...>', 'ids as `lacuna claims` shows them')
      .option('--reason <text>', 'why; kept in the journal')
      .addOption(receivedOption('the decision'))
      .action(async (claims, _options, command) =>
        (await import('./commands/decide.ts')).decide(verb, claims, everything(command)),
      )

  program
    .command('withdraw')
    .description('withdraw a report: it, and what rests on it alone, no longer counts; its history stays')
    .argument('<report>')
    .addOption(reasonOption())
    .addOption(receivedOption('the withdrawal'))
    .action(async (name, _options, command) =>
      (await import('./commands/withdraw.ts')).withdraw('withdraw', name, everything(command)),
    )

  program
    .command('reinstate')
    .description('undo a withdrawal')
    .argument('<report>')
    .addOption(reasonOption())
    .addOption(receivedOption('the reinstatement'))
    .action(async (name, _options, command) =>
      (await import('./commands/withdraw.ts')).withdraw('reinstate', name, everything(command)),
    )

  program
    .command('gaps')
    .description('the holes in the net: what was missing, when, how sure, by whose word')
    .addOption(caseOption())
    .addOption(asOfOption())
    .addOption(ledgerOption())
    .addOption(readingOption())
    .option(
      '--since <time>',
      'instead: what opened, closed or changed since that instant of the ledger, and what did it',
    )
    .action(async (_options, command) => (await import('./commands/gaps.ts')).gaps(everything(command)))

  program
    .command('gap')
    .description('one gap: its verdict by every reading, and the claims without which it would be another')
    .argument('<gap>', 'its id as `lacuna gaps` shows it')
    .addOption(caseOption())
    .addOption(asOfOption())
    .addOption(ledgerOption())
    .addOption(readingOption())
    .action(async (gap, _options, command) => (await import('./commands/gap.ts')).gap(gap, everything(command)))

  program
    .command('knowledge')
    .description('what authorities knew of a person, since when and by whose word; beside it what others knew')
    .argument('<person>', 'a name, or the id of an entity')
    .argument('[authority]', 'a state or a body; all of them unless given')
    .addOption(caseOption())
    .addOption(asOfOption())
    .addOption(ledgerOption())
    .addOption(readingOption())
    .action(async (person, authority, _options, command) =>
      (await import('./commands/knowledge.ts')).knowledge(person, authority, everything(command)),
    )

  program
    .command('questions')
    .description('a drafted request for information for each open gap: to whom, what is asked, by when')
    .addOption(caseOption())
    .addOption(asOfOption())
    .addOption(ledgerOption())
    .addOption(readingOption())
    .action(async (_options, command) => (await import('./commands/gap.ts')).questions(everything(command)))

  for (const [verb, words] of [
    ['close-gap', 'close a gap, with a reason'],
    ['reopen-gap', 'open a closed gap again'],
  ] as const)
    program
      .command(verb)
      .description(words)
      .argument('<gap>', 'its id as `lacuna gaps` shows it')
      .addOption(caseOption())
      .addOption(reasonOption())
      .action(async (gap, _options, command) =>
        (await import('./commands/gaps.ts')).decideGap(verb, gap, everything(command)),
      )

  program
    .command('identities')
    .description(
      'who and what several reports speak of: what is taken for the same, what may be, what people said about it',
    )
    .addOption(caseOption())
    .action(async (_options, command) => (await import('./commands/identities.ts')).identities(everything(command)))

  program
    .command('judge')
    .description('say whether two entities are the same; nothing is merged, and the judgement can be ended')
    .argument('<entity>', 'an id as `lacuna identities` or `lacuna claims` shows it')
    .argument('<other>')
    .addOption(
      new Option('--verdict <word>', 'what they are').choices(['same', 'different', 'unsure']).makeOptionMandatory(),
    )
    .addOption(reasonOption())
    .action(async (a, b, _options, command) =>
      (await import('./commands/identities.ts')).judgeTwo(a, b, everything(command)),
    )

  program
    .command('end-judgement')
    .description('take a judgement back: what it joined comes apart again')
    .argument('<judgement>', 'its id')
    .addOption(reasonOption())
    .action(async (id, _options, command) =>
      (await import('./commands/identities.ts')).unjudge(id, everything(command)),
    )

  program
    .command('brief')
    .description('write the brief of a case: Markdown and one HTML page, every sentence footnoted')
    .argument('[case]')
    .requiredOption('--out <dir>', 'the folder to write brief.md and brief.html to')
    .addOption(asOfOption())
    .addOption(readingOption())
    .action(async (name, _options, command) => (await import('./commands/brief.ts')).brief(name, everything(command)))

  program
    .command('verify')
    .description('walk the journal, every hash and every kept byte; name the first entry that was touched')
    .option('--head <file>', 'also write the head of the chain to FILE, to sign or to send away')
    .action(async (_options, command) => (await import('./commands/keep.ts')).verify(everything(command)))

  program
    .command('rebuild')
    .description('make every table again from the journal and the kept bytes')
    .action(async (_options, command) => (await import('./commands/keep.ts')).rebuild(everything(command)))

  program
    .command('backup')
    .description('copy the workspace to FILE, also while it is served')
    .argument('<file>')
    .action(async (file, _options, command) => (await import('./commands/keep.ts')).backup(file, everything(command)))

  program
    .command('restore')
    .description('check a backup wholly, then put it in the place of the workspace; the old file stays beside it')
    .argument('<file>')
    .action(async (file, _options, command) => (await import('./commands/keep.ts')).restore(file, everything(command)))

  program
    .command('doctor')
    .description('tell what this machine and this workspace are like, and what needs attention')
    .action(async (_options, command) => (await import('./commands/doctor.ts')).doctor(everything(command)))
  return program
}
