import type { ReactNode } from 'react'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'
import { DataTable } from '../../ui/table/data-table.tsx'

type Of = {
  readonly forms: readonly FormDefinition[]
  /** The path of the plan's home. */
  readonly here: string
  /** Whether the plan may be written now, so that a file can be read back. */
  readonly open: boolean
}

/** 様式: each form of this stage, to print or to fill in a spreadsheet, drawn as the plan stands. */
export const PlanForms = ({ forms, here, open }: Of): ReactNode => (
  <section>
    <h2>様式</h2>
    <p>いま保存されている内容で作ります。同意の前の紙です。</p>
    <DataTable
      caption="様式ごとに開く"
      dense
      columns={[
        { key: 'name', label: '様式', head: true },
        { key: 'issuer', label: '作ったところ' },
        { key: 'pdf', label: '紙', keep: true },
        { key: 'sheet', label: '表計算', keep: true },
      ]}
      rows={[
        {
          key: 'all',
          cells: {
            name: '国の様式をまとめて',
            issuer: '厚生労働省',
            pdf: <File href={`${here}/unsigned.pdf`} of="国の様式をまとめて" as="PDF" />,
            sheet: <File href={`${here}/unsigned.xlsx`} of="国の様式をまとめて" as=".xlsx" />,
          },
        },
        ...forms.map((form) => ({
          key: form.id,
          cells: {
            name: nameOf(form),
            issuer: form.issuer,
            pdf: <File href={`${here}/unsigned.pdf?form=${form.id}`} of={form.name} as="PDF" />,
            sheet: <File href={`${here}/unsigned.xlsx?form=${form.id}`} of={form.name} as=".xlsx" />,
          },
        })),
      ]}
    />
    {open && (
      <p>
        <a href={`${here}/import`}>表計算のファイルから取り込む</a>
        <br />
        表計算に書きこんだものを読み、変わるところを見てから、計画の新しい版にします。
      </p>
    )}
  </section>
)

/** 「様式1-1　サービス等利用計画案」; what a form holds is told by its first sheet where its title is its name. */
const nameOf = ({ name, sheets }: FormDefinition): string =>
  `${name}（${sheets.map((sheet) => sheet.name).join('、')}）`

const File = ({ href, of, as }: { readonly href: string; readonly of: string; readonly as: string }) => (
  <a href={href}>
    {as}
    <span className="visually-hidden">{`（${of}）`}</span>
  </a>
)
