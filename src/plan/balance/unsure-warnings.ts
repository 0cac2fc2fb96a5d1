import { serviceOfKind } from '../../law/texts/service-of-kind.ts'
import { lengthOf } from '../week/length-of.ts'
import { uncertainties } from '../week/uncertain.ts'
import type { BalanceWarning } from './balance-warning.ts'
import type { BalanceAsked } from './month-balance.ts'
import { nameOf } from './name-of.ts'

/** わからないこと: what the sums rest on that nobody has said yet. */
export const unsureWarnings = (
  { items, granted, law }: BalanceAsked,
  span: { readonly to: string },
): BalanceWarning[] => {
  const open = uncertainties(items, span.to, law.holidays).map(({ index, says }): BalanceWarning => {
    const item = items[index]
    return {
      kind: 'わからない',
      says: `${item ? `${nameOf(item)}：` : ''}${says}`,
      toDo: 'わかったら、くり返しのところに書いてください。',
      rows: [index],
    }
  })
  const inHours = new Set(granted.filter(({ unit }) => unit === '時間/月').map(({ code }) => code))
  const noLength = items.flatMap((item, index): BalanceWarning[] =>
    lengthOf(item) === null &&
    item.repeat.every !== 'ことば' &&
    inHours.has(serviceOfKind(item.kind)?.code ?? '')
      ? [
          {
            kind: 'わからない',
            says: `${nameOf(item)}：1回の長さがないため、時間に数えていません`,
            toDo: '始まりと終わり、または1回の時間を書いてください。',
            rows: [index],
          },
        ]
      : [],
  )
  return [...open, ...noLength]
}
