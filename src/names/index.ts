export { foldName } from './fold-name.ts'
