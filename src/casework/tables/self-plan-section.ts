import { hiddenCell, shownPercent } from '../../city/kit/hidden-cell.ts'
import type { SelfPlanRate, SelfPlanRates } from '../../city/measures/self-plan-rates.ts'
import type { CountRow } from '../../ui/count-table/count-table.tsx'
import type { At } from '../case/at.ts'
import { type Choice, hrefOf, noDistrict } from './choice.ts'
import { countsOf, type MeasureSection, rowOf } from './measure-section.ts'
import { words } from './tables.words.ts'
import { shortMonth } from './year-name.ts'

/** Reasons of a self-plan as an address names them. */
export const selfPlanReasons = {
  wished: '本人の希望',
  'no-office': '作れる事業所がない',
  waiting: '待機',
  unsaid: '理由の記載なし',
} as const
export type SelfPlanReason = keyof typeof selfPlanReasons
const reasons = Object.keys(selfPlanReasons) as readonly SelfPlanReason[]

/** セルフプラン率: by month of the decision and by district, wished and unwished apart; null is a hidden count. */
export const selfPlanSection = (
  at: Pick<At, 'href' | 'today'>,
  choice: Choice,
  rates: SelfPlanRates<number | null>,
): MeasureSection => {
  const row = (
    key: string,
    head: string,
    rate: SelfPlanRate<number | null>,
    more: Readonly<Record<string, string | null>>,
  ) => {
    const { plans, selfPlans, wished, noOffice, waiting, unsaid } = rate
    return rowOf(
      key,
      head,
      [
        ...countsOf([plans, selfPlans, wished, noOffice, waiting, unsaid]),
        percent(shownPercent(rate.percent, [plans, selfPlans])),
        percent(shownPercent(rate.unwishedPercent, [plans, selfPlans, noOffice, waiting])),
      ],
      (column) => {
        const reason = reasons[column - 2] ?? null
        if (choice.masked || column === 0 || column > 5) return null
        const href = hrefOf(at, '/tables/measures/self-plans', choice, { ...more, reason })
        return { href, opens: `人の一覧（${head}${reason ? `、${selfPlanReasons[reason]}` : ''}）` }
      },
    )
  }
  const columns = [
    { key: 'plans', label: '事業所の計画' },
    { key: 'self', label: 'セルフプラン' },
    ...reasons.map((key) => ({ key, label: selfPlanReasons[key] })),
    { key: 'rate', label: 'セルフプラン率', sum: true as const },
    { key: 'unwished', label: '希望でない割合', sum: true as const },
  ]
  const total: CountRow = { ...row('total', words.total, rates.total, {}), kind: 'sum' }
  return {
    key: 'self-plan',
    title: 'セルフプランの割合',
    says: '支給決定のあった月ごとに、計画相談支援の対象者の決定を数えました。率は、セルフプラン÷（事業所の計画＋セルフプラン）。「希望でない割合」は、作れる事業所がない人と待機の人の割合です。これから来る月は「－」です。',
    tables: [
      {
        id: 'self-plans-months',
        caption: '決定の月ごと',
        corner: '月',
        columns,
        groups: [
          {
            key: 'months',
            rows: [
              ...rates.months.map((rate) =>
                onceCome(
                  rate.month <= at.today.slice(0, 7),
                  row(rate.month, shortMonth(rate.month), rate, { month: rate.month }),
                ),
              ),
              total,
            ],
          },
        ],
      },
      {
        id: 'self-plans-districts',
        caption: '地区ごと',
        corner: words.district,
        columns,
        groups: [
          {
            key: 'districts',
            rows: rates.districts.map((rate) =>
              row(rate.district, rate.district || words.noDistrict, rate, {
                district: rate.district || noDistrict,
              }),
            ),
          },
        ],
      },
    ],
  }
}

/** A month to come has no decisions yet, which is not the same as none. */
const onceCome = (hasCome: boolean, row: CountRow): CountRow =>
  hasCome ? row : { ...row, cells: row.cells.map(() => ({ value: '－' })) }

const percent = (value: ReturnType<typeof shownPercent>): string =>
  value === null ? '－' : value === hiddenCell ? value : `${value.toFixed(1)}％`
