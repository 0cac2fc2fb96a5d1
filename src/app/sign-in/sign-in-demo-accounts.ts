import { type Role, roles } from '../../casework/registers/actor.ts'
import type { Municipality } from '../../casework/registers/municipality.ts'
import type { Tx } from '../../casework/registers/tables.ts'

export type DemoAccount = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly organisation: string | null
}

/** 見本の世界の役: the accounts one may step into by a button. None outside the demo world. */
export const demoAccounts = async (tx: Tx, municipality: Municipality): Promise<readonly DemoAccount[]> => {
  if (!municipality.demo) return []
  const rows = await tx
    .selectFrom('account as a')
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.municipality', '=', 'a.municipality').onRef('o.id', '=', 'a.organisation'),
    )
    .where('a.municipality', '=', municipality.number)
    .where('a.disabled_at', 'is', null)
    .select(['a.id', 'a.name', 'a.role', 'o.name as organisation'])
    .orderBy('a.created_at')
    .orderBy('a.login')
    .execute()
  const place = ({ role }: { role: string }) => roles.indexOf(role as Role)
  return rows.map((row) => ({ ...row, role: row.role as Role })).sort((a, b) => place(a) - place(b))
}
