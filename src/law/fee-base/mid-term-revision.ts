import type { Reading } from '../kit/provision.ts'

/** 令和8年6月の期中改定: it added to the pay of staff; whether the basic table was printed anew is to be seen. */
const day = Temporal.PlainDate.from('2026-06-01')

export const midTermRevision: Reading = {
  says: '令和8年6月の期中改定のあとも、基本報酬の単位数・減算・サービスコードは令和6年4月のままと読むこと',
  settledBy:
    '障害福祉サービス等の報酬算定構造とサービスコード表（令和8年6月施行分）の計画相談支援・障害児相談支援',
}

/** The reading, on the days that rest on it. */
export function restsOnMidTerm(on: Temporal.PlainDate): string[] {
  return Temporal.PlainDate.compare(on, day) < 0 ? [] : [midTermRevision.says]
}
