import { type RawBuilder, sql } from 'kysely'

/**
 * まだ決まっていない人
 *
 * One predicate for letters, answers and approvals: a row `m` that no approval has moved or had to leave alone. Who had
 * not answered, or had refused, when the others were approved may still answer and be approved with the next.
 */
export const stillOpen: RawBuilder<boolean> = sql`(m.outcome is null or m.outcome in ('返事待ち', '同意なし'))`
