import type { Counted } from './due-day.ts'
import type { Day, FactOf, MonitoringFinding, NoticeTo, SupportCategory } from './fact.ts'
import type { SelfPlanCourse } from './self-plan-course.ts'

/**
 * 事案
 *
 * The state of one case, folded from its facts. Plain JSON: what the projection holds is what replay gives.
 */
export type CaseFile = {
  readonly id: string
  readonly person: string
  readonly receptionNumber: string
  /** Number of facts; the next fact is version + 1. */
  readonly version: number
  readonly application: FactOf<'application-registered'> | null
  /** Who stands for a child in this case, since when; null where the person acts alone. */
  readonly guardian: { readonly id: string; readonly on: Day } | null
  readonly author: '相談支援事業所' | 'セルフプラン' | null
  /** 別紙2; null where no self-plan has been spoken of. */
  readonly selfPlan: SelfPlanCourse | null
  readonly waived: boolean
  readonly asked: { readonly office: string; readonly on: Day } | null
  readonly refusals: readonly { readonly office: string; readonly on: Day; readonly reason: string }[]
  readonly office: { readonly id: string; readonly on: Day } | null
  readonly centre: string | null
  readonly draft: {
    readonly document: string
    readonly submitted: { readonly version: number; readonly paper: string } | null
    readonly returned: { readonly document: string; readonly on: Day } | null
  } | null
  readonly category: { readonly category: SupportCategory; readonly from: Day; readonly until: Day } | null
  readonly coordination: '支給が適当' | '支給は不適当' | null
  /** The grant as it stands now: with the end that was moved, where one was. */
  readonly grant: FactOf<'grant-decided'> | null
  /** 早めた終わり; null while the grant ends as it was decided. */
  readonly movedEnd: MovedEnd | null
  readonly refused: boolean
  readonly providers: readonly ProviderLine[]
  readonly plan: {
    readonly document: string
    readonly submitted: { readonly version: number; readonly paper: string } | null
  } | null
  /** 交付の記録, oldest first. */
  readonly delivered: readonly (Pick<FactOf<'plan-delivered'>, 'on' | 'stage' | 'to' | 'means'> & {
    readonly version: number | null
  })[]
  /** The meeting that has been called and not been held yet. */
  readonly meeting: { readonly meets: Day; readonly document: string } | null
  readonly individualPlans: readonly { readonly provider: string; readonly document: string }[]
  readonly monitored: readonly {
    readonly month: string
    readonly on: Day
    readonly finding: MonitoringFinding
  }[]
  /** Step number → the day it was done; the last day where a step repeats. */
  readonly done: Readonly<Record<number, Day>>
  /** Step number → the day it should be done by, with its ground, and what it was counted from. */
  readonly due: Readonly<Record<number, Due>>
  readonly notices: readonly { readonly to: NoticeTo; readonly about: string }[]
  readonly followUp: string | null
  readonly closed: { readonly on: Day; readonly why: '取下げ' | '却下' | '引継ぎ' | '終了' } | null
}

/** How an end was brought forward: by which proposal, when, with whose consent of which day, from when to when. */
export type EndMove = Omit<FactOf<'grant-end-moved'>, 'type' | 'way'>

export type MovedEnd = {
  /** The grant as it was decided, and as its notice and certificate say. */
  readonly decided: FactOf<'grant-decided'>
  /** Oldest first; the last one stands. There is at least one. */
  readonly moves: readonly EndMove[]
}

export type Due = {
  readonly until: Day
  readonly source: string
  readonly counted?: Counted & { readonly from: Day }
}

export type ProviderLine = {
  readonly provider: string
  readonly service: string
  readonly named: Day
  readonly contracted: { readonly on: Day; readonly amount: number | null; readonly unit: string } | null
  readonly begun: Day | null
}

export const emptyCase = (id: string, person: string, receptionNumber: string): CaseFile => ({
  id,
  person,
  receptionNumber,
  version: 0,
  application: null,
  guardian: null,
  author: null,
  selfPlan: null,
  waived: false,
  asked: null,
  refusals: [],
  office: null,
  centre: null,
  draft: null,
  category: null,
  coordination: null,
  grant: null,
  movedEnd: null,
  refused: false,
  providers: [],
  plan: null,
  delivered: [],
  meeting: null,
  individualPlans: [],
  monitored: [],
  done: {},
  due: {},
  notices: [],
  followUp: null,
  closed: null,
})
