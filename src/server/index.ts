export { type AppOptions, makeApp, openApiDocument } from './app.ts'
export { type Listening, startServer } from './listen.ts'
export { makeState, type ServerState } from './state.ts'
