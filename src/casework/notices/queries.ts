import type { At } from '../case/at.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { isCitizen, organisationKindOf } from '../registers/actor.ts'

export type SeenNotice = {
  readonly id: string
  readonly caseId: string
  readonly about: string
  readonly at: string
  readonly seenAt: string | null
  readonly name: string
  readonly receptionNumber: string
}

const most = 200

/** The notices to this actor about cases they may (still) see, the newest first. */
export const noticesTo = async (at: At): Promise<readonly SeenNotice[]> => {
  const rows = await casesSeenBy(at.tx, at.actor)
    .innerJoin('notice as n', (join) =>
      join.onRef('n.municipality', '=', 'c.municipality').onRef('n.case_id', '=', 'c.id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.municipality', '=', 'c.municipality').onRef('person.id', '=', 'c.person'),
    )
    .where('n.holder', 'in', holdersOf(at))
    .where('n.party', '=', partyOf(at))
    .select(['n.id', 'n.case_id', 'n.about', 'n.at', 'n.seen_at', 'person.name', 'c.reception_number'])
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

const holdersOf = ({ actor }: At): readonly string[] => {
  if (isCitizen(actor.role)) return ['本人']
  if (actor.role === '係長') return ['係長', '窓口']
  if (actor.role === '窓口') return ['窓口']
  return [organisationKindOf(actor.role) ?? '']
}

const partyOf = ({ actor }: At): string =>
  isCitizen(actor.role) ? (actor.person ?? '') : (actor.organisation ?? '')
