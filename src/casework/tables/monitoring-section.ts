import type { MonitoringState, MonitoringStates } from '../../city/measures/monitoring-state.ts'
import type { At } from '../case/at.ts'
import { type Choice, hrefOf } from './choice.ts'
import { countsOf, type MeasureSection, rowOf } from './measure-section.ts'
import { words } from './tables.words.ts'
import { shortMonth } from './year-name.ts'

/** What a list of reviews may be narrowed to, as an address names it. */
export const reviewStates = {
  due: '予定',
  done: '実施',
  late: 'うち、月をすぎて実施',
  missed: '月がすぎて未実施',
  open: 'これから',
} as const
export type ReviewState = keyof typeof reviewStates
const states = Object.keys(reviewStates) as readonly ReviewState[]

/** モニタリングの実施: due, done, late and missed, by month and by office; null is a hidden count. */
export const monitoringSection = (
  at: Pick<At, 'href'>,
  choice: Choice,
  found: MonitoringStates<number | null>,
): MeasureSection => {
  const row = (
    key: string,
    head: string,
    state: MonitoringState<number | null>,
    more: { readonly month?: string; readonly office?: string },
  ) =>
    rowOf(key, head, countsOf(states.map((one) => state[one])), (column) => {
      const one = states[column]
      return one && !choice.masked
        ? {
            href: hrefOf(at, '/tables/measures/reviews', choice, { ...more, state: one }),
            opens: `件の一覧（${head}、${reviewStates[one]}）`,
          }
        : null
    })
  const columns = states.map((key) => ({ key, label: reviewStates[key] }))
  return {
    key: 'monitoring',
    title: 'モニタリングの実施',
    says: '支給決定で決めたモニタリングの月を数えました。決定が終わった後や、別の決定に替わった後の月は数えません。',
    tables: [
      {
        id: 'monitoring-months',
        caption: '月ごと（件）',
        corner: '月',
        columns,
        groups: [
          {
            key: 'months',
            rows: [
              ...found.months.map((one) => row(one.month, shortMonth(one.month), one, { month: one.month })),
              { ...row('total', words.total, found.total, {}), kind: 'sum' },
            ],
          },
        ],
      },
      {
        id: 'monitoring-offices',
        caption: choice.masked ? '事業所ごと（件）。名前の順' : '事業所ごと（件）。未実施の多い順',
        corner: '事業所',
        columns,
        groups: [
          {
            key: 'offices',
            rows: found.offices.map((one) => ({
              ...row(one.office ?? '', one.officeName ?? '事業所の記載なし', one, {
                office: one.office ?? 'none',
              }),
              name: true as const,
            })),
          },
        ],
      },
    ],
  }
}
