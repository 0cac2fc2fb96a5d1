import type { ReactNode } from 'react'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { leftOf } from './left-of.ts'
import { leftSays } from './left-says.ts'
import { words } from './office-room.words.ts'
import type { Planner } from './planner-queries.ts'

type Of = {
  readonly planners: readonly Planner[]
  /** All people of the office, also those for whom no planner is named. */
  readonly people: number
  /** Those for whom no decision in force names somebody who is there today. */
  readonly undecided: number
  /** Set where every number leads to the list behind it. */
  readonly at: At | null
  /** Cases of one full-time planner; null where the law says nothing. */
  readonly standard: number | null
  readonly feeLine: number | null
}

/** 相談支援専門員ごとの受け持ち, against the two lines of the law. */
export const PlannerLoads = ({ planners, people, undecided, at, standard, feeLine }: Of): ReactNode => {
  const named = planners.reduce((sum, one) => sum + one.people, 0)
  const shares = planners.reduce((sum, { share }) => sum + Math.round(share * 100), 0) / 100
  const isWritten = named > 0 || people === 0
  /** By how much the rows come to more than all: who has decisions with two planners stands with both. */
  const twice = planners.length > 0 ? named + undecided - people : 0
  const listed = (of: number, path: string) =>
    at && of > 0 ? <a href={at.href(path)}>{`${of}人`}</a> : `${of}人`
  const row = (key: string, name: string, share: number, of: number) => ({
    key,
    cells: {
      ...{ name, share, people: key === 'all' ? `${of}人` : listed(of, `/my-load/planners/${key}/persons`) },
      standard: leftSays(standard, { share, people: of }),
      line: leftSays(feeLine, { share, people: of }),
    },
  })
  /** Where no decision names a planner, a 0 would say that they hold nobody. */
  const unwritten = ({ id, name, share }: Planner) => ({
    key: id,
    cells: { name, share, people: words.unwritten, standard: '—', line: '—' },
  })
  const each = (line: number) => planners.reduce((sum, one) => sum + leftOf(line, one.share, one.people), 0)
  const [sum, all] = standard === null ? [0, 0] : [each(standard), leftOf(standard, shares, people)]
  return (
    <>
      {planners.length > 0 && <p>{words.heads(planners.length, shares)}</p>}
      <DataTable
        caption={words.byPlanner}
        dense
        empty={words.noPlanners}
        columns={[
          { key: 'name', label: words.name, head: true },
          { key: 'share', label: words.share, align: 'end' },
          { key: 'people', label: words.people, align: 'end' },
          { key: 'standard', label: words.toStandard(standard), align: 'end' },
          { key: 'line', label: words.toLine(feeLine), align: 'end' },
        ]}
        rows={
          planners.length === 0
            ? []
            : [
                ...planners.map((one) =>
                  isWritten ? row(one.id, one.name, one.share, one.people) : unwritten(one),
                ),
                ...(undecided > 0
                  ? [
                      {
                        key: 'rest',
                        cells: {
                          name: words.nobodyNamed,
                          share: '—',
                          people: listed(undecided, '/my-load/undecided'),
                          standard: '—',
                          line: '—',
                        },
                      },
                    ]
                  : []),
                row('all', words.all, shares, people),
              ]
        }
      />
      {isWritten && planners.length > 0 && sum !== all && (
        <p className="source">{words.sumDiffers(sum, all, undecided, twice)}</p>
      )}
      {twice > 0 && <p className="source">{words.twice(twice)}</p>}
    </>
  )
}
