import { lengthOf } from './length-of.ts'
import type { Recurring } from './recurring.ts'

/** So many times in a month or a year, on no day that anybody has named. `minutes` of one time, null: not said. */
export type Undated = {
  readonly per: '月' | '年'
  readonly times: number
  readonly minutes: number | null
  readonly item: Recurring
  readonly index: number
}

/** 日の決まらない予定: 月に何回 and 年に何回. They count in the balance and stand on no day. */
export const undated = (items: readonly Recurring[]): readonly Undated[] =>
  items.flatMap((item, index) => {
    const { repeat } = item
    if (repeat.every !== '月に何回' && repeat.every !== '年に何回') return []
    const per = repeat.every === '月に何回' ? ('月' as const) : ('年' as const)
    return [{ per, times: repeat.times, minutes: lengthOf(item), item, index }]
  })
