import type { Desk } from '../kit/desk.ts'
import type { Form, Printed } from '../kit/form.ts'
import { writtenDate, writtenPeriod } from '../kit/written-date.ts'
import { yen } from '../kit/yen.ts'

type Period = { readonly from: string; readonly to: string }
type Person = { readonly name: string; readonly kana: string; readonly birth: string }

export type CertifiedService = { readonly kind: string; readonly amount: string; readonly period: Period }

/** 事業者記入欄 */
export type ProviderEntry = {
  readonly provider: string
  readonly service: string
  readonly amount: string
  readonly contractedOn: string
  readonly endedOn: string | null
  /** 終了月中の終了日までの既提供量 */
  readonly usedInLastMonth: string | null
}

export const disabilityKinds = ['身体', '知的', '精神', '難病等'] as const

/** 障害福祉サービス受給者証・通所受給者証. ISO days, money in yen a month. */
export type RecipientCertificate = {
  readonly demo: boolean
  readonly kind: '障害福祉サービス受給者証' | '通所受給者証'
  readonly number: string
  /** 支給決定障害者等: the guardian when the services are for a child. */
  readonly holder: Person & { readonly address: string }
  readonly child: Person | null
  readonly disabilities: readonly (typeof disabilityKinds)[number][]
  readonly issuedOn: string
  readonly municipality: { readonly name: string; readonly number: string }
  readonly category: { readonly value: string; readonly period: Period } | null
  /** One group for 介護給付費, one for 訓練等給付費, or the one of 障害児通所給付費. */
  readonly grants: readonly { readonly benefit: string; readonly services: readonly CertifiedService[] }[]
  /** Null for a self plan. */
  readonly planning: {
    readonly period: Period
    readonly office: string
    readonly monitoring: string
    readonly startedOn: string
  } | null
  readonly specialBenefit: { readonly monthly: number; readonly period: Period } | null
  readonly ceiling: { readonly monthly: number; readonly period: Period }
  readonly mealSupport: boolean
  /** 利用者負担上限額管理: the managing office, or null when it does not apply. */
  readonly ceilingManager: string | null
  readonly remarks: string
  readonly desk: Desk
  readonly entries: readonly ProviderEntry[]
}

export const recipientCertificate: Form<RecipientCertificate> = {
  id: 'recipient-certificate',
  version: '1',
  title: (certificate) => certificate.kind,
  template: 'recipient-certificate/recipient-certificate.typ',
  sheet: (certificate) => {
    const { planning, category, specialBenefit, ceiling, holder, child } = certificate
    return {
      head: {
        form: 'recipient-certificate',
        version: '1',
        title: certificate.kind,
        whose: child?.name ?? holder.name,
        demo: certificate.demo,
      },
      forChild: certificate.kind === '通所受給者証',
      number: certificate.number,
      holder: { ...holder, birth: writtenDate(holder.birth) },
      child: child === null ? null : { ...child, birth: writtenDate(child.birth) },
      disabilities: disabilityKinds.map((of, i) => ({
        of: `${i + 1} ${of}`,
        on: certificate.disabilities.includes(of),
      })),
      issuedOn: writtenDate(certificate.issuedOn),
      municipality: certificate.municipality,
      category: category === null ? null : { value: category.value, period: writtenPeriod(category.period) },
      grants: certificate.grants.map(({ benefit, services }) => ({
        benefit,
        services: services.map(({ kind, amount, period }) => ({
          kind,
          amount,
          period: writtenPeriod(period).replace('から', 'から\n'),
        })),
      })),
      planning:
        planning === null
          ? null
          : {
              ...planning,
              period: writtenPeriod(planning.period),
              startedOn: writtenDate(planning.startedOn),
            },
      specialBenefit:
        specialBenefit === null
          ? ''
          : `月額 ${yen(specialBenefit.monthly)}（${writtenPeriod(specialBenefit.period)}）`,
      ceiling: { monthly: yen(ceiling.monthly), period: writtenPeriod(ceiling.period) },
      mealSupport: certificate.mealSupport,
      ceilingManager: certificate.ceilingManager,
      remarks: certificate.remarks,
      desk: certificate.desk,
      entries: certificate.entries.map(entryRow),
    }
  },
}

function entryRow(entry: ProviderEntry, i: number): Printed {
  return {
    ...entry,
    number: String(i + 1),
    contractedOn: writtenDate(entry.contractedOn),
    endedOn: entry.endedOn === null ? '' : writtenDate(entry.endedOn),
    usedInLastMonth: entry.usedInLastMonth ?? '',
  }
}
