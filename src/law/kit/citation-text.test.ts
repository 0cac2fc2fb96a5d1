import { expect, test } from 'vitest'
import { citationText } from './citation-text.ts'

test.each([
  ['nation', '第22条第4項', '試験法第22条第4項'],
  ['nation', '別表', '試験法 別表'],
  ['nation', '', '試験法'],
  ['京都市', '第1条', '京都市 試験法第1条'],
  ['京都市', '記1', '京都市 試験法 記1'],
  ['京都市', '', '京都市 試験法'],
])('%s の「%s」は「%s」と書く', (binds, article, says) => {
  expect(citationText({ law: '試験法', article, binds, confidence: 'confirmed' })).toBe(says)
})
