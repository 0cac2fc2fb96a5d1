import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** 支給量: of one service; null where only the service is known. */
export type GrantedAmount = {
  readonly code: string
  readonly amount: number | null
  readonly unit: string | null
}

/** What a city counts: grant periods, contracts, planners. `date` arrives as an ISO string. */
export type CityTables = {
  planner: {
    municipality: string
    id: string
    organisation: string
    name: string
    /** 常勤換算, above 0 and at most 1; arrives as text. */
    share: string
    since: string
    until: string | null
    /** The account by which the planner signs in; null where none is tied. */
    account: string | null
    version: Generated<number>
  }
  /** 支給決定期間の台帳: one row a decision, copied from the facts of its case or taken in from another system. */
  grant_period: {
    municipality: string
    id: string
    person: string
    case_id: string | null
    decided_on: string
    starts: string
    /** The earliest last day of the services that the table of renewals counts. */
    ends: string
    /** The latest last day of those services; null where all end on the same day. */
    last_ends: string | null
    /** An earlier end that was approved to spread the renewals. */
    moved_to: string | null
    /** The day from which another decision stands in its place, or on which the use ended. */
    cut_on: string | null
    /** The last day on which somebody uses a service, unless the decision was cut before. */
    used_until: GeneratedAlways<string>
    renews_on: GeneratedAlways<string | null>
    /** The day after `last_ends`, where nothing has taken the place of the decision before. */
    later_renews_on: GeneratedAlways<string | null>
    services: string[]
    /** 支給量 of a decision taken in from a file, as JSON; null where nothing is known of them. */
    amounts: ColumnType<readonly GrantedAmount[] | null, string | null | undefined, string | null>
    target: string
    part: string | null
    mix: string | null
    district: string | null
    plan: string
    self_plan_reason: string | null
    office: string | null
    planner: string | null
    subject: boolean
    next_subject: boolean
    category_until: string | null
    applied_on: string | null
    /** First days of the months in which monitoring is due, was done, and was done after its month. */
    due_months: Generated<string[]>
    done_months: Generated<string[]>
    late_months: Generated<string[]>
  }
  /** 作成補助者: what an official chose where the order of providers leaves it open. */
  helper_choice: {
    municipality: string
    period: string
    provider: string
    chosen_by: string
    /** One of the reasons that the form offers; null of those chosen before they were asked for. */
    reason: string | null
    at: string
    version: Generated<number>
  }
  service_contract: {
    municipality: string
    period: string
    provider: string
    service: string
    amount: number | null
    unit: string
  }
}
