import type { ReactNode } from 'react'
import { DataTable } from '../../ui/table/data-table.tsx'
import { amountText } from '../case/amount-text.ts'
import { writtenDay } from '../case/day-field.ts'
import type { FactOf } from '../case/fact.ts'
import { serviceName } from '../case/service-names.ts'

type Of = {
  /** As it stands now. */
  readonly grant: FactOf<'grant-decided'>
  /** As it was decided, where an end has been moved since. */
  readonly decided: FactOf<'grant-decided'> | null
}

/** 支給決定の内容, as it stands now; the decided end beside an end that was moved. */
export const GrantPanel = ({ grant, decided }: Of): ReactNode => (
  <DataTable
    caption={`支給決定の内容（${writtenDay(grant.on)}に決定）`}
    columns={[
      { key: 'service', label: 'サービス', head: true },
      { key: 'amount', label: '支給量' },
      { key: 'period', label: '支給決定期間' },
    ]}
    rows={grant.services.map((line, place) => ({
      key: `${line.code}${line.from}`,
      cells: {
        service: serviceName(line.code, grant.on),
        amount: amountText(line),
        period: `${writtenDay(line.from)}から${writtenDay(line.until)}まで${asDecided(line.until, decided?.services[place]?.until)}`,
      },
    }))}
  />
)

const asDecided = (now: string, decided: string | undefined): string =>
  decided && decided !== now ? `（決定では${writtenDay(decided)}まで）` : ''
