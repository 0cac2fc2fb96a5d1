import type { Filter } from '../../ui/search-box/filter-form.tsx'
import { writtenMonth } from '../case/plan-content-month-field.ts'
import { steps } from '../case/steps.ts'
import { stepTitle } from '../case/turn-words.ts'
import { words } from './work.words.ts'
import type { Choosable, Narrowing } from './work-filter.ts'

/** Months of due days that can be chosen: from what is long overdue to what is foreseen. */
const monthsBack = 6
const monthsAhead = 12

/** The boxes by which the list is narrowed, for what the actor may choose. */
export const filtersFor = (
  narrow: Narrowing,
  { districts, offices }: Choosable,
  today: string,
): readonly Filter[] => [
  ...(districts.length > 0
    ? [
        {
          ...{ name: 'district', label: words.district, value: narrow.district ?? '' },
          options: districts.map((value) => ({ value, label: value })),
        },
      ]
    : []),
  ...(offices.length > 0
    ? [
        {
          ...{ name: 'office', label: words.office, value: narrow.office ?? '' },
          options: offices.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]
    : []),
  {
    ...{ name: 'step', label: words.step, value: String(narrow.step ?? '') },
    options: steps.map(({ number }) => ({ value: String(number), label: stepTitle(number) })),
  },
  {
    ...{ name: 'month', label: words.month, value: narrow.month ?? '' },
    options: [
      ...monthsAround(today, narrow.month).map((value) => ({ value, label: writtenMonth(value) })),
      { value: 'none', label: words.undated },
    ],
  },
]

const monthsAround = (today: string, chosen: string | null): readonly string[] => {
  const now = Temporal.PlainDate.from(today).toPlainYearMonth()
  const around = Array.from({ length: monthsBack + 1 + monthsAhead }, (_, index) =>
    now.add({ months: index - monthsBack }).toString(),
  )
  return [...new Set([...around, ...(chosen && chosen !== 'none' ? [chosen] : [])])].sort()
}

/** What the list is narrowed by, in words. */
export const chosenWords = (
  { district, office, step, month }: Narrowing,
  { offices }: Choosable,
): readonly string[] => [
  ...(district === null ? [] : [district]),
  ...(office === null ? [] : offices.filter(({ id }) => id === office).map(({ name }) => name)),
  ...steps.filter(({ number }) => number === step).map(({ number }) => stepTitle(number)),
  ...(month === null ? [] : [month === 'none' ? words.undated : `期限が${writtenMonth(month)}`]),
]
