/**
 * 計画の報酬が生じるとき
 *
 * Source    相談支援に係るQ&A（報酬関係）問45・問46・問49、指定計画相談支援基準 第15条第2項; for a self-plan
 *           北区「作成のご案内」、京都市 平成27年3月10日通知 記1(2)イ
 * Text      After the decision, when the plan that rests on the meeting is made and the person's written consent
 *           is there. The fee belongs to the month in which the plan is made, even when services begin later.
 *           A rejected application or a self-plan brings no fee to anybody.
 * In force  2012-04-01 –
 * Reading   What is missing of the steps of 基準第15条 also keeps the fee away; a consent of a later month does
 *           not move the month; the claim is due on the 10th of the next month.  [unconfirmed]
 */
import type { Citation } from '../kit/citation.ts'
import type { OccasionOfLaw } from '../kit/occasion-of-law.ts'
import type { Answer, Mismatch, Provision } from '../kit/provision.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'
import { type FeeArisesFacts, feeArisesFacts } from './fee-arises-facts.ts'
import { type FeeStep, feeSteps } from './fee-steps.ts'
import { selfPlanSource, selfPlanWhy } from './self-plan-source.ts'

/** `month` whose fee it is and the day by which it is claimed; null when no fee arises. */
export type FeeArises = { arises: boolean; month: string | null; claimBy: string | null; missing: string[] }

const claimDay = 10

const readings = {
  steps: {
    says: '居宅の訪問・計画案の作成と同意と交付・計画の交付のどれかがないと、計画の報酬は生じないと読むこと',
    settledBy:
      '平成24年厚生労働省告示第125号・第126号 別表の注と、指定計画相談支援基準・指定障害児相談支援基準 第15条第2項',
  },
  laterConsent: {
    says: '計画への同意が翌月以後になっても、計画を作った月の報酬とすると読むこと',
    settledBy: '相談支援に係るQ&A（報酬関係）問45・問46',
  },
  claimBy: {
    says: '請求は翌月10日までと読むこと',
    settledBy: '国民健康保険団体連合会の請求の日程',
  },
}

export const feeArises: Provision<FeeArisesFacts, FeeArises> = {
  id: 'fee-arises',
  title: '計画の報酬が生じるとき',
  chapter: '報酬',
  day: '報酬を請求しようとする日',
  facts: feeArisesFacts,
  readings: Object.values(readings),
  words: ({ arises, month, claimBy, missing }) =>
    arises
      ? `計画の報酬が生じる：${month}分（請求は${claimBy}まで）`
      : `計画の報酬は生じない${missing.length === 0 ? '' : `：足りないもの ${missing.join('、')}`}`,
  mismatches,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: feeClaimSources.feeArises,
      says:
        '支給決定の後、サービス担当者会議を踏まえた計画を作り、文書で同意を得たときに、計画を作った月の報酬が生じる。' +
        '却下された申請とセルフプランには、だれにも報酬が生じない。',
      decide,
    },
  ],
}

function mismatches(facts: FeeArisesFacts, { on }: OccasionOfLaw): Mismatch[] {
  const { outcome, decisionDay, planDay, consentDay } = facts
  const found: Mismatch[] = (['decisionDay', 'planDay', 'consentDay'] as const)
    .filter((field) => isAfter(facts[field], on))
    .map((field) => ({ field, expected: `報酬を請求しようとする日（${on}）かその前の日にしてください` }))
  if ((outcome === '支給決定') !== (decisionDay !== null)) {
    found.push({
      field: 'decisionDay',
      expected: '支給決定の日は、申請の結果が支給決定のときに入れ、そのほかのときは null にしてください',
    })
  }
  if (consentDay !== null && (planDay === null || Temporal.PlainDate.compare(consentDay, planDay) < 0)) {
    found.push({ field: 'consentDay', expected: '同意の日は、計画を作った日かその後にしてください' })
  }
  return found
}

function isAfter(day: Temporal.PlainDate | null, other: Temporal.PlainDate): boolean {
  return day !== null && Temporal.PlainDate.compare(day, other) > 0
}

function decide(facts: FeeArisesFacts, when: OccasionOfLaw): Answer<FeeArises> {
  if (facts.author !== '指定を受けた相談支援事業所')
    return nothing(selfPlanWhy, selfPlanSource(facts.benefit, when))
  if (facts.outcome === '却下') return nothing(['申請が却下されたため'], feeClaimSources.rejected)
  const missing = feeSteps.filter(({ done }) => !done(facts))
  if (missing.length > 0 || facts.planDay === null) return notYet(missing)
  const month = facts.planDay.toPlainYearMonth()
  const isLater = facts.consentDay?.toPlainYearMonth().equals(month) === false
  const claimBy = month.add({ months: 1 }).toPlainDate({ day: claimDay })
  return {
    finding: { arises: true, month: month.toString(), claimBy: claimBy.toString(), missing: [] },
    because: [
      '支給決定から計画の交付まで、求められることがすべて記録されているため',
      `計画を${facts.planDay}に作ったため`,
      ...(isAfter(when.on, claimBy)
        ? [`請求の日（${claimBy}）を過ぎているため、いつ請求できるかは請求の日程と時効で確かめる`]
        : []),
    ],
    citation: feeClaimSources.claimMonth,
    unconfirmed: [readings.claimBy.says, ...(isLater ? [readings.laterConsent.says] : [])],
  }
}

function nothing(because: string[], citation: Citation): Answer<FeeArises> {
  const finding = { arises: false, month: null, claimBy: null, missing: [] }
  return { finding, because, citation }
}

function notYet(missing: readonly FeeStep[]): Answer<FeeArises> {
  const names = missing.map(({ name }) => name)
  return {
    finding: { arises: false, month: null, claimBy: null, missing: names },
    because: names.map((name) => `記録がないため：${name}`),
    unconfirmed: missing.some(({ fromStandard }) => fromStandard) ? [readings.steps.says] : [],
  }
}
