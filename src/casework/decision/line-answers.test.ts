import { describe, expect, test } from 'vitest'
import { explainOn } from '../../law/kit/explain-on.ts'
import type { GrantedService } from '../case/fact.ts'
import { applied, facts as f, fileOf } from '../case/sample-facts.ts'
import type { GrantFacts } from './grant-facts.ts'
import { type LineAnswer, lineAnswers } from './line-answers.ts'

const line = (code: string, more: Partial<GrantedService> = {}): GrantedService => ({
  ...{ code, amount: 20, unit: '日/月', from: '2026-05-01', until: '2027-04-30' },
  ...more,
})
const factsOf = (more: Partial<GrantFacts> = {}): GrantFacts => ({
  file: fileOf(applied(), f.judged),
  birthDate: '1990-07-15',
  municipality: { name: '北区', prefecture: '東京都', settings: {} },
  today: '2026-04-30',
  previous: null,
  ...more,
})
const labelsOf = (answers: readonly LineAnswer[]) => answers.map(({ label }) => label)

test.each([
  [
    '生活介護',
    line('22'),
    ['期間の上限', '終わりの案', '区分の有効期間', '対象者の条件', '単位', '日数の上限'],
  ],
  [
    '短期入所は日数の上限がない',
    line('24'),
    ['期間の上限', '終わりの案', '区分の有効期間', '対象者の条件', '単位'],
  ],
  ['同行援護は区分にかかわらない', line('15'), ['期間の上限', '終わりの案', '対象者の条件', '単位']],
  [
    '就労移行支援には標準利用期間がある',
    line('43'),
    ['期間の上限', '終わりの案', '単位', '日数の上限', '標準利用期間（はじめて使うとき）'],
  ],
])('そのサービスにかかわることだけを言う：%s', (_, service, labels) => {
  expect(labelsOf(lineAnswers(service, factsOf()))).toEqual(labels)
})

test('画面には、何が変われば答えが変わるかをつけて出す', () => {
  for (const { ruling } of lineAnswers(line('22'), factsOf(), explainOn))
    expect(ruling).toHaveProperty('changes')
  for (const { ruling } of lineAnswers(line('22'), factsOf())) expect(ruling).not.toHaveProperty('changes')
})

describe('ほかの利用のしかたがあるときは、ふつうの利用だけの答えだと言う', () => {
  const page = (rule: string) => `/law/${rule}?in=${encodeURIComponent('北区')}`
  const others = (code: string) =>
    lineAnswers(line(code), factsOf()).flatMap((found) =>
      found.others ? [[found.label, found.others.kinds.join('・'), found.others.page]] : [],
    )
  const homes = '体験利用・地域移行支援型ホーム・サテライト型'
  test.each([
    ['生活介護', '22', []],
    [
      '共同生活援助',
      '33',
      [
        ['期間の上限', homes, page('longest-grant')],
        ['終わりの案', homes, page('grant-alignment')],
      ],
    ],
    [
      '居宅介護',
      '11',
      [
        ['対象者の条件', '通院等介助（身体介護を伴う）', page('category-minimum')],
        ['単位', '通院等乗降介助', page('grant-unit')],
      ],
    ],
    [
      '自立訓練（機能訓練）',
      '41',
      [['標準利用期間（はじめて使うとき）', '頸髄損傷などの人', page('standard-use-period')]],
    ],
  ])('%s', (_, code, expected) => expect(others(code)).toEqual(expected))
})

describe('標準利用期間', () => {
  const at = (service: GrantedService, kind: '新規' | '更新') =>
    lineAnswers(service, factsOf({ file: fileOf(applied({ kind })) })).find(({ label }) =>
      label.startsWith('標準利用期間'),
    )
  test('新規なら、支給決定の始まりから数える', () => {
    expect(at(line('43'), '新規')).toMatchObject({ says: expect.stringContaining('令和10年4月30日') })
  })
  test.each([
    ['更新では、いつから使っているかがわからない', line('43'), '更新'],
    ['共同生活援助は、使い方がわからない', line('33'), '新規'],
    ['養成施設は、年数がわからない', line('44'), '新規'],
  ] as const)('%s：規定のページで問う', (_, service, kind) => {
    expect(at(service, kind)).toMatchObject({
      ruling: null,
      says: expect.stringContaining('職員が確かめます'),
      page: `/law/standard-use-period?in=${encodeURIComponent('北区')}`,
    })
  })
})

describe('対象者の条件の事実', () => {
  const least = (facts: GrantFacts, code = '22') =>
    lineAnswers(line(code), facts).find(({ label }) => label === '対象者の条件')
  const judged = (category: '区分2' | '区分3', services = ['22']) =>
    fileOf(applied({ services }), { ...f.judged, category })
  test.each([
    ['49歳の区分2', '1976-05-01', judged('区分2'), '満たさない'],
    ['50歳の区分2', '1976-04-30', judged('区分2'), '満たす'],
    ['50歳の区分2で入所している', '1976-04-30', judged('区分2', ['22', '32']), '満たさない'],
    ['50歳の区分3で入所している', '1976-04-30', judged('区分3', ['22', '32']), '満たす'],
    ['認定がまだ', '1990-07-15', fileOf(applied()), '職員が確かめる'],
  ])('%s', (_, birthDate, file, says) => {
    const found = least(factsOf({ file, birthDate }))
    expect(found?.says.startsWith(says)).toBe(true)
    expect(found?.warning === null).toBe(says !== '満たさない')
  })
  test('訓練等給付を受ける人の施設入所支援は、通うことが難しいかを問う', () => {
    const file = fileOf(applied({ services: ['32', '41'], needsCategory: false }))
    expect(least(factsOf({ file }), '32')).toMatchObject({
      says: expect.stringContaining('通うことが難しい'),
    })
  })
  test('障害児の短期入所は、相当する心身の状態を問う', () => {
    const file = fileOf(applied({ target: '障害児', services: ['24'], guardian: 'g', needsCategory: false }))
    const child = factsOf({ file, birthDate: '2016-07-15' })
    expect(least(child, '24')).toMatchObject({ says: expect.stringContaining('相当する心身の状態') })
    const grown = factsOf({ file, birthDate: '2008-04-30' })
    expect(least(grown, '24')?.says).not.toContain('相当する心身の状態')
  })
})

test('終わりの案は、市町村のそろえ方と、続いているほかのサービスによる', () => {
  const previous = { ...f.granted, services: [line('24', { from: '2025-11-01', until: '2026-10-31' })] }
  const settings = { alignment: 'ほかのサービス' } as const
  const municipality = { name: '北区', prefecture: '東京都', settings }
  const found = lineAnswers(line('22'), factsOf({ previous, municipality }))[1]
  expect(found?.says).toBe('令和8年10月31日まで（そろえた、延ばせるのは令和11年4月30日まで）')
})

test('日数の上限は、期間のうちで日の多い月で見る', () => {
  const april = line('22', { amount: 23, from: '2026-04-01', until: '2027-03-31' })
  const warned = (service: GrantedService) =>
    lineAnswers(service, factsOf()).flatMap(({ warning }) => warning ?? [])
  expect(warned(april).join()).not.toContain('日までの上限')
  expect(warned({ ...april, until: '2026-04-30' }).join()).toContain('月に22日までの上限')
})
