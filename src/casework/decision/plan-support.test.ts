import { expect, test } from 'vitest'
import { applied, facts as f, fileOf } from '../case/sample-facts.ts'
import { planSupportOf } from './plan-support.ts'

const line = { code: '22', amount: 20, unit: '日/月', from: '2026-06-01', until: '2027-05-31' }
const of = { services: [line], previous: null, today: '2026-04-30', place: '北区' }
const renewed = fileOf(applied({ kind: '更新' }), f.contracted)
const planned = {
  ...f.granted,
  services: [{ ...line, until: '2026-05-31' }],
  monitoring: { ...f.granted.monitoring, until: '2026-05' },
}
const changed = fileOf(applied({ kind: '変更' }), f.contracted)

test.each([
  ['新規は、決定の月から', fileOf(applied(), f.contracted), {}, '計画相談支援', '2026-04'],
  [
    '決定がサービスより後なら、サービスの月から',
    fileOf(applied(), f.contracted),
    { today: '2026-07-01' },
    '計画相談支援',
    '2026-06',
  ],
  ['更新は、いまの支給期間のあとから', renewed, { previous: planned }, '計画相談支援', '2026-06'],
  ['前の決定がこの記録にない更新は、決定の月から', renewed, {}, '計画相談支援', '2026-04'],
  [
    'いまの支給期間より先に終わる更新は、決定の月から',
    renewed,
    { previous: { ...planned, monitoring: { ...planned.monitoring, until: '2027-05' } } },
    '計画相談支援',
    '2026-04',
  ],
  ['変更は、いまの支給期間にかわる', changed, { previous: planned }, '計画相談支援', '2026-04'],
  [
    'セルフプランからの更新は、決定の月から',
    renewed,
    { previous: { ...planned, monitoring: null } },
    '計画相談支援',
    '2026-04',
  ],
  [
    '子どもの通うサービス',
    fileOf(applied({ target: '障害児', services: ['63'], guardian: 'g' }), f.contracted),
    { services: [{ ...line, code: '63' }] },
    '障害児相談支援',
    '2026-04',
  ],
])('%s', (_, file, more, benefit, first) => {
  expect(planSupportOf({ ...of, file, ...more })).toMatchObject({
    finding: { benefit, first, last: '2027-05' },
  })
})

test('わかっていない支給期間を、わけに書かない', () => {
  for (const file of [renewed, changed])
    expect(JSON.stringify(planSupportOf({ ...of, file }))).not.toContain('いまの支給期間')
  expect(JSON.stringify(planSupportOf({ ...of, file: renewed, previous: planned }))).toContain(
    'いまの支給期間が 2026-05 まで',
  )
})

test('セルフプランには支給期間がなく、計画案を求めないときは問わない', () => {
  expect(planSupportOf({ ...of, file: fileOf(applied(), f.selfPlan) })).toMatchObject({
    finding: { benefit: 'なし', first: null, last: null },
  })
  expect(planSupportOf({ ...of, file: fileOf(applied({ draftNeed: '求めない' })) })).toBeNull()
})
