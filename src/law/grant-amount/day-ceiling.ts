/**
 * 通うサービスの日数の上限
 *
 * How many days of a month a day service may be granted for, and whether an amount keeps to it.
 *
 * Source    事務処理要領（支給量の上限）
 * Text      The days of the month less eight; more where the municipality finds it necessary, or, with
 *           利用日数特例, the sum of a year's months.
 * In force  2012-04-01 –
 * Reading   The year of 利用日数特例 is twelve months; day services for children keep to it too.  [unconfirmed]
 */
import { z } from 'zod'
import { maybe, month, whole } from '../kit/facts.ts'
import type { Answer, Mismatch, Provision, Reading } from '../kit/provision.ts'
import { childDayServices, dayServices } from '../texts/day-services.ts'
import { serviceCode, servicesMissingOn } from '../texts/service-fact.ts'
import { serviceOn } from '../texts/services-on.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'
import { daysOff } from './day-ceiling-table.ts'

const monthsAveraged = 12

export const dayCeilingFacts = z.strictObject({
  service: serviceCode('サービス'),
  month: month('利用する月'),
  cityDays: maybe(whole('市町村が必要と認めた日数', 1, 31)),
  averagedFrom: maybe(month('利用日数特例の期間のはじめの月')),
  granted: maybe(whole('支給量の日数（利用日数特例のときは期間の合計）', 0, 366)),
})
export type DayCeilingFacts = z.infer<typeof dayCeilingFacts>

/** `days` for the `span`; `over` is how many days the amount is too much, null when nothing is too much. */
export type DayCeiling = {
  days: number | null
  span: '月' | '利用日数特例の期間' | null
  granted: '収まる' | 'こえる' | '量がわからない' | '上限の定めがない'
  over: number | null
}

const readings = {
  twelveMonths: {
    says: `利用日数特例では、${monthsAveraged}か月の「月の日数から${daysOff}日を引いた日数」の合計を上限とすること`,
    settledBy: '事務処理要領の利用日数に係る特例の節',
  },
  children: {
    says: `障害児の通うサービスにも、月の日数から${daysOff}日を引いた日数を当てはめること`,
    settledBy: '障害児通所給付費に係る通所給付決定事務等についての支給量の節',
  },
} satisfies Record<string, Reading>

export const dayCeiling: Provision<DayCeilingFacts, DayCeiling> = {
  id: 'day-ceiling',
  title: '通うサービスの日数の上限',
  chapter: '支給決定',
  day: '支給決定をする日',
  facts: dayCeilingFacts,
  readings: Object.values(readings),
  words: ({ days, span, granted, over }) =>
    days === null
      ? granted
      : `${span}に${days}日まで${over === null ? (granted === '収まる' ? '（収まる）' : '') : `（${over}日こえる）`}`,
  mismatches: mismatchesOf,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sourcesGrant.dayCeiling,
      says: `通うサービスの支給量は、月の日数から${daysOff}日を引いた日数までを原則とする。市町村が必要と認めるときと、利用日数特例により期間の合計で見るときは、これによらない。`,
      decide: ({ service, month, cityDays, averagedFrom, granted }): Answer<DayCeiling> => {
        const name = serviceOn(service, month.toPlainDate({ day: 1 }))?.name ?? service
        const isChildService = childDayServices.includes(service)
        if (!dayServices.includes(service) && !isChildService)
          return {
            finding: { days: null, span: null, granted: '上限の定めがない', over: null },
            because: [`${name}は通うサービスではないため`],
          }
        const [days, span, why] = ceilingOf(month, cityDays, averagedFrom)
        const over = granted !== null && granted > days ? granted - days : null
        return {
          finding: {
            ...{ days, span, over },
            granted: granted === null ? '量がわからない' : over === null ? '収まる' : 'こえる',
          },
          because: [why, ...(granted === null ? [] : [`支給量が${granted}日のため`])],
          unconfirmed: [
            ...(averagedFrom === null ? [] : [readings.twelveMonths.says]),
            ...(isChildService ? [readings.children.says] : []),
          ],
        }
      },
    },
  ],
}

type Ceiling = [days: number, span: '月' | '利用日数特例の期間', why: string]

function ceilingOf(
  month: Temporal.PlainYearMonth,
  cityDays: number | null,
  averagedFrom: Temporal.PlainYearMonth | null,
): Ceiling {
  if (averagedFrom !== null) {
    const months = Array.from({ length: monthsAveraged }, (_, at) => averagedFrom.add({ months: at }))
    const days = months.reduce((sum, { daysInMonth }) => sum + daysInMonth - daysOff, 0)
    return [
      days,
      '利用日数特例の期間',
      `利用日数特例の期間（${averagedFrom}から${months.at(-1)}まで）の合計のため`,
    ]
  }
  if (cityDays !== null) return [cityDays, '月', `市町村が${cityDays}日を必要と認めたため`]
  const { daysInMonth } = month
  return [daysInMonth - daysOff, '月', `${month}は${daysInMonth}日で、${daysOff}日を引くため`]
}

function mismatchesOf({ service, month, cityDays, averagedFrom }: DayCeilingFacts): Mismatch[] {
  const { compare } = Temporal.PlainYearMonth
  const found = servicesMissingOn('service', [service], month.toPlainDate({ day: 1 }))
  if (cityDays !== null && cityDays > month.daysInMonth)
    found.push({ field: 'cityDays', expected: `${month}の日数の${month.daysInMonth}までにしてください` })
  if (cityDays !== null && averagedFrom !== null)
    found.push({
      field: 'averagedFrom',
      expected: '市町村が認めた日数と利用日数特例は、どちらか一つにしてください',
    })
  if (averagedFrom === null) return found
  const next = averagedFrom.add({ months: monthsAveraged })
  if (compare(month, averagedFrom) < 0 || compare(month, next) >= 0)
    found.push({
      field: 'averagedFrom',
      expected: `利用する月が、${monthsAveraged}か月の期間に入るようにしてください`,
    })
  return found
}
