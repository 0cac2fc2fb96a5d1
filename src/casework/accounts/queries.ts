import type { At } from '../case/at.ts'
import type { Role } from '../registers/actor.ts'

/** An account as the administrator sees it. */
export type AccountRow = {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly organisation: string | null
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly disabledAt: string | null
}

const all = (at: At) =>
  at.tx
    .selectFrom('account as a')
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.municipality', '=', 'a.municipality').onRef('o.id', '=', 'a.organisation'),
    )
    .where('a.municipality', '=', at.municipality.number)
    .select(['a.id', 'a.login', 'a.name', 'a.role', 'o.name as organisation', 'a.disabled_at as disabledAt'])
    .select((eb) => [
      eb('a.password_hash', 'is not', null).as('hasPassword'),
      eb('a.one_time_secret', 'is not', null).as('hasSecondFactor'),
    ])

/** Accounts whose name or login holds what is sought, at most one page of them. */
export const accountList = async (at: At, sought: string): Promise<readonly AccountRow[]> => {
  const like = `%${sought.replace(/[\\%_]/g, '\\$&')}%`
  const found = all(at)
    .where((eb) =>
      eb.or([eb('a.name', 'like', like), eb('a.login', 'like', like), eb('o.name', 'like', like)]),
    )
    .orderBy('a.role')
    .orderBy('a.login')
    .limit(accountsShown + 1)
  return (await found.execute()) as readonly AccountRow[]
}

export const accountsShown = 200

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const accountOf = async (at: At, id: string): Promise<AccountRow | null> => {
  if (!uuid.test(id)) return null
  return ((await all(at).where('a.id', '=', id).executeTakeFirst()) as AccountRow | undefined) ?? null
}

export const organisationsToChoose = (at: At) =>
  at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .select(['id', 'kind', 'name'])
    .orderBy('kind')
    .orderBy('kana')
    .execute()
