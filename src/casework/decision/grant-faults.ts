import type { Problem } from '../../ui/kit/field.ts'
import { isFreshUndecided } from '../case/review-schedule.ts'
import { words } from './decide.words.ts'
import type { GrantTerms } from './grant-terms.ts'
import { isCounted } from './grant-units.ts'

/** Days of the longest month, and months of a grant no law allows: beyond them a number was mistyped. */
const mostDays = 31
const mostMonths = 120

/** What cannot be decided as it stands, field by field. */
export const grantFaults = (terms: GrantTerms): readonly Problem[] => [
  ...terms.services.flatMap((line, at) => [
    ...(line.until < line.from
      ? [{ field: `services.${at}.until`, says: '支給決定期間の終わりが、始まりより前の日になっています。' }]
      : []),
    ...(line.amount === null && isCounted(line.unit)
      ? [{ field: `services.${at}.amount`, says: `支給量を入力してください（単位は${line.unit}）。` }]
      : []),
    ...(line.unit === '日/月' && line.amount !== null && line.amount > mostDays
      ? [{ field: `services.${at}.amount`, says: `一月は${mostDays}日までです。支給量を確かめてください。` }]
      : []),
    ...(isTooLong(terms.services, line.until)
      ? [{ field: `services.${at}.until`, says: '支給決定期間が10年をこえています。年を確かめてください。' }]
      : []),
  ]),
  ...(terms.ceiling.until < terms.ceiling.from
    ? [{ field: 'ceilingUntil', says: '負担上限月額の適用期間の終わりが、始まりより前の日になっています。' }]
    : []),
  ...(isFreshUndecided(terms) ? [{ field: 'counted', says: words.countedMissing }] : []),
]

const isTooLong = (services: GrantTerms['services'], until: string): boolean => {
  const first = services.map(({ from }) => from).sort()[0] ?? until
  const { months } = Temporal.PlainDate.from(first).until(until, { largestUnit: 'months' })
  return months >= mostMonths
}
