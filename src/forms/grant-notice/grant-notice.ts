import { addressLines } from '../kit/address-lines.ts'
import type { Desk } from '../kit/desk.ts'
import type { Form, Printed } from '../kit/form.ts'
import { writtenDate, writtenPeriod } from '../kit/written-date.ts'
import { yen } from '../kit/yen.ts'

type Period = { readonly from: string; readonly to: string }

export type GrantedTerms = {
  readonly certificateNumber: string
  readonly services: readonly { readonly kind: string; readonly amount: string; readonly period: Period }[]
  /** 計画相談支援給付費・障害児相談支援給付費; months. Null for a self plan. */
  readonly planning: {
    readonly period: Period
    readonly monitoring: string
    readonly office: string
  } | null
  readonly ceiling: { readonly monthly: number; readonly period: Period }
  readonly mealSupport: boolean
  /** 特定障害者特別給付費, yen a month. */
  readonly specialBenefit: { readonly monthly: number; readonly period: Period } | null
}

/** 支給決定通知書・却下決定通知書. ISO days. */
export type GrantNotice = {
  readonly demo: boolean
  readonly kind: '支給決定' | '却下'
  readonly number: string
  readonly on: string
  readonly sender: string
  /** The guardian for a child; then `child` is the child's name. */
  readonly to: {
    readonly name: string
    readonly postalCode: string
    readonly address: string
    readonly child: string | null
  }
  readonly decidedOn: string
  readonly appliedFor: { readonly on: string; readonly services: readonly string[] }
  /** Null when refused. */
  readonly granted: GrantedTerms | null
  readonly reason: string
  /** 教示: its paragraphs, as they are printed. */
  readonly appeal: readonly string[]
  readonly desk: Desk
}

export const grantNotice: Form<GrantNotice> = {
  id: 'grant-notice',
  version: '1',
  title,
  template: 'grant-notice/grant-notice.typ',
  sheet: (notice) => ({
    head: {
      form: 'grant-notice',
      version: '1',
      title: title(notice),
      whose: notice.to.child ?? notice.to.name,
      demo: notice.demo,
    },
    number: notice.number,
    on: writtenDate(notice.on),
    sender: notice.sender,
    to: {
      name: notice.to.name,
      lines: addressLines(notice.to),
      note: notice.to.child === null ? '' : `（${notice.to.child}さんの保護者）`,
    },
    child: notice.to.child,
    decidedOn: writtenDate(notice.decidedOn),
    appliedOn: writtenDate(notice.appliedFor.on),
    appliedServices: notice.appliedFor.services,
    granted: notice.granted === null ? null : terms(notice.granted),
    reason: notice.reason,
    appeal: notice.appeal,
    desk: notice.desk,
  }),
}

function title(notice: GrantNotice): string {
  return notice.kind === '却下' ? '却下決定通知書' : '支給決定通知書 兼 利用者負担額減額・免除等決定通知書'
}

function terms(granted: GrantedTerms): Printed {
  const { planning, ceiling, specialBenefit } = granted
  return {
    certificateNumber: granted.certificateNumber,
    services: granted.services.map(({ kind, amount, period }) => ({
      kind,
      amount,
      period: writtenPeriod(period).replace('から', 'から\n'),
    })),
    planning:
      planning === null
        ? null
        : {
            period: writtenPeriod(planning.period),
            monitoring: planning.monitoring,
            office: planning.office,
          },
    ceiling: `月額 ${yen(ceiling.monthly)}`,
    ceilingPeriod: writtenPeriod(ceiling.period),
    mealSupport: granted.mealSupport,
    specialBenefit:
      specialBenefit === null
        ? ''
        : `月額 ${yen(specialBenefit.monthly)}（${writtenPeriod(specialBenefit.period)}）`,
  }
}
