import { type ReactNode, useId } from 'react'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { Due } from './office-queries.ts'
import { words } from './office-room.words.ts'

type Of = {
  /** `YYYY-MM` */
  readonly months: readonly string[]
  readonly due: readonly Due[]
  /** The month whose people are shown; null for none. */
  readonly month: string | null
  readonly at: At
}

/** これからの12か月: a picture, the same as a table, and the people behind the month that was pressed. */
export const MonthsAhead = ({ months, due, month, at }: Of): ReactNode => {
  const twin = useId()
  if (due.length === 0) return <p>{words.noneAhead}</p>
  const of = (what: Due['what'] | null, when: string | null) =>
    due.filter((one) => (what === null || one.what === what) && (when === null || one.on.startsWith(when)))
  const kinds = ['更新', 'モニタリング'] as const
  const shown = month === null ? [] : of(null, month)
  const link = (when: string, number: number) =>
    number === 0 ? '0' : <a href={at.href(`/my-load?month=${when}#month`)}>{number}</a>
  return (
    <>
      <p>{words.aheadSays}</p>
      <BarChart
        kind="stacked"
        title={words.ahead}
        unit="件"
        whole={words.sum}
        places={months.map((one) => ({ label: shortMonth(one), says: longMonth(one) }))}
        series={kinds.map((what) => ({ name: what, values: months.map((one) => of(what, one).length) }))}
        twin={twin}
      />
      <div id={twin}>
        <DataTable
          caption={words.ahead}
          dense
          columns={[
            { key: 'month', label: words.month, head: true },
            { key: 'renewals', label: words.renewals, align: 'end' },
            { key: 'reviews', label: words.reviews, align: 'end' },
            { key: 'sum', label: words.sum, align: 'end' },
          ]}
          rows={[
            ...months.map((one) => ({
              key: one,
              cells: {
                month: longMonth(one),
                renewals: link(one, of('更新', one).length),
                reviews: link(one, of('モニタリング', one).length),
                sum: link(one, of(null, one).length),
              },
            })),
            {
              key: 'sum',
              cells: {
                month: words.sum,
                renewals: of('更新', null).length,
                reviews: of('モニタリング', null).length,
                sum: due.length,
              },
            },
          ]}
        />
      </div>
      {month !== null && (
        <div id="month">
          <DataTable
            caption={words.ofMonth(longMonth(month), shown.length)}
            dense
            columns={[
              { key: 'name', label: words.name, head: true },
              { key: 'what', label: words.what },
              { key: 'day', label: words.day, keep: true },
            ]}
            rows={shown.map(({ person, name, kana, caseId, what, on }) => ({
              key: `${person} ${what} ${on}`,
              cells: {
                name: (
                  <>
                    {caseId ? <a href={at.href(`/cases/${caseId}`)}>{name}</a> : name}
                    <br />
                    <small>{kana}</small>
                  </>
                ),
                what,
                day: what === '更新' ? writtenDay(on) : '',
              },
            }))}
          />
        </div>
      )}
    </>
  )
}

const shortMonth = (month: string): string => `${Number(month.slice(5))}月`
const longMonth = (month: string): string => writtenDay(`${month}-01`).replace(/1日$/, '')
