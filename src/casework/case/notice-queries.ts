import { type Actor, isCitizen, organisationKindOf } from '../registers/actor.ts'
import type { Tx } from '../registers/tables.ts'
import { casesSeenBy } from './may-see.ts'

/**
 * 自分あてのお知らせ
 *
 * The notices to this actor about cases they may (still) see. The list and the number on the start page both begin
 * here, so that no notice is counted that cannot be read.
 */
export const noticesSeenBy = (tx: Tx, actor: Actor) =>
  casesSeenBy(tx, actor)
    .innerJoin('notice as n', (join) =>
      join.onRef('n.municipality', '=', 'c.municipality').onRef('n.case_id', '=', 'c.id'),
    )
    .where('n.holder', 'in', holdersOf(actor))
    // A guardian reads what is told to the child: the cases they may see are theirs.
    .$if(!isCitizen(actor.role), (query) => query.where('n.party', '=', actor.organisation ?? ''))

/** How many of them nobody has seen. */
export const unseenNotices = async (tx: Tx, actor: Actor): Promise<number> => {
  const rows = await noticesSeenBy(tx, actor).where('n.seen_at', 'is', null).select('n.id').execute()
  return rows.length
}

const holdersOf = (actor: Actor): readonly string[] => {
  if (isCitizen(actor.role)) return ['本人']
  if (actor.role === '係長') return ['係長', '窓口']
  if (actor.role === '窓口') return ['窓口']
  return [organisationKindOf(actor.role) ?? '']
}
