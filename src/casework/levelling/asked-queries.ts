import { type RawBuilder, sql } from 'kysely'
import type { At } from '../case/at.ts'
import { marksIn } from './level-mark.ts'
import { type MoveRow, moveColumns, moveTables } from './move-row.ts'
import type { KeptProposal } from './proposal-queries.ts'
import { stillOpen } from './still-open.ts'

/** Which of those who may still answer: one period, numbers, a name or reading, an office (`none` for nobody's), from a row on. */
export type AskedFor = {
  readonly period: string | null
  readonly sought: string
  readonly name?: string
  readonly office: string | null
  readonly from: number
  readonly most: number
}

type Whom = Pick<AskedFor, 'period' | 'sought' | 'name'>

export type AskedOffice = { readonly id: string | null; readonly name: string | null; readonly count: number }

/** Who may still answer, as it was asked; without numbers or a name only those who have not answered. */
export const askedRows = async (
  at: At,
  { id, number }: KeptProposal,
  { office, from, most, ...whom }: AskedFor,
): Promise<{ readonly rows: readonly MoveRow[]; readonly count: number }> => {
  const here = at.municipality.number
  const which = sql`from ${moveTables(here)}
    where m.municipality = ${here} and m.proposal = ${id} and ${stillOpen} and ${soughtIs(whom, number)}
      and ${office === null ? sql`true` : office === 'none' ? sql`m.office is null` : sql`m.office = ${office}`}`
  const { rows } = await sql<MoveRow>`
    select ${moveColumns} ${which} order by p.kana, m.number, m.period limit ${most} offset ${from}`.execute(
    at.tx,
  )
  const counted = await sql<{ count: number }>`select count(*)::int as count ${which}`.execute(at.tx)
  return { rows, count: counted.rows[0]?.count ?? 0 }
}

/** How many of the periods are not among those asked for any more: somebody has written their answer, or approved. */
export const goneOf = async (
  at: At,
  { id, number }: KeptProposal,
  whom: Whom,
  periods: readonly string[],
): Promise<number> => {
  const here = at.municipality.number
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${moveTables(here)}
    where m.municipality = ${here} and m.proposal = ${id} and ${stillOpen} and ${soughtIs(whom, number)}
      and m.period = any(${[...periods]}::uuid[])`.execute(at.tx)
  return periods.length - (rows[0]?.count ?? 0)
}

const soughtIs = ({ period, sought, name }: Whom, number: number | null): RawBuilder<boolean> => {
  if (period) return sql`m.period = ${period}`
  if (name !== undefined) {
    const pattern = `%${name.replaceAll(/[\\%_]/g, '\\$&')}%`
    return sql`(p.kana like ${pattern} or p.name like ${pattern})`
  }
  const marks = sought === '' ? null : marksIn(sought, number)
  return marks ? sql`m.number = any(${[...marks.rows]}::int[])` : sql`m.consent is null`
}

/** 事業所: those of the rows that may still be answered, by name. */
export const askedOffices = async (at: At, proposal: string): Promise<readonly AskedOffice[]> => {
  const here = at.municipality.number
  const { rows } = await sql<AskedOffice>`
    select m.office as id, o.name, count(*)::int as count from level_move m
    left join organisation o on o.municipality = ${here} and o.id = m.office
    where m.municipality = ${here} and m.proposal = ${proposal} and ${stillOpen}
    group by m.office, o.name, o.kana order by o.kana nulls last, m.office`.execute(at.tx)
  return rows
}
