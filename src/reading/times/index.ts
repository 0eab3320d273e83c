export { headTime } from './head-time.ts'
export { type PlacedMention, placedMentions, readTimes, timesIn } from './read-times.ts'
export { type DocumentDateOptions, solveDocumentDate } from './solve-document-date.ts'
