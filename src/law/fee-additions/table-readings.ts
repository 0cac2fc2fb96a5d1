import { feeReading } from './fee-reading.ts'

/** 令和8年6月の期中改定: it added to the pay of staff; whether the table was printed anew is to be seen. */
const midTermDay = Temporal.PlainDate.from('2026-06-01')

/** What every answer about an addition rests on: the table was read in billing material, not in the notice. */
export const tableReadings = {
  table: feeReading(
    '加算の単位数・サービスコード・主な条件・回数の上限を、公開の請求の資料と解説のとおりと読むこと',
    '該当の加算の項と注、サービスコード表',
  ),
  midTerm: feeReading(
    '令和8年6月の期中改定のあとも、加算の単位数・サービスコード・条件は令和6年4月のままと読むこと',
    '令和8年6月施行分の報酬算定構造とサービスコード表',
  ),
}

/** The reading of the mid-term revision, on the days that rest on it. */
export const restsOnMidTerm = (on: Temporal.PlainDate): string[] =>
  Temporal.PlainDate.compare(on, midTermDay) < 0 ? [] : [tableReadings.midTerm.says]

/** The readings of the table that a day rests on. */
export const restsOnTable = (on: Temporal.PlainDate): string[] => [
  tableReadings.table.says,
  ...restsOnMidTerm(on),
]
