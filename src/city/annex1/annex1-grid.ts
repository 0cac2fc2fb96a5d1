import type { Grid } from '../kit/grid.ts'
import { hiddenCell, shownPercent } from '../kit/hidden-cell.ts'
import type { Masked } from '../kit/small-cells.ts'
import { annex1Labels } from './annex1-labels.ts'
import type { Annex1Plans, Annex1Row } from './annex1-rows.ts'
import { baseOf } from './base-of.ts'
import type { ForecastYear } from './forecast.ts'

/** What is foreseen after what was counted, and by which scenario. */
export type Foreseen = { readonly name: string; readonly years: readonly ForecastYear[] }

/**
 * 別紙1の表計算・CSV: one row a line of the notice, one column a day; percentages in rows of their own. What is foreseen
 * stands behind what was counted, with what it rests on.
 */
export const annex1Grid = (
  counted: readonly Annex1Row<number | null>[],
  where: string,
  foreseen: Foreseen | null,
  masked: Masked | null = null,
): Grid => {
  const years = foreseen?.years ?? []
  const rows = [...counted, ...years]
  const line = (label: string, of: (row: Annex1Row<number | null>) => number | string | null) => [
    label,
    ...rows.map(of),
  ]
  const count = (label: string, key: 'users' | keyof Annex1Plans) =>
    line(label, (row) => row[key] ?? hiddenCell)
  const percent = (key: keyof Annex1Plans) =>
    line('　％', (row) => shownPercent(row[`${key}Percent`], [row[key], baseOf(row)]))
  const ahead = (label: string, of: (year: ForecastYear) => number) => [
    label,
    ...counted.map(() => null),
    ...years.map(of),
  ]
  return {
    name: '別紙1',
    headings: [
      '',
      ...rows.map(({ on, forecast, notYet }) => `${on}${forecast ? '（見通し）' : notYet ? notYetSays : ''}`),
    ],
    rows: [
      line(annex1Labels.offices, ({ offices }) => offices),
      count(annex1Labels.users, 'users'),
      line(annex1Labels.subjects, (row) =>
        row.measuredBy === '利用者' ? '（経過措置）' : (row.subjects ?? hiddenCell),
      ),
      count(annex1Labels.plans, 'plans'),
      percent('plans'),
      count(annex1Labels.servicePlans, 'servicePlans'),
      percent('servicePlans'),
      count(annex1Labels.byOffices, 'byOffices'),
      percent('byOffices'),
      line('％の分母', ({ measuredBy }) => measuredBy),
      ...(foreseen
        ? [
            ahead('相談支援専門員（常勤に直した人数）', ({ planners }) => planners),
            ahead('事業所の計画が要る人', ({ wanted }) => wanted),
            ahead('事業所が作れる計画', ({ capacity }) => capacity),
            ahead('作る事業所がない人', ({ gap }) => gap),
          ]
        : []),
    ],
    notes: [
      `${where}　事業所数は、障害者地域生活支援センターを含む、翌月1日のもの`,
      '平成27年3月末までは利用者数に対する割合、その後は対象者数に対する割合（小数第2位を四捨五入）',
      ...(foreseen ? [`見通しの前提：${foreseen.name}`] : []),
      ...(masked ? [`${hiddenCell}：${masked.says}`] : []),
    ],
  }
}

/** At the head of a day that has not come. */
const notYetSays = '（まだ来ていない日。いままでの決定だけ）'
