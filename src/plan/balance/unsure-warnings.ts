import { serviceOfKind } from '../../law/texts/service-of-kind.ts'
import { monthWords } from '../week/day-words.ts'
import { lengthOf } from '../week/length-of.ts'
import { uncertainties } from '../week/uncertain.ts'
import type { BalanceWarning } from './balance-warning.ts'
import type { BalanceAsked, MonthBalance } from './month-balance.ts'
import { nameOf } from './name-of.ts'

/** わからないこと: what the sums rest on that nobody has said yet. */
export const unsureWarnings = (
  { items, granted, law }: BalanceAsked,
  { services }: MonthBalance,
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
    lengthOf(item) === null && item.repeat.every !== 'ことば' && inHours.has(serviceOfKind(item)?.code ?? '')
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
  const mixed = services.flatMap(({ name, mixed: [first], rows }): BalanceWarning[] =>
    first === undefined || rows.length === 0
      ? []
      : [
          {
            kind: 'わからない',
            says: `${name}：${monthWords(first)}は支給決定が二つあり、どちらの量をいくら使うかがわからないため、残りを出していません`,
            toDo: 'その月の量の分け方を、市町村に確かめてください。',
            rows,
          },
        ],
  )
  return [...open, ...noLength, ...mixed]
}
