import type { Generated, GeneratedAlways, JSONColumnType, Transaction } from 'kysely'
import type { BulkTables } from './bulk-tables.ts'
import type { CaseTables } from './case-tables.ts'
import type { CityTables } from './city-tables.ts'
import type { ImportTables } from './import-tables.ts'
import type { LevelTables } from './level-tables.ts'
import type { MunicipalSettings } from './municipality.ts'
import type { PhraseTables } from './phrase-tables.ts'
import type { WorkingTables } from './working-tables.ts'

/** The registers as they lie in the database. `date` and `timestamptz` arrive as ISO strings. */
export type Tables = CaseTables &
  BulkTables &
  CityTables &
  ImportTables &
  LevelTables &
  WorkingTables &
  PhraseTables & {
    municipality: {
      number: string
      name: string
      prefecture: string
      head: string
      settings: JSONColumnType<MunicipalSettings>
      demo: boolean
      version: Generated<number>
    }
    desk: {
      municipality: string
      id: string
      ordinal: number
      name: string
      area: string
      purpose: string
      address: string | null
      telephone: string
      fax: string | null
      version: Generated<number>
    }
    organisation: {
      municipality: string
      id: string
      kind: string
      number: string
      name: string
      kana: string
      address: string
      telephone: string
      fax: string | null
      area: string
      /** For planning offices 計画相談 / 障害児相談, for providers the service codes. */
      offers: string[]
      accepting: boolean
      remarks: string | null
      /** New persons the office says it can take; null where it says nothing. */
      room: number | null
      /** Kinds of disability, districts and languages that it takes; empty where it names none. */
      takes: Generated<string[]>
      areas: Generated<string[]>
      languages: Generated<string[]>
      /** The name of the corporation that runs it; null where none is written. */
      corporation: string | null
      version: Generated<number>
    }
    person: {
      municipality: string
      id: string
      name: string
      kana: string
      birth_date: string
      address: string
      telephone: string | null
      disabilities: string[]
      certificate_number: string | null
      guardian: string | null
      guardian_relation: string | null
      district: string | null
      main_disability: string | null
      language: string | null
      wished_office: string | null
      /** How searches compare name and reading (`name-key.ts`). */
      name_key: GeneratedAlways<string>
      kana_key: GeneratedAlways<string>
      kana_alike: GeneratedAlways<string>
      version: Generated<number>
    }
    account: {
      municipality: string
      id: string
      login: string
      name: string
      role: string
      organisation: string | null
      person: string | null
      password_hash: string | null
      one_time_secret: string | null
      /** The time step of the last one-time code taken: a code counts once. */
      one_time_step: number | null
      disabled_at: string | null
      created_at: Generated<string>
    }
    session: {
      municipality: string
      token_hash: string
      account: string
      created_at: string
      seen_at: string
      /** Entered with a one-time code of a letter: the passphrase may be set anew. */
      by_code: Generated<boolean>
    }
    sign_in_try: {
      municipality: string
      id: Generated<number>
      login_hash: string
      at: string
      passed: boolean
    }
    letter_code: {
      municipality: string
      code_hash: string
      account: string
      expires_on: string
      used_at: string | null
    }
    setup_code: {
      municipality: string
      code_hash: string
      used_at: string | null
      expires_at: Generated<string>
    }
    sign_in_ticket: {
      municipality: string
      token_hash: string
      account: string
      login_hash: string
      must_set_password: boolean
      code_passed: Generated<boolean>
      new_secret: string | null
      created_at: string
    }
    audit_entry: {
      municipality: string
      id: Generated<number>
      at: string
      account: string | null
      role: string | null
      relation: string | null
      action: string
      person: string | null
      case_id: string | null
      /** What else was acted on, by id: an account, an organisation. */
      target: string | null
      /** What was done to it, as a category; never free text. */
      detail: string | null
      outcome: string
    }
    submission: {
      municipality: string
      key: string
      account: string
      location: string
      body_hash: string
      at: string
    }
    numbering: { municipality: string; kind: string; year: number; last: number }
  }

/** One transaction inside one municipality: row-level security shows nothing else. */
export type Tx = Transaction<Tables>
