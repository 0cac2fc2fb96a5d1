import { expect, test } from 'vitest'
import { grantPeriodOf } from './grant-period-of.ts'
import { applied, facts, fileOf, ids } from './sample-facts.ts'

const person = { mainDisability: null, disabilities: ['知的'], district: '王子地区', birthDate: '1990-01-01' }
const history = [applied(), facts.requested, facts.asked, facts.contracted, facts.started, facts.submitted]

test('決定の前には、期間がない', () => {
  expect(grantPeriodOf(fileOf(...history), person)).toBeNull()
})

test('決定のあとは、表の場所、計画、事業所、モニタリングの月を写す', () => {
  const late = { ...facts.monitored, on: '2026-11-02' }
  expect(grantPeriodOf(fileOf(...history, facts.granted, facts.planned, late), person)).toMatchObject({
    ...{ decidedOn: '2026-04-25', starts: '2026-05-01', ends: '2027-04-30', lastEnds: null, cutOn: null },
    ...{ part: '身体・知的', mix: '日中活動系のみ', district: '王子地区' },
    ...{ plan: '計画', reason: null, office: ids.office, subject: true },
    ...{ due: ['2026-10-01', '2027-04-01'], done: ['2026-10-01'], late: ['2026-10-01'] },
  })
})

test('セルフプランは理由とともに、利用の終わりはその日を切れ目として写す', () => {
  const own = [applied(), facts.requested, facts.selfPlan, facts.started, facts.submitted, facts.granted]
  expect(grantPeriodOf(fileOf(...own), person)).toMatchObject({
    ...{ plan: 'セルフプラン', reason: '本人の希望', office: null },
  })
  const ended = { ...facts.monitored, finding: '終了' } as const
  const file = fileOf(...history, facts.granted, facts.planned, ended)
  expect(grantPeriodOf(file, person)?.cutOn).toBe('2026-10-15')
})

test('介護保険のケアプランがあって計画案を求めない人は、対象でない', () => {
  const cared = [applied({ careManagement: '介護保険', draftNeed: '求めない' }), facts.granted]
  expect(grantPeriodOf(fileOf(...cared), person)).toMatchObject({ plan: 'ケアプラン等', subject: false })
})

test('サービスの終わりがちがうときは、早い日に更新し、遅い日まで使う。18歳になる子どもは、更新の日の年齢で数える', () => {
  const to = (code: string, until: string) => ({ code, amount: 5, unit: '日/月', from: '2026-05-01', until })
  const both = { ...facts.granted, services: [to('22', '2029-04-30'), to('24', '2027-04-30')] } as const
  expect(grantPeriodOf(fileOf(...history, both), person)).toMatchObject({
    ...{ ends: '2027-04-30', lastEnds: '2029-04-30' },
  })
  const child = [
    applied({ target: '障害児' }),
    { ...facts.granted, services: [to('24', '2027-04-30')] } as const,
  ]
  const born = (birthDate: string) => grantPeriodOf(fileOf(...child), { ...person, birthDate })?.part
  expect(born('2009-05-01')).toBe('身体・知的')
  expect(born('2009-05-02')).toBe('短期入所の児童')
})
