import { expect, test } from 'vitest'
import { categoryNotice } from './category-notice.ts'
import { sampleCategoryNotice } from './sample.ts'

test('有効期間と教示', () => {
  const sheet = categoryNotice.sheet(sampleCategoryNotice)
  expect(sheet.period).toBe('令和8年10月1日から令和11年9月30日まで')
  expect(sheet.appeal).toEqual([
    expect.stringContaining('3か月以内に、見本県知事に審査請求'),
    expect.stringContaining('6か月以内に、見本市を被告として'),
  ])
})

test('非該当には有効期間がない', () => {
  expect(categoryNotice.sheet({ ...sampleCategoryNotice, category: '非該当', period: null }).period).toBe('')
})
