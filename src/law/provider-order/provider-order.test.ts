import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { providerOrder } from './provider-order.ts'
import type { Contract, ProviderOrderFacts } from './provider-order-facts.ts'
import { readings } from './provider-order-readings.ts'

/** 事業者 サービス 契約量 単位（指定特定相談支援事業所あり） */
const row = (
  provider: string,
  service: string,
  amount: number | null = 10,
  unit: Contract['unit'] = '日/月',
  hasPlanningOffice = true,
): Contract => ({ provider, service, amount, unit, hasPlanningOffice })
const facts = (contracts: Contract[], over: Partial<ProviderOrderFacts> = {}): ProviderOrderFacts => ({
  ...{ purpose: '計画の作成', difficult: false, contracts },
  ...over,
})
const rule = (contracts: Contract[], over: Partial<ProviderOrderFacts> = {}, on = '2026-04-01') => {
  const ruling = applyOn(
    { on: Temporal.PlainDate.from(on), in: '京都市' },
    providerOrder,
    facts(contracts, over),
  )
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const chosen = (contracts: Contract[], over: Partial<ProviderOrderFacts> = {}) => {
  const { finding } = rule(contracts, over)
  return [finding.chosen, ...finding.providers].join(' ')
}

checkProvision(providerOrder, [facts([row('甲', '22')])])

const places: [place: string, services: string[]][] = [
  ['①', ['53', '54']],
  ['②', ['21', '32', '33', '34']],
  ['③', ['22', '41', '42', '43', '44', '45', '46', '48']],
  ['④', ['11', '12', '13', '14', '15']],
  ['④と⑤の間', ['35', '47']],
  ['⑤', ['24']],
]

describe('京都市通知 記2：サービスの順位', () => {
  test.each(places.flatMap(([place, services]) => services.map((service) => [service, place])))(
    '%s → %s',
    (service, place) => {
      const { finding, because, citation } = rule([row('甲', service)])
      expect(finding).toEqual({ chosen: '事業者', providers: ['甲'], tiers: [{ place, providers: ['甲'] }] })
      expect(because).toEqual([`順位${place}の事業者が先のため`])
      expect(citation.article).toBe('記2')
    },
  )

  const pairs = places.flatMap(([better, [first = '']], at) =>
    places.slice(at + 1).map(([worse, [second = '']]) => [better, worse, first, second] as const),
  )
  test.each(pairs)('%s は %s より先（契約量によらない）', (better, worse, first, second) => {
    const { finding } = rule([row('乙', second, 30), row('甲', first, 1)])
    expect(finding).toEqual({
      ...{ chosen: '事業者', providers: ['甲'] },
      tiers: [
        { place: better, providers: ['甲'] },
        { place: worse, providers: ['乙'] },
      ],
    })
  })

  test.each([
    ['就労選択支援', '48', [readings.laterServices.says]],
    ['自立生活援助', '35', [readings.laterServices.says]],
    ['就労定着支援', '47', [readings.laterServices.says]],
    ['重度障害者等包括支援', '14', [readings.inclusiveSupport.says]],
    ['宿泊型自立訓練', '34', [readings.lodgingTraining.says]],
    ['生活介護', '22', []],
    ['居宅介護', '11', []],
  ])('%s の順位の未確認の読み方', (_, service, unconfirmed) => {
    expect(rule([row('甲', service)]).unconfirmed).toEqual(unconfirmed)
  })
})

describe('同じ順位では契約量の多い事業者', () => {
  const tie = '順位③の事業者のどれが多いかを契約量から決められないため（同じ量、ちがう単位、わからない量）'
  test.each([
    ['20日と10日', [row('甲', '22', 20), row('乙', '46', 10)], '事業者 甲'],
    ['10日と11日', [row('甲', '22', 10), row('乙', '46', 11)], '事業者 乙'],
    ['同じ10日', [row('乙', '22', 10), row('甲', '46', 10)], '職員が選ぶ 乙 甲'],
    ['日と時間', [row('甲', '22', 20), row('乙', '46', 30, '時間/月')], '職員が選ぶ 乙 甲'],
    ['わからない量と20日', [row('甲', '22', null), row('乙', '46', 20)], '職員が選ぶ 乙 甲'],
    ['20日とわからない量', [row('甲', '22', 20), row('乙', '46', null)], '職員が選ぶ 乙 甲'],
    ['零日と1日', [row('甲', '22', 0), row('乙', '46', 1)], '事業者 乙'],
    [
      '20日・10日・30時間（10日は20日に及ばない）',
      [row('甲', '22', 20), row('乙', '46', 10), row('丙', '45', 30, '時間/月')],
      '職員が選ぶ 丙 甲',
    ],
    [
      '同じ事業者の10日と5日を足して12日より多い',
      [row('甲', '22', 10), row('甲', '46', 5), row('乙', '46', 12)],
      '事業者 甲',
    ],
    [
      'ほかの順位の契約量は足さない',
      [row('甲', '22', 10), row('甲', '24', 5), row('乙', '46', 12)],
      '事業者 乙',
    ],
    [
      '二つの単位を持つ事業者は比べられない',
      [row('甲', '22', 30), row('甲', '46', 3, '時間/月'), row('乙', '46', 2)],
      '職員が選ぶ 乙 甲',
    ],
    [
      '二つの単位を持つ事業者より一つの単位で多くても比べられない',
      [row('甲', '22', 3), row('甲', '46', 3, '時間/月'), row('乙', '46', 20)],
      '職員が選ぶ 乙 甲',
    ],
    ['短期入所どうし', [row('甲', '24', 5), row('乙', '24', 4)], '事業者 甲'],
    [
      '一部がわからない量は足してもわからない（先にわからない）',
      [row('甲', '22', null), row('甲', '46', 30), row('乙', '46', 2)],
      '職員が選ぶ 乙 甲',
    ],
    [
      '一部がわからない量は足してもわからない（後がわからない）',
      [row('甲', '22', 30), row('甲', '46', null), row('乙', '46', 2)],
      '職員が選ぶ 乙 甲',
    ],
    ['二つの単位でも一人なら選ばれる', [row('甲', '22'), row('甲', '46', 3, '時間/月')], '事業者 甲'],
  ] as [string, Contract[], string][])('%s', (_, contracts, expected) => {
    expect(chosen(contracts)).toBe(expected)
    expect(rule(contracts).because).toHaveLength(1)
    if (expected.startsWith('職員')) {
      expect(rule(contracts).because).toEqual([tie])
      expect(rule(contracts).unconfirmed).toContain(readings.likeUnits.says)
    } else expect(rule(contracts).unconfirmed).not.toContain(readings.likeUnits.says)
  })

  test('一つの事業者のいくつものサービスは最も先の順位で数える', () => {
    const { finding, unconfirmed, because } = rule([
      row('甲', '24'),
      row('甲', '53', 1, '月'),
      row('乙', '32'),
    ])
    expect(finding.tiers).toEqual([
      { place: '①', providers: ['甲'] },
      { place: '②', providers: ['乙'] },
    ])
    expect(because).toEqual(['順位①の事業者が先のため'])
    expect(unconfirmed).toEqual([readings.severalServices.says])
  })

  test('契約量で選んだときは、そう言う', () => {
    const { because, unconfirmed } = rule([row('甲', '22', 20), row('乙', '46', 10)])
    expect(because).toEqual(['順位③の事業者のうち契約量が最も多いため'])
    expect(unconfirmed).toEqual([])
  })
})

test.each([
  ['2015-03-10', [readings.beforeApril.says]],
  ['2015-03-31', [readings.beforeApril.says]],
  ['2015-04-01', []],
])('通知は平成27年4月以降の取扱いを言う：%s', (on, unconfirmed) => {
  expect(rule([row('甲', '22')], {}, on).unconfirmed).toEqual(unconfirmed)
})

describe('順序によらないもの', () => {
  const bare = row('乙', '53', 1, '月', false)
  const other = row('丙', '移動支援', 1, '月', false)
  const leftOut = (who: string) => `指定特定相談支援事業所を置かない事業者（${who}）を除くため`
  test.each([
    [
      '支援の難しい事例',
      [row('甲', '22')],
      { difficult: true },
      '障害者地域生活支援センター',
      /支援の難しい事例は/,
    ],
    [
      '援助は事業所を置かなくても',
      [row('甲', '24'), bare],
      { purpose: 'セルフプランの作成援助' },
      '事業者 乙',
      /順位①/,
    ],
    ['契約がない', [], { purpose: 'セルフプランの作成援助' }, '作る事業者がない', /契約している事業者がない/],
    ['計画の作成で契約がない', [], {}, '作る事業者がない', /契約している事業者がない/],
    ['児童発達支援だけ', [row('甲', '61')], {}, '職員が選ぶ 甲', /別の通知/],
    ['放課後等デイと短期入所', [row('乙', '63'), row('甲', '24')], {}, '職員が選ぶ 乙 甲', /別の通知/],
    ['移動支援だけ', [row('甲', '移動支援')], {}, '職員が選ぶ 甲', /順序に順位がない/],
    ['計画相談支援だけ', [row('甲', '52')], {}, '職員が選ぶ 甲', /順序に順位がない/],
    ['移動支援と居宅介護', [row('乙', '移動支援'), row('甲', '11')], {}, '事業者 甲', /順位④/],
    [
      '同じ事業者の移動支援が二つ',
      [row('甲', '移動支援'), row('甲', '移動支援')],
      {},
      '職員が選ぶ 甲',
      /順位がない/,
    ],
  ] as [string, Contract[], Partial<ProviderOrderFacts>, string, RegExp][])(
    '%s',
    (_, contracts, over, expected, why) => {
      expect(chosen(contracts, over)).toBe(expected)
      expect(rule(contracts, over).because).toEqual([expect.stringMatching(why)])
    },
  )

  test.each([
    ['①より⑤', [row('甲', '24'), bare], '事業者 甲', /順位⑤/, '乙'],
    ['二人を番号の順に一度ずつ', [other, bare, other, row('甲', '24')], '事業者 甲', /順位⑤/, '丙、乙'],
    ['児童', [row('甲', '63'), bare], '職員が選ぶ 甲', /別の通知/, '乙'],
    ['順位がない', [row('甲', '52'), bare], '職員が選ぶ 甲', /順位がない/, '乙'],
    ['置く事業者がない', [bare], '作る事業者がない', /^指定特定相談支援事業所を置く事業者がないため$/, '乙'],
  ] as [string, Contract[], string, RegExp, string][])(
    '計画の作成では、事業所を置かない事業者を除き、そう言う：%s',
    (_, contracts, expected, why, who) => {
      expect(chosen(contracts)).toBe(expected)
      expect(rule(contracts).because).toEqual([expect.stringMatching(why), leftOut(who)])
    },
  )

  test('難しい事例では、除いた事業者が決めたのではない', () => {
    expect(rule([row('甲', '24'), bare], { difficult: true }).because).toHaveLength(1)
  })

  test('作成援助で事業所を置かない事業者がいるときだけ、読み方を知らせる', () => {
    const help = { purpose: 'セルフプランの作成援助' } as const
    expect(rule([row('甲', '24'), bare], help).unconfirmed).toEqual([readings.helperOffices.says])
    expect(rule([row('甲', '24')], help).unconfirmed).toEqual([])
    expect(rule([row('甲', '24'), bare]).unconfirmed).toEqual([])
  })
})

test('章', () => expect(providerOrder.chapter).toBe('事業者の優先順序'))

describe('問い方', () => {
  const askPlain = (on: string, contracts: Contract[], place = '京都市') =>
    ask(providerOrder as Provision<unknown, unknown>, { on, in: place, facts: facts(contracts) })
  const problems = (...asked: Parameters<typeof askPlain>) => {
    const reply = askPlain(...asked)
    return 'problems' in reply ? reply.problems.map(({ field, expected }) => [field, expected]) : []
  }
  test('一つの事業者に、事業所を置くと置かないの両方は言えない', () => {
    const mixed = [row('甲', '22'), row('甲', '24', 1, '日/月', false), row('乙', '22', 1, '日/月', false)]
    expect(problems('2026-04-01', mixed)).toEqual([
      ['contracts', '指定特定相談支援事業所を置いているかは、事業者ごとに一つに決めてください（甲）'],
    ])
  })
  test('両方を言う事業者が二人なら、番号の順に言う', () => {
    const both = (provider: string) => [row(provider, '22'), row(provider, '24', 1, '日/月', false)]
    expect(problems('2026-04-01', [...both('甲'), ...both('乙')])).toEqual([
      ['contracts', expect.stringContaining('（乙、甲）')],
    ])
  })
  test.each([
    ['生活介護を時間で', row('甲', '22', 10, '時間/月'), '生活介護は日/月'],
    ['生活介護を日で', row('甲', '22', 10, '日/月'), null],
    ['居宅介護を時間で', row('甲', '11', 10, '時間/月'), null],
    ['通院等乗降介助を回で', row('甲', '11', 10, '回/月'), null],
    ['重度訪問介護を回で', row('甲', '12', 10, '回/月'), '重度訪問介護は時間/月'],
    ['居宅介護を日で', row('甲', '11', 10, '日/月'), '居宅介護は時間/月'],
    ['量がわからない', row('甲', '11', null, '日/月'), null],
    ['国の単位のないサービス', row('甲', '移動支援', 10, '時間/月'), null],
    ['訪問の支援を回で', row('甲', '64', 10, '回/月'), null],
  ])('サービスに合わない単位は断る：%s', (_, contract, which) => {
    const expected = `契約量の単位を、サービスの単位に合わせてください（${which}）`
    expect(problems('2026-04-01', [contract])).toEqual(which === null ? [] : [['contracts', expected]])
  })
  test('その日にないサービスは断る', () => {
    expect(problems('2025-09-30', [row('甲', '48')])).toEqual([
      ['contracts', expect.stringContaining('48 就労選択支援')],
    ])
    expect(problems('2025-10-01', [row('甲', '48')])).toEqual([])
  })
  test.each([
    ['2015-03-09', '京都市', true],
    ['2015-03-10', '京都市', false],
    ['2026-04-01', '北区', true],
  ])('%s の%s：定めがない %s', (on, place, silent) => {
    expect(askPlain(on, [row('甲', '22')], place)).toMatchObject({ ruling: { silent } })
  })
  test.each([
    ['事業者', ['甲'], '事業者 甲 が行う'],
    ['職員が選ぶ', ['甲', '乙'], '職員が 甲、乙 から選ぶ'],
    ['障害者地域生活支援センター', [], '障害者地域生活支援センターが対応する'],
    ['作る事業者がない', [], '順序に当たる事業者がない'],
  ] as const)('言葉：%s', (how, providers, says) => {
    expect(providerOrder.words({ chosen: how, providers: [...providers], tiers: [] })).toBe(says)
  })
})
