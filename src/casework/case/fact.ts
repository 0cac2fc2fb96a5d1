import type { DecidedMonths } from './decided-months.ts'
import type { Counted } from './due-day.ts'
import type { GrantEndMoved } from './grant-end-moved.ts'

/**
 * 事実
 *
 * What happened in a case, in the order it happened. A fact carries ids, days and legal categories only: no name, no
 * address, no free text (those lie in documents that a fact points at). Days are ISO strings: a fact is plain JSON.
 */
export type Day = string

export type ApplicationKind = '新規' | '変更' | '更新'
export type Target = '障害者' | '障害児'
export type CareManagement = 'なし' | '介護保険' | '介護扶助'
/** 非該当, 区分1 … 区分6 */
export type SupportCategory = '非該当' | '区分1' | '区分2' | '区分3' | '区分4' | '区分5' | '区分6'
export type SelfPlanReason = '本人の希望' | '作れる事業所がない' | '待機'
export type DeliveryMeans = '手渡し' | '郵送' | 'FAX' | 'この仕組みの画面'
export type MonitoringFinding = '継続' | '変更が必要' | '更新が必要' | '終了'

/** Where a rule spoke: enough to print 根拠 and to ask again. */
export type Ground = { readonly title: string; readonly source: string; readonly unconfirmed: boolean }

export type GrantedService = {
  readonly code: string
  readonly amount: number | null
  readonly unit: string
  readonly from: Day
  readonly until: Day
}

export type Fact =
  | {
      readonly type: 'application-registered'
      readonly on: Day
      readonly kind: ApplicationKind
      readonly target: Target
      readonly services: readonly string[]
      readonly needsCategory: boolean
      readonly careManagement: CareManagement
      readonly draftNeed: '求める' | '求めない' | '市町村の判断'
      readonly ground: Ground
      readonly previous: string | null
      /** The guardian who applies for a child; null for an adult. */
      readonly guardian: string | null
    }
  | { readonly type: 'application-withdrawn'; readonly on: Day }
  /** 保護者の交代: who stands for the person from now on; null where the person acts alone. */
  | { readonly type: 'guardian-changed'; readonly on: Day; readonly guardian: string | null }
  | {
      readonly type: 'plan-draft-requested'
      readonly on: Day
      readonly basis: readonly string[]
      readonly paper: string
    }
  | { readonly type: 'plan-draft-waived'; readonly on: Day; readonly ground: Ground }
  | { readonly type: 'office-asked'; readonly on: Day; readonly office: string }
  | { readonly type: 'office-refused'; readonly on: Day; readonly office: string; readonly reason: string }
  | { readonly type: 'office-contracted'; readonly on: Day; readonly office: string }
  | { readonly type: 'self-plan-chosen'; readonly on: Day; readonly reason: SelfPlanReason }
  /** 別紙2の1: the self-plan was explained, on that day. */
  | {
      readonly type: 'self-plan-explained'
      readonly on: Day
      readonly by: '支給決定機関' | '障害者地域生活支援センター'
      readonly way: '窓口' | '訪問' | '電話' | '手紙'
    }
  /** 別紙2の2: a provider was asked to help with the front. */
  | { readonly type: 'self-plan-helper-asked'; readonly on: Day; readonly provider: string }
  /** 別紙2の3: the front was handed in; the back is still to be completed. */
  | {
      readonly type: 'self-plan-front-submitted'
      readonly on: Day
      readonly document: string
      readonly version: number
      readonly paper: string
    }
  /** 別紙2の注1: the person wishes for a copy of both sides. */
  | { readonly type: 'self-plan-copy-wished'; readonly on: Day }
  | { readonly type: 'plan-draft-started'; readonly on: Day; readonly document: string }
  | { readonly type: 'survey-recorded'; readonly on: Day; readonly document: string }
  | {
      readonly type: 'category-judged'
      readonly on: Day
      readonly category: SupportCategory
      readonly from: Day
      readonly until: Day
      readonly document: string
    }
  | { readonly type: 'category-notified'; readonly on: Day; readonly paper: string }
  | {
      readonly type: 'plan-draft-submitted'
      readonly on: Day
      readonly document: string
      readonly version: number
      readonly paper: string
    }
  | { readonly type: 'plan-draft-returned'; readonly on: Day; readonly document: string }
  | {
      readonly type: 'coordination-held'
      readonly on: Day
      readonly finding: '支給が適当' | '支給は不適当'
      readonly document: string
    }
  | {
      readonly type: 'grant-decided'
      readonly on: Day
      readonly services: readonly GrantedService[]
      /** Null where no monitoring arises. */
      readonly monitoring: DecidedMonths | null
      readonly notice: string
      readonly certificate: string
    }
  | GrantEndMoved
  | { readonly type: 'grant-refused'; readonly on: Day; readonly document: string; readonly notice: string }
  | { readonly type: 'provider-named'; readonly on: Day; readonly provider: string; readonly service: string }
  | {
      readonly type: 'provider-contracted'
      readonly on: Day
      readonly provider: string
      readonly service: string
      /** Null where the unit says it all (当該月の日数). */
      readonly amount: number | null
      readonly unit: string
    }
  | { readonly type: 'service-begun'; readonly on: Day; readonly provider: string; readonly service: string }
  | {
      readonly type: 'service-meeting-held'
      readonly on: Day
      readonly document: string
      readonly paper: string
    }
  | { readonly type: 'plan-started'; readonly on: Day; readonly document: string }
  | {
      readonly type: 'plan-submitted'
      readonly on: Day
      readonly document: string
      readonly version: number
      readonly paper: string
    }
  /** 交付: who was given which version (not said in older facts) of draft or plan, on which day and how. */
  | {
      readonly type: 'plan-delivered'
      readonly on: Day
      readonly stage: '案' | '計画'
      readonly version?: number
      readonly to: NoticeTo
      readonly means: DeliveryMeans
    }
  /** 担当者会議の招集: called for a day; who is invited lies in the document. */
  | {
      readonly type: 'service-meeting-called'
      readonly on: Day
      readonly meets: Day
      readonly document: string
    }
  /** 個別支援計画: the provider's own plan is on the case from now on. */
  | {
      readonly type: 'individual-plan-kept'
      readonly on: Day
      readonly provider: string
      readonly document: string
    }
  | {
      readonly type: 'monitoring-done'
      readonly on: Day
      /** The month it was due for, YYYY-MM. */
      readonly month: string
      readonly finding: MonitoringFinding
      readonly document: string
      readonly paper: string
    }
  | { readonly type: 'centre-called'; readonly on: Day; readonly centre: string }
  | {
      readonly type: 'follow-up-opened'
      readonly on: Day
      readonly kind: '変更' | '更新'
      readonly next: string
    }
  | { readonly type: 'case-superseded'; readonly on: Day; readonly next: string }
  | { readonly type: 'follow-up-ended'; readonly on: Day; readonly next: string }
  | {
      readonly type: 'due-date-set'
      readonly on: Day
      readonly step: number
      readonly until: Day
      readonly ground: Ground
      /** What the rule `deadline` counted; absent where an official named the day. */
      readonly counted?: Counted
    }
  | { readonly type: 'notice-queued'; readonly on: Day; readonly to: NoticeTo; readonly about: string }

/** Who is told: a role of the municipality, an organisation, or the person. */
export type NoticeTo = { readonly holder: string; readonly party: string | null }

export type FactType = Fact['type']
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>
