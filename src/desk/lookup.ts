import { LacunaError } from '../model/index.ts'
import { newId, type ReportItem, type Workspace } from '../store/index.ts'

/** The report that a person means: its id, name or title, its name without the ending, or the beginning of its id. Throws a LacunaError. */
export async function resolveReport(workspace: Workspace, word: string): Promise<ReportItem> {
  const all = await workspace.reports()
  const fits: readonly ((report: ReportItem) => boolean)[] = [
    ({ id }) => id === word,
    ({ name }) => name === word,
    ({ name, title }) => name.replace(/\.[^.]+$/, '') === word || title === word,
    ({ id }) => word.length >= 3 && id.startsWith(word),
  ]
  const found = fits.map((fit) => all.filter(fit)).find((some) => some.length > 0) ?? []
  const [first, second] = found
  if (first === undefined)
    throw new LacunaError('unknown-report', `No report is called "${word}".`, {
      hint: 'The list of reports shows what there is.',
    })
  if (second !== undefined)
    throw new LacunaError(
      'ambiguous-report',
      `"${word}" could be ${found.map(({ id, name }) => `${id} (${name})`).join(', ')}.`,
      {
        hint: 'Give the id.',
      },
    )
  return first
}

/** A readable id made of a name: letters, digits and underscores; empty where the name has no Latin letter. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 40)

/** The case a person means by name or id; null asks for the current one, which is null in an empty workspace. Throws where there is none. */
export async function caseId(workspace: Workspace, word: unknown): Promise<string | null> {
  if (word === undefined || word === null) return (await workspace.currentCase())?.id ?? null
  const name = String(word)
  const found = (await workspace.cases()).find((one) => one.id === name || one.name === name)
  if (found === undefined)
    throw new LacunaError('unknown-case', `No case is called "${name}".`, {
      hint: 'The list of cases shows what there is.',
    })
  return found.id
}

const FIRST_CASE = 'First case'

/** The case to add to, made where it is new: the named one, else the current one, else a first one. */
export async function caseForAdding(workspace: Workspace, name: string | null, actor: string): Promise<string> {
  const current = await workspace.currentCase()
  if (name === null && current !== null) return current.id
  const wanted = (name ?? FIRST_CASE).trim()
  if (wanted === '')
    throw new LacunaError('case-unnamed', 'A case needs a name.', { hint: 'Give it one with --case NAME.' })
  const cases = await workspace.cases()
  const known = cases.find((one) => one.id === wanted || one.name === wanted)
  if (known !== undefined) return known.id
  const base = slug(wanted) || newId('case_')
  const taken = new Set(cases.map((one) => one.id))
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}_${n}`
  const first = current === null ? [{ kind: 'case.chosen', id } as const] : []
  await workspace.act(actor, [{ kind: 'case.created', id, name: wanted }, ...first])
  return id
}

/** Makes a case the current one, creating it where it is new. */
export async function chooseCase(
  workspace: Workspace,
  name: string,
  actor: string | null,
): Promise<{ id: string; name: string }> {
  const by = actor ?? 'lacuna:desk'
  const id = await caseForAdding(workspace, name, by)
  if ((await workspace.currentCase())?.id !== id) await workspace.act(by, [{ kind: 'case.chosen', id }])
  return { id, name: (await workspace.cases()).find((one) => one.id === id)?.name ?? name }
}
