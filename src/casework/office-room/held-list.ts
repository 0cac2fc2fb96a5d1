import { inDistrictOrder } from '../../city/kit/district-order.ts'
import { writtenMonth } from '../case/plan-content-month-field.ts'
import type { Held } from './held-queries.ts'
import { words } from './office-room.words.ts'

/** How many people stand on one page of a list. */
export const pageSize = 50

/** 絞りこんだ一覧の一頁: what the address asks for of a list. */
export type HeldList = {
  /** Everybody of the list, before it is narrowed. */
  readonly all: readonly Held[]
  readonly rows: readonly Held[]
  readonly count: number
  readonly page: number
  readonly pages: number
  readonly district: string | null
  /** `YYYY-MM`, or 'none' for people without a renewal to come. */
  readonly month: string | null
  readonly districts: readonly string[]
  readonly months: readonly string[]
  readonly ticked: boolean
}

export const heldList = (all: readonly Held[], query: URLSearchParams): HeldList => {
  const districts = inDistrictOrder(all.map(({ district }) => district ?? '')).map((one) => one || 'none')
  const months = [...new Set(all.map(monthOf))].sort()
  const district = districts.find((one) => one === query.get('district')) ?? null
  const month = months.find((one) => one === query.get('month')) ?? null
  const found = all.filter(
    (one) =>
      (district === null || (one.district ?? 'none') === district) &&
      (month === null || monthOf(one) === month),
  )
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const asked = Number(query.get('page') ?? '1')
  // A page that is no longer there, because its people went to somebody else, is the last one.
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1
  return {
    ...{ all, page, pages, district, month, districts, months, count: found.length },
    rows: found.slice((page - 1) * pageSize, page * pageSize),
    ticked: query.get('ticked') === '1',
  }
}

const monthOf = ({ renewsOn }: Held): string => renewsOn?.slice(0, 7) ?? 'none'

/** The address of a page of the list as it is narrowed now. */
export const searchOf = ({ district, month }: Pick<HeldList, 'district' | 'month'>, page: number): string => {
  const query = new URLSearchParams()
  if (district !== null) query.set('district', district)
  if (month !== null) query.set('month', month)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `?${query}` : ''
}

/** What the list is narrowed by, in words. */
export const narrowedBy = ({ district, month }: Pick<HeldList, 'district' | 'month'>): readonly string[] => [
  ...(district === null ? [] : [district === 'none' ? words.noDistrict : district]),
  ...(month === null ? [] : [month === 'none' ? words.noRenewal : words.renewsIn(writtenMonth(month))]),
]

/** The boxes by which the list is narrowed; one that would offer a single choice is left out. */
export const filtersOf = ({ district, month, districts, months }: HeldList) => [
  ...(districts.length > 1
    ? [
        {
          ...{ name: 'district', label: words.district, value: district ?? '' },
          options: districts.map((value) => ({ value, label: value === 'none' ? words.noDistrict : value })),
        },
      ]
    : []),
  ...(months.length > 1
    ? [
        {
          ...{ name: 'month', label: words.renewal, value: month ?? '' },
          options: months.map((value) => ({
            ...{ value, label: value === 'none' ? words.noRenewal : writtenMonth(value) },
          })),
        },
      ]
    : []),
]
