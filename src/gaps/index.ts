export { type FindGapsOptions, findGaps } from './find-gaps.ts'
export type { Evidence, Finding } from './finding.ts'
export type { PersonHistory, ReportHistory, Rule } from './rule.ts'
export { RULES } from './rules.ts'
