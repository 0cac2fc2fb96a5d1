import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Lets one process at a time make or start the cluster of a folder. The lock is a local socket name without a file,
 * which the system releases by itself when its holder dies; a lock file could be left behind. Where there are no such
 * names (macOS) PostgreSQL's own lock in the data folder has to do.
 */
export async function withStartLock<T>(dataFolder: string, work: () => Promise<T>): Promise<T> {
  const lock = await take(nameOf(dataFolder))
  try {
    return await work()
  } finally {
    lock?.close()
  }
}

async function take(name: string | undefined): Promise<Server | undefined> {
  if (name === undefined) return undefined
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const server = createServer((socket) => socket.destroy())
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('listening', () => resolve(true))
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      )
      server.listen(name)
    })
    if (taken) return server.unref()
    await pause(STEP_MS)
  }
  throw new Error(`Another process has been starting the database for ${PATIENCE_MS / 1000} s; giving up.`)
}

function nameOf(dataFolder: string): string | undefined {
  const hash = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 32)
  if (process.platform === 'linux') return `\0hitotsu-start-${process.getuid?.()}-${hash}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\hitotsu-start-${hash}`
  return undefined
}

const PATIENCE_MS = 60_000
const STEP_MS = 50
