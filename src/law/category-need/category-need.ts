/**
 * 障害支援区分の認定が要るか
 *
 * Whether the survey, the board and the notice of 障害支援区分 (steps ⑤ to ⑦) arise.
 *
 * Source    障害者総合支援法 第20条第2項・第21条第1項、事務処理要領
 * Text      An adult who applies for 介護給付 needs it; for 訓練等給付 only 共同生活援助 with care
 *           (入浴・排せつ・食事の介護) does. Children have no category.
 * In force  2014-04-01 – (障害程度区分 before)
 * Reading   同行援護 has its own survey and no category. 施設入所支援 beside training services only needs
 *           none, but the person must be unable to commute.  [unconfirmed]
 */
import { z } from 'zod'
import { flag } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { serviceCodes, servicesMissingOn } from '../texts/service-fact.ts'
import { servicesOn } from '../texts/services-on.ts'
import { sources } from '../texts/sources.ts'

export const categoryNeedFacts = z.strictObject({
  services: serviceCodes('申請するサービス'),
  /** Treated as a child by law; a person of 15 to 17 whom the 児童相談所 lets count as adult is not. */
  isChild: flag('障害児か（15歳から17歳で児童相談所の意見により障害者とみなされる人は「いいえ」）'),
  needsCare: flag('共同生活援助で入浴・排せつ・食事の介護を受けるか'),
})
export type CategoryNeedFacts = z.infer<typeof categoryNeedFacts>

export type CategoryNeed = '必要' | '不要'

/** 共同生活援助, where care turns the answer. */
export const groupHome = '33'
const residence = '32'

const readings = {
  besideTraining: {
    says: '訓練等給付を受ける人の施設入所支援に区分が要らないこと',
    settledBy: '事務処理要領の施設入所支援の対象者の節',
  },
} satisfies Record<string, Reading>

export const categoryNeed: Provision<CategoryNeedFacts, CategoryNeed> = {
  id: 'category-need',
  title: '障害支援区分の認定が要るか',
  chapter: '障害支援区分',
  day: '申請を受け付けた日',
  facts: categoryNeedFacts,
  readings: Object.values(readings),
  words: (finding) => `障害支援区分の認定は${finding}`,
  mismatches: ({ services }, { on }) => servicesMissingOn('services', services, on),
  wordings: [
    {
      from: Temporal.PlainDate.from('2014-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.category,
      says: '障害者が介護給付（同行援護を除く）を申請したとき、または共同生活援助で入浴・排せつ・食事の介護を受けるときは、障害支援区分を認定する。障害児と、そのほかの訓練等給付には要らない。',
      decide: ({ services, isChild, needsCare }, { on }) => {
        if (isChild) return { finding: '不要', because: ['障害児には障害支援区分がないため'] }
        const asked = servicesOn(on).filter(({ code }) => services.includes(code))
        const needing = asked.filter(
          ({ code, needsCategory }) => needsCategory || (code === groupHome && needsCare),
        )
        if (needing.length === 0) {
          return { finding: '不要', because: ['障害支援区分を要するサービスが申請にないため'] }
        }
        const trains = asked.some(({ group, tier }) => group === '訓練等給付' && tier === '日中活動系')
        if (trains && needing.every(({ code }) => code === residence)) {
          return {
            finding: '不要',
            because: ['施設入所支援のほかは訓練等給付だけのため（通所が難しいことが条件）'],
            unconfirmed: [readings.besideTraining.says],
          }
        }
        return {
          finding: '必要',
          because: needing.map(({ code, name }) =>
            code === groupHome ? `${name}で介護を受けるため` : `${name}を希望する障害者のため`,
          ),
        }
      },
    },
  ],
}
