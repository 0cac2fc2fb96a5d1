import { describe, expect, test } from 'vitest'
import { childWords } from './child-words.ts'
import { cityChangesWords } from './city-changes.words.ts'
import { easyFaults } from './easy-lint.ts'
import { easyPages, easyWeek, questionWords } from './easy-pages.words.ts'
import { helpWords } from './help.words.ts'
import {
  checkWords,
  chooseWords,
  copyWords,
  pageWords,
  problemWords,
  resumeWords,
  stateWords,
  words,
} from './self-plan.words.ts'

/** Every text below a value; a function is asked with what stands for a name or a number. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return textsIn(value('2', '8'))
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsIn)
}

const rooms = {
  words,
  pageWords,
  chooseWords,
  checkWords,
  copyWords,
  stateWords,
  resumeWords,
  easyPages,
  questionWords,
  easyWeek,
  childWords,
  problemWords,
  cityChangesWords,
  easyHelp: helpWords.easy,
}

describe('本人・家族が読むことばは、やさしい日本語のきまりを守る', () => {
  test.each(Object.entries(rooms))('%s', (_, room) => {
    const texts = textsIn(room)
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.flatMap((text) => easyFaults(text).map((fault) => `${text} → ${fault}`))).toEqual([])
  })
})

test.each([
  ['ふりがなのない漢字', '計画を{書|か}く', 'ふりがながない：計画'],
  ['長い文', 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほま。', '31文字の文'],
  ['漢数字', '{十|じゅう}{日|にち}までに', '漢数字：十'],
  ['24時間の時刻', '15:30まで', '午前・午後でない時刻：15:30'],
  ['13時', '13{時|じ}まで', '午前・午後でない時刻：13時'],
  ['漢字の連なり', '{週間予定表|しゅうかんよていひょう}', '漢字が4つ以上つづく：週間予定表'],
  ['二重の打ち消し', '{書|か}けないわけではありません', '二重の打ち消し'],
  ['かたかなのふりがな', '{書|カ}く', 'ふりがなでない：カ'],
])('きまりをやぶると言う：%s', (_, text, fault) => {
  expect(easyFaults(text).join('\n')).toContain(fault)
})

test('きまりを守ったことばには、何も言わない', () => {
  expect(easyFaults('{午後|ごご}3{時半|じはん}に、{生活介護|せいかつかいご}へ{行|い}きます。')).toEqual([])
})
