import { writtenDate } from '../../forms/kit/written-date.ts'

/** 「令和8年7月、10月、令和9年1月」: the year is said once. */
export const writtenMonths = (months: readonly string[]): string =>
  months
    .map((month, at) => {
      const said = writtenDate(month)
      return months[at - 1]?.slice(0, 4) === month.slice(0, 4) ? said.replace(/^.*年/, '') : said
    })
    .join('、')
