import { randomUUID } from 'node:crypto'
import type { Tx } from '../../src/casework/registers/tables.ts'
import { type Account, demoDay, kita } from './demo-site.ts'

/**
 * Ties the account of a 相談支援専門員 to a planner of the office, puts a colleague beside, and deals out the office's people
 * by turns: to the one, to the other, to nobody.
 */
export const putColleagues = async (
  tx: Tx,
  accounts: readonly Account[],
): Promise<{ readonly account: string; readonly other: string }> => {
  const periods = await tx
    .selectFrom('grant_period')
    .where('starts', '<=', demoDay)
    .where('used_until', '>=', demoDay)
    .select(['id', 'person', 'office'])
    .orderBy('person')
    .execute()
  const byOffice = Map.groupBy(periods, ({ office }) => office)
  const account = accounts
    .filter(({ role }) => role === '相談支援専門員')
    .find(({ organisation }) => (byOffice.get(organisation)?.length ?? 0) >= 3)
  if (!account?.organisation) throw new Error('no office has people for two planners')
  const [own, other] = [randomUUID(), randomUUID()]
  const planner = { municipality: kita, organisation: account.organisation, share: '1', since: demoDay }
  await tx
    .insertInto('planner')
    .values([
      { ...planner, id: own, name: account.name, until: null, account: account.id },
      { ...planner, id: other, name: '同僚 見本', until: null, account: null },
    ])
    .execute()
  const persons = [...new Set(byOffice.get(account.organisation)?.map(({ person }) => person))]
  for (const { id, person } of byOffice.get(account.organisation) ?? [])
    await tx
      .updateTable('grant_period')
      .set({ planner: [own, other, null][persons.indexOf(person) % 3] ?? null })
      .where('id', '=', id)
      .execute()
  return { account: account.id, other }
}
