import type { ReactNode } from 'react'
import { grouped } from '../../ui/kit/grouped.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { LevelSummary } from '../registers/level-tables.ts'
import { words } from './levelling.words.ts'

const monthName = (month: string) => `${Number(month.slice(5))}月`

/** 証明: why nothing better can be, in words and numbers, and what other ways would come to. */
export const LevelProof = ({
  summary,
  isPart,
}: {
  readonly summary: LevelSummary
  /** Not everybody of the proposal is moved. */
  readonly isPart: boolean
}): ReactNode => {
  const { peak, moved, officeExcess, proven, gap } = summary
  return (
    <section>
      <h2>{words.proofTitle}</h2>
      {isPart && <p>{words.proofOfWhole}</p>}
      <p>
        {peak.witness
          ? words.proofPeak(
              peak.witness.people,
              peak.witness.months.map(monthName).join('、'),
              peak.witness.months.length,
              peak.bound,
            )
          : peak.after === peak.before
            ? words.proofNone
            : words.proofOffices(peak.bound)}
        {moved.persons > 0 && words.proofMonths(moved.bound, officeExcess?.bound ?? null)}
      </p>
      <p>
        <strong>{proven ? words.proven : words.notProven(gap)}</strong>
      </p>
      <p className="source">{words.order}</p>
      <DataTable
        caption={words.compare}
        dense
        columns={[
          { key: 'way', label: words.way, head: true },
          { key: 'top', label: words.top, align: 'end' },
          ...(officeExcess ? [{ key: 'over', label: words.over, align: 'end' as const }] : []),
          { key: 'months', label: words.monthsMoved, align: 'end' },
          { key: 'persons', label: words.persons, align: 'end' },
        ]}
        rows={waysOf(summary).map(({ way, top, over, months, persons }) => ({
          key: way,
          cells: {
            way: words.ways[way],
            top: `${grouped(top)}人`,
            over: over === null ? '—' : `${grouped(over)}人`,
            months: `${grouped(months)}か月`,
            persons: persons === null ? '—' : `${grouped(persons)}人`,
          },
        }))}
      />
    </section>
  )
}

type Way = {
  readonly way: keyof typeof words.ways
  readonly top: number
  readonly over: number | null
  readonly months: number
  readonly persons: number | null
}

const waysOf = ({ peak, moved, officeExcess, greedy }: LevelSummary): readonly Way[] => [
  { way: 'now', top: peak.before, over: officeExcess?.before ?? null, months: 0, persons: 0 },
  {
    ...{ way: 'greedy', top: greedy.peak, over: officeExcess ? greedy.excess : null },
    ...{ months: greedy.months, persons: greedy.persons },
  },
  {
    ...{ way: 'proposal', top: peak.after, over: officeExcess?.after ?? null },
    ...{ months: moved.months, persons: moved.persons },
  },
  { way: 'bound', top: peak.bound, over: officeExcess?.bound ?? null, months: moved.bound, persons: null },
]
