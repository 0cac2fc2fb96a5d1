import type { ReactNode } from 'react'
import type { PlanNeed, PlanStage } from '../../plan/content/plan-content.ts'
import { DataTable } from '../../ui/table/data-table.tsx'

/** 課題と支援の表 */
export const NeedsTable = ({
  needs,
  stage,
}: {
  readonly needs: readonly PlanNeed[]
  readonly stage: PlanStage
}): ReactNode => (
  <DataTable
    caption="課題と支援（優先順位の順）"
    dense
    empty="まだ書かれていません。"
    columns={[
      { key: 'order', label: '順位' },
      { key: 'issue', label: '解決すべき課題', head: true },
      { key: 'goal', label: '支援目標・達成時期' },
      { key: 'service', label: '福祉サービス等' },
      ...(stage === '計画' ? [{ key: 'provider', label: '提供事業者' }] : []),
      { key: 'ownRole', label: '本人の役割' },
      { key: 'review', label: '評価時期・留意事項' },
    ]}
    rows={needs.map((need, index) => ({
      key: String(index),
      cells: {
        order: String(index + 1),
        issue: <Lines of={[need.issue]} />,
        goal: <Lines of={[need.goal, need.reachedBy && `達成時期：${need.reachedBy}`]} />,
        service: (
          <Lines
            of={[need.help === 'そのほかの支援' && `（${need.help}）`, need.kind, need.content, need.amount]}
          />
        ),
        provider: <Lines of={[need.provider, need.person, need.phone, need.fee && `利用料：${need.fee}`]} />,
        ownRole: <Lines of={[need.ownRole]} />,
        review: <Lines of={[need.reviewedIn, need.cautions]} />,
      },
    }))}
  />
)

const Lines = ({ of }: { readonly of: readonly (string | false | null | undefined)[] }): ReactNode => {
  const lines = of.flatMap((text) => (text ? text.split('\n') : []))
  if (lines.length === 0) return '—'
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the cell
    <span key={index}>
      {index > 0 && <br />}
      {line}
    </span>
  ))
}
