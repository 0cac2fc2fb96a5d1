import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, columnOf, type Day, ROWS } from './week-blocks.ts'

const block = (from: string, to: string, day: Day = 0): Block => ({ day, from, to, title: `${from}から` })
const taken = (...blocks: Block[]) =>
  columnOf(blocks, 0, 6)
    .filter((cell) => cell.blocks.length > 0)
    .map((cell) => [cell.row, cell.span, cell.blocks.length])

describe('週間の予定の1日', () => {
  test.each([
    ['行の途中から途中まで', [block('09:30', '15:30')], [[1, 4, 1]]],
    ['行の境目で終わる', [block('08:00', '10:00')], [[1, 1, 1]]],
    ['同じ行に2つ', [block('17:00', '18:00'), block('16:00', '16:30')], [[5, 1, 2]]],
    [
      'となりの行は別のます',
      [block('16:00', '18:00'), block('18:00', '19:30')],
      [
        [5, 1, 1],
        [6, 1, 1],
      ],
    ],
    ['夜中の行', [block('00:00', '04:00')], [[9, 2, 1]]],
    [
      '朝まで続く',
      [block('22:00', '07:00')],
      [
        [0, 1, 1],
        [8, 4, 1],
      ],
    ],
    ['1日じゅう', [block('00:00', '24:00')], [[0, 12, 1]]],
    [
      '長いものの中に短いもの',
      [block('08:00', '16:00'), block('09:00', '09:30'), block('15:00', '16:00')],
      [[1, 4, 3]],
    ],
    ['ほかの日', [block('09:00', '10:00', 3)], []],
  ])('%s', (_, blocks, cells) => expect(taken(...blocks)).toEqual(cells))

  test('every column fills all rows exactly once and keeps every block', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
    const blocks = fc.array(
      fc.tuple(time, time).map(([from, to]) => block(from, to)),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(blocks, fc.integer({ min: 0, max: 23 }), (own, firstHour) => {
        const column = columnOf(own, 0, firstHour)
        let row = 0
        for (const cell of column) {
          expect(cell.row).toBe(row)
          row += cell.span
        }
        expect(row).toBe(ROWS)
        expect(new Set(column.flatMap((cell) => cell.blocks))).toEqual(new Set(own))
      }),
    )
  })
})
