import { reportKey } from '../model/index.ts'
import type { Ground } from './ground.ts'
import type { Sight, Statements } from './look.ts'
import { clusterKeys } from './subject.ts'

/** All that claims can learn of each cluster: where it stays the same, so does what was found of those claims. */
const clusterMarks = (ground: Ground): ReadonlyMap<string, string> =>
  new Map(
    ground.clusters.clusters.map((cluster) => [
      cluster.id,
      [
        cluster.type === 'PERSON' ? ground.keyOf(cluster) : (ground.authorityOf(cluster.id)?.key ?? ''),
        cluster.type,
        cluster.name,
        ...cluster.aka,
        ...cluster.members,
        ...cluster.entities.map((entity) => entity.id),
      ].join('\n'),
    ]),
  )

const reportMarks = (ground: Ground, statements: Statements): ReadonlyMap<string, string> =>
  new Map(ground.view.reports.map((report) => [report.id, JSON.stringify([report, statements.get(report.id) ?? []])]))

/** The keys under which the two maps differ. */
export const differing = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key))

/** The keys of everything but claims that is not what it was: of clusters that changed, came or went, and of reports. */
export function* changedKeys(before: Sight, after: Sight): Generator<readonly string[]> {
  const keysIn = ({ ground }: Sight) =>
    new Map(ground.clusters.clusters.map((cluster) => [cluster.id, clusterKeys(cluster)]))
  const [was, is] = [keysIn(before), keysIn(after)]
  for (const id of differing(clusterMarks(before.ground), clusterMarks(after.ground)))
    yield [...(was.get(id) ?? []), ...(is.get(id) ?? [])]
  for (const id of differing(
    reportMarks(before.ground, before.statements),
    reportMarks(after.ground, after.statements),
  ))
    yield [reportKey(id)]
}
