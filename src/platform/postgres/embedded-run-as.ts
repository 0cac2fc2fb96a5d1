import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The words to put before a PostgreSQL command so that it runs here: not as root, which PostgreSQL refuses, and so
 * that it is told to stop when this process dies, however it dies.
 *
 * Root's own folder is used through a user namespace, in which the files stay root's; a folder that belongs to
 * another user is used as that user; where namespaces are forbidden (many containers) the folder is given to nobody.
 */
export function runAs(dataFolder: string): string[] {
  const mayDieWithUs = works('setpriv', ['--pdeathsig', 'INT', 'true'])
  const dieWithUs = mayDieWithUs ? ['setpriv', '--pdeathsig', 'INT'] : []
  if (process.getuid?.() !== 0) return dieWithUs

  const owner = lstatSync(dataFolder)
  if (owner.uid !== 0) return asUser(owner.uid, owner.gid)
  const namespace = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
  if (works('unshare', [...namespace, 'true'])) return ['unshare', ...namespace, ...dieWithUs]
  giveTo(dataFolder, NOBODY)
  return asUser(NOBODY, NOBODY)
}

/** A number that has a name on every Linux: initdb refuses to run under a number without one. */
const NOBODY = 65534

function asUser(uid: number, gid: number): string[] {
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--pdeathsig', 'INT']
}

function works(command: string, args: string[]): boolean {
  return spawnSync(command, args).status === 0
}

function giveTo(path: string, id: number): void {
  chownSync(path, id, id)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) giveTo(join(path, name), id)
}
