/**
 * 受給者証のモニタリング期間の欄
 *
 * What the certificate prints: the interval and the first and last month of review, '3月ごと（H28.7〜H29.4）'.
 * `months` are in order, as `monitoringMonths` finds them; without any the interval stands alone.
 *
 * Source    相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）の記載例
 */
export function certificateText(interval: number, months: readonly Temporal.PlainYearMonth[]): string {
  const every = interval === 1 ? '毎月ごと' : `${interval}月ごと`
  const [first, last] = [months.at(0), months.at(-1)]
  if (first === undefined || last === undefined) return every
  const span = first.equals(last) ? eraMonth(first) : `${eraMonth(first)}〜${eraMonth(last)}`
  return `${every}（${span}）`
}

const narrowEra = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'narrow',
  year: 'numeric',
  month: 'numeric',
  timeZone: 'UTC',
})

/** 'H28.7'; the first year of an era is written 1, as on certificates (R1.5). */
function eraMonth(month: Temporal.PlainYearMonth): string {
  const parts = narrowEra.formatToParts(Date.UTC(month.year, month.month - 1, month.daysInMonth))
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
  const year = part('year') === '元' ? '1' : part('year')
  return `${part('era')}${year}.${month.month}`
}
