import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { StepNumber } from '../case/step.ts'
import { taskOf } from '../case/turns.ts'
import type { Waiting } from './queries.ts'
import { isToMend, nearness, stepTitle } from './turn-words.ts'

type Of = {
  readonly waiting: readonly Waiting[]
  /** By case: why the desk gave its draft back. */
  readonly reasons: ReadonlyMap<string, string>
  readonly at: At
}

/** わたしの番: the worklist of those who have many cases. */
export const Worklist = ({ waiting, reasons, at }: Of) => (
  <DataTable
    caption={`わたしの番（${waiting.length}件）`}
    dense
    empty="いま、あなたを待っている仕事はありません。"
    columns={[
      { key: 'name', label: '氏名', head: true },
      { key: 'task', label: 'すること' },
      { key: 'until', label: '期限' },
      { key: 'since', label: 'いつから' },
    ]}
    rows={waiting.map((row, index) => ({
      key: `${row.file.id} ${index}`,
      cells: {
        name: (
          <>
            <a href={at.href(`/cases/${row.file.id}`)}>{row.name}</a>
            <br />
            <small>
              {row.kana}　{writtenDay(row.birthDate)}生
            </small>
          </>
        ),
        task: (
          <>
            {stepTitle(row.step as StepNumber)}
            <br />
            <small>
              {taskOf(row.file, row.step as StepNumber)}
              {isToMend(row.file, row.step) && `：${begun(reasons.get(row.file.id) ?? '')}`}
            </small>
          </>
        ),
        until: row.until ? `${writtenDay(row.until)}（${nearness(row.until, at.today)}）` : '定めなし',
        since: row.since ? writtenDay(row.since) : '',
      },
    }))}
  />
)

/** いま、あなたがすること: for the person and the family. */
export const Citizen = ({ waiting, reasons, at }: Of) => (
  <>
    <h2>いま、あなたがすること</h2>
    {waiting.length === 0 && <p>いま、あなたがすることはありません。</p>}
    {waiting.map((row) => (
      <div className="my-turn" key={`${row.file.id} ${row.step}`}>
        <p>
          {row.name}さんの手続き：<strong>{taskOf(row.file, row.step as StepNumber)}</strong>
          {row.until && (
            <>
              <br />
              {writtenDay(row.until)}まで（{nearness(row.until, at.today)}）
            </>
          )}
          {isToMend(row.file, row.step) && (
            <>
              <br />
              {begun(reasons.get(row.file.id) ?? '')}
            </>
          )}
        </p>
        <p>
          <LinkButton href={at.href(`/cases/${row.file.id}`)}>つづける</LinkButton>
        </p>
      </div>
    ))}
  </>
)

/** The beginning of a reason: the whole stands on the page of the case. */
const begun = (reason: string): string => (reason.length > 60 ? `${reason.slice(0, 60)}…` : reason)
