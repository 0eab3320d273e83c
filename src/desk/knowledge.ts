import type { Knowledge } from '../model/index.ts'
import { LacunaError } from '../model/index.ts'
import { foldName } from '../names/index.ts'
import type { Workspace } from '../store/index.ts'
import type { Question } from './answers.ts'

/**
 * What authorities knew of a person, by name or by the id of an entity; of one authority alone, by its name, where one is given.
 * @throws LacunaError `unknown-person`, `ambiguous-person`, `unknown-authority`
 */
export async function knowledgeAbout(
  workspace: Workspace,
  question: Question,
  person: string,
  authority: string | null,
): Promise<Knowledge> {
  const source = await workspace.source(question)
  const { clusterEntities } = await import('../identity/index.ts')
  const { clusters } = clusterEntities(await source.ground())
  const wanted = foldName(person)
  const persons = clusters.filter(({ type }) => type === 'PERSON')
  const byId = persons.filter(({ entities }) => entities.some(({ id }) => id === person))
  const byName = persons.filter(({ name, aka }) => [name, ...aka].some((one) => foldName(one) === wanted))
  const [found, other] = byId.length > 0 ? byId : byName
  if (found === undefined)
    throw new LacunaError('unknown-person', `Nobody in this case is called "${person}".`, {
      hint: 'The list of identities shows who is in it.',
    })
  if (other !== undefined)
    throw new LacunaError('ambiguous-person', `Several persons of this case are called "${person}".`, {
      hint: `Give an id: ${byName.map(({ id }) => id).join(', ')}.`,
    })
  const { authorityNamed, knowledgeOf } = await import('../gaps/index.ts')
  const knowledge = await knowledgeOf(source, found.id)
  const all = knowledge ?? { person: { id: found.id, name: found.name }, lines: [] }
  if (authority === null) return all
  const key = await authorityNamed(source, authority)
  const lines = all.lines.filter((line) => line.authority.key === key)
  if (lines.length === 0)
    throw new LacunaError('unknown-authority', `No claim says what "${authority}" knew of ${found.name}.`, {
      hint:
        all.lines.length === 0
          ? 'No claim says it of any authority.'
          : `Claims speak of ${all.lines.map((line) => line.authority.name).join(', ')}. That none speaks of another is no denial.`,
    })
  return { ...all, lines }
}
