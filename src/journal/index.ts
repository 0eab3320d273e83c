export * from './canonical-json.ts'
export * from './entry.ts'
export * from './hash.ts'
export * from './verify.ts'
