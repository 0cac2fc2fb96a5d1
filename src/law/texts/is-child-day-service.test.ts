import { expect, test } from 'vitest'
import { isChildDayService } from './is-child-day-service.ts'
import { plannedGroups } from './planned-groups.ts'
import { servicesOn } from './services-on.ts'

test.each([
  ['児童発達支援', '61', '2026-04-01', true],
  ['放課後等デイサービス', '63', '2026-04-01', true],
  ['生活介護', '22', '2026-04-01', false],
  ['福祉型障害児入所施設', '71', '2026-04-01', false],
  ['制度の始まる前', '63', '2012-03-31', false],
  ['ない番号', '99', '2026-04-01', false],
])('障害児通所支援か：%s', (_, code, on, expected) => expect(isChildDayService(code, on)).toBe(expected))

test('計画案の対象になる給付のサービスは、計画相談・入所・地域生活支援事業のほか', () => {
  const others = servicesOn(Temporal.PlainDate.from('2026-04-01')).filter(
    ({ group }) => !plannedGroups.includes(group),
  )
  expect([...new Set(others.map(({ group }) => group))]).toEqual([
    '計画相談支援給付',
    '障害児相談支援給付',
    '障害児入所給付',
    '地域生活支援事業',
  ])
})
