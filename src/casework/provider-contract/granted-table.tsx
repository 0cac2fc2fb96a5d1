import type { ReactNode } from 'react'
import { DataTable } from '../../ui/table/data-table.tsx'
import { amountText } from '../case/amount-text.ts'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { serviceName } from '../case/service-names.ts'
import { nameWords as words } from './provider.words.ts'

type Of = { readonly file: CaseFile; readonly names: ReadonlyMap<string, string>; readonly at: At }

/** The granted services, who gives each, and how much they have contracted. */
export const GrantedTable = ({ file, names, at }: Of): ReactNode => (
  <DataTable
    caption={words.services}
    columns={[
      { key: 'service', label: 'サービス', head: true },
      { key: 'amount', label: '決まった量' },
      { key: 'providers', label: '利用する事業者' },
      { key: 'choose', label: 'すること' },
    ]}
    rows={(file.grant?.services ?? []).map((line, place) => ({
      key: `${line.code}${place}`,
      cells: {
        service: serviceName(line.code, line.from),
        amount: `${amountText(line)}（${writtenDay(line.until)}まで）`,
        providers: <Providers file={file} code={line.code} names={names} />,
        choose: (
          <a href={at.href(`/cases/${file.id}/providers?service=${encodeURIComponent(line.code)}`)}>
            {words.choose}
            <span className="unseen">：{serviceName(line.code, line.from)}</span>
          </a>
        ),
      },
    }))}
  />
)

const Providers = ({ file, code, names }: { file: CaseFile; code: string; names: Of['names'] }) => {
  const lines = file.providers.filter(({ service }) => service === code)
  if (lines.length === 0) return words.nobody
  return (
    <ul className="plain-list">
      {lines.map(({ provider, contracted }) => (
        <li key={provider}>
          {names.get(provider) ?? provider}（{contracted ? `契約 ${amountText(contracted)}` : words.notYet}）
        </li>
      ))}
    </ul>
  )
}
