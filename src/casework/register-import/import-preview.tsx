import type { ReactNode } from 'react'
import type { Faults } from '../../city/register-file/fault.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { CheckForm } from '../case/check-form.tsx'
import type { FormState } from '../case/screen.ts'
import { FaultTable } from './fault-table.tsx'
import { words } from './import.words.ts'
import type { Preview } from './preview-rows.ts'

type Of = {
  readonly form: FormState
  readonly preview: Preview
  readonly doubts: Faults
  /** Of the file that waits; null where nothing would change. */
  readonly id: string | null
  readonly here: string
}

/** 取り込む前に: how many are new, how many change and in what, the first of them; then yes or no. */
export const ImportPreview = ({ form, preview, doubts, id, here }: Of): ReactNode => {
  const { kind, rows, examples, added, changed, same, columns, also, first } = preview
  const unit = kind === '利用者' ? '人' : '件'
  const read = `「${kind}」のファイルを${grouped(rows)}行読みました${examples > 0 ? `（見本の${examples}行は、のぞきました）` : ''}。`
  if (id === null)
    return (
      <>
        <p>{read}</p>
        <Notice kind="info" title={words.same}>
          <p>
            ファイルの{grouped(rows)}
            行は、どれも登録と同じです。何も書いていません。ファイルは消しました。
          </p>
        </Notice>
        <p>
          <a href={here}>別のファイルを選ぶ</a>
        </p>
      </>
    )
  return (
    <>
      <p>{read}まだ何も取り込んでいません。</p>
      <DataTable
        caption="取り込むと変わること"
        columns={[
          { key: 'what', label: '何が', head: true },
          { key: 'count', label: 'いくつ', align: 'end' },
        ]}
        rows={[
          { key: 'added', cells: { what: '新しく入れる', count: `${grouped(added)}${unit}` } },
          { key: 'changed', cells: { what: '登録がかわる', count: `${grouped(changed)}${unit}` } },
          ...columns.map(({ name, count: rows }) => ({
            key: `column ${name}`,
            cells: { what: `　うち「${name}」がかわる`, count: `${grouped(rows)}${unit}` },
          })),
          { key: 'same', cells: { what: '登録と同じ（何もしない）', count: `${grouped(same)}${unit}` } },
        ]}
      />
      {also.map((says) => (
        <p key={says}>{says}</p>
      ))}
      {doubts.count > 0 && (
        <Notice kind="warning" title="このまま取り込めますが、確かめてほしいところがあります">
          <FaultTable caption="確かめるところ" faults={doubts} />
        </Notice>
      )}
      <DataTable
        caption={`はじめの${first.length}行`}
        dense
        columns={[
          { key: 'row', label: '行', align: 'end' },
          { key: 'who', label: '受給者証番号', head: true, keep: true },
          { key: 'what', label: kind === '利用者' ? '氏名' : '期間と計画' },
          { key: 'then', label: 'どうなるか' },
        ]}
        rows={first.map(({ key, row, who, what, then }) => ({ key, cells: { row, who, what, then } }))}
      />
      <CheckForm
        form={{ ...form, typed: { ...form.typed, waiting: [id] } }}
        button={words.confirm}
        mend={words.back}
      />
    </>
  )
}
