import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { CheckForm } from '../case/check-form.tsx'
import type { FormState } from '../case/screen.ts'
import { ownWordsWords as words } from './city-changes.words.ts'
import { heardWords, type OwnWords } from './sheet.fields.ts'

/** 本人の文を変えるときの確認: before the desk saves over what stands in a box. */
export const OwnWordsCheck = ({
  asked,
  form,
}: {
  readonly asked: OwnWords
  readonly form: FormState
}): ReactNode => (
  <>
    <Notice kind="warning" title={words.title}>
      <p>{words.lead}</p>
    </Notice>
    <DataTable
      caption={words.title}
      empty=""
      columns={[
        { key: 'label', label: '欄', head: true },
        { key: 'was', label: words.was },
        { key: 'now', label: words.now },
      ]}
      rows={asked.changes.map(({ box, label, was, now }) => ({
        key: box,
        cells: {
          label,
          was: <span className="summary-value">{was}</span>,
          now: <span className="summary-value">{now || '（なし）'}</span>,
        },
      }))}
    />
    <SummaryList rows={[{ label: words.heard, value: heardWords[asked.heard] }]} />
    <CheckForm form={form} button={words.save} />
  </>
)
