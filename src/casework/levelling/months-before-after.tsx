import type { ReactNode } from 'react'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { CountTable } from '../../ui/count-table/count-table.tsx'
import { grouped } from '../../ui/kit/grouped.ts'
import type { At } from '../case/at.ts'
import { words } from './levelling.words.ts'
import type { KeptProposal } from './proposal-queries.ts'

const short = (month: string) => `${Number(month.slice(5))}月`
const twin = 'levelling-months'

/** 前と後: the year as a picture and as its table; the numbers of today open 別紙3, the changes those who move. */
export const MonthsBeforeAfter = ({
  at,
  proposal,
  agreed,
}: {
  readonly at: At
  readonly proposal: KeptProposal
  /** The months with those alone who agreed, or were moved; null where that is nobody. */
  readonly agreed: readonly number[] | null
}): ReactNode => {
  const { id, year, summary } = proposal
  const { months, before, after, fixed } = summary
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)
  const changes = after.map((count, month) => count - (before[month] ?? 0))
  const signed = (change: number) => (change > 0 ? `+${grouped(change)}` : change)
  const opens = (what: string, month: string) => `${what}（${short(month)}）`
  return (
    <>
      <BarChart
        title={words.chart}
        unit="人"
        kind="grouped"
        twin={twin}
        places={months.map((month) => ({ label: short(month), says: short(month) }))}
        series={[
          { name: words.before, values: before },
          { name: words.after, values: after },
        ]}
      />
      <CountTable
        id={twin}
        caption={words.monthTable}
        corner={words.month}
        columns={[
          ...months.map((month) => ({
            key: month,
            label: fixed.includes(month) ? `${short(month)}＊` : short(month),
          })),
          { key: 'sum', label: words.sum, sum: true },
        ]}
        groups={[
          {
            key: 'all',
            rows: [
              {
                ...{ key: 'before', head: words.before },
                cells: [
                  ...months.map((month, index) => ({
                    value: before[index] ?? 0,
                    ...((before[index] ?? 0) > 0 && {
                      href: at.href(`/tables/annex3/persons?year=${year}&month=${month}`),
                      opens: opens('いまの人の一覧', month),
                    }),
                  })),
                  { value: sum(before) },
                ],
              },
              {
                ...{ key: 'after', head: words.after, kind: 'sum' as const },
                cells: [...after.map((value) => ({ value })), { value: sum(after) }],
              },
              ...(agreed
                ? [
                    {
                      ...{
                        key: 'agreed',
                        head: proposal.state === '案' ? words.ofAgreedRow : words.movedRow,
                      },
                      cells: [...agreed.map((value) => ({ value })), { value: sum(agreed) }],
                    },
                  ]
                : []),
              {
                ...{ key: 'change', head: words.change },
                cells: [
                  ...months.map((month, index) => ({
                    value: signed(changes[index] ?? 0),
                    ...((changes[index] ?? 0) !== 0 && {
                      href: at.href(`/levelling/${id}/people?month=${month}`),
                      opens: opens('動く人の一覧', month),
                    }),
                  })),
                  { value: sum(changes) },
                ],
              },
            ],
          },
        ]}
      />
      {fixed.length > 0 && <p className="source">{`＊ ${fixed.map(short).join('、')}：${words.fixedWhy}`}</p>}
    </>
  )
}
