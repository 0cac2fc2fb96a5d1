/**
 * セルフプランで生じない手続き
 *
 * Which of the fifteen steps do not arise when the draft is a self-plan.
 *
 * Source    指定計画相談支援基準 第5条・第6条・第15条 (they bind designated offices only);
 *           京都市 平成27年3月10日通知 記3(1)・別紙2注1
 * Text      No contract with a planning office, no meeting that it calls, no final plan that it submits,
 *           no monitoring. A municipality may still ask for papers of its own.
 * In force  2012-04-01 – (京都市 also in its own words 2015-04-01 –)
 */
import { z } from 'zod'
import type { Citation } from '../kit/citation.ts'
import { choice, list } from '../kit/facts.ts'
import type { Answer, Provision } from '../kit/provision.ts'
import { type OfficeStepMark, officeStepMarks, officeSteps } from '../texts/office-steps.ts'
import { sources } from '../texts/sources.ts'

/** 市町村が独自に求めることのある書類 */
export const municipalPapers = ['計画', 'モニタリング報告書'] as const

export const selfPlanStepsFacts = z.strictObject({
  municipalPapers: list('市町村が独自に求める書類', choice('書類', municipalPapers), 10),
})

export type SelfPlanStepsFacts = z.infer<typeof selfPlanStepsFacts>

/**
 * A step of the flow by the number that leaflets print (③), with the source that lets it fall away, and the
 * paper that the municipality nevertheless asks the person for.
 */
export type StepNotArising = {
  step: OfficeStepMark
  title: string
  citation: Citation
  municipalPaper: '計画' | 'モニタリング報告書' | null
}

/** The notice of 京都市 does not speak of it. */
const notInNotice: OfficeStepMark = '⑭'

const paperOf: Readonly<Partial<Record<OfficeStepMark, '計画' | 'モニタリング報告書'>>> = {
  '⑭': '計画',
  '⑮': 'モニタリング報告書',
}

export const selfPlanSteps: Provision<SelfPlanStepsFacts, StepNotArising[]> = {
  id: 'self-plan-steps',
  title: 'セルフプランで生じない手続き',
  chapter: 'セルフプラン',
  day: 'セルフプランを選ぶ日',
  facts: selfPlanStepsFacts,
  readings: [],
  words: (finding) =>
    finding
      .map(({ step, title, municipalPaper }) =>
        municipalPaper === null
          ? `${step}${title}`
          : `${step}${title}（市町村が独自に${municipalPaper}を求める）`,
      )
      .join('、'),
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.officePlanning,
      says: '契約、サービス担当者会議、計画の提出、モニタリングは指定事業所の務めで、セルフプランでは生じない。',
      decide: ({ municipalPapers }) => answer(municipalPapers),
    },
    {
      from: Temporal.PlainDate.from('2015-04-01'),
      until: null,
      binds: '京都市',
      citation: sources.kyotoSelfPlan,
      says: 'セルフプランでは事業所との契約は生じず、サービス担当者会議、連絡調整、モニタリングを行う必要はない。',
      decide: ({ municipalPapers }) => answer(municipalPapers, sources.kyotoSelfPlan),
    },
  ],
}

function answer(papers: SelfPlanStepsFacts['municipalPapers'], own?: Citation): Answer<StepNotArising[]> {
  const asked = [...new Set(papers)].sort()
  return {
    finding: officeStepMarks.map((step) => {
      const { title, citation } = officeSteps[step]
      const paper = paperOf[step]
      return {
        ...{ step, title, citation: step === notInNotice ? citation : (own ?? citation) },
        municipalPaper: paper !== undefined && asked.includes(paper) ? paper : null,
      }
    }),
    because: [
      'セルフプランは指定特定相談支援事業所が作らないため',
      ...(asked.length === 0
        ? []
        : [`法令にはないが、市町村が独自に求める書類がある（${asked.join('、')}）`]),
    ],
  }
}
