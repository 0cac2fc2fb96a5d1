import { type RawBuilder, sql } from 'kysely'
import type { LevelConsent } from '../registers/level-tables.ts'

/** 早める一件: a period that a proposal ends earlier, whose it is, and what was answered. */
export type MoveRow = {
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

/** Its columns, of `moveTables`. */
export const moveColumns: RawBuilder<unknown> = sql`m.period, m.person, m.number, p.name, p.kana,
  p.birth_date as birth, p.certificate_number as certificate, p.district, o.name as office,
  m.ends_now as "endsNow", m.ends_then as "endsThen", m.consent, m.consent_on as "consentOn"`

/** The moves `m` of a municipality with the person `p` and the office `o`. */
export const moveTables = (municipality: string): RawBuilder<unknown> => sql`level_move m
  join person p on p.municipality = ${municipality} and p.id = m.person
  left join organisation o on o.municipality = ${municipality} and o.id = m.office`
