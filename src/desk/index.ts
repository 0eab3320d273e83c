export * from './add.ts'
export * from './add-messages.ts'
export { addWorkerUrl } from './add-worker-url.ts'
export * from './answers.ts'
export * from './decide.ts'
export * from './gap-changes.ts'
export * from './gap-detail.ts'
export * from './identities.ts'
export * from './instant.ts'
export * from './knowledge.ts'
export * from './lookup.ts'
export {
  type AddedRegister,
  type AddRegister,
  addRegister,
  lookAtRegister,
  type MappingChange,
  type RegisterFile,
  type RegisterLook,
} from './registers.ts'
export * from './sample.ts'
export * from './sample-mark.ts'
