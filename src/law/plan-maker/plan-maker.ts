/**
 * 計画を作る事業所
 *
 * Whose kind of office makes the plan, and which fee pays for it.
 *
 * Source    障害者総合支援法 第51条の17・第22条第5項、児童福祉法 第24条の26・第21条の5の7第5項・第24条の2、
 *           平成24年厚生労働省告示第126号; 京都市 平成27年3月10日通知 前文
 * Text      Services of the Act: 指定特定相談支援事業所, also for a child. 障害児通所: 指定障害児相談支援事業所. Both:
 *           one office makes both as one and claims 障害児相談支援費 only. 障害児入所: 児童相談所 decides, no plan.
 *           A self-plan is paid for to nobody.
 * In force  2012-04-01 –
 */
import { z } from 'zod'
import type { Citation } from '../kit/citation.ts'
import { flag } from '../kit/facts.ts'
import type { OccasionOfLaw } from '../kit/occasion-of-law.ts'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import type { ServiceGroup } from '../texts/service.ts'
import { serviceCodes, servicesMissingOn } from '../texts/service-fact.ts'
import { serviceOn } from '../texts/services-on.ts'
import { sources } from '../texts/sources.ts'
import { planMakerSources } from '../texts/sources-plan-maker.ts'

export const planMakerFacts = z.strictObject({
  services: serviceCodes('申請したサービス'),
  isSelfPlan: flag('セルフプランを出す'),
})

export type PlanMakerFacts = z.infer<typeof planMakerFacts>

export type PlanMaker = {
  maker:
    | '指定特定相談支援事業所'
    | '指定障害児相談支援事業所'
    | '両方の指定を受けた一つの事業所'
    | '本人・家族・支援者など（セルフプラン）'
    | '計画はいらない（児童相談所が決める）'
    | '計画の対象でない'
  fee: '計画相談支援費' | '障害児相談支援費' | 'なし'
}

const readings = {
  both: {
    says: '両方のサービスを使う児童の計画を一つの事業所がまとめて作り、障害児相談支援費だけを算定すること',
    settledBy: '平成24年厚生労働省告示第125号・第126号の注',
  },
  kyotoBoth: {
    says: '両方のサービスを使う児童の取扱いとして京都市が予告した別の通知が、国の定めと同じであること',
    settledBy: '障害福祉サービスと障害児通所支援の両方を利用している児童に係る京都市の通知',
  },
} satisfies Record<string, Reading>

const actGroups: readonly ServiceGroup[] = ['介護給付', '訓練等給付', '地域相談支援給付']

export const planMaker: Provision<PlanMakerFacts, PlanMaker> = {
  id: 'plan-maker',
  title: '計画を作る事業所',
  chapter: '計画を作る人',
  day: '計画案の提出を求める日',
  facts: planMakerFacts,
  readings: Object.values(readings),
  words: ({ maker, fee }) => (fee === 'なし' ? maker : `${maker}（${fee}）`),
  mismatches: ({ services }, { on }) => servicesMissingOn('services', services, on),
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.planBenefit,
      says: '障害福祉サービスと地域相談支援の計画は指定特定相談支援事業所、障害児通所支援の計画は指定障害児相談支援事業所が作る。両方なら一つの事業所がまとめて作る。障害児入所の計画はいらない。',
      decide: (facts, when) => decide(facts, when, [readings.both.says]),
    },
    {
      from: Temporal.PlainDate.from('2015-04-01'),
      until: null,
      binds: '京都市',
      citation: sources.planBenefit,
      says: '国の定めによる。障害福祉サービスと障害児通所支援の両方を使う児童の取扱いは、別の通知による。',
      decide: (facts, when) => decide(facts, when, [readings.both.says, readings.kyotoBoth.says]),
    },
  ],
}

function decide(
  { services, isSelfPlan }: PlanMakerFacts,
  { on }: OccasionOfLaw,
  bothReadings: string[],
): Answer<PlanMaker> {
  const asked = services.flatMap((code) => serviceOn(code, on) ?? [])
  const named = (groups: readonly ServiceGroup[]) =>
    [...new Set(asked.filter(({ group }) => groups.includes(group)).map(({ name }) => name))].join('、')
  const adult = named(actGroups)
  const child = named(['障害児通所給付'])
  const institution = named(['障害児入所給付'])
  if (adult === '' && child === '') {
    return institution === ''
      ? found('計画の対象でない', 'なし', '計画の対象になるサービスが申請にないため', sources.planBenefit)
      : found(
          '計画はいらない（児童相談所が決める）',
          'なし',
          `障害児入所（${institution}）のため`,
          sources.childInstitution,
        )
  }
  if (isSelfPlan) {
    const citation = adult === '' ? sources.childDraftSubmission : sources.draftSubmission
    return found('本人・家族・支援者など（セルフプラン）', 'なし', 'セルフプランを出すため', citation)
  }
  const whyAdult = `障害福祉サービスか地域相談支援（${adult}）のため`
  const whyChild = `障害児通所支援（${child}）のため`
  if (child === '') return found('指定特定相談支援事業所', '計画相談支援費', whyAdult, sources.planBenefit)
  if (adult === '') {
    return found('指定障害児相談支援事業所', '障害児相談支援費', whyChild, sources.childPlanBenefit)
  }
  return {
    finding: { maker: '両方の指定を受けた一つの事業所', fee: '障害児相談支援費' },
    because: [whyAdult, whyChild],
    citation: planMakerSources.officeHarmony,
    unconfirmed: bothReadings,
  }
}

function found(
  maker: PlanMaker['maker'],
  fee: PlanMaker['fee'],
  why: string,
  citation: Citation,
): Answer<PlanMaker> {
  return { finding: { maker, fee }, because: [why], citation }
}
