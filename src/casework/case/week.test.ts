import { describe, expect, test } from 'vitest'
import type { BesideRow, WeekRow } from '../../plan/week/week-row.ts'
import { besideRowText, weekRowText } from '../../plan/week/week-text.ts'
import { readForm, showForm } from '../../ui/kit/form.ts'
import { besideFields } from './beside-fields.ts'
import { printedBlocks, shownBlocks } from './week-blocks.ts'
import { weekFields } from './week-fields.ts'
import { weekTime } from './week-time-field.ts'
import { easyWeekWords, weekWords } from './week-words.ts'

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

const seldom: readonly WeekRow[] = [
  { ...row(['火'], '10:00', '11:00', '居宅介護'), repeat: '隔週', start: '2026-05-12', holiday: '休む' },
  { ...row(['木'], '12:00', '17:00', '移動支援'), repeat: '第何', nth: [1, 3], holiday: '行う' },
]
const beside: readonly BesideRow[] = [
  { ...{ kind: '移動支援', content: null, amount: '月2回' }, repeat: '月に何回', times: 2, minutes: 300 },
  { ...{ kind: '旅行', content: null, amount: null }, repeat: '年に何回', times: 1, minutes: 1440 },
  {
    ...{ kind: '銀行', content: null, amount: null },
    repeat: '毎月の日',
    dates: [5, 25],
    from: '10:00',
    to: '11:00',
  },
  {
    ...{ kind: '通院', content: null, amount: null },
    repeat: '第何',
    nth: [2],
    days: ['水'],
    provider: '病院',
  },
  { ...{ kind: '短期入所', content: null, amount: null }, repeat: '祝日' },
  { ...{ kind: '健康診断', content: null, amount: null }, repeat: '一回', on: '2026-06-01' },
]

test('毎週でないものも、週に書けないものも、見せた形をそのまま送ると同じ内容になる', () => {
  const fields = { ...weekFields(weekWords), ...besideFields(weekWords) }
  const value = { week: seldom, besides: beside }
  expect(readForm(fields, showForm(fields, value))).toEqual({ ok: true, value })
})

test('やさしいことばの欄は少ないが、ほかの人が書いたことはなくならない', () => {
  const fields = { ...weekFields(easyWeekWords), ...besideFields(easyWeekWords) }
  const value = { week: seldom, besides: beside }
  expect(readForm(fields, showForm(fields, value))).toEqual({ ok: true, value })
  const { widget } = fields.week
  const shown = widget.kind === 'rows' ? Object.values(widget.item) : []
  expect(shown.filter((field) => field.widget.kind !== 'hidden')).toHaveLength(6)
})

test('週の編集が書く形の日付も読める', () => {
  const fields = weekFields(weekWords)
  const typed = { ...showForm(fields, { week: seldom }), 'week.0.start': ['2026/05/12'] }
  expect(readForm(fields, typed)).toEqual({ ok: true, value: { week: seldom } })
})
