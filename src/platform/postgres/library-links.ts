import { readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Makes the links between library versions that the npm package of PostgreSQL leaves to its install script,
 * so that an install without scripts works as well. Links that are there already are left alone.
 *
 * @param packageFolder folder that holds `native/pg-symlinks.json`; a package without that list needs no links
 */
export function makeLibraryLinks(packageFolder: string): void {
  for (const { source, target } of readLinks(join(packageFolder, 'native', 'pg-symlinks.json'))) {
    try {
      symlinkSync(relative(dirname(target), source), join(packageFolder, target))
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    }
  }
}

function readLinks(list: string): { source: string; target: string }[] {
  try {
    return JSON.parse(readFileSync(list, 'utf8'))
  } catch (error) {
    if (isCode(error, 'ENOENT')) return []
    throw error
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
