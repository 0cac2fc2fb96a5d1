import type { ReactNode } from 'react'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { Beside, SideRow } from './side-by-side.ts'

type Of = {
  readonly rows: readonly SideRow[]
  readonly stage: '案' | '計画'
  /** Whether the plans of all providers are shown; of one alone, nobody can say what nobody does. */
  readonly whole: boolean
}

/** Left the plan's goals, right what each provider set against them. */
export const SideTable = ({ rows, stage, whole }: Of): ReactNode => (
  <DataTable
    caption="目標ごとにならべる"
    empty="まだ、ならべる目標がありません。"
    columns={[
      { key: 'plan', label: stage === '案' ? '計画案の課題と目標' : '計画の課題と目標', head: true },
      { key: 'beside', label: '事業者の個別支援計画' },
    ]}
    rows={rows.map(({ need, order, beside }) => ({
      key: String(order ?? 'none'),
      cells: {
        plan: need ? (
          <>
            {order}. {need.issue ?? '（課題が書かれていません）'}
            <br />
            <span className="field-hint">
              目標：{need.goal ?? '—'}
              {need.reachedBy && `（${need.reachedBy}）`}
              {need.kind && `　${need.kind}`}
            </span>
          </>
        ) : (
          <strong>計画に対応する課題がない目標</strong>
        ),
        beside:
          beside.length > 0 ? (
            beside.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a goal is its place in the provider's plan
              <Goal key={index} {...one} />
            ))
          ) : whole ? (
            <strong>対応する個別支援計画がありません</strong>
          ) : (
            '—'
          ),
      },
    }))}
  />
)

const Goal = ({ provider, goal: { goal, what, until, serves } }: Beside) => (
  <p className="summary-value">
    {provider}：{goal}
    {until && `（${until}まで）`}
    {what && `\n行うこと：${what}`}
    {serves && <span className="unseen">（{serves}）</span>}
  </p>
)
