export { type PlacedMention, placedMentions, readTimes, timesIn } from './read-times.ts'
