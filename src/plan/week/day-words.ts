/**
 * 和暦の日
 *
 * 「令和8年10月3日」 of an ISO day; before 令和 the western year. Apart from the calendar of the law, which needs
 * Temporal: this runs in browsers that lack it. A test holds the two together.
 */
export const dayWords = (day: string): string => {
  const [, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return `${yearWords(day)}${month}月${dayOfMonth}日`
}

/** 「令和8年10月」 of '2026-10'; the month in which the era began is 令和元年5月. */
export const monthWords = (month: string): string =>
  `${yearWords(`${month}-31`)}${Number(month.slice(5, 7))}月`

const reiwaFrom = '2019-05-01'
export const yearBeforeReiwa = 2018

const yearWords = (day: string): string => {
  const year = Number(day.slice(0, 4))
  if (day < reiwaFrom) return `${year}年`
  return `令和${year === yearBeforeReiwa + 1 ? '元' : year - yearBeforeReiwa}年`
}
