import { expect, test } from 'vitest'
import type { WeekRow } from '../../plan/week/week-row.ts'
import { hasUnreadTimes, readWeekEntries, weekEntryText } from './week-entry.ts'

const row: WeekRow = {
  days: ['月'],
  from: '10:00',
  to: '11:30',
  kind: '居宅介護',
  content: '掃除',
  provider: null,
}

test.each<[string, WeekRow]>([
  ['ふつうの予定', row],
  ['内容のない予定', { ...row, content: null }],
  ['時間に見える種類', { ...row, kind: '10:00〜11:00' }],
  ['時間で始まる種類', { ...row, kind: '9:00〜10:00 体操' }],
  ['夜のつづきに見える種類', { ...row, kind: '〜7:00' }],
  ['くり返しに見える種類', { ...row, kind: '隔週' }],
  ['事業者に見える種類', { ...row, kind: '提供：○○', content: null }],
  ['何行もの内容', { ...row, content: '送迎\n\n昼食' }],
  ['提供する事業者', { ...row, provider: '○○ヘルパーセンター' }],
  ['隔週', { ...row, repeat: '隔週', start: '2026-04-06' }],
  ['どちらの週か決まらない隔週', { ...row, repeat: '隔週', start: null }],
  ['第1・3週', { ...row, repeat: '第何', nth: [1, 3], holiday: '休む' }],
  ['祝日も行う', { ...row, holiday: '行う' }],
  ['時間に見える内容', { ...row, content: '10:00〜11:00 買い物\n隔週\n提供：家族\n〜7:00' }],
])('書いて読む：%s', (_, one) => {
  const { days: __, ...entry } = one
  expect(readWeekEntries(weekEntryText(one, '10:00〜11:30'))).toEqual([entry])
  expect(readWeekEntries(weekEntryText(one, null))).toEqual([{ ...entry, from: null, to: null }])
})

test.each([
  ['全角の時間', '１０：００～１１：３０\n居宅介護\n掃除'],
  ['時のことば', '10時から11時半まで　居宅介護\n掃除'],
  ['時間があと', '居宅介護\n10:00-11:30\n掃除'],
  ['改行がCRLF', '10:00〜11:30\r\n居宅介護\r\n掃除'],
])('人の書き方：%s', (_, cell) => {
  expect(readWeekEntries(cell)).toEqual([
    { kind: '居宅介護', content: '掃除', provider: null, from: '10:00', to: '11:30' },
  ])
})

test('前の日からの続きは読まない', () => {
  expect(readWeekEntries('〜7:00\n短期入所（続き）')).toEqual([])
})

test('一つのセルに二つの予定', () => {
  const cell = '10:00〜12:00\n生活介護\n11:00〜11:30\n訪問看護\n健康の確認'
  expect(readWeekEntries(cell).map(({ kind, from, content }) => [kind, from, content])).toEqual([
    ['生活介護', '10:00', null],
    ['訪問看護', '11:00', '健康の確認'],
  ])
})

test('前の版の計画にある、改行の入った種類は、一行になって分かれない', () => {
  const [read, ...more] = readWeekEntries(
    weekEntryText({ ...row, kind: '居宅介護\n10:00〜11:00\n掃除' }, null),
  )
  expect([read?.kind, read?.content, more]).toEqual(['居宅介護 10:00〜11:00 掃除', '掃除', []])
})

test.each([
  ['25:99〜15:00\n居宅介護', true],
  ['10:00〜26時\n居宅介護', true],
  ['10:00\n居宅介護', true],
  ['居宅介護\n10:99〜11:00', true],
  ['10:00〜15:00\n居宅介護', false],
  ['居宅介護\n10:00にバス', false],
  ['〜7:00\n居宅介護（続き）', false],
  ['居宅介護', false],
])('時間が書いてあるのに読めないセル：%j %s', (cell, unread) => {
  expect(hasUnreadTimes(cell)).toBe(unread)
})
