import { expect, test } from 'vitest'
import { plainFacts, sampleProvision } from '../../../tests/law/sample-provision.ts'
import { ask } from './ask.ts'
import type { Provision } from './provision.ts'

type Rule = Provision<unknown, unknown>
const question = { on: '2016-05-01', in: '北区', facts: plainFacts }
const fieldsOf = (reply: ReturnType<typeof ask>) =>
  'problems' in reply ? reply.problems.map(({ field, name }) => [field, name]) : []

test.each([
  ['区', '北区', true],
  ['市', '京都市', true],
  ['町', '精華町', true],
  ['村', '南山城村', true],
  ['20字と市', `${'あ'.repeat(20)}市`, true],
  ['21字と市', `${'あ'.repeat(21)}市`, false],
  ['市だけ', '市', false],
  ['市のあとに字がある', '京都市役所', false],
  ['前に空白がある', ' 京都市', false],
  ['名の前に別の字と空白がある', '京都府 京都市', false],
  ['並びに入った所', ['京都市'], false],
])('市町村の名前：%s', (_, place, right) => {
  expect(fieldsOf(ask(sampleProvision as Rule, { ...question, in: place }))).toEqual(
    right ? [] : [['in', '市町村']],
  )
})

test('合わない事実を挙げない規定にも問える', () => {
  const { mismatches: _, ...plain } = sampleProvision
  expect(ask(plain as Rule, question)).toMatchObject({ ruling: { silent: false } })
})

test('形にない名前の、合わない事実は、名のないまま言う', () => {
  const odd = { ...sampleProvision, mismatches: () => [{ field: 'elsewhere', expected: '別の値を' }] }
  expect(fieldsOf(ask(odd as Rule, question))).toEqual([['elsewhere', '']])
})
