export {
  canonicalJson,
  type Head,
  type JournalAction,
  type JournalEntry,
  type JournalKind,
  sha256,
} from '../journal/index.ts'
export { type Kept, keep, keepReading, keepText, textOf } from './blobs.ts'
export { newId, reportOfId, workspaceId } from './ids.ts'
export { openWorkspace } from './open.ts'
export { type Restored, restoreWorkspace } from './restore.ts'
export type { Staged } from './stage.ts'
export { verifyWorkspace } from './verify.ts'
export * from './workspace.ts'
