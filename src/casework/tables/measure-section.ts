import { hiddenCell } from '../../city/kit/hidden-cell.ts'
import type { MeasureName } from '../../city/measures/measures-grids.ts'
import type { CountRow, CountTableData } from '../../ui/count-table/count-table.tsx'

/** はかりの一節: what is measured, of what and how, in one or two tables. */
export type MeasureSection = {
  readonly key: MeasureName
  readonly title: string
  readonly says: string
  readonly tables: readonly CountTableData[]
}

/** The counts of a row as cells: a hidden one is said to be hidden. */
export const countsOf = (counts: readonly (number | null)[]): readonly (number | string)[] =>
  counts.map((count) => count ?? hiddenCell)

/** A row of numbers; each may open a list. */
export const rowOf = (
  key: string,
  head: string,
  values: readonly (number | string | null)[],
  opens: (at: number) => { readonly href: string; readonly opens: string } | null = () => null,
): CountRow => ({
  key,
  head,
  cells: values.map((value, at) => ({
    value: value ?? '－',
    ...(typeof value === 'number' && value > 0 && opens(at)),
  })),
})
