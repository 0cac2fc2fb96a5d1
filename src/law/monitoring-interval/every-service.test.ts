import { describe, expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { monitoringInterval } from './monitoring-interval.ts'
import type { MonitoringIntervalFacts } from './monitoring-interval-facts.ts'

const ordinary: MonitoringIntervalFacts = {
  isNew: false,
  services: [],
  inFacility: false,
  age: 40,
  careManagement: 'なし',
  needsIntensive: false,
  hasDayGroupHome: false,
}
const rule = (over: Partial<MonitoringIntervalFacts>, on = '2026-04-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, monitoringInterval, { ...ordinary, ...over })
const monthsOf = (over: Partial<MonitoringIntervalFacts>, on: string) => {
  const ruling = rule(over, on)
  return ruling.silent ? '定めがない' : ruling.finding.months
}

const everyService = `
11 居宅介護 6 6 3 3
12 重度訪問介護 6 6 3 3
13 行動援護 6 6 3 3
14 重度障害者等包括支援 12 12 6 6
15 同行援護 6 6 3 3
21 療養介護 12 12 6 6
22 生活介護 6 6 6 6
24 短期入所 6 6 3 3
32 施設入所支援 12 12 6 6
33 共同生活援助 6 6 6 6
34 宿泊型自立訓練 6 6 3 3
35 自立生活援助 - 3 3 3
41 機能訓練 6 6 3 3
42 生活訓練 6 6 3 3
43 就労移行支援 6 6 3 3
44 就労移行支援（養成施設） 6 6 3 3
45 就労継続支援A型 6 6 6 6
46 就労継続支援B型 6 6 6 6
47 就労定着支援 - 3 3 3
48 就労選択支援 - - - 1
52 計画相談支援 - - - -
53 地域移行支援 6 6 6 6
54 地域定着支援 6 6 6 6
55 障害児相談支援 - - - -
61 児童発達支援 6 6 6 6
62 医療型児童発達支援 6 6 6 -
63 放課後等デイサービス 6 6 6 6
64 保育所等訪問支援 6 6 6 6
65 居宅訪問型児童発達支援 - 6 6 6
71 福祉型障害児入所施設 - - - -`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

describe('サービスごとの標準期間の移り変わり', () => {
  test.each(everyService)(
    '%s %s：平成24年 %s、平成30年 %s、平成31年 %s、令和7年 %s',
    (code = '', _, ...table) => {
      const days = [
        ['2012-04-01', '2018-03-31'],
        ['2018-04-01', '2019-03-31'],
        ['2019-04-01', '2024-03-31'],
        ['2025-10-01', '2026-04-01'],
      ]
      for (const [at, edges] of days.entries()) {
        const expected = table[at] === '-' ? null : Number(table[at])
        for (const day of edges) expect(monthsOf({ services: [code] }, day)).toBe(expected)
      }
      expect(monthsOf({ services: [code] }, '2012-03-31')).toBe('定めがない')
    },
  )

  test.each([
    ['就労選択支援', { services: ['48'] }, '2025-09-30', null],
    ['就労選択支援', { services: ['48'] }, '2025-10-01', 1],
    ['日中サービス支援型', { services: ['33'], hasDayGroupHome: true }, '2018-03-31', 6],
    ['日中サービス支援型', { services: ['33'], hasDayGroupHome: true }, '2018-04-01', 3],
    ['65歳の居宅介護', { services: ['11'], age: 65 }, '2018-03-31', 6],
    ['65歳の居宅介護', { services: ['11'], age: 65 }, '2018-04-01', 3],
    ['64歳の居宅介護', { services: ['11'], age: 64 }, '2019-03-31', 6],
    ['集中的な支援', { services: ['22'], needsIntensive: true }, '2012-04-01', 1],
    ['新規', { services: ['32'], isNew: true }, '2012-04-01', 1],
  ] as const)('%s %j は %s に %s か月', (_, over, on, months) => {
    expect(monthsOf({ ...over, services: [...over.services] }, on)).toBe(months)
  })

  test.each(['11', '12', '13', '15', '24', '22', '33', '45', '46'])(
    '65歳の %s は平成30年から3か月',
    (code) => {
      expect(monthsOf({ services: [code], age: 65 }, '2018-04-01')).toBe(3)
    },
  )
})
