import { expect, test } from 'vitest'
import { firstRows } from './first-rows.ts'

const table = (...groups: number[]) => ({
  ...{ id: 't', caption: '表', corner: '行', columns: [{ key: 'a', label: '数' }] },
  groups: groups.map((count, at) => ({
    key: `${at}`,
    rows: Array.from({ length: count }, (_, row) => ({
      key: `${row}`,
      head: `${row}`,
      cells: [{ value: row }],
    })),
  })),
})

test.each([
  [[3], [3], 0],
  [[20], [20], 0],
  [[21], [20], 1],
  [[12, 30], [12, 8], 22],
])('%j行の表は、はじめに%j行を出し、残りは%i行', (all, shown, more) => {
  const first = firstRows(table(...all))
  expect(first.table.groups.map(({ rows }) => rows.length)).toEqual(shown)
  expect(first.more).toBe(more)
})
