import { expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { categoryNeed } from './category-need.ts'

const on = Temporal.PlainDate.from('2026-04-01')

test.each([
  ['障害者の居宅介護', ['11'], false, false, '必要'],
  ['障害者の生活介護', ['22'], false, false, '必要'],
  ['障害者の短期入所', ['24'], false, false, '必要'],
  ['障害者の同行援護だけ', ['15'], false, false, '不要'],
  ['同行援護と居宅介護', ['15', '11'], false, false, '必要'],
  ['就労継続支援B型', ['46'], false, false, '不要'],
  ['自立訓練（生活訓練）', ['42'], false, false, '不要'],
  ['共同生活援助（介護なし）', ['33'], false, false, '不要'],
  ['共同生活援助（介護あり）', ['33'], false, true, '必要'],
  ['就労継続支援B型で介護ありとしても', ['46'], false, true, '不要'],
  ['施設入所支援と生活介護', ['32', '22'], false, false, '必要'],
  ['施設入所支援と自立訓練だけ', ['32', '41'], false, false, '不要'],
  ['施設入所支援だけ', ['32'], false, false, '必要'],
  ['地域移行支援', ['53'], false, false, '不要'],
  ['移動支援だけ', ['移動支援'], false, false, '不要'],
  ['障害児の短期入所', ['24'], true, false, '不要'],
  ['障害児の放課後等デイサービス', ['63'], true, false, '不要'],
])('%s は区分が%s', (_, services, isChild, needsCare, finding) => {
  const ruling = applyOn({ on, in: '北区' }, categoryNeed, { services, isChild, needsCare })
  expect(ruling).toMatchObject({ silent: false, finding: expect.stringMatching(`^${finding}$`) })
})

test('障害支援区分の前（障害程度区分のころ）は何も言わない', () => {
  const before = Temporal.PlainDate.from('2014-03-31')
  const ruling = applyOn({ on: before, in: '北区' }, categoryNeed, {
    services: ['22'],
    isChild: false,
    needsCare: false,
  })
  expect(ruling.silent).toBe(true)
})
