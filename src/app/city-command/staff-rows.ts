import type { Role } from '../../casework/registers/actor.ts'
import type { CityWish, StandingOffice } from '../../city/made-city/made-city.ts'
import type { MadeProvider } from '../../city/made-city/made-providers.ts'
import type { Random } from '../../city/made-city/random.ts'
import { rowsOf } from './row-of.ts'

type Account = {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly organisation: string | null
}

type Around = {
  /** The account by which the generated procedures are written down. */
  readonly desk: string
  readonly ids: Random
  readonly offices: readonly StandingOffice[]
  readonly providers: readonly MadeProvider[]
}

/**
 * 役のアカウント: one for each role, without password: they are stepped into as in the demo world. `office` is the name of
 * the planning office that has two of them, the one with the most planners.
 */
export const staffRows = (wish: CityWish, { desk, ids, offices, providers }: Around) => {
  const office = offices
    .filter(({ kind }) => kind === '相談支援事業所')
    .reduce((most, one) => (one.planners.length > most.planners.length ? one : most))
  const staff = (login: string, name: string, role: Role, organisation: string | null): Account => ({
    ...{ id: role === '窓口' ? desk : ids.id(), login, name: `見本 ${name}`, role, organisation },
  })
  const provider = providers[0]?.id ?? null
  const centre = offices.find(({ kind }) => kind === '支援センター')?.id ?? null
  const accounts = [
    staff('madoguchi', '窓子', '窓口', null),
    staff('kakaricho', '係蔵', '係長', null),
    staff('kanri', '管理', '市町村管理者', null),
    staff('soudan-kanri', '所長', '事業所管理者', office.id),
    staff('soudan', '相談', '相談支援専門員', office.id),
    ...(provider ? [staff('helper', '助太', '事業者職員', provider)] : []),
    ...(centre ? [staff('center', '支', '支援センター職員', centre)] : []),
  ]
  const here = { municipality: () => wish.number }
  // Whoever signs in as the planner is one who is there on the day of the city, and so has a list of their own.
  const planner = office.planners.find(({ since }) => since <= wish.on)
  const own = accounts.find(({ role }) => role === '相談支援専門員')
  return {
    accounts,
    office: office.name,
    accountOf: ({ id }: { readonly id: string }) => (id === planner?.id ? (own?.id ?? null) : null),
    rows: rowsOf<Account>('account', {
      ...here,
      id: (one) => one.id,
      login: (one) => one.login,
      name: (one) => one.name,
      role: (one) => one.role,
      organisation: (one) => one.organisation,
      created_at: () => `${wish.on}T00:00:00Z`,
    }),
    numbering: rowsOf<{ readonly kind: string; readonly last: number }>('numbering', {
      ...here,
      kind: (one) => one.kind,
      year: () => 0,
      last: (one) => one.last,
    }),
  }
}
