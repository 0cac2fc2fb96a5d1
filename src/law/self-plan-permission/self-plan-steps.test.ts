import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { type SelfPlanStepsFacts, selfPlanSteps } from './self-plan-steps.ts'

checkProvision(selfPlanSteps)

const rule = (papers: SelfPlanStepsFacts['municipalPapers'], place = '北区', on = '2026-04-01') => {
  const when = { on: Temporal.PlainDate.from(on), in: place }
  const ruling = applyOn(when, selfPlanSteps, { municipalPapers: papers })
  if (ruling.silent) throw new Error('silent')
  return ruling
}

test.each([
  ['北区', '2026-04-01', ['第5条', '第15条第2項', '第6条', '第15条第3項']],
  ['京都市', '2015-03-31', ['第5条', '第15条第2項', '第6条', '第15条第3項']],
  // The notice speaks of the contract, the meeting and monitoring, not of handing in a plan.
  ['京都市', '2015-04-01', ['記3(1)・別紙2注1', '記3(1)・別紙2注1', '第6条', '記3(1)・別紙2注1']],
])('%s（%s）では契約・担当者会議・計画提出・モニタリングが生じない', (place, on, articles) => {
  const { finding, because, citation } = rule([], place, on)
  expect(finding.map(({ step, title }) => `${step}${title}`)).toEqual([
    '③相談支援事業所との契約',
    '⑬サービス担当者会議',
    '⑭計画の提出',
    '⑮モニタリング',
  ])
  expect(finding.map((one) => one.citation.article)).toEqual(articles)
  expect(finding.every(({ municipalPaper }) => municipalPaper === null)).toBe(true)
  expect(because).toEqual(['セルフプランは指定特定相談支援事業所が作らないため'])
  expect(citation.article).toBe(articles[1])
  expect(selfPlanSteps.words(finding)).toBe(
    '③相談支援事業所との契約、⑬サービス担当者会議、⑭計画の提出、⑮モニタリング',
  )
})

test.each([
  ['計画だけ', ['計画'], [null, null, '計画', null], '（計画）'],
  ['報告書だけ', ['モニタリング報告書'], [null, null, null, 'モニタリング報告書'], '（モニタリング報告書）'],
  [
    'さいたま市の例：計画と報告書',
    ['計画', 'モニタリング報告書', '計画'],
    [null, null, '計画', 'モニタリング報告書'],
    '（モニタリング報告書、計画）',
  ],
] as [string, SelfPlanStepsFacts['municipalPapers'], (string | null)[], string][])(
  '市町村が独自に求める書類：%s',
  (_, papers, expected, named) => {
    const { finding, because } = rule(papers)
    expect(finding.map(({ municipalPaper }) => municipalPaper)).toEqual(expected)
    expect(because).toEqual([
      'セルフプランは指定特定相談支援事業所が作らないため',
      `法令にはないが、市町村が独自に求める書類がある${named}`,
    ])
    const asks = expected.filter((paper) => paper !== null)
    for (const paper of asks)
      expect(selfPlanSteps.words(finding)).toContain(`（市町村が独自に${paper}を求める）`)
  },
)

test('制度の前は何も言わない', () => {
  const on = Temporal.PlainDate.from('2012-03-31')
  expect(applyOn({ on, in: '京都市' }, selfPlanSteps, { municipalPapers: [] }).silent).toBe(true)
})

test('見出しと事実の形', () => {
  expect(selfPlanSteps.chapter).toBe('セルフプラン')
  expect(factsSchema(selfPlanSteps.facts).properties).toMatchObject({
    municipalPapers: { maxItems: 10, items: { title: '書類', enum: ['計画', 'モニタリング報告書'] } },
  })
})
