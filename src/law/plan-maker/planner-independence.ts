/**
 * モニタリングをする人の独立
 *
 * Whether a planner who is also staff of a provider that the person uses may do the monitoring.
 *
 * Source    相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）
 * Text      Another specialist does it, except where no other office is near or the grant is about three months old
 *           at most.
 * In force  2012-04-01 –
 * Reading   The whole rule, its day, and 「おおむね三か月」 as three months to the day.  [unconfirmed]
 */
import { z } from 'zod'
import { day, flag } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { planMakerSources } from '../texts/sources-plan-maker.ts'

export const plannerIndependenceFacts = z.strictObject({
  worksForProvider: flag('担当の相談支援専門員が、本人の使うサービスの事業所の職員を兼ねている'),
  noOtherNearby: flag('近くにほかの相談支援事業所がない'),
  decidedOn: day('支給決定の日'),
})

export type PlannerIndependenceFacts = z.infer<typeof plannerIndependenceFacts>

export type PlannerIndependence = '同じ人でよい' | 'ほかの相談支援専門員が行う'

const readings = {
  rule: {
    says: '兼務する相談支援専門員でない人がモニタリングをすることと、その例外が、制度の始めからこのとおりであること',
    settledBy:
      '相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）の兼務する職員についての問いと答え',
  },
  aboutThreeMonths: {
    says: '「おおむね三か月」を、支給決定の日から三か月後の日までと読むこと',
    settledBy:
      '相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）の兼務する職員についての問いと答え',
  },
} satisfies Record<string, Reading>

/** Months after the decision in which the same planner may still monitor. */
const startMonths = 3

export const plannerIndependence: Provision<PlannerIndependenceFacts, PlannerIndependence> = {
  id: 'planner-independence',
  title: 'モニタリングをする人の独立',
  chapter: '計画を作る人',
  day: 'モニタリングをする日',
  facts: plannerIndependenceFacts,
  readings: Object.values(readings),
  words: (finding) =>
    finding === '同じ人でよい'
      ? '担当の相談支援専門員がモニタリングをしてよい'
      : 'ほかの相談支援専門員がモニタリングをする',
  mismatches: ({ decidedOn }, { on }) =>
    Temporal.PlainDate.compare(decidedOn, on) > 0
      ? [{ field: 'decidedOn', expected: `モニタリングをする日（${on.toString()}）か、それより前の日` }]
      : [],
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: planMakerSources.plannerIndependence,
      says: '本人の使うサービスの事業所の職員を兼ねる相談支援専門員は、近くにほかの事業所がないときと支給決定からおおむね三か月の間を除き、モニタリングをほかの人に任せる。',
      decide: ({ worksForProvider, noOtherNearby, decidedOn }, { on }) => {
        if (!worksForProvider) {
          return { finding: '同じ人でよい', because: ['本人の使うサービスの事業所の職員でないため'] }
        }
        const unconfirmed = [readings.rule.says]
        if (noOtherNearby) {
          return { finding: '同じ人でよい', because: ['近くにほかの相談支援事業所がないため'], unconfirmed }
        }
        const last = decidedOn.add({ months: startMonths })
        const isEarly = Temporal.PlainDate.compare(on, last) <= 0
        const span = `支給決定の日（${decidedOn.toString()}）からおおむね三か月`
        return {
          finding: isEarly ? '同じ人でよい' : 'ほかの相談支援専門員が行う',
          because: [
            '本人の使うサービスの事業所の職員を兼ねているため',
            isEarly ? `${span}の間のため` : `${span}を過ぎたため`,
          ],
          unconfirmed: [...unconfirmed, readings.aboutThreeMonths.says],
        }
      },
    },
  ],
}
