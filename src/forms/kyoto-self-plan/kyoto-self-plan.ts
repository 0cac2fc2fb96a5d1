import { relations } from '../../plan/content/self-plan.ts'
import { createAnnex } from '../kit/annex.ts'
import type { Form } from '../kit/form.ts'
import type { WeekBlock } from '../kit/week-grid.ts'
import { weekGrid } from '../kit/week-grid.ts'
import { writtenDate } from '../kit/written-date.ts'

/** 京都市 セルフプラン用 計画案 (2015-03-10 revision), both sides. ISO days. */
export type KyotoSelfPlan = {
  readonly demo: boolean
  readonly person: { readonly name: string; readonly guardian: string | null }
  readonly certificateNumber: string
  readonly category: string | null
  readonly madeOn: string | null
  /** 計画案作成・補助者; `relationNote` fills the brackets after 家族 or その他. */
  readonly author: {
    readonly name: string
    readonly relation: (typeof relations)[number]
    readonly relationNote: string
    readonly contact: string
  }
  readonly hopes: string
  readonly troubles: string
  readonly achievements: string
  readonly measures: string
  readonly considerations: string
  readonly week: readonly WeekBlock[]
  readonly besidesWeek: readonly {
    readonly kind: string
    readonly content: string
    readonly amount: string
  }[]
}

export const kyotoSelfPlan: Form<KyotoSelfPlan> = {
  id: 'kyoto-self-plan',
  version: '1',
  title: () => 'セルフプラン用 サービス等利用計画案・児童支援利用計画案',
  template: 'kyoto-self-plan/kyoto-self-plan.typ',
  sheet: (plan) => {
    const annex = createAnnex()
    const { author } = plan
    return {
      head: {
        form: 'kyoto-self-plan',
        version: '1',
        title: 'セルフプラン用 サービス等利用計画案・児童支援利用計画案',
        whose: plan.person.name,
        demo: plan.demo,
      },
      person: plan.person,
      certificateNumber: plan.certificateNumber,
      category: plan.category ?? '',
      madeOn: writtenDate(plan.madeOn),
      author: author.name,
      contact: author.contact,
      relations: relations.map((of) => ({
        of,
        on: author.relation === of,
        note: author.relation === of ? author.relationNote : '',
        bracket: of !== '本人',
      })),
      hopes: plan.hopes,
      troubles: plan.troubles,
      achievements: plan.achievements,
      measures: plan.measures,
      considerations: plan.considerations,
      grid: weekGrid(plan.week, 'off-line', annex),
      besidesWeek: plan.besidesWeek.map(({ kind, content, amount }, i) => {
        const put = (of: string, text: string) =>
          annex.put(`週間予定表に記載できないサービス${i + 1} ${of}`, text, 120)
        return { kind: put('種類', kind), content: put('内容', content), amount: put('頻度・量', amount) }
      }),
      annex: annex.notes(),
    }
  },
}
