/**
 * 計画を書ける人
 *
 * Who may write which paper, and who may only take part or help.
 *
 * Source    指定計画相談支援基準 第15条第1項、令和6年度報酬改定（相談支援員）、相談支援に係るQ&A（平成29年3月31日）;
 *           京都市 平成27年3月10日通知 記1(2)イ・記3(1)・別紙2
 * Text      The specialist of a designated office writes its draft and plan. Since 2024-04 a 相談支援員 under a chief
 *           specialist takes part. A self-plan is by anyone outside the designated office; staff of a provider help.
 * In force  2012-04-01 –
 * Reading   What a 相談支援員 needs; that provider staff help and are not the author.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag } from '../kit/facts.ts'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import { planMakerSources } from '../texts/sources-plan-maker.ts'

export const planAuthorFacts = z.strictObject({
  paper: choice('書類', ['計画案', '計画', 'セルフプラン']),
  author: choice('書く人', [
    '相談支援専門員',
    '相談支援員',
    '本人',
    '家族',
    '支援者',
    'サービス事業者の職員',
  ]),
  underChief: flag('主任相談支援専門員の指導を受けている'),
  enhancedOffice: flag('機能強化型の事業所にいる'),
})

export type PlanAuthorFacts = z.infer<typeof planAuthorFacts>

export type PlanAuthor = '書ける' | '相談支援専門員のもとで加われる' | '作成を助けられる' | '書けない'

const readings = {
  assistant: {
    says: '相談支援員が加われるのは、機能強化型の事業所で主任相談支援専門員の指導を受けるときに限ること',
    settledBy: '令和6年度報酬改定の告示・留意事項通知と指定計画相談支援基準の相談支援員の定め',
  },
  providerStaff: {
    says: 'サービス事業者の職員を、セルフプランの作成者でなく作成補助者とすること',
    settledBy: '相談支援に係るQ&A（平成29年3月31日）のセルフプランの作成者についての答え',
  },
} satisfies Record<string, Reading>

const assistantsStart = Temporal.PlainDate.from('2024-04-01')

export const planAuthor: Provision<PlanAuthorFacts, PlanAuthor> = {
  id: 'plan-author',
  title: '計画を書ける人',
  chapter: '計画を作る人',
  day: '計画を書く日',
  facts: planAuthorFacts,
  readings: Object.values(readings),
  words: (finding) => finding,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: assistantsStart,
      binds: 'nation',
      citation: planMakerSources.officePlanner,
      says: '事業所の計画案と計画は相談支援専門員が書く。セルフプランは本人・家族・支援者などが書き、サービス事業者の職員は作成を助ける。',
      decide: (facts) => decide(facts, () => no('相談支援員の制度がまだないため')),
    },
    {
      from: assistantsStart,
      until: null,
      binds: 'nation',
      citation: planMakerSources.officePlanner,
      says: 'これに加えて、機能強化型の事業所で主任相談支援専門員の指導を受ける相談支援員が、計画案と計画の作成に加われる。',
      decide: (facts) => decide(facts, () => assistant(facts)),
    },
  ],
}

function decide(
  { paper, author }: PlanAuthorFacts,
  asAssistant: () => Answer<PlanAuthor>,
): Answer<PlanAuthor> {
  if (paper === 'セルフプラン') return selfPlan(author)
  if (author === '相談支援専門員') {
    return { finding: '書ける', because: [`${paper}は指定事業所の相談支援専門員が書くため`] }
  }
  if (author === '相談支援員') return asAssistant()
  return no(`${paper}は指定事業所の相談支援専門員が書くため`)
}

function selfPlan(author: PlanAuthorFacts['author']): Answer<PlanAuthor> {
  const citation = planMakerSources.selfPlanAuthor
  if (author === '相談支援専門員' || author === '相談支援員') {
    return { ...no('セルフプランは指定事業所でない人が書くため'), citation }
  }
  if (author === 'サービス事業者の職員') {
    return {
      finding: '作成を助けられる',
      because: ['サービス事業者の職員は、本人の作成を助ける立場のため'],
      citation,
      unconfirmed: [readings.providerStaff.says],
    }
  }
  return { finding: '書ける', because: ['セルフプランの作成者に、基本として制限はないため'], citation }
}

function assistant({ underChief, enhancedOffice }: PlanAuthorFacts): Answer<PlanAuthor> {
  const citation = planMakerSources.planningAssistant
  const unconfirmed = [readings.assistant.says]
  if (underChief && enhancedOffice) {
    const because = ['機能強化型の事業所で主任相談支援専門員の指導を受けているため']
    return { finding: '相談支援専門員のもとで加われる', because, citation, unconfirmed }
  }
  const because = [
    ...(enhancedOffice ? [] : ['機能強化型の事業所でないため']),
    ...(underChief ? [] : ['主任相談支援専門員の指導を受けていないため']),
  ]
  return { finding: '書けない', because, citation, unconfirmed }
}

function no(why: string): Answer<PlanAuthor> {
  return { finding: '書けない', because: [why] }
}
