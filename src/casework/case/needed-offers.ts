import { applyOn } from '../../law/kit/apply-on.ts'
import { type PlanMaker, planMaker } from '../../law/plan-maker/plan-maker.ts'
import type { CaseFile } from './file.ts'
import { planMakerFactsOf } from './plan-maker-facts-of.ts'

/** 計画相談, 障害児相談: what a planning office is designated for, as the register of offices has it. */
export const offerKinds = ['計画相談', '障害児相談'] as const

export type Offer = (typeof offerKinds)[number]

/** どの指定がいるか: what an office must be designated for to make the plan of this case, by the rule `plan-maker`. */
export const neededOffers = (file: CaseFile, place: string): readonly Offer[] => {
  const asked = planMakerFactsOf(file, place)
  if (asked === null) return []
  const ruling = applyOn(asked.when, planMaker, asked.facts)
  return ruling.silent ? [] : offersOf[ruling.finding.maker]
}

const offersOf: Readonly<Record<PlanMaker['maker'], readonly Offer[]>> = {
  指定特定相談支援事業所: ['計画相談'],
  指定障害児相談支援事業所: ['障害児相談'],
  両方の指定を受けた一つの事業所: offerKinds,
  '本人・家族・支援者など（セルフプラン）': [],
  '計画はいらない（児童相談所が決める）': [],
  計画の対象でない: [],
}
