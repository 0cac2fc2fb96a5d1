import { fiscalYearOf } from '../../city/kit/fiscal-year.ts'
import type { At } from '../case/at.ts'

/** 表の選び方: which fiscal year, which district, and whether small numbers are hidden. */
export type Choice = {
  readonly year: number
  /** '' for what names none, null for everything. */
  readonly district: string | null
  readonly masked: boolean
}

/** As the query says; the fiscal year of today where it says none. */
export const choiceOf = ({ query, today }: Pick<At, 'query' | 'today'>): Choice => {
  const year = Number(query.get('year') ?? '')
  const isYear = Number.isInteger(year) && year >= earliest && year <= latest
  return {
    year: isYear ? year : fiscalYearOf(today),
    district: query.get('district') === noDistrict ? '' : query.get('district') || null,
    masked: query.get('masked') === '1',
  }
}

/** Whether a table for publication is asked for where there is none: of a part of the municipality. */
export const isWithheld = ({ masked, district }: Choice): boolean => masked && district !== null

/** How a query says that no district is written. */
export const noDistrict = 'なし'

/** Years that a query may name: nothing of this kind was counted before, or can be known after. */
const [earliest, latest] = [2006, 2100]

/** The choice as a query, with more, such as the cell of a table; empty values are left out. */
export const asQuery = (
  { year, district, masked }: Choice,
  more: Readonly<Record<string, string | null>> = {},
): string => {
  const all = {
    year: String(year),
    district: district === '' ? noDistrict : district,
    masked: masked ? '1' : null,
    ...more,
  }
  return Object.entries(all)
    .flatMap(([key, value]) => (value ? `${key}=${encodeURIComponent(value)}` : []))
    .join('&')
}

export const hrefOf = (
  at: Pick<At, 'href'>,
  path: string,
  choice: Choice,
  more?: Readonly<Record<string, string | null>>,
): string => at.href(`${path}?${asQuery(choice, more)}`)

/** 「京都市」 or 「京都市 伏見区」: what the numbers are of. */
export const placeName = ({ municipality }: Pick<At, 'municipality'>, { district }: Choice): string =>
  district === null ? municipality.name : `${municipality.name}　${district || '地区の記載がない人'}`
