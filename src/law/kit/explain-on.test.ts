import { expect, test } from 'vitest'
import { plainFacts, sampleFacts, sampleProvision } from '../../../tests/law/sample-provision.ts'
import { applyOn } from './apply-on.ts'
import { explainOn } from './explain-on.ts'
import { whatWouldChange } from './what-would-change.ts'

test('答えに、変わる条件がつく', () => {
  const when = { on: Temporal.PlainDate.from('2016-05-01'), in: '北区' }
  const facts = sampleFacts.parse(plainFacts)
  const explained = explainOn(when, sampleProvision, facts)
  expect(explained).toMatchObject(applyOn(when, sampleProvision, facts))
  expect(explained.changes).toEqual(whatWouldChange(when, sampleProvision, facts))
  expect(explained.changes.length).toBeGreaterThan(0)
})

test('ありえない事実なら、答えのほかにそれを名指し、何が変わるかは言わない', () => {
  const facts = sampleFacts.parse({ ...plainFacts, services: ['11'] })
  const explained = explainOn(
    { on: Temporal.PlainDate.from('2012-06-01'), in: '北区' },
    sampleProvision,
    facts,
  )
  expect(explained).toMatchObject({
    silent: false,
    changes: [],
    problems: [{ field: 'services', name: 'サービス' }],
  })
})

test('規定の読めない事実でも投げず、読めないところを名指す', () => {
  const facts = { ...sampleFacts.parse(plainFacts), months: 99 }
  const explained = explainOn(
    { on: Temporal.PlainDate.from('2016-05-01'), in: '北区' },
    sampleProvision,
    facts,
  )
  expect(explained).toMatchObject({ changes: [], problems: [{ field: 'months', name: '月数' }] })
})
