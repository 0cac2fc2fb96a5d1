import type { ReactNode } from 'react'
import { balanceWarnings } from '../../plan/balance/balance-warnings.ts'
import { monthBalance } from '../../plan/balance/month-balance.ts'
import { shownBalance } from '../../plan/balance/shown-balance.ts'
import type { WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import { recurringsOf } from '../../plan/week/recurrings.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import type { Fields } from '../../ui/kit/field.ts'
import { FieldOf } from '../../ui/kit/field-of.tsx'
import { rowMark } from '../../ui/kit/row-names.ts'
import { WeekBalance } from '../../ui/week-balance/week-balance.tsx'

type Of = {
  readonly fields: Fields
  readonly week: readonly WeekRow[]
  readonly data: WeekEditorData
}

/**
 * 週の編集の場所
 *
 * Under the row form of a page: the balance of what is saved, and with script the week editor, which takes the
 * place of both. The template holds three blank rows, of which the editor draws its rows.
 */
export const WeekEditorPlace = ({ fields, week, data }: Of): ReactNode => {
  const field = fields[data.name]
  if (!field) return null
  const three = Object.fromEntries([0, 1, 2].map((row) => [rowMark(data.name, row), ['1']]))
  return (
    <div data-island="week-editor" data-given={JSON.stringify(data)}>
      <template>
        <FieldOf field={field} name={data.name} typed={three} idPrefix="t" />
      </template>
      {data.balance && <SavedBalance week={week} given={data.balance} level={2} />}
    </div>
  )
}

type Given = NonNullable<WeekEditorData['balance']>

/** The balance of a week that is only read, or that is written without script. */
export const SavedBalance = ({
  week,
  given: { from, firstDay, granted, besides, law },
  level = 3,
}: {
  readonly week: readonly WeekRow[]
  readonly given: Given
  readonly level?: 2 | 3 | 4
}): ReactNode => {
  const asked = { items: recurringsOf({ week, besides }), granted, from, firstDay, law }
  const balance = monthBalance(asked)
  return <WeekBalance level={level} balance={shownBalance(balance, balanceWarnings(asked, balance))} />
}
