import type { Reading } from '../kit/provision.ts'

/** 令和8年6月の期中改定: whether grades, prices or codes changed with it was not found. */
const midTermDay = Temporal.PlainDate.from('2026-06-01')
/** 令和9年4月の地域区分: a new table is expected; until it is published the present one is shown. */
const nextDay = Temporal.PlainDate.from('2027-04-01')

const midTermAreas: Reading = {
  says: '令和8年6月の期中改定のあとも、地域区分・単価・地域区分コードは令和6年4月のままと読むこと',
  settledBy:
    '令和8年6月施行分の単価の告示と、介護給付費等の請求のインタフェース仕様書（令和8年6月）のコード表',
}

const nextAreas: Reading = {
  says: '令和9年4月に見込まれる地域区分の見直しは、まだ告示がないため、いまの区分と単価のままと読むこと',
  settledBy: '令和9年度の報酬改定の告示（厚生労働大臣が定める一単位の単価の地域区分の表）',
}

/** That the table of 2024 still stands after a later revision. */
export const tableStands: readonly Reading[] = [midTermAreas, nextAreas]

/** The readings, on the days that rest on them. */
export function restsOnTable(on: Temporal.PlainDate): string[] {
  const has = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(on, day) >= 0
  return [...(has(midTermDay) ? [midTermAreas.says] : []), ...(has(nextDay) ? [nextAreas.says] : [])]
}
