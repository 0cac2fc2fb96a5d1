import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { BulkChosen } from '../case/bulk-action.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { turnsAfter } from '../case/turn-list.ts'
import { choosableFor } from './choosable-for.ts'
import { words } from './work.words.ts'
import { askedIn, both, filterOf, narrowed, searchOf } from './work-filter.ts'
import { chosenWords } from './work-filters.ts'

/** What was chosen on the work list: each case once, and the way back to the list. */
export type Chosen = {
  readonly cases: readonly BulkChosen[]
  /** True where more were asked for than `most`. */
  readonly tooMany: boolean
  readonly says: string
  readonly back: string
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** えらんだもの: the cases named in the address (`c`), or with `scope=all` every case that the filter finds. */
export const chosenCases = async (at: At, most: number): Promise<Chosen> => {
  const choosable = await choosableFor(at)
  const { tab, narrow } = askedIn(at.query, choosable)
  const back = `/work?${searchOf({ tab, narrow })}`
  if (at.query.get('scope') !== 'all') {
    const ids = [...new Set(at.query.getAll('c').filter((id) => uuid.test(id)))]
    const cases = await namedCases(at, ids.slice(0, most))
    return { cases, tooMany: ids.length > most, says: words.bulk.ticked, back }
  }
  // A case waits in a few turns at most; what the filter finds beyond that is more than one job takes.
  const { rows, next } = await turnsAfter(at, both(filterOf(tab, at.today), narrowed(narrow)), most * 3)
  const cases = new Map(
    rows.map(({ caseId, person, name, kana }) => [caseId, { caseId, person, name, kana }]),
  )
  return {
    cases: [...cases.values()].slice(0, most),
    tooMany: next !== null || cases.size > most,
    says: [words.tabs[tab].label, ...chosenWords(narrow, choosable)].join('、'),
    back,
  }
}

/** In the order in which they were named; what the actor may not see is left out. */
const namedCases = async (at: At, ids: readonly string[]): Promise<readonly BulkChosen[]> => {
  const rows = await casesSeenBy(at.tx, at.actor)
    .where('c.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .innerJoin('person as q', (join) =>
      join.onRef('q.municipality', '=', 'c.municipality').onRef('q.id', '=', 'c.person'),
    )
    .clearSelect()
    .select(['c.id as caseId', 'c.person', 'q.name', 'q.kana'])
    .execute()
  const known = new Map(rows.map((row) => [row.caseId, row]))
  return ids.flatMap((id) => known.get(id) ?? [])
}
