import { describe, expect, test } from 'vitest'
import type { WeekRow } from '../../plan/week/week-row.ts'
import { besideRowText, weekRowText } from '../../plan/week/week-text.ts'
import { readForm, showForm } from '../../ui/kit/form.ts'
import { printedBlocks, shownBlocks } from './week-blocks.ts'
import { weekFields } from './week-fields.ts'
import { weekSums } from './week-sums.ts'
import { weekTime } from './week-time-field.ts'
import { weekWords } from './week-words.ts'

const at = (typed: string) => readForm({ from: weekTime({ label: '始まり' }) }, { from: [typed] })

describe('時刻の欄', () => {
  test.each([
    ['10:00', '10:00'],
    ['１０：００', '10:00'],
    ['10時', '10:00'],
    ['10時半', '10:30'],
    ['10時5分', '10:05'],
    ['1000', '10:00'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['午後3時', '15:00'],
    ['午後12時', '12:00'],
    ['午前0時', '00:00'],
    ['24:00', '00:00'],
    ['0:00', '00:00'],
  ])('%s → %s', (typed, value) => expect(at(typed)).toEqual({ ok: true, value: { from: value } }))

  test.each(['25:00', '10:75', '24:30', '午後15時', 'あさ', '12345'])('%s は読めない', (typed) =>
    expect(at(typed).ok).toBe(false),
  )
})

const row = (days: WeekRow['days'], from: string, to: string, kind: string): WeekRow => ({
  days,
  from,
  to,
  kind,
  content: null,
  provider: null,
})

describe('種類ごとの合計', () => {
  test.each([
    ['週2日の1時間半', [row(['火', '木'], '10:00', '11:30', '居宅介護')], 180, 2, 13, 8.7],
    ['日をまたぐ夜', [row(['土'], '22:00', '07:00', '共同生活援助')], 540, 1, 39.1, 4.3],
    ['同じ時刻は一日', [row(['月'], '06:00', '06:00', '共同生活援助')], 1440, 1, 104.3, 4.3],
    [
      '同じ日の二行は一日',
      [row(['月'], '9:00', '10:00', 'A'), row(['月'], '17:00', '18:00', 'A')],
      120,
      1,
      8.7,
      4.3,
    ],
  ] as const)('%s', (_, week, minutesPerWeek, daysPerWeek, hoursPerMonth, daysPerMonth) => {
    expect(weekSums(week)).toMatchObject([{ minutesPerWeek, daysPerWeek, hoursPerMonth, daysPerMonth }])
  })

  test('種類ごとに分ける', () => {
    const week = [row(['月'], '10:00', '11:00', '居宅介護'), row(['月'], '13:00', '15:00', '移動支援')]
    expect(weekSums(week).map(({ kind, minutesPerWeek }) => [kind, minutesPerWeek])).toEqual([
      ['居宅介護', 60],
      ['移動支援', 120],
    ])
  })
})

test('一行が何日分にもなる', () => {
  const week = [
    { ...row(['金', '月'], '10:00', '12:00', '生活介護'), content: '送迎', provider: 'みほん工房' },
  ]
  expect(printedBlocks(week)).toEqual([
    { day: '月', from: '10:00', to: '12:00', text: '生活介護\n送迎\nみほん工房' },
    { day: '金', from: '10:00', to: '12:00', text: '生活介護\n送迎\nみほん工房' },
  ])
  expect(shownBlocks(week).map(({ day, title, body }) => [day, title, body])).toEqual([
    [0, '生活介護', '送迎／みほん工房'],
    [4, '生活介護', '送迎／みほん工房'],
  ])
})

test('行をことばにする', () => {
  expect(weekRowText({ ...row(['月', '水'], '09:00', '11:30', '居宅介護'), content: '掃除' })).toBe(
    '月・水 9:00〜11:30 居宅介護（掃除）',
  )
  expect(besideRowText({ kind: '通院', content: null, amount: '月1回' })).toBe('通院 月1回')
})

test('見せた形をそのまま送ると、同じ内容になる', () => {
  const fields = weekFields(weekWords)
  const week = [{ ...row(['月', '日・祝'], '22:00', '07:00', '共同生活援助'), content: '見守り\n食事' }]
  expect(readForm(fields, showForm(fields, { week }))).toEqual({ ok: true, value: { week } })
})

test('曜日のない行は断る', () => {
  const read = readForm(weekFields(weekWords), {
    'week.0._row': ['1'],
    'week.0.from': ['10:00'],
    'week.0.to': ['11:00'],
    'week.0.kind': ['居宅介護'],
  })
  expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(['week.0.days'])
})
