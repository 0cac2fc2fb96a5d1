import { z } from 'zod'
import { choice, day, whole } from '../kit/facts.ts'
import { serviceCode } from '../texts/service-fact.ts'
import { useKinds } from './use-periods.ts'

export const standardUsePeriodFacts = z.strictObject({
  service: serviceCode('サービス'),
  kind: choice('利用のしかた', useKinds),
  startedOn: day('使い始めた日'),
  extensions: whole('これまでに延長した回数', 0, 20, [0, 1, 2]),
  board: choice('延長についての市町村審査会の意見', ['まだ聞いていない', '延長してよい', '延長は適当でない']),
})
export type StandardUsePeriodFacts = z.infer<typeof standardUsePeriodFacts>

/** Days are ISO and last days; `until` counts the extensions already made. */
export type StandardUsePeriod = {
  months: number | null
  standardUntil: string | null
  until: string | null
  extension:
    | '延長できる'
    | '審査会の意見がいる'
    | '延長できない'
    | '定めが見つからない'
    | '標準利用期間がない'
  extendedUntil: string | null
}
