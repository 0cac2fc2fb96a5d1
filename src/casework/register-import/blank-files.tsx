import { periodColumns } from '../../city/register-file/period-columns.ts'
import { personColumns } from '../../city/register-file/person-columns.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'

const kinds = [
  { name: '利用者', path: '/import/blank/persons', columns: personColumns },
  { name: '支給決定', path: '/import/blank/grants', columns: periodColumns },
] as const

/** 空のファイル: the headings and a row that shows how it is filled in, and what each column takes. */
export const BlankFiles = ({ at }: { readonly at: Pick<At, 'href'> }) => (
  <>
    <h2>空のファイル</h2>
    <p>見出しと見本の1行が入っています。見本の行（受給者証番号が 0000000000）は、取り込みません。</p>
    <ul className="link-line">
      {kinds.flatMap(({ name, path }) =>
        (['xlsx', 'csv', 'sjis.csv'] as const).map((ending) => (
          <li key={path + ending}>
            <a href={at.href(`${path}.${ending}`)}>
              {name}：{labels[ending]}
            </a>
          </li>
        )),
      )}
    </ul>
    {kinds.map(({ name, columns }) => (
      <details key={name}>
        <summary>「{name}」の列</summary>
        <DataTable
          caption={`「${name}」の列`}
          dense
          columns={[
            { key: 'name', label: '見出し', head: true },
            { key: 'required', label: '要るか' },
            { key: 'says', label: '書けること' },
            { key: 'also', label: 'こう書いてもよい見出し' },
          ]}
          rows={columns.map(({ key, name: heading, required, says, also }) => ({
            key,
            cells: { name: heading, required: required ? '要る' : '', says, also: also.join('、') },
          }))}
        />
      </details>
    ))}
  </>
)

const labels = { xlsx: '表計算', csv: 'CSV（UTF-8）', 'sjis.csv': 'CSV（Shift_JIS）' } as const
