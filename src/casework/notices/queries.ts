import type { At } from '../case/at.ts'
import { noticesSeenBy } from '../case/notice-queries.ts'

export type SeenNotice = {
  readonly id: string
  readonly caseId: string
  readonly about: string
  readonly at: string
  readonly seenAt: string | null
  readonly person: string
  readonly name: string
  readonly receptionNumber: string
}

const most = 200

/** The unseen ones first, so that none is counted that the list would cut off; then the newest. */
export const noticesTo = async (at: At): Promise<readonly SeenNotice[]> => {
  const rows = await noticesSeenBy(at.tx, at.actor)
    .innerJoin('person', (join) =>
      join.onRef('person.municipality', '=', 'c.municipality').onRef('person.id', '=', 'c.person'),
    )
    .select([
      'n.id',
      'n.case_id',
      'n.about',
      'n.at',
      'n.seen_at',
      'person.name',
      'c.person',
      'c.reception_number',
    ])
    .orderBy('n.seen_at', (order) => order.desc().nullsFirst())
    .orderBy('n.at', 'desc')
    .orderBy('n.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    about: row.about,
    at: row.at,
    seenAt: row.seen_at,
    person: row.person,
    name: row.name,
    receptionNumber: row.reception_number,
  }))
}

export const markSeen = (at: At, ids: readonly string[]) =>
  at.tx
    .updateTable('notice')
    .set({ seen_at: at.now })
    .where('municipality', '=', at.municipality.number)
    .where('id', 'in', ids)
    .where('seen_at', 'is', null)
    .execute()
