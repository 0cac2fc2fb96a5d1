import type { ServerType } from '@hono/node-server'

/** Milliseconds that open requests get to come to their end. */
const longest = 10_000

/** Takes no new requests and waits for the open ones, but not for ever. */
export const closeServer = (server: ServerType, patience = longest): Promise<void> =>
  new Promise((done) => {
    const late = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, patience)
    server.close(() => {
      clearTimeout(late)
      done()
    })
  })

/** What is to be closed when the process is asked to stop. */
export type Stopping = {
  /** Closed before what was added earlier. */
  readonly add: (close: () => Promise<unknown>) => void
  readonly asked: () => boolean
}

/**
 * Listens to SIGINT and SIGTERM from now on: closes what was opened until then, the last first, and ends the process.
 * What does not close in time is left to the system.
 */
export const stopWhenAsked = (): Stopping => {
  const closers: (() => Promise<unknown>)[] = []
  let asked = false
  const stop = async (): Promise<void> => {
    if (asked) return
    asked = true
    setTimeout(() => process.exit(1), 3 * longest).unref()
    for (const close of closers.toReversed()) await close().catch(() => {})
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  return { add: (close) => closers.push(close), asked: () => asked }
}
