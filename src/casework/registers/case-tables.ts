import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'

/** The case file, its projections, and what people wrote about it. */
export type CaseTables = {
  case_entry: {
    municipality: string
    case_id: string
    seq: number
    fact: JSONColumnType<object>
    at: string
    account: string
    role: string
    relation: string
  }
  case_file: {
    municipality: string
    id: string
    reception_number: string
    person: string
    version: number
    state: JSONColumnType<object>
    opened_on: string
    closed_on: string | null
    /** By which way of computing `state` was made (`fold-version.ts`). */
    folded_by: Generated<number>
  }
  case_party: {
    municipality: string
    case_id: string
    kind: string
    party: string
    relation: string
    since: string
    until: string | null
  }
  case_turn: {
    municipality: string
    case_id: string
    step: number
    holder: string
    party: string
    since: string
    until: string | null
    /** The day by which lists are ordered: `until`, or 'infinity'. */
    due: GeneratedAlways<string>
    /** What is to be done, in words; null where it is what the step says. */
    task: string | null
    /** Copies for lists: the person, their district, the office that plans or was asked. */
    person: string
    district: string | null
    office: string | null
  }
  document: {
    municipality: string
    id: string
    version: number
    case_id: string
    kind: string
    content: JSONColumnType<object>
    account: string
    at: string
  }
  paper: {
    municipality: string
    id: string
    case_id: string
    person: string
    form: string
    form_version: string
    /** 文書番号; only what the municipality sends has one. */
    number: string | null
    title: string
    snapshot: JSONColumnType<object>
    pdf: Buffer
    sha256: string
    issued_on: string
    account: string
    at: string
  }
  notice: {
    municipality: string
    id: string
    case_id: string
    holder: string
    party: string
    about: string
    at: string
    seen_at: string | null
  }
}
