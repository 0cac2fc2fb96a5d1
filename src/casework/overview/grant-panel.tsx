import type { ReactNode } from 'react'
import { DataTable } from '../../ui/table/data-table.tsx'
import { amountText } from '../case/amount-text.ts'
import { writtenDay } from '../case/day-field.ts'
import type { FactOf } from '../case/fact.ts'
import { serviceName } from '../case/service-names.ts'

/** 支給決定の内容, as the certificate has it. */
export const GrantPanel = ({ grant }: { readonly grant: FactOf<'grant-decided'> }): ReactNode => (
  <DataTable
    caption={`支給決定の内容（${writtenDay(grant.on)}に決定）`}
    columns={[
      { key: 'service', label: 'サービス', head: true },
      { key: 'amount', label: '支給量' },
      { key: 'period', label: '支給決定期間' },
    ]}
    rows={grant.services.map((line) => ({
      key: `${line.code}${line.from}`,
      cells: {
        service: serviceName(line.code, grant.on),
        amount: amountText(line),
        period: `${writtenDay(line.from)}から${writtenDay(line.until)}まで`,
      },
    }))}
  />
)
