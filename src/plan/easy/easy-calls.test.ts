import { expect, test } from 'vitest'
import { emptyPlan } from '../content/plan-content.ts'
import { easyVisits } from './easy-calls.ts'
import { plainText } from './easy-text.ts'

const rows = (nextMonth: string | null) => {
  const around = {
    person: { name: '見本', kana: null },
    names: [],
    calls: [],
    months: ['2026-09', '2027-03'],
  }
  const [item] = easyVisits({ ...emptyPlan, every: 6 }, { ...around, nextMonth })
  return item?.rows.map(({ label, text }) => `${label ? plainText(label) : ''}：${plainText(text)}`)
}

test('話を聞きに来る月は、つぎの月をはじめに言う', () => {
  expect(rows('2027-03')?.[0]).toBe('つぎは：令和9年3月')
  expect(rows('2027-03')).toHaveLength(3)
  expect(rows(null)?.[0]).not.toContain('つぎは')
})
