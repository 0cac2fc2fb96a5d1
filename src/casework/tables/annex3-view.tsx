import { annex3Labels } from '../../city/annex3/annex3-labels.ts'
import type { Annex3Proof } from '../../city/annex3/annex3-proof.ts'
import type { Annex3Line, Annex3Part, Annex3Table } from '../../city/annex3/annex3-table.ts'
import { hiddenCell } from '../../city/kit/hidden-cell.ts'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { type CountRow, CountTable } from '../../ui/count-table/count-table.tsx'
import type { At } from '../case/at.ts'
import { Annex3ProofSays } from './annex3-proof-says.tsx'
import { type Choice, hrefOf } from './choice.ts'
import { paperNote } from './paper-note.ts'
import { words } from './tables.words.ts'
import { monthName, shortMonth } from './year-name.ts'

type Cells = Annex3Table<number | null>
type Line = Annex3Line<number | null>
type Of = {
  readonly at: At
  readonly choice: Choice
  readonly table: Cells
  readonly proof: Annex3Proof
}

/** 別紙3: the parts of the notice one below the other, and all together. */
export const Annex3Tables = ({ at, choice, table, proof }: Of) => {
  const line = lineOf(at, choice, table)
  const note = paperNote(at, choice)
  const { lines: says, parts, mixes } = annex3Labels
  const columns = [
    ...table.months.map((month) => ({ key: month, label: shortMonth(month) })),
    { key: 'sum', label: words.total, sum: true } as const,
  ]
  const three = (
    part: Pick<Annex3Part<number | null>, 'due' | 'arranged' | 'lacking'>,
    of: string | null,
  ) => [
    line(part.due, says.due, { part: of, arranged: null, kind: 'sum' }),
    line(part.arranged, says.arranged, { part: of, arranged: 'yes' }),
    line(part.lacking, says.lacking, { part: of, arranged: 'no' }),
  ]
  return (
    <>
      <AllMonths table={table} />
      <CountTable
        id="annex3-all"
        note={note}
        caption={words.all}
        corner={words.kind}
        columns={columns}
        groups={[{ key: 'all', rows: three(table.total, null) }]}
      />
      <Annex3ProofSays proof={proof} masked={choice.masked} />
      {table.parts.map((part, at) => (
        <CountTable
          key={part.part}
          id={`annex3-${at + 1}`}
          note={note}
          caption={`${at + 1}　${parts[part.part]}`}
          corner={words.kind}
          columns={columns}
          groups={[
            { key: 'three', rows: three(part, part.part) },
            {
              key: 'lacking',
              head: '①－②の内訳',
              rows: part.lackingByMix.map((row) =>
                line(row, mixes[row.mix], { part: part.part, mix: row.mix, arranged: 'no', kind: 'part' }),
              ),
            },
            {
              key: 'due',
              head: '①の内訳',
              rows: part.dueByMix.map((row) =>
                line(row, mixes[row.mix], { part: part.part, mix: row.mix, arranged: null, kind: 'part' }),
              ),
            },
          ]}
        />
      ))}
    </>
  )
}

/** ② and ①－② of every month, on top of each other; not drawn where one of them is hidden. */
const AllMonths = ({ table: { months, total } }: { readonly table: Cells }) => {
  const [arranged, lacking] = [total.arranged.months, total.lacking.months]
  if (total.due.total === 0) return null
  if ([...arranged, ...lacking].includes(null)) return <p>{words.noChart}</p>
  return (
    <BarChart
      title="更新の月ごとの対象者数"
      unit="人"
      kind="stacked"
      whole="対象者数①"
      twin="annex3-all"
      places={months.map((month) => ({ label: shortMonth(month), says: monthName(month) }))}
      series={[
        { name: '事業所が調整できる②', values: arranged },
        { name: '調整できない①－②', values: lacking },
      ]}
    />
  )
}

type Where = {
  readonly part: string | null
  readonly mix?: string
  readonly arranged: 'yes' | 'no' | null
  readonly kind?: CountRow['kind']
}

/** A row in which every number that is not nought opens the list of those it counts. */
const lineOf =
  (at: At, choice: Choice, { months }: Cells) =>
  (line: Line, head: string, { part, mix, arranged, kind }: Where): CountRow => {
    const cell = (value: number | null, month: string | null) => {
      if (value === null) return { value: hiddenCell }
      if (value === 0 || choice.masked) return { value }
      return {
        value,
        href: hrefOf(at, '/tables/annex3/persons', choice, { part, mix: mix ?? null, month, arranged }),
        opens: `人の一覧（${[month ? shortMonth(month) : words.total, part, head].filter(Boolean).join('、')}）`,
      }
    }
    return {
      key: head,
      head,
      ...(kind && { kind }),
      cells: [
        ...line.months.map((value, index) => cell(value, months[index] ?? null)),
        cell(line.total, null),
      ],
    }
  }
