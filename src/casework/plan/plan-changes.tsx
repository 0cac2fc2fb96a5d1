import type { ReactNode } from 'react'
import type { PlanContent } from '../../plan/content/plan-content.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { toldChanges } from './told-changes.ts'

type Of = { readonly before: PlanContent; readonly after: PlanContent; readonly caption?: string }

/** 変わったところ: one line a change, first in words, then both texts in full. */
export const PlanChanges = ({ before, after, caption = '変わったところ' }: Of): ReactNode => {
  const changes = toldChanges(before, after)
  return (
    <DataTable
      caption={`${caption}（${changes.length}件）`}
      dense
      empty="二つの版の内容は同じです。"
      columns={[
        { key: 'says', label: '変わったところ', head: true },
        { key: 'was', label: '前' },
        { key: 'now', label: '後' },
      ]}
      rows={changes.map(({ says, was, now }, index) => ({
        key: String(index),
        cells: {
          says,
          was: <Text of={was} />,
          now: <Text of={now} />,
        },
      }))}
    />
  )
}

const Text = ({ of }: { readonly of: string | null }): ReactNode =>
  of ? <span className="summary-value">{of}</span> : <span className="table-keep">（なし）</span>
