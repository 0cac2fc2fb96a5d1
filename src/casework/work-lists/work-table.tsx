import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { deadlineSays } from '../case/deadline-says.ts'
import type { ListedTurn } from '../case/turn-list.ts'
import { holderWords, nearness, stepTitle } from '../case/turn-words.ts'
import { words } from './work.words.ts'

type Of = {
  readonly caption: string
  readonly empty: string
  readonly rows: readonly ListedTurn[]
  readonly withDistrict: boolean
  readonly withOffice: boolean
  /** Rows can be ticked; true where all are. */
  readonly ticks?: boolean
  readonly at: At
}

export const WorkTable = ({ caption, empty, rows, withDistrict, withOffice, ticks, at }: Of) => (
  <DataTable
    caption={caption}
    empty={empty}
    dense
    columns={[
      ...(ticks === undefined ? [] : [{ key: 'choose', label: words.bulk.choose }]),
      { key: 'name', label: '氏名', head: true },
      { key: 'task', label: 'すること' },
      { key: 'holder', label: 'だれの番' },
      { key: 'since', label: 'いつから', keep: true },
      { key: 'due', label: '期限' },
      ...(withOffice ? [{ key: 'office', label: words.office }] : []),
      ...(withDistrict ? [{ key: 'district', label: words.district, keep: true }] : []),
    ]}
    rows={rows.map((row, index) => ({
      key: `${row.caseId} ${index}`,
      cells: {
        choose: (
          <input
            type="checkbox"
            className="row-tick"
            name="c"
            value={row.caseId}
            defaultChecked={ticks === true}
            aria-label={words.bulk.one(row.name, stepTitle(row.step))}
          />
        ),
        name: (
          <>
            <a href={at.href(`/cases/${row.caseId}`)}>{row.name}</a>
            <br />
            <small>{row.kana}</small>
          </>
        ),
        task: (
          <>
            {stepTitle(row.step)}
            <br />
            <small>{row.task}</small>
          </>
        ),
        holder: row.holderName ?? holderWords[row.holder],
        since: row.since ? writtenDay(row.since) : '',
        due: row.until ? <Due {...row} until={row.until} today={at.today} /> : words.noDue,
        office: row.office ?? '',
        district: row.district ?? '',
      },
    }))}
  />
)

type DueOf = Pick<ListedTurn, 'step' | 'since'> & { readonly until: string; readonly today: string }

const Due = ({ step, since, until, today }: DueOf) => {
  const says = deadlineSays({ step, since, until })
  return (
    <>
      <span className="keep-day">{writtenDay(until)}</span>
      <br />
      {until < today ? (
        <Tag tone="red">{nearness(until, today)}</Tag>
      ) : (
        <small>{nearness(until, today)}</small>
      )}
      {says && (
        <>
          <br />
          <small>{says}</small>
        </>
      )}
    </>
  )
}
