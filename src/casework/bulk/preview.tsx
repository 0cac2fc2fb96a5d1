import type { Fields } from '../../ui/kit/field.ts'
import { firstOf, type Typed } from '../../ui/kit/typed.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import type { Verdict } from '../case/bulk-action.ts'
import { words } from './bulk.words.ts'
import { CaseName } from './case-name.tsx'

export type PreviewRow = {
  readonly caseId: string | null
  readonly name: string
  readonly kana: string
  readonly verdict: Verdict
}

type Of = {
  readonly rows: readonly PreviewRow[]
  readonly fields: Fields
  readonly typed: Typed
  readonly undo: string
  readonly at: At
}

/** 一件ずつの見立て: what would not happen first, then what would. */
export const Preview = ({ rows, fields, typed, undo, at }: Of) => (
  <>
    <p>{words.previewSays}</p>
    <SummaryList
      rows={[
        ...Object.entries(fields)
          .filter(([, { widget }]) => widget.kind !== 'hidden')
          .map(([name, field]) => ({ label: field.label, value: answerOf(field, firstOf(typed, name)) })),
        { label: words.undo, value: undo },
      ]}
    />
    {(['断り', '変化なし', '済'] as const).map((state) => (
      <States key={state} {...{ state, at }} rows={rows.filter(({ verdict }) => verdict.state === state)} />
    ))}
  </>
)

type StatesOf = {
  readonly state: keyof typeof words.preview
  readonly rows: readonly PreviewRow[]
  readonly at: At
}

const States = ({ state, rows, at }: StatesOf) =>
  rows.length === 0 && state !== '済' ? null : (
    <DataTable
      caption={words.preview[state](rows.length)}
      dense
      columns={[
        { key: 'name', label: words.name, head: true },
        { key: 'says', label: state === '済' ? words.what : words.why },
      ]}
      rows={rows.map(({ caseId, name, kana, verdict }, index) => ({
        key: `${index}`,
        cells: {
          name: <CaseName {...{ at, caseId, name, kana }} />,
          says: verdict.state === '済' ? (verdict.shows ?? verdict.says) : verdict.says,
        },
      }))}
    />
  )

/** What was chosen, in the words in which it was offered. */
const answerOf = ({ widget }: Fields[string], typed: string): string =>
  'options' in widget ? (widget.options.find(({ value }) => value === typed)?.label ?? typed) : typed
