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
