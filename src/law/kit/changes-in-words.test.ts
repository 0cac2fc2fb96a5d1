import { expect, test } from 'vitest'
import { changesInWords } from './changes-in-words.ts'

const change = (name: string, becomes: string, words: string) => ({
  name,
  was: 'なし',
  becomes,
  finding: words,
  words,
})

test('同じ事実で同じ答えになるものは、一つの文にまとめる', () => {
  expect(
    changesInWords([
      change('ケアマネジメント', '介護保険', '求めない'),
      change('サービス', '11', '求める'),
      change('ケアマネジメント', '介護扶助', '求めない'),
      change('ケアマネジメント', 'わからない', '市町村の判断'),
    ]),
  ).toEqual([
    '「ケアマネジメント」が「なし」でなく「介護保険」か「介護扶助」なら、求めない',
    '「サービス」が「なし」でなく「11」なら、求める',
    '「ケアマネジメント」が「なし」でなく「わからない」なら、市町村の判断',
  ])
})

test.each([
  [3, '「a」か「b」か「c」なら'],
  [4, '「a」か「b」か「c」など4通りのどれかなら'],
])('%i通りの値', (count, says) => {
  const [sentence] = changesInWords([...'abcd'].slice(0, count).map((value) => change('x', value, 'y')))
  expect(sentence).toContain(says)
})

test('変わるものがなければ何も言わない', () => expect(changesInWords([])).toEqual([]))
