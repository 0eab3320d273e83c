/** Report text to proposed claims: names, times, clauses, attribution, frames. Pure and deterministic; every layer hands on spans of the text. */
export type { Explanation, Participant } from './explain.ts'
export { type FramedRow, frameRows } from './frames/index.ts'
export { fromGold, type GoldOptions, toGold } from './gold.ts'
export { type Filler, type Incident, type IncidentRole, type IncidentType, incidentsOf } from './incidents/index.ts'
export type { Language } from './language.ts'
export type {
  AnswerCache,
  ModelLimits,
  ModelOptions,
  ModelProgress,
  ModelReading,
  ModelReport,
} from './language-model/options.ts'
export { checkModel, readWithModel } from './language-model/with-model.ts'
export { detectLanguage, LANGUAGES, languageOf } from './languages.ts'
export type { KnownName } from './names/index.ts'
export { placeStatements } from './place-statements.ts'
export { type ExplainedReading, explainReport, READER, type ReadOptions, readReport } from './read-report.ts'
export { assembled, tieRepeats } from './repeats.ts'
export { makeTextDocument, type TextDocument } from './text-document.ts'
export { withoutClaim } from './without-claim.ts'
