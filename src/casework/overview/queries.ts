import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { countTurns, type ListedTurn, turnsAfter } from '../case/turn-list.ts'

const most = 100
/** Rows of the work that the first page shows; the whole is a page of its own. */
const first = 50

export type Waiting = { readonly turns: readonly ListedTurn[]; readonly all: number }

/** The first of what waits for the actor, the nearest day first; a 係長's own before the desk's. */
export const waitingFor = async (at: At): Promise<Waiting> => {
  const mine = { whose: '自分' } as const
  const { all } = await countTurns(at, {}, { all: mine })
  if (at.actor.role !== '係長') return { turns: (await turnsAfter(at, mine, first)).rows, all }
  const own = await turnsAfter(at, { ...mine, holder: '係長' }, first)
  const desk = await turnsAfter(at, { ...mine, holder: '窓口' }, first)
  return { turns: [...own.rows, ...desk.rows].slice(0, first), all }
}

/** Whether the actor could come in again: the code of the letter is spent, and only a passphrase lets them. */
export const hasPassphrase = async (at: At): Promise<boolean> => {
  const row = await at.tx
    .selectFrom('account')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', at.actor.account)
    .select('password_hash')
    .executeTakeFirst()
  return row?.password_hash != null
}

/** The actor's cases, for those who have few: the person's own, an organisation's. */
export const myCases = async (at: At) => {
  const rows = await casesSeenBy(at.tx, at.actor)
    .innerJoin('person', (join) =>
      join.onRef('person.municipality', '=', 'c.municipality').onRef('person.id', '=', 'c.person'),
    )
    .select(['c.state', 'person.name', 'person.kana', 'c.opened_on'])
    .orderBy('c.opened_on', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ state, name, kana }) => ({ file: state as unknown as CaseFile, name, kana }))
}
