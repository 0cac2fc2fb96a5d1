import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What `postmaster.pid` says: process, port and state of the server on a cluster. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** Reads `postmaster.pid`; nothing if there is none or it is not yet written. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isInteger(pid) || pid <= 0) return undefined
    return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/** Remembers that this process keeps the server that it started. */
export function writeKeeper(dataFolder: string): void {
  // Removed first: it may belong to another user who kept the server before.
  rmSync(join(dataFolder, 'keeper'), { force: true })
  writeFileSync(join(dataFolder, 'keeper'), String(process.pid), { mode: 0o600 })
}

/**
 * Looks for a server that already runs on the cluster. One whose keeper lives is returned, to be used along with it.
 * One that its keeper left behind (killed) is asked to stop and waited for. A stale `postmaster.pid` whose number some
 * other program has by now is removed. Call under the start lock.
 */
export async function settle(cluster: string, binFolder: string): Promise<Postmaster | undefined> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const found = readPostmaster(cluster)
    if (found === undefined) return undefined
    if (!isServing(found.pid, cluster)) {
      // PostgreSQL sees by itself that a process is gone, but takes any living one for a server.
      if (isAlive(found.pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
      return undefined
    }
    if (isKept(found.pid, dirname(cluster))) {
      if (found.ready) return found
    } else if (waited % ASK_AGAIN_MS === 0) askToStop(found.pid, cluster, binFolder)
    await pause(STEP_MS)
  }
  throw new Error(`The old server on ${cluster} does not stop; see server.log beside it.`)
}

function isKept(pid: number, dataFolder: string): boolean {
  const keeper = readKeeper(dataFolder)
  if (process.platform !== 'linux') return isAlive(keeper)
  // Orphans get a new parent at once, so this cannot be fooled by a number that is used again.
  return parentOf(pid) === keeper
}

function readKeeper(dataFolder: string): number {
  try {
    return Number(readFileSync(join(dataFolder, 'keeper'), 'utf8'))
  } catch {
    return Number.NaN
  }
}

/** Whether the process is a server on this very cluster: PostgreSQL works in its data folder. */
function isServing(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return isAlive(pid)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return false
  }
}

function askToStop(pid: number, cluster: string, binFolder: string): void {
  if (process.platform === 'win32')
    spawnSync(join(binFolder, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-W'])
  else if (isAlive(pid)) process.kill(pid, 'SIGINT')
}

function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const PATIENCE_MS = 60_000
const ASK_AGAIN_MS = 2_000
const STEP_MS = 25
