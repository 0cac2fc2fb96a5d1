import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * Makes the cluster if there is none. It is made in a side folder and renamed when it is whole, so a folder named
 * `cluster` is always complete; what a killed attempt left is removed. Call under the start lock.
 *
 * @returns the cluster's folder
 */
export async function makeCluster(options: {
  dataFolder: string
  binFolder: string
  runAs: string[]
  passwordFile: string
  forTests: boolean
}): Promise<string> {
  const { dataFolder } = options
  const cluster = join(dataFolder, 'cluster')
  await clearAway(dataFolder)
  if (existsSync(cluster)) return cluster

  const side = join(dataFolder, `making-${randomBytes(6).toString('hex')}`)
  const command = [
    ...options.runAs,
    join(options.binFolder, 'initdb'),
    ...['-D', side, '-U', OWNER, '-E', 'UTF8', ...locale(), '-A', 'scram-sha-256', '--data-checksums'],
    ...[`--pwfile=${options.passwordFile}`, ...(options.forTests ? ['--no-sync'] : [])],
  ]
  const [program = '', ...args] = command
  await promisify(execFile)(program, args, { cwd: dataFolder }).catch((cause: Error) => {
    rmSync(side, { recursive: true, force: true, maxRetries: 5 })
    throw new Error(`initdb failed in ${dataFolder}`, { cause })
  })
  renameSync(side, cluster)
  return cluster
}

/** An initdb whose parent was killed may still be writing or removing for a moment; what resists waits for next time. */
async function clearAway(dataFolder: string): Promise<void> {
  for (const name of readdirSync(dataFolder)) {
    if (!name.startsWith('making-')) continue
    await rm(join(dataFolder, name), { recursive: true, force: true, maxRetries: 5 }).catch(() => {})
  }
}

/** The role that owns the embedded server. */
export const OWNER = 'hitotsu_owner'

/** Linux has this locale in its C library; elsewhere PostgreSQL (17 and newer) brings its own. */
function locale(): string[] {
  if (process.platform === 'linux') return ['--locale=C.UTF-8']
  return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
}
