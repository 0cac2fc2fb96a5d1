import { expect, test } from 'vitest'
import { grantNotice } from './grant-notice.ts'
import { sampleGrantNotice, sampleRefusalNotice } from './sample.ts'

test('題名', () => {
  expect(grantNotice.title(sampleGrantNotice)).toBe('支給決定通知書 兼 利用者負担額減額・免除等決定通知書')
  expect(grantNotice.title(sampleRefusalNotice)).toBe('却下決定通知書')
})

test('却下には支給の内容がなく、理由と教示がある', () => {
  const sheet = grantNotice.sheet(sampleRefusalNotice)
  expect(sheet.granted).toBeNull()
  expect(sheet.reason).not.toBe('')
  expect(sheet.appeal).toHaveLength(2)
})

test('金額と期間の書き方', () => {
  expect(grantNotice.sheet(sampleGrantNotice).granted).toMatchObject({
    ceiling: '月額 0円',
    specialBenefit: '月額 10,000円（令和8年10月1日から令和9年9月30日まで）',
  })
})
