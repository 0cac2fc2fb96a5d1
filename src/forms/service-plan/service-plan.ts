import type { PlanConsent } from '../../plan/content/consent.ts'
import type { Annex } from '../kit/annex.ts'
import { createAnnex } from '../kit/annex.ts'
import type { Form, Printed } from '../kit/form.ts'
import type { WeekBlock } from '../kit/week-grid.ts'
import { weekGrid } from '../kit/week-grid.ts'
import { writtenDate } from '../kit/written-date.ts'
import { yen } from '../kit/yen.ts'

export type ServicePlanNeed = {
  readonly priority: number
  readonly issue: string
  readonly goal: string
  readonly reachedBy: string
  readonly service: { readonly kind: string; readonly content: string; readonly amount: string }
  /** Named in the plan itself; in the draft null. */
  readonly provider: {
    readonly name: string
    readonly person: string
    readonly phone: string
    readonly fee: string
  } | null
  readonly ownRole: string
  readonly reviewedIn: string
  readonly cautions: string
}

/** サービス等利用計画(案)・障害児支援利用計画(案) as it read on the day. ISO days and months. */
export type ServicePlan = {
  readonly demo: boolean
  readonly stage: '案' | '計画'
  readonly regime: '障害者' | '障害児'
  readonly person: { readonly name: string; readonly guardian: string | null }
  readonly category: string | null
  readonly certificates: {
    readonly services: string | null
    readonly regional: string | null
    readonly child: string | null
  }
  /** 利用者負担上限額, yen a month. */
  readonly ceiling: number | null
  readonly office: { readonly name: string; readonly planner: string }
  readonly madeOn: string
  readonly wishes: string
  readonly policy: string
  readonly longTermGoal: string
  readonly shortTermGoal: string
  readonly needs: readonly ServicePlanNeed[]
  /** `every`: months; `from`: first month; `reason`: why this interval is proposed or was decided. */
  readonly monitoring: {
    readonly every: number | null
    readonly from: string | null
    readonly reason: string
  }
  readonly cautions: string
  readonly consent: { readonly on: string; readonly by: string; readonly means: PlanConsent['means'] } | null
  readonly week: {
    readonly startsIn: string | null
    readonly blocks: readonly WeekBlock[]
    readonly dailyLife: string
    readonly besidesWeek: string
    readonly wholePicture: string
  }
}

export const servicePlan: Form<ServicePlan> = {
  id: 'service-plan',
  version: '1',
  title,
  template: 'service-plan/service-plan.typ',
  sheet: (plan) => {
    const annex = createAnnex()
    const { week, person, office, certificates } = plan
    return {
      head: { form: 'service-plan', version: '1', title: title(plan), whose: person.name, demo: plan.demo },
      final: plan.stage === '計画',
      child: plan.regime === '障害児',
      person,
      category: plan.category ?? '',
      certificates: {
        services: certificates.services ?? '',
        regional: certificates.regional ?? '',
        child: certificates.child ?? '',
      },
      ceiling: plan.ceiling === null ? '' : `月額 ${yen(plan.ceiling)}`,
      office,
      madeOn: writtenDate(plan.madeOn),
      monitoring: { span: monitoringSpan(plan.monitoring), reason: plan.monitoring.reason },
      wishes: plan.wishes,
      policy: plan.policy,
      longTermGoal: plan.longTermGoal,
      shortTermGoal: plan.shortTermGoal,
      needs: [...plan.needs].sort((a, b) => a.priority - b.priority).map((need) => needRow(need, annex)),
      cautions: plan.cautions,
      consent: plan.consent === null ? null : { ...plan.consent, on: writtenDate(plan.consent.on) },
      week: {
        startsIn: week.startsIn === null ? '' : writtenDate(week.startsIn),
        grid: weekGrid(week.blocks, 'always', annex),
        dailyLife: week.dailyLife,
        besidesWeek: week.besidesWeek,
        beside: week.dailyLife.length <= 180 && week.besidesWeek.length <= 180,
        wholePicture: week.wholePicture,
      },
      annex: annex.notes(),
    }
  },
}

function title(plan: ServicePlan): string {
  const name = plan.regime === '障害児' ? '障害児支援利用計画' : 'サービス等利用計画'
  return plan.stage === '案' ? `${name}案` : name
}

function monitoringSpan({ every, from }: ServicePlan['monitoring']): string {
  if (every === null) return ''
  const months = every === 1 ? '毎月' : `${every}か月ごと`
  return from === null ? months : `${months}（${writtenDate(from)}から）`
}

function needRow(need: ServicePlanNeed, annex: Annex): Printed {
  const put = (column: string, text: string, room: number) =>
    annex.put(`優先順位${need.priority} ${column}`, text, room)
  const { service, provider } = need
  return {
    priority: String(need.priority),
    issue: put('解決すべき課題', need.issue, 240),
    goal: put('支援目標', need.goal, 240),
    reachedBy: put('達成時期', need.reachedBy, 60),
    kind: put('福祉サービス等の種類', service.kind, 120),
    content: put('福祉サービス等の内容', service.content, 240),
    amount: put('福祉サービス等の量', service.amount, 120),
    provider:
      provider === null
        ? null
        : {
            name: put('提供事業者名', provider.name, 120),
            person: put('担当者名', provider.person, 60),
            phone: put('電話', provider.phone, 60),
            fee: put('利用料', provider.fee, 90),
          },
    ownRole: put('課題解決のための本人の役割', need.ownRole, 200),
    reviewedIn: put('評価時期', need.reviewedIn, 60),
    cautions: put('その他留意事項', need.cautions, 160),
  }
}
