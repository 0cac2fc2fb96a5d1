import type { Grid } from '../kit/grid.ts'
import { annex1Labels } from './annex1-labels.ts'
import type { Annex1Row } from './annex1-rows.ts'
import type { ForecastYear } from './forecast.ts'

/** What is foreseen after what was counted, and by which scenario. */
export type Foreseen = { readonly name: string; readonly years: readonly ForecastYear[] }

/**
 * 別紙1の表計算・CSV: one row a line of the notice, one column a day; percentages in rows of their own. What is foreseen
 * stands behind what was counted, with what it rests on.
 */
export const annex1Grid = (counted: readonly Annex1Row[], where: string, foreseen: Foreseen | null): Grid => {
  const years = foreseen?.years ?? []
  const rows = [...counted, ...years]
  const line = (label: string, of: (row: Annex1Row) => number | string | null) => [label, ...rows.map(of)]
  const ahead = (label: string, of: (year: ForecastYear) => number) => [
    label,
    ...counted.map(() => null),
    ...years.map(of),
  ]
  return {
    name: '別紙1',
    headings: ['', ...rows.map(({ on, forecast }) => `${on}${forecast ? '（見込み）' : ''}`)],
    rows: [
      line(annex1Labels.offices, ({ offices }) => offices),
      line(annex1Labels.users, ({ users }) => users),
      line(annex1Labels.subjects, ({ subjects }) => subjects ?? '（経過措置）'),
      line(annex1Labels.plans, ({ plans }) => plans),
      line('　％', ({ plansPercent }) => plansPercent),
      line(annex1Labels.servicePlans, ({ servicePlans }) => servicePlans),
      line('　％', ({ servicePlansPercent }) => servicePlansPercent),
      line(annex1Labels.byOffices, ({ byOffices }) => byOffices),
      line('　％', ({ byOfficesPercent }) => byOfficesPercent),
      line('％の分母', ({ measuredBy }) => measuredBy),
      ...(foreseen
        ? [
            ahead('相談支援専門員', ({ planners }) => planners),
            ahead('事業所の計画が要る人', ({ wanted }) => wanted),
            ahead('事業所が作れる計画', ({ capacity }) => capacity),
            ahead('作る事業所がない人', ({ gap }) => gap),
          ]
        : []),
    ],
    notes: [
      `${where}　事業所数は、障害者地域生活支援センターを含む、翌月1日のもの`,
      '平成27年3月末までは利用者数に対する割合、その後は対象者数に対する割合（小数第2位を四捨五入）',
      ...(foreseen ? [`見込みの前提：${foreseen.name}`] : []),
    ],
  }
}
