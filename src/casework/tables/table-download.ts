import type { Grid } from '../../city/kit/grid.ts'
import type { At } from '../case/at.ts'
import type { Download } from '../case/screen.ts'
import { counted, readers } from './table-page.ts'

const kinds = ['csv', 'sjis', 'xlsx'] as const
const endings = { csv: 'csv', sjis: 'sjis.csv', xlsx: 'xlsx' } as const
const types = {
  csv: 'text/csv; charset=utf-8',
  sjis: 'text/csv; charset=shift_jis',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

type Of = {
  /** The path of the screen that shows the table. */
  readonly path: string
  readonly audit: string
  /** The table, and the name of its file without its ending: categories and years only. */
  readonly load: (at: At) => Promise<((Given | Withheld) & { readonly name: string }) | null>
}

type Given = { readonly grid: Grid }
/** Why there is no such file, in words. */
type Withheld = { readonly says: string }

/** The same table as a file, in three kinds. A letter that Shift_JIS lacks is said in the file's place. */
export const tableDownloads = ({ path, audit, load }: Of): readonly Download[] =>
  kinds.map((kind) => ({
    path: `${path}.${endings[kind]}`,
    who: readers,
    audit,
    load: async (at) => {
      const found = await load(at)
      if (!found) return null
      const written = 'says' in found ? found : await at.writeGrid(found.grid, kind)
      if ('bytes' in written)
        return {
          subject: counted,
          body: written.bytes,
          type: types[kind],
          name: `${found.name}.${endings[kind]}`,
        }
      const body = new TextEncoder().encode(written.says)
      return { subject: counted, body, type: 'text/plain; charset=utf-8', name: `${found.name}.txt` }
    },
  }))
