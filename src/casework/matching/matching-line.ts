import type { StartLine } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { words } from './matching.words.ts'
import { matchingOfTheWeek } from './todays-matching.ts'

/** 今週の提案: for the desk, how many people without an office could be taken by how many offices. */
export const matchingLine: StartLine = async (at) => {
  if ((at.actor.role !== '窓口' && at.actor.role !== '係長') || !at.solve) return null
  const href = '/matching'
  const found = matchingOfTheWeek(at)
  if (!found) return { says: words.notThisWeek, href }
  const { pairs, nobody } = found.matching
  if (pairs.length + nobody.length === 0) return null
  const offices = new Set(pairs.map(({ taker }) => taker)).size
  const says = words.line({ taken: pairs.length, offices, left: nobody.length })
  return { says: found.day === at.today ? says : `${says}${words.countedOn(writtenDay(found.day))}`, href }
}
