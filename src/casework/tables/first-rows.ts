import type { CountTableData } from '../../ui/count-table/count-table.tsx'

/** Rows that a page shows of a long table before it is asked for the rest. */
const most = 20

/** The first rows of a table, and how many more there are. */
export const firstRows = (
  table: CountTableData,
): { readonly table: CountTableData; readonly more: number } => {
  let left = most
  const groups = table.groups.map((group) => {
    const rows = group.rows.slice(0, left)
    left -= rows.length
    return { ...group, rows }
  })
  const [all, shown] = [table.groups, groups].map((of) => of.reduce((sum, { rows }) => sum + rows.length, 0))
  return { table: { ...table, groups }, more: (all ?? 0) - (shown ?? 0) }
}
