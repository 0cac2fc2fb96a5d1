import type { GrantNotice } from '../../forms/grant-notice/grant-notice.ts'
import {
  disabilityKinds,
  type RecipientCertificate,
} from '../../forms/recipient-certificate/recipient-certificate.ts'
import { isChildDayService } from '../../law/texts/is-child-day-service.ts'
import { serviceOn } from '../../law/texts/services-on.ts'
import { amountText } from '../case/amount-text.ts'
import type { FactOf, GrantedService } from '../case/fact.ts'
import { guardianOf } from '../case/guardian-of.ts'
import type { ReviewSchedule } from '../case/review-schedule.ts'
import { serviceName } from '../case/service-names.ts'
import type { GrantTerms } from './grant-terms.ts'
import { type NoticeParties, noticeHead } from './notice-recipient.ts'
import { planSupportOf } from './plan-support.ts'

export type CertifiedPerson = {
  readonly name: string
  readonly kana: string
  readonly birth: string
  readonly address: string
}

type Of = NoticeParties & {
  readonly terms: GrantTerms
  readonly schedule: ReviewSchedule | null
  /** The grant that is renewed or changed. */
  readonly previous: FactOf<'grant-decided'> | null
  readonly office: string | null
  readonly disabilities: readonly string[]
  /** The guardian of a child, as the certificate's holder. */
  readonly guardian: CertifiedPerson | null
}

/** 支給決定通知書 */
export const grantNoticeOf = (of: Of): Omit<GrantNotice, 'number' | 'on'> => {
  const { terms } = of
  return {
    ...noticeHead(of),
    kind: '支給決定',
    reason: terms.reason,
    granted: {
      certificateNumber: terms.certificateNumber,
      services: terms.services.map(certified),
      planning: planningOf(of),
      ceiling: ceilingOf(terms),
      mealSupport: terms.mealSupport,
      specialBenefit: specialBenefitOf(terms),
    },
  }
}

/** 受給者証. Its holder is the guardian when the services are for a child. */
export const certificateOf = (of: Of): RecipientCertificate => {
  const { file, person, terms, municipality, today } = of
  const guardian = guardianOf({ file, person: of })
  const { notice, own } = {
    notice: noticeHead(of),
    own: { name: person.name, kana: person.kana, birth: person.birthDate },
  }
  const planning = planningOf(of)
  return {
    demo: municipality.demo,
    kind: terms.services.some(({ code, from }) => isChildDayService(code, from))
      ? '通所受給者証'
      : '障害福祉サービス受給者証',
    number: terms.certificateNumber,
    holder: guardian ?? { ...own, address: person.address },
    child: guardian ? own : null,
    disabilities: printedKinds(of.disabilities),
    issuedOn: today,
    municipality: { name: municipality.name, number: municipality.number },
    category: file.category && {
      value: file.category.category,
      period: { from: file.category.from, to: file.category.until },
    },
    grants: benefitsOf(terms.services),
    planning: planning && {
      ...planning,
      startedOn: terms.services.map(({ from }) => from).sort()[0] ?? today,
    },
    specialBenefit: specialBenefitOf(terms),
    ceiling: ceilingOf(terms),
    mealSupport: terms.mealSupport,
    ceilingManager: terms.ceilingManager || null,
    remarks: terms.remarks,
    desk: notice.desk,
    entries: [],
  }
}

/** 計画相談の支給期間, as the rule finds it; the months of the grant where it finds none. */
const planningOf = ({ file, schedule, office, today, terms, previous, municipality }: Of) => {
  if (schedule === null) return null
  const { from, until } = schedule.monitoring
  const place = municipality.name
  const found = planSupportOf({ file, services: terms.services, previous, today, place })
  const period = found === null || found.silent ? null : found.finding
  return {
    period: { from: period?.first ?? from, to: period?.last ?? until },
    monitoring: schedule.text,
    office: office ?? '',
  }
}

const ceilingOf = ({ ceiling }: GrantTerms) => ({
  monthly: ceiling.monthly,
  period: { from: ceiling.from, to: ceiling.until },
})

const specialBenefitOf = ({ specialBenefit, ceiling }: GrantTerms) =>
  specialBenefit === null
    ? null
    : { monthly: specialBenefit, period: { from: ceiling.from, to: ceiling.until } }

const certified = (line: GrantedService) => ({
  kind: serviceName(line.code, line.from),
  amount: amountText(line),
  period: { from: line.from, to: line.until },
})

const benefitsOf = (services: readonly GrantedService[]): RecipientCertificate['grants'] => {
  const groupOf = ({ code, from }: GrantedService) =>
    serviceOn(code, Temporal.PlainDate.from(from))?.group ?? '地域生活支援事業'
  return [...new Set(services.map(groupOf))].map((group) => ({
    benefit: group.endsWith('給付') ? `${group}費` : group,
    services: services.filter((line) => groupOf(line) === group).map(certified),
  }))
}

/**
 * 受給者証の障害種別
 *
 * The certificate knows four kinds. 発達障害 and 高次脳機能障害 are printed under 精神, which takes them in.
 *
 * Source    障害者総合支援法 第4条第1項（精神障害者に発達障害者を含む）; 高次脳機能障害 [unconfirmed]
 */
const printedKinds = (kinds: readonly string[]) => {
  const printed = new Set(kinds.map((kind) => (kind === '発達' || kind === '高次脳機能障害' ? '精神' : kind)))
  return disabilityKinds.filter((kind) => printed.has(kind))
}
