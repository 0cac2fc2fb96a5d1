/** 年度: named by the year in which it begins; April to March, the last day exclusive. */
export type FiscalYear = { readonly year: number; readonly from: string; readonly until: string }

export const fiscalYear = (year: number): FiscalYear => ({
  year,
  from: `${year}-04-01`,
  until: `${year + 1}-04-01`,
})

/** The fiscal year of a day (ISO). */
export const fiscalYearOf = (day: string): number => {
  const { year, month } = Temporal.PlainDate.from(day)
  return month < 4 ? year - 1 : year
}

/** 4月から3月: the months of a fiscal year in its own order, `YYYY-MM`. */
export const monthsOf = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, at) =>
    Temporal.PlainYearMonth.from({ year, month: 4 }).add({ months: at }).toString(),
  )
