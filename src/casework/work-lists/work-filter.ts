import type { TurnFilter, TurnPlace } from '../case/turn-list.ts'
import type { OfficeName } from '../registers/planning-office-names.ts'

export const tabs = ['mine', 'week', 'overdue', 'late', 'others', 'all'] as const
export type Tab = (typeof tabs)[number]

/** 'none' is the month of what has no due day. */
export type Narrowing = {
  readonly district: string | null
  readonly office: string | null
  readonly step: number | null
  readonly month: string | null
}

export type Asked = { readonly tab: Tab; readonly narrow: Narrowing; readonly after: TurnPlace | null }

/** What may be chosen; anything else in an address does not narrow. */
export type Choosable = {
  readonly districts: readonly string[]
  readonly offices: readonly OfficeName[]
}

/** 仕事の一覧のしぼりこみ, as the address of the page holds it: ids and categories, never a name. */
export const askedIn = (query: URLSearchParams, { districts, offices }: Choosable): Asked => {
  const step = Number(query.get('step'))
  return {
    tab: tabs.find((tab) => tab === query.get('tab')) ?? 'mine',
    narrow: {
      district: districts.find((one) => one === query.get('district')) ?? null,
      office: offices.find(({ id }) => id === query.get('office'))?.id ?? null,
      step: Number.isInteger(step) && step >= 1 && step <= 15 ? step : null,
      month: monthIn(query.get('month')),
    },
    after: placeIn(query.get('after')),
  }
}

const monthIn = (text: string | null): string | null =>
  text === 'none' || /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '') ? text : null

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const place = new RegExp(
  `^(infinity|\\d{4}-\\d\\d-\\d\\d)\\.(\\d{4}-\\d\\d-\\d\\d)\\.(${uuid})\\.(\\d{1,2})\\.([^.]{1,10})\\.(${uuid})?$`,
)

const placeIn = (text: string | null): TurnPlace | null => {
  const [, due = '', since = '', caseId = '', step = '', holder = '', party = ''] =
    place.exec(text ?? '') ?? []
  if ((due !== 'infinity' && !isDay(due)) || !isDay(since)) return null
  return { due, since, caseId, step: Number(step), holder, party }
}

const isDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

/** The address of a list, its first page unless a place is given. */
export const searchOf = ({ tab, narrow }: Omit<Asked, 'after'>, after: TurnPlace | null = null): string => {
  const place =
    after && [after.due, after.since, after.caseId, after.step, after.holder, after.party].join('.')
  const said = Object.entries({ tab, ...narrow, after: place }).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  )
  return new URLSearchParams(said).toString()
}

/** What each tab shows, on a day: this week ends on its Sunday. */
export const filterOf = (tab: Tab, today: string): TurnFilter => {
  const day = Temporal.PlainDate.from(today)
  const sunday = day.add({ days: (7 - day.dayOfWeek) % 7 }).toString()
  const yesterday = day.subtract({ days: 1 }).toString()
  const shown: Record<Tab, TurnFilter> = {
    mine: { whose: '自分' },
    week: { whose: '自分', from: today, to: sunday },
    overdue: { whose: '自分', to: yesterday },
    late: { whose: 'ほかの人', to: yesterday },
    others: { whose: 'ほかの人' },
    all: {},
  }
  return shown[tab]
}

export const narrowed = ({ district, office, step, month }: Narrowing): TurnFilter => ({
  ...(district !== null && { district }),
  ...(office !== null && { office }),
  ...(step !== null && { step }),
  ...(month !== null && daysOf(month)),
})

/** Both at once. */
export const both = (one: TurnFilter, other: TurnFilter): TurnFilter => {
  const from = [one.from, other.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  const to = [one.to, other.to].filter((day) => day !== undefined).sort()[0]
  return { ...one, ...other, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

const daysOf = (month: string): TurnFilter => {
  if (month === 'none') return { undated: true }
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  return { from: first.toString(), to: first.with({ day: first.daysInMonth }).toString() }
}
