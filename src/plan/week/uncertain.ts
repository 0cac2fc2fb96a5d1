import type { AnyDay, Holidays } from './occurrences.ts'
import type { Recurring } from './recurring.ts'

/** What the days of one item rest on that nobody has said, in words; `index`: its place in the list. */
export type Uncertain = { readonly index: number; readonly says: string }

/** わかっていないこと: said beside the days instead of guessing in silence. */
export const uncertainties = (
  items: readonly Recurring[],
  to: AnyDay,
  holidays: Holidays,
): readonly Uncertain[] =>
  items.flatMap((item, index) =>
    whys(item, String(to) > holidays.until, holidays).map((says) => ({ index, says })),
  )

const whys = ({ repeat, holiday }: Recurring, isBeyond: boolean, { until }: Holidays): readonly string[] => {
  const hangsOnHolidays =
    repeat.every === '祝日' || ('days' in repeat && repeat.days.includes('日・祝')) || holiday === '休む'
  return [
    ...(repeat.every === '隔週' && repeat.from === null
      ? ['隔週のどちらの週かが決まっていません。計画の最初の週から数えています']
      : []),
    ...(repeat.every === '第何' && repeat.nth.length === 0
      ? ['第何週かが決まっていないため、数えていません']
      : []),
    ...(repeat.every === 'ことば' ? ['回数や曜日が決まっていないため、数えていません'] : []),
    ...(isBeyond && hangsOnHolidays ? [`祝日の表は${until}までです。そのあとの祝日はわかりません`] : []),
  ]
}
