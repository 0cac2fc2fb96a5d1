import type { StartLine } from '../case/at.ts'
import { words } from './matching.words.ts'
import { matchingOfTheDay } from './todays-matching.ts'

/** 今週の提案: for the desk, how many people without an office could be taken by how many offices. */
export const matchingLine: StartLine = async (at) => {
  if (at.actor.role !== '窓口' && at.actor.role !== '係長') return null
  const found = matchingOfTheDay(at)
  if (!found || found.pairs.length + found.nobody.length === 0) return null
  const offices = new Set(found.pairs.map(({ taker }) => taker)).size
  return { says: words.line(found.pairs.length, offices, found.nobody.length), href: '/matching' }
}
