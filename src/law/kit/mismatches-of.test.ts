import { expect, test } from 'vitest'
import { plainFacts, sampleProvision } from '../../../tests/law/sample-provision.ts'
import { mismatchesOf } from './mismatches-of.ts'

test.each([0, 9, 10])('並びの何番めでも、その場所の名前と値で言う：%i', (at) => {
  const field = `rows[${at}].amount`
  const odd = { ...sampleProvision, mismatches: () => [{ field, expected: '支給量までに' }] }
  const when = { on: Temporal.PlainDate.from('2016-05-01'), in: '北区' }
  const rows = Array.from({ length: 11 }, (_, amount) => ({ amount, shared: false }))
  const facts = odd.facts.parse({ ...plainFacts, rows: [] })
  expect(mismatchesOf(odd, facts, when, { ...plainFacts, rows })).toEqual([
    {
      ...{ field, name: '契約量', value: at, expected: '支給量までに' },
      says: `「契約量」（${field}）の値 「${at}」 は使えません。支給量までに`,
    },
  ])
})
