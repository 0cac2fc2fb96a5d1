import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { applyOn } from './apply-on.ts'
import type { Citation } from './citation.ts'
import { citationText } from './citation-text.ts'
import type { Provision } from './provision.ts'
import { wordingFaults } from './wording-faults.ts'

const day = Temporal.PlainDate.from
const cite = (binds: string, article: string): Citation => ({
  law: '試験法',
  article,
  binds,
  confidence: 'confirmed',
})
const wording = (binds: string, from: string, until: string | null, article: string) => ({
  binds,
  from: day(from),
  until: until === null ? null : day(until),
  citation: cite(binds, article),
  says: `${article}の文言`,
  decide: (facts: { name: string }) => ({
    finding: `${article}:${facts.name}`,
    because: [`${facts.name}のため`],
  }),
})
const provision: Provision<{ name: string }, string> = {
  id: 'sample',
  title: '試験の規定',
  chapter: '手続',
  day: '試験をする日',
  facts: z.strictObject({ name: z.string() }),
  readings: [],
  words: (finding) => finding,
  wordings: [
    wording('nation', '2012-04-01', '2015-04-01', '第1条'),
    wording('nation', '2015-04-01', null, '第2条'),
    wording('京都市', '2015-04-01', '2016-04-01', '記1'),
  ],
}

describe('規定の当てはめ', () => {
  test.each([
    ['2012-03-31', '北区', null],
    ['2012-04-01', '北区', '第1条:甲'],
    ['2015-03-31', '京都市', '第1条:甲'],
    ['2015-04-01', '北区', '第2条:甲'],
    ['2015-04-01', '京都市', '記1:甲'],
    ['2016-03-31', '京都市', '記1:甲'],
    ['2016-04-01', '京都市', '第2条:甲'],
  ])('%s の%sでは %s', (on, place, expected) => {
    const ruling = applyOn({ on: day(on), in: place }, provision, { name: '甲' })
    expect(ruling.silent ? null : ruling.finding).toBe(expected)
  })

  test('根拠と理由がついた、そのまま保存できる値になる', () => {
    const ruling = applyOn({ on: day('2015-04-01'), in: '京都市' }, provision, { name: '甲' })
    expect(JSON.parse(JSON.stringify(ruling))).toEqual({
      silent: false,
      provision: 'sample',
      title: '試験の規定',
      finding: '記1:甲',
      citation: cite('京都市', '記1'),
      because: ['甲のため'],
      on: '2015-04-01',
      in: '京都市',
      from: '2015-04-01',
      until: '2016-04-01',
      unconfirmed: [],
    })
  })

  test('根拠の書き方', () => {
    expect(citationText(cite('nation', '第1条'))).toBe('試験法第1条')
    expect(citationText(cite('京都市', '記1'))).toBe('京都市 試験法 記1')
  })
})

describe('文言のすき間と重なり', () => {
  const faultsOf = (...wordings: ReturnType<typeof wording>[]) => wordingFaults({ ...provision, wordings })

  test('整った規定には何もない', () => expect(wordingFaults(provision)).toEqual([]))

  test.each([
    [
      'すき間',
      [wording('nation', '2012-04-01', '2015-03-31', 'a'), wording('nation', '2015-04-01', null, 'b')],
      '2015-03-31 から文言がない',
    ],
    [
      '重なり',
      [wording('nation', '2012-04-01', '2015-04-02', 'a'), wording('nation', '2015-04-01', null, 'b')],
      '2015-04-01 から二つの文言が重なる',
    ],
    [
      '終わりのない文言のあとの文言',
      [wording('nation', '2012-04-01', null, 'a'), wording('nation', '2015-04-01', null, 'b')],
      '2015-04-01 から二つの文言が重なる',
    ],
    [
      'さかさまの文言',
      [wording('nation', '2012-04-01', '2012-04-01', 'a'), wording('nation', '2012-04-01', null, 'b')],
      '2012-04-01 の文言が始まる前に終わる',
    ],
    ['終わったまま', [wording('nation', '2012-04-01', '2015-04-01', 'a')], '2015-04-01 から文言がない'],
    [
      '国の文言がない市だけのすき間',
      [wording('京都市', '2012-04-01', '2013-04-01', 'a'), wording('京都市', '2014-04-01', null, 'b')],
      '2013-04-01 から文言がない',
    ],
  ])('%sを見つける', (_, wordings, says) => {
    expect(faultsOf(...wordings).join()).toContain(says)
  })

  test('市の文言が切れても国の文言があればすき間ではない', () => {
    expect(
      faultsOf(
        wording('nation', '2012-04-01', null, 'a'),
        wording('京都市', '2013-04-01', '2014-04-01', 'b'),
      ),
    ).toEqual([])
  })
})
