import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readPostmaster, writeKeeper } from './embedded-postmaster.ts'

/** A server that this process keeps. */
export type Kept = { port: number; child: ChildProcess }

/**
 * Starts the server on a complete cluster, on a free port of 127.0.0.1 and nothing else, and waits until it is ready.
 * Its own log goes to `server.log` in the data folder; what people wrote is kept out of it.
 *
 * @throws Error with the end of the log
 */
export async function spawnServer(options: {
  dataFolder: string
  cluster: string
  binFolder: string
  runAs: string[]
  forTests: boolean
}): Promise<Kept> {
  const { dataFolder, cluster } = options
  keepLastLog(dataFolder)
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const settings = { ...ALWAYS, port: String(port), ...(options.forTests ? IN_TESTS : {}) }
    const [program = '', ...args] = [
      ...options.runAs,
      ...[join(options.binFolder, 'postgres'), '-D', cluster, '-k', ''],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]
    writeKeeper(dataFolder)
    const log = openSync(join(dataFolder, 'server.log'), 'a', 0o600)
    // Detached, so that an interrupt typed at the terminal reaches only us, and we stop the server when we are done.
    const child = spawn(program, args, { cwd: dataFolder, detached: true, stdio: ['ignore', log, log] })
    closeSync(log)
    if (await becomesReady(child, cluster)) return { port, child }
    const said = readFileSync(join(dataFolder, 'server.log'), 'utf8').slice(-1_500)
    if (attempt >= ATTEMPTS || !PASSING.test(said))
      throw new Error(`The database server does not start:\n${said}`)
    await pause(500)
  }
}

async function becomesReady(child: ChildProcess, cluster: string): Promise<boolean> {
  let gone = false
  child.once('exit', () => {
    gone = true
  })
  child.once('error', () => {
    gone = true
  })
  while (!gone) {
    const now = readPostmaster(cluster)
    if (now !== undefined && now.pid === child.pid && now.ready) return true
    await pause(15)
  }
  return false
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1')
  return address.port
}

function keepLastLog(dataFolder: string): void {
  try {
    renameSync(join(dataFolder, 'server.log'), join(dataFolder, 'server.log.1'))
  } catch {
    // the first start has none
  }
}

/** Someone took the port in between, or the last processes of a killed server are still going. */
const PASSING = /Address already in use|could not create any TCP\/IP sockets|pre-existing shared memory block/
const ATTEMPTS = 10

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  shared_buffers: '64MB',
  // Values and statements of a failed query may hold a person's data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}
const IN_TESTS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
