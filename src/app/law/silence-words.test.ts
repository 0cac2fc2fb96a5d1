import { expect, test } from 'vitest'
import type { Provision } from '../../law/kit/provision.ts'
import { sampleRule } from './rule.sample.ts'
import { silenceWords } from './silence-words.ts'

const [wording] = sampleRule.wordings
const span = (binds: string, from: string, until: string | null) => ({
  ...wording,
  binds,
  from: Temporal.PlainDate.from(from),
  until: until === null ? null : Temporal.PlainDate.from(until),
})

test('所ごとに、つづく文言は一つに、間のあるものは分けて言う', () => {
  const rule = {
    ...sampleRule,
    wordings: [
      span('京都市', '2015-03-10', null),
      span('nation', '2014-04-01', '2018-04-01'),
      span('nation', '2012-04-01', '2014-04-01'),
      span('nation', '2024-04-01', null),
    ],
  } as unknown as Provision<unknown, unknown>
  expect(silenceWords(rule)).toBe(
    'この日・この市町村に当てはまる文言がないため（文言があるのは 京都市：2015-03-10から／全国：2012-04-01から2018-03-31まで、2024-04-01から）',
  )
})
