import { choice } from '../../ui/kit/choice.ts'
import { choices } from '../../ui/kit/choices.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { day } from '../case/day-field.ts'
import { writtenMonth } from '../case/plan-content-month-field.ts'
import { changeKinds } from './monitoring.ts'

const cell = (label: string, hint = '') => longText({ label, ...(hint && { hint }), max: 2000, rows: 2 })

/** モニタリング報告の欄, for the months that are left. */
export const monitoringFields = (months: readonly string[]) => ({
  month: choice({
    label: 'どの月の分か',
    as: 'select',
    options: months.map((value) => ({ value, label: writtenMonth(value) })),
  }),
  visitedOn: day({ label: '訪問した日' }),
  place: choice({
    label: '訪問した場所',
    options: [
      { value: '居宅', label: '居宅' },
      { value: '施設・病院など', label: '施設・病院など' },
      { value: 'そのほか', label: 'そのほか', hint: '下に、わけを書きます' },
    ],
  }),
  placeNote: optional(text({ label: '場所のくわしいこと', max: 200 })),
  needs: rows({
    label: '支援目標ごとの結果',
    hint: '目標と達成時期は、計画から写してあります。',
    itemName: '目標',
    min: 1,
    max: 30,
    item: {
      goal: cell('支援目標'),
      reachedBy: optional(text({ label: '達成時期', max: 100 })),
      provision: cell('サービス提供状況', 'だれから聞いたかも書きます'),
      impressions: cell('本人の感想・満足度'),
      achievement: cell('支援目標の達成度（ニーズの充足度）'),
      nextSteps: cell('今後の課題・解決方法'),
      change: choices({
        label: '計画変更の必要性',
        hint: '必要なものに印をつけます。なければ、つけません',
        options: changeKinds.map((value) => ({ value, label: value })),
      }),
      cautions: optional(cell('その他留意事項')),
    },
  }),
  overall: longText({ label: '全体の状況', max: 4000, rows: 6 }),
  finding: choice({
    label: '結果',
    options: [
      { value: '継続', label: '継続', hint: 'いまの計画のまま続ける' },
      { value: '変更が必要', label: '変更が必要', hint: '種類や量を変える申請へ進む' },
      { value: '更新が必要', label: '更新が必要', hint: '支給決定期間の終わりが近く、更新の申請へ進む' },
      { value: '終了', label: '終了', hint: 'サービスの利用が終わり、この手続きを閉じる' },
    ],
  }),
  consentOn: optional(day({ label: '同意をもらった日' })),
  consentBy: optional(text({ label: '同意した人', max: 100 })),
})
