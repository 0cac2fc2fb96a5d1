import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { servicesOn } from '../texts/services-on.ts'
import { standardUsePeriod } from './standard-use-period.ts'

const plain = { kind: 'ふつうの利用', startedOn: '2026-04-01', extensions: 0, board: 'まだ聞いていない' }
const reply = (facts: Record<string, unknown>, on = '2026-04-01') =>
  ask(standardUsePeriod as Provision<unknown, unknown>, { on, in: '北区', facts: { ...plain, ...facts } })

checkProvision(standardUsePeriod, [
  { ...plain, service: '33', kind: 'サテライト型' },
  { ...plain, service: '33', kind: '移行支援住居' },
  { ...plain, service: '35' },
  { ...plain, service: '48' },
])

type Extends = [months: number, times: number | '何回でも', board: boolean] | 'なし' | '不明'

/** The table by 佐倉市, written down a second time. */
const expected: [string, string, string, number, Extends, string][] = [
  ['共同生活援助・サテライト型', '33', 'サテライト型', 36, [12, 1, true], '2014-04-01'],
  ['共同生活援助・地域移行支援型ホーム', '33', '地域移行支援型ホーム', 24, [12, 1, true], '2012-04-01'],
  ['共同生活援助・移行支援住居', '33', '移行支援住居', 36, [12, 1, true], '2024-04-01'],
  ['宿泊型自立訓練', '34', 'ふつうの利用', 24, '不明', '2012-04-01'],
  ['宿泊型自立訓練・長く入院していた人など', '34', '長く入院していた人など', 36, '不明', '2012-04-01'],
  ['自立生活援助', '35', 'ふつうの利用', 12, [12, '何回でも', true], '2018-04-01'],
  ['自立訓練（機能訓練）', '41', 'ふつうの利用', 18, [12, 1, true], '2012-04-01'],
  ['自立訓練（機能訓練）・頸髄損傷などの人', '41', '頸髄損傷などの人', 36, [12, 1, true], '2012-04-01'],
  ['自立訓練（生活訓練）', '42', 'ふつうの利用', 24, [12, 1, true], '2012-04-01'],
  [
    '自立訓練（生活訓練）・長く入院していた人など',
    '42',
    '長く入院していた人など',
    36,
    [12, 1, true],
    '2012-04-01',
  ],
  ['就労移行支援', '43', 'ふつうの利用', 24, [12, 1, true], '2012-04-01'],
  ['就労移行支援（養成施設）・養成施設（3年）', '44', '養成施設（3年）', 36, '不明', '2012-04-01'],
  ['就労移行支援（養成施設）・養成施設（5年）', '44', '養成施設（5年）', 60, '不明', '2012-04-01'],
  ['就労定着支援', '47', 'ふつうの利用', 36, 'なし', '2018-04-01'],
  ['就労選択支援', '48', 'ふつうの利用', 1, [1, 1, false], '2025-10-01'],
  ['地域移行支援', '53', 'ふつうの利用', 6, [6, 2, false], '2012-04-01'],
  ['地域定着支援', '54', 'ふつうの利用', 12, [12, '何回でも', false], '2012-04-01'],
]

const end = (months: number) =>
  Temporal.PlainDate.from('2026-04-01').add({ months }).subtract({ days: 1 }).toString()

describe.each(expected)('%s', (name, service, kind, months, rule, from) => {
  const ask1 = (facts = {}) => reply({ service, kind, ...facts })
  const because = `${name}の標準利用期間は${months}か月のため`

  test(`標準は${months}か月`, () => {
    expect(ask1()).toMatchObject({
      ruling: {
        finding: { months, standardUntil: end(months), until: end(months) },
        because: expect.arrayContaining([because]),
        citation: { article: '標準利用期間' },
        unconfirmed: expect.arrayContaining([
          '標準利用期間と延長の回数が、市町村の案内にある表のとおりであること',
          '標準利用期間を、使い始めた日に応当する日の前の日までとすること',
        ]),
      },
    })
  })

  test(`${from}から`, () => {
    const turn = Temporal.PlainDate.from(from)
    const before = reply({ service, kind }, turn.subtract({ days: 1 }).toString())
    const none = { finding: { months: null, extension: '標準利用期間がない' } }
    expect(before).toMatchObject({ ruling: from === '2012-04-01' ? { silent: true } : none })
    expect(reply({ service, kind }, from)).toMatchObject({ ruling: { finding: { months } } })
    const said = (on: Temporal.PlainDate) =>
      standardUsePeriod.wordings.find((wording) => wording.from.equals(on))?.says ?? ''
    expect(said(turn)).toContain(`${name}は${months}か月（`)
  })

  if (rule === 'なし' || rule === '不明') {
    test('延長', () => {
      expect(ask1({ extensions: 1, board: '延長してよい' })).toMatchObject({
        ruling: {
          finding: {
            ...{ until: end(months), extendedUntil: null },
            extension: rule === 'なし' ? '延長できない' : '定めが見つからない',
          },
          because: [
            because,
            rule === 'なし' ? '延長はないため' : '延長の定めが見つからず、職員が確かめるため',
          ],
        },
      })
    })
    return
  }
  const [more, times, board] = rule
  const often = times === '何回でも' ? times : `${times}回まで`
  const sofar = (made: number) =>
    `延長の決まりは「${more}か月の延長を${often}${board ? '、市町村審査会の意見による' : ''}」で、これまでに延長したのは${made}回のため`
  const last = times === '何回でも' ? 7 : times - 1

  test.each([
    [
      'まだ聞いていない',
      board ? '審査会の意見がいる' : '延長できる',
      board ? ['市町村審査会の意見をまだ聞いていないため'] : [],
    ],
    ['延長してよい', '延長できる', board ? ['市町村審査会の意見が「延長してよい」のため'] : []],
    [
      '延長は適当でない',
      board ? '延長できない' : '延長できる',
      board ? ['市町村審査会の意見が「延長は適当でない」のため'] : [],
    ],
  ])('最後の一回まえに、審査会が%s → %s', (opinion, extension, why) => {
    const until = months + last * more
    expect(ask1({ extensions: last, board: opinion })).toMatchObject({
      ruling: {
        finding: {
          ...{ until: end(until), extension },
          extendedUntil: extension === '延長できない' ? null : end(until + more),
        },
        because: [because, sofar(last), ...why],
      },
    })
  })

  if (times !== '何回でも')
    test('使いきったら延長できない', () => {
      expect(ask1({ extensions: times, board: '延長してよい' })).toMatchObject({
        ruling: {
          finding: { until: end(months + times * more), extension: '延長できない', extendedUntil: null },
          because: [because, sofar(times)],
        },
      })
    })
})

test('標準利用期間のないサービス', () => {
  const named = expected.map(([, service]) => service)
  for (const { code, name } of servicesOn(Temporal.PlainDate.from('2026-04-01'))) {
    if (named.includes(code)) continue
    expect(reply({ service: code })).toMatchObject({
      ruling: {
        finding: {
          months: null,
          standardUntil: null,
          until: null,
          extendedUntil: null,
          extension: '標準利用期間がない',
        },
        because: [`${name}に標準利用期間の定めがないため`],
        unconfirmed: [],
      },
    })
  }
  expect(reply({ service: '33' })).toMatchObject({
    ruling: { because: ['共同生活援助に標準利用期間の定めがないため'] },
  })
})

test.each([
  ['月の途中', '2024-05-10', '2025-11-09'],
  ['応当する日がない月に終わる', '2024-08-31', '2026-02-28'],
  ['応当する日がある月に終わる', '2024-08-28', '2026-02-27'],
])('機能訓練18か月の終わり：%s（%s から %s まで）', (_, startedOn, until) => {
  expect(reply({ service: '41', startedOn })).toMatchObject({ ruling: { finding: { until } } })
})

const extra = {
  satellite: 'サテライト型の標準利用期間を平成26年4月1日からとすること',
  housing: '移行支援住居の標準利用期間を令和6年4月1日からとすること',
  training: '自立訓練と就労移行支援の延長にも市町村審査会の意見がいること',
  noBoard: '就労選択支援・地域移行支援・地域定着支援の延長に市町村審査会の意見がいらないこと',
  twice: '地域移行支援の「6か月×2」を、6か月の延長を2回までとすること',
}
test.each([
  ['サテライト型', '2014-03-31', '標準利用期間がない', [extra.satellite]],
  ['移行支援住居', '2024-03-31', '標準利用期間がない', [extra.housing]],
  ['地域移行支援型ホーム', '2014-03-31', '審査会の意見がいる', null],
])('共同生活援助・%s の表に載る前の日：%s', (kind, on, extension, unconfirmed) => {
  expect(reply({ service: '33', kind, startedOn: '2013-04-01' }, on)).toMatchObject({
    ruling: { finding: { extension }, ...(unconfirmed === null ? {} : { unconfirmed }) },
  })
})

test.each(expected.map(([name, service, kind]) => [name, service, kind]))(
  '%s の読み方',
  (_, service, kind) => {
    const found = reply({ service, kind })
    const unconfirmed = 'ruling' in found && !found.ruling.silent ? found.ruling.unconfirmed : []
    expect(unconfirmed.slice(2)).toEqual([
      ...(/^4[123]$/.test(service) ? [extra.training] : []),
      ...(['48', '53', '54'].includes(service) ? [extra.noBoard] : []),
      ...(service === '53' ? [extra.twice] : []),
      ...(kind === 'サテライト型' ? [extra.satellite] : []),
      ...(kind === '移行支援住居' ? [extra.housing] : []),
    ])
  },
)

test.each([
  ['就労移行支援のサテライト型', { service: '43', kind: 'サテライト型' }, 'kind', 'ふつうの利用 のどれか'],
  ['養成施設の年数がない', { service: '44' }, 'kind', '養成施設（3年）、養成施設（5年） のどれか'],
  ['居宅介護の養成施設', { service: '11', kind: '養成施設（3年）' }, 'kind', 'ふつうの利用 のどれか'],
  ['始まる前の就労定着支援', { service: '47', startedOn: '2018-03-31' }, 'service', '2018-03-31'],
])('断る：%s', (_, facts, field, expected) => {
  expect(reply(facts)).toMatchObject({ problems: [{ field, expected: expect.stringContaining(expected) }] })
})

test('文言は延長の決まりも言う', () => {
  const [first] = standardUsePeriod.wordings
  expect(first?.says).toContain('就労移行支援は24か月（12か月の延長を1回まで、市町村審査会の意見による）')
  expect(first?.says).toContain('宿泊型自立訓練は24か月（延長の定めは見つからない）')
  expect(standardUsePeriod.wordings.at(-1)?.says).toContain('就労定着支援は36か月（延長はない）')
})

test('言葉', () => {
  const { words } = standardUsePeriod
  const days = { standardUntil: '2027-03-31', until: '2027-03-31' }
  expect(words({ ...days, months: 12, extension: '延長できる', extendedUntil: '2028-03-31' })).toBe(
    '標準は12か月、いまは2027-03-31まで、延長できる（2028-03-31まで）',
  )
  expect(words({ ...days, months: 12, extension: '延長できない', extendedUntil: null })).toBe(
    '標準は12か月、いまは2027-03-31まで、延長できない',
  )
  const none = { months: null, standardUntil: null, until: null, extendedUntil: null }
  expect(words({ ...none, extension: '標準利用期間がない' })).toBe('標準利用期間がない')
})

test('名前と、聞ける範囲', () => {
  const { id, chapter } = standardUsePeriod
  expect([id, chapter]).toEqual(['standard-use-period', '支給決定'])
  expect(factsSchema(standardUsePeriod.facts).properties?.extensions).toMatchObject({
    ...{ minimum: 0, maximum: 20, tries: [0, 1, 2] },
  })
})
