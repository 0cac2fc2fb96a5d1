import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { plannerIndependence } from './planner-independence.ts'

const plain = { worksForProvider: true, noOtherNearby: false, decidedOn: '2012-03-31' }
checkProvision(plannerIndependence, [plain])

const rule = (on: string, worksForProvider: boolean, noOtherNearby: boolean, decidedOn: string) => {
  const ruling = applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, plannerIndependence, {
    ...{ worksForProvider, noOtherNearby },
    decidedOn: Temporal.PlainDate.from(decidedOn),
  })
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const staff = '本人の使うサービスの事業所の職員を兼ねているため'
const early = '支給決定の日（2025-11-30）からおおむね三か月の間のため'
const late = '支給決定の日（2025-11-30）からおおむね三か月を過ぎたため'
const [same, other] = ['同じ人でよい', 'ほかの相談支援専門員が行う'] as const

test.each([
  ['兼ねていない', '2026-04-01', false, false, same, ['本人の使うサービスの事業所の職員でないため'], 0],
  [
    '兼ねていない、近くにもない',
    '2026-04-01',
    false,
    true,
    same,
    ['本人の使うサービスの事業所の職員でないため'],
    0,
  ],
  ['近くにほかの事業所がない', '2026-04-01', true, true, same, ['近くにほかの相談支援事業所がないため'], 1],
  ['支給決定の日', '2025-11-30', true, false, same, [staff, early], 2],
  ['三か月の前の日', '2026-02-27', true, false, same, [staff, early], 2],
  ['三か月の日（月末へ寄せる）', '2026-02-28', true, false, same, [staff, early], 2],
  ['三か月の次の日', '2026-03-01', true, false, other, [staff, late], 2],
] as const)('%s', (_, on, works, none, finding, because, readings) => {
  const ruling = rule(on, works, none, '2025-11-30')
  expect(ruling.finding).toBe(finding)
  expect(ruling.because).toEqual(because)
  const says = plannerIndependence.readings.slice(0, readings).map((reading) => reading.says)
  expect(ruling.unconfirmed).toEqual(says)
})

test.each([
  [same, '担当の相談支援専門員がモニタリングをしてよい'],
  [other, 'ほかの相談支援専門員がモニタリングをする'],
])('言葉：%s', (finding, says) => expect(plannerIndependence.words(finding)).toBe(says))

test.each([
  ['2025-11-29', ['decidedOn']],
  ['2025-11-30', []],
  ['2025-12-01', []],
])('支給決定の前（%s）にモニタリングはない', (on, fields) => {
  const facts = { ...plain, decidedOn: Temporal.PlainDate.from('2025-11-30') }
  const found = plannerIndependence.mismatches?.(facts, { on: Temporal.PlainDate.from(on), in: '北区' }) ?? []
  expect(found.map(({ field }) => field)).toEqual(fields)
  if (found[0]) expect(found[0].expected).toBe('モニタリングをする日（2025-11-29）か、それより前の日')
})

test('章', () => expect(plannerIndependence.chapter).toBe('計画を作る人'))

test('制度の前は何も言わない', () => {
  const facts = { ...plain, decidedOn: Temporal.PlainDate.from('2012-03-01') }
  const on = (date: string) => ({ on: Temporal.PlainDate.from(date), in: '北区' })
  expect(applyOn(on('2012-03-31'), plannerIndependence, facts).silent).toBe(true)
  expect(applyOn(on('2012-04-01'), plannerIndependence, facts).silent).toBe(false)
})
