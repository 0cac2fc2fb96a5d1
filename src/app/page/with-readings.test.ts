import { expect, test } from 'vitest'
import type { Word } from '../../plan/easy/readings.ts'
import { withReadings } from './with-readings.ts'

const word = (text: string, reading: string | null): Word => ({
  ...{ text, reading, part: '名詞', kind: '一般', detail: '*', base: text },
})
const cut = async (texts: readonly string[]) =>
  texts.map((text) => (text === '手続き' ? [word('手続き', 'テツヅキ')] : [word(text, null)]))
const page = (main: string) => `<head><title>手続き</title></head><main>${main}</main><footer>手続き</footer>`
const rubied = '<ruby>手続<rt aria-hidden="true">てつづ</rt></ruby>き'

test('本文のことばにだけ付き、選ぶところ、書く欄、もう付いているところには付かない', async () => {
  const kept = '<option>手続き</option><textarea>手続き</textarea><ruby>手続き<rt>て</rt></ruby>'
  expect(await withReadings(page(`<p>手続き</p>${kept}`), cut, [])).toBe(page(`<p>${rubied}</p>${kept}`))
})

test('同じふりがなで、はじめと手続きの画面へ行ける', async () => {
  const id = '00000000-0000-4000-8000-000000000001'
  const html = await withReadings(
    page(`<a href="/131177/cases/${id}">あ</a><a href="/131177/notices">い</a>`),
    cut,
    [],
  )
  expect(html).toContain(`href="/131177/cases/${id}?kana=on"`)
  expect(html).toContain('href="/131177/notices"')
})

test('読みの機械が答えないとき、画面はそのまま', async () => {
  const html = page('<p>手続き</p>')
  expect(await withReadings(html, () => Promise.reject(new Error('busy')), [])).toBe(html)
})
