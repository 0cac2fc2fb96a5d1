import { expect, test } from 'vitest'
import { steps } from '../case/steps.ts'
import { flowWords } from './flow.words.ts'
import { contactWords, findWords, startWords, whatWords, whoWords } from './guide.words.ts'

const longest = 40

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
const sentences = [startWords, whatWords, whoWords, findWords, contactWords, flowWords]
  .flatMap(textsIn)
  .flatMap((text) => text.split('。'))
  .filter((sentence) => sentence !== '')

test('公開ページの文がある', () => {
  expect(sentences.length).toBeGreaterThan(100)
})

test('公開ページの文は、どれも40文字まで', () => {
  expect(sentences.filter((sentence) => [...sentence].length > longest)).toEqual([])
})

test('二重の打ち消しや、かたいことばを使わない', () => {
  const hard = /なければならない|ないわけ|ざるを得|に係る|及び|並びに|当該|勘案|作成いたし/
  expect(sentences.filter((sentence) => hard.test(sentence))).toEqual([])
})

test('流れの番号は、手続きの段階と同じ', () => {
  expect(flowWords.map(({ mark }) => mark)).toEqual(steps.map(({ mark }) => mark))
})
