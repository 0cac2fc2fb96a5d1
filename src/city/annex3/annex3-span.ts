import { fiscalYear } from '../kit/fiscal-year.ts'

/**
 * 別紙3の期間
 *
 * The days of renewal that the table of a fiscal year counts (ISO; `until` exclusive). Who was renewed on the first
 * day of the first year had been decided on before the transition ended and stands outside that table.
 *
 * Source    京都市 平成27年3月10日通知 記1(1)・別紙3の題「平成27年4月2日～平成28年3月31日」
 */
export const annex3Span = (year: number): { readonly from: string; readonly until: string } => {
  const { from, until } = fiscalYear(year)
  return { from: year === afterTransition.year ? afterTransition.from : from, until }
}

const afterTransition = { year: 2015, from: '2015-04-02' }
