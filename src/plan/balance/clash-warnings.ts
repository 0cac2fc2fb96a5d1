import { serviceOfKind } from '../../law/texts/service-of-kind.ts'
import { dayWords } from '../week/day-words.ts'
import type { PairRule } from './balance-law.ts'
import type { BalanceWarning } from './balance-warning.ts'
import type { BalanceAsked, MonthBalance } from './month-balance.ts'
import { nameOf } from './name-of.ts'
import { overlapsOf } from './overlaps.ts'

/** 重なりの知らせ: two things at one time, and pairs of services that are not both paid. */
export const clashWarnings = (asked: BalanceAsked, balance: MonthBalance): BalanceWarning[] => {
  const atOnce = overlapsOf(balance.occurrences).map(({ rows, codes, says }): BalanceWarning => {
    const pair = asked.law.pairRules.find((one) => one.within === '同じ時間' && isPair(one, codes))
    return pair
      ? { kind: '同じ時間にできない', says: `${says}。${pairSays(pair)}`, toDo: timeToDo, rows }
      : { kind: '重なり', says, toDo: overlapToDo, rows }
  })
  return [...atOnce, ...sameDay(asked, balance)]
}

const timeToDo = 'どちらかの時間をかえてください。両方が要るわけがあれば、市町村に確かめてください。'
const overlapToDo =
  'どちらかの時間をかえてください。同じ時間に二つとも要るときは、そのわけを留意事項に書いてください。'
const dayToDo = 'どちらかの日をかえてください。両方が要るわけがあれば、市町村に確かめてください。'

const pairSays = ({ says, source, isUnconfirmed }: PairRule): string =>
  `${says}（${source}${isUnconfirmed ? '。未確認' : ''}）`

const isPair = ({ pairs }: PairRule, [one, other]: readonly (string | null)[]): boolean =>
  pairs.some(([a, b]) => (a === one && b === other) || (a === other && b === one))

/** Services of which only one is paid for on a day; each pair once, with its first day. */
const sameDay = ({ items, law }: BalanceAsked, { occurrences }: MonthBalance): BalanceWarning[] => {
  const rules = law.pairRules.filter(({ within }) => within === '同じ日')
  const codes = items.map((item) => serviceOfKind(item)?.code ?? null)
  const daysOfRow = new Map(
    [...Map.groupBy(occurrences, ({ index }) => index)].map(([row, all]) => [row, all.map(({ day }) => day)]),
  )
  const found = items.flatMap((_, a) =>
    items.slice(a + 1).flatMap((_, at) => {
      const b = a + 1 + at
      const rule = rules.find((one) => isPair(one, [codes[a] ?? null, codes[b] ?? null]))
      if (!rule) return []
      const others = new Set(daysOfRow.get(b))
      const days = (daysOfRow.get(a) ?? []).filter((day) => others.has(day))
      return days.length === 0 ? [] : [{ rows: [a, b], rule, days }]
    }),
  )
  return found.map(({ rows, rule, days: [first = '', ...more] }) => {
    const [a, b] = rows.map((row) => items[row]).map((item) => (item ? nameOf(item) : ''))
    const many = more.length === 0 ? '' : `など${more.length + 1}日`
    return {
      kind: '同じ日にできない',
      says: `${dayWords(first)}${many}に、「${a}」と「${b}」が同じ日にあります。${pairSays(rule)}`,
      toDo: dayToDo,
      rows,
    }
  })
}
