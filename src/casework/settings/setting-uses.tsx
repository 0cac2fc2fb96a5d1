import type { ReactNode } from 'react'
import { deadline } from '../../law/deadline/deadline.ts'
import { grantAlignment } from '../../law/grant-period/grant-alignment.ts'
import { firstThreeMonths } from '../../law/monitoring-months/first-three-months.ts'
import { planDraftNeed } from '../../law/plan-draft-need/plan-draft-need.ts'
import { selfPlanPermission } from '../../law/self-plan-permission/self-plan-permission.ts'
import { selfPlanSteps } from '../../law/self-plan-permission/self-plan-steps.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { words } from './settings.words.ts'

type Use = {
  readonly setting: string
  readonly rule: { readonly id: string; readonly title: string }
  readonly undecided: string
}

/** 設定を使う規定: which rule takes a setting as a fact, and what it answers while nothing is decided. */
const uses: readonly Use[] = [
  { setting: words.allDays, rule: deadline, undecided: '期限が出ません' },
  { setting: words.dayOff, rule: deadline, undecided: '休日に当たっても、数えた日のままです' },
  { setting: words.alignment, rule: grantAlignment, undecided: '上限の日までを提案します' },
  {
    setting: words.firstMonths,
    rule: firstThreeMonths,
    undecided: '月の途中からのとき、決定のたびに選びます',
  },
  { setting: words.proper, rule: planDraftNeed, undecided: 'はっきりしないものは、市町村の判断になります' },
  {
    setting: words.selfPlanLimits,
    rule: selfPlanPermission,
    undecided: '法令の条件だけで答えます',
  },
  { setting: words.selfPlanPapers, rule: selfPlanSteps, undecided: '独自に求める書類はないとします' },
]

export const SettingUses = ({ place }: { readonly place: string }): ReactNode => (
  <DataTable
    caption={words.uses}
    dense
    columns={[
      { key: 'setting', label: '設定', head: true },
      { key: 'rule', label: '使う規定' },
      { key: 'undecided', label: '決めていないとき' },
    ]}
    rows={uses.map(({ setting, rule, undecided }) => ({
      key: setting,
      cells: {
        setting,
        rule: <a href={`/law/${rule.id}?in=${encodeURIComponent(place)}`}>{rule.title}</a>,
        undecided,
      },
    }))}
  />
)
