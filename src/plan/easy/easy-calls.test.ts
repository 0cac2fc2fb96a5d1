import { expect, test } from 'vitest'
import { emptyPlan } from '../content/plan-content.ts'
import { easyVisits } from './easy-calls.ts'
import type { EasyAround } from './easy-plan-shape.ts'
import { plainText } from './easy-text.ts'

const rows = (nextMonth: string | null, late: Partial<EasyAround> = {}) => {
  const around = {
    person: { name: '見本', kana: null },
    names: [],
    calls: [],
    months: ['2026-09', '2027-03'],
  }
  const [item] = easyVisits({ ...emptyPlan, every: 6 }, { ...around, nextMonth, ...late })
  return item?.rows.map(({ label, text }) => `${label ? plainText(label) : ''}：${plainText(text)}`)
}

test('話を聞きに来る月は、つぎの月をはじめに言う', () => {
  expect(rows('2027-03')?.[0]).toBe('つぎは：令和9年3月')
  expect(rows('2027-03')).toHaveLength(3)
  expect(rows(null)?.[0]).not.toContain('つぎは')
})

test('すぎた月に会っていなければ、はじめにそれと、聞くところを言う', () => {
  const calls = [
    { role: '{計画|けいかく}を {作|つく}る ところ', name: '青葉相談支援', phone: '000-0000-0001' },
  ]
  const late = { lateMonths: ['2026-05', '2026-06'] }
  expect(rows('2027-03', { ...late, calls })?.slice(0, 4)).toEqual([
    '：令和8年5月に 会う はずでした。会った 記録が まだ ありません。',
    '：令和8年6月に 会う はずでした。会った 記録が まだ ありません。',
    'いつ 会えるか 聞く ところ：青葉相談支援 000-0000-0001 に 電話で 聞いてください。',
    'つぎは：令和9年3月',
  ])
  expect(rows('2027-03', late)?.[2]).toContain('役所の 窓口に 聞いてください。')
})
