const eras = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', timeZone: 'UTC' })

/** 和暦の日付: '2026-04-01' → 令和8年4月1日, '2026-04' → 令和8年4月, null → a line to fill in by hand. */
export function writtenDate(iso: string | null): string {
  if (iso === null) return '　　　　年　　月　　日'
  const onlyMonth = /^\d{4}-\d{2}$/.test(iso)
  const date = Temporal.PlainDate.from(onlyMonth ? `${iso}-01` : iso)
  const { eraYear } = date.withCalendar('japanese')
  const year = `${eraName(date)}${eraYear === 1 ? '元' : eraYear}年${date.month}月`
  return onlyMonth ? year : `${year}${date.day}日`
}

/** 令和8年4月1日から令和9年3月31日まで; an open end is left out. */
export function writtenPeriod(period: { readonly from: string; readonly to: string | null }): string {
  const start = `${writtenDate(period.from)}から`
  return period.to === null ? start : `${start}${writtenDate(period.to)}まで`
}

// Only the era's name is asked of the formatter: the order and signs around it differ between ICU releases.
function eraName(date: Temporal.PlainDate): string {
  const noon = date.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds
  return eras.formatToParts(noon).find((part) => part.type === 'era')?.value ?? ''
}
