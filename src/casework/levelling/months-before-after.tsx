import type { ReactNode } from 'react'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { type CountRow, CountTable } from '../../ui/count-table/count-table.tsx'
import { grouped } from '../../ui/kit/grouped.ts'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { unlowered } from './closed-months.ts'
import { words } from './levelling.words.ts'
import type { KeptProposal } from './proposal-queries.ts'

const short = (month: string) => `${Number(month.slice(5))}月`
const twin = 'levelling-months'

type Of = {
  readonly at: At
  readonly proposal: KeptProposal
  /** The months with those alone who agreed; null where that is nobody, or they were moved. */
  readonly agreed: readonly number[] | null
  /** The months with those who were moved; null where nothing was approved. */
  readonly moved: readonly number[] | null
  /** The months by the register of `today`. */
  readonly now: readonly number[]
  readonly today: string
}

/**
 * 前と後: the year as a picture and as its table. What the proposal was made from is kept and opens nothing: the numbers
 * of today open 別紙3, the changes those who move. After an approval all is of what was done.
 */
export const MonthsBeforeAfter = ({ at, proposal, agreed, moved, now, today }: Of): ReactNode => {
  const { id, year, summary, asked } = proposal
  const { months, before, after } = summary
  const done = moved ?? after
  const changes = done.map((count, month) => count - (before[month] ?? 0))
  const signed = (change: number) => (change > 0 ? `+${grouped(change)}` : change)
  const opens = (what: string, month: string) => `${what}（${short(month)}）`
  const starred = unlowered(summary, asked)
  const plain = (key: string, head: string, counts: readonly number[], kind?: 'sum'): CountRow => ({
    ...{ key, head, ...(kind && { kind }) },
    cells: [...counts.map((value) => ({ value })), { value: sum(counts) }],
  })
  const heads = moved ? [words.beforeApproval, words.movedRow] : [words.before, words.after]
  const [head = '', then = ''] = heads
  return (
    <>
      <BarChart
        title={moved ? words.chartMoved : words.chart}
        unit="人"
        kind="grouped"
        twin={twin}
        places={months.map((month) => ({ label: short(month), says: short(month) }))}
        series={[
          { name: head, values: before },
          { name: then, values: done },
        ]}
      />
      <CountTable
        id={twin}
        caption={words.monthTable}
        corner={words.month}
        columns={[
          ...months.map((month) => ({
            key: month,
            label: starred.includes(month) ? `${short(month)}＊` : short(month),
          })),
          { key: 'sum', label: words.sum, sum: true },
        ]}
        groups={[
          {
            key: 'all',
            rows: [
              plain('before', head, before),
              plain('done', then, done, 'sum'),
              {
                ...{ key: 'change', head: words.change },
                cells: [
                  ...months.map((month, index) => ({
                    value: signed(changes[index] ?? 0),
                    ...((changes[index] ?? 0) !== 0 && {
                      href: at.href(`/levelling/${id}/people?month=${month}${moved ? '&moved=1' : ''}`),
                      opens: opens('動く人の一覧', month),
                    }),
                  })),
                  { value: sum(changes) },
                ],
              },
              ...(agreed ? [plain('agreed', words.ofAgreedRow, agreed)] : []),
              ...(moved ? [plain('after', words.afterAll, after)] : []),
              {
                ...{ key: 'today', head: words.today },
                cells: [
                  ...months.map((month, index) => ({
                    value: now[index] ?? 0,
                    ...((now[index] ?? 0) > 0 && {
                      href: at.href(`/tables/annex3/persons?year=${year}&month=${month}`),
                      opens: opens('きょうの人の一覧', month),
                    }),
                  })),
                  { value: sum(now) },
                ],
              },
            ],
          },
        ]}
      />
      <p className="source">{words.todaySays(writtenDay(today), writtenDay(asked.on))}</p>
      {starred.length > 0 && <p className="source">{words.fixedWhy(starred.map(short))}</p>}
    </>
  )
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)
