import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { type MonitoringDecisionFacts, monitoringDecision } from './monitoring-decision.ts'

const undecided: MonitoringDecisionFacts = { standard: 3, proposed: null, decided: null, circumstances: [] }
const rule = (over: Partial<MonitoringDecisionFacts>, on = '2026-04-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, monitoringDecision, { ...undecided, ...over })

checkProvision(monitoringDecision, [undecided, { ...undecided, circumstances: ['単身である'] }])

describe('モニタリング期間の決定（令和3年Q&A 問38）', () => {
  test.each([
    ['提案も決定もない', {}, null, 'くらべるものがない', 'くらべるものがない', '市町村がまだ決めていない'],
    [
      '提案だけ',
      { proposed: 6 },
      null,
      '長い',
      'くらべるものがない',
      '市町村がまだ決めていない。標準期間より長い',
    ],
    ['標準・提案・決定が同じ', { proposed: 3, decided: 3 }, 3, '同じ', '同じ', '市町村が3か月ごとと決めた'],
    [
      '提案より短く決めた',
      { proposed: 3, decided: 2 },
      2,
      '短い',
      '短い',
      '市町村が2か月ごとと決めた。標準期間より短い',
    ],
    [
      '提案より長く決めた',
      { proposed: 1, decided: 4 },
      4,
      '長い',
      '長い',
      '市町村が4か月ごとと決めた。標準期間より長い',
    ],
    [
      '標準がない',
      { standard: null, proposed: 6, decided: 6 },
      6,
      'くらべるものがない',
      '同じ',
      '市町村が6か月ごとと決めた',
    ],
    ['毎月', { decided: 1 }, 1, '短い', 'くらべるものがない', '市町村が1か月ごとと決めた。標準期間より短い'],
    [
      '1年ごと',
      { standard: 6, decided: 12 },
      12,
      '長い',
      'くらべるものがない',
      '市町村が12か月ごとと決めた。標準期間より長い',
    ],
  ] as const)('%s', (_, over, interval, besideStandard, besideProposal, words) => {
    const finding = {
      decides: '市町村',
      interval,
      besideStandard,
      besideProposal,
      shorterIsDesirable: [],
    } as const
    expect(rule(over)).toMatchObject({ finding, unconfirmed: [] })
    expect(monitoringDecision.words({ ...finding, shorterIsDesirable: [] })).toBe(words)
  })

  test('1か月から12か月までのどの期間も決められる', () => {
    const { facts } = monitoringDecision
    for (let decided = 1; decided <= 12; decided++)
      expect(facts.safeParse({ ...undecided, decided }).success).toBe(true)
    for (const decided of [0, 13, 1.5]) expect(facts.safeParse({ ...undecided, decided }).success).toBe(false)
  })

  test('標準とちがうときは、どちらの期間かを理由に言う', () => {
    const procedure = '期間は市町村が決め、標準期間と事業所の提案はそのとき考慮することだから'
    const because = (over: Partial<MonitoringDecisionFacts>) => {
      const ruling = rule(over)
      return ruling.silent ? [] : ruling.because
    }
    expect(because({ decided: 3 })).toEqual([procedure])
    expect(because({ proposed: 6, decided: 2 })).toEqual([
      procedure,
      '決めた期間（2か月）が標準期間（3か月）より短いため',
    ])
    expect(because({ proposed: 6 })).toEqual([
      procedure,
      '提案された期間（6か月）が標準期間（3か月）より長いため',
    ])
  })

  const circumstances = ['単身である', '強度行動障害がある'] as const
  test.each([
    ['2012-04-01', [], '相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）'],
    ['2021-03-31', [], '相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）'],
    ['2021-04-01', circumstances, '令和3年度障害福祉サービス等報酬改定等に関するQ&A'],
    ['2026-04-01', circumstances, '令和3年度障害福祉サービス等報酬改定等に関するQ&A'],
  ] as const)('短い期間が望ましい状況は %s に %j', (on, shorterIsDesirable, law) => {
    const ruling = rule({ circumstances: [...circumstances] }, on)
    expect(ruling).toMatchObject({ finding: { shorterIsDesirable }, citation: { law } })
    const spoken = ruling.silent ? null : ruling
    expect(spoken?.unconfirmed).toHaveLength(shorterIsDesirable.length > 0 ? 1 : 0)
    expect(spoken?.because.slice(1)).toEqual(
      shorterIsDesirable.map((one) => `短い期間が望ましい状況：${one}`),
    )
    if (spoken) {
      const said = monitoringDecision.words(spoken.finding)
      expect(said.endsWith('標準期間より短い期間が望ましい状況がある')).toBe(shorterIsDesirable.length > 0)
    }
  })

  test('望ましい状況は一つでもあれば言う', () => {
    const finding = {
      decides: '市町村',
      interval: 3,
      besideStandard: '同じ',
      besideProposal: '同じ',
      shorterIsDesirable: ['単身である'],
    } as const
    const over = { proposed: 3, decided: 3, circumstances: ['単身である' as const] }
    const unconfirmed = monitoringDecision.readings.map(({ says }) => says)
    expect(rule(over)).toMatchObject({ finding, unconfirmed })
    expect(monitoringDecision.words({ ...finding, shorterIsDesirable: ['単身である'] })).toBe(
      '市町村が3か月ごとと決めた。標準期間より短い期間が望ましい状況がある',
    )
  })

  test('制度の始まる前は定めがない', () => expect(rule({}, '2012-03-31').silent).toBe(true))
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = monitoringDecision
  expect([id, title, chapter, asked]).toEqual([
    'monitoring-decision',
    'モニタリング期間の決定',
    'モニタリング',
    '支給決定をする日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', '2021-04-01'],
    ['2021-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    standard: {
      title: '標準期間（か月）',
      anyOf: [
        {
          title: '標準期間（か月）',
          minimum: 1,
          maximum: 12,
          tries: [1, 2, 3, 4, 6, 12],
        },
        {},
      ],
    },
    proposed: {
      title: '事業所が提案した期間（か月）',
      anyOf: [
        { title: '事業所が提案した期間（か月）', minimum: 1, maximum: 12, tries: [1, 2, 3, 4, 6, 12] },
        {},
      ],
    },
    decided: {
      title: '市町村が決めた期間（か月）',
      anyOf: [
        { title: '市町村が決めた期間（か月）', minimum: 1, maximum: 12, tries: [1, 2, 3, 4, 6, 12] },
        {},
      ],
    },
    circumstances: {
      title: '本人の状況',
      maxItems: 14,
      items: {
        title: '状況',
        enum: [
          '集中的な支援が終わった後',
          '事業所がたびたび変わる',
          'サービスの利用が安定しない',
          '医療との連携が必要',
          '複数のサービスを使う',
          '家族や近所との関係が安定しない',
          '学校の長期休暇がある',
          '就学前の子の保護者に不安がある',
          '単身である',
          '世帯に複合した課題がある',
          '医療観察法の対象である',
          '犯罪をした',
          '医療的ケア児である',
          '強度行動障害がある',
        ],
      },
    },
  })
})
