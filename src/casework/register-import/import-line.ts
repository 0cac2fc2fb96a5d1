import type { StartLine } from '../case/at.ts'
import { isMunicipal } from '../registers/actor.ts'
import { words } from './import.words.ts'
import { sweepFiles } from './import-file.ts'
import { registerCounts } from './register-counts-queries.ts'

/**
 * はじめの取り込み: a municipality that begins is told how its register comes in. Files that wait too long go here too,
 * for the page of the import may not be opened again for years.
 */
export const importLine: StartLine = async (at) => {
  if (!isMunicipal(at.actor.role)) return null
  await sweepFiles(at)
  if (at.actor.role !== '係長') return null
  const { persons, periods } = await registerCounts(at)
  return persons + periods > 0 ? null : { says: words.line, href: '/import' }
}
