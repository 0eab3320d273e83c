import type { Ground } from './ground.ts'
import type { Statements } from './look.ts'

/** All that claims can learn of each cluster: where it stays the same, so does what was found of those claims. */
export const clusterMarks = (ground: Ground): ReadonlyMap<string, string> =>
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

export const reportMarks = (ground: Ground, statements: Statements): ReadonlyMap<string, string> =>
  new Map(ground.view.reports.map((report) => [report.id, JSON.stringify([report, statements.get(report.id) ?? []])]))

/** The keys under which the two maps differ. */
export const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key))
