import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenInstant } from '../case/written-instant.ts'
import type { BulkState } from '../registers/bulk-tables.ts'
import { words } from './bulk.words.ts'
import { CaseName } from './case-name.tsx'
import type { JobRow } from './job-queries.ts'

export type ShownRow = JobRow & {
  /** What was done, as the preview showed it; null where the action does not say. */
  readonly did: string | null
}

type Of = {
  readonly rows: readonly ShownRow[]
  readonly state: BulkState
  readonly count: number
  readonly at: At
}

/** What is said of a row, by how it stands; nothing of one that still waits. */
const heads: Readonly<Record<BulkState, string | null>> = {
  まつ: null,
  済: words.done,
  戻した: words.done,
  断り: words.why,
  変化なし: words.why,
  戻せない: words.why,
}

/** The rows of a job in one state, each with the way to its case. */
export const JobRows = ({ rows, state, count, at }: Of) => {
  const head = heads[state]
  return (
    <DataTable
      caption={`${words.states[state]}（${count}件）`}
      dense
      columns={[
        { key: 'name', label: words.name, head: true },
        ...(head === null
          ? []
          : [
              { key: 'says', label: head },
              { key: 'at', label: words.when, keep: true },
            ]),
      ]}
      rows={rows.map(({ ordinal, caseId, name, kana, says, did, at: when }) => ({
        key: `${ordinal}`,
        cells: {
          name: <CaseName {...{ at, caseId, name, kana }} />,
          says: saysOf(state, did, says ?? ''),
          at: when ? writtenInstant(when) : '—',
        },
      }))}
    />
  )
}

/** What was done stands in the place of what was going to be; where it is undone, or stays, that is said after it. */
const saysOf = (state: BulkState, did: string | null, says: string): string => {
  if (did === null || state === '断り' || state === '変化なし') return says
  return state === '済' ? did : `${did}：${says}`
}
