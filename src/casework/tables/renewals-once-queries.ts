import { type RawBuilder, sql } from 'kysely'
import { annex3Span } from '../../city/annex3/annex3-span.ts'
import type { Mix, Part } from '../../city/kit/renewal-part.ts'

/** 別紙3の欄: a fiscal year, and what narrows it; what is absent is not asked for, so that a sum is a cell too. */
export type CellOfYear = {
  readonly year: number
  /** The district of the decision; '' for decisions of which none is written. */
  readonly district?: string | undefined
  readonly part?: Part | undefined
  readonly mix?: Mix | undefined
  /** `YYYY-MM` */
  readonly month?: string | undefined
  /** True for ②, false for ①－②. */
  readonly arranged?: boolean | undefined
}

/**
 * 年度に一度
 *
 * The renewals of a year that 別紙3 counts, every person once: the earliest one. Narrowed after that, so that nobody
 * stands in two cells. A service that lasts longer than the others of its decision has a renewal of its own, unless
 * another decision has taken its place. Reads what the index of renewals holds and nothing else, unless `more` asks for it.
 */
export const renewalsOnce = (
  municipality: string,
  { year, district, part, mix, month, arranged }: CellOfYear,
  more: RawBuilder<unknown> = sql``,
): RawBuilder<unknown> => {
  const { from, until } = annex3Span(year)
  const due = (on: RawBuilder<unknown>) => sql`
    select person, ${on} as renews_on, part, mix, district, office ${more} from grant_period
    where municipality = ${municipality} and ${on} >= ${from} and ${on} < ${until}
      and next_subject and part is not null and mix is not null`
  const narrow = [
    ...(district === undefined ? [] : [districtIs(district)]),
    ...(part === undefined ? [] : [sql`part = ${part}`]),
    ...(mix === undefined ? [] : [sql`mix = ${mix}`]),
    ...(month === undefined ? [] : [sql`renews_on >= ${`${month}-01`} and renews_on < ${nextMonth(month)}`]),
    ...(arranged === undefined ? [] : [arranged ? sql`office is not null` : sql`office is null`]),
  ]
  return sql`
    select * from (
      select distinct on (person) person, renews_on, part, mix, district, office ${more}
      from (${due(sql`renews_on`)} union all ${due(sql`later_renews_on`)}) due
      order by person, renews_on, part, mix, district, office
    ) earliest
    where ${narrow.length === 0 ? sql`true` : sql.join(narrow, sql` and `)}`
}

/** Of a decision: its district, '' for none. */
export const districtIs = (district: string): RawBuilder<unknown> =>
  district === '' ? sql`district is null` : sql`district = ${district}`

const nextMonth = (month: string): string =>
  Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 }).toString()
