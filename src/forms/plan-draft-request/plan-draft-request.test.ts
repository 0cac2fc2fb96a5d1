import { expect, test } from 'vitest'
import { planDraftRequest } from './plan-draft-request.ts'
import { samplePlanDraftRequest, samplePlanDraftRequestForChild } from './sample.ts'

test('題名は制度による', () => {
  expect(planDraftRequest.title(samplePlanDraftRequest)).toBe('サービス等利用計画案 提出依頼書')
  expect(planDraftRequest.title(samplePlanDraftRequestForChild)).toBe('障害児支援利用計画案 提出依頼書')
})

test('児童のときは保護者あてで、児童の名が添えられる', () => {
  const sheet = planDraftRequest.sheet(samplePlanDraftRequestForChild)
  expect(sheet.to).toMatchObject({ name: '見本 太郎', note: '（見本 さくらさんの保護者）' })
})

test('日付は和暦、番号は4文字ずつ', () => {
  const sheet = planDraftRequest.sheet(samplePlanDraftRequest)
  expect(sheet.due).toBe('令和8年9月30日')
  expect(sheet.ticket).toMatchObject({ receipt: '2608 0300 0123', code: 'K7MD 9QXR 4TWB' })
})
