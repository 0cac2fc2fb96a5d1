/**
 * モニタリング期間の決定
 *
 * Who sets the interval of review, and how what was set stands beside the standard and the proposal.
 *
 * Source    相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）; 令和3年度報酬改定Q&A 問38
 * Text      The office proposes in its draft; the municipality sets the interval with the grant. The standard is
 *           one thing to weigh, as before, so any other interval may be set; some make a shorter one desirable.
 * In force  2012-04-01 –; what makes a shorter one desirable is listed since 2021-04-01
 * Reading   That the answer of 2021 is weighed from 2021-04-01 on.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, list, maybe, whole } from '../kit/facts.ts'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import { monitoringSources } from '../texts/sources-monitoring.ts'

const shorterWhen = [
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
] as const

const months = (title: string) => maybe(whole(title, 1, 12, [1, 2, 3, 4, 6, 12]))
export const monitoringDecisionFacts = z.strictObject({
  standard: months('標準期間（か月）'),
  proposed: months('事業所が提案した期間（か月）'),
  decided: months('市町村が決めた期間（か月）'),
  circumstances: list('本人の状況', choice('状況', shorterWhen), shorterWhen.length),
})
export type MonitoringDecisionFacts = z.infer<typeof monitoringDecisionFacts>

type Beside = '同じ' | '短い' | '長い' | 'くらべるものがない'
export type MonitoringDecision = {
  decides: '市町村'
  /** Months; null while the municipality has not decided. */
  interval: number | null
  /** What was decided (or, before that, what is proposed) beside the standard. */
  besideStandard: Beside
  besideProposal: Beside
  /** Circumstances for which a shorter interval than the standard is desirable. */
  shorterIsDesirable: string[]
}

const readings = {
  since2021: {
    says: '令和3年のQ&Aが挙げる状況を、令和3年4月1日からの決定で考慮すること',
    settledBy: '令和3年度障害福祉サービス等報酬改定等に関するQ&A 問38',
  },
} satisfies Record<string, Reading>

const since2021 = Temporal.PlainDate.from('2021-04-01')
const procedure =
  '事業所が計画案で期間を提案し、市町村が支給決定のときに期間を決めて受給者証に書く。標準期間は市町村が決めるときに考慮することの一つで、ほかの期間も決められる。'

export const monitoringDecision: Provision<MonitoringDecisionFacts, MonitoringDecision> = {
  id: 'monitoring-decision',
  title: 'モニタリング期間の決定',
  chapter: 'モニタリング',
  day: '支給決定をする日',
  facts: monitoringDecisionFacts,
  readings: Object.values(readings),
  words: ({ interval, besideStandard, shorterIsDesirable }) =>
    [
      interval === null ? '市町村がまだ決めていない' : `市町村が${interval}か月ごとと決めた`,
      ...(besideStandard === '短い' || besideStandard === '長い' ? [`標準期間より${besideStandard}`] : []),
      ...(shorterIsDesirable.length > 0 ? ['標準期間より短い期間が望ましい状況がある'] : []),
    ].join('。'),
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: since2021,
      binds: 'nation',
      citation: monitoringSources.weighed,
      says: procedure,
      decide: (facts) => answer(facts, []),
    },
    {
      from: since2021,
      until: null,
      binds: 'nation',
      citation: monitoringSources.weighed2021,
      says: `${procedure}標準期間より短くすることが望ましい状況：${shorterWhen.join('、')}など。`,
      decide: (facts) => answer(facts, facts.circumstances),
    },
  ],
}

function answer(facts: MonitoringDecisionFacts, circumstances: string[]): Answer<MonitoringDecision> {
  const { standard, proposed, decided } = facts
  const besideStandard = compare(decided ?? proposed, standard)
  const named = decided === null ? '提案された期間' : '決めた期間'
  return {
    finding: {
      decides: '市町村',
      interval: decided,
      besideStandard,
      besideProposal: compare(decided, proposed),
      shorterIsDesirable: circumstances,
    },
    because: [
      '期間は市町村が決め、標準期間と事業所の提案はそのとき考慮することだから',
      ...(besideStandard === '短い' || besideStandard === '長い'
        ? [`${named}（${decided ?? proposed}か月）が標準期間（${standard}か月）より${besideStandard}ため`]
        : []),
      ...circumstances.map((circumstance) => `短い期間が望ましい状況：${circumstance}`),
    ],
    unconfirmed: circumstances.length > 0 ? [readings.since2021.says] : [],
  }
}

function compare(ours: number | null, other: number | null): Beside {
  if (ours === null || other === null) return 'くらべるものがない'
  if (ours === other) return '同じ'
  return ours < other ? '短い' : '長い'
}
