import { expect, test } from 'vitest'
import { samplePlan } from '../../plan/content/sample-plan.ts'
import { easyPlan } from '../../plan/easy/easy-plan.ts'
import type { EasyAround } from '../../plan/easy/easy-plan-shape.ts'
import type { CutWords } from '../../plan/easy/readings.ts'
import { readWithReadings } from './read-with-readings.ts'

const around: EasyAround = {
  person: { name: '見本 太郎', kana: 'ミホン タロウ' },
  ...{ names: [], calls: [], months: [] },
}
const plan = easyPlan({ stage: '計画', content: samplePlan }, around)
const said = (read: Awaited<ReturnType<typeof readWithReadings>>) =>
  JSON.stringify(read.plan).replaceAll(/"ruby":("[^"]*"|null)|"text":|[^\p{L}\p{N}]/gu, '')

/** A machine that reads everything and knows no reading. */
const plain: CutWords = async (texts) =>
  texts.map((text) => [{ text, reading: null, part: '名詞', kind: '一般', detail: '*', base: text }])

test.each<[string, CutWords | null]>([
  ['答えない', () => Promise.reject(new Error('the readings did not come in time'))],
  ['ない', null],
])('読みの機械が%sとき、計画はそのまま読めて、そう言える', async (_, cutWords) => {
  const without = await readWithReadings({ cutWords }, plan, around)
  const whole = await readWithReadings({ cutWords: plain }, plan, around)
  expect([without.isReadWhole, whole.isReadWhole]).toEqual([false, true])
  expect(said(without)).toBe(said(whole))
  expect(said(without)).toContain('見本')
})

test('長すぎて読まれなかった文があれば、そう言う', async () => {
  const short: CutWords = async (texts) => (await plain(texts)).map((words, at) => (at < 3 ? words : []))
  expect((await readWithReadings({ cutWords: short }, plan, around)).isReadWhole).toBe(false)
})
