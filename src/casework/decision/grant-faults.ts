import { grantMismatches } from '../../law/grant-period/grant-mismatches.ts'
import { longestMonths } from '../../law/monitoring-months/period-mismatches.ts'
import type { Problem } from '../../ui/kit/field.ts'
import { isFreshUndecided } from '../case/review-schedule.ts'
import { writtenDays } from '../case/written-days.ts'
import { words } from './decide.words.ts'
import type { GrantTerms } from './grant-terms.ts'
import { isCounted } from './grant-units.ts'
import { longestMonth, usual } from './line-rules.ts'

/**
 * What cannot be decided as it stands, field by field; `today` is the day of the decision. What the rules on a grant
 * cannot be asked about (a service that does not exist yet, a start out of reach) is a fault here too.
 */
export const grantFaults = (terms: GrantTerms, today: string): readonly Problem[] => [
  ...terms.services.flatMap((line, at) => [
    ...startFaults(line, today).map((says) => ({ field: `services.${at}.from`, says })),
    ...(line.until < line.from
      ? [{ field: `services.${at}.until`, says: '支給決定期間の終わりが、始まりより前の日になっています。' }]
      : []),
    ...(line.amount === null && isCounted(line.unit)
      ? [{ field: `services.${at}.amount`, says: `支給量を入力してください（単位は${line.unit}）。` }]
      : []),
    ...(line.unit === '日/月' && line.amount !== null && line.amount > longestMonth(line).daysInMonth
      ? [
          {
            field: `services.${at}.amount`,
            says: `一月は${longestMonth(line).daysInMonth}日までです。支給量を確かめてください。`,
          },
        ]
      : []),
    ...(isTooLong(terms.services, line.until)
      ? [
          {
            field: `services.${at}.until`,
            says: `支給決定期間が${longestMonths}か月をこえています。年を確かめてください。`,
          },
        ]
      : []),
  ]),
  ...(terms.ceiling.until < terms.ceiling.from
    ? [{ field: 'ceilingUntil', says: '負担上限月額の適用期間の終わりが、始まりより前の日になっています。' }]
    : []),
  ...(isFreshUndecided(terms) ? [{ field: 'counted', says: words.countedMissing }] : []),
]

const startFaults = ({ code, from }: GrantTerms['services'][number], today: string): readonly string[] =>
  grantMismatches(
    { service: code, kind: usual, start: Temporal.PlainDate.from(from) },
    Temporal.PlainDate.from(today),
  ).map(({ expected }) => `支給決定期間の始まり：${writtenDays(expected)}`)

/** By whole months, as the months of the reviews are counted. */
const isTooLong = (services: GrantTerms['services'], until: string): boolean => {
  const first = services.map(({ from }) => from).sort()[0] ?? until
  const { months } = monthOf(first).until(monthOf(until), { largestUnit: 'months' })
  return months >= longestMonths
}

const monthOf = (day: string) => Temporal.PlainDate.from(day).toPlainYearMonth()
