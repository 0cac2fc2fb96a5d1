import { describe, expect, test } from 'vitest'
import type { Provision } from '../../law/kit/provision.ts'
import { provisions } from '../../law/provisions.ts'
import { exampleOf } from './example-of.ts'
import { exampleParts } from './example-parts.ts'
import { replyOf } from './reply-of.ts'
import { sampleRule } from './rule.sample.ts'

const sample = sampleRule as Provision<unknown, unknown>

test.each(provisions.map((rule) => ({ id: rule.id, rule })))('$id：例に答える', ({ rule }) => {
  expect(replyOf(rule, exampleOf(rule))).toMatchObject({ provision: rule.id, silent: false })
})

test('手直しは、ある規定のものだけ', () => {
  const ids = provisions.map(({ id }) => id)
  expect(Object.keys(exampleParts).filter((id) => !ids.includes(id))).toEqual([])
})

describe('例の作り方', () => {
  test('どの事実も、はじめの値をとる', () => {
    expect(exampleOf(sample)).toEqual({
      on: '2012-04-01',
      in: '京都市',
      facts: {
        kind: '新規',
        needed: true,
        months: 1,
        start: '2012-04-01',
        end: '2012-04-01',
        since: '2012-04',
        number: '1',
        services: ['11'],
        municipal: ['11'],
        contracts: [{ amount: 1, shared: true, until: '2012-04-01' }],
        visits: ['2012-04-01'],
      },
    })
  })

  test('手直しは、日にも事実にもきく', () => {
    const parts = { 'sample-rule': { on: '2024-05-01', in: '北区', facts: { number: '131177' } } }
    expect(exampleOf(sample, parts)).toMatchObject({
      on: '2024-05-01',
      in: '北区',
      facts: { number: '131177', start: '2024-05-01', kind: '新規' },
    })
  })

  test('答えのない例は、手直しがいると言う', () => {
    expect(() => exampleOf(sample, { 'sample-rule': { on: '2012-03-31' } })).toThrow(
      'sample-rule answers no example; give it parts in example-parts.ts (silent on 2012-03-31)',
    )
    expect(() => exampleOf(sample, { 'sample-rule': { facts: { kind: '更新' } } })).toThrow('申請の種類')
  })
})
