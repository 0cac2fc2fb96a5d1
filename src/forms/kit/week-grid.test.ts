import { describe, expect, test } from 'vitest'
import { weekDays } from '../../plan/week/week-days.ts'
import { createAnnex } from './annex.ts'
import type { WeekBlock, WeekGrid } from './week-grid.ts'
import { weekGrid } from './week-grid.ts'

const grid = (...blocks: WeekBlock[]) => weekGrid(blocks, 'always', createAnnex())
const texts = (g: WeekGrid) => g.cells.filter((c) => c.text !== '')

/** Every place of the grid belongs to exactly one cell. */
function expectFilledOnce(g: WeekGrid) {
  const taken = g.cells.flatMap((c) => Array.from({ length: c.span }, (_, i) => `${c.day}/${c.row + i}`))
  expect(new Set(taken).size).toBe(taken.length)
  expect(taken.length).toBe(weekDays.length * g.rows.length)
}

describe('週間計画表の割付', () => {
  test('枠がなければ6時から2時間ごとの12行', () => {
    const g = grid()
    expect(g.rows.map((r) => r.label)).toEqual(
      '6:00 8:00 10:00 12:00 14:00 16:00 18:00 20:00 22:00 0:00 2:00 4:00'.split(' '),
    )
    expectFilledOnce(g)
  })

  test('半端な時刻で行が分かれ、ほかの曜日には線が増えない', () => {
    const g = grid({ day: '月', from: '9:30', to: '15:30', text: '生活介護' })
    expect(g.rows.length).toBe(14)
    expect(texts(g)).toEqual([{ day: 0, row: 2, span: 4, text: '9:30〜15:30\n生活介護' }])
    expect(g.cells.filter((c) => c.day === 1).length).toBe(12)
    expectFilledOnce(g)
  })

  test('朝6時をまたぐ夜は翌日の欄へ続く', () => {
    const g = grid({ day: '日・祝', from: '22:00', to: '7:00', text: '見守り' })
    expect(texts(g).map(({ day, text }) => [day, text])).toEqual([
      [0, '〜7:00\n見守り（続き）'],
      [6, '22:00〜7:00\n見守り'],
    ])
    expectFilledOnce(g)
  })

  test('6時前に始まる枠はその曜日の欄に残る', () => {
    expect(texts(grid({ day: '月', from: '5:00', to: '8:00', text: '起床' })).map((c) => c.day)).toEqual([
      0, 0,
    ])
  })

  test('重なる枠は一つの欄にまとめ、どちらの文も残る', () => {
    const g = grid(
      { day: '火', from: '10:00', to: '12:00', text: '通院' },
      { day: '火', from: '11:00', to: '13:00', text: '移動支援' },
    )
    expect(texts(g)).toHaveLength(1)
    expect(texts(g)[0]?.text).toContain('通院')
    expect(texts(g)[0]?.text).toContain('移動支援')
    expectFilledOnce(g)
  })

  test('一日じゅう', () => {
    expectFilledOnce(
      grid(...weekDays.map((day) => ({ day, from: '0:00', to: '24:00', text: '施設入所支援' }))),
    )
  })

  test('線に合う時刻は書かない設定', () => {
    const g = weekGrid([{ day: '月', from: '12:00', to: '14:00', text: '昼' }], 'off-line', createAnnex())
    expect(texts(g)[0]?.text).toBe('昼')
  })

  test('時刻でないものは断る', () => {
    expect(() => grid({ day: '月', from: '九時', to: '10:00', text: '' })).toThrow(RangeError)
  })
})
