import type { ReactNode } from 'react'
import type { WeekRow } from '../../plan/week/week-row.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { weekSums } from './week-sums.ts'

export type GrantedAmount = { readonly name: string; readonly amount: string }

/** 種類ごとの合計: hours and days a week and a month, beside what was granted where that is known. */
export const WeekSumsTable = ({
  week,
  granted = [],
}: {
  readonly week: readonly WeekRow[]
  readonly granted?: readonly GrantedAmount[]
}): ReactNode => (
  <>
    <DataTable
      caption="種類ごとの合計"
      dense
      empty="週間計画に予定を書くと、種類ごとの時間と日数がここに出ます。"
      columns={[
        { key: 'kind', label: '種類', head: true },
        { key: 'week', label: '週の時間', align: 'end' },
        { key: 'month', label: '月の時間（目安）', align: 'end' },
        { key: 'days', label: '週の日数', align: 'end' },
        { key: 'monthDays', label: '月の日数（目安）', align: 'end' },
        ...(granted.length > 0 ? [{ key: 'granted', label: '支給量', align: 'end' as const }] : []),
      ]}
      rows={weekSums(week).map((sum) => ({
        key: sum.kind,
        cells: {
          kind: sum.kind,
          week: `${Math.round((sum.minutesPerWeek / 60) * 10) / 10}時間`,
          month: `${sum.hoursPerMonth}時間`,
          days: `${sum.daysPerWeek}日`,
          monthDays: `${sum.daysPerMonth}日`,
          granted: granted.find(({ name }) => sum.kind.startsWith(name))?.amount ?? '—',
        },
      }))}
    />
    {week.length > 0 && (
      <p className="field-hint">
        月の目安は、1年365日を12か月でわって計算しています。月によって実際の日数はちがいます。
      </p>
    )}
  </>
)
