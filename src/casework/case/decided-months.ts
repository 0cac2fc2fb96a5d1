/** モニタリングの月: interval in months, the first and the last month of the grant, and the months (all YYYY-MM). */
export type DecidedMonths = {
  readonly every: number
  readonly from: string
  readonly until: string
  readonly months: readonly string[]
}
