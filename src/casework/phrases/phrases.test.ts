import { describe, expect, test } from 'vitest'
import { phraseBoxes, phrasesWith } from '../case/phrase-boxes.ts'
import { phraseExamples } from '../case/phrase-examples.ts'
import { nameProblem } from './name-problem.ts'
import { namesIn } from './names-in.ts'

const known = ['見本 花子', '森 一']

describe('文例に個人の名前を入れない', () => {
  test.each([
    ['見本 花子は買い物が好き', ['見本 花子']],
    ['見本　花子さんの話', ['見本 花子']],
    ['花子さんは歌う', ['見本 花子']],
    ['森さんが来る日', ['森 一']],
    ['森の中を歩くのが好き', []],
    ['週に一回、本人と買い物に行く', []],
  ])('%s', (text, names) => expect(namesIn(text, known)).toEqual(names))
  test.each([
    ['ミホンハナコは買い物が好き', ['ミホン ハナコ']],
    ['はなこちゃんは歌う', ['ミホン ハナコ']],
    ['ﾊﾅｺさまの話', ['ミホン ハナコ']],
    ['はなをこえて咲く', []],
  ])('読みで書いた名前：%s', (text, names) =>
    expect(namesIn(text, [...known, 'ミホン ハナコ'])).toEqual(names),
  )
  test('どう直せばよいかを言う', () => {
    expect(nameProblem('花子さんは歌う', known)[0]?.says).toContain('「本人」「家族」などに直して')
  })
})

describe('はじめからある文例', () => {
  test('60より多く、どの欄にもあり、同じ文はない', () => {
    expect(phraseExamples.length).toBeGreaterThanOrEqual(60)
    expect(new Set(phraseExamples.map(({ text }) => text)).size).toBe(phraseExamples.length)
    expect(new Set(phraseExamples.map(({ box }) => box))).toEqual(new Set(Object.keys(phraseBoxes)))
  })
  test('課題は「…たい」「…ほしい」という本人の言い方', () => {
    for (const { text } of phraseExamples.filter(({ box }) => box === 'issue'))
      expect(text).toMatch(/(たい|ほしい)。$/)
  })
  test('ことばをすべてふくむものだけを見つける', () => {
    const found = phrasesWith(phraseExamples, '移動　課題')
    expect(found.length).toBeGreaterThan(0)
    for (const { box, area, text } of found)
      expect([box, `${area}${text}`]).toEqual(['issue', expect.stringContaining('移動')])
    expect(phrasesWith(phraseExamples, 'どこにもないことば')).toEqual([])
  })
})
