import { caseId, knowledgeAbout } from '../../desk/index.ts'
import type { Known, ReadingMode } from '../../model/index.ts'
import { plain, printJson, say, wantsJson } from '../output.ts'
import { withWorkspace } from '../workspace.ts'
import { instants } from './gaps.ts'

const knownWords = ({ how, negative, guess, when, from, word, claim }: Known): string =>
  [
    when ?? 'undated',
    `${negative ? 'not ' : ''}${how}${guess ? ' (a guess)' : ''}${from === null ? '' : ` from ${from}`}`,
    `“${claim.text}” by the word of ${word} (${claim.report.name})`,
  ].join('  ')

/** `lacuna knowledge PERSON [AUTHORITY]`. */
export async function knowledge(
  person: string,
  authority: string | undefined,
  options: Record<string, unknown>,
): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const question = {
      case: await caseId(workspace, options.case),
      ...instants(options),
      reading: options.reading as ReadingMode,
    }
    const told = await knowledgeAbout(workspace, question, person, authority ?? null)
    if (wantsJson(options)) {
      printJson(told)
      return
    }
    if (told.lines.length === 0) say(`lacuna: no claim says what any authority knew of ${told.person.name}`)
    for (const line of told.lines) {
      const lines = [
        `${line.authority.name}, of ${told.person.name}`,
        ...line.known.map((one) => `  ${knownWords(one)}`),
      ]
      for (const other of line.others)
        lines.push(
          `  beside it, ${other.authority.name}: ${knownWords(other)}`,
          `    ${
            other.passed.length > 0
              ? `may have been passed on: ${other.passed.join(', ')}`
              : `no source says that it was passed on${line.denied ? '; one denies that this authority knew or was told' : ''}`
          }`,
        )
      process.stdout.write(`${lines.map(plain).join('\n')}\n\n`)
    }
  })
}
