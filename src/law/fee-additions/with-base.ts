import { feeReading } from './fee-reading.ts'

/** 体制の加算を数える月: from the logic of billing programs. */
export const withBaseReading = feeReading(
  '体制の加算を、その利用者に計画かモニタリングの報酬がある月だけ数えると読むこと',
)
