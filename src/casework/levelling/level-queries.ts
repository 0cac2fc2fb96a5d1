import { sql } from 'kysely'
import { annex3Span } from '../../city/annex3/annex3-span.ts'
import { monthsOf } from '../../city/kit/fiscal-year.ts'
import { earliestOf, renewalAfter } from '../../city/levelling/earliest-of.ts'
import type { LevelPeriod } from '../../city/levelling/level-types.ts'
import type { LevelHeld } from '../registers/level-tables.ts'
import type { Tx } from '../registers/tables.ts'
import { heldBy } from './held-by.ts'

export type LevelReading = {
  readonly year: number
  /** The municipality by name: the law may have wordings of its own there. */
  readonly place: string
  /** ISO */
  readonly today: string
  /** Months between asking a person and the renewal; null: not decided. */
  readonly lead: number | null
}

type Row = {
  readonly id: string
  readonly starts: string
  readonly ends: string
  readonly decided: string
  readonly services: readonly string[]
  readonly category: string | null
  readonly office: string | null
  readonly birth: number
  readonly held: LevelHeld | null
}

/** `held`: why it is counted and cannot move. */
export type HeldPeriod = LevelPeriod & { readonly held: LevelHeld | null }

/**
 * 分散化で見る期間: the renewals of a year as 別紙3 counts them, each person once, with the earliest month in which
 * the law lets each be. Who cannot move for another reason (`held`) is counted where they are.
 */
export const levelPeriods = async (
  tx: Tx,
  municipality: string,
  { year, place, today, lead }: LevelReading,
): Promise<HeldPeriod[]> => {
  const { from, until } = annex3Span(year)
  const { rows } = await sql<Row>`
    select g.id, g.starts, coalesce(g.moved_to, g.ends) as ends, g.decided_on as decided, g.services,
      g.category_until as category, g.office, extract(month from p.birth_date)::int as birth,
      ${heldBy(municipality)} as held
    from (
      select distinct on (person) * from grant_period
      where municipality = ${municipality} and renews_on >= ${from} and renews_on < ${until}
        and next_subject and part is not null and mix is not null
      order by person, renews_on, part, mix, district, office
    ) g
    join person p on p.municipality = ${municipality} and p.id = g.person
    order by g.id`.execute(tx)
  const earliest = earliestOf({ place, today, lead, from: monthsOf(year)[0] ?? '' })
  return rows.map(({ id, starts, ends, decided, services, category, office, birth, held }) => ({
    ...{ id, office, birthMonth: birth, held },
    month: renewalAfter(ends),
    earliest: held
      ? renewalAfter(ends)
      : earliest({ decidedOn: decided, starts, ends, services, categoryUntil: category }),
  }))
}

/** How many cannot move, by the cause. */
export const heldIn = (periods: readonly HeldPeriod[]): Readonly<Record<LevelHeld, number>> => {
  const held = { 次の決定: 0, 次の申請: 0, 手続き: 0 }
  for (const one of periods) if (one.held) held[one.held] += 1
  return held
}
