import type { Annex } from '../kit/annex.ts'
import { createAnnex } from '../kit/annex.ts'
import type { Form, Printed } from '../kit/form.ts'
import type { WeekBlock } from '../kit/week-grid.ts'
import { weekGrid } from '../kit/week-grid.ts'
import { writtenDate } from '../kit/written-date.ts'
import { yen } from '../kit/yen.ts'

export type MonitoredNeed = {
  readonly priority: number
  readonly goal: string
  readonly reachedBy: string
  /** サービス提供状況（事業者からの聞き取り） */
  readonly provision: string
  readonly impressions: string
  readonly achievement: string
  readonly nextSteps: string
  readonly change: { readonly kind: boolean; readonly amount: boolean; readonly week: boolean }
  readonly cautions: string
}

/** モニタリング報告書（継続サービス利用支援・継続障害児支援利用援助）. ISO days. */
export type MonitoringReport = {
  readonly demo: boolean
  readonly regime: '障害者' | '障害児'
  readonly person: { readonly name: string; readonly guardian: string | null }
  readonly category: string | null
  readonly certificates: {
    readonly services: string | null
    readonly regional: string | null
    readonly child: string | null
  }
  readonly ceiling: number | null
  readonly office: { readonly name: string; readonly planner: string }
  readonly plannedOn: string
  readonly monitoredOn: string
  readonly consent: { readonly on: string; readonly by: string; readonly means: '署名' | '電子' } | null
  readonly policy: string
  readonly overall: string
  readonly needs: readonly MonitoredNeed[]
  /** 継続サービス等利用計画の週間計画表, when the week changes. */
  readonly week: {
    readonly blocks: readonly WeekBlock[]
    readonly dailyLife: string
    readonly besidesWeek: string
  } | null
}

export const monitoringReport: Form<MonitoringReport> = {
  id: 'monitoring-report',
  version: '1',
  title,
  template: 'monitoring-report/monitoring-report.typ',
  sheet: (report) => {
    const annex = createAnnex()
    const { certificates, week } = report
    return {
      head: {
        form: 'monitoring-report',
        version: '1',
        title: title(report),
        whose: report.person.name,
        demo: report.demo,
      },
      child: report.regime === '障害児',
      person: report.person,
      category: report.category ?? '',
      certificates: {
        services: certificates.services ?? '',
        regional: certificates.regional ?? '',
        child: certificates.child ?? '',
      },
      ceiling: report.ceiling === null ? '' : `月額 ${yen(report.ceiling)}`,
      office: report.office,
      plannedOn: writtenDate(report.plannedOn),
      monitoredOn: writtenDate(report.monitoredOn),
      consent: report.consent === null ? null : { ...report.consent, on: writtenDate(report.consent.on) },
      policy: report.policy,
      overall: report.overall,
      needs: [...report.needs].sort((a, b) => a.priority - b.priority).map((need) => needRow(need, annex)),
      week:
        week === null
          ? null
          : {
              grid: weekGrid(week.blocks, 'always', annex),
              dailyLife: week.dailyLife,
              besidesWeek: week.besidesWeek,
              beside: week.dailyLife.length <= 180 && week.besidesWeek.length <= 180,
            },
      annex: annex.notes(),
    }
  },
}

function title(report: MonitoringReport): string {
  const subject = report.regime === '障害児' ? '継続障害児支援利用援助' : '継続サービス利用支援'
  return `モニタリング報告書（${subject}）`
}

function needRow(need: MonitoredNeed, annex: Annex): Printed {
  const put = (column: string, text: string, room: number) =>
    annex.put(`優先順位${need.priority} ${column}`, text, room)
  return {
    priority: String(need.priority),
    goal: put('支援目標', need.goal, 200),
    reachedBy: put('達成時期', need.reachedBy, 60),
    provision: put('サービス提供状況', need.provision, 240),
    impressions: put('本人の感想・満足度', need.impressions, 200),
    achievement: put('支援目標の達成度', need.achievement, 200),
    nextSteps: put('今後の課題・解決方法', need.nextSteps, 240),
    change: need.change,
    cautions: put('その他留意事項', need.cautions, 160),
  }
}
