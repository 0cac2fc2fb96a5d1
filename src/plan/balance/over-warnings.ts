import { staysByDay } from '../../law/texts/stays-by-day.ts'
import { monthWords } from '../week/day-words.ts'
import type { DayLimit, Granted } from './balance-law.ts'
import type { BalanceWarning } from './balance-warning.ts'
import type { MonthBalance } from './month-balance.ts'
import type { MonthUse, Sum } from './month-use.ts'
import type { ServiceBalance } from './service-balance.ts'

/** 支給量をこえる月: one warning for a grant, with the first month and how many more. */
export const overGrant = (service: ServiceBalance): BalanceWarning[] => {
  const { name, counted, months, rows } = service
  const over = months.filter((line) => line.over !== null)
  const [first] = over
  if (first) {
    const isCured = over.every(({ rested, granted }) => granted === null || rested <= granted)
    const many = over.length === 1 ? '' : `（${months.length}か月のうち${over.length}か月でこえます）`
    return [
      {
        kind: '支給量をこえる',
        says: `${name}は${monthWords(first.month)}に${first.planned}${counted}になり、支給量の${first.granted}${counted}を${first.over}${counted}こえます${many}`,
        toDo: isCured
          ? '祝日に休むとこえません。祝日に行うか休むかを決めてください。'
          : `${counted === '時間' ? '回数か時間' : '回数'}をへらすか、支給量の変更を相談してください。`,
        rows,
      },
    ]
  }
  const stay = months.find(
    ({ leaving, granted }) => leaving !== null && granted !== null && leaving > granted,
  )
  const leaves: BalanceWarning[] = stay
    ? [
        {
          kind: 'こえることがある',
          says: `${name}は、${staysByDay.says}${monthWords(stay.month)}に${stay.leaving}${counted}になり、支給量の${stay.granted}${counted}をこえます`,
          toDo: staysByDay.toDo,
          rows,
        },
      ]
    : []
  const may = months.find(({ oneMore, granted }) => oneMore !== null && granted !== null && oneMore > granted)
  if (!may) return leaves
  return [
    ...leaves,
    {
      kind: 'こえることがある',
      says: `${name}は、年に何回かの分が入る月に${may.oneMore}${counted}になり、支給量の${may.granted}${counted}をこえることがあります`,
      toDo: 'その月は、ほかの日をへらせるかを確かめてください。',
      rows,
    },
  ]
}

/**
 * 通うサービスの日数の上限をこえる月
 *
 * Reading   The days are counted for the person: different days of all day services together, those for children
 *           apart, as 宝塚市 and 北九州市 publish it.  [unconfirmed for the nation]
 */
export const overDayLimit = ({ months }: MonthBalance, limits: readonly DayLimit[]): BalanceWarning[] => {
  const groups = Map.groupBy(limits, ({ codes }) => codes.join())
  return [...groups.values()].flatMap((own): BalanceWarning[] => {
    const over = months.flatMap(({ month, uses }) => {
      const limit = own.find((one) => one.month === month)
      const counted = uses.filter(({ code }) => code !== null && limit?.codes.includes(code))
      const days = daysTogether(counted)
      return limit && days > limit.days ? [{ month, counted, limit, days }] : []
    })
    const [first] = over
    if (!first) return []
    const { month, counted, limit, days } = first
    const isCured = over.every(
      (one) => daysTogether(one.counted.map(({ rested }) => rested)) <= one.limit.days,
    )
    const names = [...new Set(counted.map(({ name }) => name))]
    const [who, whose] =
      names.length === 1
        ? [`${names[0]}は`, limit.source]
        : [`${names.join('と')}は、あわせて`, `${limit.source}。一人についてあわせて数えることは未確認`]
    return [
      {
        kind: '日数の上限をこえる',
        says: `${who}${monthWords(month)}に${days}日になり、上限の${limit.days}日を${days - limit.days}日こえます（${whose}）`,
        toDo: isCured
          ? '祝日に休むとこえません。祝日に行うか休むかを決めてください。'
          : '日をへらすか、市町村が必要と認める日数や利用日数特例に当たるかを確かめてください。',
        rows: counted.flatMap(({ rows }) => rows),
      },
    ]
  })
}

/** Different days of all of them; a day without a date is a day of its own. */
const daysTogether = (sums: readonly Pick<Sum, 'days' | 'dates'>[]): number =>
  new Set(sums.flatMap(({ dates }) => dates)).size +
  sums.reduce((rest, { days, dates }) => rest + days - dates.length, 0)

/** What the week holds and no grant does; nothing is said before anything is granted. */
export const notGranted = (granted: readonly Granted[], { months }: MonthBalance): BalanceWarning[] => {
  if (granted.length === 0) return []
  const uses = new Map<string, MonthUse>()
  for (const use of months.flatMap((one) => one.uses))
    if (use.code !== null && !granted.some(({ code }) => code === use.code)) uses.set(use.code, use)
  return [...uses.values()].map(({ name, rows }) => ({
    kind: '支給決定にない',
    says: `${name}は、支給決定にありません`,
    toDo: '申請が要るサービスかを確かめてください。要らないものなら、種類の書き方を見なおしてください。',
    rows,
  }))
}
