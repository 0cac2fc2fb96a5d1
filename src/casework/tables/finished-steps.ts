import { sql } from 'kysely'
import { fiscalYear } from '../../city/kit/fiscal-year.ts'
import type { HolderKind } from '../case/holder.ts'
import type { Tx } from '../registers/tables.ts'
import type { Choice } from './choice.ts'
import { type DeskAsked, deskIs } from './desk-asked.ts'
import { tookIn } from './step-time-queries.ts'

export type FinishedStep = {
  readonly caseId: string
  readonly receptionNumber: string
  readonly person: string
  readonly name: string
  readonly step: number
  readonly holder: HolderKind
  readonly officeName: string | null
  /** ISO, the day of its end. */
  readonly day: string
  readonly days: number
}

/** 終わった工程: the steps that ended in the year behind a number of `stepTimes`, the longest first. */
export const finishedSteps = async (
  tx: Tx,
  municipality: string,
  { year, district }: Pick<Choice, 'year' | 'district'>,
  desk: DeskAsked,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly steps: readonly FinishedStep[] }> => {
  const { from, until } = fiscalYear(year)
  const to = Temporal.PlainDate.from(until).subtract({ days: 1 }).toString()
  const took = tookIn(municipality, { from, to, ...(district !== null && { district }) })
  const found = sql`from took where days is not null and ${deskIs(desk)}`
  const { rows } = await sql<FinishedStep>`
    with ${took}
    select took.case_id as "caseId", c.reception_number as "receptionNumber", p.id as person, p.name, took.step,
      took.holder, o.name as "officeName", took.day, took.days
    from (select * ${found}) took
    join case_file c on c.municipality = ${municipality} and c.id = took.case_id
    join person p on p.municipality = ${municipality} and p.id = c.person
    left join organisation o on o.municipality = ${municipality} and o.id::text = took.party
    order by took.days desc, took.day, p.kana, took.case_id, took.step
    offset ${offset} limit ${limit}
  `.execute(tx)
  const counted = await sql<{ total: number }>`with ${took} select count(*)::int as total ${found}`.execute(
    tx,
  )
  return { total: counted.rows[0]?.total ?? 0, steps: rows }
}
