import { expect, test } from 'vitest'
import { emptyPlan, planContent } from './plan-content.ts'
import { planDocument } from './plan-document.ts'

const row = {
  days: ['月'],
  from: '10:00',
  to: '11:00',
  kind: '居宅介護\n掃除',
  content: null,
  provider: null,
}
const beside = { kind: '通院\r\n内科', content: null, amount: '月1回' }

test('外から来る文書の種類に改行は入らないが、前に書かれた計画は読める', () => {
  const whole = { regime: '障害者', person: { name: '京都 美子' } }
  for (const part of [{ week: [row] }, { besides: [beside] }, { now: { week: [row] } }]) {
    expect(planContent.safeParse({ ...emptyPlan, ...part }).success).toBe(true)
    const read = planDocument.safeParse({ ...whole, content: part })
    expect(read.error?.issues.map(({ path, code }) => [path.at(-1), code])).toEqual([
      ['kind', 'invalid_format'],
    ])
  }
  expect(planDocument.safeParse({ ...whole, selfPlan: { week: [row] } }).success).toBe(false)
  expect(planDocument.safeParse({ ...whole, review: { next: { week: [row] } } }).success).toBe(false)
  const inOne = { ...row, kind: '居宅介護 掃除' }
  expect(planDocument.safeParse({ ...whole, content: { week: [inOne] } }).success).toBe(true)
})
