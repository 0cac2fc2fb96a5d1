import { type RawBuilder, sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { LevelConsent } from '../registers/level-tables.ts'
import { marksIn } from './level-mark.ts'
import type { KeptProposal } from './proposal-queries.ts'
import { stillOpen } from './still-open.ts'

export type AskedRow = {
  readonly period: string
  readonly person: string
  readonly number: number | null
  readonly name: string
  readonly kana: string
  /** ISO */
  readonly birth: string
  readonly certificate: string | null
  readonly district: string | null
  readonly office: string | null
  readonly endsNow: string
  readonly endsThen: string
  readonly consent: LevelConsent | null
  readonly consentOn: string | null
}

/** Which of those who may still answer: one period, numbers or a name, an office (`none` for nobody's), from a row on. */
export type AskedFor = {
  readonly period: string | null
  readonly sought: string
  readonly office: string | null
  readonly from: number
  readonly most: number
}

export type AskedOffice = { readonly id: string | null; readonly name: string | null; readonly count: number }

/** Who may still answer, as it was asked; without numbers or a name only those who have not answered. */
export const askedRows = async (
  at: At,
  { id, number }: KeptProposal,
  { period, sought, office, from, most }: AskedFor,
): Promise<{ readonly rows: readonly AskedRow[]; readonly count: number }> => {
  const here = at.municipality.number
  const which = sql`from level_move m
    join person p on p.municipality = ${here} and p.id = m.person
    left join organisation o on o.municipality = ${here} and o.id = m.office
    where m.municipality = ${here} and m.proposal = ${id} and ${stillOpen} and ${soughtIs(sought, number, period)}
      and ${office === null ? sql`true` : office === 'none' ? sql`m.office is null` : sql`m.office = ${office}`}`
  const { rows } = await sql<AskedRow>`
    select m.period, m.person, m.number, p.name, p.kana, p.birth_date as birth, p.certificate_number as certificate,
      p.district, o.name as office, m.ends_now as "endsNow", m.ends_then as "endsThen", m.consent,
      m.consent_on as "consentOn" ${which} order by p.kana, m.number, m.period limit ${most} offset ${from}`.execute(
    at.tx,
  )
  const counted = await sql<{ count: number }>`select count(*)::int as count ${which}`.execute(at.tx)
  return { rows, count: counted.rows[0]?.count ?? 0 }
}

/** How many of the periods are not among those asked for any more: somebody has written their answer, or approved. */
export const goneOf = async (
  at: At,
  { id, number }: KeptProposal,
  { period, sought }: Pick<AskedFor, 'period' | 'sought'>,
  periods: readonly string[],
): Promise<number> => {
  const here = at.municipality.number
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from level_move m
    join person p on p.municipality = ${here} and p.id = m.person
    where m.municipality = ${here} and m.proposal = ${id} and ${stillOpen} and ${soughtIs(sought, number, period)}
      and m.period = any(${[...periods]}::uuid[])`.execute(at.tx)
  return periods.length - (rows[0]?.count ?? 0)
}

const soughtIs = (typed: string, number: number | null, period: string | null): RawBuilder<boolean> => {
  if (period) return sql`m.period = ${period}`
  if (typed === '') return sql`m.consent is null`
  const marks = marksIn(typed, number)
  if (marks) return sql`m.number = any(${[...marks.rows]}::int[])`
  const pattern = `%${typed.replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql`(p.kana like ${pattern} or p.name like ${pattern})`
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
