import type { ReactNode } from 'react'
import { DataTable } from '../../ui/table/data-table.tsx'
import { words } from './office-room.words.ts'
import type { Planner } from './planner-queries.ts'

type Of = {
  readonly planners: readonly Planner[]
  /** All people of the office, also those for whom no planner is named. */
  readonly people: number
  /** Cases of one full-time planner; null where the law says nothing. */
  readonly standard: number | null
  readonly feeLine: number | null
}

/** 相談支援専門員ごとの受け持ち, against the two lines of the law. */
export const PlannerLoads = ({ planners, people, standard, feeLine }: Of): ReactNode => {
  const named = planners.reduce((sum, one) => sum + one.people, 0)
  const shares = planners.reduce((sum, { share }) => sum + Math.round(share * 100), 0) / 100
  const rest = people - named
  const isWritten = named > 0 || people === 0
  const against = (line: number | null, share: number, of: number) =>
    line === null ? '—' : words.left(Math.floor((Math.round(share * 100) * line) / 100) - of)
  const row = (key: string, name: string, share: number, of: number) => ({
    key,
    cells: {
      ...{ name, share, people: `${of}人` },
      standard: against(standard, share, of),
      line: against(feeLine, share, of),
    },
  })
  /** Where no decision names a planner, a 0 would say that they hold nobody. */
  const unwritten = ({ id, name, share }: Planner) => ({
    key: id,
    cells: { name, share, people: words.unwritten, standard: '—', line: '—' },
  })
  return (
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
              ...(rest > 0
                ? [
                    {
                      key: 'rest',
                      cells: {
                        name: words.nobodyNamed,
                        share: '—',
                        people: `${rest}人`,
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
  )
}
