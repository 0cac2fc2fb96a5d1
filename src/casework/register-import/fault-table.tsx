import type { ReactNode } from 'react'
import type { Faults } from '../../city/register-file/fault.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { DataTable } from '../../ui/table/data-table.tsx'

type Of = { readonly caption: string; readonly faults: Faults; readonly children?: ReactNode }

/** 直すところの表: by row and column, what is there, what belongs there, and what to do. */
export const FaultTable = ({ caption, faults: { shown, count }, children }: Of): ReactNode => (
  <>
    <DataTable
      caption={`${caption}（${grouped(count)}件${count > shown.length ? `のうち、はじめの${shown.length}件` : ''}）`}
      dense
      columns={[
        { key: 'row', label: '行', align: 'end', head: true },
        { key: 'column', label: '列', keep: true },
        { key: 'found', label: 'いまの文' },
        { key: 'expected', label: '書けること' },
        { key: 'mend', label: '直し方' },
      ]}
      rows={shown.map(({ row, column, found, expected, mend }, index) => ({
        key: String(index),
        cells: {
          row: `${row}行`,
          column: `${column.letter}列　${column.name}`,
          found: found === '' ? '（空き）' : found,
          expected,
          mend,
        },
      }))}
    />
    {count > shown.length && (
      <p>ほかに{grouped(count - shown.length)}件あります。上から直して、もう一度読むと出ます。</p>
    )}
    {children}
  </>
)
