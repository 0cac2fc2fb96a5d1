import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { deadlineSays } from '../case/deadline-says.ts'
import type { ListedTurn } from '../case/turn-list.ts'
import { nearness, stepTitle } from '../case/turn-words.ts'

type Of = {
  readonly waiting: readonly ListedTurn[]
  /** By case: why the desk gave its draft back. */
  readonly reasons: ReadonlyMap<string, string>
  readonly at: At
}

/** わたしの番: the worklist of those who have many cases. */
export const Worklist = ({ waiting, all, reasons, at }: Of & { readonly all: number }) => (
  <DataTable
    caption={`わたしの番（${all > waiting.length ? `${all}件のうち、はじめの${waiting.length}` : all}件）`}
    dense
    empty="いま、あなたを待っている仕事はありません。"
    columns={[
      { key: 'name', label: '氏名', head: true },
      { key: 'task', label: 'すること' },
      { key: 'until', label: '期限' },
      { key: 'since', label: 'いつから' },
    ]}
    rows={waiting.map((row, index) => ({
      key: `${row.caseId} ${index}`,
      cells: {
        name: (
          <>
            <a href={at.href(`/cases/${row.caseId}`)}>{row.name}</a>
            <br />
            <small>
              {row.kana}　{writtenDay(row.birthDate)}生
            </small>
          </>
        ),
        task: (
          <>
            {stepTitle(row.step)}
            <br />
            <small>
              {row.task}
              {isToMend(row, reasons) && `：${begun(reasons.get(row.caseId) ?? '')}`}
            </small>
          </>
        ),
        until: row.until
          ? [`${writtenDay(row.until)}（${nearness(row.until, at.today)}）`, deadlineSays(row)]
              .filter(Boolean)
              .join('：')
          : '定めなし',
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
      <div className="my-turn" key={`${row.caseId} ${row.step}`}>
        <p>
          {row.name}さんの手続き：<strong>{row.task}</strong>
          {row.until && (
            <>
              <br />
              {writtenDay(row.until)}まで（{nearness(row.until, at.today)}）
            </>
          )}
          {isToMend(row, reasons) && (
            <>
              <br />
              {begun(reasons.get(row.caseId) ?? '')}
            </>
          )}
        </p>
        <p>
          <LinkButton href={at.href(`/cases/${row.caseId}`)}>つづける</LinkButton>
        </p>
      </div>
    ))}
  </>
)

const isToMend = ({ step, caseId }: ListedTurn, reasons: ReadonlyMap<string, string>): boolean =>
  step === 8 && reasons.has(caseId)

/** The beginning of a reason: the whole stands on the page of the case. */
const begun = (reason: string): string => (reason.length > 60 ? `${reason.slice(0, 60)}…` : reason)
