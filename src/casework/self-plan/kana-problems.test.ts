import { expect, test } from 'vitest'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import { easyFaults } from './easy-lint.ts'
import { markedIn } from './kana-problems.tsx'
import { fieldTexts } from './self-plan-pages.ts'

test.each([
  '計画を書いた人、書くのを手伝った人の名前を入力してください',
  '本人との関係を選んでください',
  'お子さんとの関係を選んでください',
  '4000文字以内で入力してください（いま4001文字）',
])('まちがいの言葉にも、ふりがながつき、言葉は変わらない：%s', (says) => {
  const marked = markedIn(says, fieldTexts)
  expect(withoutRuby(marked)).toBe(says)
  expect(easyFaults(marked).filter((fault) => fault.startsWith('ふりがな'))).toEqual([])
})

test('知らない言葉は、そのまま', () => {
  expect(markedIn('{}$& 薔薇', fieldTexts)).toBe('{}$& 薔薇')
})
