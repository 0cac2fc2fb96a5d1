import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'

/** Seconds without a sign after which somebody is no longer in the plan, and seconds between two signs. */
export const goneAfter = 10
export const signEvery = 4

export type Present = {
  readonly account: string
  readonly name: string
  readonly role: string
  readonly section: string
}

/** Seconds after which nobody asks any more when somebody was there last. */
const sweptAfter = 60

/** Leaves a sign that this account has the section open; told again only after some seconds. */
export const bePresent = async (at: At, { caseId, kind, title }: KeepPlace): Promise<void> => {
  await at.tx
    .insertInto('presence')
    .values({
      ...{ municipality: at.municipality.number, case_id: caseId, kind, account: at.actor.account },
      ...{ section: title, at: at.now },
    })
    .onConflict((conflict) =>
      conflict
        .constraint('presence_pk')
        .doUpdateSet({ section: title, at: at.now })
        .where((eb) =>
          eb.or([
            eb('presence.section', '!=', title),
            eb('presence.at', '<', sql<string>`${at.now}::timestamptz - make_interval(secs => ${signEvery})`),
          ]),
        ),
    )
    .execute()
  await sweep(at)
}

/** Tabs that crashed say nothing when they go. Rows that others hold just now are left to them. */
const sweep = (at: At): Promise<unknown> =>
  sql`
    delete from presence where ctid in (
      select ctid from presence
      where municipality = ${at.municipality.number}
        and at < ${at.now}::timestamptz - make_interval(secs => ${sweptAfter})
      for update skip locked)`.execute(at.tx)

/** The page is closed or shows something else. */
export const leave = async (at: At, { caseId, kind, title }: KeepPlace): Promise<void> => {
  await at.tx
    .deleteFrom('presence')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('account', '=', at.actor.account)
    .where('section', '=', title)
    .execute()
}

/** Who else is in the plan now. */
export const othersPresent = async (
  at: At,
  { caseId, kind }: Pick<KeepPlace, 'caseId' | 'kind'>,
): Promise<readonly Present[]> => {
  const rows = await at.tx
    .selectFrom('presence as p')
    .innerJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'p.municipality').onRef('a.id', '=', 'p.account'),
    )
    .where('p.municipality', '=', at.municipality.number)
    .where('p.case_id', '=', caseId)
    .where('p.kind', '=', kind)
    .where('p.account', '!=', at.actor.account)
    .where('p.at', '>', sql<string>`${at.now}::timestamptz - make_interval(secs => ${goneAfter})`)
    .select(['p.account', 'a.name', 'a.role', 'p.section'])
    .orderBy('a.name')
    .execute()
  return rows
}
