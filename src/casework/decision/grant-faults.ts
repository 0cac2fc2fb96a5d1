import type { Problem } from '../../ui/kit/field.ts'
import type { GrantTerms } from './grant-terms.ts'
import { isCounted } from './grant-units.ts'

/** What cannot be decided as it stands, field by field. */
export const grantFaults = (terms: GrantTerms): readonly Problem[] => [
  ...terms.services.flatMap((line, at) => [
    ...(line.until < line.from
      ? [{ field: `services.${at}.until`, says: '支給決定期間の終わりが、始まりより前の日になっています。' }]
      : []),
    ...(line.amount === null && isCounted(line.unit)
      ? [{ field: `services.${at}.amount`, says: `支給量を入力してください（単位は${line.unit}）。` }]
      : []),
  ]),
  ...(terms.ceiling.until < terms.ceiling.from
    ? [{ field: 'ceilingUntil', says: '負担上限月額の適用期間の終わりが、始まりより前の日になっています。' }]
    : []),
]
