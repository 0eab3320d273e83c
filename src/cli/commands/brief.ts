import fs from 'node:fs'
import path from 'node:path'
import { briefOf, caseId, instantOf } from '../../desk/index.ts'
import { LacunaError, type ReadingMode } from '../../model/index.ts'
import { makeFolder } from '../folder.ts'
import { printJson, say, wantsJson } from '../output.ts'
import { withWorkspace } from '../workspace.ts'

/** `lacuna brief [CASE] --out DIR`: writes DIR/brief.md and DIR/brief.html. */
export async function brief(name: string | undefined, options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const folder = path.resolve(String(options.out))
    const written = await briefOf(workspace, {
      case: await caseId(workspace, name ?? options.case),
      asOf: options.asOf === undefined ? null : instantOf(String(options.asOf), 'latest', '--as-of'),
      ledgerAsOf: null,
      reading: options.reading as ReadingMode,
    })
    makeFolder(folder)
    try {
      fs.writeFileSync(path.join(folder, 'brief.md'), written.markdown)
      fs.writeFileSync(path.join(folder, 'brief.html'), written.html)
    } catch (error) {
      throw new LacunaError(
        'out-unwritable',
        `The brief cannot be written to ${folder} (${(error as NodeJS.ErrnoException).code}).`,
        {
          hint: 'Name a folder you may write to with --out DIR.',
        },
      )
    }
    for (const words of written.brief.leftOut) say(`lacuna: left out: ${words}`)
    const files = ['brief.md', 'brief.html'].map((file) => path.join(folder, file))
    if (wantsJson(options)) printJson({ files, sentences: written.sentences, leftOut: written.brief.leftOut })
    else say(`lacuna: ${written.sentences} sentences, each with its source, in ${files.join(' and ')}`)
  })
}
