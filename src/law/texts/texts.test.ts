import { describe, expect, test } from 'vitest'
import { formalCitation } from './formal-citation.ts'
import { allServices } from './services.ts'
import { serviceOn, servicesOn } from './services-on.ts'
import { sources } from './sources.ts'

const day = Temporal.PlainDate.from

describe('サービスの一覧', () => {
  test.each([
    ['11', '居宅介護', '介護給付', '訪問系', '時間/月', 12, true],
    ['15', '同行援護', '介護給付', '訪問系', '時間/月', 12, false],
    ['21', '療養介護', '介護給付', '居住系', '当該月の日数', 36, true],
    ['22', '生活介護', '介護給付', '日中活動系', '日/月', 36, true],
    ['24', '短期入所', '介護給付', '短期入所', '日/月', 12, true],
    ['33', '共同生活援助', '訓練等給付', '居住系', '当該月の日数', 36, false],
    ['46', '就労継続支援B型', '訓練等給付', '日中活動系', '日/月', 36, false],
    ['48', '就労選択支援', '訓練等給付', null, '日/月', 2, false],
    ['53', '地域移行支援', '地域相談支援給付', '地域相談支援', '月', 6, false],
    ['63', '放課後等デイサービス', '障害児通所給付', null, '日/月', 12, false],
    ['72', '医療型障害児入所施設', '障害児入所給付', null, '当該月の日数', null, false],
  ])('%s %s', (code, name, group, tier, unit, longestMonths, needsCategory) => {
    expect(serviceOn(code, day('2026-04-01'))).toMatchObject({
      name,
      group,
      tier,
      unit,
      longestMonths,
      needsCategory,
    })
  })

  test.each([
    ['48', '2025-09-30', false],
    ['48', '2025-10-01', true],
    ['62', '2024-03-31', true],
    ['62', '2024-04-01', false],
    ['65', '2018-03-31', false],
    ['65', '2018-04-01', true],
    ['11', '2012-03-31', false],
    ['99', '2026-04-01', false],
  ])('%s は %s に%s', (code, on, there) => expect(serviceOn(code, day(on)) !== undefined).toBe(there))

  test('固有のものは通知に名のあるものだけを確かなものとする', () => {
    const proper = servicesOn(day('2015-04-01')).filter((service) => service.properToDisability === true)
    expect(proper.map(({ name }) => name)).toEqual([
      '行動援護',
      '同行援護',
      '自立訓練（生活訓練）',
      '就労移行支援',
      '就労移行支援（養成施設）',
      '就労継続支援A型',
      '就労継続支援B型',
    ])
  })

  test('どの日にも同じ番号の行は一つだけ', () => {
    for (const { from } of allServices) {
      const codes = servicesOn(from).map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
    expect(servicesOn(day('2026-04-01'))).toHaveLength(37)
  })
})

describe('根拠', () => {
  test('文書には正式な名前で書く', () => {
    expect(formalCitation(sources.draftRequest)).toBe(
      '障害者の日常生活及び社会生活を総合的に支援するための法律第22条第4項',
    )
    expect(formalCitation(sources.childDraftRequest)).toBe('児童福祉法第21条の5の7第4項')
  })

  test('確かめていない根拠には何を確かめるかが書いてある', () => {
    for (const citation of Object.values(sources)) {
      if (citation.confidence === 'unconfirmed') expect(citation).toHaveProperty('note')
    }
  })
})
