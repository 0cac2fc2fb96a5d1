import { expect, test } from 'vitest'
import { sampleProvision } from '../../../tests/law/sample-provision.ts'
import { wordingFaults } from './wording-faults.ts'

type Span = [binds: string, from: string, until: string | null]

const faultsOf = (spans: readonly Span[]) => {
  const [any] = sampleProvision.wordings
  if (any === undefined) throw new Error('the sample has wordings')
  const wordings = spans.map(([binds, from, until]) => ({
    ...any,
    binds,
    from: Temporal.PlainDate.from(from),
    until: until === null ? null : Temporal.PlainDate.from(until),
  }))
  return wordingFaults({ ...sampleProvision, wordings })
}

test.each([
  [
    '順に並んでいなくても整っている',
    [
      ['nation', '2015-04-01', null],
      ['nation', '2012-04-01', '2015-04-01'],
    ],
    [],
  ],
  [
    '並びが逆でも、重なりは遅い方の日で言う',
    [
      ['nation', '2015-04-01', null],
      ['nation', '2012-04-01', '2015-04-02'],
    ],
    ['sample nation: 2015-04-01 から二つの文言が重なる'],
  ],
  [
    'ほかの市の文言は、国のすき間をうめない',
    [
      ['nation', '2012-04-01', '2013-04-01'],
      ['京都市', '2012-04-01', null],
      ['nation', '2014-04-01', null],
    ],
    ['sample nation: 2013-04-01 から文言がない'],
  ],
  [
    'ほかの市の文言は、別の市のすき間をうめない',
    [
      ['京都市', '2012-04-01', '2013-04-01'],
      ['京都市', '2014-04-01', null],
      ['大阪市', '2012-04-01', null],
    ],
    ['sample 京都市: 2013-04-01 から文言がない'],
  ],
  [
    '国の文言のうちで始まって終わる市の文言は、すき間を作らない',
    [
      ['nation', '2012-04-01', '2020-04-01'],
      ['京都市', '2013-04-01', '2014-04-01'],
      ['nation', '2020-04-01', null],
    ],
    [],
  ],
  [
    '市の文言より長く続く国の文言が終われば、その日から文言がない',
    [
      ['京都市', '2012-04-01', '2013-04-01'],
      ['nation', '2012-06-01', '2014-04-01'],
    ],
    ['sample 京都市: 2014-04-01 から文言がない', 'sample nation: 2014-04-01 から文言がない'],
  ],
] as [string, Span[], string[]][])('%s', (_, spans, faults) => expect(faultsOf(spans)).toEqual(faults))
