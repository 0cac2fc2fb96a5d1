import type { ReactNode } from 'react'
import type { ReadProblem } from '../../forms/spreadsheet/collected.ts'
import { DataTable } from '../../ui/table/data-table.tsx'

/** 読めなかったところ: all of them at once, each with its cell, what is there, what belongs there, and what to do. */
export const SheetProblems = ({ problems }: { readonly problems: readonly ReadProblem[] }): ReactNode => (
  <>
    <DataTable
      caption={`読めなかったところ（${problems.length}件）`}
      dense
      columns={[
        { key: 'sheet', label: 'シート' },
        { key: 'cell', label: 'セル', keep: true, head: true },
        { key: 'box', label: '欄' },
        { key: 'found', label: 'いまの文' },
        { key: 'expected', label: '書けること' },
        { key: 'mend', label: '直し方' },
      ]}
      rows={problems.map(({ sheet, row, column, cell, box, found, expected, mend }, index) => ({
        key: String(index),
        cells: {
          sheet,
          cell: (
            <>
              {cell}
              <span className="visually-hidden">{`（${row}行目の${column}列）`}</span>
            </>
          ),
          box,
          found: found === '' ? '（空き）' : found,
          expected,
          mend,
        },
      }))}
    />
    <p className="screen-only">
      ファイルを直して保存し、もう一度選んでください。ブラウザの「印刷」で、この一覧を紙にできます。
    </p>
  </>
)
