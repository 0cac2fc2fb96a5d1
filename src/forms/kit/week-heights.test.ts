import { expect, test } from 'vitest'
import { createAnnex } from './annex.ts'
import { textHeight } from './text-room.ts'
import { type WeekBlock, weekGrid } from './week-grid.ts'
import { weekHeights } from './week-heights.ts'

const room = { hour: 4.5, day: 30, size: 9 }
const of = (...blocks: WeekBlock[]) => {
  const grid = weekGrid(blocks, 'always', createAnnex(), 1000)
  return { grid, heights: weekHeights(grid, room) }
}
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

test('何もない週は、どの時間も同じ高さ', () => {
  expect(new Set(of().heights)).toEqual(new Set([9]))
})

test('長い文の枠には、文の入る高さがあり、ほかの時間が縮んで全体は高くならない', () => {
  const { grid, heights } = of({ day: '月', from: '10:00', to: '12:00', text: '送迎、昼食\n'.repeat(4) })
  const [cell] = grid.cells.filter(({ text }) => text !== '')
  if (cell === undefined) throw new Error('no cell')
  expect(sum(heights.slice(cell.row, cell.row + cell.span))).toBeGreaterThanOrEqual(
    textHeight(cell.text, room.day, room.size),
  )
  expect(sum(heights)).toBeLessThanOrEqual(24 * room.hour)
})

test('入りきらない週は、時間の線が近づきすぎずに高くなる', () => {
  const { heights } = of(
    ...['6:00', '8:00', '10:00', '12:00', '14:00', '16:00'].map((from, k) => ({
      day: '月' as const,
      from,
      to: `${8 + 2 * k}:00`,
      text: '送迎、昼食、レクリエーション\n'.repeat(3),
    })),
  )
  expect(sum(heights)).toBeGreaterThan(24 * room.hour)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(4.8)
})
