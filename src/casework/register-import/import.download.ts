import type { Grid } from '../../city/kit/grid.ts'
import type { Faults } from '../../city/register-file/fault.ts'
import { blankPeriods, blankPersons } from '../../city/register-file/written-file.ts'
import type { At } from '../case/at.ts'
import type { Download } from '../case/screen.ts'
import { words } from './import.words.ts'
import { keptFile } from './import-file.ts'
import { proposeImport } from './propose-import.ts'

const csv = 'text/csv; charset=utf-8'
const kinds = [
  { ending: 'csv', kind: 'csv', type: csv },
  { ending: 'sjis.csv', kind: 'sjis', type: 'text/csv; charset=shift_jis' },
  {
    ending: 'xlsx',
    kind: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
] as const satisfies readonly { ending: string; kind: Parameters<At['writeGrid']>[1]; type: string }[]

const subject = { person: null, caseId: null, relation: '支給決定機関' }

const blank = (name: string, grid: () => Grid): readonly Download[] =>
  kinds.map(({ ending, kind, type }) => ({
    path: `/import/blank/${name}.${ending}`,
    who: ['係長'],
    audit: '取り込みの空のファイルを受け取る',
    load: async (at: At) => {
      const written = await at.writeGrid(grid(), kind)
      return 'bytes' in written ? { subject, body: written.bytes, type, name: `${name}.${ending}` } : null
    },
  }))

/** The faults of a file that waits, read again: by row and column, without what stands there. */
const faults: Download = {
  path: '/import/:id/faults.csv',
  who: ['係長'],
  audit: '取り込めないところの一覧を受け取る',
  load: async (at) => {
    const kept = await keptFile(at, at.params.id ?? '')
    const proposed = kept && (await proposeImport(at, kept.kind, kept.bytes))
    if (!proposed || 'says' in proposed) return null
    const written = await at.writeGrid(
      faultGrid(words.faultsName(proposed.kind), proposed.plan.faults),
      'csv',
    )
    return 'bytes' in written ? { subject, body: written.bytes, type: csv, name: 'faults.csv' } : null
  },
}

const faultGrid = (name: string, { shown, count }: Faults): Grid => ({
  name,
  headings: ['行', '列', '見出し', '書けること', '直し方'],
  rows: shown.map(({ row, column: { letter, name: heading }, expected, mend, plain }) => [
    // A first row that is no row of headings may be somebody's.
    ...[row, letter, row === 1 && letter !== '－' ? '' : heading, expected, plain ?? mend],
  ]),
  notes: count > shown.length ? [`ほかに${count - shown.length}件`] : [],
})

export const importDownloads: readonly Download[] = [
  faults,
  ...blank('persons', blankPersons),
  ...blank('grants', blankPeriods),
]
