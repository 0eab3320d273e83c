import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { LacunaError } from '../model/index.ts'
import { makeApp } from './app.ts'
import type { ServerState } from './state.ts'

export interface Listening {
  readonly port: number
  /** The address to open, with the token that lets its holder in. */
  readonly address: string
  /** Ends open connections, imports and the workspace. */
  close(): Promise<void>
}

const TRIES = 50

/** Listens on 127.0.0.1, on `port` or the next free one after it (0: any free one). */
async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      const refused = (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(true) : reject(error)
      server.once('error', refused)
      server.listen({ host: '127.0.0.1', port: tried }, () => {
        server.off('error', refused)
        resolve(false)
      })
    })
    const address = server.address()
    if (!taken && address !== null && typeof address === 'object') return address.port
    if (tried >= Math.min(port + TRIES, 65_535))
      throw new LacunaError('no-port', `No port from ${port} to ${tried} is free.`, {
        hint: 'Name another with --port N.',
      })
  }
}

/** Serves a workspace until closed. */
export async function startServer(options: {
  state: ServerState
  port: number
  web: string
  version: string
}): Promise<Listening> {
  const token = randomBytes(24).toString('base64url')
  let port = options.port
  const app = makeApp({ state: options.state, token, port: () => port, web: options.web, version: options.version })
  const server = createServer(getRequestListener(app.fetch))
  port = await listen(server, options.port)
  return {
    port,
    address: `http://127.0.0.1:${port}/?token=${token}`,
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await ended
      await options.state.close()
    },
  }
}
