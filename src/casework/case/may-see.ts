import { type Expression, sql } from 'kysely'
import { type Actor, isCitizen, organisationKindOf } from '../registers/actor.ts'
import type { Tx } from '../registers/tables.ts'

/**
 * だれがどの事案を見てよいか
 *
 * The one function that says who may see whose case: the cases the actor may see, each with the relation
 * that lets them. Lists start from it, and a single case is looked up through it, so that the check and the
 * lists cannot differ. The administrator of a municipality looks after accounts and sees no case.
 */
export const casesSeenBy = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom('case_file as c')
    .leftJoin('case_party as p', (join) =>
      join
        .onRef('p.municipality', '=', 'c.municipality')
        .onRef('p.case_id', '=', 'c.id')
        .on('p.kind', '=', partyKind(actor))
        .on('p.party', '=', actor.organisation ?? actor.person ?? nobody)
        .on('p.until', 'is', null),
    )
    .where('c.municipality', '=', actor.municipality)
    .where((eb): Expression<boolean> => {
      if (actor.role === '窓口' || actor.role === '係長')
        return eb.lit(true) as unknown as Expression<boolean>
      if (actor.role === '市町村管理者') return eb.lit(false) as unknown as Expression<boolean>
      return eb('p.party', 'is not', null) as unknown as Expression<boolean>
    })
    .select(sql<string>`coalesce(p.relation, '支給決定機関')`.as('relation'))

/** The turns of the cases that the actor may see, found without the cases themselves where that is every case. */
export const turnsSeenBy = (tx: Tx, actor: Actor) => {
  const turns = tx.selectFrom('case_turn as t').where('t.municipality', '=', actor.municipality)
  return actor.role === '窓口' || actor.role === '係長'
    ? turns
    : turns.where('t.case_id', 'in', casesSeenBy(tx, actor).clearSelect().select('c.id'))
}

const nobody = '00000000-0000-0000-0000-000000000000'

const partyKind = (actor: Actor): string =>
  isCitizen(actor.role) ? '本人' : (organisationKindOf(actor.role) ?? '支給決定機関')
