import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenInstant } from '../case/written-instant.ts'
import type { BulkState } from '../registers/bulk-tables.ts'
import { words } from './bulk.words.ts'
import type { JobRow } from './job-queries.ts'

type Of = {
  readonly rows: readonly JobRow[]
  readonly state: BulkState
  readonly count: number
  readonly at: At
}

/** The rows of a job in one state, each with the way to its case. */
export const JobRows = ({ rows, state, count, at }: Of) => (
  <DataTable
    caption={`${words.states[state]}（${count}件）`}
    dense
    columns={[
      { key: 'name', label: words.name, head: true },
      { key: 'says', label: state === '断り' || state === '戻せない' ? words.why : words.what },
      { key: 'at', label: words.when, keep: true },
    ]}
    rows={rows.map(({ ordinal, caseId, name, kana, says, at: when }) => ({
      key: `${ordinal}`,
      cells: {
        name: (
          <>
            {caseId ? <a href={at.href(`/cases/${caseId}`)}>{name}</a> : name}
            <br />
            <small>{kana}</small>
          </>
        ),
        says: says ?? '',
        at: when ? writtenInstant(when) : '—',
      },
    }))}
  />
)
