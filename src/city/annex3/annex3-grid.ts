import type { Grid, GridCell } from '../kit/grid.ts'
import { hiddenCell } from '../kit/hidden-cell.ts'
import type { Masked } from '../kit/small-cells.ts'
import { annex3Labels } from './annex3-labels.ts'
import type { Annex3Line, Annex3Table } from './annex3-table.ts'

/**
 * 別紙3の表計算・CSV
 *
 * One row a line of the table: the heading of its part, what it counts, the mix, April to March, 計. `where` names the
 * place, and the district where only one is counted. With `ofDue` the rows of ① by mix follow those of ①－②.
 */
export const annex3Grid = (
  table: Annex3Table<number | null> & { readonly masked?: Masked },
  where: string,
  { ofDue = false }: { readonly ofDue?: boolean } = {},
): Grid => {
  const { parts: headings, lines, mixes } = annex3Labels
  const row = (part: string, line: string, mix: string, of: Annex3Line<number | null>): GridCell[] => [
    part,
    line,
    mix,
    ...[...of.months, of.total].map((cell) => cell ?? hiddenCell),
  ]
  const three = (part: string, of: Annex3Table<number | null>['total']) =>
    (['due', 'arranged', 'lacking'] as const).map((kind) => row(part, lines[kind], '', of[kind]))
  return {
    name: `別紙3 ${table.year}年度`,
    headings: [
      '表',
      '対象者',
      '内訳',
      ...table.months.map((month) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`),
      '計',
    ],
    rows: [
      ...table.parts.flatMap((part) => [
        ...three(headings[part.part], part),
        ...part.lackingByMix.map((line) => row(headings[part.part], '①－②の内訳', mixes[line.mix], line)),
        ...(ofDue
          ? part.dueByMix.map((line) => row(headings[part.part], '①の内訳', mixes[line.mix], line))
          : []),
      ]),
      ...three('合計', table.total),
    ],
    notes: [
      `${where}　${table.year}年度に支給決定の更新の日が来る人（年度に一度、いちばん早い更新で数える）`,
      ...(table.masked ? [`${hiddenCell}：${table.masked.says}`] : []),
    ],
  }
}
